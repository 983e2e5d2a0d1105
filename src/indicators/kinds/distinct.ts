import { classify } from "../engine/classifier";
import { plainFigure } from "../engine/figure";
import { nameCounts } from "../engine/name-counts";
import { namingRoles, only, ROLE } from "../engine/roles";
import { assessed } from "../engine/tally";
import { given, type Kind, namesIn } from "./kind";

/** How many different names a column holds among the members that meet a condition; a blank is never one. */
export const distinct: Kind<"distinct"> = {
  kind: "distinct",
  divides: false,
  rows: [ROLE.part],
  base: [],
  conditions: ({ where }) => given(where),
  columns: ({ column }) => [column],
  assess: (measure, table) => {
    const names = namesIn(table, measure.column);
    return assessed(table.size, {
      classifier: classify((ask) => namingRoles(table, measure, ask)),
      keeps: only(ROLE.part),
      open: (groupCount) => {
        const counts = nameCounts(groupCount);
        return {
          enter: (member, group, _role, sign) => {
            counts.enter(group, names[member] ?? 0, sign);
          },
          figure: (_tally, group) => plainFigure(counts.different(group)),
        };
      },
    });
  },
};
