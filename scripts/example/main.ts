/** Writes the example: node scripts/run.cjs scripts/example/main.ts */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exampleWorkbook } from "./workbook";

export const EXAMPLE_FILE = "examples/registres-2025.xlsx";

export async function main(): Promise<void> {
  const path = join(__dirname, "..", "..", EXAMPLE_FILE);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await exampleWorkbook());
}
