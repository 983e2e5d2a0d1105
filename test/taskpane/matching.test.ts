/** What the tab "Registres" shows of tables and columns. */
import { readRegisters } from "../../src/report/annual";
import { type ColumnView, faultsOf, hasChoices, tablesOf, type TableView } from "../../src/taskpane/view/matching";
import { registersOf } from "../../src/taskpane/view/registers";
import { aimOf } from "../../src/taskpane/view/registers-target";
import { planView } from "../../src/taskpane/view/matching-plan";
import { type Choice, editsFor } from "../../src/registers/matching/edits";
import type { Sheet } from "../../src/workbook/port";
import { contracts, insertion, settings, sheet, workbook } from "../support/registers";

const shown = (...sheets: readonly Sheet[]): readonly TableView[] => tablesOf(readRegisters([workbook(sheets)]));
const first = (...sheets: readonly Sheet[]): TableView => {
  const [view] = shown(...sheets);
  if (view === undefined) throw new Error("no table");
  return view;
};
const column = ({ needed, others, absent }: TableView, id: string): ColumnView => {
  const found = [...needed, ...others, ...absent].find((one) => one.id === id);
  if (found === undefined) throw new Error(`no column ${id}`);
  return found;
};

const MARCHES = contracts`
  | N° marché | Date de notificaton | Montant notifié | Montant | Clause sociale | Statut  | Allotissement | Montant TTC |
  | 2025001   | 12/03/2025          | 1000,5          | 10      | oui            | a       | VRAI          | 1200        |
  | 2025002   | 13/03/2025          | 2000            | 20      | non            | b       | FAUX          | 1300        |
  | 2025003   | 14/03/2025          | 2000            | 30      | non            | c       | FAUX          | 1400        |
`;

test("needed columns come first, then those that are read, what is to be confirmed at their head", () => {
  const view = first(MARCHES);
  expect(view).toMatchObject({
    title: "Registre des marchés",
    address: "«\u00a0Marchés\u00a0», A1:H4",
    rows: "3 lignes",
    lacking: 1,
    toConfirm: 2,
  });
  expect(view.needed.map(({ id, state }) => [id, state])).toEqual([
    ["contractNumber", "known"],
    ["directorate", "absent"],
    ["notificationDate", "likely"],
  ]);
  expect(view.others[0]).toMatchObject({ id: "amount", state: "doubtful" });
  expect(view.absent.length).toBeGreaterThan(30);
});

test("each heading has its place and three values that differ, as a French Excel shows them", () => {
  const view = first(MARCHES);
  expect(column(view, "contractNumber").headings).toEqual([
    {
      heading: "N° marché",
      yes: null,
      place: { sheet: "Marchés", cell: "A1" },
      samples: "2025001 · 2025002 · 2025003",
    },
  ]);
  expect(column(view, "notificationDate").headings[0]?.samples).toBe("12/03/2025 · 13/03/2025 · 14/03/2025");
  expect(column(view, "socialScheme").headings[0]).toMatchObject({ yes: "clause d'exécution", samples: "oui · non" });
  expect(view.unread.map(({ heading, samples, why }) => [heading, samples, why])).toEqual(
    expect.arrayContaining([
      ["Montant notifié", "1000,5 · 2000", "un autre en-tête est lu à sa place"],
      ["Allotissement", "VRAI · FAUX", ""],
      ["Montant TTC", "1200 · 1300 · 1400", "montant TTC, jamais lu comme HT"],
    ]),
  );
});

test("what may be confirmed is what is read; an amount is offered no heading in TTC", () => {
  const view = first(MARCHES);
  expect(column(view, "notificationDate").confirms).toEqual([{ heading: "Date de notificaton", yes: null }]);
  expect(column(view, "amount")).toMatchObject({
    confirms: [{ heading: "Montant", yes: null }],
    doubts: ["« Montant notifié » pourrait l'être aussi : il n'est pas lu."],
  });
  expect(column(view, "amount").choices).not.toContain("Montant TTC");
  expect(column(view, "title").choices).toContain("Montant TTC");
});

test("a heading that only looks like a column raises no doubt beside one that is known", () => {
  const view = first(contracts`
    | N° marché | Date de notification | Code postal du titulaire | Code postal du titulaire principal |
    | M1        | 12/03/2025           | 40000                    | 33000                              |
  `);
  expect(column(view, "supplierPostalCode")).toMatchObject({ state: "known", doubts: [] });
  expect(view.unread.map(({ heading }) => heading)).toEqual(["Code postal du titulaire principal"]);
});

test("personal data are neither shown nor offered", () => {
  const view = first(insertion`
    | N° marché | Bénéficiaire | Prénom | Période    | Heures effectuées |
    | M1        | P1           | Marie  | 01/03/2025 | 10                |
  `);
  expect(view.unread).toMatchObject([{ heading: "Prénom", samples: null, why: "données personnelles, jamais lues" }]);
  expect(column(view, "beneficiary").choices).not.toContain("Prénom");
});

test("choices are told, and so are the lines that are not applied", () => {
  const lines = settings`
    | Correspondance des colonnes |                      |            |                  |
    | Feuille                     | Registre             | Colonne    | En-tête lu       |
    | Marchés                     | Registre des marchés | Montant HT | Montant notifié  |
    | Marchés                     | Registre des marchés | Objet      | aucune           |
    | Marchés                     | Registre des marchés | Titulaire  | Mandataire       |
  `;
  const reading = readRegisters([workbook([MARCHES, lines])]);
  const view = first(MARCHES, lines);
  expect(column(view, "amount")).toMatchObject({ state: "chosen", doubts: [], confirms: [] });
  expect(column(view, "title").state).toBe("none");
  expect(faultsOf(reading)).toMatchObject([
    { row: 5, address: "Paramètres SPASER!A5", place: { sheet: "Paramètres SPASER", cell: "A5" } },
  ]);
  expect(hasChoices(reading)).toBe(true);
  expect(hasChoices(readRegisters([workbook([MARCHES])]))).toBe(false);
});

test("a sheet that nothing recognises is listed, and one of two tables is told by a heading of its own", () => {
  const own = sheet("Affaires")`
    | Clef | Signé le   | Budget |
    | A-1  | 12/03/2025 | 1500   |
    | A-2  | 14/03/2025 | 2500   |
    | A-3  | 15/03/2025 | 3500   |
  `;
  const both = sheet("Deux")`
    | N° marché | Date de notification | Montant HT |  | Date       | Fournisseur | Montant mandaté |
    | M1        | 12/03/2025           | 1000       |  | 01/04/2025 | A           | 10              |
  `;
  expect(shown(own, both).map(({ title, telling, note }) => [title, telling, note !== null])).toEqual([
    ["Registre des marchés", "N° marché", false],
    ["Mandats", "Date", false],
    ["Aucun registre reconnu", null, true],
  ]);
});

test("what will be written is told line by line", () => {
  const reading = readRegisters([workbook([MARCHES])]);
  const { tables, matchings } = reading.prepared.facts;
  const [table] = tables;
  const [matching] = matchings;
  if (table === undefined || matching === undefined) throw new Error("no table");
  const choice: Choice = {
    what: "column",
    table,
    register: "contracts",
    column: "socialScheme",
    everywhere: true,
    headings: [{ heading: "Clause sociale", yes: "clause d'exécution" }],
  };
  expect(planView(choice, editsFor(matching, choice), true)).toEqual({
    losses: [],
    notes: [
      "La feuille « Paramètres SPASER » est ajoutée au classeur.",
      "La section « Correspondance des colonnes » y est ajoutée.",
    ],
    lines: [
      {
        row: "Ligne 6",
        text: "ajoutée : « * › Registre des marchés › Dispositif social › Clause sociale › « Oui » y signifie « clause d'exécution » »",
      },
    ],
  });
});

test("a heading taken from another column: the list says for which it is read, and the preview what each column loses", () => {
  const sheet = contracts`
    | N° marché | Date de notification | Montant HT | Heures d'insertion |
    | M1        | 12/03/2025           | 1000       | 120                |
  `;
  const view = first(sheet);
  expect(column(view, "amount").taken.get("Heures d'insertion")).toBe("Heures contractualisées");
  expect(column(view, "amount").taken.has("Montant HT")).toBe(false);
  const choice: Choice = {
    what: "column",
    table: view.table,
    register: "contracts",
    column: "amount",
    everywhere: false,
    headings: [{ heading: "Heures d'insertion", yes: null }],
  };
  expect(planView(choice, [], true).losses).toEqual([
    "« Heures contractualisées » n'aura plus d'en-tête : les mesures qui la lisent ne seront plus calculables.",
    "« Montant HT » ne sera plus lu pour « Montant HT ».",
  ]);
});

test("what a measure lacks is looked for in its register: the column that is not found, or the register to make", () => {
  const tables = shown(MARCHES);
  const [table] = tables;
  expect(aimOf(tables, { register: "contracts", column: "contractedHours" })).toEqual({
    table: table?.key,
    spot: `${table?.key ?? ""} contractedHours`,
  });
  expect(aimOf(tables, { register: "payments", column: null })).toBeNull();
});

test("a sheet that is not read is aimed at by its name", () => {
  const notes = sheet("Heures")`
    | Qui   | Combien | Quoi |
    | Paul  | 12      | a    |
    | Marie | 13      | b    |
  `;
  const reading = readRegisters([workbook([MARCHES, notes])]);
  expect(registersOf(reading).unread).toEqual([
    {
      sheet: "Heures",
      sentence: "La feuille « Heures » n'est pas lue. Est-ce « Suivi des clauses d'insertion » ?",
      place: { sheet: "Heures", cell: "A1" },
    },
  ]);
  expect(aimOf(tablesOf(reading), { sheet: "Heures" })).toMatchObject({ spot: null });
  expect(registersOf(readRegisters([workbook([MARCHES])])).unread).toEqual([]);
});
