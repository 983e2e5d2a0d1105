/** A range given to a function, headings included, as a workbook of one sheet. */
import type { Cell, Grid, Workbook } from "../workbook/port";
import { plainValue, type RangeCells } from "./arguments";

/**
 * Empty cells of a range arrive as null or "" on the web, and as 0 on the desktop (office-js #4702). So a row of zeros is
 * an empty row, and a 0 in a column that holds texts is a blank. A 0 in a column of numbers stays a 0: nothing tells it
 * from a blank there, which changes no count and no sum, but may raise a completeness or lower a mean.
 *
 * @param name what the sheet is called: the name of the register that the function reads, where headings leave a doubt
 */
export function workbookOfRange(range: RangeCells, name: string): Workbook {
  const cells = range.map((row) => row.map(cellOf));
  const filled = cells.map((row) => row.some((cell) => cell !== null && cell !== 0));
  const header = cells.findIndex((row) => row.filter((cell) => typeof cell === "string").length > 1);
  const holdsTexts = (column: number): boolean =>
    cells.some((row, index) => index > header && typeof row[column] === "string");
  const texts = Array.from({ length: Math.max(0, ...cells.map((row) => row.length)) }, (_, j) => holdsTexts(j));
  const kept = cells.flatMap((_, index) => (filled[index] === true ? [index] : []));
  const grid: Grid = {
    rows: kept.map((index) => (cells[index] ?? []).map((cell, j) => (cell === 0 && texts[j] === true ? null : cell))),
    rowNumbers: kept.map((index) => index + 1),
    firstColumn: 0,
    dressOf: () => undefined,
  };
  const nothing = { tables: [], merges: [], pivots: [], hiddenRows: 0, hiddenColumns: 0 };
  return { file: null, date1904: false, sheets: [{ name, visibility: "visible", grid, ...nothing }], findings: [] };
}

/** One cell of a range argument, as the registers read cells. */
export function cellOf(given: unknown): Cell {
  const value = plainValue(given);
  if (value === null || value === undefined || value === "") return null;
  // An error in a cell, or a value of a kind that no register holds.
  if (typeof value === "object") return "#N/A";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
