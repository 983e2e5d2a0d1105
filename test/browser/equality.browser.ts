/** The tab "Égalité" beside the example's register of candidates, in (simulated) Excel. */
import type { Page } from "playwright-core";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { type Host, hostSheet, wholeSheets } from "../host";
import { cellAt } from "../host/workbook";
import { picture, violations } from "./chromium";
import { EXAMPLE, exampleOf, overflowOf, paneOpener } from "./open-pane";

const pane = paneOpener();
let page: Page;
let host: Host;

beforeEach(async () => {
  const workbook = await exampleOf(/^Candidatures/);
  // Somebody's own sheet, of the name that the synthesis would like.
  workbook.sheets.push(hostSheet("Égalité 2025", [["à garder"]]));
  ({ page, host } = await pane.inExcel(workbook));
  await page.getByRole("tab", { name: "Égalité" }).click();
  await page.getByRole("button", { name: /État de l'exercice 2025/ }).waitFor();
});

const sheetNames = (): readonly string[] => host.workbook.sheets.map(({ name }) => name);
const section = (name: RegExp): Promise<void> => page.getByRole("button", { name }).click();

async function written(name: string): Promise<void> {
  for (let turn = 0; turn < 200 && !sheetNames().includes(name); turn++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sheetNames()).toContain(name);
}

test("the state of the exercice, what to check and the text: readable in 320 pixels, and by everyone", async () => {
  await picture(page, "equality");
  expect(await page.getByText("Candidats volontaires").count()).toBe(1);
  expect(await page.getByText("En 2025,").count()).toBe(1);
  for (const name of [/^Relances/, /^Contrôle des attestations/, /^Fichier public/, /^Refaire un Index/])
    await section(name);
  await picture(page, "equality-open");
  expect(await violations(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}, 60_000);

test("a finding leads to its cell", async () => {
  const link = page.getByRole("button", { name: /^Candidatures.*![A-Z]+\d+$/ }).first();
  await link.click();
  const sheet = host.workbook.sheets.find(({ name }) => name.startsWith("Candidatures"));
  for (let turn = 0; turn < 100 && host.workbook.active !== sheet?.id; turn++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.workbook.active).toBe(sheet?.id);
}, 60_000);

test("the synthesis is listed, confirmed, written beside a sheet of that name, and said", async () => {
  const button = page.getByRole("button", { name: "Écrire la synthèse" });
  await button.click();
  await page.getByText("Nouvelle feuille « Égalité 2025 (2) » : « Égalité 2025 » existe déjà").waitFor();
  await picture(page, "equality-asked");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Ne rien changer");
  await page.keyboard.press("Enter");
  await page.getByText("Rien n'a été écrit.").waitFor();
  expect(sheetNames()).toHaveLength(2);
  await button.click();
  await page.getByRole("button", { name: "Écrire", exact: true }).click();
  await page.getByText(/^Écrit\s: «\sÉgalité 2025 \(2\)\s»/).waitFor();
  await written("Égalité 2025 (2)");
  const kept = host.workbook.sheets.find(({ name }) => name === "Égalité 2025");
  expect(kept === undefined ? null : cellAt(kept, 0, 0)).toBe("à garder");
  await page.getByRole("button", { name: "Annuler cette écriture" }).click();
  await page.getByText("Annulé : la feuille « Égalité 2025 (2) » est retirée du classeur.").waitFor();
  expect(sheetNames()).toHaveLength(2);
}, 60_000);

test("a drawing is recorded in a sheet of its own, and a second one stands beside it", async () => {
  await section(/^Contrôle des attestations/);
  for (const name of ["Tirage 2025-1", "Tirage 2025-2"]) {
    await page.getByRole("button", { name: "Préparer le tirage" }).click();
    await page.getByText(`Nouvelle feuille « ${name} ».`).waitFor();
    await page.getByRole("button", { name: "Écrire", exact: true }).click();
    await written(name);
    await page.getByText(new RegExp(`^${name}\\s: `)).waitFor();
  }
  await picture(page, "equality-drawings");
  expect(sheetNames()).toEqual(expect.arrayContaining(["Tirage 2025-1", "Tirage 2025-2"]));
}, 90_000);

test("outcomes of a drawing are noted in the register from the keyboard, listed first, and taken back", async () => {
  await section(/^Contrôle des attestations/);
  await page.getByLabel("Combien (nombre, ou pourcentage)").fill("3");
  await page.getByRole("button", { name: "Préparer le tirage" }).click();
  await page.getByRole("button", { name: "Écrire", exact: true }).click();
  await written("Tirage 2025-1");
  const isRegister = (name: string): boolean => name.startsWith("Candidatures");
  const before = wholeSheets(host.workbook, isRegister);
  const results = page.getByRole("combobox", { name: "Résultat" });
  await results.first().waitFor();
  const count = await results.count();
  expect(count).toBe(3);
  await results.first().focus();
  // The word of the list, typed as in any list; the day comes with it.
  const said = await results.first().inputValue();
  await page.keyboard.press(said === "non conforme" ? "c" : "n");
  await page.getByRole("button", { name: /^Noter 1 résultat dans le registre/ }).press("Enter");
  await page.getByText(/du registre vont? changer \(1 ligne\)/).waitFor();
  await picture(page, "equality-outcomes-asked");
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Ne rien noter");
  expect(wholeSheets(host.workbook, isRegister)).toEqual(before);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText(/cellules? du registre notées?\./).waitFor();
  expect(wholeSheets(host.workbook, isRegister)).not.toEqual(before);
  await picture(page, "equality-outcomes");
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole("button", { name: "Annuler cette écriture" }).click();
  await page.getByText(/corrections? annulées?\./).waitFor();
  expect(wholeSheets(host.workbook, isRegister)).toEqual(before);
}, 90_000);

test("the letters are a table of the workbook, with their day", async () => {
  await section(/^Relances/);
  await page.getByLabel("Date du courrier").fill("2026-02-01");
  await page.getByRole("button", { name: "Écrire la liste des relances" }).click();
  await page.getByRole("button", { name: "Écrire", exact: true }).click();
  await written("Relances (usage interne)");
}, 60_000);

test("an Index is worked out again from its results", async () => {
  await section(/^Refaire un Index/);
  await page.getByLabel("Écart de rémunération (%)", { exact: true }).fill("5,05");
  await page.getByLabel("Écart d'augmentations et de promotions (points de %)").fill("1");
  await page.getByLabel(/^Dix plus hautes rémunérations/).fill("4");
  await page.getByText("Note : 93 sur 100").waitFor();
}, 60_000);

test("the public file is opened from disk and compared; another file is said not to be it", async () => {
  const headings = ["Année", "SIREN", "Entreprises UES (SIREN)", "Note Ecart rémunération", "Note Ecart taux d'augmentation (hors promotion)", "Note Ecart taux de promotion", "Note Ecart taux d'augmentation", "Note Retour congé maternité", "Note Hautes rémunérations", "Note Index"]; // prettier-ignore
  const file = async (rows: readonly (readonly (string | number)[])[], name: string) => {
    const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
    const bytes = await writeWorkbook({ sheets: [{ name: "Données publiques", columnWidths: [], rows: cells }] });
    return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  };
  await section(/^Fichier public/);
  const input = page.locator("input[type=file]");
  await input.setInputFiles(await file([["bonjour"]], "autre.xlsx"));
  await page.getByText("« autre.xlsx » n'a pas les colonnes du fichier public").waitFor();
  await input.setInputFiles(
    await file([headings, [2024, "404833048", "", 40, "", "", 35, 15, 10, 100]], "egapro.xlsx"),
  );
  await page.getByText(/^«\segapro\.xlsx\s»\s: 0 identiques, 0 différentes, \d+ non publiées/).waitFor();
}, 60_000);

test("in a plain page the synthesis is a file to download, and the workbook stays as it is", async () => {
  const plain = await pane.inBrowser();
  await plain.locator("input[type=file]").first().setInputFiles(EXAMPLE);
  await plain.getByRole("tab", { name: "Égalité" }).click();
  await plain.getByRole("button", { name: "Écrire la synthèse" }).click();
  await plain.getByText("Nouveau fichier « egalite-2025.xlsx », téléchargé").waitFor();
  const download = plain.waitForEvent("download");
  await plain.getByRole("button", { name: "Écrire", exact: true }).click();
  expect((await download).suggestedFilename()).toBe("egalite-2025.xlsx");
  await plain.getByText("« egalite-2025.xlsx » est téléchargé.").waitFor();
}, 90_000);
