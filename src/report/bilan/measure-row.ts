/** One measure on one row: its figure or why there is none, the year before, the target, and what stands behind. */
import { BILAN } from "../../texts/bilan";
import { partShown } from "../../texts/format";
import type { AnnualReport, ReportLine } from "../annual";
import { FIGURE_STYLES, GAP_STYLES, STYLES, VALUE_STYLES } from "../styles";
import { bilanAnchor, methodAnchor } from "./anchors";
import { rowOf } from "./columns";
import type { Masking } from "./masking";
import { cellOf, type Row, type RowCell } from "./rows";
import { shownPrevious, shownValue } from "./standing";
import { trendOf } from "./trend";
import { whyMissing } from "./why-missing";

export interface MeasureRow {
  /** By which links know the row: the code of a measure, or the name of a figure beside them. */
  readonly anchor: string;
  readonly code: string;
  readonly label: string;
  readonly line: ReportLine;
  readonly remark: string;
  /** False for figures that are not compared with the year before. */
  readonly compared: boolean;
  readonly keepsWithNext: boolean;
}

export function measureRow(
  { anchor, code, label, line, remark, compared, keepsWithNext }: MeasureRow,
  report: AnnualReport,
  masking: Masking,
): Row {
  const { outcome } = line;
  const { unit, measure } = outcome.indicator;
  const isBreakdown = measure.kind === "breakdown";
  const value = shownValue(line, masking);
  const method = methodAnchor(anchor);
  const comparison = compared && !isBreakdown ? comparisonCells(line, value, masking) : NOT_COMPARED;
  return rowOf(
    [
      cellOf(code, STYLES.code, method),
      cellOf(label, STYLES.label),
      value === null ? cellOf(wordOf(line, report, masking), STYLES.absentRight) : cellOf(value, VALUE_STYLES[unit]),
      ...comparison,
      completenessCell(line, masking),
      cellOf(remark, STYLES.remark),
    ],
    { least: 20, keepsWithNext, anchor: bilanAnchor(anchor) },
  );
}

const NOT_COMPARED: readonly RowCell[] = Array.from({ length: 4 }, () => cellOf(null, STYLES.empty));

/** The year before, the target, the gap to it and the trend. */
function comparisonCells(line: ReportLine, value: number | null, masking: Masking): readonly RowCell[] {
  const { outcome, target } = line;
  const { unit } = outcome.indicator;
  const hidden = masking.hidesPrevious(line);
  const previous = shownPrevious(line, masking);
  return [
    previous === null
      ? cellOf(hidden ? BILAN.masked : BILAN.notAvailable, STYLES.absentRight)
      : cellOf(previous, FIGURE_STYLES[unit]),
    target === null ? cellOf(BILAN.noTarget, STYLES.absentRight) : cellOf(target.target, FIGURE_STYLES[unit]),
    target === null || value === null
      ? cellOf(BILAN.noTarget, STYLES.absentRight)
      : cellOf(inPoints(unit, value - target.target), GAP_STYLES[unit]),
    value === null || previous === null
      ? cellOf(BILAN.noTarget, STYLES.absentIndented)
      : trendCell(line, value, previous),
  ];
}

function wordOf(line: ReportLine, report: AnnualReport, masking: Masking): string {
  const why = whyMissing(line.outcome, report.facts);
  if (why !== null) return why.word;
  if (line.outcome.indicator.measure.kind === "breakdown") return BILAN.seeBelow;
  return masking.secretOf(line) !== null ? BILAN.masked : BILAN.notAvailable;
}

/** A gap between two shares is told in points. */
export const inPoints = (unit: string, gap: number): number => (unit === "share" ? gap * 100 : gap);

function trendCell({ outcome: { indicator } }: ReportLine, value: number, previous: number): RowCell {
  const { text, meaning } = trendOf(indicator, value, previous);
  const style = meaning === "better" ? STYLES.better : meaning === "worse" ? STYLES.worse : STYLES.level;
  return cellOf(text, style);
}

function completenessCell(line: ReportLine, masking: Masking): RowCell {
  const { examined, blanks } = line.outcome;
  if (examined === 0) return cellOf(BILAN.noTarget, STYLES.absentRight);
  if (masking.secretOf(line) !== null) return cellOf(BILAN.masked, STYLES.absentRight);
  return cellOf(partShown(examined - blanks, examined, 100), STYLES.completeness);
}
