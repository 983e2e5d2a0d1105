import { id, number, text, year } from "./columns";
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
        code indicateur | indicateur | n° indicateur | code de l'indicateur | n° | numéro | n° de l'indicateur |
        réf. indicateur
      `),
      { starred: true },
    ),
    exercice: year("Exercice", ["année", "année cible", "échéance", "an", "année de l'objectif"], { starred: true }),
    target: number(
      "Objectif",
      list(`
        cible | valeur cible | valeur | objectif chiffré | objectif fixé | objectif à atteindre |
        objectif annuel | valeur de l'objectif | objectif visé | valeur objectif
      `),
      { starred: true },
    ),
    label: text(
      "Libellé",
      list(`
        intitulé | nom | libellé de l'indicateur
      `),
    ),
  },
});
