/** The workbooks of the proofs: the example, and real-looking ones with everything that Excel can hold, where they are. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HostSheet, hostWorkbookOfFile } from "../host";

const ROOT = join(__dirname, "../..");
const SHARED = join(ROOT, "../shared/data/workbooks");

export const EXAMPLE = join(ROOT, "examples/registres-2025.xlsx");
/** Tables, filters, every kind of conditional format, validations, pivot table, protected and hidden sheets. */
export const RICH = ["rich.xlsx", "rich-openpyxl-names.xlsx"].map((name) => join(SHARED, name)).filter(existsSync);

export const opened = (path: string) => hostWorkbookOfFile(readFileSync(path), path);

export const sheetNamed = (workbook: { readonly sheets: readonly HostSheet[] }, name: string): HostSheet => {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
