/** The formula being composed: what may be chosen, how it is typed, and what it gives at the moment. */
import { type BesideBasis, type BesideMeasure, besideMeasure, type Category } from "../../indicators/beside";
import { indicatorsOf } from "../../indicators/definition";
import { hasValueBasis } from "../../indicators/engine/outcome";
import { DEFAULT_SCHEME } from "../../indicators/schemes";
import type { Reading } from "../../report/annual";
import { exerciceOf } from "../../report/exercices";
import { whyMissing } from "../../report/bilan/why-missing";
import { figureIn } from "../../store/outcomes";
import { BASIS_TEXTS, CATEGORY_TEXTS } from "../../texts/choices";
import { HELPER } from "../../texts/formula-helper";
import { categoryOf, englishFormula, formulaOf, frenchFormula } from "../formula/typed";
import { type Directorates, directoratesFor, isNamed } from "./directorates";
import { figureText } from "./indicators";
import type { Asked } from "./selected";

/** What the user has chosen so far; a directorate that the measure cannot have is left out. */
export interface HelperChoice {
  /** The code of the measure; null until one is chosen. */
  readonly code: string | null;
  /** Null for the exercice of the settings. */
  readonly exercice: number | null;
  readonly directorate: string | null;
  /** For a rate of article L.2111-3. */
  readonly basis: BesideBasis;
}

export const NO_CHOICE: HelperChoice = { code: null, exercice: null, directorate: null, basis: "number" };

export interface HelperView {
  readonly directorates: Directorates;
  /** The directorate kept. */
  readonly directorate: string | null;
  /** The bases to choose from; none where there is no choice. */
  readonly bases: readonly { readonly basis: BesideBasis; readonly title: string }[];
  readonly basis: BesideBasis;
  /** As it is typed in French Excel. */
  readonly formula: string;
  /** As an add-in writes it. */
  readonly english: string;
  readonly value: string;
  readonly isKnown: boolean;
  /** Why there is no value, or what else is to be known. */
  readonly note: string | null;
  /** The figure shown, to be explained; null when there is none. */
  readonly explained: Pick<Extract<Asked, { kind: "measure" }>, "indicator" | "question"> | null;
}

interface Choices {
  readonly title: string;
  readonly measures: readonly { readonly code: string; readonly label: string }[];
}

const CATEGORIES = Object.keys(CATEGORY_TEXTS) as readonly Category[];
const BASES = Object.keys(BASIS_TEXTS) as readonly BesideBasis[];

/** The measures to choose from: axis by axis, then those beside the scheme. */
export const HELPER_CHOICES: readonly Choices[] = [
  ...DEFAULT_SCHEME.axes.map((axis) => ({
    title: HELPER.axis(axis.number, axis.title),
    measures: indicatorsOf({ ...DEFAULT_SCHEME, axes: [axis] }).map(({ code, label }) => ({
      code,
      label: `${code} · ${label}`,
    })),
  })),
  {
    title: HELPER.beside,
    measures: [
      ...CATEGORIES.map((category) => ({
        code: `L2111-3/${category}`,
        label: HELPER.category(CATEGORY_TEXTS[category].word, CATEGORY_TEXTS[category].tip.fr),
      })),
      { code: "inclusive", label: HELPER.inclusive },
    ],
  },
];

/** The measure of that code, and the basis on which it is computed: of the scheme, or beside it. */
export function measureOf(code: string | null, basis: BesideBasis): BesideMeasure | undefined {
  if (code === null) return undefined;
  if (code === "inclusive") return besideMeasure("inclusive", "paid");
  const category = categoryOf(code);
  if (category !== null) return besideMeasure(category, basis) ?? besideMeasure(category, "number");
  const indicator = indicatorsOf(DEFAULT_SCHEME).find((one) => one.code === code);
  return indicator === undefined ? undefined : { indicator, basis: "number" };
}

/** Null until a measure is chosen. */
export function helperView(reading: Reading, choice: HelperChoice): HelperView | null {
  const measure = measureOf(choice.code, choice.basis);
  if (measure === undefined) return null;
  const category = categoryOf(choice.code ?? "");
  const directorates = category === null ? directoratesFor(reading, measure.indicator) : ({ kind: "none" } as const);
  const directorate =
    choice.directorate !== null && isNamed(directorates, choice.directorate) ? choice.directorate : null;
  const bases = category === null ? [] : BASES.filter((basis) => besideMeasure(category, basis) !== undefined);
  const formula = formulaOf(measure.indicator, { exercice: choice.exercice, directorate, basis: measure.basis });
  return {
    directorates,
    directorate,
    bases: bases.map((basis) => ({ basis, title: BASIS_TEXTS[basis].tip.fr })),
    basis: bases.includes(choice.basis) ? choice.basis : "number",
    formula: frenchFormula(formula),
    english: englishFormula(formula),
    ...valueOf(reading, measure, choice.exercice ?? exerciceOf(reading), directorate),
  };
}

function valueOf(
  reading: Reading,
  { indicator, basis }: BesideMeasure,
  exercice: number | null,
  directorate: string | null,
): Pick<HelperView, "value" | "isKnown" | "note" | "explained"> {
  if (exercice === null) return { value: HELPER.noValue, isKnown: false, note: HELPER.noExercice, explained: null };
  const question = { exercice, basis, directorate };
  const measured = figureIn(reading, indicator, question);
  const why = whyMissing({ indicator, exercice, ...measured }, reading.prepared.facts);
  const isInNumberOnly = categoryOf(indicator.code) === null && basis === "number" && hasValueBasis(indicator);
  return {
    value: why?.word ?? figureText(indicator, measured),
    isKnown: why === null,
    note: why?.sentence ?? (isInNumberOnly ? HELPER.numberOnly : null),
    explained: { indicator, question },
  };
}
