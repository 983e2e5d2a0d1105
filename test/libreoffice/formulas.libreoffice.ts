/** The promise to auditors: native formulas find every figure again. LibreOffice computes, the add-in is only compared. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRegisters } from "../../src/report/annual";
import { type AuditWorkbook, auditWorkbook } from "../../src/report/formula/audit-workbook";
import { indicatorsOf } from "../../src/indicators/definition";
import { landes2020 } from "../../src/indicators/landes-2020/scheme";
import type { Workbook } from "../../src/workbook/port";
import { readWorkbook } from "../../src/workbook/xlsx";
import { HARD_REGISTERS } from "./hard-registers";
import { type Computed, computedByLibreOffice } from "./recalculation";

const EXERCICES = [2023, 2024, 2025, 2026] as const;
const EXAMPLE = join(__dirname, "..", "..", "examples", "registres-2025.xlsx");

const auditsOf = (workbooks: readonly Workbook[]): readonly AuditWorkbook[] =>
  EXERCICES.map((exercice) => auditWorkbook(readRegisters(workbooks), { exercice }));

type Line = AuditWorkbook["lines"][number];

/** Empty where the formula agrees with the figure; else what was expected and what was found. */
function disagreement(line: Line, { figure, gap }: Computed): string {
  const { outcome, value, expression, detail, basis } = line;
  const said = `${outcome.indicator.code} ${detail ?? ""} ${basis}: ${String(value)} by the add-in, ${String(figure)} by the formula`;
  if (outcome.status === "incomplete") return figure === null ? "" : said;
  if (expression === null) return figure === null ? "" : said;
  if (value === null) {
    // A rate of nothing is an empty text; a count of a column never filled is said 0 by the formula, unknown by the add-in.
    const countsNothing = outcome.emptiness === "empty-column" && outcome.numerator === null && figure === 0;
    return figure === null || figure === "" || countsNothing ? "" : said;
  }
  const agrees = typeof figure === "number" && Math.abs(figure - value) <= 1e-9 * Math.max(1, Math.abs(value));
  return agrees && gap === 0 ? "" : said;
}

const disagreements = async (workbooks: readonly Workbook[]): Promise<readonly string[]> => {
  const audits = auditsOf(workbooks);
  const computed = await computedByLibreOffice(audits);
  return audits.flatMap(({ lines, exercice }, k) =>
    lines.flatMap((line, n) => {
      const found = disagreement(line, computed[k]?.[n] ?? { figure: null, gap: null });
      return found === "" ? [] : [`${String(exercice)} ${found}`];
    }),
  );
};

test.each(Object.entries(HARD_REGISTERS))("formulas agree with the engine on %s", async (_, workbooks) => {
  expect(await disagreements(workbooks)).toEqual([]);
});

test("every measure is known or empty in the hard registers of 2025, so that every formula is at work", () => {
  const [workbooks = []] = Object.values(HARD_REGISTERS);
  const { lines } = auditWorkbook(readRegisters(workbooks), { exercice: 2025 });
  const idle = lines.filter(({ outcome }) => outcome.status === "incomplete");
  expect(idle.map(({ outcome }) => outcome.indicator.code)).toEqual([]);
});

test("only a name longer than a criterion of Excel may be is without a formula", () => {
  const [workbooks = []] = Object.values(HARD_REGISTERS);
  const { lines } = auditWorkbook(readRegisters(workbooks), { exercice: 2025 });
  const without = lines.filter(({ expression }) => expression === null);
  expect(without.map(({ outcome, detail }) => [outcome.indicator.code, (detail ?? "").length > 255])).toEqual([
    ["1.4.4b", true],
    ["1.4.4b", true],
  ]);
});

/** The measures whose figure of 2025 LibreOffice finds again, as a number. */
const foundAgain = async (workbooks: readonly Workbook[]): Promise<ReadonlySet<string>> => {
  const audit = auditWorkbook(readRegisters(workbooks), { exercice: 2025 });
  const [computed = []] = await computedByLibreOffice([audit]);
  const found = audit.lines.filter(
    ({ value }, n) => value !== null && typeof computed[n]?.figure === "number" && computed[n].gap === 0,
  );
  return new Set(found.map(({ outcome }) => outcome.indicator.code));
};

const CODES = indicatorsOf(landes2020).map(({ code }) => code);

if (existsSync(EXAMPLE)) {
  test("each of the 50 measures of the example is a number that its formula finds again", async () => {
    const read = await readWorkbook(new Uint8Array(readFileSync(EXAMPLE)), "registres-2025.xlsx");
    if (!read.ok) throw new Error(read.fault.code);
    const found = await foundAgain([read.value]);
    expect(CODES).toHaveLength(50);
    expect(CODES.filter((code) => !found.has(code))).toEqual([]);
  });

  test("formulas agree with the engine on the example", async () => {
    const read = await readWorkbook(new Uint8Array(readFileSync(EXAMPLE)), "registres-2025.xlsx");
    if (!read.ok) throw new Error(read.fault.code);
    expect(await disagreements([read.value])).toEqual([]);
  });
}
