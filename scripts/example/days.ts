/** Days of the example, as Excel's serials. */
import { type Day, dayOf } from "../../src/registers/cells/date";
import type { Random } from "./random";

export function day(year: number, month: number, date: number): Day {
  const serial = dayOf(year, month, date);
  if (serial === undefined) throw new Error(`no such day: ${String(year)}-${String(month)}-${String(date)}`);
  return serial;
}

export const lastDay = (year: number, month: number): Day =>
  day(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;

/** A day of the year on which an office is open. */
export const workday = (random: Random, year: number, fromMonth = 1, toMonth = 12): Day =>
  sameWeek(random.between(day(year, fromMonth, 2), lastDay(year, toMonth)));

/** Serial 1 is a Sunday: a week-end moves to the Friday before. */
const sameWeek = (serial: Day): Day => {
  const weekday = serial % 7;
  return weekday === 0 ? serial - 1 : weekday === 1 ? serial - 2 : serial;
};

/** Excel's serial as "14/03/2025". */
export const frenchDate = (serial: Day): string => {
  const [year, month, date] = isoDate(serial).split("-");
  return `${date ?? ""}/${month ?? ""}/${year ?? ""}`;
};

export const isoDate = (serial: Day): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

export const monthsAfter = (serial: Day, months: number): Day => {
  const date = new Date((serial - 25_569) * 86_400_000);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.getTime() / 86_400_000 + 25_569 - 1;
};
