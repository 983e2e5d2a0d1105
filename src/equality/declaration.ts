/** What an enterprise declares → its points and its mark. */
import { type Mark, markOf, type PointsGiven } from "./mark";
import {
  bothGapsPoints,
  type Gap,
  type GapIndicator,
  gapPoints,
  highestPaysPoints,
  maternityPoints,
  type Points,
  type Sex,
  withCatchUp,
} from "./points";
import { type Band, BANDS, type Indicator } from "./scales";

interface GapResult {
  /** Percent; `employees` is the same gap in number of employees (50 to 250 only). */
  readonly percent: Gap;
  readonly employees?: Gap;
  readonly favours: Sex | null;
}

/** The results of one year; "NC" for an indicator that cannot be computed. */
export interface Declaration {
  readonly band: Band;
  readonly payGap: GapResult | "NC";
  readonly rises?: GapResult | "NC";
  readonly promotions?: GapResult | "NC";
  readonly risesAndPromotions?: GapResult | "NC";
  /** Percent of those back from maternity leave who had the rise of the others. */
  readonly maternity: Gap | "NC";
  /** Persons of the less present sex among the ten highest pays. */
  readonly highestPays: number;
}

export interface DeclarationResult extends Mark {
  readonly points: PointsGiven;
  /** Indicators that earn their maximum by catching up the pay gap. */
  readonly caughtUp: readonly Indicator[];
}

export function resultOf(declaration: Declaration): DeclarationResult {
  const { payGap } = declaration;
  const payGapPoints = payGap === "NC" ? "NC" : gapPoints("payGap", payGap.percent);
  const payGapFavours = payGap === "NC" ? null : payGap.favours;
  const caughtUp: Indicator[] = [];
  const worked = (indicator: GapIndicator, result: GapResult | "NC" | undefined): Points => {
    if (result === undefined || result === "NC") return "NC";
    const points =
      result.employees === undefined
        ? gapPoints(indicator, result.percent)
        : bothGapsPoints(result.percent, result.employees);
    const after = withCatchUp(indicator, points, { payGapPoints, payGapFavours, favours: result.favours });
    if (after !== points) caughtUp.push(indicator);
    return after;
  };
  const pointsOf: Readonly<Record<Indicator, () => Points>> = {
    payGap: () => payGapPoints,
    rises: () => worked("rises", declaration.rises),
    promotions: () => worked("promotions", declaration.promotions),
    risesAndPromotions: () => worked("risesAndPromotions", declaration.risesAndPromotions),
    maternity: () => (declaration.maternity === "NC" ? "NC" : maternityPoints(declaration.maternity)),
    highestPays: () => highestPaysPoints(declaration.highestPays) ?? "NC",
  };
  const points = Object.fromEntries(
    BANDS[declaration.band].indicators.map((indicator) => [indicator, pointsOf[indicator]()]),
  ) as PointsGiven;
  return { points, caughtUp, ...markOf(points) };
}
