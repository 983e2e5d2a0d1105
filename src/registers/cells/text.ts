import type { Cell } from "../../workbook/port";
import { BLANK, type CellKind, isErrorText, isMissing, type Reading, UNREADABLE, value } from "./reading";

/** The text of a cell as a person sees it: a number without its decimals of convenience, spaces folded. */
function textOf(cell: Cell): Reading<string> {
  if (cell === null) return BLANK;
  if (typeof cell === "boolean") return value(cell ? "VRAI" : "FAUX");
  if (typeof cell === "number") return Number.isFinite(cell) ? value(String(cell)) : UNREADABLE;
  if (isErrorText(cell)) return UNREADABLE;
  return isMissing(cell)
    ? BLANK
    : value(
        cell
          .normalize("NFC")
          .replace(/[\s\u00a0\u202f]+/g, " ")
          .trim(),
      );
}

export const textCell: CellKind<string> = { type: "text", read: textOf, write: (text) => text };

/** A number or reference by which rows are told apart: compared trimmed and without case (`foldId`). */
export const idCell: CellKind<string> = { type: "id", read: textOf, write: (text) => text };

const NO_LOT = /^(?:lot\s*)?(?:unique|0+|sans\s*lot|aucun|sans\s*objet|non\s*allotie?)$/;

/** A lot number: "1", "01", "Lot 1", "lot n°1" and 1.0 are one lot; "unique", "sans lot" and 0 are none (a blank). */
export const lotCell: CellKind<string> = {
  type: "lot",
  read: (cell) => {
    const reading = textOf(cell);
    if (reading.state !== "value") return reading;
    const text = reading.value.normalize("NFKC").toLowerCase();
    if (NO_LOT.test(text)) return BLANK;
    const number = text
      .replace(/^lots?\b\s*/, "")
      .replace(/^(?:n\s*[°ºo]?\.?|no\.?|num[eé]ro)\s*(?=\d)/, "")
      .replace(/^(\d+)[.,]0+$/, "$1")
      .replace(/^0+(?=[\da-z])/, "")
      .trim();
    return number === "" ? value(text) : NO_LOT.test(number) ? BLANK : value(number);
  },
  write: (lot) => lot,
};

const SHORT = /^\d{1,3}$/;

/** A postal code of five figures (zeros restored), or the code of a department alone ("40", "2A", "974"). */
export const postalCodeCell: CellKind<string> = {
  type: "postal code",
  read: (cell) => {
    const reading = textOf(cell);
    if (reading.state !== "value") return reading;
    const text = reading.value
      .replace(/\s/g, "")
      .toUpperCase()
      .replace(/^F-?(?=\d)/, "");
    if (/^2[AB]$/.test(text)) return value(text);
    const figures = /^\d+/.exec(text)?.[0] ?? "";
    if (SHORT.test(text)) {
      if (text.length === 3 && !text.startsWith("97") && !text.startsWith("98")) {
        return text.startsWith("0") ? value(text.slice(1)) : UNREADABLE;
      }
      return value(text.padStart(2, "0"));
    }
    if (figures.length === 4 || figures.length === 5) return value(figures.padStart(5, "0"));
    return UNREADABLE;
  },
  write: (code) => code,
};

/** The department of a postal code: its first two figures, three from 97. */
export function departmentOf(postalCode: string): string {
  return /^9[78]/.test(postalCode) ? postalCode.slice(0, 3) : postalCode.slice(0, 2);
}

/** The figures of a CPV code, without its check figure; the zero that a number loses is restored. */
export const cpvCell: CellKind<string> = {
  type: "CPV",
  read: (cell) => {
    const reading = textOf(cell);
    if (reading.state !== "value") return reading;
    const figures = /^\d+/.exec(reading.value.replace(/\s(?=\d)/g, ""))?.[0] ?? "";
    if (figures.length < 2 || figures.length > 9) return UNREADABLE;
    return value(figures.length === 7 ? `0${figures}` : figures.slice(0, 8));
  },
  write: (code) => code,
};
