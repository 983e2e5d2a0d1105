/** The help page as it is built: where Excel's "Aide sur cette fonction" leads, and the pane's link. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { FunctionsMetadata } from "../../src/functions/metadata";
import { type Built, builtAndServed } from "./built";
import { launch, picture, violations } from "./chromium";

let built: Built;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  built = await builtAndServed();
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await built.end();
});

test.each(["functions.json", "functions.fr.json"])(
  "every help address of %s leads to an anchor of the page",
  async (file) => {
    const { functions } = JSON.parse(readFileSync(join(built.folder, file), "utf8")) as FunctionsMetadata;
    await page.goto(`${built.url}/aide.html`);
    const anchors = await page.evaluate<string[]>("[...document.querySelectorAll('section[id]')].map(({ id }) => id)");
    const asked = functions.map(({ helpUrl }) => new URL(helpUrl));
    expect(new Set(asked.map(({ pathname }) => pathname))).toEqual(new Set(["/aide.html"]));
    expect(asked.map(({ hash }) => hash.slice(1)).filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  },
);

test("the page reads at 320 pixels, and axe finds nothing at fault", async () => {
  await page.goto(`${built.url}/aide.html#BREAKDOWN`);
  await picture(page, "help");
  expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
  expect(await violations(page)).toEqual([]);
  const top = await page.evaluate<number>("document.getElementById('BREAKDOWN').getBoundingClientRect().top");
  expect(Math.abs(top)).toBeLessThan(640);
});

test("it prints on A4 without being cut", async () => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 720, height: 1_000 });
  await page.goto(`${built.url}/aide.html`);
  expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).toBe(0);
  const cut = "[...document.querySelectorAll('.table')].filter((one) => one.scrollWidth > one.clientWidth + 1).length";
  expect(await page.evaluate(cut)).toBe(0);
  await page.emulateMedia({ media: null });
});

test("the pane has a link to it", async () => {
  await page.goto(`${built.url}/taskpane.html`);
  expect(await page.getByRole("link", { name: "Aide et liste des fonctions" }).getAttribute("href")).toBe("aide.html");
});
