import type { Cell } from "../port";

/**
 * What to put in `range.values` so that Excel keeps a cell as it is. Excel treats a text as if it were typed: "=A1", "-",
 * "1.1.4", "10 %" and "VRAI" would become a formula, an error, a date, a number and a boolean. An apostrophe before it
 * makes any text a text, and is no part of the value. Null leaves the cell untouched.
 */
export function typedValue(cell: Cell): string | number | boolean | null {
  if (typeof cell !== "string") return typeof cell === "number" && !Number.isFinite(cell) ? null : cell;
  if (cell === "") return null;
  return staysText(cell) ? cell : `'${cell}`;
}

/** A text that begins with a letter and holds no digit is typed as it is, but for the booleans of both languages. */
const staysText = (text: string): boolean =>
  /^\p{L}[^\p{N}%]*$/u.test(text) && !/^(true|false|vrai|faux)\s*$/i.test(text);
