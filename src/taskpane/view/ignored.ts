/** What was decided to be left as it is, gathered by check, column and reason. */
import type { Problem } from "../../registers/facts";
import { CAUSES } from "../../texts/causes";
import { groupPlace } from "../../texts/column-title";
import { causeOf } from "../../validation/cause";
import type { IgnoredProblem } from "../../validation/check";
import type { Decision } from "../../validation/ignored";

export interface IgnoredGroup {
  readonly key: string;
  readonly title: string;
  readonly where: string;
  readonly reason: string;
  readonly problems: readonly Problem[];
  readonly decisions: readonly Decision[];
}

export function ignoredGroups(ignored: readonly IgnoredProblem[]): readonly IgnoredGroup[] {
  const groups = new Map<string, IgnoredGroup & { readonly problems: Problem[]; readonly decisions: Decision[] }>();
  for (const { problem, reason, decision } of ignored) {
    const { register, column } = problem;
    const cause = causeOf(problem);
    const key = [cause, register, column, reason].join("\u0001");
    const known = groups.get(key) ?? {
      key,
      title: CAUSES[cause].title,
      where: groupPlace(register, column).join(" › "),
      reason,
      problems: [],
      decisions: [],
    };
    groups.set(key, known);
    known.problems.push(problem);
    known.decisions.push(decision);
  }
  return [...groups.values()];
}
