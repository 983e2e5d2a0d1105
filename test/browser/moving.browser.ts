/** How the pane moves: what stays in view, where the focus goes, in panes of every size. */
import type { Locator, Page } from "playwright-core";
import { boxOf as boxAt, type Host, hostSheet } from "../host";
import { picture, violations } from "./chromium";
import { exampleOf, overflowOf, paneOpener } from "./open-pane";

const pane = paneOpener();
let page: Page;
let host: Host;

beforeEach(async () => {
  const workbook = await exampleOf(/^Marchés 2024$/);
  const notes = hostSheet("Notes", [["Exercice", 2024]]);
  workbook.sheets.push(notes);
  workbook.active = notes.id;
  workbook.selected.set(notes.id, boxAt("D5"));
  ({ page, host } = await pane.inExcel(workbook));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("heading", { name: "À faire maintenant" }).waitFor();
});
const openTab = (name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click();
const scrolled = (): Promise<number> => page.evaluate<number>("window.scrollY");
const focused = (): Promise<string> => page.evaluate<string>("document.activeElement.textContent");

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
async function boxOf(place: Locator): Promise<Box> {
  const box = await place.boundingBox();
  if (box === null) throw new Error("not shown");
  return box;
}
const top = (): Locator => page.locator("header").locator("..");

test.each([
  [160, 320],
  [320, 256],
])(
  "in a pane of %d by %d pixels, the top gives way to what is read, and a message is brought into view",
  async (width, height) => {
    await page.setViewportSize({ width, height });
    await openTab("Contrôle");
    await page.getByText(/^Contrôle terminé/).waitFor();
    await picture(page, `small-${String(width)}-control`);
    await openTab("Indicateurs");
    await page.locator('[data-code="1.1.2"]').click();
    await page.getByRole("heading", { name: /^1\.1\.2 · / }).waitFor();
    await page.evaluate("window.scrollTo(0, 600)");
    const { y, height: high } = await boxOf(top());
    expect(y + high).toBeLessThanOrEqual(0);
    await openTab("Formule");
    await page.getByLabel("Mesure").selectOption("1.1.2");
    await page.getByRole("button", { name: /^Insérer/ }).click();
    const message = await boxOf(page.getByText(/est écrite en D5/));
    expect(message.y).toBeGreaterThanOrEqual(0);
    expect(message.y).toBeLessThan(height);
    await picture(page, `small-${String(width)}-message`);
    expect(await overflowOf(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  },
);

test.each([320, 350])(
  "at %d pixels the top stays, a long formula leaves the buttons of its message in the pane",
  async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await openTab("Formule");
    await page.getByLabel("Mesure").selectOption("1.1.2");
    await page.getByLabel("Exercice").last().selectOption("2024");
    await page.getByRole("button", { name: /^Insérer/ }).click();
    await page.getByText(/est écrite en D5/).waitFor();
    await picture(page, `long-message-${String(width)}`);
    const close = await boxOf(page.getByRole("button", { name: "Fermer ce message" }));
    expect(close.x + close.width).toBeLessThanOrEqual(width);
    await page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
    expect((await boxOf(top())).y).toBe(0);
  },
);

test("whatever the messages, a measure reached by the arrows is whole below the top", async () => {
  await openTab("Contrôle");
  await page.getByText(/^Contrôle terminé/).waitFor();
  await page.getByRole("button", { name: "Bilan annuel" }).click();
  await page.getByText(/^Le bilan de l'exercice/).waitFor();
  await openTab("Indicateurs");
  await page.getByRole("searchbox").focus();
  for (let press = 0; press < 12; press++) await page.keyboard.press("ArrowDown");
  for (let press = 0; press < 9; press++) {
    await page.keyboard.press("ArrowUp");
    const above = await boxOf(top());
    const line = await boxOf(page.locator("[data-code]:focus"));
    expect(line.y).toBeGreaterThanOrEqual(above.y + above.height);
  }
  await picture(page, "arrows");
});

test("another tab begins at its top, and the one that was left is found where it was", async () => {
  await openTab("Indicateurs");
  await page.locator('[data-code="3.1.1"]').scrollIntoViewIfNeeded();
  const left = await scrolled();
  expect(left).toBeGreaterThan(200);
  await openTab("Formule");
  expect(await scrolled()).toBe(0);
  await openTab("Indicateurs");
  expect(await scrolled()).toBe(left);
  await openTab("Vue d'ensemble");
  await page
    .getByRole("button", { name: /^\d+ chiffrées? sur/ })
    .first()
    .click();
  expect(await scrolled()).toBe(0);
});

test("Escape answers a question without changing anything", async () => {
  host.select(host.workbook.sheets.find(({ name }) => name === "Notes") ?? hostSheet("", []), "B1");
  await openTab("Formule");
  await page.getByLabel("Mesure").selectOption("1.1.2");
  await page.getByText("Elle ira en B1").waitFor();
  await page.getByRole("button", { name: /^Insérer/ }).click();
  await page.getByText(/La remplacer/).waitFor();
  expect(await focused()).toBe("Ne rien changer");
  await picture(page, "question");
  await page.keyboard.press("Escape");
  await page.getByText(/La remplacer/).waitFor({ state: "detached" });
  expect(await focused()).toMatch(/^Insérer/);
});
