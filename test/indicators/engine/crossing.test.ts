/** Measures that look at the same columns share what was counted of them: the same figures as member by member. */
import fc from "fast-check";
import { FIRST_EXERCICE, LAST_EXERCICE, registersOf } from "../../../bench/registers";
import { type Indicator, indicatorsOf } from "../../../src/indicators/definition";
import { classify } from "../../../src/indicators/engine/classifier";
import { crossingOf } from "../../../src/indicators/engine/crossing";
import { cubeOf } from "../../../src/indicators/engine/cube";
import { plainFigure } from "../../../src/indicators/engine/figure";
import { liveFigures } from "../../../src/indicators/engine/live";
import { outcomeOf } from "../../../src/indicators/engine/outcome";
import { prepare } from "../../../src/indicators/engine/prepared";
import { only, ROLES } from "../../../src/indicators/engine/roles";
import { assessed, sumOver, tallyOf } from "../../../src/indicators/engine/tally";
import { DEFAULT_SCHEME } from "../../../src/indicators/schemes";
import { contractsView } from "../../../src/indicators/views/catalogue";
import { NO_CONTEXT } from "../../../src/registers/cells/reading";
import { readFacts } from "../../../src/registers/read";
import { DEFAULT_SETTINGS } from "../../../src/registers/settings";
import type { Workbook } from "../../../src/workbook/port";

const INDICATORS = indicatorsOf(DEFAULT_SCHEME);
const EXERCICES = Array.from({ length: LAST_EXERCICE - FIRST_EXERCICE + 1 }, (_, k) => FIRST_EXERCICE + k);

/** Registers whose groups are exercices alone: few groups for many members, which is where columns are crossed. */
function withoutDirectorates(contracts: number): Workbook {
  const { sheets, ...rest } = registersOf(contracts);
  const [first, ...others] = sheets;
  if (first === undefined) throw new Error("no sheet");
  const at = first.grid.rows[0]?.indexOf("Direction") ?? -1;
  expect(at).toBeGreaterThanOrEqual(0);
  const rows = first.grid.rows.map((row) => row.filter((_, j) => j !== at));
  return { ...rest, sheets: [{ ...first, grid: { ...first.grid, rows } }, ...others] };
}

test.each(["number", "value"] as const)("in %s, figures of crossed columns are those of outcomes", (basis) => {
  const prepared = prepare(readFacts([withoutDirectorates(2_000)]), DEFAULT_SETTINGS);
  const cube = cubeOf(prepared, basis);
  for (const indicator of INDICATORS)
    for (const exercice of EXERCICES) {
      const { value, numerator, denominator, blanks, examined, unused } = cube.figure(indicator, exercice, null);
      const found = { value, numerator, denominator, blanks, examined, unused };
      expect(outcomeOf(prepared, indicator, exercice, basis)).toMatchObject(found);
    }
});

const counting = (code: string, is: "yes" | "no"): Indicator => ({
  code,
  name: `ESS_${code}`,
  label: "",
  unit: "count",
  view: contractsView,
  measure: { kind: "count", where: { column: "ess", is } },
  better: null,
  definition: "",
});

test("a measure asked for after a cell was edited counts the cell as it is, whatever was counted of its column before", () => {
  const [yes, no] = [counting("1", "yes"), counting("2", "no")];
  const facts = readFacts([withoutDirectorates(600)]);
  const live = liveFigures(facts, DEFAULT_SETTINGS, [yes, no], "number");
  for (const exercice of EXERCICES) live.figure(yes, exercice, null);
  for (let row = 0; row < 600; row += 3) live.edit({ register: "contracts", row, column: "ess" }, "Non", NO_CONTEXT);
  const anew = cubeOf(prepare(live.facts, DEFAULT_SETTINGS), "number");
  const before = cubeOf(prepare(facts, DEFAULT_SETTINGS), "number");
  const figures = (of: Pick<typeof live, "figure">): unknown =>
    [no, yes].map((indicator) => EXERCICES.map((exercice) => of.figure(indicator, exercice, null)));
  expect(figures(live)).toStrictEqual(figures(anew));
  expect(figures(live)).not.toEqual(figures(before));
});

const member = fc.record({
  group: fc.integer({ min: -1, max: 3 }),
  one: fc.nat(3),
  other: fc.nat(4),
  adds: fc.oneof(fc.constantFrom(0, 12.34, -0.5), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
});

test("any members, groups and numbers: counts and sums are equal to the last bit, wider groups and moves included", () => {
  const outcome = fc.array(fc.nat(ROLES - 1), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(member, { minLength: 120, maxLength: 200 }), outcome, (members, roleOf) => {
      const [one, other] = [members.map((each) => each.one), members.map((each) => each.other)].map((codes) =>
        Uint8Array.from(codes),
      ) as [Uint8Array, Uint8Array];
      const grouping = {
        of: Int32Array.from(members, ({ group }) => group),
        count: 4,
        wider: Int32Array.of(-1, 0, 0, -1),
      };
      const measure = assessed(members.length, {
        classifier: classify((ask) => {
          const first = ask({ codes: one, count: () => 4, answer: (code) => code });
          const second = ask({ codes: other, count: () => 5, answer: (code) => code });
          return (answers) => roleOf[first(answers) * 5 + second(answers)] ?? 0;
        }),
        keeps: only(1, 3, 7),
        adds: Float64Array.from(members, ({ adds }) => adds),
        open: () => ({ figure: (tally, group) => plainFigure(sumOver(tally, group, 1, 3)) }),
      });
      const crossing = crossingOf(grouping);
      const plain = tallyOf(measure, grouping);
      const crossed = tallyOf(measure, grouping, crossing);
      const again = tallyOf(measure, grouping, crossing);
      for (const tally of [crossed, again])
        for (let group = 0; group < grouping.count; group += 1) {
          expect(tally.figure(group)).toStrictEqual(plain.figure(group));
          const counts = ({ counts: all }: typeof tally) => all.subarray(group * ROLES, (group + 1) * ROLES);
          expect(counts(tally)).toEqual(counts(plain));
        }
      for (const tally of [plain, crossed]) for (let k = 0; k < 20; k += 1) tally.move(k, -1);
      for (let group = 0; group < grouping.count; group += 1)
        expect(crossed.figure(group)).toStrictEqual(plain.figure(group));
    }),
    { numRuns: 100 },
  );
});
