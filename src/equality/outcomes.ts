/** The outcome of the control of a sworn statement (action 3.1), and the cells of the register that say it. */
import type { Day } from "../registers/cells/date";
import type { RegisterFacts } from "../registers/facts";
import type { Note } from "../validation/corrections/notes";
import type { Line } from "./lines";

export const CHECK_RESULTS = ["conforme", "non conforme", "en attente"] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

export interface CheckOutcome {
  readonly result: CheckResult;
  /** When it was checked; null when that is not said. */
  readonly day: Day | null;
}

/** The columns that say an outcome; only the last is needed: a result other than "en attente" says that it was checked. */
export const OUTCOME_COLUMNS = ["declarationChecked", "checkDate", "checkResult"] as const;
export type OutcomeColumn = (typeof OUTCOME_COLUMNS)[number];

/** Columns whose cells tell a declaration from the others. */
export const DECLARATION_WITNESSES = ["consultationNumber", "tenderer", "siret", "date"] as const;

/** A statement whose control is not concluded was not checked: neither a yes nor a day may say so. */
export const outcomeNotes = ({ row, checked }: Line, { result, day }: CheckOutcome): readonly Note[] =>
  result === "en attente"
    ? [
        ...(checked ? [{ row, column: "declarationChecked", said: { kind: "no" } } as const] : []),
        { row, column: "checkDate", said: { kind: "blank" } },
        { row, column: "checkResult", said: { kind: "option", label: result } },
      ]
    : [
        { row, column: "declarationChecked", said: { kind: "yes" } },
        ...(day === null ? [] : [{ row, column: "checkDate", said: { kind: "day", day } } as const]),
        { row, column: "checkResult", said: { kind: "option", label: result } },
      ];

/** What the sheet of a row lacks to say an outcome. */
export function outcomeLacks({ blocks, blockOf }: RegisterFacts, { row }: Line): readonly OutcomeColumn[] {
  const columns = blocks[blockOf[row] ?? 0]?.columns;
  return OUTCOME_COLUMNS.filter((column) => columns?.has(column) !== true);
}
