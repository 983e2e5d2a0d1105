import { classify } from "../engine/classifier";
import { addTo, exactSums, sumOf } from "../engine/exact-sum";
import { rateFigure } from "../engine/figure";
import { addingRoles, only, ROLE } from "../engine/roles";
import { assessed, countOf } from "../engine/tally";
import { given, type Kind, numbersIn } from "./kind";

/** The mean of a column over the members that meet a condition and have a figure. */
export const average: Kind<"average"> = {
  kind: "average",
  divides: true,
  rows: [ROLE.part],
  base: [ROLE.part],
  conditions: ({ where }) => given(where),
  columns: ({ column }) => [column],
  assess: (measure, table) => {
    const numbers = numbersIn(table, measure.column);
    return assessed(table.size, {
      classifier: classify((ask) => {
        const role = addingRoles(table, measure, ask);
        if (measure.listsBlanks !== true) return role;
        return (answers) => (role(answers) === ROLE.blankValue ? ROLE.leftOut : role(answers));
      }),
      keeps: only(ROLE.part),
      open: (groupCount) => {
        const sums = exactSums(groupCount);
        return {
          enter: (member, group, _role, sign) => {
            addTo(sums, group, numbers[member] as number, sign);
          },
          figure: (tally, group) => rateFigure(sumOf(sums, group), countOf(tally, group, ROLE.part)),
        };
      },
    });
  },
};
