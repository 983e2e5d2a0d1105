/** What holds of every measure, whatever the registers. */
import fc from "fast-check";
import { indicatorsOf } from "../../src/indicators/definition";
import { landes2020 } from "../../src/indicators/landes-2020/scheme";
import type { Cell } from "../../src/workbook/port";
import { anyCell } from "../support/arbitrary";
import { asSheet, type Drawn, registersOf, spoilt } from "../support/arbitrary-registers";
import { type OutcomeJson, reportOf } from "../support/measured";

const KINDS = new Map(indicatorsOf(landes2020).map(({ code, measure }) => [code, measure.kind]));
const RUNS = { numRuns: 25 };

/** What a measure says, without its addresses. */
const figuresOf = (
  registers: readonly Drawn[],
  basis: "number" | "value" = "number",
): readonly Partial<OutcomeJson>[] =>
  reportOf(registers.map(asSheet), { basis }).outcomes.map(
    ({ code, status, value, numerator, denominator, breakdown, blanks, rows, ignored }) => ({
      code,
      status,
      value,
      numerator,
      denominator,
      breakdown,
      blanks,
      rows: [String(rows.length)],
      ignored: ignored
        .map(({ reason }) => ({ cell: "", reason }))
        .sort((one, other) => one.reason.localeCompare(other.reason)),
    }),
  );

test("the order of rows does not matter", () => {
  const shuffled = registersOf(2024, 2026).chain((registers) =>
    fc.tuple(
      fc.constant(registers),
      fc.tuple(...registers.map(({ rows }) => fc.shuffledSubarray([...rows], { minLength: rows.length }))),
    ),
  );
  fc.assert(
    fc.property(shuffled, fc.constantFrom<"number" | "value">("number", "value"), ([registers, orders], basis) => {
      const turned = registers.map((one, k) => ({ ...one, rows: orders[k] ?? [] }));
      expect(figuresOf(turned, basis)).toEqual(figuresOf(registers, basis));
    }),
    RUNS,
  );
});

test("rows of later years do not matter", () => {
  fc.assert(
    fc.property(registersOf(2024, 2025), registersOf(2026, 2028, "L"), (registers, later) => {
      const more = registers.map((one, k) => ({ ...one, rows: [...one.rows, ...(later[k]?.rows ?? [])] }));
      // Columns that hold nothing yet are the same columns when later rows fill them.
      expect(figuresOf(more)).toEqual(figuresOf(registers));
    }),
    RUNS,
  );
});

test("columns that no measure reads do not matter", () => {
  const stranger = fc.array(anyCell, { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(registersOf(2024, 2026), stranger, (registers, cells) => {
      const more = registers.map((one) => ({
        ...one,
        headings: [...one.headings, "Zygomatique"],
        rows: one.rows.map((row, k): readonly Cell[] => [...row, cells[k] ?? null]),
      }));
      expect(figuresOf(more)).toEqual(figuresOf(registers));
    }),
    RUNS,
  );
});

const anyReport = fc.tuple(spoilt(registersOf(2025, 2025)), fc.constantFrom<"number" | "value">("number", "value"));

test("a value is known or null, its numerator over its denominator, and a share of members between 0 and 1", () => {
  fc.assert(
    fc.property(anyReport, ([registers, basis]) => {
      for (const found of reportOf(registers.map(asSheet), { basis }).outcomes) {
        const { code, status, value, numerator, denominator } = found;
        expect({ code, known: value !== null }).toEqual({ code, known: status === "known" });
        if (value === null) continue;
        expect(Number.isFinite(value)).toBe(true);
        if (numerator === null || denominator === null) continue;
        expect(value).toBe(numerator / denominator);
        if (KINDS.get(code) !== "share" || found.basis === "value") continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
    RUNS,
  );
});

test("in value, amounts that are not negative make shares between 0 and 1", () => {
  fc.assert(
    fc.property(registersOf(2025, 2025), (registers) => {
      for (const { code, value } of reportOf(registers.map(asSheet), { basis: "value" }).outcomes) {
        if (KINDS.get(code) !== "share" || value === null) continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
    RUNS,
  );
});

test("the rows of a share in number are as many as its numerator and denominator, the first among the second", () => {
  fc.assert(
    fc.property(spoilt(registersOf(2025, 2025)), (registers) => {
      for (const { code, status, numerator, denominator, rows, base, blanks } of reportOf(registers.map(asSheet))
        .outcomes) {
        if (KINDS.get(code) !== "share" || status !== "known") continue;
        expect({ code, rows: rows.length, base: base.length }).toEqual({ code, rows: numerator, base: denominator });
        expect(base).toEqual(expect.arrayContaining(rows));
        expect(blanks).toBeGreaterThanOrEqual(0);
      }
    }),
    RUNS,
  );
});

const sum = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((total, one) => total + one, 0) * 100) / 100;

test("the parts of a breakdown make the whole, where keys do not overlap", () => {
  fc.assert(
    fc.property(registersOf(2025, 2025), (registers) => {
      const { outcomes } = reportOf(registers.map(asSheet));
      const found = (code: string) => outcomes.find((one) => one.code === code);
      const partsOf = (code: string) => (found(code)?.breakdown ?? []).map(({ value }) => value);
      // 1.4.4a: hours by type of structure; 1.4.4b: contracts by sector.
      expect(sum(partsOf("1.4.4a"))).toBe(found("1.3.1")?.value ?? 0);
      expect(sum(partsOf("1.4.4b"))).toBe(found("1.4.4b")?.rows.length);
    }),
    RUNS,
  );
});
