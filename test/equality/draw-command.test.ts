/** `spaser equality … --draw` and `--public`, from files to files. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXIT, Refusal } from "../../src/cli/command";
import { equality } from "../../src/cli/equality";
import type { Cell } from "../../src/workbook/port";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";

const HEADINGS = [
  "N° consultation",
  "Candidat",
  "Date",
  "Attestation reçue",
  "Attestation contrôlée",
  "Résultat",
  "Attributaire",
];
type Answers = readonly [received: string, checked: string | null, result: string | null];

const rowOf = (n: number, [received, checked, result]: Answers): readonly Cell[] => [
  `C${String(n % 7)}`,
  `Société ${String(n)}`,
  "12/06/2025",
  received,
  checked,
  result,
  n % 5 === 0 ? "Oui" : "Non",
];

let folder: string;
let said: string;
const path = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "draw-"));
  said = "";
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  jest.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function register(name: string, answers: (n: number) => Answers): Promise<string> {
  const rows = [HEADINGS, ...Array.from({ length: 50 }, (_, n) => rowOf(n, answers(n)))];
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  writeFileSync(path(name), await writeWorkbook({ sheets: [{ name: "Candidatures", columnWidths: [], rows: cells }] }));
  return path(name);
}

async function rowsIn(file: string): Promise<readonly (readonly (Cell | undefined)[])[]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(file)), "tirage.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  return read.value.sheets.flatMap(({ grid }) => grid.rows);
}

/** The candidates of the list, under its headings. */
async function drawnIn(file: string): Promise<readonly string[]> {
  const rows = await rowsIn(file);
  const header = rows.findIndex((row) => row[0] === "Référence");
  return rows.slice(header + 1).map((row) => String(row[3]));
}

async function refusalOf(...args: readonly string[]): Promise<Refusal> {
  const trouble: unknown = await equality(args).catch((reason: unknown) => reason);
  if (!(trouble instanceof Refusal)) throw new Error("not refused");
  return trouble;
}

const received = (n: number): Answers => [n < 40 ? "Oui" : "Non", null, null];

test("10 % of the declarations received are drawn, and drawn again by whoever knows the seed", async () => {
  const input = await register("candidatures.xlsx", received);
  const before = readFileSync(input);
  expect(await equality([input, "--draw", "10%", "--seed", "2025", "--out", path("un.xlsx")])).toBe(EXIT.done);
  expect(await equality([input, "--draw", "10%", "--seed", "2025", "--out", path("deux.xlsx")])).toBe(EXIT.done);
  expect(await equality([input, "--draw", "10%", "--seed", "autre", "--out", path("trois.xlsx")])).toBe(EXIT.done);
  const drawn = await drawnIn(path("un.xlsx"));
  expect(drawn).toHaveLength(4);
  for (const name of drawn) expect(Number(name.replace("Société ", ""))).toBeLessThan(40);
  expect(await drawnIn(path("deux.xlsx"))).toEqual(drawn);
  expect(await drawnIn(path("trois.xlsx"))).not.toEqual(drawn);
  expect(readFileSync(input).equals(before)).toBe(true);
});

test("the record says when, of what and how", async () => {
  const input = await register("candidatures.xlsx", received);
  await equality([input, "--draw", "8", "--by", "awarded", "--seed", "graine", "--out", path("tirage.xlsx")]);
  const text = (await rowsIn(path("tirage.xlsx"))).flat().join(" ");
  expect(text).toContain("Tirage 2025-1");
  expect(text).toMatch(/Tirage du \d\d\/\d\d\/\d{4} : 8 attestations sur 40 reçues dans l'exercice, par attributaire/);
  expect(text).toContain("Graine « graine »");
  expect(text).toMatch(/empreinte de la base [0-9A-F]{8}/);
  expect(text).toContain("non attributaire");
  expect(text).toContain("usage interne");
});

test("a drawing is never replaced, even when told to; a second one says that it is", async () => {
  const input = await register("candidatures.xlsx", received);
  const out = path("tirage.xlsx");
  await equality([input, "--draw", "5", "--out", out]);
  const first = readFileSync(out);
  expect((await refusalOf(input, "--draw", "5", "--seed", "x", "--out", out, "--force")).message).toContain("jamais");
  expect(readFileSync(out).equals(first)).toBe(true);
  await equality([input, out, "--draw", "5", "--seed", "x", "--out", path("second.xlsx")]);
  expect(said).toContain("Ce tirage s'ajoute à Tirage 2025-1");
  expect((await rowsIn(path("second.xlsx")))[0]?.[0]).toContain("Tirage 2025-2");
});

test("outcomes are recorded in the register, and the drawing given beside it says how far it has got", async () => {
  const out = path("tirage.xlsx");
  await equality([await register("avant.xlsx", received), "--draw", "6", "--out", out]);
  const drawn = await drawnIn(out);
  const after = await register("apres.xlsx", (n) => {
    const nth = drawn.indexOf(`Société ${String(n)}`);
    return nth < 0
      ? received(n)
      : ["Oui", nth < 4 ? "Oui" : null, nth === 0 ? "non conforme" : nth < 4 ? "conforme" : null];
  });
  said = "";
  await equality([after, out, "--json", "-"]);
  expect(said).toContain(
    "Tirage 2025-1 : 6 attestations tirées, 4 contrôlées (3 conformes, 1 non conforme), 2 à contrôler.",
  );
});

test.each([
  [["--draw", "0"], "--draw 25 ou --draw 10%"],
  [["--draw", "110%"], "--draw 25 ou --draw 10%"],
  [["--draw", "dix"], "--draw 25 ou --draw 10%"],
  [["--draw", "5", "--by", "couleur"], "attributaire, direction, montant"],
  [["--draw", "5"], "--out tirage"],
  [["--seed", "5"], "accompagnent --draw"],
  [["--draw", "5", "--seed", ""], "--seed attend une valeur"],
  [["--draw", "5", "--seed", "x".repeat(101)], "100 caractères au plus"],
  [["--json", ""], "--json attend une valeur"],
  [["--draw", "5", "--json", "-"], "sans --json"],
  [["--public", "f.xlsx"], "--internal"],
])("%j is refused with what to write", async (args, sentence) => {
  const refusal = await refusalOf(await register("candidatures.xlsx", received), ...args);
  expect(refusal.exitCode).toBe(EXIT.usage);
  expect(refusal.message).toContain(sentence);
});

test("nothing received, nothing to draw", async () => {
  const input = await register("candidatures.xlsx", () => ["Non", null, null]);
  expect((await refusalOf(input, "--draw", "5", "--out", path("t.xlsx"))).message).toContain("Attestation reçue");
  expect(existsSync(path("t.xlsx"))).toBe(false);
});

test("a workbook that is not the public file is refused before anything is written", async () => {
  const input = await register("candidatures.xlsx", received);
  const other = await register("autre.xlsx", received);
  const refusal = await refusalOf(input, "--internal", path("suivi.xlsx"), "--public", other);
  expect(refusal).toMatchObject({ exitCode: EXIT.unreadableFile });
  expect(existsSync(path("suivi.xlsx"))).toBe(false);
});

test("the drawing is split by French words as by those of the code", async () => {
  const input = await register("candidatures.xlsx", received);
  const drawnBy = async (by: string): Promise<string> => {
    const out = path(`${by}.xlsx`);
    await equality([input, "--draw", "6", "--by", by, "--out", out]);
    return JSON.stringify(await rowsIn(out));
  };
  const french = await drawnBy("Attributaires, montant");
  expect(french).toContain("par attributaire et montant de l'offre");
  expect(french).toBe(await drawnBy("awarded,amount"));
});

test("a split that no declaration tells is said, and so is a second drawing of the same declarations", async () => {
  const input = await register("candidatures.xlsx", received);
  await equality([input, "--draw", "4", "--by", "directorate,awarded", "--out", path("un.xlsx")]);
  expect(said).toMatch(/Aucune attestation reçue ne dit sa direction : le tirage n'est pas réparti selon ce critère/);
  await equality([input, path("un.xlsx"), "--draw", "4", "--by", "directorate,awarded", "--out", path("deux.xlsx")]);
  expect(said).toMatch(/les mêmes attestations que dans Tirage 2025-1/);
});
