/** What the pane shows of the measures: plain data, sentences made, ready for the components. */
import { type Axis, type Indicator, indicatorsOf } from "../../indicators/definition";
import type { Measured } from "../../indicators/engine/outcome";
import { DEFAULT_SCHEME } from "../../indicators/schemes";
import { fold } from "../../registers/fold";
import type { Reading } from "../../report/annual";
import { type Figured, whyMissing } from "../../report/bilan/why-missing";
import { figureIn } from "../../store/outcomes";
import { partShown, shareText, valueText } from "../../texts/format";
import { PANE } from "../../texts/pane";

export type IndicatorState = Measured["status"];

export interface AxisView {
  readonly number: number;
  readonly title: string;
  readonly note: string;
  readonly indicators: readonly IndicatorView[];
}

export interface IndicatorView {
  readonly code: string;
  readonly label: string;
  /** What a buyer types after "=SPASER.": it names the measure. */
  readonly name: string;
  /** The figure with its unit, or a word in its place. */
  readonly value: string;
  readonly state: IndicatorState;
  /** How complete the figure is, or why there is none; null when there is nothing to say. */
  readonly note: string | null;
  /** Cells that decide of it, and those of them that are blank. */
  readonly examined: number;
  readonly blanks: number;
  /** The registers ("payments") and columns ("contracts.amount") for want of which it has no figure. */
  readonly missing: readonly string[];
  /** What a search looks into, folded, a space before each word. */
  readonly words: string;
}

/** The measures of the scheme in an exercice, axis after axis. */
export const axesOf = (reading: Reading, exercice: number): readonly AxisView[] =>
  DEFAULT_SCHEME.axes.map((axis) => axisView(axis, reading, exercice));

/** What is looked for among the measures; an empty search and no axis nor state: all of them. */
export interface Search {
  readonly words: string;
  readonly axis: number | null;
  readonly state: IndicatorState | null;
}

export const NO_SEARCH: Search = { words: "", axis: null, state: null };

export const isSearching = ({ words, axis, state }: Search): boolean =>
  words.trim() !== "" || axis !== null || state !== null;

/** The axes with only the measures of which some word begins with each word searched, whatever accents, case and plural. */
export function searched(axes: readonly AxisView[], { words, axis, state }: Search): readonly AxisView[] {
  const wanted = wordsOf(words).split(" ");
  return axes
    .filter(({ number }) => axis === null || number === axis)
    .map((one) => ({
      ...one,
      indicators: one.indicators.filter(
        (indicator) =>
          (state === null || indicator.state === state) && wanted.every((word) => indicator.words.includes(` ${word}`)),
      ),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

export const countIn = (axes: readonly AxisView[]): number =>
  axes.reduce((sum, { indicators }) => sum + indicators.length, 0);

/** How many measures are in a state. */
export const countOfState = (indicators: readonly IndicatorView[], state: IndicatorState): number =>
  indicators.filter((one) => one.state === state).length;

export const knownIn = (axes: readonly AxisView[]): number =>
  axes.reduce((sum, { indicators }) => sum + countOfState(indicators, "known"), 0);

function axisView(axis: Axis, reading: Reading, exercice: number): AxisView {
  const { number, title } = axis;
  const indicators = indicatorsOf({ ...DEFAULT_SCHEME, axes: [axis] }).map((indicator) =>
    indicatorView(indicator, reading, exercice),
  );
  const known = countOfState(indicators, "known");
  return { number, title, note: PANE.indicatorsNote(known, indicators.length), indicators };
}

function indicatorView(indicator: Indicator, reading: Reading, exercice: number): IndicatorView {
  const { code, label, name, definition } = indicator;
  const measured = figureIn(reading, indicator, { exercice, basis: "number", directorate: null });
  const why = whyMissing({ indicator, exercice, ...measured }, reading.prepared.facts);
  const { status: state, examined, blanks, missing } = measured;
  return {
    code,
    label,
    name,
    value: why?.word ?? figureText(indicator, measured),
    state,
    note: why?.sentence ?? completenessText(measured),
    examined,
    blanks,
    missing,
    words: ` ${wordsOf(`${code} ${label} ${name} ${name.replaceAll("_", " ")} ${definition}`)}`,
  };
}

/** "1.1.4" stays one word beside the words of a sentence. */
const wordsOf = (text: string): string => `${fold(text.replace(/\d+(?:\.\d+)+\w?/g, " "))} ${codesIn(text)}`.trim();

const codesIn = (text: string): string => (text.match(/\d+(?:\.\d+)+\w?/g) ?? []).join(" ").toLowerCase();

/** The figure with its unit; a breakdown is told as its function has it, by the number of its keys. */
export const figureText = ({ measure, unit }: Indicator, { value }: Pick<Figured, "value">): string =>
  measure.kind === "breakdown" ? PANE.keys(value ?? 0) : valueText(unit, value ?? 0);

/** What is whole is not said. */
const completenessText = ({ examined, blanks }: Measured): string | null =>
  examined === 0 || blanks === 0 ? null : PANE.completeness(filledShare(examined, blanks));

/** "66,7 %"; never "100,0 %" of what is not whole. */
export const filledShare = (examined: number, blanks: number): string =>
  shareText(partShown(examined - blanks, examined, 1_000));
