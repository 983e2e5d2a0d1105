import { NUMBER_STATE } from "../../registers/facts";
import { classify, type Reply } from "../engine/classifier";
import { rateFigure } from "../engine/figure";
import type { PreparedTable } from "../engine/prepared";
import { callOffIn, countingRoles, only, ROLE, roleOfCallOff, stateIn } from "../engine/roles";
import { type Assessed, assessed, countOf, sumOver } from "../engine/tally";
import type { MeasureOf } from "../definition";
import { given, type Kind, numbersIn } from "./kind";

/** What waits for a confirmation is among all, and not yet in the part. */
const BASE = [ROLE.part, ROLE.rest, ROLE.blank, ROLE.unconfirmed];
const IN_BASE = only(...BASE);

/** The part of the members in scope that meet a condition: in number, or weighed by an amount. */
export const share: Kind<"share"> = {
  kind: "share",
  divides: true,
  rows: [ROLE.part],
  base: BASE,
  conditions: ({ where, of }) => given(where, of),
  columns: ({ amount }, basis) => (basis === "value" && amount !== undefined ? [amount] : []),
  assess: (measure, table, basis) =>
    basis === "number" || measure.amount === undefined
      ? inNumber(measure, table)
      : inValue(measure, table, measure.amount),
};

const inNumber = (measure: MeasureOf<"share">, table: PreparedTable): Assessed =>
  assessed(table.size, {
    classifier: classify((ask) => countingRoles(table, measure, measure.saysBlankScope === true, ask)),
    keeps: 0,
    open: () => ({
      figure: (tally, group) =>
        rateFigure(
          countOf(tally, group, ROLE.part),
          BASE.reduce((sum, role) => sum + countOf(tally, group, role), 0),
        ),
    }),
  });

const inValue = (measure: MeasureOf<"share">, table: PreparedTable, amount: string): Assessed =>
  assessed(table.size, {
    classifier: classify((ask): Reply => {
      const role = countingRoles(table, measure, measure.saysBlankScope === true, ask);
      const state = stateIn(amount, table, ask);
      const callOff = callOffIn(table, ask);
      return (answers) => weighedRole(role(answers), state(answers), callOff(answers));
    }),
    keeps: IN_BASE,
    adds: numbersIn(table, amount),
    open: () => ({
      figure: (tally, group) => rateFigure(sumOver(tally, group, ROLE.part), sumOver(tally, group, ...BASE)),
    }),
  });

/** In value, a contract without a readable amount is left out and listed, and so are call-offs. */
function weighedRole(role: number, state: number, callOff: number): number {
  if (((IN_BASE >> role) & 1) === 0) return roleOfCallOff(role, callOff);
  if (callOff === 1) return ROLE.leftOut;
  return state === NUMBER_STATE.read ? role : state === NUMBER_STATE.unreadable ? ROLE.unreadable : ROLE.leftOut;
}
