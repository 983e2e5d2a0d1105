const DAY_MS = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)?Z?$/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?Z?$/;

/** Days from 1899-12-30, the day 0 of serials, and from 1904-01-01. */
const EPOCH_1900 = Date.UTC(1899, 11, 30) / DAY_MS;
const EPOCH_1904 = Date.UTC(1904, 0, 1) / DAY_MS;

/** Excel believes in a 29 February 1900: serials below 61 are one less. */
const FIRST_TRUE_SERIAL = 61;

/** The serial, in the system of the workbook, of a date or time as ISO 8601 writes it; null when it is none. */
export const serialOf = (text: string, { date1904 }: { readonly date1904: boolean }): number | null => {
  const date = DATE.exec(text);
  if (date === null) {
    const time = TIME.exec(text);
    return time === null ? null : dayShare(time[1], time[2], time[3]);
  }
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  const share = dayShare(date[4], date[5], date[6]);
  if (share === null) return null;
  const days = midnight.getTime() / DAY_MS;
  if (date1904) return days < EPOCH_1904 ? null : days - EPOCH_1904 + share;
  const serial = days - EPOCH_1900;
  if (serial >= FIRST_TRUE_SERIAL) return serial + share;
  return serial > 1 ? serial - 1 + share : null;
};

const dayShare = (hours = "0", minutes = "0", seconds = "0"): number | null => {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h > 24 || m > 59 || s >= 60 ? null : (h * 3600 + m * 60 + s) / 86_400;
};
