import type { Cell } from "../../workbook/port";
import { isTooLong } from "./length";
import { BLANK, type CellContext, type CellKind, isMissing, type Reading, UNREADABLE, value } from "./reading";

const SPACES = /[\s\u00a0\u202f\u2009]/g;

/**
 * The number that a text writes in the French way, or undefined.
 * Takes "1 234,56", "1234.56", "(1 234,56)", "-1 234", "1 234-"; refuses "1.234" and "1,234.5" (which could be either).
 */
export function parseFrenchNumber(text: string): number | undefined {
  let digits = text.replace(SPACES, "").replace(/[−–]/g, "-");
  let sign = 1;
  const bracketed = /^\((.+)\)$/.exec(digits);
  if (bracketed?.[1] !== undefined) {
    sign = -1;
    digits = bracketed[1];
  } else if (digits.endsWith("-")) {
    sign = -1;
    digits = digits.slice(0, -1);
  } else if (digits.startsWith("-") || digits.startsWith("+")) {
    if (digits.startsWith("-")) sign = -1;
    digits = digits.slice(1);
  }
  const apart = /^(\d{1,3})((?:\.\d{3})+),(\d+)$/.exec(digits);
  if (apart?.[1] !== undefined && apart[2] !== undefined && apart[3] !== undefined) {
    digits = `${apart[1]}${apart[2].replaceAll(".", "")}.${apart[3]}`;
  } else if (/^\d{1,3}(\.\d{3}){2,}$/.test(digits)) {
    digits = digits.replaceAll(".", "");
  } else if (/^\d+\.\d{3}$/.test(digits) && !digits.startsWith("0")) {
    return undefined;
  }
  if (!/^(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(digits)) return undefined;
  const number = sign * Number(digits.replace(",", "."));
  return Number.isFinite(number) ? number : undefined;
}

/** Beyond a thousand billion no figure of a register is one, and sums would no longer be exact, nor even numbers. */
export const LARGEST_FIGURE = 1e12;

const figure = (number: number): Reading<number> => (Math.abs(number) <= LARGEST_FIGURE ? value(number) : UNREADABLE);

function readNumber(cell: Cell, parse: (text: string) => number | undefined): Reading<number> {
  if (typeof cell === "number") return figure(cell);
  if (cell === null) return BLANK;
  if (typeof cell === "boolean") return UNREADABLE;
  if (isMissing(cell)) return BLANK;
  const number = isTooLong(cell) ? undefined : parse(cell.replace(/\s+/g, " "));
  return number === undefined ? UNREADABLE : figure(number);
}

/** "60 %" is 0.6, as Excel has it. */
function parseTarget(text: string): number | undefined {
  const percent = /^(.*?)\s*%$/.exec(text.trim());
  if (percent?.[1] !== undefined) {
    const number = parseFrenchNumber(percent[1]);
    return number === undefined ? undefined : Math.round(number * 1e8) / 1e10;
  }
  return parseNumber(text);
}

const DURATION = /^(\d+(?:[.,]\d+)?)\s*(mois|ans?|années?|m)?$/i;

/** "48", "48 mois", "4 ans": months; "1 an reconductible 3 fois" and days are not. */
function parseMonths(text: string): number | undefined {
  const found = DURATION.exec(text.trim());
  const number = found?.[1] === undefined ? undefined : parseFrenchNumber(found[1]);
  return number === undefined ? undefined : /^an/i.test(found?.[2] ?? "") ? number * 12 : number;
}

/** Months. */
export const monthsCell: CellKind<number> = {
  type: "months",
  read: (cell) => readNumber(cell, parseMonths),
  write: (number) => number,
};

const KILOGRAMS = /\s*(?:kgs?|kilos?|kilogrammes?)\s*$/i;

/** "12,5 t", "98 g/km"; "850 kg" is 0.85: the weights of registers are tonnages. */
function parseNumber(text: string): number | undefined {
  if (!KILOGRAMS.test(text))
    return parseFrenchNumber(text.replace(/\s*(?:t|tonnes?|g(?:co2)?\/km|g|km|ans?)\s*$/i, ""));
  const kilograms = parseFrenchNumber(text.replace(KILOGRAMS, ""));
  return kilograms === undefined ? undefined : kilograms / 1_000;
}

/** A target: a number in the unit of its indicator, or a percentage. */
export const targetCell: CellKind<number> = {
  type: "target",
  read: (cell) => readNumber(cell, parseTarget),
  write: (number) => number,
};

/** Any number; unit as the column says. A percentage is none: "10 %" tonnes are not 0.1 tonne. */
export const numberCell: CellKind<number> = {
  type: "number",
  read: (cell) => readNumber(cell, parseNumber),
  write: (number) => number,
};

const AMOUNT = /^(.*?)\s*(k|m|md)?\s*(€|eur|euros?)?\s*(h\.?\s?t\.?)?$/i;
const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, md: 1e9 };

function parseAmount(text: string): number | undefined {
  const found = AMOUNT.exec(text.trim().replace(/^(€|eur)\s*/i, ""));
  const number = found?.[1] === undefined ? undefined : parseFrenchNumber(found[1].replace(/€\s*\)$/, ")"));
  if (number === undefined) return undefined;
  const scale = SCALE[(found?.[2] ?? "").toLowerCase()] ?? 1;
  // 1.2 × 1e6 is not exactly 1,200,000 in binary: cents are enough for a figure written in thousands or millions.
  return scale === 1 ? number : Math.round(number * scale * 100) / 100;
}

/** Euros. "12 k€", "1,2 M€", "(1 234,56)" are read; "mini 20 000 / maxi 80 000" and "selon BPU" are not amounts. */
export const amountCell: CellKind<number> = {
  type: "amount",
  read: (cell) => readNumber(cell, parseAmount),
  write: (number) => number,
};

function parseHours(text: string): number | undefined {
  const clock = /^([+-]?)(\d+)\s*(?:h|:|heures?)\s*(\d{1,2})(?:\s*(?:min|mn|m|:\d{2}))?$/i.exec(
    text.replace(SPACES, ""),
  );
  if (clock !== null) {
    const minutes = Number(clock[3]);
    return minutes < 60 ? (clock[1] === "-" ? -1 : 1) * (Number(clock[2]) + minutes / 60) : undefined;
  }
  return parseFrenchNumber(text.trim().replace(/\s*(h\.?|hrs?|heures?)$/i, ""));
}

/** Hours, in hours. "12h30" and "12:30" are twelve hours and a half; a duration of Excel is a number of days. */
export const hoursCell: CellKind<number> = {
  type: "hours",
  read: (cell, context: CellContext) => {
    if (typeof cell === "number" && context.dress === "duration") return figure(Math.round(cell * 86_400) / 3_600);
    return readNumber(cell, parseHours);
  },
  write: (number) => number,
};

/** A satisfaction mark from 1 to 5; anything outside is unreadable. */
export const markCell: CellKind<number> = {
  type: "mark",
  read: (cell) => {
    const reading = readNumber(cell, (text) => parseFrenchNumber(text.replace(/\s*\/\s*5\s*$/, "")));
    return reading.state === "value" && (reading.value < 1 || reading.value > 5) ? UNREADABLE : reading;
  },
  write: (number) => number,
};

/** Points or a mark of the Index: a whole number from 0 to 100, or "NC" (not computable), which is a value and never 0. */
export const indexPointsCell: CellKind<number | "NC"> = {
  type: "index-points",
  read: (cell) => {
    if (typeof cell === "string" && /^\s*(?:n\.?\s*c\.?|non[ -]calculable)\s*$/i.test(cell))
      return value<number | "NC">("NC");
    const reading = readNumber(cell, (text) => parseFrenchNumber(text.replace(/\s*\/\s*\d+\s*$/, "")));
    const isMark =
      reading.state !== "value" || (Number.isInteger(reading.value) && reading.value >= 0 && reading.value <= 100);
    return isMark ? reading : UNREADABLE;
  },
  write: (points) => points,
};
