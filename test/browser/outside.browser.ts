/** The pane as a plain page: what is dropped on it, what is open, and what it cannot do there. */
import { readFileSync } from "node:fs";
import type { JSHandle, Page } from "playwright-core";
import { picture, violations } from "./chromium";
import { EXAMPLE, overflowOf, paneOpener } from "./open-pane";

const pane = paneOpener();
let page: Page;

/** As a file manager gives it to the page. */
const held = (name: string, bytes: Buffer): Promise<JSHandle<DataTransfer>> =>
  page.evaluateHandle<DataTransfer>(
    `(() => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(${JSON.stringify(bytes.toString("base64"))}), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], ${JSON.stringify(name)}));
      return transfer;
    })()`,
  );
/** Whether the browser would still do with it what it does: leave the page. */
const wouldLeave = (event: string, held: JSHandle<DataTransfer>): Promise<boolean> =>
  held.evaluate(
    (dataTransfer, type) =>
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })),
    event,
  );

test.each([320, 350])("at %d pixels a workbook dropped anywhere is opened, and its name is shown", async (width) => {
  page = await pane.inBrowser();
  await page.setViewportSize({ width, height: 640 });
  const file = await held("registres de l'année.xlsx", readFileSync(EXAMPLE));
  expect(await wouldLeave("dragover", file)).toBe(false);
  await picture(page, `outside-over-${String(width)}`);
  expect(await wouldLeave("drop", file)).toBe(false);
  await page.getByRole("heading", { name: "À faire maintenant" }).waitFor();
  expect(await page.getByText("Classeur ouvert : « registres de l'année.xlsx »").count()).toBe(1);
  await picture(page, `outside-opened-${String(width)}`);
  expect(await overflowOf(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test("words dropped on the page do not leave it", async () => {
  page = await pane.inBrowser();
  const words = await page.evaluateHandle<DataTransfer>("new DataTransfer()");
  expect(await wouldLeave("dragover", words)).toBe(false);
  expect(await wouldLeave("drop", words)).toBe(false);
  expect(await page.getByRole("button", { name: "Ouvrir un classeur…" }).count()).toBe(1);
});

test("nothing looks like a link that leads nowhere, and what a table is can be said without Excel", async () => {
  page = await pane.inBrowser();
  await page.locator("input[type=file]").setInputFiles(EXAMPLE);
  await page.getByRole("tab", { name: "Registres" }).click();
  const table = page.getByRole("button", { name: /Registre des marchés/ }).first();
  if ((await table.getAttribute("aria-expanded")) !== "true") await table.click();
  await page.getByText("N° marché", { exact: true }).first().waitFor();
  expect(await page.getByText("Voir ce tableau dans la feuille").count()).toBe(0);
  await picture(page, "outside-registers");
});

test("no line of the pane can begin with a sign of punctuation", async () => {
  page = await pane.inBrowser();
  await page.locator("input[type=file]").setInputFiles(EXAMPLE);
  for (const tab of ["Vue d'ensemble", "Indicateurs", "Contrôle", "Registres", "Égalité", "Formule"]) {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    await page.getByRole("tabpanel").first().waitFor();
    if (tab === "Contrôle") await page.getByText(/^Contrôle terminé/).waitFor();
    const shown = await page.evaluate<string>("document.body.innerText");
    expect(shown).toMatch(/\u00a0:|\u00a0»|\u202f\?/);
    expect(shown.match(/.*(?: [:;!?»]|« ).*/g) ?? []).toEqual([]);
  }
});
