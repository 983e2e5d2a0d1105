/** Words that a formula takes from a list: what is written, what is understood, and what Excel says of each. */
import type { BesideBasis, Category } from "../indicators/beside";
import { choiceKey } from "../registers/cells/choice";

export interface ChoiceText {
  /** As a workbook holds it, whatever the language of Excel: a promise. */
  readonly word: string;
  readonly english: string;
  /** Other words for the same; compared without case, accents or plural. */
  readonly also: readonly string[];
  readonly tip: Readonly<Record<"fr" | "en", string>>;
}

export const CATEGORY_TEXTS: Readonly<Record<Category, ChoiceText>> = {
  social: {
    word: "sociale",
    english: "social",
    also: ["social", "socialement responsable", "clause sociale"],
    tip: {
      fr: "Marchés avec un dispositif social (clause, critère, marché réservé)",
      en: "Contracts with a social scheme (clause, criterion, reserved contract)",
    },
  },
  ecological: {
    word: "écologique",
    english: "ecological",
    also: ["écologiquement responsable", "environnement", "environnementale", "environnemental", "environmental"],
    tip: {
      fr: "Marchés avec un critère ou une considération environnementale",
      en: "Contracts with an environmental criterion or consideration",
    },
  },
  esus: {
    word: "ESUS",
    english: "ESUS",
    also: ["entreprise solidaire d'utilité sociale"],
    tip: {
      fr: "Titulaires agréés entreprise solidaire d'utilité sociale",
      en: "Holders approved as solidarity enterprises of social utility",
    },
  },
  siae: {
    word: "SIAE",
    english: "SIAE",
    also: ["IAE", "insertion", "structure d'insertion par l'activité économique"],
    tip: {
      fr: "Titulaires de l'insertion par l'activité économique (EI, ACI, AI, ETTI, EITI)",
      en: "Holders of insertion by economic activity (EI, ACI, AI, ETTI, EITI)",
    },
  },
  "esat-ea": {
    word: "ESAT/EA",
    english: "ESAT/EA",
    also: ["ESAT et EA", "ESAT", "EA", "handicap", "STPA"],
    tip: {
      fr: "Titulaires du secteur protégé et adapté (ESAT, EA, EATT)",
      en: "Holders of the sheltered and adapted sector (ESAT, EA, EATT)",
    },
  },
  ess: {
    word: "ESS",
    english: "ESS",
    also: ["économie sociale et solidaire"],
    tip: {
      fr: "Titulaires de l'économie sociale et solidaire",
      en: "Holders of the social and solidarity economy",
    },
  },
};

export const BASIS_TEXTS: Readonly<Record<BesideBasis, ChoiceText>> = {
  number: {
    word: "nombre",
    english: "number",
    also: ["en nombre", "nombre de marchés"],
    tip: { fr: "En nombre de marchés notifiés", en: "In number of contracts notified" },
  },
  value: {
    word: "valeur",
    english: "value",
    also: ["en valeur", "montant", "notifié", "montant notifié"],
    tip: { fr: "En montant notifié (HT)", en: "In awarded amount (without VAT)" },
  },
  paid: {
    word: "mandaté",
    english: "paid",
    also: ["mandat", "montant mandaté", "payé", "montant payé"],
    tip: { fr: "En montant mandaté, par titulaire seulement", en: "In amount paid, by holder only" },
  },
};

/** The category that a word names, in French or in English; undefined for a word of neither. */
export const categoryNamed = (word: string): Category | undefined => named(CATEGORY_TEXTS, word);
export const basisNamed = (word: string): BesideBasis | undefined => named(BASIS_TEXTS, word);

export function named<K extends string>(texts: Readonly<Record<K, ChoiceText>>, word: string): K | undefined {
  const asked = choiceKey(word);
  const keys = Object.keys(texts) as K[];
  return keys.find((key) => {
    const { word: own, english, also } = texts[key];
    return [key, own, english, ...also].some((known) => choiceKey(known) === asked);
  });
}
