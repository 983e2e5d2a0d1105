/** What could be corrected, gathered by register, column and kind of correction: the sure ones first. */
import type { Problem } from "../../registers/facts";
import { CORRECTIONS, RULE_TITLES } from "../../texts/corrections";
import { groupPlace } from "../../texts/column-title";
import type { Correction, CorrectionRule } from "../../validation/corrections/correction";
import { shownCell, withSpaces } from "../../validation/corrections/shown";

export interface CorrectionGroup {
  readonly key: string;
  /** "date écrite en texte" */
  readonly title: string;
  /** "Registre des marchés › Date de notification" */
  readonly where: string;
  readonly isSure: boolean;
  readonly corrections: readonly Correction[];
}

export function correctionGroups(plan: readonly Correction[]): readonly CorrectionGroup[] {
  const groups = new Map<string, CorrectionGroup & { readonly corrections: Correction[] }>();
  for (const correction of plan) {
    const { register, column, rule, confidence } = correction;
    const key = [confidence, register, column, rule].join(" ");
    const known = groups.get(key);
    if (known !== undefined) known.corrections.push(correction);
    else
      groups.set(key, {
        key,
        title: RULE_TITLES[rule],
        where: groupPlace(register, column).join(" › "),
        isSure: confidence === "sure",
        corrections: [correction],
      });
  }
  return [...groups.values()].sort(
    (one, other) =>
      Number(other.isSure) - Number(one.isSure) ||
      weightOf(one) - weightOf(other) ||
      other.corrections.length - one.corrections.length,
  );
}

/** What changes the nature of a cell first, its mere spelling last. */
const ORDER: readonly CorrectionRule[] = ["real-date", "real-number", "whole-siret", "postal-code"];
const LAST: readonly CorrectionRule[] = ["spaces", "yes-or-no"];

function weightOf({ corrections: [first] }: CorrectionGroup): number {
  if (first === undefined) return 0;
  const [early, late] = [ORDER.indexOf(first.rule), LAST.indexOf(first.rule)];
  return early >= 0 ? early : ORDER.length + 1 + late;
}

/** What its cell holds, and what it would. */
export function beforeAfter({ before, after, dress, rule, at }: Correction): readonly [string, string] {
  const held = shownCell(before, undefined, at.date1904);
  const shown = shownCell(after, dress, at.date1904);
  if (held === shown && typeof before === "string" && typeof after === "number")
    return [CORRECTIONS.asText(held), dress === "date" ? CORRECTIONS.asDate(shown) : CORRECTIONS.asNumber(shown)];
  return [rule === "spaces" ? withSpaces(held) : held, shown];
}

/** The sheets of corrections, as they are first met. */
export const sheetsOf = (corrections: readonly Correction[]): readonly string[] => [
  ...new Set(corrections.map(({ sheet }) => sheet)),
];

/** The correction of the cell that a problem is about, where there is one. */
export function correctionOf(plan: readonly Correction[]): (problem: Problem) => Correction | undefined {
  const known = new Map(plan.map((correction) => [placeKey(correction), correction]));
  return (problem) => (problem.cell === null ? undefined : known.get(placeKey(problem)));
}

const placeKey = ({ file, sheet, cell, column }: Problem | Correction): string =>
  [file, sheet, cell, column].join("\u0001");
