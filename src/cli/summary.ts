/** The report in a terminal: a short table per axis. */
import type { AnnualReport, ReportLine } from "../report/annual";
import { leftOutRows } from "../report/bilan/left-out";
import { whyMissing } from "../report/bilan/why-missing";
import { valueText } from "../texts/format";
import { BILAN } from "../texts/bilan";
import { SUMMARY } from "../texts/summary";
import { countsOf } from "../validation/groups";
import { painted } from "./paint";
import { indented, wrapped } from "./wrapped";

export interface SummaryOptions {
  readonly colours: boolean;
  /** Characters of a line; null where lines may be of any length. */
  readonly width: number | null;
}

/** A table per axis: code, label, value, year before, target and a note. Labels and notes are wrapped; no figure is cut. */
export function summary(report: AnnualReport, { colours, width }: SummaryOptions): string {
  const paint = painted(colours);
  const byCode = new Map(report.lines.map((line) => [line.outcome.indicator.code, cellsOf(line, report)]));
  const columns = columnsFor([SUMMARY.headers, ...byCode.values()], width);
  const known = new Set(
    report.lines.flatMap(({ outcome: { status, indicator } }) => (status === "known" ? [indicator.code] : [])),
  );
  const lines: string[] = [paint(SUMMARY.title(report.authority, report.exercice, report.basis), "bold")];
  if (report.settings.authority === null) lines.push(paint(indented(SUMMARY.defaultAuthority, 0, width), "dim"));
  for (const axis of report.scheme.axes) {
    lines.push("", paint(BILAN.axis(axis.number, axis.title), "blue"), paint(rowText(SUMMARY.headers, columns), "dim"));
    for (const { code } of axis.missions.flatMap(({ actions }) => actions.flatMap(({ indicators }) => indicators))) {
      const cells = byCode.get(code);
      if (cells !== undefined) lines.push(paint(rowText(cells, columns), known.has(code) ? "none" : "dim"));
    }
  }
  lines.push("", indented(SUMMARY.problems(countsOf(report.problems)), 0, width));
  return `${lines.join("\n")}\n`;
}

function cellsOf({ outcome, previous, target }: ReportLine, report: AnnualReport): readonly string[] {
  const { indicator, value } = outcome;
  const why = whyMissing(outcome, report.facts);
  const isBreakdown = indicator.measure.kind === "breakdown";
  const said = (figure: number | null, otherwise: string): string =>
    figure === null || isBreakdown ? otherwise : valueText(indicator.unit, figure);
  return [
    indicator.code,
    indicator.label,
    why?.word ?? said(value, SUMMARY.breakdown),
    said(previous, isBreakdown ? "" : BILAN.notAvailable),
    said(target?.target ?? null, ""),
    why === null ? SUMMARY.note(outcome.blanks, leftOutRows(outcome.ignored).rows) : why.sentence,
  ];
}

const GAP = "  ";
const [LABEL, NOTE] = [1, 5];
/** Characters: a narrower label is tiring to read, and a wider one goes far from its figure. */
const LABEL_WIDTHS = { least: 24, most: 60 } as const;
const NOTE_LEAST = 34;

interface Columns {
  /** Of the code, the label and the three figures. */
  readonly widths: readonly number[];
  /** Of the note; null where it stands on lines of its own, under the label. */
  readonly note: number | null;
  readonly line: number;
}

/** As wide as what they hold, but for the label and the note, which share the rest. */
function columnsFor(rows: readonly (readonly string[])[], width: number | null): Columns {
  const natural = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const line = width ?? Infinity;
  const figures = natural.reduce((sum, one, column) => (column === LABEL || column === NOTE ? sum : sum + one), 0);
  const rest = line - figures - GAP.length * (natural.length - 1);
  const isBeside = rest >= LABEL_WIDTHS.least + NOTE_LEAST;
  const room = isBeside ? Math.min(rest - NOTE_LEAST, Math.max(LABEL_WIDTHS.least, rest / 2)) : rest + GAP.length;
  const label = Math.max(LABEL_WIDTHS.least, Math.min(LABEL_WIDTHS.most, Math.floor(room)));
  const widths = natural.slice(0, NOTE).map((one, column) => (column === LABEL ? label : one));
  return { widths, note: isBeside ? rest - label : null, line };
}

function rowText(cells: readonly string[], { widths, note, line }: Columns): string {
  const [code = 0] = widths;
  const label = wrapped(cells[LABEL] ?? "", widths[LABEL] ?? 0);
  const notes = cells[NOTE] === "" || note === null ? [] : wrapped(cells[NOTE] ?? "", note);
  const beside = Array.from({ length: Math.max(label.length, notes.length) }, (_, nth) =>
    [...widths.map((width, column) => cellText(nth, column, width)), notes[nth] ?? ""].join(GAP).trimEnd(),
  );
  const under = note === null && cells[NOTE] !== "" ? [indented(cells[NOTE] ?? "", code + GAP.length, line)] : [];
  return [...beside, ...under].join("\n");

  function cellText(nth: number, column: number, width: number): string {
    if (column === LABEL) return (label[nth] ?? "").padEnd(width);
    const text = nth === 0 ? (cells[column] ?? "") : "";
    return column < LABEL ? text.padEnd(width) : text.padStart(width);
  }
}
