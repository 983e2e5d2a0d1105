import { NUMBER_STATE } from "../../registers/facts";
import { type Ask, classify, type Reply } from "../engine/classifier";
import { addTo, exactSums, sumOf } from "../engine/exact-sum";
import { rateFigure } from "../engine/figure";
import { only, ROLE, stateIn } from "../engine/roles";
import { assessed } from "../engine/tally";
import { type Kind, numbersIn } from "./kind";

/** The sum of one column over the sum of another. */
export const ratio: Kind<"ratio"> = {
  kind: "ratio",
  divides: true,
  rows: [ROLE.part],
  base: [ROLE.part, ROLE.rest],
  conditions: () => [],
  columns: ({ numerator, denominator }) => [numerator, denominator],
  assess: ({ numerator, denominator, both }, table) => {
    const above = numbersIn(table, numerator);
    const below = numbersIn(table, denominator);
    return assessed(table.size, {
      classifier: classify((ask) => {
        const states = [stateIn(numerator, table, ask), stateIn(denominator, table, ask)];
        const isAny = both === true ? () => 1 : nonZero(above, table.size, ask);
        return (answers) => {
          const [one, other] = states.map((state) => state(answers));
          if (one === NUMBER_STATE.unreadable || other === NUMBER_STATE.unreadable) return ROLE.unreadable;
          if (one === NUMBER_STATE.blank || other === NUMBER_STATE.blank)
            return both === true ? ROLE.leftOut : ROLE.blank;
          return isAny(answers) === 1 ? ROLE.part : ROLE.rest;
        };
      }),
      keeps: only(ROLE.part, ROLE.rest, ROLE.blank),
      open: (groupCount) => {
        const top = exactSums(groupCount);
        const bottom = exactSums(groupCount);
        return {
          enter: (member, group, _role, sign) => {
            addTo(top, group, above[member] ?? 0, sign);
            addTo(bottom, group, below[member] ?? 0, sign);
          },
          figure: (_tally, group) => rateFigure(sumOf(top, group), sumOf(bottom, group)),
        };
      },
    });
  },
};

/** Whether a number is other than 0: the only thing that a measure asks of a number itself. */
function nonZero(numbers: Float64Array, size: number, ask: Ask): Reply {
  const codes = new Uint8Array(size);
  const renew = (member: number): void => {
    codes[member] = (numbers[member] ?? 0) === 0 ? 0 : 1;
  };
  for (let member = 0; member < size; member += 1) renew(member);
  return ask({ codes, count: () => 2, answer: (code) => code, renew });
}
