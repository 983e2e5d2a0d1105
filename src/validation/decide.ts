/** Decisions to leave problems as they are: the lines that say them, and what a control says with or without them. */
import { REGISTERS } from "../registers/catalogue";
import type { Problem } from "../registers/facts";
import { CAUSES } from "../texts/causes";
import { titleOf } from "../texts/column-title";
import type { Cell } from "../workbook/port";
import { causeOf } from "./cause";
import type { IgnoredProblem } from "./check";
import type { Control } from "./control";
import { type Decision, decisionFor, DECISION_FIELDS, decisionOf } from "./ignored";

/** These cells as long as they hold what they hold; or the check in the whole column, whatever comes. */
export type DecisionScope = "cases" | "always";

/** The lines of the sheet "Contrôles ignorés" that leave problems as they are, each once. */
export function decisionLines(
  problems: readonly Problem[],
  scope: DecisionScope,
  reason: string,
): readonly (readonly Cell[])[] {
  const lines = problems.map((problem) => {
    const { register, sheet, cell, found } = problem;
    const own = scope === "cases";
    const fields: Readonly<Record<keyof Decision, Cell>> = {
      check: CAUSES[causeOf(problem)].title,
      register: register === null ? null : REGISTERS[register].title,
      column: titleOf(problem) === "" ? null : titleOf(problem),
      sheet: own ? sheet : null,
      cell: own ? cell : null,
      value: own ? found : null,
      reason,
    };
    return DECISION_FIELDS.map((field) => fields[field]);
  });
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

/** What the control says once decisions were added. */
export function withDecisions(control: Control, lines: readonly (readonly Cell[])[]): Control {
  const decisions = lines.map(decisionOf);
  const ignored: IgnoredProblem[] = [];
  const problems = control.problems.filter((problem) => {
    const decision = decisionFor(problem, decisions);
    if (decision !== undefined) ignored.push({ problem, reason: decision.reason, decision });
    return decision === undefined;
  });
  return { ...control, problems, ignored: [...control.ignored, ...ignored] };
}

/** What the control says once decisions were taken back. */
export function withoutDecisions(control: Control, decisions: readonly Decision[]): Control {
  const gone = new Set(decisions.map(decisionKey));
  const isBack = ({ decision }: IgnoredProblem): boolean => gone.has(decisionKey(decision));
  return {
    ...control,
    problems: [...control.problems, ...control.ignored.filter(isBack).map(({ problem }) => problem)],
    ignored: control.ignored.filter((one) => !isBack(one)),
  };
}

export const decisionKey = (decision: Decision): string =>
  DECISION_FIELDS.map((field) => decision[field]).join("\u0001");
