/** `spaser check`, from a file to a table, a JSON and an exit code. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../src/cli/check";
import { EXIT, Refusal } from "../../src/cli/command";
import { writeWorkbook } from "../../src/workbook/xlsx";
import type { Cell } from "../../src/workbook/port";

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
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

async function fileOf(...rows: readonly (readonly Cell[])[]): Promise<string> {
  const path = join(folder, "registre.xlsx");
  const header = ["N° marché", "Direction", "Date de notification", "ESS"];
  const cells = [header, ...rows].map((row) => ({ cells: row.map((value) => ({ value })) }));
  writeFileSync(path, await writeWorkbook({ sheets: [{ name: "Marchés", columnWidths: [], rows: cells }] }));
  return path;
}

test("errors end it with 1, and are told on stdout; the file is left as it was", async () => {
  const path = await fileOf(["M1", "Voirie", "12/03/2025", "Oui"], ["M2", "Voirie", "32/13/2025", "x"]);
  const before = readFileSync(path);
  expect(await check([path])).toBe(EXIT.foundErrors);
  expect(printed).toContain("Registre des marchés › Date de notification : jour qui n'existe pas");
  expect(printed).toContain("2 cellules peuvent être remises en forme sans risque");
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("a register without its date is an error, said before the others: the command ends with 1", async () => {
  const path = join(folder, "sans-date.xlsx");
  const rows: readonly (readonly Cell[])[] = [
    ["N° marché", "Nature", "Direction", "Titulaire", "Montant HT", "Clause sociale", "ESS"],
    ["M1", "marché", "Voirie", "Dupont", "selon BPU", "aucun", "Oui"],
    ["M2", "marché", "Écoles", "Durand", "selon BPU", "aucun", "Oui"],
    ["M3", "marché", "Écoles", "Durand", 45_000, "aucun", "Oui"],
  ];
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  writeFileSync(path, await writeWorkbook({ sheets: [{ name: "Marchés", columnWidths: [], rows: cells }] }));
  expect(await check([path])).toBe(EXIT.foundErrors);
  const errors = printed.slice(printed.indexOf("Erreurs"));
  expect(errors.indexOf("La colonne « Date de notification » n'a pas été trouvée")).toBeGreaterThan(0);
  expect(errors.indexOf("La colonne « Date de notification »")).toBeLessThan(
    errors.indexOf("texte au lieu d'un nombre"),
  );
});

test("mandats without an amount are an error: nothing else of theirs can be counted", async () => {
  const path = join(folder, "mandats.xlsx");
  const rows: readonly (readonly Cell[])[] = [
    ["Date de mandatement", "Fournisseur", "SIRET", "Type de structure", "Montant mandaté TTC"],
    ["12/03/2025", "Atelier", null, "ACI", 120],
  ];
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  writeFileSync(path, await writeWorkbook({ sheets: [{ name: "Mandats", columnWidths: [], rows: cells }] }));
  expect(await check([path])).toBe(EXIT.foundErrors);
  const errors = printed.slice(printed.indexOf("Erreurs"), printed.indexOf("Points à vérifier"));
  expect(errors).toContain("La colonne « Montant mandaté » n'a pas été trouvée");
});

test("« Prix retenu » that nothing reads is said, with the column that it may be and where to write it; it is no error", async () => {
  const path = join(folder, "suivi.xlsx");
  const rows: readonly (readonly Cell[])[] = [
    ["N° marché", "Direction", "Date de notification", "Prix retenu", "Commentaires du service"],
    ["M1", "Voirie", "12/03/2025", 120_000.5, "rien de particulier"],
    ["M2", "Écoles", "14/03/2025", 45_000, "à suivre"],
  ];
  const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
  writeFileSync(path, await writeWorkbook({ sheets: [{ name: "Suivi 2025", columnWidths: [], rows: cells }] }));
  expect(await check([path])).toBe(EXIT.done);
  expect(printed).toContain("En-têtes que rien ne lit");
  expect(printed).toMatch(
    /Suivi 2025 \(Registre des marchés\) : « Prix retenu » \(D\) et « Commentaires du service » \(E\)\. Si l'un d'eux est .*« Montant HT ».*, écrivez-le dans la feuille « Paramètres SPASER », section « Correspondance des colonnes »\./,
  );
  printed = "";
  await check([path, "--json", "-"]);
  expect(JSON.parse(printed)).toMatchObject({
    counts: { error: 0 },
    unread: [
      {
        sheet: "Suivi 2025",
        register: "contracts",
        headings: [
          { heading: "Prix retenu", column: "D" },
          { heading: "Commentaires du service", column: "E" },
        ],
        mayBe: expect.arrayContaining(["amount"]) as unknown,
      },
    ],
  });
});

test("without errors it ends with 0", async () => {
  expect(await check([await fileOf(["M1", "Voirie", "12/03/2025", "Oui"])])).toBe(EXIT.done);
  expect(printed).toMatch(/^Contrôle des registres : rien à signaler/);
});

test("the JSON gives groups, problems with their cell, message and correction, and the plan", async () => {
  const path = await fileOf(["M1", "Voirie", "12/03/2025", "Oui"], ["M2", "Voirie", "32/13/2025", "x"]);
  expect(await check([path, "--json", "-"])).toBe(EXIT.foundErrors);
  expect(JSON.parse(printed)).toMatchObject({
    counts: { error: 1, warning: 0, information: 0 },
    groups: [
      {
        code: "unreadable-date",
        cause: "impossible-date",
        severity: "error",
        register: "contracts",
        column: "notificationDate",
        count: 1,
        rows: [{ sheet: "Marchés", rows: [[3, 3]] }],
        changesFigures: true,
      },
    ],
    problems: [
      {
        code: "unreadable-date",
        cause: "impossible-date",
        severity: "error",
        register: "contracts",
        sheet: "Marchés",
        cell: "C3",
        found: "32/13/2025",
        correction: null,
      },
    ],
    ignored: [],
    corrections: [
      {
        cell: "C2",
        column: "notificationDate",
        before: "12/03/2025",
        after: 45_728,
        rule: "real-date",
        confidence: "sure",
      },
      { cell: "D3", column: "ess", before: "x", after: "Oui", rule: "yes-or-no", confidence: "sure" },
    ],
  });
});

test("a JSON file that exists is not replaced unless told; an exercice is a year", async () => {
  const path = await fileOf(["M1", "Voirie", "12/03/2025", "Oui"]);
  const json = join(folder, "controle.json");
  expect(await check([path, "--json", json])).toBe(EXIT.done);
  await expect(check([path, "--json", json])).rejects.toBeInstanceOf(Refusal);
  expect(await check([path, "--json", json, "--force"])).toBe(EXIT.done);
  await expect(check([path, "--exercice", "25"])).rejects.toMatchObject({ exitCode: EXIT.usage });
  await expect(check([])).rejects.toMatchObject({ exitCode: EXIT.usage });
});
