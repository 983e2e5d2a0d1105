/** Cells of a column written together: those between them are left as they are. */
import { stretches } from "./cell-columns";
import { rangeAt } from "./spans";

/** What is typed in a cell, or a number format. */
export type Input = string | number | boolean;

export interface CellInput {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly input: Input;
}

/** Cells left as they are that may stand between two that are written. */
const GAP = 40;

/** @param alone writes no cell that is not given, not even as it is: some may be locked */
export function writeColumns(
  sheet: Excel.Worksheet,
  member: "values" | "numberFormat",
  cells: readonly CellInput[],
  alone: boolean,
): void {
  const columns = new Map<number, Map<number, Input>>();
  for (const { row, column, input } of cells)
    columns.set(column, (columns.get(column) ?? new Map<number, Input>()).set(row, input));
  for (const [column, inputs] of columns)
    for (const [top, bottom] of stretches([...inputs.keys()], alone ? 0 : GAP))
      // Null leaves a cell untouched.
      rangeAt(sheet, { top, left: column, bottom, right: column })[member] = Array.from(
        { length: bottom - top + 1 },
        (_, offset) => [inputs.get(top + offset) ?? null],
      );
}
