/** Arguments that are words of a list: what each means, and what Excel proposes while a formula is typed. */
import type { BesideBasis, Category } from "../indicators/beside";
import { type Indicator, indicatorsOf } from "../indicators/definition";
import { DEFAULT_SCHEME } from "../indicators/schemes";
import { choiceKey } from "../registers/cells/choice";
import { BASIS_TEXTS, CATEGORY_TEXTS, type ChoiceText } from "../texts/choices";
import { indicatorTip } from "../texts/functions";

export type ChoiceList = "INDICATORS" | "BREAKDOWNS" | "CATEGORIES" | "BASES";

/** One word that Excel proposes. Its names are understood too, whichever of the two Excel writes in the formula. */
export interface Choice {
  /** The same in every language: workbooks hold it. */
  readonly written: string;
  readonly name: Readonly<Record<"fr" | "en", string>>;
  readonly tip: Readonly<Record<"fr" | "en", string>>;
}

const INDICATORS = indicatorsOf(DEFAULT_SCHEME);

/** A measure that is a breakdown, or that shows one beside its value. */
export const hasBreakdown = ({ measure, detail }: Indicator): boolean =>
  measure.kind === "breakdown" || detail !== undefined;

const choiceOfCode = (indicator: Indicator): Choice => ({
  written: indicator.code,
  name: { fr: indicator.code, en: indicator.code },
  tip: indicatorTip(indicator),
});

const choiceOfWord = ({ word, english, tip }: ChoiceText): Choice => ({
  written: word,
  name: { fr: word, en: english },
  tip,
});

export const CHOICES: Readonly<Record<ChoiceList, readonly Choice[]>> = {
  INDICATORS: INDICATORS.map(choiceOfCode),
  BREAKDOWNS: INDICATORS.filter(hasBreakdown).map(choiceOfCode),
  CATEGORIES: Object.values(CATEGORY_TEXTS).map(choiceOfWord),
  BASES: Object.values(BASIS_TEXTS).map(choiceOfWord),
};

/** The category that a word names, in French or in English; undefined for a word of neither. */
export const categoryNamed = (word: string): Category | undefined => named(CATEGORY_TEXTS, word);
export const basisNamed = (word: string): BesideBasis | undefined => named(BASIS_TEXTS, word);

function named<K extends string>(texts: Readonly<Record<K, ChoiceText>>, word: string): K | undefined {
  const asked = choiceKey(word);
  const keys = Object.keys(texts) as K[];
  return keys.find((key) => {
    const { word: own, english, also } = texts[key];
    return [key, own, english, ...also].some((known) => choiceKey(known) === asked);
  });
}
