import { choice, postalCode, siret, text } from "./columns";
import { register } from "./register";
import { STRUCTURE_TYPES } from "./structure-types";
import { list } from "./words";

/** Annuaire des structures inclusives. */
export const structures = register({
  kind: "structures",
  title: "Annuaire des structures inclusives",
  names: list(`
        annuaire | structures | annuaire des structures | structures inclusives | SIAE | liste SIAE |
        annuaire SIAE
      `),
  date: null,
  key: ["siret", "name"],
  vital: ["siret"],
  columns: {
    siret: siret(
      "SIRET",
      list(`
        n° siret | siret de la structure | numéro siret | identifiant | siret structure | code siret |
        siret établissement | identifiant SIRET
      `),
      { starred: true },
    ),
    name: text(
      "Nom",
      list(`
        nom de la structure | raison sociale | structure | dénomination | name | nom structure |
        nom de l'établissement | enseigne | organisme | établissement
      `),
    ),
    structureType: choice(
      "Type de structure",
      STRUCTURE_TYPES,
      list(`
        type | kind | type SIAE | catégorie | nature | type structure | statut | type de SIAE |
        catégorie de structure | nature de la structure | type d'organisme | agrément | conventionnement |
        type de conventionnement
      `),
      { starred: true },
    ),
    postalCode: postalCode("Code postal", ["CP", "post_code"]),
    city: text("Commune", ["ville", "city", "localité"]),
  },
});
