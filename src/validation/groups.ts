/** Problems as people mend them: register › column › cause, the most useful first, never more than a screen. */
import type { Problem, Severity } from "../registers/facts";
import type { RegisterKind } from "../registers/register";
import { type CauseOrCode, causeOf } from "./cause";
import { changesFigures } from "./changes-figures";

export interface ProblemGroup {
  readonly cause: CauseOrCode;
  readonly severity: Severity;
  readonly register: RegisterKind | null;
  readonly column: string | null;
  /** The rows leave some figure, or make one wrong. */
  readonly changesFigures: boolean;
  /** In the order in which they were found; at least one. */
  readonly problems: readonly Problem[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

export function groupsOf(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup & { readonly problems: Problem[] }>();
  for (const problem of problems) {
    const { severity, register, column } = problem;
    const cause = causeOf(problem);
    // A column that lacks, a heading to confirm: the column is in the sentence, and all are mended in one go.
    const place = problem.cell === null || problem.code === "likely-heading" ? null : column;
    const key = `${severity} ${register ?? ""} ${place ?? ""} ${cause}`;
    const group = groups.get(key);
    if (group !== undefined) group.problems.push(problem);
    else
      groups.set(key, {
        cause,
        severity,
        register,
        column: place,
        changesFigures: changesFigures(problem),
        problems: [problem],
      });
  }
  return [...groups.values()].sort(
    (one, other) =>
      GRAVITY[one.severity] - GRAVITY[other.severity] ||
      // Without its column, nothing else of a register matters much.
      Number(isVitalColumn(other)) - Number(isVitalColumn(one)) ||
      Number(other.changesFigures) - Number(one.changesFigures) ||
      other.problems.length - one.problems.length ||
      (keyOf(one) < keyOf(other) ? -1 : 1),
  );
}

/** How many problems there are of each severity. */
export function countsOf(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

const isVitalColumn = ({ severity, cause }: ProblemGroup): boolean =>
  severity === "error" && cause === "missing-column";

const keyOf = ({ register, column, cause }: ProblemGroup): string => `${register ?? ""} ${column ?? ""} ${cause}`;

/** A screen of groups, and how many are behind it. */
export interface Screen<G> {
  readonly shown: readonly G[];
  readonly folded: { readonly groups: number; readonly problems: number };
}

const MOST_GROUPS = 20;

export function screenOf<G extends Pick<ProblemGroup, "problems">>(
  groups: readonly G[],
  most = MOST_GROUPS,
): Screen<G> {
  const shown = groups.length <= most ? groups : groups.slice(0, most - 1);
  const rest = groups.slice(shown.length);
  return {
    shown,
    folded: { groups: rest.length, problems: rest.reduce((sum, { problems }) => sum + problems.length, 0) },
  };
}
