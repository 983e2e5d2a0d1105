/** The synthesis that may be published: what it counts, and what it keeps quiet. */
import fc from "fast-check";
import { meanOf, medianOf } from "../../src/equality/marks";
import { extremesOf, shownStatistics } from "../../src/equality/secret-marks";
import { classOf, type MarkClass } from "../../src/equality/marks";
import { type ShownYear, type Synthesis, synthesisOf } from "../../src/equality/synthesis";
import { joinsIndex } from "../../src/equality/coherence";
import type { Line } from "../../src/equality/lines";
import { candidate, joining, points } from "./candidates";
import { printedTable } from "./printed";
import { isRecovered } from "./recover";

const many = (count: number, make: (n: number) => Line): readonly Line[] =>
  Array.from({ length: count }, (_, n) => make(n));
const exercice = (synthesis: Synthesis) => synthesis.exercices[0] as Synthesis["exercices"][number];
const year = (synthesis: Synthesis): ShownYear => synthesis.years[0] as ShownYear;

describe("the funnel", () => {
  test("consultations, candidates, those of 50 employees or more, volunteers, documents; each candidate once", () => {
    const lines = [
      ...many(5, (n) => candidate(`small ${String(n)}`, { employees: 12, volunteer: "no" })),
      ...many(6, (n) => candidate(`silent ${String(n)}`, { employees: 60, volunteer: "yes" })),
      ...many(4, (n) => joining(`index ${String(n)}`, 90, { planProvided: "yes", consultation: "c2" })),
      ...many(4, (n) => joining(`index ${String(n)}`, 90, { consultation: "c3" })),
    ];
    expect(exercice(synthesisOf(lines, 2025))).toMatchObject({
      consultations: 3,
      candidates: 15,
      subject: 10,
      volunteers: 10,
      indexReceived: 4,
      planReceived: 4,
      documents: 8,
      documentsRatio: 0.8,
      awardedSilent: null,
      states: { notSubject: 5, nothingJoined: 6, marked: 4, nc: 0, unreadable: 0 },
    });
  });

  test("five states are kept apart, and an unknown headcount is none of them", () => {
    const lines = [
      ...many(3, (n) => candidate(`a${String(n)}`, { employees: 49 })),
      ...many(4, (n) => candidate(`b${String(n)}`, { employees: 50 })),
      ...many(3, (n) => joining(`c${String(n)}`, "NC")),
      ...many(4, (n) => joining(`d${String(n)}`, 0)),
      ...many(3, (n) => joining(`e${String(n)}`, "unreadable")),
      ...many(5, (n) => candidate(`f${String(n)}`)),
      ...many(3, (n) => joining(`g${String(n)}`, "blank", { indexYear: 2026 })),
      ...many(6, (n) => candidate(`h${String(n)}`, { employees: 50, planProvided: "yes" })),
    ];
    expect(exercice(synthesisOf(lines, 2025)).states).toEqual({
      notSubject: 3,
      nothingJoined: 4,
      planOnly: 6,
      nc: 3,
      marked: 4,
      unreadable: 3,
      sizeUnknown: 5,
      unscored: 3,
    });
  });

  test("« Index transmis » that cannot be read is neither a yes nor a no", () => {
    const lines = [
      ...many(4, (n) => candidate(`a${String(n)}`, { employees: 60, indexProvided: "unreadable" })),
      ...many(5, (n) => candidate(`b${String(n)}`, { employees: 60, indexProvided: "no" })),
    ];
    expect(exercice(synthesisOf(lines, 2025))).toMatchObject({
      indexReceived: 0,
      states: { unreadable: 4, nothingJoined: 5 },
    });
  });

  test("an incoherent line is one that cannot be used: its mark enters no figure", () => {
    const wrong = points({ payGap: 40, risesAndPromotions: 35, maternity: 15, highestPays: 10 });
    const lines = [
      ...many(4, (n) => joining(`a${String(n)}`, 80)),
      ...many(4, (n) => joining(`b${String(n)}`, 12, { points: wrong })),
    ];
    expect(year(synthesisOf(lines, 2025)).all).toMatchObject({ n: 4, mean: 80 });
    expect(exercice(synthesisOf(lines, 2025)).states).toMatchObject({ marked: 4, unreadable: 4 });
  });
});

describe("marks", () => {
  test("classes end where the decree does, and NC enters no mean", () => {
    const marks = [74, 74, 74, 75, 84, 84, 85, 99, 99, 100, 100, 100];
    const lines = [
      ...marks.map((mark, n) => joining(`a${String(n)}`, mark)),
      ...many(3, (n) => joining(`b${String(n)}`, "NC")),
    ];
    expect(year(synthesisOf(lines, 2025))).toMatchObject({
      joined: 15,
      nc: 3,
      classes: { "under-75": 3, "75-84": 3, "85-99": 3, "100": 3 },
      all: { n: 12, mean: 87.3, median: 84.5, least: 74, most: 100 },
    });
  });

  test("the mean is rounded half-up to one decimal", () => {
    expect(meanOf([...Array<number>(19).fill(85), 86])).toBe(85.1);
    expect(meanOf([0, 0, 1])).toBe(0.3);
    expect(meanOf([])).toBeNull();
    expect(medianOf([90, 70, 80])).toBe(80);
    expect(medianOf([90, 70])).toBe(80);
  });

  test("by size, on the headcount", () => {
    const lines = [
      ...many(3, (n) => joining(`a${String(n)}`, 90, { employees: 250 })),
      ...many(4, (n) => joining(`b${String(n)}`, 80, { employees: 251 })),
      ...many(5, (n) => joining(`c${String(n)}`, 96, { employees: 1_000 })),
    ];
    expect(year(synthesisOf(lines, 2025)).sizes).toMatchObject({
      "50-250": { n: 3, mean: 90 },
      "251-999": { n: 4, mean: 80 },
      "1000+": { n: 5, mean: 96 },
      other: { n: 0, mean: null },
    });
  });

  test("shares at the maximum are over the enterprises for which the indicator can be computed", () => {
    const full = { payGap: 39, risesAndPromotions: 35, highestPays: 10 } as const;
    const lines = [
      ...many(3, (n) => joining(`a${String(n)}`, 99, { points: points({ ...full, maternity: 15 }) })),
      ...many(5, (n) => joining(`b${String(n)}`, 84, { points: points({ ...full, maternity: 0 }) })),
      ...many(4, (n) => joining(`c${String(n)}`, 99, { points: points({ ...full, maternity: "NC" }) })),
    ];
    const { indicators, maternityZeroShare } = year(synthesisOf(lines, 2025));
    expect(indicators.maternity).toEqual({ computable: 8, shareAtMaximum: 3 / 8 });
    expect(maternityZeroShare).toBe(5 / 8);
    expect(indicators.risesAndPromotions).toEqual({ computable: 12, shareAtMaximum: 1 });
    expect(indicators.payGap).toEqual({ computable: 12, shareAtMaximum: 0 });
    expect(indicators.rises).toEqual({ computable: 0, shareAtMaximum: null });
  });
});

describe("one line per enterprise and year of data", () => {
  test("of several lots the latest version counts, once", () => {
    const lines = [
      ...many(3, (n) => joining(`a${String(n)}`, 90)),
      joining("twice", 60, { row: 9, day: 45_700 }),
      joining("twice", 99, { row: 8, day: 45_800 }),
      joining("twice", "blank", { row: 10, day: 45_900 }),
    ];
    expect(year(synthesisOf(lines, 2025)).all).toMatchObject({ n: 4, mean: 92.3 });
  });

  test("members of a UES are one enterprise", () => {
    const unit = ["732829320", "404833048"];
    const lines = [
      ...many(3, (n) => joining(`a${String(n)}`, 80)),
      joining("one", 84, { candidate: "siren 732829320", siren: "732829320", unit, indexSiren: "404833048" }),
      joining("two", 84, { candidate: "siren 404833048", siren: "404833048", unit }),
    ];
    const synthesis = synthesisOf(lines, 2025);
    expect(year(synthesis).all).toMatchObject({ n: 4, mean: 81 });
    expect(exercice(synthesis)).toMatchObject({ candidates: 5, enterprises: 4 });
  });

  test("years stand side by side, the latest first", () => {
    const lines = [
      ...many(3, (n) => joining(`a${String(n)}`, 80, { indexYear: 2023, day: 45_400, exercice: 2024 })),
      ...many(3, (n) => joining(`a${String(n)}`, 90)),
      ...many(3, (n) => joining(`later${String(n)}`, 10, { indexYear: 2025, exercice: 2026, day: 46_200 })),
    ];
    const { years, exercices } = synthesisOf(lines, 2025);
    expect(years.map(({ year: data, all }) => [data, all.mean])).toEqual([
      [2024, 90],
      [2023, 80],
    ]);
    expect(exercices.map((one) => one.exercice)).toEqual([2025, 2024]);
  });
});

describe("secret", () => {
  test("a class of one enterprise is masked, with another", () => {
    const lines = [
      joining("alone", 60),
      ...[75, 76, 77, 78].map((mark) => joining(`a${String(mark)}`, mark)),
      ...many(9, (n) => joining(`b${String(n)}`, 90)),
    ];
    expect(year(synthesisOf(lines, 2025)).classes).toEqual({ "under-75": "s", "75-84": "s", "85-99": 9, "100": 0 });
  });

  test("fewer than three marks: no mean, no median, and no count", () => {
    const lines = [joining("a", 60), joining("b", 70), ...many(8, (n) => joining(`c${String(n)}`, "NC"))];
    expect(year(synthesisOf(lines, 2025)).all).toEqual({ n: "s", mean: "s", median: "s", least: "s", most: "s" });
  });

  test("a year of fewer than three Index is not printed", () => {
    const lines = [joining("old", 60, { indexYear: 2023 }), ...many(8, (n) => joining(`c${String(n)}`, 80))];
    expect(synthesisOf(lines, 2025).years.map((one) => one.year)).toEqual([2024]);
  });

  test("one small class costs little: the candidates, the marks and their mean stay", () => {
    const lines = [
      joining("alone", 60),
      joining("nc", "NC"),
      ...many(12, (n) => joining(`a${String(n)}`, 75 + (n % 10), { employees: 60 + n * 40 })),
      ...many(20, (n) => joining(`b${String(n)}`, 85 + (n % 15), { employees: 60 + n * 40 })),
      ...many(90, (n) => candidate(`c${String(n)}`, { employees: n % 2 === 0 ? 20 : 80, volunteer: "no" })),
    ];
    const synthesis = synthesisOf(lines, 2025);
    expect(exercice(synthesis)).toMatchObject({ candidates: 124, volunteers: 34 });
    expect(year(synthesis).all).toMatchObject({ n: 33, mean: 85.5 });
    expect(JSON.stringify(synthesis).split('"s"').length - 1).toBeLessThan(20);
  });

  test("one mark that makes more than 85 % of their sum closes the mean", () => {
    const lines = [joining("a", 100), joining("b", 3), joining("c", 4), joining("d", 5)];
    expect(year(synthesisOf(lines, 2025)).all.mean).toBe("s");
  });

  test("extremes are shown when three enterprises share them", () => {
    const of = (...marks: readonly number[]) => extremesOf(marks.map((mark) => ({ mark, size: "other" as const })));
    expect(of(60, 60, 60, 90, 100)).toEqual({ least: 60, most: null });
  });

  test("a mean that leaves one answer to a masked class is withdrawn: 499 points of five enterprises are four 100 and a 99", () => {
    const lines = [joining("a", 99), ...many(4, (n) => joining(`b${String(n)}`, 100))];
    const shown = year(synthesisOf(lines, 2025));
    expect(shown.classes).toMatchObject({ "85-99": "s", "100": "s" });
    expect(shown.all).toMatchObject({ n: 5, mean: "s", median: "s" });
  });

  test("the mean of the only other size does not give that of a masked one", () => {
    const lines = [
      ...many(2, (n) => joining(`a${String(n)}`, 70, { employees: 2_000 })),
      ...many(5, (n) => joining(`b${String(n)}`, 70 + n, { employees: 60 })),
      ...many(6, (n) => joining(`c${String(n)}`, 70 + n, { employees: 400 })),
    ];
    const { sizes, all } = year(synthesisOf(lines, 2025));
    expect(all.mean).not.toBe("s");
    expect(Object.values(sizes).filter(({ mean }) => mean === "s").length).toBeGreaterThan(1);
  });

  test("no mean, with its median and the classes shown, tells a reader the number in a masked class", () => {
    let looked = 0;
    const marksDrawn = fc.array(fc.oneof(fc.integer({ min: 95, max: 100 }), fc.integer({ min: 60, max: 100 })), {
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(marksDrawn, (marks) => {
        const { classes, all } = year(
          synthesisOf(
            marks.map((mark, n) => joining(`a${String(n)}`, mark)),
            2025,
          ),
        );
        const [n, mean, median] = [all.n, all.mean, all.median];
        if (typeof n !== "number" || typeof mean !== "number" || typeof median !== "number") return;
        for (const name of NAMES.filter((one) => classes[one] === "s")) {
          looked += 1;
          const fitting = countsThatFit({ classes, n, mean, median }).map((counts) => counts[NAMES.indexOf(name)]);
          expect([marks, name, new Set(fitting).size > 1]).toEqual([marks, name, true]);
        }
      }),
      { numRuns: 400 },
    );
    expect(looked).toBeGreaterThan(50);
  });

  test("withdrawn figures by size come back when no class is masked", () => {
    const marks = [...Array<number>(4).fill(80), ...Array<number>(4).fill(90)].map((mark, n) => ({
      mark,
      size: n % 2 === 0 ? ("50-250" as const) : ("1000+" as const),
    }));
    const { overall, sizes } = shownStatistics(marks, { classes: new Set(), sizes: new Set(), all: false });
    expect([overall, sizes.size]).toEqual([true, 2]);
  });
});

test("no count masked in the synthesis is found by a reader who adds and subtracts all of its tables", () => {
  const answer = fc.record({
    employees: fc.constantFrom<number | "blank">(20, 60, 120, 400, 2_000, "blank"),
    volunteer: fc.constantFrom("yes" as const, "no" as const),
    mark: fc.constantFrom<Line["mark"]>("blank", "blank", "blank", "NC", 60, 80, 90, 100),
    plan: fc.constantFrom("yes" as const, "no" as const),
    maternity: fc.constantFrom<number | "NC">(0, 15, "NC"),
  });
  let masked = 0;
  fc.assert(
    fc.property(fc.array(answer, { minLength: 4, maxLength: 16 }), (answers) => {
      const lines = answers.map(({ employees, volunteer, mark, plan, maternity }, n) => {
        const more = {
          employees,
          volunteer,
          planProvided: plan,
          points: points({ maternity, highestPays: 5 }),
        } as const;
        return mark === "blank"
          ? candidate(`c${String(n)}`, { ...more, points: points({}) })
          : joining(`c${String(n)}`, mark, more);
      });
      const joined = lines.filter(joinsIndex);
      const { cells, margins } = printedTable(synthesisOf(lines, 2025), {
        joinedAreSubject: joined.every(({ employees }) => typeof employees === "number" && employees >= 50),
        givesHighestPays: true,
      });
      for (const [id, { value, atLeast }] of cells) {
        if (value !== null || atLeast === 0) continue;
        masked += 1;
        expect([id, isRecovered(cells, margins, id)]).toEqual([id, false]);
      }
    }),
    { numRuns: 60 },
  );
  expect(masked).toBeGreaterThan(200);
});

test("the sheets of two exercices mask the same cells of an exercice that both print", () => {
  const answer = fc.record({
    exercice: fc.constantFrom(2023, 2024, 2025),
    employees: fc.constantFrom<number | "blank">(20, 60, 400, "blank"),
    volunteer: fc.constantFrom("yes" as const, "no" as const),
    mark: fc.constantFrom<Line["mark"]>("blank", "blank", "NC", 60, 80, 100),
    age: fc.constantFrom(1, 1, 2),
  });
  let masked = 0;
  fc.assert(
    fc.property(fc.array(answer, { minLength: 8, maxLength: 40 }), (answers) => {
      const lines = answers.map(({ exercice: of, employees, volunteer, mark, age }, n) => {
        const more = { exercice: of, day: DAYS[of] ?? 0, employees, volunteer, planProvided: "no" } as const;
        return mark === "blank"
          ? candidate(`c${String(n)}`, { ...more, indexProvided: "no" })
          : joining(`c${String(n)}`, mark, { ...more, indexYear: of - age });
      });
      const [first, ...later] = [2023, 2024, 2025].map((of) => synthesisOf(lines, of).exercices);
      for (const sheet of later)
        for (const column of first ?? [])
          if (column.candidates !== 0) {
            masked += JSON.stringify(column).split('"s"').length - 1;
            expect([answers, sheet.find((one) => one.exercice === column.exercice)]).toEqual([answers, column]);
          }
    }),
    { numRuns: 60 },
  );
  expect(masked).toBeGreaterThan(200);
});

const DAYS: Readonly<Record<number, number>> = { 2023: 45_000, 2024: 45_400, 2025: 45_730 };

const NAMES: readonly MarkClass[] = ["under-75", "75-84", "85-99", "100"];
const LIMITS = [
  [0, 74],
  [75, 84],
  [85, 99],
  [100, 100],
] as const;

interface PrintedMarks {
  readonly classes: ShownYear["classes"];
  readonly n: number;
  readonly mean: number;
  readonly median: number;
}

/** Every number of marks by class that some whole marks fit, with the mean and the median printed. */
function countsThatFit({ classes, n, mean, median }: PrintedMarks): readonly (readonly number[])[] {
  const fitting: (readonly number[])[] = [];
  const go = (counts: readonly number[]): void => {
    if (counts.length === 4) {
      if (counts.reduce((sum, one) => sum + one, 0) === n && someMarksFit(counts, mean, median)) fitting.push(counts);
      return;
    }
    const shown = classes[NAMES[counts.length] ?? "100"];
    if (typeof shown === "number") go([...counts, shown]);
    else for (let count = 1; count <= n; count += 1) go([...counts, count]);
  };
  go([]);
  return fitting;
}

/** Sorted marks, each between the limits of its class; the middle ones make the median; sums between the ends are all possible. */
function someMarksFit(counts: readonly number[], mean: number, median: number): boolean {
  const limits = counts.flatMap((count, nth) => Array<readonly [number, number]>(count).fill(LIMITS[nth] ?? [0, 0]));
  const n = limits.length;
  const [below, above] = [Math.floor((n - 1) / 2), Math.floor(n / 2)];
  for (let low = 0; low <= 100; low += 1) {
    const high = median * 2 - low;
    if (high < low || high > 100 || (below === above && high !== low)) continue;
    const within = limits.map(([least, most], nth): readonly [number, number] =>
      nth === below
        ? [Math.max(least, low), Math.min(most, low)]
        : nth === above
          ? [Math.max(least, high), Math.min(most, high)]
          : nth < below
            ? [least, Math.min(most, low)]
            : [Math.max(least, high), most],
    );
    if (within.some(([least, most]) => least > most)) continue;
    const from = within.reduce((sum, [least]) => sum + least, 0);
    const to = within.reduce((sum, [, most]) => sum + most, 0);
    for (let sum = from; sum <= to; sum += 1)
      if (Math.round((sum / n) * 10 + 1e-9) === Math.round(mean * 10)) return true;
  }
  return false;
}

test("the reader of these tests counts as the register does", () => {
  expect(someMarksFit([0, 0, 1, 4], 99.8, 100)).toBe(true);
  expect(someMarksFit([0, 0, 2, 3], 99.8, 100)).toBe(false);
  expect(classOf(84.5)).toBe("75-84");
});
