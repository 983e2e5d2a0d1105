import { columnLetters } from "../registers/address";
import type { Problem, RegisterFacts } from "../registers/facts";

/** A problem of one cell of a row; of the row's first cell where its sheet lacks the column. */
export function problemAt(
  register: RegisterFacts,
  row: number,
  column: string,
  said: Pick<Problem, "code" | "severity"> & Partial<Problem>,
): Problem {
  const block = register.blocks[register.blockOf[row] as number];
  const letters = columnLetters(block?.columns.get(column)?.[0]?.column ?? block?.firstColumn ?? 0);
  return {
    register: register.kind,
    column,
    file: block?.file ?? null,
    sheet: block?.sheet ?? null,
    cell: `${letters}${String(register.rowOf[row])}`,
    found: null,
    ...said,
  };
}
