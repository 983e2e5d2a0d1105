import { classify } from "../engine/classifier";
import { rateFigure } from "../engine/figure";
import { addingRoles, only, ROLE } from "../engine/roles";
import { assessed, countOf, sumOver } from "../engine/tally";
import { given, type Kind, numbersIn } from "./kind";

/** The mean of a column over the members that meet a condition and have a figure. */
export const average: Kind<"average"> = {
  kind: "average",
  divides: true,
  rows: [ROLE.part],
  base: [ROLE.part],
  conditions: ({ where }) => given(where),
  columns: ({ column }) => [column],
  assess: (measure, table) =>
    assessed(table.size, {
      classifier: classify((ask) => {
        const role = addingRoles(table, measure, ask);
        if (measure.listsBlanks !== true) return role;
        return (answers) => (role(answers) === ROLE.blankValue ? ROLE.leftOut : role(answers));
      }),
      keeps: only(ROLE.part),
      adds: numbersIn(table, measure.column),
      open: () => ({
        figure: (tally, group) => rateFigure(sumOver(tally, group, ROLE.part), countOf(tally, group, ROLE.part)),
      }),
    }),
};
