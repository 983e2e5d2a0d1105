/** What the control says of registers, in short. */
import { readRegisters } from "../../src/report/annual";
import { causeOf } from "../../src/validation/cause";
import { type Checked, checkRegisters } from "../../src/validation/check";
import { problemMessage } from "../../src/texts/problems";
import type { Sheet, Workbook } from "../../src/workbook/port";
import { serial, workbook } from "./registers";

/** The day on which tests are run. */
export const TODAY = serial("15/10/2026");

export interface Asked {
  readonly exercice?: number;
}

export function checkedOf(sheets: readonly Sheet[] | Workbook, asked: Asked = {}): Checked {
  const workbooks = ["sheets" in sheets ? sheets : workbook(sheets)];
  return checkRegisters(readRegisters(workbooks), workbooks, { today: TODAY, ...asked });
}

/** "cause Marchés!C2" for each problem of the causes given, or of all. */
export function faults(sheets: readonly Sheet[], ...causes: readonly string[]): readonly string[] {
  return checkedOf(sheets)
    .problems.filter((problem) => causes.length === 0 || causes.includes(causeOf(problem)))
    .map((problem) => `${causeOf(problem)} ${problem.sheet ?? ""}${problem.cell === null ? "" : `!${problem.cell}`}`);
}

/** The sentences of the problems of a cause. */
export const sentences = (sheets: readonly Sheet[], cause: string): readonly string[] =>
  checkedOf(sheets)
    .problems.filter((problem) => causeOf(problem) === cause)
    .map(problemMessage);
