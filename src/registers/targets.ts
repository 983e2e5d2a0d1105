import { id, target, text, year } from "./columns";
import { register } from "./register";
import { list } from "./words";

/** Objectifs: one target per measure and exercice. */
export const targets = register({
  kind: "targets",
  title: "Objectifs",
  names: ["objectifs", "cibles", "objectifs SPASER"],
  date: "exercice",
  key: ["code"],
  vital: ["code", "exercice", "target"],
  columns: {
    code: id(
      "Code",
      list(`
        code indicateur | indicateur | n° indicateur | n° | réf. indicateur |
        code mesure | n° de la mesure | mesure | réf. | indicateur n° |
        n° indicateur SPASER | indicateur SPASER | identifiant | id indicateur | code SPASER
      `),
      { starred: true },
    ),
    exercice: year(
      "Exercice",
      list(`
        année | année cible | échéance | an | année de l'objectif |
        exercice cible | année visée | horizon | millésime | exercice concerné |
        année concernée | année de référence | année d'atteinte | exercice visé | exercice de l'objectif
      `),
      { starred: true, byName: true },
    ),
    target: target(
      "Objectif",
      list(`
        cible | valeur cible | valeur | objectif chiffré | objectif fixé |
        objectif à atteindre | objectif annuel | valeur de l'objectif | objectif visé | objectif cible |
        seuil | valeur visée | objectif (valeur) | objectif annuel visé | cible annuelle |
        valeur à atteindre | cible chiffrée | but | niveau visé | niveau cible |
        cible à atteindre | objectif de l'année
      `),
      { starred: true },
    ),
    label: text(
      "Libellé",
      list(`
        intitulé | nom | libellé de l'indicateur | intitulé de l'indicateur | nom de l'indicateur |
        désignation | description | indicateur (libellé)
      `),
    ),
  },
});
