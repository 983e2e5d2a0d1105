/** `spaser consolidate`, from files to a file. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXIT, Refusal } from "../../src/cli/command";
import { consolidate } from "../../src/cli/consolidate";
import { CONSOLIDATE_CLI } from "../../src/texts/consolidation";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";

let folder: string;
let input: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "consolidate-"));
  input = join(folder, "registre.xlsx");
  const rows = [
    ["N° marché", "Date de notification", "Heures contractualisées"],
    ["M1", "12/03/2025", 100],
    ["M2", "12/03/2024", 50],
  ];
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  writeFileSync(input, await writeWorkbook({ sheets: [{ name: "Marchés", columnWidths: [], rows: cells }] }));
  jest.spyOn(process.stderr, "write").mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const refusalOf = async (...args: readonly string[]): Promise<Refusal> => {
  const trouble: unknown = await consolidate(args).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(trouble instanceof Refusal)) throw new Error("not refused");
  return trouble;
};

test("the consolidated registers and the formulas of the exercice are written to the file named", async () => {
  const out = join(folder, "consolidation.xlsx");
  expect(await consolidate([input, "--out", out, "--exercice", "2024"])).toBe(EXIT.done);
  const read = await readWorkbook(new Uint8Array(readFileSync(out)), "consolidation.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  expect(read.value.sheets.map(({ name }) => name)).toEqual(["Lisez-moi", "Recalcul", "Conso Marchés"]);
  expect(read.value.sheets[1]?.grid.rows.find((row) => row[0] === "1.1.4")?.[5]).toBe(50);
});

test("an output is asked for, and never replaced without being told to", async () => {
  expect(await refusalOf(input)).toMatchObject({ exitCode: EXIT.usage, message: CONSOLIDATE_CLI.outNeeded });
  expect(await refusalOf("--out", "x.xlsx")).toMatchObject({ exitCode: EXIT.usage, message: CONSOLIDATE_CLI.noFile });
  expect((await refusalOf(input, "--out", input)).exitCode).toBe(EXIT.usage);
  const out = join(folder, "consolidation.xlsx");
  writeFileSync(out, "déjà là");
  expect((await refusalOf(input, "--out", out)).exitCode).toBe(EXIT.usage);
  expect(readFileSync(out, "utf8")).toBe("déjà là");
  expect(await consolidate([input, "--out", out, "--force"])).toBe(EXIT.done);
});

test("a file that cannot be read is named, and nothing is written", async () => {
  const out = join(folder, "consolidation.xlsx");
  expect((await refusalOf(join(folder, "absent.xlsx"), "--out", out)).exitCode).toBe(EXIT.unreadableFile);
  expect(existsSync(out)).toBe(false);
});
