/** The consolidated workbook: clean tables, where each row comes from, and nothing about people but a number. */
import { readRegisters } from "../../src/report/annual";
import { auditWorkbook } from "../../src/report/formula/audit-workbook";
import type { Cell, SheetDraft, Workbook, WorkbookDraft } from "../../src/workbook/port";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { candidates, contracts, directorates, insertion, serial, vehicles, workbook } from "../support/registers";

const draftOf = (...workbooks: readonly Workbook[]): WorkbookDraft =>
  auditWorkbook(readRegisters(workbooks), { exercice: 2025 }).draft;

const HEADER = 2;

function sheetIn(draft: WorkbookDraft, name: string): SheetDraft {
  const found = draft.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

const headingsIn = (sheet: SheetDraft): readonly Cell[] =>
  sheet.rows[HEADER]?.cells.map((cell) => cell?.value ?? null) ?? [];

/** The column of a table under a heading. */
function columnOf(draft: WorkbookDraft, name: string, heading: string): readonly Cell[] {
  const sheet = sheetIn(draft, name);
  const at = headingsIn(sheet).indexOf(heading);
  if (at < 0) throw new Error(`no column ${heading}`);
  return sheet.rows.slice(HEADER + 1).map(({ cells }) => cells[at]?.value ?? null);
}

const CONTRACTS = workbook(
  [
    contracts`
      | N° marché | N° lot | Nature            | N° d'accord-cadre | Date de notification | Montant HT | Titulaire    | Dispositif social                 | Bilan de GES |
      | M1        |        | marché            |                   | 12/03/2025           | 100        | Alpha        | clause sociale ; critère social   | x            |
      | M1        |        | marché            |                   | 15/06/2025           | 150        | Alpha        | clause sociale                    | n            |
      | M1        |        | avenant           |                   | 01/09/2025           | 999        | Alpha        | clause sociale                    | n            |
      | M2        | 1      | marché            |                   | 2025                 | selon BPU  | @Beta        | mots inconnus                     | peut-être    |
      | M3        |        | accord-cadre      |                   | 01/02/2024           | 1000       | =CMD("x")    | aucun                             |              |
      | M3-1      |        | marché subséquent | M3                | hier                 | 10         | -Delta       |                                   |              |
    `,
  ],
  { file: "registre.xlsx" },
);

test("a contract is one row, with its first row's place and its latest version's amount", () => {
  const draft = draftOf(CONTRACTS);
  expect(columnOf(draft, "Conso Marchés", "N° marché")).toEqual(["M1", "M2", "M3", "M3-1"]);
  expect(columnOf(draft, "Conso Marchés", "Fichier")).toEqual(Array(4).fill("registre.xlsx"));
  expect(columnOf(draft, "Conso Marchés", "Feuille")).toEqual(Array(4).fill("Marchés"));
  expect(columnOf(draft, "Conso Marchés", "Ligne")).toEqual([2, 5, 6, 7]);
  expect(columnOf(draft, "Conso Marchés", "Ligne de la dernière version")).toEqual(["Marchés!A3", null, null, null]);
  expect(columnOf(draft, "Conso Marchés", "Autres lignes")).toEqual(["Marchés!A3", null, null, null]);
  expect(columnOf(draft, "Conso Marchés", "Montant HT")).toEqual([150, "illisible", 1000, 10]);
});

test("dates are dates, a year alone is no day, what cannot be read is said to be", () => {
  const draft = draftOf(CONTRACTS);
  expect(columnOf(draft, "Conso Marchés", "Exercice")).toEqual([2025, 2025, 2024, "illisible"]);
  expect(columnOf(draft, "Conso Marchés", "Date de notification")).toEqual([
    serial("12/03/2025"),
    "2025 (année seule)",
    serial("01/02/2024"),
    "illisible",
  ]);
  const sheet = sheetIn(draft, "Conso Marchés");
  const at = headingsIn(sheet).indexOf("Date de notification");
  expect(sheet.rows[HEADER + 1]?.cells[at]?.style?.numberFormat).toBe("dd/mm/yyyy");
});

test("options are written one way, and each that a measure asks for has its Oui or Non", () => {
  const draft = draftOf(CONTRACTS);
  const column = (heading: string): readonly Cell[] => columnOf(draft, "Conso Marchés", heading);
  expect(column("Dispositif social")).toEqual([
    "clause d'exécution ; critère d'attribution",
    "illisible",
    "aucun",
    null,
  ]);
  expect(column("Dispositif social – clause d’exécution")).toEqual(["Oui", "illisible", "Non", null]);
  expect(column("Bilan de GES")).toEqual(["Oui", "illisible", null, null]);
  expect(column("Bilan de GES – retenu")).toEqual(["Oui", "illisible", null, null]);
  expect(column("Avec dispositif social")).toEqual(["Oui", "illisible", "Non", null]);
});

test("call-offs of a framework of the register are out of sums", () => {
  expect(columnOf(draftOf(CONTRACTS), "Conso Marchés", "Hors sommes")).toEqual(["Non", "Non", "Non", "Oui"]);
});

test("the headings of the tables are a promise", () => {
  const sheets = draftOf(
    CONTRACTS,
    workbook([
      candidates`
        | Candidat | Date       | Candidat volontaire | Index transmis | Plan transmis | ESS |
        | Alpha    | 01/02/2025 | Oui                 | Oui            | Non           | Oui |
      `,
      vehicles`
        | Immatriculation | Énergie    | Date d'acquisition |
        | AA-001-AA       | électrique | 01/02/2025         |
      `,
      directorates`
        | Direction |
        | Routes    |
      `,
    ]),
  ).sheets.filter(({ tables = [] }) => tables.length > 0);
  expect(Object.fromEntries(sheets.map((sheet) => [sheet.name, headingsIn(sheet)]))).toMatchSnapshot();
});

const PEOPLE = workbook(
  [
    insertion`
      | N° marché | Bénéficiaire | Structure employeuse | Période    | Heures effectuées | Type de public | Date de sortie | Situation à la sortie | Note de satisfaction |
      | M1        | Jeanne D.    | Chez Jeanne          | 31/01/2025 | 10                | RSA            |                |                       | 4                    |
      | M1        | P-2041       | Chez Paul            | 31/01/2025 | 12                | QPV            | 31/03/2025     | CDI                   |                      |
      | M1        | JEANNE D.    | Chez Jeanne          | 28/02/2025 | 8                 | RSA            | 28/02/2025     | chômage               | 5                    |
    `,
  ],
  { file: "suivi.xlsx" },
);

test("beneficiaries are numbers, the same in every table, in the order in which they appear", () => {
  const draft = draftOf(PEOPLE);
  expect(columnOf(draft, "Conso Heures", "Bénéficiaire n°")).toEqual([1, 2, 1]);
  expect(columnOf(draft, "Conso Bénéficiaires", "Bénéficiaire n°")).toEqual([1, 2]);
  expect(columnOf(draft, "Conso Sorties", "Bénéficiaire n°")).toEqual([2, 1]);
});

test("no name, pseudonym or employer of a beneficiary leaves its register", async () => {
  const bytes = await writeWorkbook(draftOf(PEOPLE));
  const read = await readWorkbook(bytes, "consolidation.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  const texts = read.value.sheets.flatMap(({ grid }) => grid.rows.flat()).filter((cell) => typeof cell === "string");
  expect(texts.filter((text) => /jeanne|paul|p-2041/i.test(text))).toEqual([]);
});

test("tables about people have nothing that no measure reads", () => {
  const draft = draftOf(PEOPLE);
  const names = ["Conso Heures", "Conso Bénéficiaires", "Conso Sorties", "Conso Satisfaction"];
  const headings = names.flatMap((name) => headingsIn(sheetIn(draft, name)));
  for (const unwanted of ["N° marché", "Structure employeuse", "Période", "Date de sortie", "Bénéficiaire"]) {
    expect(headings).not.toContain(unwanted);
  }
});

test("a text that begins like a formula stays a text", async () => {
  const read = await readWorkbook(await writeWorkbook(draftOf(CONTRACTS)), "consolidation.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  const grid = read.value.sheets.find(({ name }) => name === "Conso Marchés")?.grid;
  const texts = grid?.rows.flat().filter((cell) => typeof cell === "string" && /^[=@-]/.test(cell));
  expect(texts).toEqual(["@Beta", `=CMD("x")`, "-Delta"]);
  const withFormula = draftOf(CONTRACTS)
    .sheets.filter(({ name }) => name !== "Recalcul")
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell?.formula !== undefined)));
  expect(withFormula).toEqual([]);
});

test("the sheet Recalcul has no formula for a measure that lacks a register or a column", () => {
  const sheet = sheetIn(draftOf(PEOPLE), "Recalcul");
  const line = (code: string) => sheet.rows.find(({ cells }) => cells[0]?.value === code)?.cells ?? [];
  expect(line("1.3.1")[5]).toMatchObject({
    value: 30,
    formula: "SUMIFS(Conso_Heures[Heures de la période],Conso_Heures[Exercice],2025)",
  });
  expect(line("1.3.1")[6]?.value).toBe(0);
  expect([line("1.1.4")[4]?.value, line("1.1.4")[5]?.formula]).toEqual([null, undefined]);
  expect(line("1.1.4")[7]?.value).not.toBe("");
});

test("the first sheet says what each table is and how many rows it was made of", () => {
  const sheet = sheetIn(draftOf(CONTRACTS), "Lisez-moi");
  const line = sheet.rows.find(({ cells }) => cells[0]?.value === "Conso Marchés")?.cells.map((cell) => cell?.value);
  expect(line).toEqual(["Conso Marchés", expect.stringContaining("un marché ou un lot"), 6, 4]);
});

test("codes and names of tables lead to the tables, and to no sheet that is not there", () => {
  const { sheets } = draftOf(CONTRACTS);
  const links = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.link ?? [])));
  const names = sheets.map(({ name }) => name);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ sheet }) => !names.includes(sheet))).toEqual([]);
});

test("every sheet is printed on A4 at a size that can be read, with its heads and the numbers of its pages", () => {
  const { sheets } = draftOf(CONTRACTS);
  for (const { name, print, columnWidths } of sheets) {
    const width = columnWidths.reduce((sum, one) => sum + one, 0);
    // Some 90 characters of Calibri 11 hold in portrait, 135 in landscape: no smaller than three quarters of that size.
    const room = (print?.orientation === "portrait" ? 90 : 135) / 0.75;
    expect([name, width / (print?.pagesWide ?? 1) <= room]).toEqual([name, true]);
    expect(print?.footer).toContain("Page &P / &N");
    if (name !== "Lisez-moi") expect(print?.repeatRows).toEqual({ from: 3, to: 3 });
  }
});

test("a column is as wide as what it holds, within bounds", () => {
  const long = contracts`
    | N° marché | Objet                                                                | Date de notification | Direction |
    | M1        | Entretien des espaces verts des collèges et des centres routiers     | 12/03/2025           | DGA       |
  `;
  const { rows, columnWidths } = sheetIn(draftOf(workbook([long])), "Conso Marchés");
  const at = (heading: string): number => rows[2]?.cells.findIndex((cell) => cell?.value === heading) ?? -1;
  expect([columnWidths[at("Objet")], columnWidths[at("Direction")]]).toEqual([34, 11]);
});
