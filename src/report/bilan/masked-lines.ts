/** Which lines of a breakdown are kept quiet where it is published: those that are secret, and those that would tell them. */
import type { Indicator } from "../../indicators/definition";
import type { BreakdownLine } from "../../indicators/engine/figure";
import { FEWEST_PEOPLE } from "./fewest";

/** @param isSecret about too few people, or too few enterprises */
export function maskedLines(
  indicator: Indicator,
  lines: readonly BreakdownLine[],
  isSecret: (line: BreakdownLine) => boolean,
): ReadonlySet<BreakdownLine> {
  const masked = new Set(lines.filter(isSecret));
  // Classes of exits add up to the two parts of a rate that is shown: one small class, and all of them are kept quiet.
  if (indicator.measure.kind !== "breakdown") return new Set(masked.size === 0 ? [] : lines);
  // What is masked adds up to the total less the others: a single line would be that, and lines of one person each are told by
  // their number. The smallest of the others are masked with them, until they are several and about enough people. Where a
  // person may be in several lines the sum is not quite the total, but most people are in one: the same rule serves.
  const people = (line: BreakdownLine): number => peopleIn(indicator, line);
  const others = lines.filter((line) => !masked.has(line)).sort((one, other) => people(one) - people(other));
  for (const smallest of others) {
    const sum = [...masked].reduce((all, line) => all + people(line), 0);
    if (masked.size === 0 || (masked.size > 1 && sum >= FEWEST_PEOPLE)) break;
    masked.add(smallest);
  }
  return masked;
}

function peopleIn({ measure }: Indicator, { value, extra }: BreakdownLine): number {
  const about = measure.kind === "breakdown" ? measure.about : undefined;
  return about?.people === "extra" ? (extra?.[about.extra ?? ""] ?? value) : value;
}
