import { hasBreakdown } from "../../src/functions/choices";
import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { putCell } from "../host/workbook";
import { contracts, insertion, workbook } from "../support/registers";
import { type AddIn, exampleWorkbook, openAddIn } from "./host";

jest.setTimeout(60_000);

let addIn: AddIn;
afterEach(() => {
  addIn.host.close();
});

const HOURS = insertion`
  | N° marché | Bénéficiaire | Période    | Heures effectuées | Public |
  | M1        | B1           | 31/01/2025 | 100               | RSA    |
  | M1        | B2           | 31/01/2025 | 50                | RSA    |
  | M1        | B3           | 31/01/2025 | 30                | RSA    |
  | M1        | B4           | 31/01/2025 | 20                | RSA    |
  | M1        | B5           | 31/01/2025 | 10                | RSA    |
  | M1        | B6           | 31/01/2025 | 7,5               | DELD   |
  | M1        | B7           | 31/01/2025 | 2,5               |        |
  | M1        | B1           | 31/12/2024 | 999               | DELD   |
`;

const CONTRACTS = contracts`
  | N° marché | Date de notification | Direction | Dispositif social    | Procédure             |
  | M1        | 12/03/2025           | Routes    | clause d'exécution   | MAPA                  |
  | M2        | 12/03/2025           | Routes    | clause d'exécution   | Appel d'offres ouvert |
  | M3        | 12/03/2025           | Culture   | critère              | MAPA                  |
  | M4        | 12/03/2025           | Culture   | aucun                | MAPA                  |
  | M5        | 12/03/2025           | Culture   | critère              |                       |
`;

test("a breakdown spills under French headings, the largest first and what is not said last", async () => {
  addIn = openAddIn(workbook([HOURS]));
  const cell = addIn.call("BREAKDOWN", "1.4.3", 2025);
  expect(cell.shows()).toBe("#N/A Lecture du classeur en cours…");
  await addIn.ready();
  expect(cell.table()).toEqual([
    ["Type de public", "Personnes", "Heures", "Publication"],
    ["RSA", 5, 210, "à masquer aussi (le total dirait les autres)"],
    ["DELD", 1, 7.5, "à masquer (moins de 5 personnes)"],
    ["(non renseigné)", 1, 2.5, "à masquer (moins de 5 personnes)"],
  ]);
});

test("the function of a breakdown gives the number of its keys, what is not said left out, as the JSON does", async () => {
  addIn = openAddIn(workbook([HOURS]));
  const cell = addIn.call("BENEFICIARY_PROFILES", 2025);
  await addIn.ready();
  expect(cell.shows()).toBe(2);
});

test("figures are not masked in a cell, as they are not in the JSON: what is not to be published is said beside", async () => {
  addIn = openAddIn(workbook([HOURS]));
  const table = addIn.call("BREAKDOWN", "BENEFICIARY_PROFILES", 2025);
  await addIn.ready();
  const small = table.table().slice(2);
  expect(small.map(([, people]) => people)).toEqual([1, 1]);
  expect(small.every((row) => row.at(-1) === "à masquer (moins de 5 personnes)")).toBe(true);
});

test("procedures are counted in a column each; a cell without any is a 0 that was counted", async () => {
  addIn = openAddIn(workbook([CONTRACTS]));
  const cell = addIn.call("BREAKDOWN", "1.4.2");
  await addIn.ready();
  expect(cell.table()).toEqual([
    ["Dispositif social", "Marchés", "appel d'offres ouvert", "MAPA / procédure adaptée", "(non renseigné)"],
    ["clause d'exécution", 2, 1, 1, 0],
    ["critère d'attribution", 2, 0, 1, 1],
  ]);
});

test("of one directorate, and from a range with its headings", () => {
  addIn = openAddIn(workbook([]));
  const { rows } = CONTRACTS.grid;
  const tableOf = (directorate: string | null) => addIn.call("BREAKDOWN", "1.4.2", 2025, directorate, rows).table();
  expect(tableOf("culture")).toEqual([
    ["Dispositif social", "Marchés", "MAPA / procédure adaptée", "(non renseigné)"],
    ["critère d'attribution", 2, 1, 1],
  ]);
  expect(tableOf(null)).toHaveLength(3);
  expect(addIn.reads()).toBe(0);
  expect(addIn.subscriptions()).toBe(0);
});

test("the table follows the register, and is pushed again only when it differs", async () => {
  addIn = openAddIn(workbook([CONTRACTS]));
  const { host, timer, ready, call } = addIn;
  const cell = call("BREAKDOWN", "1.4.2");
  await ready();
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const edit = async (row: number, column: number, value: string): Promise<void> => {
    putCell(sheet, row, column, value);
    host.fireChanged({ sheet, address: "A1" });
    await new Promise((resolve) => setTimeout(resolve, 5));
    timer.pass(300);
    await ready();
  };
  const before = cell.results.length;
  await edit(1, 2, "Voirie");
  expect(cell.results).toHaveLength(before);
  await edit(4, 3, "critère");
  expect(cell.results).toHaveLength(before + 1);
  expect(cell.table()[1]).toEqual(["critère d'attribution", 3, 0, 2, 1]);
});

test("details beside a value spill too: the exits of 1.3.2 by class", async () => {
  addIn = openAddIn(
    workbook([
      insertion`
        | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Situation à la sortie |
        | M1        | B1           | 31/01/2025 | 10                | 01/02/2025     | CDI                   |
        | M1        | B2           | 31/01/2025 | 10                | 01/02/2025     | CDI                   |
        | M1        | B3           | 31/01/2025 | 10                | 01/02/2025     | chômage               |
      `,
    ]),
  );
  const cell = addIn.call("BREAKDOWN", "1.3.2");
  await addIn.ready();
  expect(cell.table()).toEqual([
    ["Détail", "Nombre", "Publication"],
    ["Emploi durable", 2, "à masquer (moins de 5 personnes)"],
    ["Autre sortie", 1, "à masquer (moins de 5 personnes)"],
  ]);
});

test("a measure without breakdown names those that have one, before anything is read", () => {
  addIn = openAddIn(workbook([CONTRACTS]));
  expect(addIn.call("BREAKDOWN", "1.1.4").shows()).toBe(
    "#VALUE! L'indicateur 1.1.4 n'a pas de répartition. Ceux qui en ont une : 1.3.2, 1.4.2, 1.4.3, 1.4.4a, 1.4.4b, " +
      "2.2.1, 4.5.1a, 4.5.1b, 5.1.1 et 5.2.2.",
  );
  expect(addIn.call("BREAKDOWN", "1.4.4").shows()).toBe(
    "#VALUE! L'indicateur « 1.4.4 » n'existe pas dans le schéma. Vouliez-vous dire « 1.4.4a », « 1.4.4b » ou « 1.1.4 » ?",
  );
  expect(addIn.call("BREAKDOWN").shows()).toMatch(/^#VALUE! Indiquez le code d'un indicateur/);
  expect(addIn.subscriptions()).toBe(0);
});

test("without any line there is no empty table: the cell says so", async () => {
  addIn = openAddIn(workbook([CONTRACTS]));
  const [none, missing] = [addIn.call("BREAKDOWN", "1.4.2", 2019), addIn.call("BREAKDOWN", "1.4.4b", 2025)];
  await addIn.ready();
  expect(none.shows()).toBe("#N/A Répartition vide : aucune ligne concernée en 2019.");
  expect(missing.shows()).toMatch(/^#N\/A Non calculable : colonne « .+ » absente du registre des marchés\.$/);
});

test("numbers of a table bring their format where Excel takes one, and are plain elsewhere", async () => {
  const cells = async (customFunctions: string): Promise<unknown> => {
    addIn = openAddIn(workbook([HOURS]), { customFunctions });
    const cell = addIn.call("BREAKDOWN", "1.4.3", 2025);
    await addIn.ready();
    const [, first] = cell.last() as readonly (readonly unknown[])[];
    addIn.host.close();
    return first;
  };
  expect(await cells("1.4")).toEqual([
    "RSA",
    { type: "FormattedNumber", basicValue: 5, numberFormat: "#,##0" },
    { type: "FormattedNumber", basicValue: 210, numberFormat: '#,##0.0" h"' },
    "à masquer aussi (le total dirait les autres)",
  ]);
  expect(await cells("1.3")).toEqual(["RSA", 5, 210, "à masquer aussi (le total dirait les autres)"]);
  addIn = openAddIn(workbook([]));
});

test("on the example, every breakdown is whole: same width on every line, and no cell that Excel would show as 0", async () => {
  addIn = openAddIn(await exampleWorkbook(), { customFunctions: "1.3" });
  const codes = indicatorsOf(DEFAULT_SCHEME)
    .filter(hasBreakdown)
    .map(({ code }) => code);
  const cells = codes.map((code) => addIn.call("BREAKDOWN", code, 2025));
  await addIn.ready();
  for (const cell of cells) {
    const table = cell.last() as readonly (readonly unknown[])[];
    expect(table.length).toBeGreaterThan(1);
    expect(new Set(table.map((row) => row.length)).size).toBe(1);
    for (const value of table.flat())
      expect(typeof value === "string" || (typeof value === "number" && Number.isFinite(value))).toBe(true);
  }
});
