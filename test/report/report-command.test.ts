/** What `spaser report` says on the console beside its data. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../../src/cli/report";
import { EXIT } from "../../src/cli/command";
import { writeWorkbook } from "../../src/workbook/xlsx";

let folder: string;
let input: string;
let said: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  input = join(folder, "registre.xlsx");
  const rows = [
    ["N° marché", "Date de notification", "Heures contractualisées"],
    ["M1", "12/03/2025", 100],
    ["M2", "12/03/2024", 50],
  ];
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  writeFileSync(input, await writeWorkbook({ sheets: [{ name: "Marchés", columnWidths: [], rows: cells }] }));
  said = "";
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  jest.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test("an exercice in which no register has a row is said, with those that they have", async () => {
  expect(await report([input, "--exercice", "2031", "--json", "-"])).toBe(EXIT.done);
  expect(said).toContain("Aucun registre n'a de ligne en 2031");
  expect(said).toContain("Exercices des registres : 2025, 2024.");
});

test("an exercice of the registers is not commented", async () => {
  expect(await report([input, "--exercice", "2024", "--json", "-"])).toBe(EXIT.done);
  expect(said).toBe("");
});
