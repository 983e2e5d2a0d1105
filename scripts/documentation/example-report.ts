/** The example workbook, measured: the results that the pages show. */
import { join } from "node:path";
import { readFile } from "node:fs/promises";
import { type AnnualReport, annualReport, type Reading, readRegisters, type ReportLine } from "../../src/report/annual";
import { readWorkbook } from "../../src/workbook/xlsx";
import { EXAMPLE_FILE } from "../example/main";

export const EXERCICE = 2025;

export const exampleReport = async (): Promise<AnnualReport> =>
  annualReport(await exampleReading(), { exercice: EXERCICE });

export async function exampleReading(): Promise<Reading> {
  const path = join(__dirname, "..", "..", EXAMPLE_FILE);
  const read = await readWorkbook(await readFile(path), "registres-2025.xlsx");
  if (!read.ok) throw new Error(`the example cannot be read: ${read.fault.code}`);
  return readRegisters([read.value]);
}

export function lineOf({ lines }: AnnualReport, code: string): ReportLine {
  const line = lines.find(({ outcome }) => outcome.indicator.code === code);
  if (line === undefined) throw new Error(`no line ${code}`);
  return line;
}
