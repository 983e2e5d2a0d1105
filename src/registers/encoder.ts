import type { Cell, NumberDress } from "../workbook/port";
import type { ReadingCaution } from "./cells/reading";
import type { ColumnFacts } from "./facts";

/** Rows are read in slices, so that their cells stay in the processor's cache while each column takes its own. */
export const SLICE = 512;

/** Rows of a grid to read: `rows[at[k]][j]` for k from `start` to `end`, into the facts from `to + start`. */
export interface Source {
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly at: Int32Array;
  readonly date1904: boolean;
  readonly dressOf: (i: number, j: number) => NumberDress | undefined;
  /** Whether ticks are met anywhere in the registers: crosses are then so many noes. */
  readonly hasTicks: () => boolean;
}

/** Told of each cell that was not read, or read with a doubt. */
export type OnDoubt = (row: number, doubt: "unreadable" | ReadingCaution) => void;

/** A column being filled. */
export interface Encoder {
  readonly read: (
    source: Source,
    j: number,
    yes: string | undefined,
    start: number,
    end: number,
    to: number,
    join: boolean,
  ) => void;
  readonly facts: () => ColumnFacts;
}
