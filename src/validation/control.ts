/** The whole control, for who shows it: what is wrong, what was decided to be left, and what could be corrected. */
import { type Steps } from "../registers/steps";
import type { Problem } from "../registers/facts";
import type { Workbook } from "../workbook/port";
import { type CheckOptions, checkInSteps, type IgnoredProblem, type Read } from "./check";
import type { Correction } from "./corrections/correction";
import { planInSteps } from "./corrections/plan";

export interface Control {
  /** False where no register was found: there was nothing to control. */
  readonly hasRegisters: boolean;
  readonly problems: readonly Problem[];
  readonly ignored: readonly IgnoredProblem[];
  readonly plan: readonly Correction[];
  /** More than one file: addresses then begin with "[file]". */
  readonly severalFiles: boolean;
}

/** @param workbooks those from which the registers were read */
export function* controlInSteps(read: Read, workbooks: readonly Workbook[], options: CheckOptions): Steps<Control> {
  const { facts } = read.prepared;
  const { problems, ignored } = yield* checkInSteps(read, workbooks, options);
  const plan = yield* planInSteps(facts, workbooks, problems);
  return { hasRegisters: facts.registers.size > 0, problems, ignored, plan, severalFiles: facts.severalFiles };
}
