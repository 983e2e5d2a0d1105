/** The control beside a workbook open in (simulated) Excel: seen, corrected, undone, ignored. */
import type { Page } from "playwright-core";
import { OWN_SHEETS } from "../../src/registers/own-sheets";
import { faultySheet } from "../corrections/support";
import { boxOf, type Host, type HostSheet, wholeSheets } from "../host";
import { cellAt } from "../host/workbook";
import { picture, violations } from "./chromium";
import { exampleOf, overflowOf, paneOpener } from "./open-pane";

const pane = paneOpener();
let page: Page;
let host: Host;
let faulty: HostSheet;

beforeEach(async () => {
  const workbook = await exampleOf(/^Marchés 2024$/);
  faulty = faultySheet();
  workbook.sheets.push(faulty);
  ({ page, host } = await pane.inExcel(workbook));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("tab", { name: "Contrôle", exact: true }).click();
  await page.getByText(/^Contrôle terminé/).waitFor();
});

const at = (address: string): unknown => cellAt(faulty, boxOf(address).top, boxOf(address).left);
const part = (name: RegExp): Promise<void> => page.getByRole("tab", { name }).click();
const press = (name: RegExp | string): Promise<void> => page.getByRole("button", { name }).first().click();
const focused = (): Promise<string> => page.evaluate<string>("document.activeElement.textContent");

async function looksRight(name: string): Promise<void> {
  await picture(page, name);
  expect(await violations(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}

test("what is sure is corrected in bulk after it was listed, and undone from the journal", async () => {
  const before = wholeSheets(host.workbook, (name) => name !== OWN_SHEETS.corrections);
  await looksRight("control-points");
  await part(/^Corrections/);
  await press(/^Montant|^Nombre|^nombre écrit en texte/i);
  await looksRight("control-corrections");
  await press(/^Corriger les \d+ cellules sans risque…$/);
  await page.getByRole("heading", { name: "Ce qui va changer" }).waitFor();
  expect(await focused()).toBe("Ne rien changer");
  expect(at("F3")).toBe("OUI");
  await looksRight("control-asked");
  await press(/^Corriger \d+ cellules$/);
  await page.getByText(/cellules corrigées, notées dans «\sJournal des corrections\s»/).waitFor();
  await page.getByRole("button", { name: "Refaire le contrôle" }).waitFor();
  expect([at("F3"), at("E3"), at("G6")]).toEqual(["Oui", 1234.56, "05409723300131"]);
  await part(/^Journal/);
  await page.getByText(/Rien n'a été annulé/).waitFor();
  await press(/^\d\d\/\d\d\/\d{4}/);
  await looksRight("control-journal");
  await press(/^Annuler ces \d+ corrections…$/);
  await looksRight("control-undo-asked");
  await press(/^Annuler \d+ corrections$/);
  await page.getByText(/corrections annulées\./).waitFor();
  await page.getByText("Tout est annulé").waitFor();
  expect(wholeSheets(host.workbook, (name) => name !== OWN_SHEETS.corrections)).toEqual(before);
  await looksRight("control-undone");
});

test("a guess is accepted for one cell, or refused with nothing changed", async () => {
  await part(/^Corrections/);
  await page
    .getByRole("button", { name: /oui ou non/i })
    .last()
    .click();
  await press(/^Accepter… Marchés 2025!F7$/);
  await press("Ne rien changer");
  expect(at("F7")).toBe("-");
  expect(await focused()).toBe("Accepter…");
  await press(/^Accepter… Marchés 2025!F7$/);
  await press(/^Corriger 1 cellule$/);
  await page.getByText(/^1 cellule corrigée/).waitFor();
  expect(at("F7")).toBe("Non");
});

test("a case is ignored with its reason, kept in the workbook, and taken back", async () => {
  const points = async (): Promise<string> =>
    /\d+/.exec((await page.getByRole("tab", { name: /^Points/ }).textContent()) ?? "")?.[0] ?? "";
  const before = await points();
  await page.getByRole("heading", { level: 3 }).first().getByRole("button").click();
  await press(/^Ignorer/);
  await page.getByLabel("Motif").fill("vérifié avec le service");
  await looksRight("control-ignoring");
  await page.getByRole("button", { name: "Ignorer", exact: true }).click();
  await page.getByText(/cas ignorés?, avec le motif, dans la feuille «\sContrôles ignorés\s»/).waitFor();
  expect(await points()).not.toBe(before);
  // The next cause has taken its place.
  expect(await page.evaluate("document.activeElement.closest('h3') !== null")).toBe(true);
  await looksRight("control-ignored-one");
  const sheet = host.workbook.sheets.find(({ name }) => name === OWN_SHEETS.ignored);
  expect(sheet?.rows.get(1)?.at(-1)).toBe("vérifié avec le service");
  await part(/^Ignorés/);
  await page.getByText("Motif : vérifié avec le service").click();
  await looksRight("control-ignored");
  await press("Ne plus ignorer");
  await page.getByText("Aucun cas n'est ignoré.").waitFor();
  expect(await focused()).toBe("Contrôle des registres");
  expect(await points()).toBe(before);
  expect([...(sheet?.rows.get(1) ?? [])].every((cell) => cell === null)).toBe(true);
});

test("from a case to its correction, by the keyboard alone", async () => {
  const cause = page.getByRole("button", { name: /SIRET qui n'existe pas/i }).first();
  await cause.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Corriger… Marchés 2025!G4/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Ce qui va changer" }).waitFor();
  expect(await focused()).toBe("Ne rien changer");
  await page.keyboard.press("Enter");
  expect(at("G4")).toBe("73282932000047");
});
