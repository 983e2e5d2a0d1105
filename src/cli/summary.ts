/** The report in a terminal: a short table per axis. */
import type { AnnualReport, ReportLine } from "../report/annual";
import { leftOutRows } from "../report/bilan/left-out";
import { whyMissing } from "../report/bilan/why-missing";
import { valueText } from "../texts/format";
import { BILAN } from "../texts/bilan";
import { SUMMARY } from "../texts/summary";
import { painted } from "./paint";

interface Column {
  readonly width: number;
  readonly right: boolean;
}

const COLUMNS: readonly Column[] = [
  { width: 7, right: false },
  { width: 44, right: false },
  { width: 14, right: true },
  { width: 14, right: true },
  { width: 12, right: true },
  { width: 0, right: false },
];

/** A table per axis: code, label, value, year before, target and a note. Text only, with colours when asked. */
export function summary(report: AnnualReport, colours: boolean): string {
  const paint = painted(colours);
  const lines: string[] = [paint(SUMMARY.title(report.authority, report.exercice, report.basis), "bold")];
  const byCode = new Map(report.lines.map((line) => [line.outcome.indicator.code, line]));
  for (const axis of report.scheme.axes) {
    const codes = axis.missions.flatMap(({ actions }) =>
      actions.flatMap(({ indicators }) => indicators.map(({ code }) => code)),
    );
    lines.push("", paint(BILAN.axis(axis.number, axis.title), "blue"), paint(aligned(SUMMARY.headers), "dim"));
    for (const code of codes) {
      const line = byCode.get(code);
      if (line !== undefined)
        lines.push(paint(aligned(cellsOf(line, report)), line.outcome.status === "known" ? "none" : "dim"));
    }
  }
  lines.push("", SUMMARY.problems(report.problems.length));
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

const aligned = (cells: readonly string[]): string =>
  cells
    .map((cell, nth) => fitted(cell, COLUMNS[nth]))
    .join(GAP)
    .trimEnd();

function fitted(text: string, { width, right }: Column = { width: 0, right: false }): string {
  if (width === 0) return text;
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return right ? cut.padStart(width) : cut.padEnd(width);
}
