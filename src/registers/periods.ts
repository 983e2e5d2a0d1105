/** Headings that are periods: "Janvier", "janv-25", "03/2025", "T1 2025", "2025". */
import type { NumberDress } from "../workbook/port";
import { fold } from "./fold";

/** What a heading says of a period, and the words that are left. */
export interface SaidPeriod {
  readonly unit: "month" | "quarter" | "half" | "year";
  /** From 1; 1 for a year. */
  readonly nth: number;
  readonly year: number | undefined;
  readonly rest: string;
}

/** "Mars" is cut as a plural is. */
const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1, janv: 1, jan: 1, fevrier: 2, fevr: 2, fev: 2, mar: 3, mars: 3, avril: 4, avr: 4, mai: 5, juin: 6, jun: 6,
  juillet: 7, juil: 7, jul: 7, aout: 8, aou: 8, septembre: 9, sept: 9, sep: 9, octobre: 10, oct: 10, novembre: 11, nov: 11,
  decembre: 12, dec: 12,
}; // prettier-ignore

const YEAR = /^20[0-6]\d$/;
const SHORT_YEAR = /^\d{2}$/;
const GLUED = /^([a-z]{3,9})((?:20)?\d{2})$/;
const QUARTER = /^(?:t([1-4])|([1-4])(?:er|e|eme|nd)?t|trim([1-4]))$/;
const NTH = /^([1-4])(?:er|e|eme|nd)?$/;
const HALF = /^s([12])$/;
/** Words that say only that a period follows. */
const IDLE = new Set([
  "mois",
  "moi",
  "de",
  "d",
  "du",
  "en",
  "le",
  "l",
  "periode",
  "annee",
  "an",
  "exercice",
  "au",
  "a",
]);

/** Undefined for a heading that names no period, or two of one kind ("Janvier à mars"). */
export function periodIn(heading: string): SaidPeriod | undefined {
  if (heading.length > 60) return undefined;
  const words = fold(heading.replace(/(?<=\p{L})['’](?=\d)/gu, " "))
    .split(" ")
    .flatMap((word) => {
      const glued = GLUED.exec(word);
      return glued?.[1] !== undefined && MONTHS[glued[1]] !== undefined ? [glued[1], glued[2] ?? ""] : [word];
    });
  const found = dated(words) ?? named(words) ?? numbered(words) ?? part(words) ?? whole(words);
  if (found === undefined) return undefined;
  const left = words.filter((word, k) => !found.used.includes(k) && !IDLE.has(word));
  if (left.some((word) => MONTHS[word] !== undefined || YEAR.test(word) || QUARTER.test(word))) return undefined;
  return { unit: found.unit, nth: found.nth, year: found.year, rest: left.join(" ") };
}

interface Place extends Omit<SaidPeriod, "rest"> {
  readonly used: readonly number[];
}

/** "01/03/2025", "2025-03-01": the month of a day. */
function dated(words: readonly string[]): Place | undefined {
  for (let k = 0; k + 2 < words.length; k += 1) {
    const [one = "", month = "", last = ""] = words.slice(k, k + 3);
    if (!isMonth(month)) continue;
    const year =
      YEAR.test(last) && /^\d{1,2}$/.test(one) ? last : YEAR.test(one) && /^\d{1,2}$/.test(last) ? one : null;
    if (year !== null) return { unit: "month", nth: Number(month), year: Number(year), used: [k, k + 1, k + 2] };
  }
  return undefined;
}

/** "Janvier", "janv 25", "Heures de mars 2025". */
function named(words: readonly string[]): Place | undefined {
  const k = words.findIndex((word) => MONTHS[word] !== undefined);
  const nth = MONTHS[words[k] ?? ""];
  if (nth === undefined) return undefined;
  const next = words[k + 1] ?? "";
  const year = YEAR.test(next) || SHORT_YEAR.test(next) ? k + 1 : words.findIndex((word) => YEAR.test(word));
  return { unit: "month", nth, ...placed(words, year, [k]) };
}

/** "03/2025", "2025-03". */
function numbered(words: readonly string[]): Place | undefined {
  for (let k = 0; k + 1 < words.length; k += 1) {
    const [one = "", other = ""] = words.slice(k, k + 2);
    if (isMonth(one) && YEAR.test(other))
      return { unit: "month", nth: Number(one), year: Number(other), used: [k, k + 1] };
    if (YEAR.test(one) && /^\d{2}$/.test(other) && isMonth(other))
      return { unit: "month", nth: Number(other), year: Number(one), used: [k, k + 1] };
  }
  return undefined;
}

/** "T1 2025", "1er trimestre", "S2". */
function part(words: readonly string[]): Place | undefined {
  for (const [k, word] of words.entries()) {
    const quarter = QUARTER.exec(word);
    const half = HALF.exec(word);
    const spelt = /^(?:trimestre|trim)$/.test(word) ? "quarter" : /^(?:semestre|sem)$/.test(word) ? "half" : null;
    const beside = [k - 1, k + 1].find((at) => NTH.test(words[at] ?? ""));
    const nth = Number(
      quarter?.slice(1).join("") ??
        half?.[1] ??
        (spelt === null || beside === undefined ? 0 : NTH.exec(words[beside] ?? "")?.[1]),
    );
    const unit = quarter !== null ? "quarter" : half !== null ? "half" : spelt;
    if (unit === null || nth === 0 || (unit === "half" && nth > 2)) continue;
    const used = quarter !== null || half !== null || beside === undefined ? [k] : [k, beside];
    return {
      unit,
      nth,
      ...placed(
        words,
        words.findIndex((one) => YEAR.test(one)),
        used,
      ),
    };
  }
  return undefined;
}

/** "2025", "Heures 2025". */
function whole(words: readonly string[]): Place | undefined {
  const k = words.findIndex((word) => YEAR.test(word));
  return k < 0 ? undefined : { unit: "year", nth: 1, year: Number(words[k]), used: [k] };
}

function placed(words: readonly string[], year: number, used: readonly number[]): Pick<Place, "year" | "used"> {
  if (year < 0 || used.includes(year)) return { year: undefined, used };
  const figures = words[year] ?? "";
  return { year: Number(figures.length === 2 ? `20${figures}` : figures), used: [...used, year] };
}

const isMonth = (word: string): boolean => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 12;

/** The period as the cell of a date would say it. */
export function periodText({ unit, nth }: Pick<SaidPeriod, "unit" | "nth">, year: number): string {
  if (unit === "year") return String(year);
  if (unit === "month") return `${String(nth)}/${String(year)}`;
  return `${unit === "quarter" ? "T" : "S"}${String(nth)} ${String(year)}`;
}

/** The only year that a text names. */
export function onlyYearIn(text: string): number | undefined {
  const years = new Set(text.match(/(?<!\d)20[0-6]\d(?!\d)/g));
  const [year, ...others] = years;
  return year === undefined || others.length > 0 ? undefined : Number(year);
}

const DAY_MS = 86_400_000;
const EPOCH_SERIAL = 25_569;

/** "3/2025" for a heading that is a date (its first day, shown "mars-25"), "2025" for a year typed as a number. */
export function periodHeading(cell: number, dress: NumberDress | undefined): string | undefined {
  if (!Number.isInteger(cell)) return undefined;
  if (dress !== "date") return YEAR.test(String(cell)) ? String(cell) : undefined;
  const day = new Date((cell - EPOCH_SERIAL) * DAY_MS);
  return `${String(day.getUTCMonth() + 1)}/${String(day.getUTCFullYear())}`;
}
