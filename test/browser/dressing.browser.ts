/** What the pane puts on the buyer's own sheets: looked at first, put once confirmed, taken back. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/workbook/xlsx";
import { type Host, hostSheet, hostWorkbook, wholeWorkbook } from "../host";
import { picture, violations } from "./chromium";
import { exampleOf, paneOpener } from "./open-pane";

const pane = paneOpener();
let page: Page;
let host: Host;

async function open(workbook: Host["workbook"]): Promise<void> {
  ({ page, host } = await pane.inExcel(workbook));
}
async function openExample(): Promise<void> {
  await open(await exampleOf(/^(Marchés 2025|Directions)$/));
  await page.getByRole("heading", { name: "À faire maintenant" }).waitFor();
}

const openTab = (name: string): Promise<void> => page.getByRole("tab", { name }).click();
const click = (name: string | RegExp): Promise<void> => page.getByRole("button", { name }).click();

test("rules of entry are listed, put, and taken back to the last name", async () => {
  await openExample();
  const before = wholeWorkbook(host.workbook);
  await openTab("Registres");
  await click("Préparer les règles de saisie");
  await page.getByText(/règles vont être posées sur/).waitFor();
  await page.getByText("Catégorie : travaux, fournitures, services (avertit)").waitFor();
  // The answer that changes nothing has the focus.
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Ne rien changer");
  expect(await violations(page)).toEqual([]);
  await picture(page, "regles-de-saisie");
  await click("Ne rien changer");
  expect(wholeWorkbook(host.workbook)).toEqual(before);
  await click("Préparer les règles de saisie");
  await click(/^Poser \d+ règles$/);
  await page.getByText(/^\d+ règles posées/).waitFor();
  expect(host.workbook.names.map(({ name }) => name)).toContain("SPASER_Liste_Directions");
  await click("Retirer les règles de saisie");
  await page.getByText(/vont être retirées/).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "regles-a-retirer");
  await click(/^Retirer les règles \(/);
  await page.getByText(/Règles retirées/).waitFor();
  expect(wholeWorkbook(host.workbook)).toEqual(before);
});

test("the cells that the control has found are brought out, and given back", async () => {
  await openExample();
  const before = wholeWorkbook(host.workbook);
  await openTab("Contrôle");
  await click("Surligner les cellules à revoir");
  await page.getByText(/par une mise en forme conditionnelle/).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "surlignage");
  await page.getByRole("button", { name: "Surligner", exact: true }).click();
  await page.getByText(/surlignées?\. «\sRetirer/).waitFor();
  expect(host.workbook.sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0)).toBe(true);
  await click("Retirer le surlignage");
  await page.getByText(/Surlignage retiré/).waitFor();
  expect(wholeWorkbook(host.workbook)).toEqual(before);
});

test("outside Excel, empty registers are downloaded as a file", async () => {
  page = await pane.inBrowser();
  await page.getByRole("checkbox", { name: /Parc de véhicules/ }).check();
  const [download] = await Promise.all([page.waitForEvent("download"), click("Télécharger 4 registres vides")]);
  expect(download.suggestedFilename()).toBe("registres-vides.xlsx");
  const read = await readWorkbook(new Uint8Array(readFileSync(await download.path())), "registres-vides.xlsx");
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toContain("Parc de véhicules");
  await page.getByText(/téléchargés sous le nom/).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "registres-vides-hors-excel");
});

test("a workbook without registers may begin with empty ones", async () => {
  await open(hostWorkbook(hostSheet("Feuil1", [["à moi"]])));
  await page.getByText("Créer des registres vides").first().waitFor();
  await page.getByRole("checkbox", { name: /Mandats/ }).check();
  await click(/^Créer \d registres$/);
  await page.getByText(/Ces feuilles vont être ajoutées/).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "registres-vides");
  await page.getByRole("button", { name: "Créer", exact: true }).click();
  await page.getByText(/Feuilles ajoutées/).waitFor();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
    "Feuil1",
    "Registre des marchés",
    "Suivi des clauses d'insertion",
    "Mandats",
    "Directions",
    "Paramètres SPASER",
  ]);
  await page.getByText("Vos registres n'ont aucune ligne").waitFor();
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Vue d'ensemble");
  expect(await violations(page)).toEqual([]);
  await picture(page, "registres-vides-crees");
  await openTab("Indicateurs");
  await page.getByText("Vos registres n'ont aucune ligne").waitFor();
  await picture(page, "registres-vides-indicateurs");
  await click("Bilan annuel");
  await page.getByText("remplissez-les, puis demandez le bilan").waitFor();
});
