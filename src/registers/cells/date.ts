import type { Cell } from "../../workbook/port";
import { fold } from "../fold";
import { isTooLong } from "./length";
import { BLANK, type CellContext, type CellKind, isMissing, type Reading, UNREADABLE, value } from "./reading";

/** A civil day, as Excel's serial in the 1900 system: 45,658 is 1 January 2025. Every date of the core is in this unit. */
export type Day = number;

const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;
const DAYS_1904 = 1_462;
const EPOCH_SERIAL = 25_569;

const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1, janv: 1, jan: 1, fevrier: 2, fevr: 2, fev: 2, mars: 3, mar: 3, avril: 4, avr: 4, mai: 5, juin: 6, jun: 6,
  juillet: 7, juil: 7, jul: 7, jui: 7, aout: 8, aou: 8, septembre: 9, sept: 9, sep: 9, octobre: 10, oct: 10, novembre: 11, nov: 11,
  decembre: 12, dec: 12,
}; // prettier-ignore

/** The serial of a civil day, or undefined when there is no such day (31/02). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / 86_400_000 + EPOCH_SERIAL;
}

/** The civil year of a serial. */
export function yearOf(day: Day): number {
  return new Date((day - EPOCH_SERIAL) * 86_400_000).getUTCFullYear();
}

export const lastDayOf = (year: number): Day => dayOf(year, 12, 31) ?? Number.NaN;

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

const inRange = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function fromParts(year: number, month: number, day: number): Reading<Day> {
  const serial = inRange(year) ? dayOf(year, month, day) : undefined;
  return serial === undefined ? UNREADABLE : value(serial);
}

/** A month, or a period that ends in it, counts as its last day. */
function lastDayOfMonth(year: number, month: number): Reading<Day> {
  return inRange(year) && month >= 1 && month <= 12
    ? value((dayOf(year, month, 1) ?? 0) + daysIn(year, month) - 1)
    : UNREADABLE;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const onlyYear = (year: number): Reading<Day> => (inRange(year) ? value(lastDayOf(year), "year-only") : UNREADABLE);

function readSerial(serial: number, context: CellContext): Reading<Day> {
  if (!Number.isFinite(serial)) return UNREADABLE;
  // A bare 2023 under a date heading is a year typed as a number, not the 14th of July 1905.
  if (context.dress !== "date" && Number.isInteger(serial) && inRange(serial)) return onlyYear(serial);
  if (context.dress !== "date" && serial >= 19_800_101 && serial <= 21_001_231) return readText(String(serial));
  if (
    context.dress !== "date" &&
    Number.isInteger(serial) &&
    serial >= FIRST_YEAR * 100 + 1 &&
    serial <= LAST_YEAR * 100 + 12
  ) {
    return lastDayOfMonth(Math.floor(serial / 100), serial % 100);
  }
  const day = Math.floor(serial) + (context.date1904 ? DAYS_1904 : 0);
  return day > 0 && inRange(yearOf(day)) ? value(day) : UNREADABLE;
}

const TIME = /[ t]+\d{1,2}[:h]\d{2}(:\d{2}(\.\d+)?)?\s*(z|[+-]\d{2}:?\d{2})?$/i;
const THE = /^le (?=\w)/;
const WEEKDAY = /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\.?\s+(?=\d)/;

function readText(raw: string): Reading<Day> {
  const text = raw
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200f\u00ad\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(TIME, "")
    .replace(THE, "")
    .replace(WEEKDAY, "");
  let found = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(text);
  if (found !== null) return fromParts(fullYear(found[3] ?? ""), Number(found[2]), Number(found[1]));
  found = /^(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (found !== null) return fromParts(Number(found[1]), Number(found[2]), Number(found[3]));
  found = /^(\d{1,2})(?:er)?[ .\-/]*([a-z]+)[ .\-/]*(\d{4}|\d{2})$/.exec(text);
  if (found !== null) {
    const month = MONTHS[found[2] ?? ""];
    if (month !== undefined) return fromParts(fullYear(found[3] ?? ""), month, Number(found[1]));
  }
  found = /^([a-z]+)[ .\-/']*(\d{4}|\d{2})$/.exec(text);
  if (found !== null && MONTHS[found[1] ?? ""] !== undefined)
    return lastDayOfMonth(fullYear(found[2] ?? ""), MONTHS[found[1] ?? ""] ?? 0);
  found = /^(\d{1,2})[/.\- ](\d{4})$/.exec(text);
  if (found !== null) return lastDayOfMonth(Number(found[2]), Number(found[1]));
  // "06/25": no month is the 25th, so that it is June 2025; "05/12" might be a day.
  found = /^(\d{1,2})[/-](1[3-9]|[2-6]\d)$/.exec(text);
  if (found !== null) return lastDayOfMonth(fullYear(found[2] ?? ""), Number(found[1]));
  found = /^(\d{4})[/.\- ](\d{1,2})$/.exec(text);
  if (found !== null) return lastDayOfMonth(Number(found[1]), Number(found[2]));
  if (/^(annee |exercice )?(\d{4})$/.test(text)) return onlyYear(Number(text.slice(-4)));
  return readPart(text) ?? readPeriod(text) ?? UNREADABLE;
}

/** A quarter or a half-year: "T1 2025", "1er trimestre 2025", "S2 2024", "2025-T3". */
function readPart(text: string): Reading<Day> | undefined {
  const found =
    /^(?:(t|s)([1-4])|([1-4])(?:er|e|eme|nd)? ?(t|s|trimestre|trim\.?|semestre|sem\.?))[ \-/]*(\d{4}|\d{2})$/.exec(
      text,
    ) ?? undefined;
  const turned = /^(\d{4})[ \-/]*(t|s)([1-4])$/.exec(text);
  const letter = turned?.[2] ?? found?.[1] ?? found?.[4]?.[0];
  const number = Number(turned?.[3] ?? found?.[2] ?? found?.[3]);
  const year = turned?.[1] ?? found?.[5];
  if (letter === undefined || year === undefined) return undefined;
  const months = letter === "t" ? 3 : 6;
  return number * months > 12 ? UNREADABLE : lastDayOfMonth(fullYear(year), number * months);
}

const BETWEEN = [" au ", " a ", " jusqu'au ", " et ", " & ", " - ", " – ", "→", "-", "–", "/"];

const DAYS_ALONE = /^(?:\d{1,2}(?:er)?[\s,]+)*(\d{1,2})(?:er)?$/;
const dayOfMonth = (day: Day): number => new Date((day - EPOCH_SERIAL) * 86_400_000).getUTCDate();

/** "du 01/01/2025 au 31/03/2025", "janvier à mars 2025": its last day when both ends are in one year. */
function readPeriod(text: string): Reading<Day> | undefined {
  if (text.length > 60) return undefined;
  for (const between of BETWEEN) {
    const at = text.lastIndexOf(between);
    if (at <= 0) continue;
    const start = text
      .slice(0, at)
      .replace(/^(du |de |d')/, "")
      .trim();
    const last = text.slice(at + between.length);
    const end = readText(last);
    if (end.state !== "value" || end.caution !== undefined || start === "") continue;
    // "4-6/03/2025", "12, 13 et 14 mars 2025": days of the month that the last one says.
    const before = DAYS_ALONE.exec(start)?.[1];
    if (before !== undefined && last.trim().split(/[\s/.-]+/).length === 3)
      return Number(before) <= dayOfMonth(end.value) ? end : UNREADABLE;
    const year = yearOf(end.value);
    const begin = [start, `${start} ${String(year)}`, `${start}/${String(year)}`]
      .map(readText)
      .find(({ state }) => state === "value");
    if (begin?.state === "value") return yearOf(begin.value) === year && begin.value <= end.value ? end : UNREADABLE;
    if (/^\d{1,2}(er)?$/.test(start)) return end;
  }
  return undefined;
}

/** A day. A bare year is read as its last day with the caution "year-only": it places a row in an exercice, and no more. */
export const dateCell: CellKind<Day> = {
  type: "date",
  read: (cell: Cell, context) => {
    if (typeof cell === "number") return readSerial(cell, context);
    if (cell === null) return BLANK;
    if (typeof cell === "boolean") return UNREADABLE;
    if (isMissing(cell)) return BLANK;
    if (isTooLong(cell)) return UNREADABLE;
    const serial = /^\d{5}([.,]\d+)?$/.exec(cell.trim());
    return serial === null ? readText(cell) : readSerial(Number(cell.trim().replace(",", ".")), context);
  },
  write: (day) => day,
};

/** "2 025,00", "2025.00": a year that a program wrote as it writes amounts. */
const AS_A_NUMBER = /^\s*(\d)[\s\u00a0\u202f]?(\d{3})(?:[.,]0+)?\s*$/;

/** A civil year: "2025", 2025, or any date of that year. */
export const yearCell: CellKind<number> = {
  type: "year",
  read: (cell, context) => {
    if (typeof cell === "string" && !isTooLong(cell)) {
      const word = /^(?:exercice|annee|an|ex)?\s*(\d{4})$/.exec(fold(cell.replace(AS_A_NUMBER, "$1$2")));
      if (word !== null) return inRange(Number(word[1])) ? value(Number(word[1])) : UNREADABLE;
    }
    const reading = dateCell.read(cell, context);
    return reading.state === "value" ? value(yearOf(reading.value)) : reading;
  },
  write: (year) => year,
};
