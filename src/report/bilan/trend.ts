/** Which way a figure went since the year before, and whether that is progress. */
import type { Indicator, Unit } from "../../indicators/definition";
import { TRENDS } from "../../texts/bilan";

export interface Trend {
  readonly text: string;
  readonly meaning: "better" | "worse" | "neutral" | "same";
}

/** Decimals at which two figures are shown, and so told apart. */
const DECIMALS: Readonly<Record<Unit, number>> = {
  count: 0,
  share: 3,
  euros: 0,
  hours: 1,
  years: 1,
  mark: 1,
  ratio: 2,
};

export function trendOf({ unit, better }: Pick<Indicator, "unit" | "better">, value: number, previous: number): Trend {
  const scale = 10 ** DECIMALS[unit];
  const gap = Math.round(value * scale) - Math.round(previous * scale);
  const direction = gap > 0 ? "up" : gap < 0 ? "down" : "same";
  const meaning = better === null ? "neutral" : (better === "higher") === gap > 0 ? "better" : "worse";
  return { text: TRENDS[meaning][direction], meaning: direction === "same" ? "same" : meaning };
}
