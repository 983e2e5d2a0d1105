/** The tab "Registres" beside a workbook open in (simulated) Excel: what columns are read from, changed, and changed back. */
import type { Page } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { type Host, hostWorkbookFrom, wholeWorkbook } from "../host";
import { sheet, workbook } from "../support/registers";
import { picture, violations } from "./chromium";
import { exampleOf, overflowOf, paneOpener } from "./open-pane";

const pane = paneOpener();
let page: Page;
let host: Host;

async function open(opened: Workbook): Promise<void> {
  ({ page, host } = await pane.inExcel(hostWorkbookFrom(opened)));
}

async function openTab(): Promise<void> {
  await page.getByRole("tab", { name: "Registres" }).click();
  await page.getByText("SPASER reconnaît chaque colonne").waitFor();
}

/** A table alone is open from the beginning. */
async function openTable(name: RegExp): Promise<void> {
  const table = page.getByRole("button", { name }).first();
  if ((await table.getAttribute("aria-expanded")) !== "true") await table.click();
}
/** What has the focus, as a screen reader names it. */
const focused = (): Promise<string> =>
  page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent");
const line = (title: string) =>
  page
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${title}`) })
    .first();

const MARCHES = sheet("Marchés")`
  | N° de marché | Date de notification | Montant notifié | Montant | Heures prévues | Clausé insertion ? | Pondération | Allotissement |
  | 2025-001     | 12/03/2025           | 1000            | 10      | 100            | oui                | non         | oui           |
  | 2025-002     | 13/03/2025           | 2000            | 20      | 200            | non                | oui         | non           |
`;

test("the example at 320 pixels: every table, its columns with samples, without a fault of accessibility", async () => {
  ({ page, host } = await pane.inExcel(await exampleOf(/^(Marchés|Insertion|Suivi)/)));
  await page.getByRole("button", { name: "Voir les colonnes lues" }).click();
  await page.getByText("SPASER reconnaît chaque colonne").waitFor();
  await picture(page, "matching-example");
  await openTable(/Marchés 2025/);
  await line("N° marché").waitFor();
  await picture(page, "matching-example-table");
  expect(await overflowOf(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: /^Colonnes non trouvées/ }).click();
  await picture(page, "matching-example-absent");
  expect(await violations(page)).toEqual([]);
});

test("a column read from another heading: told first, written once confirmed, followed everywhere, taken back", async () => {
  await open(workbook([MARCHES]));
  await openTab();
  await openTable(/Registre des marchés/);
  const before = wholeWorkbook(host.workbook);
  await line("Montant HT")
    .getByRole("button", { name: /^Changer/ })
    .click();
  const editor = page.getByRole("group", { name: "En-tête lu pour « Montant HT »" });
  await editor.getByLabel("En-tête lu").selectOption("Montant notifié");
  await picture(page, "matching-editor");
  expect(await violations(page)).toEqual([]);
  await editor.getByRole("button", { name: "Voir ce qui sera écrit" }).click();
  await page.getByText("La feuille « Paramètres SPASER » est ajoutée au classeur.").waitFor();
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Ne rien changer");
  await picture(page, "matching-plan");
  expect(await violations(page)).toEqual([]);
  expect(wholeWorkbook(host.workbook)).toEqual(before);
  await page.getByRole("button", { name: "Écrire ce choix" }).click();
  await page.getByText(/Le choix est écrit/).waitFor();
  await line("Montant HT").getByText("Choisie", { exact: true }).waitFor();
  expect(await focused()).toBe("Changer l'en-tête de « Montant HT »");
  await picture(page, "matching-written");
  expect(await violations(page)).toEqual([]);
  expect(wholeWorkbook(host.workbook).sheets["Marchés"]).toEqual(before.sheets["Marchés"]);
  expect(wholeWorkbook(host.workbook).sheets["Paramètres SPASER"]?.rows["6"]).toEqual([
    "Marchés",
    "Registre des marchés",
    "Montant HT",
    "Montant notifié",
  ]);
  await page.getByRole("button", { name: "Annuler le dernier choix" }).click();
  await page.getByText(/Le dernier choix est annulé/).waitFor();
  await line("Montant HT").getByText("À confirmer", { exact: true }).waitFor();
  expect(await focused()).toBe("Registres");
});

test("a list spread over two columns, each with what « oui » means; a heading that nothing reads is listed", async () => {
  await open(workbook([MARCHES]));
  await openTab();
  await openTable(/Registre des marchés/);
  const scheme = line("Dispositif social");
  await scheme.getByRole("button", { name: /^Changer/ }).click();
  const editor = page.getByRole("group", { name: "En-tête lu pour « Dispositif social »" });
  await editor.getByRole("button", { name: "Lire aussi un autre en-tête" }).click();
  await editor.getByLabel("En-tête lu aussi (2)").selectOption("Pondération");
  await editor.getByLabel("« Oui » y signifie").nth(1).selectOption("critère d'attribution");
  await picture(page, "matching-list");
  expect(await violations(page)).toEqual([]);
  await editor.getByRole("button", { name: "Voir ce qui sera écrit" }).click();
  await page.getByRole("button", { name: "Écrire ce choix" }).click();
  await scheme.getByText("« Oui » y signifie « critère d'attribution »").waitFor();
  await page.getByRole("button", { name: /^En-têtes que rien ne lit/ }).click();
  await page.getByRole("button", { name: "Allotissement", exact: true }).waitFor();
  await page.getByRole("button", { name: "Lire l'en-tête « Allotissement »" }).click();
  await page.getByLabel("« Allotissement » est").selectOption("N° lot");
  await picture(page, "matching-unread");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Voir ce qui sera écrit" }).click();
  await page.getByRole("button", { name: "Écrire ce choix" }).click();
  await line("N° lot").getByText("Choisie", { exact: true }).waitFor();
  await page.getByText(/Le choix est écrit/).waitFor();
  expect(await focused()).toBe("Changer l'en-tête de « N° lot »");
  await picture(page, "matching-list-written");
  expect(await overflowOf(page)).toBe(0);
});

test("a workbook where nothing is recognised: its sheets are listed, and one may be said to be a register", async () => {
  await open(
    workbook([
      sheet("Affaires")`
        | Clef | Signé le   | Budget | Suivi |
        | A-1  | 12/03/2025 | 1500   | oui   |
        | A-2  | 14/03/2025 | 2500   | non   |
        | A-3  | 15/03/2025 | 3500   | non   |
      `,
    ]),
  );
  await page.getByRole("heading", { name: "Aucun registre reconnu" }).waitFor();
  await openTable(/Affaires/);
  await picture(page, "matching-nothing");
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("Ce tableau est").selectOption("Registre des marchés");
  await page.getByRole("button", { name: "Voir ce qui sera écrit" }).click();
  await page.getByRole("button", { name: "Écrire ce choix" }).click();
  await page.getByText(/Le choix est écrit/).waitFor();
  expect(await focused()).toBe("Registres");
  await openTable(/Registre des marchés/);
  await line("N° marché").getByText("Non trouvée").waitFor();
  await picture(page, "matching-said");
  expect(await violations(page)).toEqual([]);
});

test("a table said to be no register, then one again, stays open with the focus on its name", async () => {
  await open(workbook([MARCHES, { ...MARCHES, name: "Autres marchés" }]));
  await openTab();
  await openTable(/Registre des marchés.*«\sAutres marchés\s»/);
  const says = async (kind: string): Promise<void> => {
    await page.getByLabel("Ce tableau est").selectOption(kind);
    await page.getByRole("button", { name: "Voir ce qui sera écrit" }).click();
    await page.getByRole("button", { name: "Écrire ce choix" }).click();
    await page.getByText(/Le choix est écrit/).waitFor();
    await page.getByRole("button", { name: "Fermer ce message" }).click();
  };
  await says("Pas un registre");
  await page.getByRole("button", { name: /^Pas un registre/ }).waitFor();
  await says("Registre des marchés");
  await line("Montant HT").waitFor();
});

test("what is opened while the figures are worked out again stays open, with what was chosen there", async () => {
  await open(workbook([MARCHES]));
  await openTab();
  await openTable(/Registre des marchés/);
  await line("Montant HT")
    .getByRole("button", { name: /^Changer/ })
    .click();
  await page.getByLabel("En-tête lu", { exact: true }).selectOption("Montant notifié");
  await page.getByRole("button", { name: "Voir ce qui sera écrit" }).click();
  await page.getByRole("button", { name: "Écrire ce choix" }).click();
  await page.getByRole("button", { name: /^En-têtes que rien ne lit/ }).click();
  await page.getByRole("button", { name: "Lire l'en-tête « Allotissement »" }).click();
  await page.getByLabel("« Allotissement » est").selectOption("N° lot");
  await page.getByText(/Le choix est écrit/).waitFor();
  await line("Montant HT").getByText("Choisie", { exact: true }).waitFor();
  expect(await page.getByLabel("« Allotissement » est").locator("option:checked").textContent()).toBe("N° lot");
});
