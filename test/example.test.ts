/** examples/registres-2025.xlsx: what the readme, the documentation and the demonstrations open. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exampleSheets, exampleWorkbook } from "../scripts/example/workbook";
import { EXAMPLE_FILE } from "../scripts/example/main";
import { REGISTER_KINDS } from "../src/registers/catalogue";
import { figuresAgree } from "../src/registers/cells/siret";
import { type AnnualReport, annualReport, readRegisters } from "../src/report/annual";
import { readWorkbook } from "../src/workbook/xlsx";
import type { Workbook } from "../src/workbook/port";

const committed = (): Promise<Uint8Array> => readFile(join(__dirname, "..", EXAMPLE_FILE));

async function example(): Promise<Workbook> {
  const read = await readWorkbook(await committed(), "registres-2025.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

let reports: ReadonlyMap<number, AnnualReport>;
let workbook: Workbook;

beforeAll(async () => {
  workbook = await example();
  const reading = readRegisters([workbook]);
  reports = new Map([2024, 2025].map((exercice) => [exercice, annualReport(reading, { exercice })]));
});

const reportOf = (exercice: number): AnnualReport => {
  const report = reports.get(exercice);
  if (report === undefined) throw new Error(`no report for ${String(exercice)}`);
  return report;
};

const valueOf = (exercice: number, code: string): number =>
  reportOf(exercice).lines.find(({ outcome }) => outcome.indicator.code === code)?.outcome.value ?? Number.NaN;

test("the committed file is the one that `npm run example` writes, byte for byte", async () => {
  expect(Buffer.from(await exampleWorkbook()).equals(await committed())).toBe(true);
});

test("it weighs less than a megabyte", async () => {
  expect((await committed()).length).toBeLessThan(1_000_000);
});

test.each([2024, 2025])("the 50 measures are known in %i", (exercice) => {
  const { lines } = reportOf(exercice);
  expect(lines).toHaveLength(50);
  expect(
    lines.filter(({ outcome }) => outcome.status !== "known").map(({ outcome }) => outcome.indicator.code),
  ).toEqual([]);
});

test.each([2024, 2025])("no rate of %i is 0 or 100 %%", (exercice) => {
  const rates = reportOf(exercice).lines.filter(({ outcome }) => outcome.indicator.unit === "share");
  const plain = rates.filter(({ outcome }) => outcome.value === 0 || outcome.value === 1);
  expect(plain.map(({ outcome }) => outcome.indicator.code)).toEqual([]);
});

test.each([2024, 2025])("the figures of %i are those of a Département of middle size", (exercice) => {
  expect(valueOf(exercice, "1.3.1")).toBeGreaterThan(20_000);
  expect(valueOf(exercice, "1.3.1")).toBeLessThan(60_000);
  expect(valueOf(exercice, "1.3.3")).toBeGreaterThanOrEqual(60);
  expect(valueOf(exercice, "1.3.3")).toBeLessThanOrEqual(120);
});

test("every measure of 2025 shows the one of 2024 beside it, and a dozen have a target", () => {
  const { lines } = reportOf(2025);
  expect(lines.filter(({ previous }) => previous === null).map(({ outcome }) => outcome.indicator.code)).toEqual([]);
  expect(lines.filter(({ target }) => target !== null).length).toBeGreaterThanOrEqual(12);
});

test("there is a register of each kind, and that of contracts is on two sheets", () => {
  const { registers } = reportOf(2025).facts;
  expect([...registers.keys()]).toEqual(REGISTER_KINDS);
  expect(registers.get("contracts")?.blocks.map(({ sheet, table }) => [sheet, table])).toEqual([
    ["Marchés 2025", "Marches_2025"],
    ["Marchés 2024", null],
  ]);
});

test.each(exampleSheets().map((sheet) => [sheet.draft.name, sheet] as const))(
  "each heading of « %s » is read as the column that it names",
  (name, { kind, columns }) => {
    const block = reportOf(2025)
      .facts.registers.get(kind)
      ?.blocks.find(({ sheet }) => sheet === name);
    const read = columns.map(({ heading }, column) => ({
      heading,
      id: [...(block?.columns ?? [])].find(([, found]) => found.some((one) => one.column === column))?.[0] ?? null,
    }));
    expect(read).toEqual(columns.map(({ id, heading }) => ({ heading, id })));
  },
);

test("it has what real registers have: a hidden column, a SIRET that lost its zero, an establishment to confirm, cells that no one can read", () => {
  expect(workbook.sheets.find(({ name }) => name === "Marchés 2024")?.hiddenColumns).toBe(1);
  const codes = new Set(reportOf(2025).problems.map(({ code }) => code));
  expect([...codes]).toEqual(
    expect.arrayContaining([
      "siret-restored",
      "unconfirmed-structure",
      "unreadable-cell",
      "unreadable-date",
      "total-row",
      "consultation-heading",
    ]),
  );
});

test("the SIRETs of its enterprises are invented, and their figures agree", () => {
  const sirets = reportOf(2025).facts.registers.get("contracts")?.columns.get("siret");
  const values = sirets?.store === "strings" ? sirets.values.slice(2) : [];
  expect(values.length).toBeGreaterThan(80);
  expect(values.filter((siret) => !/^(990|0990)/.test(siret) || !figuresAgree(siret))).toEqual([]);
});

test("its beneficiaries are numbers", () => {
  const people = reportOf(2025).facts.registers.get("insertion")?.columns.get("beneficiary");
  const values = people?.store === "strings" ? people.values.slice(2) : [];
  expect(values.filter((value) => !/^B-\d{3}$/.test(value))).toEqual([]);
});
