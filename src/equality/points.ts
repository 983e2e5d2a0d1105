/** From a result to points. Results are rounded half-up to one decimal first, then read in the table. */
import { type Decimal, decimalOf, minus, tenthsOf, times } from "./decimal";
import { GAP_SCALES, HIGHEST_PAYS_POINTS, type Indicator, MAXIMA, type Scale } from "./scales";

/** Points of an indicator; "NC" when it cannot be computed, which is not 0. */
export type Points = number | "NC";

export type Sex = "women" | "men";

/** A gap in percent, or in employees: a number, or a decimal when no binary number will do. */
export type Gap = number | Decimal;

export type GapIndicator = keyof typeof GAP_SCALES;

/** The points of a gap; its size counts, whichever sex it favours. */
export const gapPoints = (indicator: GapIndicator, gap: Gap): number => read(GAP_SCALES[indicator], gap);

function read(scale: Scale, gap: Gap): number {
  const tenths = tenthsOf(asDecimal(gap));
  return scale.find(([upTo]) => tenths <= upTo * 10)?.[1] ?? 0;
}

const asDecimal = (gap: Gap): Decimal => (typeof gap === "object" ? gap : decimalOf(gap));

/** From 50 to 250 employees: the better of the gap in points and of the gap in number of employees. */
export const bothGapsPoints = (percent: Gap, employees: Gap): number =>
  Math.max(gapPoints("risesAndPromotions", percent), gapPoints("risesAndPromotions", employees));

export interface Rates {
  readonly women: number;
  readonly men: number;
  /** Percent of each who had a rise. */
  readonly womenRate: number | string;
  readonly menRate: number | string;
}

/** The gap between two rates, in points and in number of employees of the less numerous sex; neither is rounded. */
export function gapsBetween({ women, men, womenRate, menRate }: Rates): {
  readonly percent: Decimal;
  readonly employees: Decimal;
} {
  const percent = minus(decimalOf(womenRate), decimalOf(menRate));
  return { percent, employees: times(times(percent, decimalOf(Math.min(women, men))), decimalOf("0.01")) };
}

/** All who came back from maternity leave while others had a rise had one too; `percent` of them is rounded first. */
export const maternityPoints = (percent: Gap): number =>
  tenthsOf(asDecimal(percent)) === 1_000 ? MAXIMA.maternity : 0;

/** From persons: nobody came back, NC; one forgotten among any number, 0; undefined when more had a rise than came back. */
export function maternityPointsOf(returned: number, raised: number): Points | undefined {
  if (raised > returned) return undefined;
  if (returned === 0) return "NC";
  return raised === returned ? MAXIMA.maternity : 0;
}

/** By persons of the less present sex among the ten highest pays (0 to 5); undefined for another number. */
export const highestPaysPoints = (lessPresent: number): number | undefined => HIGHEST_PAYS_POINTS[lessPresent];

export interface Favours {
  readonly payGapPoints: Points;
  /** The sex paid more; null where none is. */
  readonly payGapFavours: Sex | null;
  /** The sex that had more rises or promotions; null where none had. */
  readonly favours: Sex | null;
}

/**
 * Whether rises or promotions that favour the sex paid less catch up its pay, and earn the indicator its maximum.
 * A sex that is not said never does.
 */
export const isCatchingUp = ({ payGapPoints, payGapFavours, favours }: Favours): boolean =>
  payGapPoints !== "NC" &&
  payGapPoints < MAXIMA.payGap &&
  payGapFavours !== null &&
  favours !== null &&
  favours !== payGapFavours;

/** The points of an indicator of rises or promotions once the catch-up is looked at. */
export const withCatchUp = (indicator: Indicator, points: number, favours: Favours): number =>
  isCatchingUp(favours) ? MAXIMA[indicator] : points;
