/** The members of which the deciding cell is blank: what is left to fill for a measure. */
import { BLANK_CODE, NUMBER_STATE, type RegisterFacts, VERDICT } from "../../registers/facts";
import type { RegisterKind } from "../../registers/register";
import { kindOf } from "../kinds/catalogue";
import { groupsOf, type Outcome } from "./outcome";
import { IN_PERIOD } from "./period";
import type { Prepared } from "./prepared";
import { only, ROLE } from "./roles";
import { readColumns } from "./trace";

export interface Blank {
  readonly register: RegisterKind;
  readonly row: number;
  /** The first column that the measure reads and that is blank there; null when it is not one cell. */
  readonly column: string | null;
}

const BLANKS = only(ROLE.blank, ROLE.blankValue, ROLE.blankScope);

/** As many as the `blanks` of the outcome, in the order of the register. */
export function blanksOf(prepared: Prepared, outcome: Outcome, directorate: string | null): readonly Blank[] {
  const { indicator, exercice, basis } = outcome;
  const table = prepared.table(indicator.view);
  if (table === undefined || outcome.blanks === 0) return [];
  const { roles } = kindOf(indicator.measure).assess(indicator.measure, table, basis, prepared);
  const groups = groupsOf(table, indicator, exercice, directorate ?? undefined);
  const columns = readColumns(indicator, basis);
  const { register } = indicator.view;
  const blanks: Blank[] = [];
  roles.forEach((role, member) => {
    if (groups[member] !== IN_PERIOD || (BLANKS & (1 << role)) === 0) return;
    const column = columns.find((one) => isBlank(table.facts, one, table.rowOf(member, one)));
    const row = column === undefined ? (table.rows[member] as number) : table.rowOf(member, column);
    blanks.push({ register, row, column: column ?? null });
  });
  return blanks;
}

function isBlank({ columns }: RegisterFacts, column: string, row: number): boolean {
  const found = columns.get(column);
  switch (found?.store) {
    case undefined:
      return false;
    case "numbers":
      return found.states[row] === NUMBER_STATE.blank;
    case "flags":
      return found.verdicts[row] === VERDICT.blank;
    case "strings":
    case "options":
      return found.codes[row] === BLANK_CODE;
  }
}
