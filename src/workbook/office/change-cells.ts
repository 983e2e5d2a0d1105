/** Constants of a buyer's sheets changed, noted line by line, and looked at again afterwards: the way there and back. */
import type { Cell } from "../port";
import { type CellsRead, readRuns, runsOf } from "./cell-columns";
import { faultOf, isTooLarge, type OfficeFault } from "./fault";
import { areaOf, BOUNDS, type UsedArea } from "./outline";
import { typedValue } from "./typing";
import { type CellInput, writeColumns } from "./write-columns";

/** A sheet of the workbook, as it is now. */
export interface SheetNow {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly used: Pick<UsedArea, "top" | "bottom"> | null;
}

/** What a cell holds, and how it shows it. */
export interface Content {
  readonly value: Cell;
  /** A number format in its English form. */
  readonly format: string;
}

/** A cell to be changed, once it was looked at. */
export interface Change {
  readonly at: SheetNow;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
}

/** Why a cell was left as it is. */
export type Left =
  /** Its sheet is no longer there. */
  | "sheet-missing"
  /** Its row or its column is no longer where it was. */
  | "moved"
  /** It holds something else. */
  | "edited"
  | "formula"
  /** It is locked, in a protected sheet. */
  | "locked"
  /** Excel made something else of what was written: the cell has again what it had. */
  | "not-kept";

/** Sheets by name or id: as they were asked; undefined for those that are not there. */
export async function sheetsNow(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<ReadonlyMap<string, SheetNow>> {
  const asked = [...new Set(keys)].map((key) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load("id,name");
    sheet.protection.load("protected");
    return { key, sheet, used: sheet.getUsedRangeOrNullObject(true).load(BOUNDS) };
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ key, sheet, used }) => [
        key,
        {
          sheet,
          id: sheet.id,
          name: sheet.name,
          isProtected: sheet.protection.protected,
          used: used.isNullObject ? null : areaOf(used),
        },
      ]),
  );
}

export interface Changed<T> {
  readonly done: readonly T[];
  readonly notKept: readonly T[];
  /** The number formats that Excel made of those given, where they are others. */
  readonly formats: ReadonlyMap<T, string>;
  /** What stopped it half way; null when all was tried. */
  readonly fault: OfficeFault | null;
}

/** Cells changed in one request; fewer where they are too long for one. */
const AT_ONCE = 1_000;

/**
 * Changes cells, some at a time, each time with the lines that note them: what Excel refuses leaves no cell changed
 * without its line. Cells are then read again: those that hold something else get back what they had.
 * @param note notes changes in the same request, before them, `from` which place among all; asked again, for fewer, when
 * the request was too large
 */
export async function changeCells<T extends Change>(
  context: Excel.RequestContext,
  changes: readonly T[],
  note: (changes: readonly T[], from: number) => void,
): Promise<Changed<T>> {
  const tried: T[] = [];
  let fault: OfficeFault | null = null;
  let atOnce = AT_ONCE;
  while (tried.length < changes.length && fault === null) {
    const some = changes.slice(tried.length, tried.length + atOnce);
    note(some, tried.length);
    write(some, ({ after }) => after);
    try {
      await context.sync();
    } catch (error) {
      if (isTooLarge(error) && some.length > 1) {
        atOnce = Math.ceil(some.length / 2);
        continue;
      }
      fault = faultOf(error);
      if (fault === null) throw error;
    }
    tried.push(...some);
  }
  const read = await readChanged(context, tried);
  const isKept = ({ at, row, column, after }: T): boolean => {
    const cell = read(at.id, column, row);
    return cell?.value === after.value && !cell.isFormula;
  };
  const notKept = tried.filter((change) => !isKept(change));
  const altered = notKept.filter(({ at, row, column, before }) => {
    const cell = read(at.id, column, row);
    return cell?.value !== before.value || cell.format !== before.format || cell.isFormula;
  });
  for (let from = 0; from < altered.length; from += atOnce) {
    write(altered.slice(from, from + atOnce), ({ before }) => before);
    await context.sync();
  }
  const done = tried.filter(isKept);
  const formats = done.flatMap((change): [T, string][] => {
    const format = read(change.at.id, change.column, change.row)?.format;
    return format === undefined || format === change.after.format ? [] : [[change, format]];
  });
  return { done, notKept, formats: new Map(formats), fault };
}

const readChanged = (context: Excel.RequestContext, changes: readonly Change[]): Promise<CellsRead> =>
  readRuns(context, runsOfAll(changes));

/** The runs that hold those cells. */
export function runsOfAll(cells: readonly Pick<Change, "at" | "row" | "column">[]): ReturnType<typeof runsOf> {
  const columns = new Map<string, { readonly at: SheetNow; readonly column: number; readonly rows: number[] }>();
  for (const { at, row, column } of cells) {
    const key = `${at.id} ${String(column)}`;
    const known = columns.get(key) ?? { at, column, rows: [] };
    columns.set(key, known);
    known.rows.push(row);
  }
  return [...columns.values()].flatMap(({ at, column, rows }) => runsOf(at.sheet, at.id, column, rows, "cells"));
}

/** Text, in Excel's number formats. */
const TEXT = "@";

/** A number given to a cell of texts would become one: it comes first, and its format afterwards. */
const isLate = ({ value, format }: Content): boolean => format === TEXT && typeof value !== "string";

/** Whether a change, made or undone, sets a number format. */
export const changesFormat = ({ before, after }: Pick<Change, "before" | "after">): boolean =>
  before.format !== after.format || isLate(after);

function write<T extends Change>(changes: readonly T[], contentOf: (change: T) => Content): void {
  const sheets = new Map<SheetNow, T[]>();
  for (const change of changes) {
    const own = sheets.get(change.at);
    if (own === undefined) sheets.set(change.at, [change]);
    else own.push(change);
  }
  for (const [{ sheet, isProtected }, own] of sheets) {
    const cells = own.map((change) => ({
      row: change.row,
      column: change.column,
      isSame: change.before.format === change.after.format,
      content: contentOf(change),
    }));
    const inputs = (some: typeof cells, inputOf: (content: Content) => CellInput["input"]): CellInput[] =>
      some.map(({ row, column, content }) => ({ row, column, input: inputOf(content) }));
    const late = cells.filter(({ content }) => isLate(content));
    const dressed = cells.filter((cell) => !cell.isSame || isLate(cell.content));
    const format = (content: Content): string => (isLate(content) ? "General" : content.format);
    writeColumns(sheet, "numberFormat", inputs(dressed, format), isProtected);
    writeColumns(sheet, "values", inputs(cells, typed), isProtected);
    writeColumns(
      sheet,
      "numberFormat",
      inputs(late, () => TEXT),
      isProtected,
    );
  }
}

const typed = ({ value, format }: Content): CellInput["input"] =>
  // Even in a cell of texts a first apostrophe is not part of what is typed.
  typeof value === "string" && format === TEXT && !value.startsWith("'") ? value : (typedValue(value) ?? "");
