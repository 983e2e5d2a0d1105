import { NUMBER_STATE } from "../../registers/facts";
import { sumOf } from "../engine/exact-sum";
import { rateFigure } from "../engine/figure";
import type { PreparedTable } from "../engine/prepared";
import { countingRoles, leaveCallOffs, ROLE, type Roles } from "../engine/roles";
import { COUNTED, countOf, countRoles, only, sumRoles } from "../engine/tally";
import { given, type Kind } from "./kind";

/** What waits for a confirmation is among all, and not yet in the part. */
const IN_BASE = only(ROLE.part, ROLE.rest, ROLE.blank, ROLE.unconfirmed);

/** The part of the members in scope that meet a condition: in number, or weighed by an amount. */
export const share: Kind<"share"> = {
  kind: "share",
  divides: true,
  rows: [ROLE.part],
  base: [ROLE.part, ROLE.rest, ROLE.blank, ROLE.unconfirmed],
  conditions: ({ where, of }) => given(where, of),
  columns: ({ amount }, basis) => (basis === "value" && amount !== undefined ? [amount] : []),
  assess: ({ where, of, amount, saysBlankScope }, table, basis) => {
    const roles = countingRoles(table, where, of, saysBlankScope === true);
    if (basis === "number" || amount === undefined) {
      return {
        roles,
        figures: (groups, groupCount) => {
          const tally = countRoles(roles, groups, groupCount);
          return Array.from({ length: groupCount }, (_, group) => {
            const part = countOf(tally, group, ROLE.part);
            return rateFigure(
              part,
              part +
                countOf(tally, group, ROLE.rest) +
                countOf(tally, group, ROLE.blank) +
                countOf(tally, group, ROLE.unconfirmed),
            );
          });
        },
      };
    }
    const amounts = table.column(amount);
    const weighed = weighedRoles(roles, table, amount);
    const numbers = amounts?.store === "numbers" ? amounts.numbers : new Float64Array(table.size);
    return {
      roles: weighed,
      figures: (groups, groupCount) => {
        const part = sumRoles(weighed, groups, groupCount, numbers, COUNTED);
        const base = sumRoles(weighed, groups, groupCount, numbers, IN_BASE);
        return Array.from({ length: groupCount }, (_, group) => rateFigure(sumOf(part, group), sumOf(base, group)));
      },
    };
  },
};

/** In value, a contract without a readable amount is left out and listed, and so are call-offs. */
function weighedRoles(roles: Roles, table: PreparedTable, amount: string): Roles {
  const amounts = table.column(amount);
  const weighed = roles.map((role, member) => {
    if (((IN_BASE >> role) & 1) === 0) return role;
    const state = amounts?.store === "numbers" ? amounts.states[member] : NUMBER_STATE.blank;
    if (table.outOfSums?.[member] === 1) return ROLE.leftOut;
    return state === NUMBER_STATE.read ? role : state === NUMBER_STATE.unreadable ? ROLE.unreadable : ROLE.leftOut;
  });
  leaveCallOffs(weighed, table);
  return weighed;
}
