/** What the charts of the report are of: hours and amounts from one year to the next, and figures beside their targets. */
import type { Unit } from "../../indicators/definition";
import { BILAN } from "../../texts/bilan";
import { ESSENTIAL_CHARTS as TEXT } from "../../texts/essential";
import type { AnnualReport, ReportLine } from "../annual";
import type { Masking } from "./masking";
import { shownPrevious, shownValue } from "./standing";

export interface FigureBlock {
  readonly title: string;
  readonly unit: Unit;
  /** The heads of the two columns of figures, as the series of the chart are called. */
  readonly heads: readonly [value: string, beside: string];
  readonly lines: readonly FigureLine[];
  /** Whether columns of the chart are named by labels, or by codes where they are many. */
  readonly named: "label" | "code";
}

export interface FigureLine {
  readonly code: string;
  readonly label: string;
  /** A word for one that is missing or kept quiet. */
  readonly value: number | string;
  readonly beside: number | string;
}

/** Names as long as labels need a column as wide. */
const MOST_NAMED = 3;
/** More columns than this cannot be told apart. */
const MOST_LINES = 8;

/** Only blocks in which something can be drawn. */
export function figureBlocks(report: AnnualReport, masking: Masking): readonly FigureBlock[] {
  const { exercice, lines } = report;
  const years = [String(exercice), String(exercice - 1)] as const;
  const toTarget = [String(exercice), TEXT.target] as const;
  const before = (line: ReportLine): number | string =>
    shownPrevious(line, masking) ?? (masking.hidesPrevious(line) ? BILAN.masked : BILAN.notAvailable);
  const target = (line: ReportLine): number | string => line.target?.target ?? BILAN.noTarget;
  const block = (
    title: string,
    unit: Unit,
    heads: FigureBlock["heads"],
    besideOf: (line: ReportLine) => number | string,
    isIn: (line: ReportLine) => boolean,
  ): FigureBlock => {
    const shown = lines
      .filter(
        (line) =>
          line.outcome.indicator.unit === unit && line.outcome.indicator.measure.kind !== "breakdown" && isIn(line),
      )
      .slice(0, MOST_LINES)
      .map((line): FigureLine => {
        const { code, label } = line.outcome.indicator;
        const word = masking.secretOf(line) === null ? BILAN.notAvailable : BILAN.masked;
        return { code, label, value: shownValue(line, masking) ?? word, beside: besideOf(line) };
      });
    return { title, unit, heads, lines: shown, named: shown.length > MOST_NAMED ? "code" : "label" };
  };
  return [
    block(TEXT.hours, "hours", years, before, () => true),
    block(TEXT.amounts, "euros", years, before, () => true),
    block(TEXT.shares, "share", toTarget, target, (line) => line.target !== null),
    block(TEXT.counts, "count", toTarget, target, (line) => line.target !== null),
  ].filter((one) => one.lines.some(({ value }) => typeof value === "number"));
}
