/** Cells as people, machines and the ill-intentioned fill them. */
import fc from "fast-check";
import type { Cell, NumberDress } from "../../src/workbook/port";

const HOSTILE = [
  "__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "prototype", "=1+1", "=HYPERLINK(\"x\")", "@SUM(A1)", "\u0000", "\ud800",
  "#N/A", "#REF!", "#NON CALCULÉ!", "NaN", "Infinity", "1e999", "-0", "٣", "１２", "İ", "ß", "ﬁ", "\u202e", "a".repeat(5_000), "(((((((((", "[", "\\", "$&",
] as const; // prettier-ignore

const TYPED = [
  "Oui", "non", "X", "✔", "-", "–", "NC", "s/o", "néant", "à compléter", "?", "1 234,56 €", "12 k€", "(1 234,56)", "12h30", "120 h", "31/12/23",
  "2023-12-31", "déc. 2023", "2023", "T1 2025", "du 01/01/2025 au 31/03/2025", "73282932000074", "2,24E+13", "224 000 018 00016", "45233140-2", "40000",
  "Lot 1", "unique", "clause d'exécution ; critère", "ESAT/EA", "Total", "Sous-total", "aucun", "60 %", "4/5",
] as const; // prettier-ignore

/** Any cell that a workbook may hold. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...TYPED),
  fc.constantFrom(...HOSTILE),
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -10, max: 60_000 }),
  fc.double(),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary", maxLength: 12 }),
);

export const anyDress: fc.Arbitrary<NumberDress | undefined> = fc.constantFrom(
  undefined,
  "date",
  "duration",
  "percent",
);
