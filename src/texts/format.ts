/** Numbers, dates and plurals as the French write them. */
import type { Unit } from "../indicators/definition";

const LOCALE = "fr-FR";

const format = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
  // Made when it is first asked for: each takes as long as reading hundreds of cells.
  let written: Intl.NumberFormat | undefined;
  // Terminals and old fonts draw a box for the narrow space that Intl puts between thousands.
  return (value) => (written ??= new Intl.NumberFormat(LOCALE, options)).format(value).replaceAll("\u202f", "\u00a0");
};

const decimals = (digits: number): ((value: number) => string) =>
  format({ minimumFractionDigits: digits, maximumFractionDigits: digits });
const atMost = (digits: number): ((value: number) => string) => format({ maximumFractionDigits: digits });

/** "1 234" */
export const countText = format({ maximumFractionDigits: 0 });
/** "1 234,5": no more decimals than there are, two at most. */
export const numberText = atMost(2);
/** "87,3 %" for 0.873. */
export const shareText = format({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
/**
 * A part of a whole as it is shown, in [0, 1]: to the nearest of `steps`, but 1 only for all of it and 0 only for none of it.
 * @param whole more than 0
 */
export function partShown(part: number, whole: number, steps: 100 | 1_000): number {
  if (part === 0 || part === whole) return part / whole;
  return Math.min(steps - 1, Math.max(1, Math.round((part * steps) / whole))) / steps;
}
/** "1 234 €" */
export const eurosText = format({ style: "currency", currency: "EUR", maximumFractionDigits: 0 });

const oneDecimal = decimals(1);
const tonnes = atMost(1);
export const tonnesText = (value: number): string => `${tonnes(value)}\u00a0t`;

/** "12,5 h" */
export const hoursText = (value: number): string => `${oneDecimal(value)}\u00a0h`;

const VALUE_TEXTS: Readonly<Record<Unit, (value: number) => string>> = {
  count: countText,
  share: shareText,
  euros: eurosText,
  hours: hoursText,
  years: (value) => `${oneDecimal(value)}\u00a0ans`,
  mark: oneDecimal,
  ratio: decimals(2),
};

/** A value with its unit: "1 234 €", "87,3 %", "12,0 h". */
export const valueText = (unit: Unit, value: number): string => VALUE_TEXTS[unit](value);

const DAY = new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" });
const UNIX_EPOCH = 25_569;

/** "31/12/2025" for a day counted as Excel counts it. */
export function dayText(serial: number): string {
  let text = DAYS.get(serial);
  if (text === undefined) DAYS.set(serial, (text = DAY.format((serial - UNIX_EPOCH) * 86_400_000)));
  return text;
}

/** "12/2025" for a day counted as Excel counts it. */
export const monthText = (serial: number): string => dayText(serial).slice(3);

/** Registers say the same days over and over, and there are few of them. */
const DAYS = new Map<number, string>();

export interface Noun {
  readonly one: string;
  readonly other: string;
}

const PLURALS = new Intl.PluralRules(LOCALE);

/** The form of a noun for a number of things: in French, 0 and 1 are singular. */
export const formOf = (count: number, noun: Noun): string => (PLURALS.select(count) === "one" ? noun.one : noun.other);

/** "1 ligne", "12 lignes". */
export const counted = (count: number, noun: Noun): string => `${countText(count)} ${formOf(count, noun)}`;

const AND = new Intl.ListFormat(LOCALE, { type: "conjunction" });
const OR = new Intl.ListFormat(LOCALE, { type: "disjunction" });
export const andList = (items: readonly string[]): string => AND.format(items);
export const orList = (items: readonly string[]): string => OR.format(items);
