/** The control of a workbook's registers: everything worth a buyer's look, and what the buyer has decided to leave as it is. */
import type { Prepared } from "../indicators/engine/prepared";
import { contractsView, hoursView, paymentsView } from "../indicators/views/catalogue";
import type { Day } from "../registers/cells/date";
import type { Problem } from "../registers/facts";
import { completed, type Steps } from "../registers/steps";
import type { Workbook } from "../workbook/port";
import { type Decision, decisionFor, readDecisions } from "./ignored";
import { problemsIn } from "./in-exercice";
import { rawCells } from "./raw-cells";
import { undatedBut } from "./register-problems";
import { rulesInSteps } from "./rules/run";

export interface CheckOptions {
  /** Later days are in the future. */
  readonly today: Day;
  /** Absent: every row. */
  readonly exercice?: number;
  /** Told the share of the rules that have been applied, in [0, 1]. */
  readonly onProgress?: (share: number) => void;
}

export interface IgnoredProblem {
  readonly problem: Problem;
  readonly reason: string;
  readonly decision: Decision;
}

export interface Checked {
  readonly problems: readonly Problem[];
  readonly ignored: readonly IgnoredProblem[];
}

/** Registers as they were read: their tables, and the problems of reading. */
export interface Read {
  readonly prepared: Prepared;
  readonly problemsInSteps: () => Steps<readonly Problem[]>;
}

/**
 * Applies every rule to registers that were read.
 * @param workbooks those from which they were read
 */
export const checkRegisters = (read: Read, workbooks: readonly Workbook[], options: CheckOptions): Checked =>
  completed(checkInSteps(read, workbooks, options));

/** The same, in steps of a few milliseconds: each goes once over the rows of a register at most. */
export function* checkInSteps(read: Read, workbooks: readonly Workbook[], options: CheckOptions): Steps<Checked> {
  const { prepared } = read;
  const { today, exercice, onProgress } = options;
  // Some problems of reading appear when rows are made contracts, and payments are matched with structures.
  for (const view of [contractsView, paymentsView, hoursView]) {
    yield* prepared.tableInSteps(view);
    yield;
  }
  const decided = readDecisions(workbooks);
  const ofReading = yield* read.problemsInSteps();
  const ofRules = yield* rulesInSteps(prepared, rawCells(workbooks), today, onProgress);
  const every = [
    ...ofReading.filter(({ code }) => code !== "undated-rows"),
    // The rules name each of these rows, but for consultations under way.
    ...undatedBut(prepared.facts, () => "information", isNamedIn([...ofReading, ...ofRules])),
    ...ofRules,
    ...decided.problems,
  ];
  yield;
  const asked = exercice === undefined ? every : problemsIn(prepared.facts, exercice, every);
  const problems: Problem[] = [];
  const ignored: IgnoredProblem[] = [];
  for (const [nth, problem] of asked.entries()) {
    const decision = decisionFor(problem, decided.decisions);
    if (decision === undefined) problems.push(problem);
    else ignored.push({ problem, reason: decision.reason, decision });
    if (nth % AT_ONCE === AT_ONCE - 1) yield;
  }
  return { problems, ignored };
}

/** Whether it is said of a row already that its date is blank, or that it is no contract. */
function isNamedIn(problems: readonly Problem[]): (undated: Problem) => boolean {
  const key = ({ file, sheet, cell }: Problem): string => [file, sheet, cell].join("\u0001");
  const rowKey = ({ file, sheet, cell }: Problem): string => [file, sheet, cell?.replace(/^\D+/, "")].join("\u0001");
  const named = new Set(problems.filter(({ code }) => code === "row-undated" || code === "required-cell").map(key));
  const unawarded = new Set(problems.filter(({ code }) => code === "not-awarded").map(rowKey));
  return (undated) => named.has(key(undated)) || (undated.register === "contracts" && unawarded.has(rowKey(undated)));
}

/** Problems looked at in one step. */
const AT_ONCE = 500;
