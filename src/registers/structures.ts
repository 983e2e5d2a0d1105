import { choice, postalCode, siret, text } from "./columns";
import { register } from "./register";
import { LEGAL_FORMS, STRUCTURE_TYPES } from "./structure-types";
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
        siret établissement | identifiant SIRET | siret de l'établissement | n° de siret | siret (14 chiffres) |
        siret du siège | identifiant établissement | n° siret structure | numéro de siret | siret organisme |
        SIRET SIAE
      `),
      { starred: true },
    ),
    name: text(
      "Nom",
      list(`
        nom de la structure | raison sociale | structure | dénomination | name | nom structure |
        nom de l'établissement | enseigne | organisme | établissement | nom ou raison sociale | désignation |
        nom SIAE | nom de la SIAE | libellé | structure inclusive | nom de l'organisme | 
        dénomination sociale | nom usuel | nom commercial |  
        raison sociale de la structure |  nom d'usage | dénomination de la structure | structures
      `),
    ),
    structureType: choice(
      "Type de structure",
      STRUCTURE_TYPES,
      list(`
        type | kind | type SIAE | catégorie | nature | type structure | statut | type de SIAE |
        catégorie de structure | nature de la structure | type d'organisme | agrément | conventionnement |
        type de conventionnement | type de structure inclusive | type inclusif | type (SIAE/EA/ESAT) |
        catégorie structure | nature structure | statut de la structure | typologie | famille |
        type de structure (EI, ACI, AI, ETTI, EA, ESAT) | SIAE / EA / ESAT | type d'agrément | 
        type d'établissement |  type struct. | convention | type d'acteur | secteur (IAE/STPA) |
        catégorie SIAE | forme de structure
      `),
      { starred: true, silent: LEGAL_FORMS },
    ),
    postalCode: postalCode(
      "Code postal",
      list(`
        CP | post_code | code postal de la structure | CP / ville | code postal / commune | département | dept |
        CP structure
      `),
    ),
    city: text(
      "Commune",
      list(`
        ville | city | localité | commune d'implantation | ville / commune | adresse ville | communes
      `),
    ),
  },
});
