/** The day it is where the user is. */
import { type Day, dayOf } from "../registers/cells/date";

const parts = (): readonly [year: number, month: number, day: number] => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
};

export const today = (): Day => dayOf(...parts()) ?? 0;

/** As fields of dates write it: "2025-03-31". */
export const isoToday = (): string =>
  parts()
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
