/** Why a cell could not be read: cells are mended cause by cause. */
import { columnsOf } from "../registers/catalogue";
import { LARGEST_FIGURE, parseFrenchNumber } from "../registers/cells/number";
import { isErrorText } from "../registers/cells/reading";
import { type Problem, type ProblemCode, YES_OR_NO } from "../registers/facts";

/** More than the code says, where it says little. */
export type Cause =
  | "error-value"
  | "siret-scientific"
  | "siret-length"
  | "siret-not-figures"
  | "impossible-date"
  | "date-out-of-range"
  | "not-a-date"
  | "ambiguous-number"
  | "not-a-number"
  | "number-out-of-range"
  | "not-yes-or-no"
  | "unknown-choice";

export type CauseOrCode = Cause | ProblemCode;

/** The cause of a problem; its code where there is nothing to add. */
export function causeOf(problem: Problem): CauseOrCode {
  const { code, register, column, found } = problem;
  if (code !== "unreadable-cell" && code !== "unreadable-date") return code;
  const text = (found ?? "").trim();
  if (isErrorText(text)) return "error-value";
  if (problem.detail === YES_OR_NO) return "not-yes-or-no";
  const type = register === null || column === null ? undefined : columnsOf(register)[column]?.type;
  return (type === undefined ? undefined : CAUSES[type]?.(text)) ?? code;
}

const siretCause = (text: string): Cause => {
  if (/e\+/i.test(text)) return "siret-scientific";
  return /^[\d\s.\u00a0\u202f_'-]+$/.test(text) ? "siret-length" : "siret-not-figures";
};

const DAY = /^\D*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2,4})\b|^\D*(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})\b/;

function dateCause(text: string): Cause {
  const found = DAY.exec(text);
  if (found === null) return /^-?\d+([.,]\d+)?$/.test(text) ? "date-out-of-range" : "not-a-date";
  const digits = found[3] ?? found[4] ?? "";
  return digits.length > 2 && (Number(digits) < 1980 || Number(digits) > 2100)
    ? "date-out-of-range"
    : "impossible-date";
}

/** "1.234", "1,234.50": two ways to read them. */
const AMBIGUOUS = /^[+-]?\d{1,3}(\.\d{3}|(,\d{3})+\.\d+)\s*(€|h|t)?$/i;
/** "105", "7/5": a number, and none that its column takes. */
const boundedCause = (text: string): Cause =>
  parseFrenchNumber(text.replace(/\s*\/\s*\d+\s*$/, "")) === undefined ? "not-a-number" : "number-out-of-range";

function numberCause(text: string): Cause {
  if (AMBIGUOUS.test(text)) return "ambiguous-number";
  // Without a bound of its own, a column takes every number but those too large for sums.
  const number = parseFrenchNumber(text);
  return number === undefined || Math.abs(number) <= LARGEST_FIGURE ? "not-a-number" : "number-out-of-range";
}

const CAUSES: Readonly<Partial<Record<string, (text: string) => Cause>>> = {
  SIRET: siretCause,
  date: dateCause,
  year: dateCause,
  amount: numberCause,
  hours: numberCause,
  number: numberCause,
  months: numberCause,
  mark: boundedCause,
  "index-points": boundedCause,
  "yes/no": () => "not-yes-or-no",
  choice: () => "unknown-choice",
  choices: () => "unknown-choice",
};
