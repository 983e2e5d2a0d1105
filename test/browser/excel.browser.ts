/** The pane as it lives beside a workbook open in (simulated) Excel. */
import type { Page } from "playwright-core";
import { boxOf, type Host, hostSheet, type HostSheet } from "../host";
import { cellAt, cellKey, putCell } from "../host/workbook";
import { picture, violations } from "./chromium";
import { exampleOf, paneOpener } from "./open-pane";

const pane = paneOpener();
let page: Page;
let host: Host;
let notes: HostSheet;
let contracts: HostSheet;

beforeEach(async () => {
  const workbook = await exampleOf(/^Marchés/);
  notes = hostSheet("Suivi de l'année", [["Exercice", 2024]]);
  workbook.sheets.push(notes);
  contracts = workbook.sheets.find(({ name }) => name === "Marchés 2025") ?? notes;
  workbook.active = notes.id;
  ({ page, host } = await pane.inExcel(workbook));
  await page.getByRole("heading", { name: "À faire maintenant" }).waitFor();
});

const openTab = (name: string): Promise<void> => page.getByRole("tab", { name }).click();

async function inView(sheet: HostSheet): Promise<void> {
  for (let turn = 0; turn < 100 && host.workbook.active !== sheet.id; turn++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.workbook.active).toBe(sheet.id);
}

const typeFormula = (cell: string, formula: string): void => {
  const { top, left } = boxOf(cell);
  notes.formulas.set(cellKey(top, left), formula);
  putCell(notes, top, left, 1);
};

test("an address in the overview leads to its cells", async () => {
  await page
    .getByRole("button", { name: /Marchés 2025/ })
    .last()
    .click();
  await inView(contracts);
});

test("a cause of trouble leads to each of its cells", async () => {
  await openTab("Contrôle");
  await page
    .getByRole("button", { name: /Texte au lieu d'un nombre/ })
    .first()
    .click();
  const cell = page.getByRole("button", { name: /^Marchés 202[45]![A-Z]+\d+$/ }).first();
  const [name = "", address = ""] = ((await cell.textContent()) ?? "").split("!");
  await cell.click();
  const sheet = host.workbook.sheets.find((one) => one.name === name) ?? notes;
  await inView(sheet);
  expect(host.workbook.selected.get(sheet.id)).toEqual(boxOf(address));
});

test("a formula selected while something else is looked at is one click away from its explanation", async () => {
  typeFormula("B4", '=SPASER.INDICATOR("1.1.2",2024)+SPASER.TARGET("1.1.2")');
  host.select(notes, "B4");
  await page.getByText("B4 contient une formule SPASER.").waitFor();
  await page.getByRole("button", { name: "D'où vient son chiffre" }).click();
  await page.getByText("Cette formule contient 2 fonctions SPASER :").waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
});

test("a cell with a SPASER formula is explained; looking at its rows keeps the explanation", async () => {
  typeFormula("B4", '=IFERROR(SPASER.INSERTION_HOURS_CONTRACTED(B1),"")');
  await openTab("Cellule");
  await page.getByText("Sélectionnez dans Excel une cellule").waitFor();
  host.select(notes, "B4");
  await page.getByText("B4 de « Suivi de l'année »").waitFor();
  await page.getByText("Exercice 2024 · toutes directions").waitFor();
  await picture(page, "excel-cell");
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole("button", { name: /^Marchés 2024!/ })
    .first()
    .click();
  await page.getByText("Sélection actuelle").waitFor();
  expect(host.workbook.active).not.toBe(notes.id);
  expect(await page.getByText("Exercice 2024 · toutes directions").count()).toBe(1);
  await page.getByRole("button", { name: "Revenir à la cellule" }).click();
  await inView(notes);
});

test("a cell that an argument refers to is read again when it changes", async () => {
  typeFormula("B4", "=SPASER.INSERTION_HOURS_CONTRACTED(B1)");
  await openTab("Cellule");
  host.select(notes, "B4");
  await page.getByText("Exercice 2024 · toutes directions").waitFor();
  putCell(notes, 0, 1, 2025);
  host.fireChanged({ sheet: notes, address: "B1" });
  await page.getByText("Exercice 2025 · toutes directions").waitFor();
});

test("a formula deleted from its cell is no longer explained", async () => {
  typeFormula("B4", "=SPASER.INSERTION_HOURS_CONTRACTED(2025)");
  await openTab("Cellule");
  host.select(notes, "B4");
  await page.getByText("Exercice 2025 · toutes directions").waitFor();
  notes.formulas.clear();
  host.fireChanged({ sheet: notes, address: "B4" });
  await page.getByText("Sélectionnez dans Excel une cellule").waitFor();
});

test("a hidden sheet is said to be hidden, and nothing breaks", async () => {
  contracts.visibility = "Hidden";
  await page
    .getByRole("button", { name: /Marchés 2025/ })
    .last()
    .click();
  await page.getByText("La feuille « Marchés 2025 » est masquée").waitFor();
  expect(host.workbook.active).toBe(notes.id);
  await picture(page, "excel-hidden");
  expect(await violations(page)).toEqual([]);
});

describe("a formula", () => {
  const compose = async (): Promise<void> => {
    await openTab("Formule");
    await page.getByLabel("Mesure").selectOption("1.1.4");
    await page.getByLabel("Exercice").last().selectOption("2025");
  };
  const FORMULA = "=SPASER.INSERTION_HOURS_CONTRACTED(2025)";

  test("goes into the selected cell, which is named", async () => {
    host.select(notes, "D9");
    await compose();
    await page.getByText("Elle ira en D9 de « Suivi de l'année ».").waitFor();
    await picture(page, "excel-formula");
    await page.getByRole("button", { name: "Insérer dans la cellule sélectionnée" }).click();
    await page.getByText("est écrite en D9").waitFor();
    expect(notes.formulas.get(cellKey(8, 3))).toBe(FORMULA);
    expect(await violations(page)).toEqual([]);
  });

  test("never goes over what a cell holds without asking, and comes back to its button", async () => {
    host.select(notes, "A1");
    await compose();
    const insert = page.getByRole("button", { name: "Insérer dans la cellule sélectionnée" });
    await insert.click();
    await page.getByText("A1 de « Suivi de l'année » contient déjà « Exercice ». La remplacer ?").waitFor();
    await picture(page, "excel-overwrite");
    expect(await violations(page)).toEqual([]);
    // The focus is on the answer that changes nothing.
    await page.keyboard.press("Enter");
    await page.getByText("Rien n'a été écrit").waitFor();
    expect(cellAt(notes, 0, 0)).toBe("Exercice");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Insérer dans la cellule sélectionnée");
    await insert.click();
    await page.getByRole("button", { name: "Remplacer" }).click();
    await page.getByText("est écrite en A1").waitFor();
    expect(notes.formulas.get(cellKey(0, 0))).toBe(FORMULA);
  });

  test("is refused in French by a protected sheet", async () => {
    notes.protected = true;
    host.select(notes, "D9");
    await compose();
    await page.getByRole("button", { name: "Insérer dans la cellule sélectionnée" }).click();
    await page.getByRole("alert").getByText("protégée").waitFor();
    expect(notes.formulas.size).toBe(0);
  });
});
