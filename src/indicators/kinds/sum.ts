import { classify } from "../engine/classifier";
import { plainFigure } from "../engine/figure";
import { addingRoles, callOffIn, only, ROLE, roleOfCallOff } from "../engine/roles";
import { assessed, sumOver } from "../engine/tally";
import { given, type Kind, numbersIn } from "./kind";

/** The sum of a column over the members that meet a condition. */
export const sum: Kind<"sum"> = {
  kind: "sum",
  divides: false,
  rows: [ROLE.part],
  base: [],
  conditions: ({ where }) => given(where),
  columns: ({ column }) => [column],
  assess: (measure, table) =>
    assessed(table.size, {
      classifier: classify((ask) => {
        const role = addingRoles(table, measure, ask);
        const callOff = callOffIn(table, ask);
        return (answers) => roleOfCallOff(role(answers), callOff(answers));
      }),
      keeps: only(ROLE.part),
      adds: numbersIn(table, measure.column),
      open: () => ({ figure: (tally, group) => plainFigure(sumOver(tally, group, ROLE.part)) }),
    }),
};
