/** The control as JSON: a promise to other programs. Fields are added, never changed. */
import type { Problem, Severity } from "../registers/facts";
import { CAUSES } from "../texts/causes";
import { problemMessage } from "../texts/problems";
import { causeOf } from "./cause";
import type { Checked } from "./check";
import { groupsOf, type ProblemGroup } from "./groups";
import { rowsOf } from "./rows-of";

/** The object that `spaser check --json` prints. */
export function checkJson({ problems, ignored }: Checked, severalFiles: boolean): object {
  return {
    counts: countsOf(problems),
    groups: groupsOf(problems).map((group) => groupJson(group, severalFiles)),
    problems: problems.map((problem) => problemJson(problem, severalFiles)),
    ignored: ignored.map(({ problem, reason }) => ({ ...problemJson(problem, severalFiles), reason })),
  };
}

export function countsOf(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

function groupJson(group: ProblemGroup, severalFiles: boolean): object {
  const [example] = group.problems;
  const { title, advice } = CAUSES[group.cause];
  return {
    code: example?.code,
    cause: group.cause,
    severity: group.severity,
    register: group.register,
    column: group.column,
    title,
    advice,
    changesFigures: group.changesFigures,
    count: group.problems.length,
    rows: rowsOf(group.problems).map(({ file, sheet, ranges }) => ({
      ...(severalFiles ? { file } : {}),
      sheet,
      rows: ranges,
    })),
    example: example === undefined ? null : problemJson(example, severalFiles),
  };
}

function problemJson(problem: Problem, severalFiles: boolean): object {
  const { code, severity, register, file, sheet, cell, column, found } = problem;
  return {
    code,
    cause: causeOf(problem),
    severity,
    register,
    ...(severalFiles ? { file } : {}),
    sheet,
    cell,
    column,
    found,
    message: problemMessage(problem),
  };
}
