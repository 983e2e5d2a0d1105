/** The tables of a workbook that are registers, before their cells are read: where they stand, and which column is which. */
import { type Cell, type Sheet, type Workbook } from "../workbook/port";
import { columnLetters } from "./address";
import { saidByName } from "./by-name";
import { REGISTERS } from "./catalogue";
import type { Problem } from "./facts";
import { type Layout, layoutsOf, LEADING_ROWS } from "./layout";
import { type Mapping, mappingOf, withNames } from "./mapping";
import { chosenFor, type ChosenColumns, NOTHING_CHOSEN } from "./matching/chosen";
import { type Followed, isAbout } from "./matching/followed";
import { saidLayouts } from "./matching/kinds";
import { type FoundTable, unknownSheet } from "./matching/found";
import type { Matching } from "./matching/lines";
import { isOwnSheet } from "./own-sheets";
import type { RegisterKind } from "./register";
import type { Steps } from "./steps";
import { dataRows } from "./rows";
import { withTicks } from "./ticked";

/** A table found and mapped, before its cells are read. */
export interface Found {
  readonly workbook: Workbook;
  /** Its place among the workbooks. */
  readonly nth: number;
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** Null: someone said that it is no register, and it is not read. */
  readonly kind: RegisterKind | null;
  /** Whether someone said what it is. */
  readonly said: boolean;
  readonly chosen: ChosenColumns;
  readonly mapping: Mapping;
  readonly at: Int32Array;
}

/** A table without the columns that make its register of use says something only where no other table does. */
export function withoutPartial(tables: readonly Found[], problems: Problem[]): readonly Found[] {
  const whole = tables.filter((table) => !isPartial(table));
  if (whole.length === 0) return tables;
  for (const { workbook, sheet } of tables.filter(isPartial)) {
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

/** A column that was chosen may bring what the headings do not say. */
const isPartial = ({ layout, mapping }: Found): boolean =>
  layout.partial &&
  !REGISTERS[layout.kind].vital.every((column) => mapping.columns.has(column) || mapping.wide?.date === column);

/**
 * The tables of a sheet, as people said of them and else as they are recognised; in steps, as large sheets take a while.
 * @param followed takes note of the lines of the settings that they follow
 */
export function* findTables(
  workbook: Workbook,
  nth: number,
  sheet: Sheet,
  matching: Matching,
  followed: Followed,
  problems: Problem[],
): Steps<readonly Found[]> {
  if (isOwnSheet(sheet)) return [];
  const place = { register: null, column: null, file: workbook.file, sheet: sheet.name };
  const tables: Found[] = [];
  const recognised: Layout[] = [];
  for (const layout of layoutsOf(workbook.date1904 ? inDaysOf1900(sheet) : sheet)) {
    if (!inPivot(sheet, layout)) recognised.push(layout);
    else {
      const cell = cellOf(sheet, layout.headerIndex, layout.header[0]?.j ?? 0);
      problems.push({ ...place, code: "pivot-ignored", severity: "information", cell, found: null });
    }
  }
  yield;
  const lines = matching.columns.filter((line) => isAbout(line, sheet.name));
  const said = saidLayouts(
    sheet,
    recognised,
    matching.tables.filter((line) => isAbout(line, sheet.name)),
    lines.flatMap(({ heading }) => (heading === null ? [] : [heading])),
  );
  for (const line of said.followed) followed.lines.add(line);
  for (const [line, reason] of said.refused) followed.refused.set(line, reason);
  for (const { layout: bare, kind, said: isSaid } of said.layouts) {
    const layout = kind === null ? bare : withTicks(sheet, bare);
    const found = { workbook, nth, sheet, layout, kind, said: isSaid };
    if (kind === null) {
      tables.push({ ...found, chosen: NOTHING_CHOSEN, mapping: NOT_MAPPED, at: new Int32Array(0) });
      continue;
    }
    const choice = chosenFor(
      layout,
      lines.filter(({ register }) => register === kind),
    );
    for (const line of choice.followed) followed.lines.add(line);
    for (const [line, reason] of choice.refused) followed.refused.set(line, reason);
    followed.kinds.set(sheet.name, (followed.kinds.get(sheet.name) ?? new Set()).add(kind));
    yield;
    const headed = mappingOf(sheet, layout, choice.columns);
    const known = new Set([...headed.columns.keys(), ...choice.columns.keys()]);
    const mapping = withNames(headed, saidByName(sheet, workbook.file, layout, known), layout.header);
    yield;
    const { at, totals } = dataRows(sheet.grid, layout, mapping, sheet.tables);
    tables.push({ ...found, chosen: choice.columns, mapping, at });
    for (const { j, ...finding } of mapping.findings)
      problems.push({ ...place, register: kind, cell: cellOf(sheet, layout.headerIndex, j), ...finding });
    for (const i of totals) {
      const j = layout.header[0]?.j ?? 0;
      const of = { register: kind, cell: cellOf(sheet, i, j), found: shown(sheet.grid.rows[i]?.[j]) };
      problems.push({ ...place, code: "total-row", severity: "information", ...of });
    }
  }
  problems.push(...sheetProblems(sheet, place, tables));
  return tables;
}

/** What is to be said of a whole sheet. */
function sheetProblems(
  sheet: Sheet,
  place: Pick<Problem, "register" | "column" | "file" | "sheet">,
  tables: readonly Found[],
): readonly Problem[] {
  const of = { ...place, severity: "information", cell: null } as const;
  if (tables.length === 0)
    return sheet.pivots.length === 0 && looksKept(sheet)
      ? [{ ...of, code: "sheet-not-recognised", found: sheet.name }]
      : [];
  const read = tables.find(({ kind }) => kind !== null);
  if (read === undefined) return [];
  const register = read.kind;
  const said: Problem[] = [];
  if (sheet.hiddenRows > 0) said.push({ ...of, code: "hidden-rows", register, found: String(sheet.hiddenRows) });
  if (sheet.hiddenColumns > 0)
    said.push({ ...of, code: "hidden-columns", register, found: String(sheet.hiddenColumns) });
  if (sheet.visibility !== "visible") said.push({ ...of, code: "hidden-sheet", register, found: null });
  return said;
}

const DAYS_1904 = 1_462;

/** Headings that are dates, in the one system of days. */
function inDaysOf1900(sheet: Sheet): Sheet {
  const { grid } = sheet;
  const rows = grid.rows.map((row, i) =>
    i >= LEADING_ROWS
      ? row
      : row.map((cell, j) => (typeof cell === "number" && grid.dressOf(i, j) === "date" ? cell + DAYS_1904 : cell)),
  );
  return { ...sheet, grid: { ...grid, rows } };
}

const NOT_MAPPED: Mapping = { columns: new Map(), wide: undefined, findings: [], unread: new Map(), byName: new Map() };

/** Sheets that hold something, in which no table is recognised. */
export const unknownSheets = (workbooks: readonly Workbook[], found: readonly Found[]): readonly FoundTable[] =>
  workbooks.flatMap((workbook, nth) =>
    workbook.sheets
      .filter((sheet) => !isOwnSheet(sheet) && !found.some((table) => table.sheet === sheet) && looksKept(sheet))
      .map((sheet) => unknownSheet(sheet, workbook.file, nth)),
  );

/** More than a note: several rows of two cells, or two rows of three. */
function looksKept({ grid }: Sheet): boolean {
  const filled = grid.rows.map(
    (row) => row.filter((cell) => cell !== null && cell !== undefined && cell !== "").length,
  );
  return (
    (grid.rows.length > 3 && filled.some((cells) => cells > 1)) || filled.filter((cells) => cells >= 3).length >= 2
  );
}

/** A cell as a problem quotes it. */
export const shown = (cell: Cell | undefined): string | null =>
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
export function withoutRepeats(tables: readonly Found[], problems: Problem[]): readonly Found[] {
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
