/** From a row of the facts back to the cell that a buyer typed. */
import type { Block, RegisterFacts } from "../registers/facts";
import type { Cell, Grid, NumberDress, Workbook } from "../workbook/port";

/** Where a cell stands in the grid of its sheet. */
export interface Place {
  readonly grid: Grid;
  readonly date1904: boolean;
  readonly i: number;
  readonly j: number;
}

/** Reads the cells of registers in the workbooks from which their facts were read. */
export interface RawCells {
  /** The first column of several joined ones; undefined where the sheet lacks the column. */
  readonly placeOf: (register: RegisterFacts, row: number, column: string) => Place | undefined;
  readonly cellOf: (register: RegisterFacts, row: number, column: string) => Cell;
  readonly gridOf: (block: Block) => Grid | undefined;
}

export function rawCells(workbooks: readonly Workbook[]): RawCells {
  const grids = new Map<Block, Grid | undefined>();
  const gridOf = (block: Block): Grid | undefined => {
    if (!grids.has(block)) {
      const sheets = workbooks[block.workbook]?.sheets ?? [];
      grids.set(block, sheets.find(({ name }) => name === block.sheet)?.grid);
    }
    return grids.get(block);
  };
  const placeOf = (register: RegisterFacts, row: number, column: string): Place | undefined => {
    const block = register.blocks[register.blockOf[row] as number];
    const mapped = block?.columns.get(column)?.[0];
    const grid = block === undefined ? undefined : gridOf(block);
    if (block === undefined || mapped === undefined || grid === undefined) return undefined;
    const i = indexIn(grid.rowNumbers, register.rowOf[row] as number);
    const date1904 = workbooks[block.workbook]?.date1904 ?? false;
    return i < 0 ? undefined : { grid, date1904, i, j: mapped.column - grid.firstColumn };
  };
  return {
    gridOf,
    placeOf,
    cellOf: (register, row, column) => cellAt(placeOf(register, row, column)),
  };
}

export const cellAt = (place: Place | undefined): Cell => place?.grid.rows[place.i]?.[place.j] ?? null;

export const dressAt = ({ grid, i, j }: Place): NumberDress | undefined => grid.dressOf(i, j);

/** The index of a number in a list that increases, or -1. */
export function indexIn(numbers: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] as number;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
