import { plainFigure } from "../engine/figure";
import { countingRoles, ROLE } from "../engine/roles";
import { countOf, countRoles } from "../engine/tally";
import { given, type Kind } from "./kind";

/** How many members meet a condition. */
export const count: Kind<"count"> = {
  kind: "count",
  divides: false,
  rows: [ROLE.part],
  base: [],
  conditions: ({ where, of }) => given(where, of),
  columns: () => [],
  assess: ({ where, of }, table) => {
    const roles = countingRoles(table, where, of);
    return {
      roles,
      figures: (groups, groupCount) => {
        const tally = countRoles(roles, groups, groupCount);
        return Array.from({ length: groupCount }, (_, group) => plainFigure(countOf(tally, group, ROLE.part)));
      },
    };
  },
};
