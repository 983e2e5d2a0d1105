/** The two tables of the first page: what moved most, and the targets. */
import { BILAN } from "../../texts/bilan";
import { ESSENTIAL } from "../../texts/essential";
import type { CellStyle } from "../../workbook/port";
import type { AnnualReport, ReportLine } from "../annual";
import { CHANGE_STYLES, COVER_STYLES, FIGURE_STYLES, GAP_STYLES, STYLES, VALUE_STYLES } from "../styles";
import { bilanAnchor } from "./anchors";
import { type Change, greatestChanges } from "./changes";
import type { Masking } from "./masking";
import { inPoints } from "./measure-row";
import { cellOf, type RowCell, type Span, span } from "./rows";
import { shownValue, targetMet } from "./standing";
import { trendOf } from "./trend";

/** Rows of five columns, each told the last column that it may fill. */
export type Block = readonly ((last: number) => readonly (RowCell | Span | null)[])[];

type Items = Block[number];

const wide =
  (text: string, style: CellStyle): Items =>
  (last) => [span(last, text, style)];

const headers =
  (texts: readonly string[]): Items =>
  () =>
    texts.map((text, column) => cellOf(text, column < 2 ? STYLES.header : STYLES.headerRight));

/** At most so many in each direction. */
export function changesBlock(report: AnnualReport, masking: Masking, most: number): Block {
  const { exercice, lines } = report;
  const better = greatestChanges(lines, "better", most, masking);
  const worse = greatestChanges(lines, "worse", most, masking);
  const title = wide(ESSENTIAL.changesTitle(exercice), COVER_STYLES.section);
  if (better.length + worse.length === 0) return [title, wide(ESSENTIAL.noChange(exercice), STYLES.note)];
  const part = (name: string, changes: readonly Change[]): Block =>
    changes.length === 0 ? [] : [wide(name, COVER_STYLES.part), ...changes.map((change) => () => changeCells(change))];
  return [
    title,
    headers(ESSENTIAL.changesHeaders(exercice)),
    ...part(ESSENTIAL.better, better),
    ...part(ESSENTIAL.worse, worse),
  ];
}

function changeCells({ line: { outcome }, value, previous }: Change): readonly RowCell[] {
  const { code, label, unit } = outcome.indicator;
  const { meaning } = trendOf(outcome.indicator, value, previous);
  const styles = CHANGE_STYLES[meaning === "better" ? "better" : "worse"];
  const change =
    unit === "share"
      ? cellOf(inPoints(unit, value - previous), styles.points)
      : previous === 0
        ? cellOf(ESSENTIAL.fromZero(value > 0), styles.part)
        : cellOf((value - previous) / Math.abs(previous), styles.part);
  return [
    cellOf(code, STYLES.code, bilanAnchor(code)),
    cellOf(label, STYLES.label),
    cellOf(value, VALUE_STYLES[unit]),
    cellOf(previous, FIGURE_STYLES[unit]),
    change,
  ];
}

/** At most so many lines of targets, those that are missed first; the others by their codes. */
export function targetsBlock(report: AnnualReport, masking: Masking, most: number): Block {
  const lines = report.lines.filter(({ target }) => target !== null);
  const title = wide(ESSENTIAL.targetsTitle(report.exercice), COVER_STYLES.section);
  if (lines.length === 0) return [title, wide(ESSENTIAL.noTargets(report.exercice), STYLES.note)];
  const rows: Items[] = [title, headers(ESSENTIAL.targetsHeaders(report.exercice))];
  let room = most;
  for (const [met, name] of PARTS) {
    const part = lines.filter((line) => targetMet(line, masking) === met);
    if (part.length === 0) continue;
    const shown = part.slice(0, room);
    const others = part.slice(shown.length).map(({ outcome }) => outcome.indicator.code);
    room -= shown.length;
    rows.push(wide(name(part.length), COVER_STYLES.part));
    rows.push(...shown.map((line) => () => targetCells(line, masking)));
    if (others.length > 0) rows.push(wide(ESSENTIAL.otherTargets(others), STYLES.note));
  }
  return rows;
}

const PARTS: readonly (readonly [met: boolean | null, name: (count: number) => string])[] = [
  [false, ESSENTIAL.missedTargets],
  [null, ESSENTIAL.unjudgedTargets],
  [true, ESSENTIAL.reachedTargets],
];

function targetCells(line: ReportLine, masking: Masking): readonly RowCell[] {
  const { code, label, unit } = line.outcome.indicator;
  const value = shownValue(line, masking);
  const target = line.target?.target ?? null;
  return [
    cellOf(code, STYLES.code, bilanAnchor(code)),
    cellOf(label, STYLES.label),
    value === null
      ? cellOf(masking.secretOf(line) === null ? BILAN.notAvailable : BILAN.masked, STYLES.absentRight)
      : cellOf(value, VALUE_STYLES[unit]),
    target === null ? cellOf(BILAN.noTarget, STYLES.absentRight) : cellOf(target, FIGURE_STYLES[unit]),
    value === null || target === null
      ? cellOf(BILAN.noTarget, STYLES.absentRight)
      : cellOf(inPoints(unit, value - target), GAP_STYLES[unit]),
  ];
}
