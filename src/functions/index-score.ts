/** INDEX_SCORE: the mark out of 100 that the points of the indicators make. */
import { indexPointsCell } from "../registers/cells/number";
import { NO_CONTEXT } from "../registers/cells/reading";
import { markOf } from "../equality/mark";
import type { Points } from "../equality/points";
import { BANDS, type Indicator, INDICATORS, POSSIBLE_POINTS } from "../equality/scales";
import { INDEX_SCORE_TEXT as TEXT } from "../texts/equality-functions";
import type { Cell } from "../workbook/port";
import { type Answer, numberShown, refused, textShown } from "./answer";

/**
 * A whole number, or "NC". Four numbers of points are those of 50 to 250 employees, five those of more; six cells are the columns of
 * the register, of which those that are not of the size are empty. Points are those that were declared, a catch-up included.
 */
export function indexScoreAnswer(cells: readonly Cell[]): Answer {
  const indicators = indicatorsOf(cells);
  if (indicators === null) return refused(TEXT.numberOfPoints(cells.length));
  if (indicators === "both") return refused(TEXT.bothCompositions);
  const points: Partial<Record<Indicator, Points>> = {};
  for (const [indicator, cell] of indicators) {
    const said = pointsIn(cell);
    if (said === null) return refused(TEXT.emptyPoints(indicator));
    if (said === undefined || !isPossible(indicator, said))
      return refused(TEXT.impossiblePoints(indicator, String(cell)));
    points[indicator] = said;
  }
  const { mark } = markOf(points);
  return mark === "NC" ? textShown(mark) : numberShown(mark, "count");
}

type Given = readonly (readonly [indicator: Indicator, cell: Cell])[];

function indicatorsOf(cells: readonly Cell[]): Given | "both" | null {
  const given = (indicators: readonly Indicator[]): Given =>
    indicators.map((indicator, nth) => [indicator, cells[nth] ?? null]);
  const [small, large] = [BANDS["50-250"].indicators, BANDS["251-999"].indicators];
  if (cells.length === small.length) return given(small);
  if (cells.length === large.length) return given(large);
  if (cells.length !== INDICATORS.length) return null;
  const all = given(INDICATORS);
  const of = (name: Indicator): Cell => all.find(([indicator]) => indicator === name)?.[1] ?? null;
  const apart = [of("rises"), of("promotions")];
  if (hasPoints(of("risesAndPromotions")) && apart.some(hasPoints)) return "both";
  // An empty cell of a range arrives as 0 on the desktop; where all are 0, both readings make the same mark.
  const isSmall =
    hasPoints(of("risesAndPromotions")) ||
    (of("risesAndPromotions") !== null && apart.every((cell) => cell === null || cell === 0));
  const own: readonly Indicator[] = isSmall ? small : large;
  return all.filter(([indicator]) => own.includes(indicator));
}

const hasPoints = (cell: Cell): boolean => {
  const said = pointsIn(cell);
  return typeof said === "number" && said > 0;
};

/** Null for an empty cell, undefined for one that is neither points nor NC. */
function pointsIn(cell: Cell): Points | null | undefined {
  const reading = indexPointsCell.read(cell, NO_CONTEXT);
  if (reading.state === "blank") return null;
  return reading.state === "value" ? reading.value : undefined;
}

/** The ten highest pays are always there to be looked at. */
const isPossible = (indicator: Indicator, points: Points): boolean =>
  points === "NC" ? indicator !== "highestPays" : POSSIBLE_POINTS[indicator].has(points);
