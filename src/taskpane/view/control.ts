/** The control as the pane shows it: groups of problems, the gravest and those that change figures first. */
import type { Problem, Severity } from "../../registers/facts";
import { adviceOf } from "../../texts/advice";
import { CAUSES } from "../../texts/causes";
import { groupPlace } from "../../texts/column-title";
import { problemMessage } from "../../texts/problems";
import { groupsOf, type ProblemGroup } from "../../validation/groups";

export interface GroupView {
  /** The same for the same register, column and cause, from one control to the next. */
  readonly key: string;
  readonly severity: Severity;
  readonly count: number;
  /** "texte au lieu d'un nombre" */
  readonly title: string;
  /** "Registre des marchés › Montant HT"; empty when it is about the workbook. */
  readonly where: string;
  readonly advice: string;
  /** What is wrong in the first of them. */
  readonly sentence: string;
  readonly changesFigures: boolean;
  readonly problems: readonly Problem[];
}

export interface GroupsView {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly GroupView[];
}

/** @param severity of those shown; null for all of them */
export function groupsView(problems: readonly Problem[], severity: Severity | null): GroupsView {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const problem of problems) counts[problem.severity] += 1;
  const shown = severity === null ? problems : problems.filter((problem) => problem.severity === severity);
  return { counts, groups: groupsOf(shown).map(groupView) };
}

function groupView({ cause, register, column, severity, problems, changesFigures }: ProblemGroup): GroupView {
  const [first] = problems;
  return {
    key: [severity, register, column, cause].join(" "),
    severity,
    count: problems.length,
    title: CAUSES[cause].title,
    where: groupPlace(register, column).join(" › "),
    advice: adviceOf({ cause, problems }),
    sentence: first === undefined ? "" : problemMessage(first),
    changesFigures,
    problems,
  };
}
