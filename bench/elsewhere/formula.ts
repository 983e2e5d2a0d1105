import { AMOUNT, EXERCICE, type Plain, type Question } from "./questions";
import { LAST_EXERCICE } from "../registers";
import { columnLetters } from "../../src/registers/address";

/** COUNTIFS or SUMIFS over the whole columns of the table. */
export function formulaOf(
  { of, column, word }: Question,
  { columns, rows }: Plain,
  { sheet, separator }: { readonly sheet: string; readonly separator: "," | ";" },
): string {
  const range = (name: string): string => {
    const letters = columnLetters(columns.indexOf(name));
    return `${sheet}${letters}2:${letters}${String(rows.length + 1)}`;
  };
  const criteria = [range(EXERCICE), String(LAST_EXERCICE), range(column), `"${word}"`];
  const all = of === "count" ? criteria : [range(AMOUNT), ...criteria];
  return `=${of === "count" ? "COUNTIFS" : "SUMIFS"}(${all.join(separator)})`;
}
