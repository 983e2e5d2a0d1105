import { NUMBER_STATE, VERDICT } from "../../registers/facts";
import { type Ask, classify, type Reply } from "../engine/classifier";
import { addTo, exactSums, sumOf } from "../engine/exact-sum";
import { rateFigure } from "../engine/figure";
import { only, ROLE, stateIn, verdictIn } from "../engine/roles";
import { assessed } from "../engine/tally";
import { given, type Kind, filledNumbersIn } from "./kind";

/** The sum of one column over the sum of another. */
export const ratio: Kind<"ratio"> = {
  kind: "ratio",
  divides: true,
  rows: [ROLE.part],
  base: [ROLE.part, ROLE.rest],
  conditions: ({ answered }) => given(answered),
  columns: ({ numerator, denominator }) => [numerator, denominator],
  assess: ({ numerator, denominator, both, answered }, table) => {
    const above = filledNumbersIn(table, numerator);
    const below = filledNumbersIn(table, denominator);
    return assessed(table.size, {
      classifier: classify((ask) => {
        const states = [stateIn(numerator, table, ask), stateIn(denominator, table, ask)];
        const isAny = both === true ? () => 1 : nonZero(above.numbers, table.size, ask);
        const verdict = verdictIn(answered, table, ask);
        return (answers) => {
          const [one, other] = states.map((state) => state(answers));
          if (one === NUMBER_STATE.unreadable || other === NUMBER_STATE.unreadable) return ROLE.unreadable;
          if (both === true && (one === NUMBER_STATE.blank || other === NUMBER_STATE.blank)) return ROLE.leftOut;
          if (verdict(answers) === VERDICT.blank) return ROLE.blank;
          return isAny(answers) === 1 ? ROLE.part : ROLE.rest;
        };
      }),
      keeps: only(ROLE.part, ROLE.rest, ROLE.blank),
      open: (groupCount) => {
        const top = exactSums(groupCount);
        const bottom = exactSums(groupCount);
        const members = new Int32Array(groupCount);
        const filled = [new Int32Array(groupCount), new Int32Array(groupCount)] as const;
        return {
          enter: (member, group, _role, sign) => {
            addTo(top, group, above.numbers[member] ?? 0, sign);
            addTo(bottom, group, below.numbers[member] ?? 0, sign);
            addOne(members, group, sign);
            if (above.states[member] !== NUMBER_STATE.blank) addOne(filled[0], group, sign);
            if (below.states[member] !== NUMBER_STATE.blank) addOne(filled[1], group, sign);
          },
          figure: (_tally, group) => ({
            ...rateFigure(sumOf(top, group), sumOf(bottom, group)),
            ...((members[group] ?? 0) > 0 && filled.some((counts) => counts[group] === 0) ? { isUnfilled: true } : {}),
          }),
        };
      },
    });
  },
};

function addOne(counts: Int32Array, group: number, sign: 1 | -1): void {
  counts[group] = (counts[group] ?? 0) + sign;
}

/** Whether a number is other than 0: the only thing that a measure asks of a number itself. */
function nonZero(numbers: Float64Array, size: number, ask: Ask): Reply {
  const codes = new Uint8Array(size);
  const renew = (member: number): void => {
    codes[member] = (numbers[member] ?? 0) === 0 ? 0 : 1;
  };
  for (let member = 0; member < size; member += 1) renew(member);
  return ask({ codes, count: () => 2, answer: (code) => code, renew });
}
