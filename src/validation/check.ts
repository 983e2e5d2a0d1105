/** The control of a workbook's registers: everything worth a buyer's look, and what the buyer has decided to leave as it is. */
import type { Prepared } from "../indicators/engine/prepared";
import { contractsView, paymentsView } from "../indicators/views/catalogue";
import type { Day } from "../registers/cells/date";
import type { Problem } from "../registers/facts";
import type { Workbook } from "../workbook/port";
import { readDecisions, reasonFor } from "./ignored";
import { problemsIn } from "./in-exercice";
import { rawCells } from "./raw-cells";
import { problemsOfRules } from "./rules/run";

export interface CheckOptions {
  /** Later days are in the future. */
  readonly today: Day;
  /** Absent: every row. */
  readonly exercice?: number;
}

export interface IgnoredProblem {
  readonly problem: Problem;
  readonly reason: string;
}

export interface Checked {
  readonly problems: readonly Problem[];
  readonly ignored: readonly IgnoredProblem[];
}

/** Registers as they were read: their tables, and the problems of reading. */
export interface Read {
  readonly prepared: Prepared;
  readonly problems: () => readonly Problem[];
}

/**
 * Applies every rule to registers that were read.
 * @param workbooks those from which they were read
 */
export function checkRegisters(read: Read, workbooks: readonly Workbook[], options: CheckOptions): Checked {
  const { prepared } = read;
  // Some problems of reading appear when rows are made contracts, and payments are matched with structures.
  prepared.table(contractsView);
  prepared.table(paymentsView);
  const decided = readDecisions(workbooks);
  const every = [
    // The rules name each of these rows.
    ...read.problems().filter(({ code }) => code !== "undated-rows"),
    ...problemsOfRules(prepared, rawCells(workbooks), options.today),
    ...decided.problems,
  ];
  const asked = options.exercice === undefined ? every : problemsIn(prepared.facts, options.exercice, every);
  const problems: Problem[] = [];
  const ignored: IgnoredProblem[] = [];
  for (const problem of asked) {
    const reason = reasonFor(problem, decided.decisions);
    if (reason === undefined) problems.push(problem);
    else ignored.push({ problem, reason });
  }
  return { problems, ignored };
}
