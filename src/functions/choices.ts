/** Arguments that are words of a list: what each means, and what Excel proposes while a formula is typed. */
import { type Indicator, indicatorsOf } from "../indicators/definition";
import { DEFAULT_SCHEME } from "../indicators/schemes";
import { BASIS_TEXTS, CATEGORY_TEXTS, type ChoiceText } from "../texts/choices";
import { STATISTIC_TEXTS } from "../texts/equality-functions";
import { indicatorTip } from "../texts/functions";

export type ChoiceList = "INDICATORS" | "BREAKDOWNS" | "CATEGORIES" | "BASES" | "STATISTICS";

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
  STATISTICS: Object.values(STATISTIC_TEXTS).map(choiceOfWord),
};
