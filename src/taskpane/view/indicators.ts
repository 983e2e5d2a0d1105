/** What the pane shows of the measures: plain data, sentences made, ready for the components. */
import { type Axis, type Indicator, indicatorsOf } from "../../indicators/definition";
import type { Outcome } from "../../indicators/engine/outcome";
import { DEFAULT_SCHEME } from "../../indicators/schemes";
import { foldName } from "../../registers/fold";
import type { Reading } from "../../report/annual";
import { whyMissing } from "../../report/bilan/why-missing";
import { outcomeIn } from "../../store/outcomes";
import { shareText, valueText } from "../../texts/format";
import { PANE } from "../../texts/pane";

export interface AxisView {
  readonly number: number;
  readonly title: string;
  readonly note: string;
  readonly indicators: readonly IndicatorView[];
}

export interface IndicatorView {
  readonly code: string;
  readonly label: string;
  /** "=SPASER.INSERTION_HOURS()" */
  readonly formula: string;
  /** The figure with its unit, or a word in its place. */
  readonly value: string;
  readonly known: boolean;
  /** How complete the figure is, or why there is none; null when there is nothing to say. */
  readonly note: string | null;
  /** What a search looks into, folded. */
  readonly words: string;
}

/** The measures of the scheme in an exercice, axis after axis. */
export const axesOf = (reading: Reading, exercice: number): readonly AxisView[] =>
  DEFAULT_SCHEME.axes.map((axis) => axisView(axis, reading, exercice));

/** The axes with only the measures that hold every word searched; all of them when nothing is searched. */
export function searched(axes: readonly AxisView[], search: string): readonly AxisView[] {
  const words = foldName(search).split(" ");
  return axes
    .map((axis) => ({
      ...axis,
      indicators: axis.indicators.filter((one) => words.every((word) => one.words.includes(word))),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

export const countIn = (axes: readonly AxisView[]): number =>
  axes.reduce((sum, { indicators }) => sum + indicators.length, 0);

export const knownIn = (axes: readonly AxisView[]): number =>
  axes.reduce((sum, { indicators }) => sum + indicators.filter(({ known }) => known).length, 0);

function axisView(axis: Axis, reading: Reading, exercice: number): AxisView {
  const { number, title } = axis;
  const indicators = indicatorsOf({ ...DEFAULT_SCHEME, axes: [axis] }).map((indicator) =>
    indicatorView(indicator, outcomeIn(reading, indicator, { exercice, basis: "number", directorate: null }), reading),
  );
  const known = indicators.filter((one) => one.known).length;
  return { number, title, note: PANE.indicatorsNote(known, indicators.length), indicators };
}

function indicatorView(indicator: Indicator, outcome: Outcome, reading: Reading): IndicatorView {
  const { code, label, name } = indicator;
  const why = whyMissing(outcome, reading.prepared.facts);
  return {
    code,
    label,
    formula: PANE.formula(name),
    value: why?.word ?? figureText(outcome),
    known: why === null,
    note: why?.sentence ?? completenessText(outcome),
    words: foldName(`${code} ${label} ${name} ${name.replaceAll("_", " ")}`),
  };
}

const figureText = ({ indicator: { measure, unit }, value, breakdown }: Outcome): string =>
  measure.kind === "breakdown" ? PANE.lines(breakdown?.length ?? 0) : valueText(unit, value ?? 0);

/** Rounded down: what is not whole is never "100 %"; what is whole is not said. */
const completenessText = ({ examined, blanks }: Outcome): string | null =>
  examined === 0 || blanks === 0
    ? null
    : PANE.completeness(shareText(Math.floor(((examined - blanks) * 1_000) / examined) / 1_000));
