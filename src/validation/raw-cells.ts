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
  /** The same for many rows of one column. */
  readonly readerOf: (register: RegisterFacts, column: string) => (row: number) => Cell;
  readonly gridOf: (block: Block) => Grid | undefined;
  /** By row of a block: its index in the rows of the grid. */
  readonly indicesOf: (register: RegisterFacts, block: Block) => Int32Array;
}

export function rawCells(workbooks: readonly Workbook[]): RawCells {
  const grids = new Map<Block, Grid | undefined>();
  const indices = new Map<Block, Int32Array>();
  const gridOf = (block: Block): Grid | undefined => {
    if (!grids.has(block)) {
      const sheets = workbooks[block.workbook]?.sheets ?? [];
      grids.set(block, sheets.find(({ name }) => name === block.sheet)?.grid);
    }
    return grids.get(block);
  };
  const indicesOf = (register: RegisterFacts, block: Block): Int32Array => {
    let known = indices.get(block);
    if (known === undefined) indices.set(block, (known = indicesIn(gridOf(block), register, block)));
    return known;
  };
  const placeOf = (register: RegisterFacts, row: number, column: string): Place | undefined => {
    const block = register.blocks[register.blockOf[row] as number];
    const mapped = block?.columns.get(column)?.[0];
    const grid = block === undefined ? undefined : gridOf(block);
    if (block === undefined || mapped === undefined || grid === undefined) return undefined;
    return {
      grid,
      date1904: workbooks[block.workbook]?.date1904 ?? false,
      i: indicesOf(register, block)[row - block.from] as number,
      j: mapped.column - grid.firstColumn,
    };
  };
  const readerOf = (register: RegisterFacts, column: string): ((row: number) => Cell) => {
    const blocks = register.blocks.map((block) => {
      const grid = gridOf(block);
      const mapped = block.columns.get(column)?.[0];
      return grid === undefined || mapped === undefined
        ? undefined
        : { rows: grid.rows, at: indicesOf(register, block), from: block.from, j: mapped.column - grid.firstColumn };
    });
    return (row) => {
      const block = blocks[register.blockOf[row] as number];
      return block?.rows[block.at[row - block.from] as number]?.[block.j] ?? null;
    };
  };
  return {
    gridOf,
    indicesOf,
    placeOf,
    readerOf,
    cellOf: (register, row, column) => cellAt(placeOf(register, row, column)),
  };
}

export const cellAt = (place: Place | undefined): Cell => place?.grid.rows[place.i]?.[place.j] ?? null;

export const dressAt = ({ grid, i, j }: Place): NumberDress | undefined => grid.dressOf(i, j);

/** Rows of the block and rows of the grid both increase. */
function indicesIn(grid: Grid | undefined, register: RegisterFacts, block: Block): Int32Array {
  const indices = new Int32Array(block.rows).fill(-1);
  if (grid === undefined) return indices;
  let i = 0;
  for (let k = 0; k < block.rows; k += 1) {
    const number = register.rowOf[block.from + k] as number;
    while (i < grid.rowNumbers.length && (grid.rowNumbers[i] as number) < number) i += 1;
    indices[k] = i;
  }
  return indices;
}

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
