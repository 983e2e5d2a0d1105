/** The bilan and the sheet "Égalité" are published together: a figure masked in one is masked in the other, and neither gives it back. */
import fc from "fast-check";
import { linesOf } from "../../src/equality/lines";
import { type Synthesis, synthesisOf } from "../../src/equality/synthesis";
import { annualReport, type AnnualReport, readRegisters } from "../../src/report/annual";
import { bilan } from "../../src/report/bilan";
import { maskingOf } from "../../src/report/bilan/masking";
import type { Cell, SheetDraft } from "../../src/workbook/port";
import { printedTable } from "../equality/printed";
import { isRecovered } from "../equality/recover";
import { sheetOf, workbookOf } from "../store/fixtures";

const HEADINGS = ["N° consultation", "Candidat", "Date", "Candidat volontaire", "Index transmis", "Plan transmis"];
const DAYS: Readonly<Record<number, number>> = { 2024: 45_400, 2025: 45_730 };

interface Answer {
  readonly year: number;
  readonly volunteer: boolean;
  readonly index: boolean;
  readonly plan: boolean;
}

const yes = (is: boolean): string => (is ? "oui" : "non");
const rowsOf = (answers: readonly Answer[]): readonly (readonly Cell[])[] =>
  answers.map(({ year, volunteer, index, plan }, n) => [
    "C1",
    `Entreprise ${String(n)}`,
    DAYS[year] ?? null,
    yes(volunteer),
    yes(index),
    yes(plan),
  ]);

interface Both {
  readonly report: AnnualReport;
  readonly synthesis: Synthesis;
}

function bothOf(answers: readonly Answer[]): Both {
  const reading = readRegisters([workbookOf(sheetOf("Candidatures", [HEADINGS, ...rowsOf(answers)]))]);
  const register = reading.prepared.facts.registers.get("candidates");
  if (register === undefined) throw new Error("no register");
  return { report: annualReport(reading, { exercice: 2025 }), synthesis: synthesisOf(linesOf(register), 2025) };
}

const ratioLine = ({ lines }: AnnualReport) => {
  const line = lines.find(({ outcome }) => outcome.indicator.code === "3.2.1");
  if (line === undefined) throw new Error("no 3.2.1");
  return line;
};

const repeated = (count: number, answer: Answer): readonly Answer[] => Array<Answer>(count).fill(answer);
const VOLUNTEER: Answer = { year: 2025, volunteer: true, index: true, plan: false };
const OTHER: Answer = { year: 2025, volunteer: false, index: false, plan: false };

const textOf = ({ rows }: SheetDraft): string =>
  rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")).join(" | ")).join("\n");

test("volunteers that only a subtraction would give away are kept quiet by both", () => {
  const { report, synthesis } = bothOf([...repeated(9, VOLUNTEER), OTHER]);
  expect(synthesis.exercices[0]?.documentsRatio).toBe("s");
  expect(maskingOf(report).secretOf(ratioLine(report))).toBe("enterprises");
  const text = bilan(report).sheets.map(textOf).join("\n");
  const lines = text.split("\n").filter((line) => line.includes("3.2.1"));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).not.toMatch(/\b(9|1[.,]00?)\b/);
});

test("the year before is kept quiet where its own column says « s »", () => {
  const before = { ...VOLUNTEER, year: 2024 };
  const { report } = bothOf([
    ...repeated(9, VOLUNTEER),
    ...repeated(9, OTHER),
    ...repeated(9, before),
    { ...OTHER, year: 2024 },
  ]);
  const masking = maskingOf(report);
  expect(masking.secretOf(ratioLine(report))).toBeNull();
  expect(masking.hidesPrevious(ratioLine(report))).toBe(true);
});

test("what the two print is the same figure", () => {
  const { report, synthesis } = bothOf([
    ...repeated(9, VOLUNTEER),
    ...repeated(4, { ...VOLUNTEER, index: false }),
    ...repeated(9, OTHER),
  ]);
  expect(ratioLine(report).outcome.value).toBe(synthesis.exercices[0]?.documentsRatio);
});

const answersOf = (...years: readonly number[]): fc.Arbitrary<readonly Answer[]> =>
  fc.array(
    fc.record({
      year: fc.constantFrom(...years),
      volunteer: fc.boolean(),
      index: fc.boolean(),
      plan: fc.boolean(),
    }),
    { minLength: 3, maxLength: 16 },
  );

test("of each year, the bilan masks the ratio where the sheet does, and only there", () => {
  let masked = 0;
  fc.assert(
    fc.property(answersOf(2024, 2025, 2025), (answers) => {
      fc.pre(answers.some(({ year }) => year === 2025));
      const { report, synthesis } = bothOf(answers);
      const line = ratioLine(report);
      const masking = maskingOf(report);
      const isSecret = (year: number): boolean =>
        synthesis.exercices.find(({ exercice }) => exercice === year)?.documentsRatio === "s";
      expect([answers, masking.secretOf(line) !== null]).toEqual([answers, isSecret(2025)]);
      if (line.previous !== null) expect([answers, masking.hidesPrevious(line)]).toEqual([answers, isSecret(2024)]);
      if (isSecret(2025)) masked += 1;
    }),
    { numRuns: 100 },
  );
  expect(masked).toBeGreaterThan(20);
});

test("no masked count is found by a reader who adds what the bilan prints to what the sheet prints", () => {
  let [masked, shown] = [0, 0];
  fc.assert(
    fc.property(answersOf(2025), (answers) => {
      const { report, synthesis } = bothOf(answers);
      const line = ratioLine(report);
      const { cells, margins } = printedTable(synthesis);
      const table = new Map(cells);
      const own = [...margins, { total: "documents", parts: ["indexReceived", "planReceived"] }];
      const { numerator, denominator } = line.outcome;
      if (maskingOf(report).secretOf(line) !== null || numerator === null || denominator === null)
        table.set("documents", { value: null, atLeast: 0 });
      else {
        shown += 1;
        table.set("documents", { value: numerator, atLeast: numerator });
        table.set("volunteers", { value: denominator, atLeast: denominator });
      }
      for (const [id, { value, atLeast }] of cells) {
        if (value !== null || atLeast === 0) continue;
        masked += 1;
        expect([answers, id, isRecovered(table, own, id)]).toEqual([answers, id, false]);
      }
    }),
    { numRuns: 80 },
  );
  expect(Math.min(masked, shown)).toBeGreaterThan(10);
});
