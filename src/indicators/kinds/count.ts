import { classify } from "../engine/classifier";
import { plainFigure } from "../engine/figure";
import { countingRoles, ROLE } from "../engine/roles";
import { assessed, countOf } from "../engine/tally";
import { given, type Kind } from "./kind";

/** How many members meet a condition. */
export const count: Kind<"count"> = {
  kind: "count",
  divides: false,
  rows: [ROLE.part],
  base: [],
  conditions: ({ where, of }) => given(where, of),
  columns: () => [],
  assess: (measure, table) =>
    assessed(table.size, {
      classifier: classify((ask) => countingRoles(table, measure, false, ask)),
      keeps: 0,
      open: () => ({
        figure: (tally, group) => plainFigure(countOf(tally, group, ROLE.part)),
      }),
    }),
};
