/** A workbook's cells → the facts of its registers. Never throws on what a buyer typed: trouble is a problem, with its cell. */
import { type Cell, CELL_FAULTS, type Sheet, type Workbook } from "../workbook/port";
import { addressIn, columnLetters } from "./address";
import { columnsOf, REGISTER_KINDS } from "./catalogue";
import { parseFrenchNumber } from "./cells/number";
import type { ColumnSpec } from "./columns";
import { encoderFor } from "./encode";
import { SLICE, type Source } from "./encoder";
import type { Block, ColumnFacts, Facts, Problem, RegisterFacts } from "./facts";
import { type Layout, layoutsOf } from "./layout";
import { type Mapping, mappingOf } from "./mapping";
import type { RegisterKind } from "./register";
import { dataRows } from "./rows";
import { isOwnSheet } from "./own-sheets";
import { completed, type Steps } from "./steps";

/** A table found and mapped, before its cells are read. */
interface Found {
  readonly workbook: Workbook;
  /** Its place among the workbooks. */
  readonly nth: number;
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly at: Int32Array;
}

/**
 * Reads every register of the workbooks given (several files count as one workbook).
 * @param workbooks as an adapter gives them
 */
export const readFacts = (workbooks: readonly Workbook[]): Facts => completed(factsInSteps(workbooks));

/** The same, in steps of a few milliseconds: a sheet looked through, some hundred rows read. */
export function* factsInSteps(workbooks: readonly Workbook[]): Steps<Facts> {
  const problems: Problem[] = [];
  const found: Found[] = [];
  for (const [nth, workbook] of workbooks.entries())
    for (const sheet of workbook.sheets) {
      found.push(...findTables(workbook, nth, sheet, problems));
      yield;
    }
  const registers = new Map<RegisterKind, RegisterFacts>();
  for (const kind of REGISTER_KINDS) {
    const tables = withoutRepeats(withoutPartial(found, kind, problems), problems);
    if (tables.length > 0) registers.set(kind, yield* encode(kind, tables, problems, workbooks.length > 1));
  }
  return { registers, problems, severalFiles: workbooks.length > 1 };
}

/** A table without the columns that make its register of use says something only where no other table does. */
function withoutPartial(found: readonly Found[], kind: RegisterKind, problems: Problem[]): readonly Found[] {
  const tables = found.filter((table) => table.layout.kind === kind);
  const whole = tables.filter(({ layout }) => !layout.partial);
  if (whole.length === 0) return tables;
  for (const { workbook, sheet } of tables.filter(({ layout }) => layout.partial)) {
    problems.push({
      code: "sheet-not-recognised",
      severity: "information",
      register: null,
      column: null,
      file: workbook.file,
      sheet: sheet.name,
      cell: null,
      found: sheet.name,
    });
  }
  return whole;
}

function findTables(workbook: Workbook, nth: number, sheet: Sheet, problems: Problem[]): readonly Found[] {
  if (isOwnSheet(sheet)) return [];
  const place = { register: null, column: null, file: workbook.file, sheet: sheet.name };
  const tables: Found[] = [];
  for (const layout of layoutsOf(sheet)) {
    if (inPivot(sheet, layout)) {
      const cell = cellOf(sheet, layout.headerIndex, layout.header[0]?.j ?? 0);
      problems.push({ ...place, code: "pivot-ignored", severity: "information", cell, found: null });
      continue;
    }
    const mapping = mappingOf(sheet, layout);
    const { at, totals } = dataRows(sheet.grid, layout, mapping, sheet.tables);
    tables.push({ workbook, nth, sheet, layout, mapping, at });
    for (const finding of mapping.findings) {
      problems.push({
        ...place,
        code: finding.code,
        severity: finding.severity,
        register: layout.kind,
        column: finding.column,
        cell: cellOf(sheet, layout.headerIndex, finding.j),
        found: finding.found,
        ...(finding.detail === undefined ? {} : { detail: finding.detail }),
      });
    }
    for (const i of totals) {
      const j = layout.header[0]?.j ?? 0;
      problems.push({
        ...place,
        code: "total-row",
        severity: "information",
        register: layout.kind,
        cell: cellOf(sheet, i, j),
        found: shown(sheet.grid.rows[i]?.[j]),
      });
    }
  }
  if (tables.length > 0 && sheet.hiddenRows > 0) {
    problems.push({
      ...place,
      code: "hidden-rows",
      severity: "information",
      register: tables[0]?.layout.kind ?? null,
      cell: null,
      found: String(sheet.hiddenRows),
    });
  }
  const kind = tables[0]?.layout.kind ?? null;
  if (tables.length > 0 && sheet.hiddenColumns > 0) {
    const found = String(sheet.hiddenColumns);
    problems.push({ ...place, code: "hidden-columns", severity: "information", register: kind, cell: null, found });
  }
  if (tables.length > 0 && sheet.visibility !== "visible") {
    problems.push({ ...place, code: "hidden-sheet", severity: "information", register: kind, cell: null, found: null });
  }
  if (tables.length === 0 && sheet.pivots.length === 0 && looksKept(sheet)) {
    problems.push({ ...place, code: "sheet-not-recognised", severity: "information", cell: null, found: sheet.name });
  }
  return tables;
}

/** More than a note: several rows of two cells, or two rows of three. */
function looksKept({ grid }: Sheet): boolean {
  const filled = grid.rows.map(
    (row) => row.filter((cell) => cell !== null && cell !== undefined && cell !== "").length,
  );
  return (
    (grid.rows.length > 3 && filled.some((cells) => cells > 1)) || filled.filter((cells) => cells >= 3).length >= 2
  );
}

const shown = (cell: Cell | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell).slice(0, 120);

function cellOf(sheet: Sheet, i: number, j: number): string {
  return `${columnLetters(sheet.grid.firstColumn + j)}${String(sheet.grid.rowNumbers[i] ?? 0)}`;
}

function inPivot(sheet: Sheet, layout: Layout): boolean {
  const row = sheet.grid.rowNumbers[layout.headerIndex] ?? 0;
  const column = sheet.grid.firstColumn + (layout.header[0]?.j ?? 0);
  return sheet.pivots.some(
    (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
}

/** A table more than half of whose rows stand in an earlier (or larger) one of its kind is a copy: reported, not read. */
function withoutRepeats(tables: readonly Found[], problems: Problem[]): readonly Found[] {
  if (tables.length < 2) return tables;
  const rows = tables.map(rowTexts);
  const repeated = new Map<number, number>();
  tables.forEach((_, one) => {
    const other = tables.findIndex((__, index) => {
      if (index === one || repeated.has(index)) return false;
      const share = sharedShare(rows[one] ?? [], new Set(rows[index] ?? []));
      if (share <= 0.5) return false;
      return index < one || sharedShare(rows[index] ?? [], new Set(rows[one] ?? [])) <= 0.5;
    });
    if (other >= 0) repeated.set(one, other);
  });
  for (const [one, other] of repeated) {
    const table = tables[one];
    if (table === undefined) continue;
    problems.push({
      code: "repeated-block",
      severity: "warning",
      register: table.layout.kind,
      column: null,
      file: table.workbook.file,
      sheet: table.sheet.name,
      cell: cellOf(table.sheet, table.layout.headerIndex, table.layout.header[0]?.j ?? 0),
      found: null,
      detail: tables[other]?.sheet.name ?? "",
    });
  }
  return tables.filter((_, index) => !repeated.has(index));
}

function rowTexts(table: Found): readonly string[] {
  const columns = [...table.mapping.columns.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, read]) => read.map(({ j }) => j));
  return Array.from(table.at, (i) => {
    const row = table.sheet.grid.rows[i] ?? [];
    return columns.map((j) => String(row[j] ?? "")).join("\u0001");
  });
}

function sharedShare(rows: readonly string[], others: ReadonlySet<string>): number {
  return rows.length === 0 ? 0 : rows.filter((row) => others.has(row)).length / rows.length;
}

function* encode(
  kind: RegisterKind,
  tables: readonly Found[],
  problems: Problem[],
  severalFiles: boolean,
): Steps<RegisterFacts> {
  const specs = columnsOf(kind);
  const size = tables.reduce((sum, { at }) => sum + at.length, 0);
  const blockOf = new Uint16Array(size);
  const rowOf = new Int32Array(size);
  const blocks: Block[] = [];
  const encoders = new Map<string, ReturnType<typeof encoderFor>>();
  const doubts: { row: number; column: string; doubt: string }[] = [];
  let from = 0;
  for (const [index, table] of tables.entries()) {
    const { grid } = table.sheet;
    const start = from;
    table.at.forEach((i, k) => {
      blockOf[start + k] = index;
      rowOf[start + k] = grid.rowNumbers[i] ?? 0;
    });
    blocks.push(blockOfTable(table, from));
    const source: Source = { rows: grid.rows, at: table.at, date1904: table.workbook.date1904, dressOf: grid.dressOf };
    for (const column of table.mapping.columns.keys()) {
      const spec = specs[column];
      if (spec !== undefined && !encoders.has(column)) {
        encoders.set(
          column,
          encoderFor(spec, size, (row, doubt) => doubts.push({ row, column, doubt })),
        );
      }
    }
    const reads = [...table.mapping.columns].flatMap(([column, read]) =>
      read.map(({ j, yes, scale }, nth) => ({ column, j, yes, nth, source: inEuros(source, j, scale) })),
    );
    for (let top = 0; top < table.at.length; top += SLICE) {
      const end = Math.min(top + SLICE, table.at.length);
      for (const { column, j, yes, nth, source: cells } of reads)
        encoders.get(column)?.read(cells, j, yes, top, end, start, nth > 0);
      yield;
    }
    from += table.at.length;
  }
  const columns = new Map<string, ColumnFacts>();
  for (const [column, encoder] of encoders) columns.set(column, encoder.facts());
  const facts: RegisterFacts = { kind, size, blocks, blockOf, rowOf, columns };
  for (const doubt of doubts) {
    const problem = problemOf(facts, tables, doubt, specs, severalFiles);
    if (!isSaidElsewhere(problem, specs)) problems.push(problem);
  }
  return facts;
}

/** The rows of a table, one column of which is in thousands or millions of euros: its plain numbers are told in euros. */
function inEuros(source: Source, j: number, scale: number): Source {
  if (scale === 1) return source;
  const rows = source.rows.map((row) => {
    const alone: (Cell | undefined)[] = [];
    alone[j] = inUnits(row[j], scale);
    return alone;
  });
  return { ...source, rows };
}

/** A cell that says its own unit ("200 k€") is left as it is. */
function inUnits(cell: Cell | undefined, scale: number): Cell | undefined {
  const number = typeof cell === "string" ? parseFrenchNumber(cell) : cell;
  return typeof number === "number" ? Math.round(number * scale * 100) / 100 : cell;
}

/** A cell that the reader of the file has already named; a SIREN where a SIREN is asked for. */
function isSaidElsewhere(problem: Problem, specs: Readonly<Record<string, ColumnSpec>>): boolean {
  if (problem.code === "siren-only") return specs[problem.column ?? ""]?.title === "SIREN";
  return FAULTS.has(problem.found ?? "");
}

const FAULTS: ReadonlySet<string> = new Set(Object.values(CELL_FAULTS));

function blockOfTable(table: Found, from: number): Block {
  const { grid } = table.sheet;
  const columns = table.layout.header.map(({ j }) => grid.firstColumn + j);
  const headerRow = grid.rowNumbers[table.layout.headerIndex] ?? 0;
  const firstColumn = Math.min(...columns);
  const listed = table.sheet.tables.find(
    ({ area }) =>
      area.top <= headerRow && headerRow <= area.bottom && area.left <= firstColumn && firstColumn <= area.right,
  );
  return {
    kind: table.layout.kind,
    workbook: table.nth,
    file: table.workbook.file,
    sheet: table.sheet.name,
    table: listed?.name ?? null,
    headerRow,
    lastRow: table.at.length === 0 ? headerRow : (grid.rowNumbers[table.at.at(-1) ?? 0] ?? headerRow),
    firstColumn,
    lastColumn: Math.max(...columns),
    columns: table.mapping.columns,
    from,
    rows: table.at.length,
  };
}

const SEVERITIES = {
  "year-only-date": "warning",
  "unknown-word": "warning",
  "siret-restored": "information",
  "siren-only": "information",
  "siret-wrong": "warning",
} as const;

const CODES: Readonly<Record<string, Problem["code"]>> = {
  "year-only": "year-only-date",
  "unknown-word": "unknown-word",
  "digits-restored": "siret-restored",
  "siret-wrong": "siret-wrong",
  "siren-only": "siren-only",
};

function problemOf(
  facts: RegisterFacts,
  tables: readonly Found[],
  { row, column, doubt }: { readonly row: number; readonly column: string; readonly doubt: string },
  specs: Readonly<Record<string, ColumnSpec>>,
  severalFiles: boolean,
): Problem {
  const index = facts.blockOf[row] ?? 0;
  const table = tables[index];
  const block = facts.blocks[index];
  const type = specs[column]?.type;
  const code =
    doubt === "unreadable"
      ? type === "date"
        ? "unreadable-date"
        : "unreadable-cell"
      : (CODES[doubt] ?? "unreadable-cell");
  const i = table?.at[row - (block?.from ?? 0)] ?? 0;
  const read = table?.mapping.columns.get(column)?.[0];
  const address =
    block === undefined ? "" : addressIn(block, read?.column ?? block.firstColumn, facts.rowOf[row] ?? 0, severalFiles);
  return {
    code,
    severity: code in SEVERITIES ? SEVERITIES[code as keyof typeof SEVERITIES] : "error",
    register: facts.kind,
    column,
    file: block?.file ?? null,
    sheet: block?.sheet ?? null,
    cell: address.slice(address.lastIndexOf("!") + 1),
    found: shown(table?.sheet.grid.rows[i]?.[read?.j ?? 0]),
    detail: doubt,
  };
}
