/** The members of which the deciding cell is blank: what is left to fill for a measure. */
import { BLANK_CODE, NUMBER_STATE, type RegisterFacts, VERDICT } from "../../registers/facts";
import type { RegisterKind } from "../../registers/register";
import type { Basis, Indicator } from "../definition";
import { kindOf } from "../kinds/catalogue";
import { columnsIn } from "./condition";
import { groupsOf, type Outcome } from "./outcome";
import { IN_PERIOD } from "./period";
import type { Prepared } from "./prepared";
import { only, ROLE } from "./roles";

export interface Blank {
  readonly register: RegisterKind;
  readonly row: number;
  /** The first column that the measure reads and that is blank there; null when it is not one cell. */
  readonly column: string | null;
}

const BLANKS = only(ROLE.blank, ROLE.blankValue, ROLE.blankScope);

/**
 * As many as the `blanks` of the outcome: first those of the members that the measure would count, whose figure alone is lacking,
 * then the others; in the order of the register.
 */
export function blanksOf(prepared: Prepared, outcome: Outcome, directorate: string | null): readonly Blank[] {
  const { indicator, exercice, basis } = outcome;
  const table = prepared.table(indicator.view);
  if (table === undefined || outcome.blanks === 0) return [];
  const { roles } = kindOf(indicator.measure).assess(indicator.measure, table, basis, prepared);
  const groups = groupsOf(table, indicator, exercice, directorate ?? undefined);
  const { figure, condition } = columnsOf(indicator, basis);
  const { register } = indicator.view;
  const [first, others]: [Blank[], Blank[]] = [[], []];
  roles.forEach((role, member) => {
    if (groups[member] !== IN_PERIOD || (BLANKS & (1 << role)) === 0) return;
    const lacksFigure = role === ROLE.blankValue;
    const columns = lacksFigure ? [...figure, ...condition] : [...condition, ...figure];
    const column = columns.find((one) => isBlank(table.facts, one, table.rowOf(member, one)));
    const row = column === undefined ? (table.rows[member] as number) : table.rowOf(member, column);
    (lacksFigure ? first : others).push({ register, row, column: column ?? null });
  });
  return [...first, ...others];
}

/** The columns of the buyer's that give the figure, and those that say whether the member counts. */
function columnsOf(
  { view, measure }: Indicator,
  basis: Basis,
): { readonly figure: readonly string[]; readonly condition: readonly string[] } {
  const kind = kindOf(measure);
  const read = (columns: readonly string[]): readonly string[] => [
    ...new Set(columns.flatMap((column) => view.computed[column]?.reads ?? [column])),
  ];
  return {
    figure: read(kind.columns(measure, basis)),
    condition: read(kind.conditions(measure).flatMap(columnsIn)),
  };
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
