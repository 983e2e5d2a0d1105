import { CELL_FAULTS, type Cell, type WorkbookFinding } from "../port";
import { codeOf } from "./dress";
import { serialOf } from "./iso-date";
import { cellText } from "./text";
import type { TextCache } from "./text-cache";

/** A cell as the file writes it. */
export interface RawCell {
  /** Its `t`, "n" when absent. */
  readonly type: string;
  readonly style: number;
  /** The text of its `f`; null when there is none. */
  readonly formula: string | null;
  /** The text of its `v`; null when there is none. */
  readonly value: string | null;
  /** The text of its `is`; null when there is none. */
  readonly inline: string | null;
}

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Codes of dress by style. */
  readonly dresses: Uint8Array;
  readonly date1904: boolean;
  readonly textOf: TextCache;
}

export interface ReadCell {
  readonly value: Cell;
  /** The code of the dress of a number. */
  readonly dress: number;
  readonly fault?: { readonly code: WorkbookFinding["code"]; readonly found: string | null };
}

const BLANK: ReadCell = { value: null, dress: 0 };
const DATE = codeOf("date");
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** The value of a cell, whatever was written in it. */
export const valueOf = (raw: RawCell, context: CellContext): ReadCell => {
  if (raw.type === "inlineStr" || (raw.value === null && raw.inline !== null)) {
    return plain((raw.inline ?? cellText(raw.value ?? "")) || null);
  }
  if (raw.value === null || raw.value.trim() === "") return withoutValue(raw);
  const text = raw.value.trim();
  switch (raw.type) {
    case "n":
      return number(text, context.dresses[raw.style] ?? 0);
    case "s":
      return shared(text, context.strings);
    case "str":
      return plain(cellText(raw.value));
    case "b":
      if (text === "1" || text === "true") return plain(true);
      return text === "0" || text === "false" ? plain(false) : notANumber(text);
    case "e":
      return plain(text);
    case "d": {
      const serial = serialOf(text, context);
      return serial === null ? notANumber(text) : { value: serial, dress: DATE };
    }
    default:
      return notANumber(text);
  }
};

/** The number that a text is, by the rules of XML Schema; null when it is none or not finite. */
export const numberOf = (text: string): number | null => {
  if (!NUMBER.test(text)) return null;
  const value = Number(text);
  // Excel has no negative zero.
  return Number.isFinite(value) ? value + 0 : null;
};

export const notANumber = (found: string): ReadCell => ({
  value: CELL_FAULTS.notANumber,
  dress: 0,
  fault: { code: "cell-not-a-number", found },
});

const plain = (value: Cell): ReadCell => ({ value, dress: 0 });

const withoutValue = ({ type, formula, value }: RawCell): ReadCell => {
  // A formula that gave "" is saved as an empty text; one that was never calculated has no type, or no value at all.
  if (type === "str" && value !== null) return value === "" ? BLANK : plain(value);
  if (formula !== null) return notCalculated(formula);
  return type === "s" && value !== null ? textMissing(value) : BLANK;
};

const notCalculated = (formula: string): ReadCell => ({
  value: CELL_FAULTS.notCalculated,
  dress: 0,
  fault: { code: "cell-not-calculated", found: formula === "" ? null : `=${formula}` },
});

const number = (text: string, dress: number): ReadCell => {
  const value = numberOf(text);
  return value === null ? notANumber(text) : { value, dress };
};

const shared = (text: string, strings: readonly string[]): ReadCell => {
  const found = /^\d{1,9}$/.test(text) ? strings[Number(text)] : undefined;
  return found === undefined ? textMissing(text) : plain(found || null);
};

const textMissing = (found: string): ReadCell => ({
  value: CELL_FAULTS.textMissing,
  dress: 0,
  fault: { code: "cell-text-missing", found },
});
