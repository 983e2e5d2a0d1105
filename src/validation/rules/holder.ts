import { type StringFacts, UNREADABLE_CODE } from "../../registers/facts";

/** The key of the holder that a column names on a row; undefined where it names nobody. */
export function holderIn(column: StringFacts | undefined, row: number): string | undefined {
  const code = column?.codes[row] ?? 0;
  return code > UNREADABLE_CODE ? column?.keys[code] : undefined;
}
