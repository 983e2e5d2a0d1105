import { list } from "./words";

/** Types of structures, as several registers write them. Sources: Code du travail L.5132-4, L.5213-13; loi 2014-856 art. 1. */
export const STRUCTURE_TYPES = {
  EI: ["entreprise d'insertion", "entreprises d'insertion", "EI insertion"],
  ACI: list(`
        atelier et chantier d'insertion | ateliers et chantiers d'insertion | chantier d'insertion |
        atelier chantier d'insertion | ateliers chantiers d'insertion
      `),
  AI: ["association intermédiaire"],
  ETTI: ["entreprise de travail temporaire d'insertion", "ETT insertion"],
  EITI: ["entreprise d'insertion par le travail indépendant"],
  GEIQ: list(`
        groupement d'employeurs pour l'insertion et la qualification | groupement d'employeurs
      `),
  EA: ["entreprise adaptée"],
  EATT: ["entreprise adaptée de travail temporaire"],
  ESAT: list(`
        établissement et service d'aide par le travail | établissement ou service d'aide par le travail |
        établissement et service d'accompagnement par le travail |
        établissement ou service d'accompagnement par le travail | établissement d'aide par le travail
      `),
  ESUS: list("entreprise solidaire d'utilité sociale | agrément ESUS | agréé ESUS"),
  coopérative: ["SCOP", "SCIC", "société coopérative", "CAE", "coop", "CUMA"],
  association: ["asso", "association loi 1901"],
  mutuelle: [],
  fondation: [],
  "société commerciale de l'ESS": list("société commerciale ESS | entreprise de l'ESS | société ESS | entreprise ESS"),
  /** "SIAE" alone: one of the insertion structures, unknown which. */
  SIAE: list("structure d'insertion par l'activité économique | IAE | structure d'insertion"),
  "ESAT/EA": list("EA/ESAT | EA ou ESAT | ESAT ou EA | secteur protégé et adapté | STPA"),
} as const;

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
