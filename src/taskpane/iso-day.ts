/** Days between fields of dates, which write "2025-03-31", and the core, which counts them as Excel does. */
import { type Day, dayOf } from "../registers/cells/date";

const EPOCH_SERIAL = 25_569;

export const isoOf = (day: Day): string =>
  new Date((Math.floor(day) - EPOCH_SERIAL) * 86_400_000).toISOString().slice(0, 10);

/** Null for what is no day. */
export function dayIn(iso: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? null : (dayOf(Number(year), Number(month), Number(day)) ?? null);
}
