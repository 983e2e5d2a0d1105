/** Where something stands in the workbook: the words for it, and the cells that a click may show. */
import { columnLetters } from "../../registers/address";
import type { Block, Problem, RegisterFacts } from "../../registers/facts";
import type { CellPlace } from "../../workbook/port";
import { EXPLANATION } from "../../texts/explanation";

export interface PlaceView {
  /** "Marchés 2025!B12", with "[file]" before it when several files make the workbook. */
  readonly address: string;
  /** Null where no single cell is meant. */
  readonly place: CellPlace | null;
}

const fileOf = (file: string | null, severalFiles: boolean): string =>
  severalFiles && file !== null ? `[${file}]` : "";

const CELLS = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

/** Where a problem is: its cell, or the first of its sheet; null for one that is nowhere in particular. */
export function placeOfProblem({ file, sheet, cell }: Problem, severalFiles: boolean): PlaceView | null {
  if (sheet === null) return null;
  const isCell = cell !== null && CELLS.test(cell);
  return {
    address: `${fileOf(file, severalFiles)}${sheet}${cell === null ? "" : `!${cell}`}`,
    place: { sheet, cell: isCell ? cell : "A1" },
  };
}

/** The header row of a block of a register. */
export const placeOfBlock = ({ sheet, headerRow, firstColumn, lastColumn }: Block): CellPlace => ({
  sheet,
  cell: across(headerRow, firstColumn, lastColumn),
});

/** A row of a register, or one of its cells when a column is named that its sheet has. */
export function placeOfRow(
  register: RegisterFacts,
  row: number,
  column: string | null,
  severalFiles: boolean,
): PlaceView {
  const block = register.blocks[register.blockOf[row] ?? 0];
  const sheetRow = register.rowOf[row] ?? 0;
  if (block === undefined) return { address: EXPLANATION.row(sheetRow), place: null };
  const mapped = column === null ? undefined : block.columns.get(column)?.[0]?.column;
  const first = mapped ?? block.firstColumn;
  return {
    address: `${fileOf(block.file, severalFiles)}${block.sheet}!${columnLetters(first)}${String(sheetRow)}`,
    place: { sheet: block.sheet, cell: across(sheetRow, first, mapped ?? block.lastColumn) },
  };
}

function across(row: number, first: number, last: number): string {
  const [from, to] = [first, last].map((column) => `${columnLetters(column)}${String(row)}`);
  return from === to ? String(from) : `${String(from)}:${String(to)}`;
}
