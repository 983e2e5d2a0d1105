import { sumOf } from "../engine/exact-sum";
import { plainFigure } from "../engine/figure";
import { addingRoles, ROLE } from "../engine/roles";
import { COUNTED, sumRoles } from "../engine/tally";
import { given, type Kind } from "./kind";

/** The sum of a column over the members that meet a condition. */
export const sum: Kind<"sum"> = {
  kind: "sum",
  divides: false,
  rows: [ROLE.part],
  base: [],
  conditions: ({ where }) => given(where),
  columns: ({ column }) => [column],
  assess: ({ column, where }, table) => {
    const values = table.column(column);
    const numbers = values?.store === "numbers" ? values : undefined;
    const roles = addingRoles(table, where, numbers, true);
    return {
      roles,
      figures: (groups, groupCount) => {
        const sums = sumRoles(roles, groups, groupCount, numbers?.numbers ?? new Float64Array(table.size), COUNTED);
        return Array.from({ length: groupCount }, (_, group) => plainFigure(sumOf(sums, group)));
      },
    };
  },
};
