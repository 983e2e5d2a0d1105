import { NUMBER_STATE } from "../../registers/facts";
import { sumOf } from "../engine/exact-sum";
import { rateFigure } from "../engine/figure";
import { ROLE } from "../engine/roles";
import { only, sumRoles } from "../engine/tally";
import type { Kind } from "./kind";

const ADDED = only(ROLE.part, ROLE.rest, ROLE.blank);

/** The sum of one column over the sum of another. */
export const ratio: Kind<"ratio"> = {
  kind: "ratio",
  divides: true,
  rows: [ROLE.part],
  base: [ROLE.part, ROLE.rest],
  conditions: () => [],
  columns: ({ numerator, denominator }) => [numerator, denominator],
  assess: ({ numerator, denominator, both }, table) => {
    const columns = [numerator, denominator].map((name) => {
      const found = table.column(name);
      return found?.store === "numbers"
        ? found
        : { numbers: new Float64Array(table.size), states: new Uint8Array(table.size) };
    });
    const [above, below] = columns;
    const roles = new Uint8Array(table.size);
    for (let member = 0; member < roles.length; member += 1) {
      const states = columns.map(({ states: all }) => all[member] as number);
      if (states.includes(NUMBER_STATE.unreadable)) roles[member] = ROLE.unreadable;
      else if (states.includes(NUMBER_STATE.blank)) roles[member] = both === true ? ROLE.leftOut : ROLE.blank;
      else roles[member] = both === true || (above?.numbers[member] ?? 0) !== 0 ? ROLE.part : ROLE.rest;
    }
    return {
      roles,
      figures: (groups, groupCount) => {
        const top = sumRoles(roles, groups, groupCount, above?.numbers ?? new Float64Array(table.size), ADDED);
        const bottom = sumRoles(roles, groups, groupCount, below?.numbers ?? new Float64Array(table.size), ADDED);
        return Array.from({ length: groupCount }, (_, group) => rateFigure(sumOf(top, group), sumOf(bottom, group)));
      },
    };
  },
};
