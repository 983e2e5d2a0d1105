/** The Index in the words of the decree: Code du travail, art. D.1142-2 to D.1142-14, annexes I and II. */
import fc from "fast-check";
import { decimalOf, minus, tenthsOf } from "../../src/equality/decimal";
import { resultOf } from "../../src/equality/declaration";
import { dutiesOf, markOf, markOfTotal, objectivesDue, type PointsGiven } from "../../src/equality/mark";
import {
  bothGapsPoints,
  type GapIndicator,
  gapPoints,
  gapsBetween,
  maternityPoints,
  maternityPointsOf,
} from "../../src/equality/points";
import { regimeOf } from "../../src/equality/regimes";
import {
  type Band,
  bandOf,
  BAND_NAMES,
  BANDS,
  type Indicator,
  MAXIMA,
  POSSIBLE_POINTS,
} from "../../src/equality/scales";

describe("a result is rounded half-up to one decimal before the table is read", () => {
  test.each([
    ["0.05", 1],
    ["0.04999", 0],
    ["1.005", 10],
    ["1.05", 11],
    ["2.05", 21],
    ["2.0499999", 20],
    ["-2.05", 21],
    ["20.05", 201],
    ["12", 120],
    ["1e-3", 0],
    ["1.2e1", 120],
  ])("%s", (text, tenths) => {
    expect(tenthsOf(decimalOf(text))).toBe(tenths);
    expect(tenthsOf(decimalOf(Number(text)))).toBe(tenths);
  });

  test("the noise of binary numbers is no figure: 5.05 - 5 is five hundredths", () => {
    expect(5.05 - 5).toBeLessThan(0.05);
    expect(tenthsOf(decimalOf(5.05 - 5))).toBe(1);
    expect(tenthsOf(minus(decimalOf("5.05"), decimalOf(5)))).toBe(1);
  });

  test("as whole hundred-thousandths do, for any result", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000_000 }), (n) => {
        const expected = Math.floor((n + 5_000) / 10_000);
        const text = `${String(Math.floor(n / 100_000))}.${String(n % 100_000).padStart(5, "0")}`;
        expect(tenthsOf(decimalOf(text))).toBe(expected);
        expect(tenthsOf(decimalOf(Number(text)))).toBe(expected);
      }),
    );
  });
});

describe("points", () => {
  test("a gap of 0.04 % is none; one of 0.05 % costs a point", () => {
    expect(gapPoints("payGap", 0.04)).toBe(40);
    expect(gapPoints("payGap", 0.05)).toBe(39);
  });

  test("from 8 % a step of pay gap costs two points, from 16 % three, and beyond 20 % nothing is left", () => {
    expect([7.04, 7.05, 15, 16, 17, 20, 20.04, 20.05].map((gap) => gapPoints("payGap", gap))).toEqual([
      33, 31, 17, 14, 11, 2, 2, 0,
    ]);
  });

  test("from 50 to 250 employees the better of both gaps counts", () => {
    expect(bothGapsPoints(15, 0)).toBe(35);
    expect(bothGapsPoints(0, 15)).toBe(35);
    expect(bothGapsPoints(10.1, 5)).toBe(25);
  });

  test("a gap in employees is taken on the sex that counts fewer, whichever had more rises", () => {
    const { employees } = gapsBetween({ women: 80, men: 20, womenRate: 10, menRate: 25 });
    expect(tenthsOf(employees)).toBe(30);
  });

  test("one employee forgotten on return from maternity leave costs the fifteen points", () => {
    expect(maternityPoints(100)).toBe(15);
    expect(maternityPoints(99.9)).toBe(0);
    expect(maternityPointsOf(3_000, 2_999)).toBe(0);
    expect(maternityPointsOf(0, 0)).toBe("NC");
    expect(maternityPointsOf(2, 3)).toBeUndefined();
  });

  test("points never rise with the gap, and are always of the table", () => {
    const indicators = fc.constantFrom<GapIndicator>("payGap", "rises", "promotions", "risesAndPromotions");
    const gap = fc
      .integer({ min: 0, max: 3_000 })
      .map((n) => `${String(Math.floor(n / 100))}.${String(n % 100).padStart(2, "0")}`);
    fc.assert(
      fc.property(indicators, gap, gap, (indicator, one, other) => {
        const [small, large] = Number(one) <= Number(other) ? [one, other] : [other, one];
        expect(gapPoints(indicator, decimalOf(large))).toBeLessThanOrEqual(gapPoints(indicator, decimalOf(small)));
        expect(POSSIBLE_POINTS[indicator].has(gapPoints(indicator, decimalOf(one)))).toBe(true);
      }),
    );
  });
});

describe("the mark", () => {
  test("is brought back to 100 on what can be computed: 64 points out of 85 make 75", () => {
    expect(markOf({ payGap: 39, risesAndPromotions: 15, maternity: "NC", highestPays: 10 })).toEqual({
      total: 64,
      maximum: 85,
      mark: 75,
    });
  });

  test("a half is rounded up: 60 out of 80 is 75, 17 out of 80 is 21.25, 34 out of 80 is 42.5", () => {
    expect([markOfTotal(60, 80), markOfTotal(17, 80), markOfTotal(34, 80)]).toEqual([75, 21, 43]);
  });

  test("exactly 75 points computable give a mark; fewer give NC, and NC is not 0", () => {
    expect(markOf({ payGap: 0, risesAndPromotions: 0, maternity: "NC", highestPays: "NC" }).mark).toBe(0);
    expect(markOf({ payGap: 40, rises: "NC", promotions: "NC", maternity: 15, highestPays: 10 }).mark).toBe("NC");
  });

  test("over 250 employees: NC when the pay gap is, or any two of rises, promotions and maternity", () => {
    const full: PointsGiven = { payGap: 40, rises: 20, promotions: 15, maternity: 15, highestPays: 10 };
    const others: readonly Indicator[] = ["rises", "promotions", "maternity"];
    for (const one of others) {
      expect(markOf({ ...full, [one]: "NC" }).mark).toBe(100);
      for (const two of others.filter((other) => other !== one))
        expect(markOf({ ...full, [one]: "NC", [two]: "NC" }).mark).toBe("NC");
    }
    expect(markOf({ ...full, payGap: "NC" }).mark).toBe("NC");
  });

  test("from 50 to 250: only the indicator of maternity may be missing", () => {
    const full: PointsGiven = { payGap: 40, risesAndPromotions: 35, maternity: 15, highestPays: 10 };
    expect(markOf({ ...full, maternity: "NC" }).mark).toBe(100);
    expect(markOf({ ...full, payGap: "NC" }).mark).toBe("NC");
    expect(markOf({ ...full, risesAndPromotions: "NC" }).mark).toBe("NC");
  });

  test("is NC or a whole number from 0 to 100, and 100 only when every computable indicator is at its maximum", () => {
    fc.assert(
      fc.property(pointsGiven(), (given) => {
        const { total, maximum, mark } = markOf(given);
        if (mark === "NC") {
          expect(maximum).toBeLessThan(75);
          return;
        }
        expect(Number.isInteger(mark) && mark >= 0 && mark <= 100).toBe(true);
        expect(Math.abs(mark - (total * 100) / maximum)).toBeLessThanOrEqual(0.5);
        if (total === maximum) expect(mark).toBe(100);
      }),
    );
  });

  test("never rises with a gap", () => {
    const gap = fc.integer({ min: 0, max: 2_500 });
    fc.assert(
      fc.property(fc.constantFrom(...BAND_NAMES), gap, gap, gap, (band, payGap, one, more) => {
        const withGap = (tenths: number) =>
          resultOf({
            band,
            payGap: { percent: payGap / 100, favours: null },
            ...gapsFor(band, tenths / 100),
            maternity: 100,
            highestPays: 2,
          }).mark;
        expect(Number(withGap(one + more))).toBeLessThanOrEqual(Number(withGap(one)));
      }),
    );
  });
});

describe("what a mark makes due", () => {
  test("under 75 corrective measures and objectives; under 85 objectives; from 85, and for NC, nothing", () => {
    expect([74, 75, 84, 85, 100].map(dutiesOf)).toEqual([
      ["correctiveMeasures", "progressObjectives"],
      ["progressObjectives"],
      ["progressObjectives"],
      [],
      [],
    ]);
    expect(dutiesOf("NC")).toEqual([]);
    expect(dutiesOf(0)).toContain("correctiveMeasures");
  });

  test("objectives are due on the computable indicators under their maximum", () => {
    const given: PointsGiven = { payGap: 38, risesAndPromotions: 0, maternity: "NC", highestPays: 10 };
    expect(objectivesDue(given, 56)).toEqual(["payGap", "risesAndPromotions"]);
    expect(objectivesDue(given, 85)).toEqual([]);
  });
});

test("the year of the data chooses the regime: the Index from 2018 to 2025, the directive from 2026", () => {
  expect([2017, 2018, 2025, 2026, 2040].map(regimeOf)).toEqual([
    undefined,
    "index",
    "index",
    "directive-2023-970",
    "directive-2023-970",
  ]);
});

test("bands of employees", () => {
  expect([0, 49, 50, 250, 251, 999, 1_000, 80_000].map(bandOf)).toEqual([
    undefined,
    undefined,
    "50-250",
    "50-250",
    "251-999",
    "251-999",
    "1000+",
    "1000+",
  ]);
});

const gapsFor = (band: Band, percent: number) =>
  band === "50-250"
    ? { risesAndPromotions: { percent, employees: percent, favours: null } }
    : { rises: { percent, favours: null }, promotions: { percent, favours: null } };

function pointsGiven(): fc.Arbitrary<PointsGiven> {
  return fc
    .constantFrom(...BAND_NAMES)
    .chain((band) =>
      fc.record(
        Object.fromEntries(
          BANDS[band].indicators.map((indicator) => [
            indicator,
            fc.oneof(fc.constant("NC" as const), fc.constantFrom(...POSSIBLE_POINTS[indicator], MAXIMA[indicator])),
          ]),
        ),
      ),
    );
}
