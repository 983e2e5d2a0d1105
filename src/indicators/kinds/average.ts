import { sumOf } from "../engine/exact-sum";
import { rateFigure } from "../engine/figure";
import { addingRoles, ROLE } from "../engine/roles";
import { COUNTED, countOf, countRoles, sumRoles } from "../engine/tally";
import { given, type Kind } from "./kind";

/** The mean of a column over the members that meet a condition and have a figure. */
export const average: Kind<"average"> = {
  kind: "average",
  divides: true,
  rows: [ROLE.part],
  base: [ROLE.part],
  conditions: ({ where }) => given(where),
  columns: ({ column }) => [column],
  assess: ({ column, where, listsBlanks }, table) => {
    const values = table.column(column);
    const numbers = values?.store === "numbers" ? values : undefined;
    const roles = addingRoles(table, where, numbers, false);
    if (listsBlanks === true)
      roles.forEach((role, member) => (roles[member] = role === ROLE.blankValue ? ROLE.leftOut : role));
    return {
      roles,
      figures: (groups, groupCount) => {
        const tally = countRoles(roles, groups, groupCount);
        const sums = sumRoles(roles, groups, groupCount, numbers?.numbers ?? new Float64Array(table.size), COUNTED);
        return Array.from({ length: groupCount }, (_, group) =>
          rateFigure(sumOf(sums, group), countOf(tally, group, ROLE.part)),
        );
      },
    };
  },
};
