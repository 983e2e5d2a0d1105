/**
 * The Index as data: its indicators, their maxima and their tables of points, by size of the enterprise.
 * Source: Code du travail, art. D.1142-2 to D.1142-14, annexes I and II (data of the years 2018 to 2025).
 */

/** `risesAndPromotions` is the one indicator that stands for rises and promotions from 50 to 250 employees. */
export const INDICATORS = ["payGap", "rises", "promotions", "risesAndPromotions", "maternity", "highestPays"] as const;
export type Indicator = (typeof INDICATORS)[number];

export const MAXIMA: Readonly<Record<Indicator, number>> = {
  payGap: 40,
  rises: 20,
  promotions: 15,
  risesAndPromotions: 35,
  maternity: 15,
  highestPays: 10,
};

/** Bands of employees; `to` is included. Under the first band an enterprise owes no Index. */
export const BANDS = {
  "50-250": { from: 50, to: 250, indicators: ["payGap", "risesAndPromotions", "maternity", "highestPays"] },
  "251-999": { from: 251, to: 999, indicators: ["payGap", "rises", "promotions", "maternity", "highestPays"] },
  "1000+": { from: 1_000, to: null, indicators: ["payGap", "rises", "promotions", "maternity", "highestPays"] },
} as const satisfies Readonly<Record<string, { from: number; to: number | null; indicators: readonly Indicator[] }>>;
export type Band = keyof typeof BANDS;
export const BAND_NAMES = Object.keys(BANDS) as readonly Band[];
export const FEWEST_EMPLOYEES = BANDS["50-250"].from;

/** The band of a number of employees; undefined under 50. Between two whole numbers the larger band begins. */
export const bandOf = (employees: number): Band | undefined =>
  BAND_NAMES.findLast((band) => employees > BANDS[band].from - 1 && employees >= FEWEST_EMPLOYEES);

/** Up to this gap (in percent, or in employees), these points; beyond the last step, none. */
export type Scale = readonly (readonly [upTo: number, points: number])[];

export const GAP_SCALES = {
  payGap: [
    [0, 40], [1, 39], [2, 38], [3, 37], [4, 36], [5, 35], [6, 34], [7, 33], [8, 31], [9, 29], [10, 27],
    [11, 25], [12, 23], [13, 21], [14, 19], [15, 17], [16, 14], [17, 11], [18, 8], [19, 5], [20, 2],
  ], // prettier-ignore
  rises: [[2, 20], [5, 10], [10, 5]], // prettier-ignore
  promotions: [[2, 15], [5, 10], [10, 5]], // prettier-ignore
  risesAndPromotions: [[2, 35], [5, 25], [10, 15]], // prettier-ignore
} as const satisfies Partial<Record<Indicator, Scale>>;

/** By number of persons of the less present sex among the ten highest pays. */
export const HIGHEST_PAYS_POINTS = [0, 0, 5, 5, 10, 10] as const;

/** A mark stands on indicators worth at least this much together; it is not computable otherwise. */
export const LEAST_COMPUTABLE = 75;

/** Marks under which something is due. */
export const DUTIES = { correctiveMeasures: 75, progressObjectives: 85 } as const;
export type Duty = keyof typeof DUTIES;

/** Every number of points that an indicator can be worth. */
export const POSSIBLE_POINTS: Readonly<Record<Indicator, ReadonlySet<number>>> = {
  payGap: ofScale(GAP_SCALES.payGap),
  rises: ofScale(GAP_SCALES.rises),
  promotions: ofScale(GAP_SCALES.promotions),
  risesAndPromotions: ofScale(GAP_SCALES.risesAndPromotions),
  maternity: new Set([0, MAXIMA.maternity]),
  highestPays: new Set(HIGHEST_PAYS_POINTS),
};

function ofScale(scale: Scale): ReadonlySet<number> {
  return new Set([...scale.map(([, points]) => points), 0]);
}
