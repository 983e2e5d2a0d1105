/** The marks of one year of data: classes, means and medians, points at their maximum. Nothing is masked here. */
import type { IndexLine } from "./enterprises";
import { type Band, BAND_NAMES, type Indicator, INDICATORS, MAXIMA } from "./scales";

/** Classes of marks; each ends where the next begins. */
export const CLASSES = { "under-75": 0, "75-84": 75, "85-99": 85, "100": 100 } as const;
export type MarkClass = keyof typeof CLASSES;
export const CLASS_NAMES: readonly MarkClass[] = ["under-75", "75-84", "85-99", "100"];

export const classOf = (mark: number): MarkClass => CLASS_NAMES.findLast((name) => mark >= CLASSES[name]) ?? "under-75";

/** Bands of size, and the enterprises of none that is known. */
export const SIZES = [...BAND_NAMES, "other"] as const;
export type Size = Band | "other";

export interface Marked {
  readonly size: Size;
  readonly mark: number;
}

export interface IndicatorCounts {
  /** Enterprises for which the indicator can be computed. */
  readonly computable: number;
  readonly atMaximum: number;
}

export interface YearMarks {
  /** Year of the data; null when the register does not say. */
  readonly year: number | null;
  /** Index of that year that were joined, marked or not. */
  readonly joined: number;
  readonly nc: number;
  readonly unreadable: number;
  readonly marks: readonly Marked[];
  readonly indicators: Readonly<Record<Indicator, IndicatorCounts>>;
}

/** The years of data of the lines given that have marks, the latest first; a year that is not said comes last. */
export function yearsOf(lines: readonly IndexLine[]): readonly YearMarks[] {
  const scored = lines.filter(({ state }) => state !== "unscored");
  const years = [...new Set(scored.map(({ year }) => year))].sort((one, other) => (other ?? 0) - (one ?? 0));
  return years.map((year) =>
    yearOf(
      year,
      scored.filter((line) => line.year === year),
    ),
  );
}

function yearOf(year: number | null, lines: readonly IndexLine[]): YearMarks {
  const usable = lines.filter(({ state }) => state === "marked" || state === "nc");
  return {
    year,
    joined: lines.length,
    nc: lines.filter(({ state }) => state === "nc").length,
    unreadable: lines.filter(({ state }) => state === "unreadable").length,
    marks: usable.flatMap(({ mark, band }) => (mark === null ? [] : [{ mark, size: band ?? ("other" as const) }])),
    indicators: Object.fromEntries(
      INDICATORS.map((indicator) => {
        const points = usable.map((line) => line.points[indicator]).filter((one) => typeof one === "number");
        return [
          indicator,
          { computable: points.length, atMaximum: points.filter((one) => one === MAXIMA[indicator]).length },
        ];
      }),
    ) as YearMarks["indicators"],
  };
}

/** Rounded half-up to one decimal; null without marks. */
export function meanOf(marks: readonly number[]): number | null {
  const n = marks.length;
  if (n === 0) return null;
  const sum = marks.reduce((total, mark) => total + mark, 0);
  return Math.floor((sum * 20 + n) / (n * 2)) / 10;
}

export function medianOf(marks: readonly number[]): number | null {
  const sorted = [...marks].sort((one, other) => one - other);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
