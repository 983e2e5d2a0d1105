/** The figures that moved most since the year before. */
import type { ReportLine } from "../annual";
import type { Masking } from "./masking";
import { shownPrevious, shownTrend, shownValue } from "./standing";

export interface Change {
  readonly line: ReportLine;
  readonly value: number;
  readonly previous: number;
}

/** Below it, a count or the base of a rate moves by chance: from 1 to 3 is no tripling. */
export const FEWEST_TO_COMPARE = 10;

/** The greatest changes in one direction, the greatest first: the change is weighed against the larger of the two figures. */
export function greatestChanges(
  lines: readonly ReportLine[],
  meaning: "better" | "worse",
  most: number,
  masking: Masking,
): readonly Change[] {
  const changes = lines.flatMap((line): readonly Change[] => {
    const [value, previous] = [shownValue(line, masking), shownPrevious(line, masking)];
    if (value === null || previous === null || shownTrend(line, masking)?.meaning !== meaning) return [];
    return isLargeEnough(line, value, previous) ? [{ line, value, previous }] : [];
  });
  return changes.sort((one, other) => weightOf(other) - weightOf(one)).slice(0, most);
}

function isLargeEnough({ outcome: { indicator, denominator } }: ReportLine, value: number, previous: number): boolean {
  if (indicator.unit === "count") return Math.max(value, previous) >= FEWEST_TO_COMPARE;
  return denominator === null || denominator >= FEWEST_TO_COMPARE;
}

const weightOf = ({ value, previous }: Change): number =>
  Math.abs(value - previous) / Math.max(Math.abs(value), Math.abs(previous));
