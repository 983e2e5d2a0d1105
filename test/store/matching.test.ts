/** A choice made in the pane, in the simulated Excel: written in the settings, followed by every figure, taken back. */
import { editsFor, type Choice } from "../../src/registers/matching/edits";
import { choicesToTakeBack, keepChoice, takeBackChoice } from "../../src/store/matching";
import { type AddIn, openAddIn } from "../functions/host";
import { boxOf, type HostSheet, wholeSheets, wholeWorkbook } from "../host";
import { cellAt, cellKey, putCell } from "../host/workbook";
import type { Cell, Sheet } from "../../src/workbook/port";
import { march, sheetOf, workbookOf } from "./fixtures";

const MARCHES = sheetOf("Marchés", [
  ["N° de marché", "Date de notification", "Montant notifié", "Montant", "Heures prévues", "Heures d'insertion"],
  ["2025-001", march(2025), 1_000, 10, 100, 7],
  ["2025-002", march(2025), 2_000, 20, 200, 8],
]);
const SETTINGS = "Paramètres SPASER";

let addIn: AddIn;
afterEach(() => {
  addIn.host.close();
});

async function open(...sheets: readonly Sheet[]): Promise<void> {
  addIn = openAddIn(workbookOf(MARCHES, ...sheets), {});
  addIn.store.subscribe(() => undefined);
  await addIn.ready();
}

const facts = () => {
  const { reading } = addIn.store.snapshot();
  if (reading === null) throw new Error("not read");
  return reading.prepared.facts;
};

/** The first table read from those headings. */
function chooses(column: string, ...headings: readonly string[]): Choice {
  const [table] = facts().tables;
  if (table === undefined) throw new Error("no table");
  const read = headings.map((heading) => ({ heading, yes: null }));
  return { what: "column", table, register: "contracts", column, everywhere: false, headings: read };
}

async function keep(choice: Choice): Promise<unknown> {
  const [matching] = facts().matchings;
  if (matching === undefined) throw new Error("no workbook");
  return keepChoice(addIn.store, matching.sheet, editsFor(matching, choice));
}

const settings = (): HostSheet => {
  const found = addIn.host.workbook.sheets.find(({ name }) => name === SETTINGS);
  if (found === undefined) throw new Error("no settings");
  return found;
};
const rowsOf = (sheet: HostSheet): readonly (readonly Cell[])[] =>
  Array.from({ length: 12 }, (_, row) => Array.from({ length: 5 }, (__, column) => cellAt(sheet, row, column) ?? ""));
const others = () => wholeSheets(addIn.host.workbook, (name) => name !== SETTINGS);

test("a choice is written, every formula follows at once, and the rest of the workbook is as it was", async () => {
  await open();
  const before = others();
  const hours = addIn.call("INSERTION_HOURS_CONTRACTED");
  expect(hours.shows()).toBe(300);
  expect(await keep(chooses("contractedHours", "Heures d'insertion"))).toEqual({ ok: true, value: "written" });
  expect(hours.shows()).toBe(15);
  expect(others()).toEqual(before);
  expect(rowsOf(settings()).slice(0, 6)).toEqual([
    [SETTINGS, "", "", "", ""],
    ["", "", "", "", ""],
    ["Correspondance des colonnes", "", "", "", ""],
    [expect.stringContaining("Une ligne par en-tête"), "", "", "", ""],
    ["Feuille", "Registre", "Colonne", "En-tête lu", "« Oui » signifie"],
    ["Marchés", "Registre des marchés", "Heures contractualisées", "Heures d'insertion", ""],
  ]);
  expect(choicesToTakeBack(addIn.store)).toBe(1);
  expect(await takeBackChoice(addIn.store)).toEqual({ ok: true, value: 0 });
  expect(hours.shows()).toBe(300);
  expect(choicesToTakeBack(addIn.store)).toBe(0);
  expect(others()).toEqual(before);
});

test("in a settings sheet that is there, its other cells, formulas and looks stay; taking back leaves the sheet as it was", async () => {
  await open(
    sheetOf(SETTINGS, [
      ["Exercice", 2025],
      ["Collectivité", "Ville de Dax"],
      [null, null],
      ["Correspondance des colonnes"],
      ["Feuille", "Registre", "Colonne", "En-tête lu", "« Oui » signifie", "Vu par"],
      ["Marchés", "Registre des marchés", "Montant HT", "Montant notifié", null, "Mme Dupont"],
    ]),
  );
  const sheet = settings();
  const { top, left } = boxOf("F7");
  sheet.formulas.set(cellKey(top, left), "=1+1");
  putCell(sheet, top, left, 2);
  await addIn.store.refresh();
  const before = wholeWorkbook(addIn.host.workbook);
  await keep(chooses("contractedHours", "Heures d'insertion"));
  await keep(chooses("amount", "Montant"));
  expect(rowsOf(settings()).slice(5, 8)).toEqual([
    ["Marchés", "Registre des marchés", "Montant HT", "Montant", ""],
    ["", "", "", "", ""],
    ["Marchés", "Registre des marchés", "Heures contractualisées", "Heures d'insertion", ""],
  ]);
  expect(sheet.formulas.get(cellKey(top, left))).toBe("=1+1");
  await takeBackChoice(addIn.store);
  await takeBackChoice(addIn.store);
  expect(wholeWorkbook(addIn.host.workbook)).toEqual(before);
});

test("a settings sheet that someone has changed since it was read is left alone, and read again", async () => {
  await open(
    sheetOf(SETTINGS, [
      ["Correspondance des colonnes"],
      ["Feuille", "Registre", "Colonne", "En-tête lu"],
      ["Marchés", "Registre des marchés", "Montant HT", "Montant notifié"],
    ]),
  );
  const [matching] = facts().matchings;
  if (matching === undefined) throw new Error("no workbook");
  const edits = editsFor(matching, chooses("amount", "Montant"));
  const { top, left } = boxOf("D3");
  putCell(settings(), top, left, "Montant attribué");
  const before = wholeWorkbook(addIn.host.workbook);
  expect(await keepChoice(addIn.store, matching.sheet, edits)).toEqual({ ok: true, value: "changed" });
  expect(wholeWorkbook(addIn.host.workbook)).toEqual(before);
  expect(facts().matchings[0]?.columns[0]?.heading).toBe("Montant attribué");
  expect(choicesToTakeBack(addIn.store)).toBe(0);
});

test("taken back, a line that someone has changed since is theirs", async () => {
  await open();
  await keep(chooses("amount", "Montant notifié"));
  const { top, left } = boxOf("D6");
  putCell(settings(), top, left, "Montant");
  expect(await takeBackChoice(addIn.store)).toEqual({ ok: true, value: 4 });
  expect(rowsOf(settings())[5]).toEqual(["Marchés", "Registre des marchés", "Montant HT", "Montant", ""]);
});

test("taken back after a row was inserted above, no other line loses half of what it says", async () => {
  await open();
  await keep(chooses("amount", "Montant notifié"));
  await keep(chooses("contractedHours", "Heures d'insertion"));
  const { rows } = settings();
  for (const row of [6, 5]) rows.set(row + 1, rows.get(row) ?? []);
  rows.set(5, []);
  const lines = rowsOf(settings());
  expect(lines.slice(6, 8).map((cells) => cells[2])).toEqual(["Montant HT", "Heures contractualisées"]);
  expect(await takeBackChoice(addIn.store)).toEqual({ ok: true, value: 4 });
  expect(rowsOf(settings())).toEqual(lines);
});

test("a protected workbook or sheet is said so, and nothing is written", async () => {
  await open();
  addIn.host.workbook.protected = true;
  expect(await keep(chooses("amount", "Montant notifié"))).toMatchObject({
    ok: false,
    fault: { kind: "office", fault: { code: "workbook-protected" } },
  });
  addIn.host.workbook.protected = false;
  await keep(chooses("amount", "Montant notifié"));
  settings().protected = true;
  const before = wholeWorkbook(addIn.host.workbook);
  expect(await keep(chooses("amount", "Montant"))).toMatchObject({
    ok: false,
    fault: { kind: "office", fault: { code: "sheet-protected" } },
  });
  expect(wholeWorkbook(addIn.host.workbook)).toEqual(before);
});

test("a heading that looks like a formula or a number stays the text that it is", async () => {
  await open();
  await keep(chooses("amount", "=1+1"));
  expect(cellAt(settings(), 5, 3)).toBe("=1+1");
  expect(settings().formulas.size).toBe(0);
});

describe("a function given a range", () => {
  const RANGE = MARCHES.grid.rows;

  test("follows what was chosen for the sheet with the same headings, and what is taken back", async () => {
    await open();
    const whole = addIn.call("INSERTION_HOURS_CONTRACTED", 2025);
    const ofRange = addIn.call("INSERTION_HOURS_CONTRACTED", 2025, null, RANGE);
    const ofPart = addIn.call(
      "INSERTION_HOURS_CONTRACTED",
      2025,
      null,
      RANGE.map((row) => [...row.slice(0, 2), ...row.slice(4)]),
    );
    const ofColumns = addIn.call(
      "INSERTION_HOURS_CONTRACTED",
      2025,
      null,
      RANGE.map((row) => row.slice(0, 6)),
    );
    expect([whole, ofRange, ofPart, ofColumns].map((cell) => cell.shows())).toEqual([300, 300, 300, 300]);
    await keep(chooses("contractedHours", "Heures d'insertion"));
    expect([whole, ofRange, ofColumns].map((cell) => cell.shows())).toEqual([15, 15, 15]);
    // Other headings, another table.
    expect(ofPart.shows()).toBe(300);
    await takeBackChoice(addIn.store);
    expect([whole, ofRange].map((cell) => cell.shows())).toEqual([300, 300]);
  });

  test("causes no reading of the workbook", () => {
    addIn = openAddIn(workbookOf(MARCHES), {});
    expect(addIn.call("INSERTION_HOURS_CONTRACTED", 2025, null, RANGE).shows()).toBe(300);
    expect([addIn.reads(), addIn.subscriptions()]).toEqual([0, 0]);
  });

  test("is read as the register that its sheet was said to be", async () => {
    const own = sheetOf("Affaires", [
      ["Clef", "Signé le", "Heures prévues", "Suivi"],
      ["A-1", march(2025), 30, "oui"],
      ["A-2", march(2025), 40, "non"],
      ["A-3", march(2025), 50, "non"],
    ]);
    await open(
      own,
      sheetOf(SETTINGS, [
        ["Correspondance des colonnes"],
        ["Feuille", "Registre", "Colonne", "En-tête lu"],
        ["Affaires", "Registre des marchés", "(tout le tableau)", null],
        ["Affaires", "Registre des marchés", "N° marché", "Clef"],
        ["Affaires", "Registre des marchés", "Date de notification", "Signé le"],
      ]),
    );
    const range = addIn.call("INSERTION_HOURS_CONTRACTED", 2025, null, own.grid.rows);
    expect(range.shows()).toBe(120);
  });
});
