/** What Excel makes of a value that an add-in puts in a cell: as if it were typed there. */
import type { Cell } from "../../../src/workbook/port";
import { ExcelError, type Json } from "../wire";

export type Typed = { readonly formula: string } | { readonly value: Cell };

/** Null when the cell is to be left as it is. */
export function typed(input: Json, numberFormat: string): Typed | null {
  if (input === null) return null;
  // A cell of texts makes a text of whatever it is given.
  if (typeof input === "number" && numberFormat === "@") return { value: String(input) };
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw new ExcelError("InvalidArgument", "A cell takes a text, a number or a boolean.");
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === "@") return { value: input };
  if (/^[=+\-@]/.test(input) && input.length > 1 && !isNumber(input))
    return { formula: `=${input.replace(/^[=+]/, "")}` };
  return { value: converted(input) };
}

const isNumber = (text: string): boolean => /^[+-]?\s*\d+([.,]\d+)?(E[+-]?\d+)?$/i.test(text.trim());

/** Numbers, percentages, dates and booleans do not stay texts: "1.1.4" becomes the first of January 2004. */
function converted(text: string): Cell {
  const trimmed = text.trim();
  if (isNumber(trimmed)) return Number(trimmed.replace(",", "."));
  if (/^[\d\s.,]+%$/.test(trimmed)) return Number(trimmed.slice(0, -1).replace(",", ".")) / 100;
  if (/^(true|vrai)$/i.test(trimmed)) return true;
  if (/^(false|faux)$/i.test(trimmed)) return false;
  const date = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{1,2}|\d{4}))?$/.exec(trimmed);
  if (date) {
    const [, day = "1", month = "1", year = "2026"] = date;
    const serial =
      Date.UTC(Number(year) < 100 ? 2000 + Number(year) : Number(year), Number(month) - 1, Number(day)) / 86_400_000;
    return serial + 25_569;
  }
  return text;
}
