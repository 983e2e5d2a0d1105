/** The list of directorates of the workbook, as the source of a drop-down list: it grows with its register. */
import { columnLetters } from "../../registers/address";
import type { Facts } from "../../registers/facts";
import type { Sheet, Workbook } from "../../workbook/port";
import { filledCells } from "./place";
import type { EntryRule } from "./rule";

/** A name for cells that the workbook has already. */
export interface NamedList {
  readonly name: string;
  /** In English syntax, without "=". */
  readonly refersTo: string;
  readonly rule: EntryRule;
}

/** Undefined where the workbook lists no directorate. */
export function directoratesList(facts: Facts, workbook: Workbook, name: string): NamedList | undefined {
  const [block] = facts.registers.get("directorates")?.blocks ?? [];
  const [mapped] = block?.columns.get("directorate") ?? [];
  const sheet = workbook.sheets.find((one) => one.name === block?.sheet);
  if (block === undefined || mapped === undefined || sheet === undefined) return undefined;
  const { column } = mapped;
  const [top, bottom] = [block.headerRow + 1, Math.max(block.lastRow, block.headerRow + 1)];
  const cells = filledCells(sheet, { top, left: column, bottom, right: column });
  if (cells.length === 0) return undefined;
  const words = [...new Set(cells.map((cell) => String(cell).trim()))];
  // A blank in a list of Excel lets anything through: the range ends with its last directorate, where it has no hole.
  const hasHole = cells.length < bottom - top + 1;
  const refersTo =
    block.table === null
      ? rangeOf(sheet.name, columnLetters(column), top, bottom, hasHole)
      : `${block.table}[${escaped(headingAt(sheet, block.headerRow, column))}]`;
  return { name, refersTo, rule: { kind: "words", words, several: false } };
}

/** Rows that a list may come to hold. */
const ROOM = 500;

function rangeOf(sheet: string, letters: string, top: number, bottom: number, hasHole: boolean): string {
  const at = (row: number): string => `'${sheet.replaceAll("'", "''")}'!$${letters}$${String(row)}`;
  const to = (row: number): string => `$${letters}$${String(row)}`;
  if (hasHole) return `${at(top)}:${to(bottom)}`;
  const room = `${at(top)}:${to(top + ROOM)}`;
  return `${at(top)}:INDEX(${room},COUNTA(${room}))`;
}

/** As it stands in the sheet: the register's own reading of it may be another. */
function headingAt({ grid }: Sheet, row: number, column: number): string {
  const index = Array.prototype.indexOf.call(grid.rowNumbers, row);
  return String(grid.rows[index]?.[column - grid.firstColumn] ?? "");
}

/** A heading inside a structured reference. */
const escaped = (heading: string): string => heading.replace(/['[\]#@]/g, "'$&");
