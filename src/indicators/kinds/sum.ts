import { classify } from "../engine/classifier";
import { addTo, exactSums, sumOf } from "../engine/exact-sum";
import { plainFigure } from "../engine/figure";
import { addingRoles, callOffIn, only, ROLE, roleOfCallOff } from "../engine/roles";
import { assessed } from "../engine/tally";
import { given, type Kind, numbersIn } from "./kind";

/** The sum of a column over the members that meet a condition. */
export const sum: Kind<"sum"> = {
  kind: "sum",
  divides: false,
  rows: [ROLE.part],
  base: [],
  conditions: ({ where }) => given(where),
  columns: ({ column }) => [column],
  assess: (measure, table) => {
    const numbers = numbersIn(table, measure.column);
    return assessed(table.size, {
      classifier: classify((ask) => {
        const role = addingRoles(table, measure, ask);
        const callOff = callOffIn(table, ask);
        return (answers) => roleOfCallOff(role(answers), callOff(answers));
      }),
      keeps: only(ROLE.part),
      open: (groupCount) => {
        const sums = exactSums(groupCount);
        return {
          enter: (member, group, _role, sign) => {
            addTo(sums, group, numbers[member] as number, sign);
          },
          figure: (_tally, group) => plainFigure(sumOf(sums, group)),
        };
      },
    });
  },
};
