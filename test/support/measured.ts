/** What the JSON of a report says of a workbook: tests read figures where other programs read them. */
import { z } from "zod";
import { annualReport, readRegisters } from "../../src/report/annual";
import { reportJson } from "../../src/report/json";
import type { Basis } from "../../src/indicators/definition";
import type { Sheet, Workbook } from "../../src/workbook/port";
import { workbook } from "./registers";

const line = z.strictObject({
  key: z.string(),
  value: z.number(),
  extra: z.record(z.string(), z.number()).optional(),
  unfilled: z.array(z.string()).optional(),
  secret: z.literal(true).optional(),
});

const outcome = z.object({
  code: z.string(),
  status: z.enum(["known", "empty", "incomplete"]),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  breakdown: z.array(line).nullable(),
  blanks: z.number(),
  rows: z.array(z.string()),
  base: z.array(z.string()),
  ignored: z.array(z.strictObject({ cell: z.string(), reason: z.string() })),
  modified: z.array(z.string()),
  missing: z.array(z.string()),
  emptiness: z.enum(["nothing", "empty-column"]).nullable(),
  target: z.number().nullable(),
  previous: z.number().nullable(),
  basis: z.enum(["number", "value"]),
  unit: z.string(),
  function: z.string(),
  label: z.string(),
  formula: z.string().nullable(),
});

const beside = z.object({
  id: z.string(),
  basis: z.enum(["number", "value", "paid"]),
  status: z.enum(["known", "empty", "incomplete"]),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
  missing: z.array(z.string()),
});

const problem = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning", "information"]),
  register: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  column: z.string().nullable(),
  found: z.string().nullable(),
  message: z.string(),
});

const register = z.object({
  kind: z.string(),
  sheet: z.string(),
  table: z.string().nullable(),
  range: z.string(),
  rows: z.number(),
  columns: z.record(z.string(), z.object({ heading: z.string(), column: z.string() })),
});

const report = z.object({
  scheme: z.string(),
  exercice: z.number(),
  basis: z.enum(["number", "value"]),
  registers: z.array(register),
  outcomes: z.array(outcome),
  beside: z.array(beside),
  problems: z.array(problem),
});

export type ReportJson = z.infer<typeof report>;
export type OutcomeJson = z.infer<typeof outcome>;
export type BesideJson = z.infer<typeof beside>;
type Given = Sheet | Workbook | readonly Sheet[];

export interface Asked {
  readonly exercice?: number;
  readonly basis?: Basis;
}

const asWorkbook = (given: Given): Workbook =>
  "sheets" in given ? given : workbook("grid" in given ? [given] : given);

/** The report of an exercice, 2025 unless told. */
export function reportOf(
  given: Given | readonly Workbook[],
  { exercice = 2025, basis = "number" }: Asked = {},
): ReportJson {
  const workbooks = isWorkbooks(given) ? given : [asWorkbook(given)];
  return report.parse(reportJson(annualReport(readRegisters(workbooks), { exercice, basis })));
}

const isWorkbooks = (given: Given | readonly Workbook[]): given is readonly Workbook[] =>
  Array.isArray(given) && given.some((one: Sheet | Workbook) => "sheets" in one);

/** One measure of the report. */
export function measured(code: string, given: Given, asked: Asked = {}): OutcomeJson {
  const found = reportOf(given, asked).outcomes.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no measure ${code}`);
  return found;
}

/** One figure beside the scheme. */
export function besides(id: string, basis: BesideJson["basis"], given: Given, asked: Asked = {}): BesideJson {
  const found = reportOf(given, asked).beside.find((one) => one.id === id && one.basis === basis);
  if (found === undefined) throw new Error(`no figure ${id} ${basis}`);
  return found;
}

/** "code cell" for each problem of the codes given, or of all. */
export function problemsOf(given: Given, ...codes: readonly string[]): readonly string[] {
  const { problems } = reportOf(given);
  const wanted = problems.filter(({ code }) => codes.length === 0 || codes.includes(code));
  return wanted.map(({ code, sheet, cell }) => `${code} ${sheet ?? ""}${cell === null ? "" : `!${cell}`}`);
}

/** "Marchés!A2", "Marchés!A3"… for the rows of a sheet. */
export const rowsOf = (name: string, ...numbers: readonly number[]): readonly string[] =>
  numbers.map((n) => `${name}!A${String(n)}`);
