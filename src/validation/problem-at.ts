import { cellAddress } from "../registers/address";
import type { Facts, Problem, RegisterFacts } from "../registers/facts";

/** A problem of one cell of a row; of the row's first cell where its sheet lacks the column. */
export function problemAt(
  facts: Facts,
  register: RegisterFacts,
  row: number,
  column: string,
  said: Pick<Problem, "code" | "severity"> & Partial<Problem>,
): Problem {
  const block = register.blocks[register.blockOf[row] ?? 0];
  const address = cellAddress(facts, register, row, column);
  return {
    register: register.kind,
    column,
    file: block?.file ?? null,
    sheet: block?.sheet ?? null,
    cell: address.slice(address.lastIndexOf("!") + 1),
    found: null,
    ...said,
  };
}
