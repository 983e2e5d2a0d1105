/** From points to the mark out of 100, and to what the mark makes due. */
import type { Points } from "./points";
import { DUTIES, type Duty, type Indicator, INDICATORS, LEAST_COMPUTABLE, MAXIMA } from "./scales";

/** Points by indicator; an indicator that is not of the enterprise's size, or not given, is absent. */
export type PointsGiven = Readonly<Partial<Record<Indicator, Points>>>;

export interface Mark {
  readonly total: number;
  /** What the computable indicators are worth together. */
  readonly maximum: number;
  /** 0 to 100, or "NC": neither is the other. */
  readonly mark: number | "NC";
}

/** Points × 100 / maximum of the computable indicators, rounded half-up to a whole number; NC when that maximum is under 75. */
export function markOf(given: PointsGiven): Mark {
  let total = 0;
  let maximum = 0;
  for (const indicator of INDICATORS) {
    const points = given[indicator];
    if (points === undefined || points === "NC") continue;
    total += points;
    maximum += MAXIMA[indicator];
  }
  return { total, maximum, mark: markOfTotal(total, maximum) };
}

export const markOfTotal = (total: number, maximum: number): number | "NC" =>
  maximum < LEAST_COMPUTABLE ? "NC" : Math.floor((total * 200 + maximum) / (maximum * 2));

/** What a mark makes due: nothing for NC, nor from 85. */
export const dutiesOf = (mark: number | "NC"): readonly Duty[] =>
  mark === "NC" ? [] : (Object.keys(DUTIES) as Duty[]).filter((duty) => mark < DUTIES[duty]);

/** The indicators for which an objective is due: the computable ones under their maximum, when the mark asks for objectives. */
export const objectivesDue = (given: PointsGiven, mark: number | "NC"): readonly Indicator[] =>
  dutiesOf(mark).includes("progressObjectives")
    ? INDICATORS.filter((indicator) => {
        const points = given[indicator];
        return points !== undefined && points !== "NC" && points < MAXIMA[indicator];
      })
    : [];
