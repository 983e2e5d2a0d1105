/** Whatever the cells, reading and reporting end, throw nothing and leave the world as it was. */
import { assertNoPoisoning } from "@fast-check/poisoning";
import fc from "fast-check";
import { columnsOf, REGISTER_KINDS } from "../../src/registers/catalogue";
import { checkSummary } from "../../src/cli/check-summary";
import { checkRegisters } from "../../src/validation/check";
import { unreadHeadings } from "../../src/validation/unread-headings";
import { checkJson } from "../../src/validation/check-json";
import { correctionPlan } from "../../src/validation/corrections/plan";
import { readFacts } from "../../src/registers/read";
import { annualReport, readRegisters } from "../../src/report/annual";
import { reportJson } from "../../src/report/json";
import type { Area, Cell, Sheet, Workbook } from "../../src/workbook/port";
import { anyCell, anyDress } from "../support/arbitrary";
import { listObject, workbook } from "../support/registers";
import { timing } from "../support/timing";

const HEADINGS = REGISTER_KINDS.flatMap((kind) => Object.values(columnsOf(kind)).map(({ title }) => title));
/** What is quoted from a cell: a cell may well say "NaN". */
const QUOTED = /« [^»]* »/gu;
const NAMES = [
  "Marchés",
  "Insertion",
  "Mandats",
  "Directions",
  "Paramètres SPASER",
  "Bilan 2025",
  "__proto__",
  "",
  "Feuil1",
];

const heading: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 1, arbitrary: anyCell },
);
const header = fc.array(heading, { minLength: 1, maxLength: 14 });
const row = fc.array(fc.oneof(anyCell, fc.constant(undefined)), {
  maxLength: 14,
});

const area: fc.Arbitrary<Area> = fc
  .record({
    top: fc.integer({ min: 1, max: 12 }),
    left: fc.nat(8),
    height: fc.nat(6),
    width: fc.nat(6),
  })
  .map(({ top, left, height, width }) => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  }));

const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    blocks: fc.array(fc.tuple(fc.array(row, { maxLength: 2 }), header, fc.array(row, { maxLength: 6 })), {
      maxLength: 3,
    }),
    gaps: fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }),
    firstColumn: fc.nat(3),
    dress: anyDress,
    merges: fc.array(area, { maxLength: 3 }),
    pivots: fc.array(area, { maxLength: 1 }),
    table: fc.boolean(),
  })
  .map(({ name, blocks, gaps, firstColumn, dress, merges, pivots, table }) => {
    const rows = blocks.flatMap(([titles, head, data]) => [...titles, head, ...data]);
    let number = 0;
    const rowNumbers = rows.map((_, i) => (number += 1 + (gaps[i] ?? 0)));
    return {
      name,
      visibility: "visible" as const,
      grid: { rows, rowNumbers, firstColumn, dressOf: () => dress },
      tables: table ? [listObject("T", "A1:D9", { totalsRow: true })] : [],
      merges,
      pivots,
      hiddenRows: 0,
      hiddenColumns: 0,
    };
  });

const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .tuple(fc.array(anySheet, { maxLength: 3 }), fc.boolean())
  .map(([sheets, date1904]) => workbook(sheets, { date1904, file: "a.xlsx" }));

test("reading any grid throws nothing", () => {
  fc.assert(
    fc.property(anyWorkbook, (given) => {
      const { registers, problems } = readFacts([given]);
      for (const { size, blocks } of registers.values())
        expect(blocks.reduce((rows, block) => rows + block.rows, 0)).toBe(size);
      for (const { code, severity } of problems) expect([typeof code, typeof severity]).toEqual(["string", "string"]);
    }),
    { numRuns: 80 },
  );
});

test("reporting on any grid throws nothing, and every figure is finite or null", () => {
  fc.assert(
    fc.property(
      fc.array(anyWorkbook, { minLength: 1, maxLength: 2 }),
      fc.integer({ min: 1979, max: 2101 }),
      (given, exercice) => {
        const report = annualReport(readRegisters(given), {
          exercice,
          basis: "value",
        });
        for (const { outcome } of report.lines) {
          for (const figure of [outcome.value, outcome.numerator, outcome.denominator]) {
            expect(figure === null || Number.isFinite(figure)).toBe(true);
          }
        }
        // JSON keeps what it is given: no figure is lost on the way.
        expect(JSON.parse(JSON.stringify(reportJson(report)))).toEqual(reportJson(report));
      },
    ),
    { numRuns: 40 },
  );
});

test("checking any grid, and planning its corrections, throws nothing; every problem and correction names its cell", () => {
  fc.assert(
    fc.property(fc.array(anyWorkbook, { minLength: 1, maxLength: 2 }), (given) => {
      const reading = readRegisters(given);
      const checked = checkRegisters(reading, given, {
        today: 46_000,
        exercice: 2025,
      });
      const all = checkRegisters(reading, given, { today: 46_000 });
      const plan = correctionPlan(reading.prepared.facts, given, all.problems);
      for (const { after, cell } of plan) expect([typeof cell, after === null]).toEqual(["string", false]);
      expect(checked.problems.length).toBeLessThanOrEqual(all.problems.length);
      const unread = unreadHeadings(reading.prepared.facts);
      const json = checkJson(all, plan, given.length > 1, unread);
      expect(JSON.parse(JSON.stringify(json))).toMatchObject({
        groups: expect.any(Array) as unknown,
      });
      const summary = checkSummary(all, plan, { colours: false, severalFiles: true, unread, width: null });
      expect(summary.replace(QUOTED, "«»")).not.toMatch(/undefined|NaN/);
    }),
    { numRuns: 60 },
  );
});

test("reading and reporting leave every global as it was", () => {
  fc.assert(
    fc.property(anyWorkbook, (given) => {
      annualReport(readRegisters([given]));
      // zod keeps its registry there from the moment it is loaded.
      assertNoPoisoning({ ignoredRootRegex: /^__zod_/ });
    }),
    { numRuns: 15 },
  );
});

test("reading changes nothing in the workbook given", () => {
  const freeze = (given: Workbook): Workbook => {
    for (const { grid } of given.sheets) {
      for (const cells of grid.rows) Object.freeze(cells);
      Object.freeze(grid.rows);
    }
    return given;
  };
  fc.assert(
    fc.property(anyWorkbook, (given) => {
      expect(() => annualReport(readRegisters([freeze(given)]))).not.toThrow();
    }),
    { numRuns: 15 },
  );
});

const LONG: readonly string[] = [
  "(".repeat(30_000),
  "1 ".repeat(16_000),
  "é".repeat(30_000),
  " - ".repeat(10_000),
  "a;".repeat(16_000),
  "12h".repeat(10_000),
  "1.".repeat(16_000),
  `1${" ".repeat(3_000)}x`,
  `1${" ".repeat(150)}x`,
  "du 1 au ".repeat(4_000),
  "janvier ".repeat(20),
];

test.each(LONG)("a very long cell, as heading or as data, is read in no time (%#)", (text) => {
  const given = workbook([
    {
      name: "Marchés",
      visibility: "visible",
      grid: {
        rows: [HEADINGS.slice(0, 60), HEADINGS.slice(0, 60).map(() => text), [text, text]],
        rowNumbers: [1, 2, 3],
        firstColumn: 0,
        dressOf: () => undefined,
      },
      tables: [],
      merges: [],
      pivots: [],
      hiddenRows: 0,
      hiddenColumns: 0,
    },
  ]);
  const spent = timing();
  readFacts([given]);
  expect(spent()).toBeLessThan(2_000);
});
