import { list } from "./words";

/** Types of structures, as several registers write them. Sources: Code du travail L.5132-4, L.5213-13; loi 2014-856 art. 1. */
export const STRUCTURE_TYPES = {
  EI: list(`
        entreprise d'insertion | entreprises d'insertion | EI insertion |
        entreprise d'insertion par l'activité économique
      `),
  ACI: list(`
        atelier et chantier d'insertion | ateliers et chantiers d'insertion | chantier d'insertion |
        atelier chantier d'insertion | ateliers chantiers d'insertion | chantiers d'insertion |
        atelier d'insertion | ACI (atelier et chantier d'insertion)
      `),
  AI: list(`
        association intermédiaire | associations intermédiaires | asso intermédiaire | asso. intermédiaire
      `),
  ETTI: list(`
        entreprise de travail temporaire d'insertion | ETT insertion |
        entreprises de travail temporaire d'insertion | entreprise d'intérim d'insertion | intérim d'insertion |
        agence d'intérim d'insertion | entreprise de travail temporaire d'insertion (ETTI)
      `),
  EITI: list(`
        entreprise d'insertion par le travail indépendant | entreprises d'insertion par le travail indépendant
      `),
  GEIQ: list(`
        groupement d'employeurs pour l'insertion et la qualification | groupement d'employeurs
      `),
  EA: list(`
        entreprise adaptée | entreprises adaptées
      `),
  EATT: list(`
        entreprise adaptée de travail temporaire | EA_ATT | entreprises adaptées de travail temporaire |
        EA travail temporaire
      `),
  ESAT: list(`
        établissement et service d'aide par le travail | établissement ou service d'aide par le travail |
        établissement et service d'accompagnement par le travail |
        établissement ou service d'accompagnement par le travail | établissement d'aide par le travail |
        établissements et services d'aide par le travail | établissement de service d'aide par le travail |
        CAT | centre d'aide par le travail | secteur protégé |
        ESAT (établissement et service d'aide par le travail)
      `),
  ESUS: list(`
        entreprise solidaire d'utilité sociale | agrément ESUS | agréé ESUS | entreprise ESUS | agréée ESUS |
        entreprises solidaires d'utilité sociale | agrément entreprise solidaire d'utilité sociale
      `),
  coopérative: list(`
        SCOP | SCIC | société coopérative | CAE | coop | CUMA | SCOP/SCIC | SCOP ou SCIC | coopératives |
        société coopérative de production | société coopérative et participative |
        société coopérative d'intérêt collectif | coopérative d'activité et d'emploi |
        coopérative d'activités et d'emploi | SA coopérative | SCOP SARL | SCOP SA | SARL SCOP | SA SCOP |
        union de coopératives
      `),
  association: list(`
        asso | association loi 1901 | associations | association (loi 1901) | loi 1901 | association 1901 |
        association déclarée | association de loi 1901 | assoc.
      `),
  mutuelle: list(`
        mutuelles | union de mutuelles | union mutualiste
      `),
  fondation: list(`
        fondations | fondation d'entreprise | fonds de dotation
      `),
  "société commerciale de l'ESS": list(`
        société commerciale ESS | entreprise de l'ESS | société ESS | entreprise ESS |
        société commerciale agréée ESS | société commerciale de l'économie sociale et solidaire |
        sociétés commerciales de l'ESS | SC ESS
      `),
  /** Said to be none of these. */
  aucun: list(`
        entreprise classique | entreprise ordinaire | entreprise de droit commun | droit commun | entreprise privée |
        entreprise privée classique | hors SIAE | hors IAE | hors ESS | non SIAE | non concerné | autre entreprise |
        entreprise commerciale | entreprise du secteur marchand | secteur marchand | entreprise titulaire |
        entreprise attributaire | titulaire du marché | ETT | entreprise de travail temporaire | entreprise d'intérim |
        agence d'intérim | entreprise hors IAE | entreprise hors ESS
      `),
  /** "SIAE" alone: one of the insertion structures, unknown which. */
  SIAE: list(`
        structure d'insertion par l'activité économique | IAE | structure d'insertion | structure IAE |
        structure de l'IAE | structures d'insertion | insertion par l'activité économique |
        structure de l'insertion par l'activité économique
      `),
  "ESAT/EA": list(`
        EA/ESAT | EA ou ESAT | ESAT ou EA | secteur protégé et adapté | STPA | ESAT et EA |
        secteur adapté et protégé | STPA (secteur du travail protégé et adapté) |
        secteur du travail protégé et adapté | EA et ESAT
      `),
} as const;

/** Legal forms that an insertion company, a cooperative or any other may have: they leave the type unsaid. */
export const LEGAL_FORMS = list(`
        SARL | SAS | SASU | SA | EURL | SNC | SCI | SCA | SELARL | SELAS | société | société anonyme | GIE | GIP |
        société à responsabilité limitée | société par actions simplifiée | entreprise | entreprise individuelle |
        micro-entreprise | auto-entrepreneur | EIRL | société commerciale | personne physique | artisan
      `);

export type StructureType = keyof typeof STRUCTURE_TYPES;

/** Structures of insertion by economic activity; a GEIQ is not one. */
export const SIAE_TYPES = ["EI", "ACI", "AI", "ETTI", "EITI", "SIAE"] as const;
/** Structures of the protected and adapted sector. */
export const ESAT_EA_TYPES = ["ESAT", "EA", "EATT", "ESAT/EA"] as const;
/** Types that make a holder one of the ESS where its register does not say. */
export const ESS_TYPES = [
  "association",
  "coopérative",
  "mutuelle",
  "fondation",
  "ESUS",
  "société commerciale de l'ESS",
] as const;
