/** A sheet in which the add-in notes what it does, line after line; people read, sort and complete it. */
import type { Cell, SheetDraft } from "../port";
import { readRuns, type Run } from "./cell-columns";
import { OfficeRefusal } from "./fault";
import { areaOf, BOUNDS } from "./outline";
import { rangeAt } from "./spans";
import { typedValue } from "./typing";
import { writeDraft } from "./write";

export interface OwnTableSpec {
  /** The sheet as it is made where there is none: its headings in the first row. */
  readonly draft: SheetDraft;
  readonly isNamed: (name: string) => boolean;
  /** For each heading, its place in a row that holds them; null when it does not hold those that matter. */
  readonly headingsIn: (row: readonly Cell[]) => readonly (number | null)[] | null;
  /** Columns of a new sheet that are kept out of view. */
  readonly hidden?: readonly number[];
}

export interface OwnTable {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** The 0-based column of each heading; null where the sheet has none. */
  readonly columns: readonly (number | null)[];
  /** In sheet order, without blank ones; cells in the order of the headings. */
  readonly lines: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
  /** The row of the headings, and the first that is free. */
  readonly head: number;
  readonly next: number;
  /** The first column that is free. */
  readonly right: number;
}

/** The table, where the workbook has it. */
export async function findTable(context: Excel.RequestContext, spec: OwnTableSpec): Promise<OwnTable | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const found = worksheets.items
    .filter(({ name }) => spec.isNamed(name))
    // "Contrôles ignorés" before its copy "Contrôles ignorés (2)", whichever stands first: only the first is read.
    .sort((one, other) => one.name.length - other.name.length)
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load(BOUNDS) }));
  if (found.length > 0) await context.sync();
  for (const { sheet, used } of found) {
    if (used.isNullObject) continue;
    const table = await tableIn(context, sheet, areaOf(used), spec);
    if (table !== null) return table;
  }
  return null;
}

/** The table, made where the workbook has none. Refused where its sheet is protected, or none may be added. */
export async function tableToWrite(context: Excel.RequestContext, spec: OwnTableSpec): Promise<OwnTable> {
  const found = await findTable(context, spec);
  if (found !== null) {
    found.sheet.protection.load("protected");
    await context.sync();
    if (found.sheet.protection.protected)
      throw new OfficeRefusal({ code: "own-sheet-protected", detail: `the sheet "${found.name}" is protected` });
    return completed(found, spec);
  }
  const [written] = await writeDraft(context, { sheets: [spec.draft] }, { earlier: "keep", stays: true });
  const name = written?.name ?? spec.draft.name;
  const sheet = context.workbook.worksheets.getItem(name);
  for (const column of spec.hidden ?? [])
    rangeAt(sheet, { top: 1, left: column, bottom: 1, right: column }).getEntireColumn().columnHidden = true;
  const columns = (spec.draft.rows[0]?.cells ?? []).map((_, index) => index);
  return { sheet, name, columns, lines: [], head: 1, next: 2, right: columns.length };
}

/** With a column for each heading: a line without its cell would say more than it means. */
function completed(table: OwnTable, { draft }: OwnTableSpec): OwnTable {
  const { sheet, head } = table;
  let { right } = table;
  const columns = table.columns.map((column, index) => {
    if (column !== null) return column;
    const heading = draft.rows[0]?.cells[index]?.value ?? null;
    rangeAt(sheet, { top: head, left: right, bottom: head, right }).values = [[typedValue(heading) ?? ""]];
    right += 1;
    return right - 1;
  });
  return { ...table, columns, right };
}

/** Writes lines under the last one, `after` so many others. Texts stay texts. */
export function appendLines(
  { sheet, columns, next }: OwnTable,
  after: number,
  lines: readonly (readonly Cell[])[],
): void {
  const top = next + after;
  const width = columns.reduce<number>((most, column) => Math.max(most, column ?? 0), 0) + 1;
  if (lines.length > 0)
    rangeAt(sheet, { top, left: 0, bottom: top + lines.length - 1, right: width - 1 }).values = lines.map((line) => {
      const cells = new Array<string | number | boolean | null>(width).fill(null);
      line.forEach((value, index) => {
        const column = columns[index];
        if (column !== null && column !== undefined) cells[column] = typedValue(value);
      });
      return cells;
    });
}

/** Writes one cell of lines: the same heading, rows in any order. */
export function setCells(
  { sheet, columns }: OwnTable,
  heading: number,
  cells: readonly { readonly row: number; readonly value: Cell }[],
): void {
  const column = columns[heading];
  if (column === null || column === undefined) return;
  for (const { row, value } of cells)
    rangeAt(sheet, { top: row, left: column, bottom: row, right: column }).values = [[typedValue(value) ?? ""]];
}

/** Empties lines, without touching what else their rows hold. */
export function clearLines({ sheet, columns }: OwnTable, rows: readonly number[]): void {
  for (const row of rows)
    for (const column of columns)
      if (column !== null) rangeAt(sheet, { top: row, left: column, bottom: row, right: column }).values = [[""]];
}

/** Rows among which the headings stand: a title may be above them. */
const FIRST_ROWS = 30;

async function tableIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: ReturnType<typeof areaOf>,
  spec: OwnTableSpec,
): Promise<OwnTable | null> {
  const runs = Array.from({ length: used.right - used.left + 1 }, (_, offset): Run => {
    const column = used.left + offset;
    return { sheet, id: sheet.id, asked: "contents", area: { ...used, left: column, right: column } };
  });
  const read = await readRuns(context, runs);
  const rowAt = (row: number): Cell[] =>
    Array.from({ length: used.right + 1 }, (_, column) => read(sheet.id, column, row)?.value ?? null);
  for (let head = used.top; head <= Math.min(used.bottom, used.top + FIRST_ROWS); head += 1) {
    const columns = spec.headingsIn(rowAt(head));
    if (columns === null) continue;
    const lines = Array.from({ length: used.bottom - head }, (_, offset) => {
      const row = head + 1 + offset;
      const cells = rowAt(row);
      return { row, cells: columns.map((column) => (column === null ? null : (cells[column] ?? null))) };
    }).filter(({ cells }) => cells.some((cell) => cell !== null));
    return { sheet, name: sheet.name, columns, lines, head, next: used.bottom + 1, right: used.right + 1 };
  }
  return null;
}
