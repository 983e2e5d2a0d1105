/** Rows of a sheet of the add-in's own, written where nothing changed since they were looked at, and given back. */
import type { Cell } from "../port";
import { columnName } from "../xlsx/address";
import { OfficeRefusal } from "./fault";
import { rangeAt } from "./spans";
import { typedValue } from "./typing";

/** A cell, by its 1-based row and 0-based column, and the texts that it holds and is to hold: "" for a blank. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

export interface RowsToWrite {
  readonly sheet: string;
  /** Makes the sheet, which is not there; its rows then get a look. */
  readonly make: boolean;
  readonly edits: readonly CellEdit[];
  /** Rows of the new sheet that are titles, and those that head a table. */
  readonly titles: readonly number[];
  readonly heads: readonly number[];
  /** Widths in characters of its columns, from A. */
  readonly widths: readonly number[];
}

/** A cell that was written, with what it held: a formula as such. */
export interface WrittenCell extends CellEdit {
  readonly held: Cell;
}

export type RowsWritten =
  | { readonly state: "written"; readonly cells: readonly WrittenCell[] }
  /** Someone has changed the sheet since: nothing was written. */
  | { readonly state: "changed" };

/** Writes texts in the cells that hold what was said, all of them or none. A few round trips. */
export async function writeRows(context: Excel.RequestContext, rows: RowsToWrite): Promise<RowsWritten> {
  const { worksheets, protection } = context.workbook;
  const known = worksheets.getItemOrNullObject(rows.sheet).load("name");
  protection.load("protected");
  await context.sync();
  if (known.isNullObject !== rows.make) return { state: "changed" };
  if (!rows.make) return write(context, known, rows.edits);
  if (protection.protected)
    throw new OfficeRefusal({ code: "workbook-protected", detail: "the structure of the workbook is protected" });
  const made = worksheets.add(rows.sheet);
  dressUp(made, rows);
  await context.sync();
  try {
    return await write(context, made, rows.edits);
  } catch (error) {
    made.delete();
    await context.sync();
    throw error;
  }
}

/**
 * Gives back what cells held, in rows where nobody has written anything else in them since; tells which were left. A row of
 * which one cell is another's is not the one that was written: rows were inserted, or sorted.
 */
export async function giveBack(
  context: Excel.RequestContext,
  name: string,
  cells: readonly WrittenCell[],
): Promise<readonly WrittenCell[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const asked = await held(context, sheet, cells);
  if (sheet.isNullObject) return cells;
  const others = new Set(
    asked.filter(({ edit, range }) => textOf(firstOf(range.values)) !== edit.after).map(({ edit }) => edit.row),
  );
  const back = asked.filter(({ edit }) => !others.has(edit.row));
  for (const { edit, range } of back) range.values = [[inputOf(edit.held)]];
  await context.sync();
  return cells.filter((cell) => !back.some(({ edit }) => edit === cell));
}

async function held<E extends CellEdit>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edits: readonly E[],
): Promise<readonly { readonly edit: E; readonly range: Excel.Range }[]> {
  sheet.protection.load("protected");
  const asked = edits.map((edit) => {
    const range = rangeAt(sheet, { top: edit.row, bottom: edit.row, left: edit.column, right: edit.column });
    return { edit, range: range.load("values,formulas"), lock: range.format.protection.load("locked") };
  });
  await context.sync();
  // Null when some of the cells are locked, which the types of the API leave out.
  if (!sheet.isNullObject && sheet.protection.protected && asked.some(({ lock }) => (lock.locked as unknown) !== false))
    throw new OfficeRefusal({ code: "sheet-protected", detail: "the sheet is protected" });
  return asked;
}

async function write(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edits: readonly CellEdit[],
): Promise<RowsWritten> {
  const asked = await held(context, sheet, edits);
  if (asked.some(({ edit, range }) => textOf(firstOf(range.values)) !== edit.before)) return { state: "changed" };
  const cells = asked.map(({ edit, range }): WrittenCell => {
    const formula = firstOf(range.formulas);
    return { ...edit, held: isFormula(formula) ? formula : firstOf(range.values) };
  });
  for (const { edit, range } of asked) range.values = [[typedValue(edit.after) ?? ""]];
  await context.sync();
  const now = await held(context, sheet, cells);
  if (now.every(({ edit, range }) => textOf(firstOf(range.values)) === edit.after)) return { state: "written", cells };
  for (const { edit, range } of now) range.values = [[inputOf(edit.held)]];
  await context.sync();
  throw new OfficeRefusal({ code: "not-kept", detail: "other values came out" });
}

const firstOf = (matrix: readonly (readonly unknown[])[]): Cell => (matrix[0]?.[0] ?? "") as Cell;

const isFormula = (content: Cell): content is string => typeof content === "string" && content.startsWith("=");

/** A formula as it is, a value so that it stays what it was; blanks are "". */
const inputOf = (cell: Cell): string | number | boolean => (isFormula(cell) ? cell : (typedValue(cell) ?? ""));

const textOf = (cell: Cell): string => (cell === null ? "" : String(cell).replace(/\s+/g, " ").trim());

/** Points in one character of the usual font. */
const POINTS = 5.5;

function dressUp(sheet: Excel.Worksheet, { titles, heads, widths }: RowsToWrite): void {
  for (const row of titles) rangeAt(sheet, { top: row, bottom: row, left: 0, right: 0 }).format.font.bold = true;
  for (const row of heads) {
    const { font, fill } = rangeAt(sheet, { top: row, bottom: row, left: 0, right: widths.length - 1 }).format;
    font.bold = true;
    font.color = "#FFFFFF";
    fill.color = "#1F4E79";
  }
  widths.forEach((width, column) => {
    sheet.getRange(`${columnName(column)}:${columnName(column)}`).format.columnWidth = width * POINTS;
  });
}
