/** Where the scheme stands: of so many measures, how many have a figure, meet their target, move forward. */
import type { Mission } from "../../indicators/definition";
import type { AnnualReport, ReportLine } from "../annual";
import type { Masking } from "./masking";
import { type Trend, trendOf } from "./trend";
import { whyMissing, type WhyMissing } from "./why-missing";

export interface Standing {
  readonly all: number;
  readonly known: number;
  /** Targets of the exercice, and those of them that are met, missed, or cannot be judged. */
  readonly targets: number;
  readonly reached: number;
  readonly missed: number;
  /** Measures with a figure to show in both years. */
  readonly compared: number;
  readonly better: number;
  readonly worse: number;
  readonly missing: Readonly<Record<WhyMissing["kind"], number>>;
}

export function standingOf(lines: readonly ReportLine[], report: AnnualReport, masking: Masking): Standing {
  const count = (answers: (line: ReportLine) => boolean): number => lines.filter(answers).length;
  const missing = (kind: WhyMissing["kind"]): number =>
    count(({ outcome }) => whyMissing(outcome, report.facts)?.kind === kind);
  const moves = (meaning: Trend["meaning"]): number => count((line) => shownTrend(line, masking)?.meaning === meaning);
  return {
    all: lines.length,
    known: count(isKnown),
    targets: count(({ target }) => target !== null),
    reached: count((line) => targetMet(line, masking) === true),
    missed: count((line) => targetMet(line, masking) === false),
    compared: count((line) => shownTrend(line, masking) !== null),
    better: moves("better"),
    worse: moves("worse"),
    missing: {
      "not-computable": missing("not-computable"),
      "never-filled": missing("never-filled"),
      nothing: missing("nothing"),
    },
  };
}

export const isKnown = ({ outcome }: ReportLine): boolean => outcome.status === "known";

/** The lines of some missions, in the scheme's order. */
export function linesOf(missions: readonly Mission[], { lines }: AnnualReport): readonly ReportLine[] {
  const codes = new Set(
    missions.flatMap(({ actions }) => actions.flatMap(({ indicators }) => indicators.map(({ code }) => code))),
  );
  return lines.filter(({ outcome }) => codes.has(outcome.indicator.code));
}

/** The value as it is published: null for a figure that is missing, kept quiet, or a breakdown. */
export const shownValue = (line: ReportLine, masking: Masking): number | null =>
  line.outcome.indicator.measure.kind === "breakdown" || masking.secretOf(line) !== null ? null : line.outcome.value;

/** The year before, as it is published. */
export const shownPrevious = (line: ReportLine, masking: Masking): number | null =>
  masking.hidesPrevious(line) ? null : line.previous;

/** Null where one of the two years has no figure to show. */
export function shownTrend(line: ReportLine, masking: Masking): Trend | null {
  const [value, previous] = [shownValue(line, masking), shownPrevious(line, masking)];
  return value === null || previous === null ? null : trendOf(line.outcome.indicator, value, previous);
}

/** Null without a target, without a figure to show, and for a measure of which neither more nor less is better. */
export function targetMet(line: ReportLine, masking: Masking): boolean | null {
  const value = shownValue(line, masking);
  const { better } = line.outcome.indicator;
  if (line.target === null || value === null || better === null) return null;
  return better === "lower" ? value <= line.target.target : value >= line.target.target;
}
