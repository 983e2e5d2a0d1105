/** The report as JSON: a promise to other programs. Fields are added, never changed. */
import type { Ignored } from "../indicators/engine/trace";
import type { RowSet } from "../indicators/engine/outcome";
import { cellAddress, columnLetters, rowAddress } from "../registers/address";
import type { Block, Facts, MappedColumn, RegisterFacts } from "../registers/facts";
import { problemMessage } from "../texts/problems";
import { formulaOf } from "./formula";
import type { AnnualReport, ReportLine } from "./annual";

/** The object that `spaser report --json` prints. */
export function reportJson(report: AnnualReport): object {
  const { facts } = report;
  return {
    scheme: report.scheme.id,
    exercice: report.exercice,
    basis: report.basis,
    registers: [...facts.registers.values()].flatMap((register) =>
      register.blocks
        .filter(({ period }) => period === undefined || period === 0)
        .map((block) => blockJson(register, block)),
    ),
    outcomes: report.lines.map((line) => outcomeJson(facts, line)),
    beside: report.beside.map(({ id, label, basis, outcome }) => ({
      id,
      label,
      basis,
      status: outcome.status,
      numerator: outcome.numerator,
      denominator: outcome.denominator,
      value: outcome.value,
      missing: outcome.missing,
    })),
    problems: report.problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      register: problem.register,
      ...(facts.severalFiles ? { file: problem.file } : {}),
      sheet: problem.sheet,
      cell: problem.cell,
      column: problem.column,
      found: problem.found,
      message: problemMessage(problem),
    })),
  };
}

function blockJson(register: RegisterFacts, block: Block): object {
  const parts = register.blocks.filter((one) => one === block || isSameTable(one, block));
  const lastRow = Math.max(...parts.map((part) => part.lastRow));
  const columns = [...block.columns].map(([id, read]) => [id, columnJson(read)] as const);
  return {
    kind: block.kind,
    file: block.file,
    sheet: block.sheet,
    table: block.table,
    range: `${columnLetters(block.firstColumn)}${String(block.headerRow)}:${columnLetters(block.lastColumn)}${String(lastRow)}`,
    rows: parts.length === 1 ? block.rows : distinctRows(register, parts),
    columns: Object.fromEntries(columns),
  };
}

const distinctRows = ({ rowOf }: RegisterFacts, parts: readonly Block[]): number =>
  new Set(parts.flatMap(({ from, rows }) => [...rowOf.subarray(from, from + rows)])).size;

/** The periods of a table laid wide are blocks of their own. */
const isSameTable = (one: Block, other: Block): boolean =>
  one.period !== undefined &&
  one.workbook === other.workbook &&
  one.sheet === other.sheet &&
  one.headerRow === other.headerRow &&
  one.firstColumn === other.firstColumn;

/** The first heading that a column is read from, the others where it has several, and whether someone chose them. */
function columnJson([first, ...others]: readonly MappedColumn[]): object {
  const of = (read: MappedColumn | undefined): object => ({
    heading: read?.heading ?? "",
    column: read === undefined ? "" : columnLetters(read.column),
  });
  return {
    ...of(first),
    ...(others.length === 0 ? {} : { also: others.map(of) }),
    ...(first?.sure === "chosen" ? { chosen: true } : {}),
  };
}

function outcomeJson(facts: Facts, { outcome, previous, target }: ReportLine): object {
  const { indicator } = outcome;
  return {
    code: indicator.code,
    function: indicator.name,
    label: indicator.label,
    unit: indicator.unit,
    basis: outcome.basis,
    status: outcome.status,
    value: outcome.value,
    numerator: outcome.numerator,
    denominator: outcome.denominator,
    breakdown: outcome.breakdown,
    blanks: outcome.blanks,
    rows: addresses(facts, outcome.rows),
    base: addresses(facts, outcome.base),
    ignored: ignoredCells(facts, outcome.ignored),
    modified: addresses(facts, outcome.modified),
    missing: outcome.missing,
    emptiness: outcome.emptiness,
    target: target?.target ?? null,
    previous,
    formula: formulaOf(indicator, outcome.exercice, outcome.basis),
  };
}

function addresses(facts: Facts, { register, rows }: RowSet): readonly string[] {
  const found = facts.registers.get(register);
  return found === undefined ? [] : [...new Set(rows.map((row) => rowAddress(facts, found, row)))];
}

/** Each once: a cell of a table laid wide is one of several rows of the register. */
function ignoredCells(facts: Facts, ignored: readonly Ignored[]): readonly object[] {
  const cells = new Map(
    ignored.map((one) => {
      const cell = ignoredAddress(facts, one);
      return [`${cell} ${one.reason}`, { cell, reason: one.reason }] as const;
    }),
  );
  return [...cells.values()];
}

function ignoredAddress(facts: Facts, { register, row, column }: Ignored): string {
  const found = facts.registers.get(register);
  if (found === undefined) return "";
  return column === null ? rowAddress(facts, found, row) : cellAddress(facts, found, row, column);
}
