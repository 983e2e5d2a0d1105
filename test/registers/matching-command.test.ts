/** The command line follows what the settings sheet of each file says of its columns. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../src/cli/check";
import { consolidate } from "../../src/cli/consolidate";
import { equality } from "../../src/cli/equality";
import { report } from "../../src/cli/report";
import type { Cell } from "../../src/workbook/port";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "matching-"));
  printed = "";
  jest.spyOn(process.stderr, "write").mockReturnValue(true);
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

type Rows = readonly (readonly Cell[])[];

async function fileOf(name: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const path = join(folder, name);
  const drafts = Object.entries(sheets).map(([sheet, rows]) => ({
    name: sheet,
    columnWidths: [],
    rows: rows.map((row) => ({ cells: row.map((value) => (value === null ? null : { value })) })),
  }));
  writeFileSync(path, await writeWorkbook({ sheets: drafts }));
  return path;
}

const MARCHES: Rows = [
  ["N° marché", "Date de notification", "Heures prévues", "Heures contrat"],
  ["M1", "12/03/2025", 100, 7],
  ["M2", "13/03/2025", 200, 8],
];
const choosing = (register: string, column: string, heading: string): Rows => [
  ["Exercice", 2025],
  [null, null],
  ["Correspondance des colonnes"],
  ["Feuille", "Registre", "Colonne", "En-tête lu", "« Oui » signifie"],
  ["*", register, column, heading],
];
const HOURS = choosing("Registre des marchés", "Heures contractualisées", "Heures contrat");

interface Printed {
  readonly registers: readonly { readonly columns: Readonly<Record<string, object>> }[];
  readonly outcomes: readonly { readonly code: string; readonly value: number | null }[];
  readonly problems: readonly { readonly code: string; readonly message: string; readonly cell: string }[];
}
async function reported(...paths: readonly string[]): Promise<Printed> {
  printed = "";
  await report([...paths, "--json", "-", "--exercice", "2025"]);
  return JSON.parse(printed) as Printed;
}
const valueOf = ({ outcomes }: Printed, code: string): number | null | undefined =>
  outcomes.find((outcome) => outcome.code === code)?.value;

test("spaser report takes the heading chosen, and its JSON shows it", async () => {
  const before = await reported(await fileOf("a.xlsx", { Marchés: MARCHES }));
  expect(valueOf(before, "1.1.4")).toBe(300);
  const path = await fileOf("b.xlsx", { Marchés: MARCHES, "Paramètres SPASER": HOURS });
  const bytes = readFileSync(path);
  const after = await reported(path);
  expect(valueOf(after, "1.1.4")).toBe(15);
  expect(after.registers[0]?.columns["contractedHours"]).toEqual({
    heading: "Heures contrat",
    column: "D",
    chosen: true,
  });
  expect(before.registers[0]?.columns["contractedHours"]).toEqual({ heading: "Heures prévues", column: "C" });
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test("of several files, each follows its own settings", async () => {
  const chosen = await fileOf("a.xlsx", { Marchés: MARCHES, "Paramètres SPASER": HOURS });
  const [header = [], ...rows] = MARCHES;
  const plain = await fileOf("b.xlsx", {
    Marchés: [header, ...rows.map(([id, ...cells]) => [`${String(id)}b`, ...cells])],
  });
  expect(valueOf(await reported(chosen, plain), "1.1.4")).toBe(315);
});

test("spaser check says which line cannot be followed, where it stands, and what to do", async () => {
  const path = await fileOf("a.xlsx", {
    Marchés: MARCHES,
    "Paramètres SPASER": choosing("Registre des marchés", "Heures contractualisées", "Heures votées"),
  });
  await check([path, "--json", "-"]);
  const { problems } = JSON.parse(printed) as Printed;
  const said = problems.find(({ code }) => code === "matching-unapplied");
  expect(said?.cell).toBe("A5");
  expect(said?.message).toContain("l'en-tête « Heures votées » n'est dans aucune feuille de ce registre");
});

test("spaser consolidate writes what the chosen heading holds", async () => {
  const path = await fileOf("a.xlsx", { Marchés: MARCHES, "Paramètres SPASER": HOURS });
  const out = join(folder, "conso.xlsx");
  await consolidate([path, "--out", out, "--exercice", "2025"]);
  const read = await readWorkbook(new Uint8Array(readFileSync(out)), "conso.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  const cells = read.value.sheets.find(({ name }) => /marché/i.test(name))?.grid.rows.flat();
  expect(cells).toEqual(expect.arrayContaining([7, 8]));
  expect(cells).not.toContain(200);
});

test("spaser equality takes the heading chosen for the register of candidates", async () => {
  const candidates: Rows = [
    [
      "N° consultation",
      "Candidat",
      "Date",
      "Effectif",
      "Candidat volontaire",
      "Index transmis",
      "Note de l'Index",
      "Note A",
    ],
    ...Array.from({ length: 8 }, (_, k): readonly Cell[] => [
      "C1",
      `E${String(k)}`,
      "12/03/2025",
      300,
      "Oui",
      "Oui",
      60,
      90,
    ]),
  ];
  const meanOf = async (path: string): Promise<string> => {
    printed = "";
    await equality([path, "--exercice", "2025", "--json", "-"]);
    return printed;
  };
  const before = await meanOf(await fileOf("a.xlsx", { Candidatures: candidates }));
  const after = await meanOf(
    await fileOf("b.xlsx", {
      Candidatures: candidates,
      "Paramètres SPASER": choosing("Candidatures", "Note de l'Index", "Note A"),
    }),
  );
  expect(before).toContain("60");
  expect(after).toContain("90");
  expect(after).not.toBe(before);
});
