/** Every function of the add-in: one for each measure of the scheme, and a few about them all. */
import { type BesideBasis, besideMeasure, type Category } from "../indicators/beside";
import { indicatorsOf } from "../indicators/definition";
import { DEFAULT_SCHEME } from "../indicators/schemes";
import { FUNCTIONS } from "../texts/functions";
import { statusAnswer, targetAnswer } from "./about-all";
import { type Refused, refused, textShown } from "./answer";
import { breakdownAnswer } from "./breakdown";
import { byCode, withBreakdown } from "./by-code";
import { indexScoreAnswer } from "./index-score";
import type { Asked } from "./arguments";
import type { CellFunction, LiveFunction, Parameter, PlainFunction, Question } from "./definition";
import { completenessAnswer, measureAnswer, rateAnswer } from "./measure";
import { cellOf } from "./range";
import { siretText } from "./siret";

const EXERCICE: Parameter = { name: "exercice", optional: true };
const DIRECTORATE: Parameter = { name: "directorate", optional: true };
const RANGE: Parameter = { name: "range", optional: true };
const CODE: Parameter = { name: "code", optional: false, choices: "INDICATORS" };
const OF_A_MEASURE = [EXERCICE, DIRECTORATE, RANGE];

const measures = indicatorsOf(DEFAULT_SCHEME).map((indicator): LiveFunction => ({
  name: indicator.name,
  indicator,
  parameters: OF_A_MEASURE,
  spills: false,
  question: (asked) => ({
    register: indicator.view.register,
    answer: (reading) => measureAnswer(reading, indicator, asked),
  }),
}));

const GENERAL = { indicator: null, spills: false } as const;

const BREAKDOWN: LiveFunction = {
  ...GENERAL,
  name: "BREAKDOWN",
  parameters: [{ ...CODE, choices: "BREAKDOWNS" }, ...OF_A_MEASURE],
  spills: true,
  question: byCode(breakdownAnswer, withBreakdown),
};

const RESPONSIBLE_PURCHASES_RATE: LiveFunction = {
  ...GENERAL,
  name: "RESPONSIBLE_PURCHASES_RATE",
  parameters: [
    { name: "category", optional: false, choices: "CATEGORIES" },
    { name: "basis", optional: true, choices: "BASES" },
    EXERCICE,
    RANGE,
  ],
  question: (asked) =>
    asked.category === null
      ? refused(FUNCTIONS.badArgument.category(""))
      : rateAsked(asked.category, asked.basis ?? "number", asked),
};

const INCLUSIVE_PURCHASES_RATE: LiveFunction = {
  ...GENERAL,
  name: "INCLUSIVE_PURCHASES_RATE",
  parameters: [EXERCICE, RANGE],
  question: (asked) => rateAsked("inclusive", "paid", asked),
};

const CHECK_SIRET: PlainFunction = {
  ...GENERAL,
  name: "CHECK_SIRET",
  parameters: [{ name: "siret", optional: false }],
  spills: true,
  answer: ({ siret }) => ({
    kind: "table",
    rows: (siret ?? [[null]]).map((row) => row.map((cell) => textShown(siretText(cellOf(cell))))),
  }),
};

const INDEX_SCORE: PlainFunction = {
  ...GENERAL,
  name: "INDEX_SCORE",
  parameters: [{ name: "points", optional: false, repeats: true }],
  answer: ({ points }) => indexScoreAnswer((points ?? []).map(cellOf)),
};

const INDEX_STATS: LiveFunction = {
  ...GENERAL,
  name: "INDEX_STATS",
  parameters: [{ name: "statistic", optional: false, choices: "STATISTICS" }, EXERCICE, RANGE],
  question: (asked) => {
    const { statistic } = asked;
    if (statistic === null) return refused(FUNCTIONS.badArgument.statistic(""));
    return {
      register: "candidates",
      load: async () => {
        const { statisticAnswer } = await import(/* webpackChunkName: "equality" */ "./index-stats");
        return (reading) => statisticAnswer(reading, statistic, asked);
      },
    };
  },
};

export const CELL_FUNCTIONS: readonly CellFunction[] = [
  ...measures,
  { ...GENERAL, name: "INDICATOR", parameters: [CODE, ...OF_A_MEASURE], question: byCode(measureAnswer) },
  { ...GENERAL, name: "COMPLETENESS", parameters: [CODE, ...OF_A_MEASURE], question: byCode(completenessAnswer) },
  { ...GENERAL, name: "TARGET", parameters: [CODE, EXERCICE], question: byCode(targetAnswer) },
  { ...GENERAL, name: "STATUS", parameters: [], question: () => ({ register: null, answer: statusAnswer }) },
  BREAKDOWN,
  RESPONSIBLE_PURCHASES_RATE,
  INCLUSIVE_PURCHASES_RATE,
  INDEX_SCORE,
  INDEX_STATS,
  CHECK_SIRET,
];

function rateAsked(category: Category | "inclusive", basis: BesideBasis, asked: Asked): Question | Refused {
  const measure = besideMeasure(category, basis);
  if (measure === undefined) return refused(FUNCTIONS.notPaidByCategory);
  return {
    register: measure.indicator.view.register,
    answer: (reading) => rateAnswer(reading, measure, asked),
  };
}
