import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/workbook/xlsx";
import { type Built, builtAndServed } from "./built";
import { launch, picture, violations } from "./chromium";

const EXAMPLE = join(__dirname, "../../examples/registres-2025.xlsx");

let built: Built;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  built = await builtAndServed();
  browser = await launch();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await built.end();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // office.js tries to frame Microsoft's telemetry: the page's policy refuses it, as it should.
    const isRefusedTelemetry = message.text().startsWith("Framing 'https://telemetryservice.");
    if (message.type() === "error" && !isRefusedTelemetry) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(built.url) && !/^(data|blob):/.test(request.url()))
      complaints.push(`asked elsewhere: ${request.url()}`);
  });
  await page.goto(`${built.url}/taskpane.html`);
  await page.getByRole("button", { name: "Ouvrir un classeur…" }).waitFor();
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const openExample = async (): Promise<void> => {
  await page.locator("input[type=file]").setInputFiles(EXAMPLE);
  await page.getByRole("heading", { name: "À faire maintenant" }).waitFor();
};

const openTab = (name: string): Promise<void> => page.getByRole("tab", { name }).click();

const widthOverflow = (): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

const focused = (): Promise<string> =>
  page.evaluate("(document.activeElement.getAttribute('aria-label') || document.activeElement.textContent || '')");

test("outside Excel, the page says so and takes a workbook", async () => {
  await picture(page, "outside");
  expect(await page.getByText("n'est envoyé nulle part").count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  expect(await widthOverflow()).toBe(0);
});

test.each([320, 900])("the example workbook at a glance, at %d pixels", async (width) => {
  await page.setViewportSize({ width, height: 640 });
  await openExample();
  await picture(page, `overview-${String(width)}`);
  expect(await page.getByLabel("Exercice").inputValue()).toBe("2025");
  for (const title of ["Complétude", "Mesures par axe", "À vérifier", "Registres"])
    expect(await page.getByRole("heading", { name: title }).count()).toBe(1);
  expect(await page.getByRole("progressbar").getAttribute("aria-valuenow")).toMatch(/^0\.[89]/);
  expect(await widthOverflow()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test("the control is made when its tab opens, and each cause opens on its cells", async () => {
  await openExample();
  await openTab("Contrôle");
  await page.getByText(/^Contrôle terminé\s: \d+ points/).waitFor();
  await picture(page, "control");
  expect(await page.getByRole("heading", { level: 3 }).count()).toBeLessThanOrEqual(20);
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole("button", { name: /Texte au lieu d'un nombre.*Montant HT/ })
    .first()
    .click();
  await page.getByText("n'a pas pu être lu").first().waitFor();
  await picture(page, "control-cause");
  expect(await violations(page)).toEqual([]);
  expect(await widthOverflow()).toBe(0);
});

test("one severity is shown alone, then all of them again", async () => {
  await openExample();
  await openTab("Contrôle");
  const errors = page.getByRole("button", { name: /^Erreurs/ });
  await errors.click();
  const causes = page.getByRole("heading", { level: 3 });
  const few = await causes.count();
  await errors.click();
  expect(await causes.count()).toBeGreaterThan(few);
});

test("the next step leads to the control, and takes the focus along", async () => {
  await openExample();
  await page.getByRole("button", { name: "Voir les causes" }).click();
  expect(await focused()).toBe("Contrôle");
  await page.getByRole("heading", { name: "Contrôle des registres" }).waitFor();
});

test("measures are looked for by words without accents, by axis and by state", async () => {
  await openExample();
  await openTab("Indicateurs");
  await picture(page, "indicators");
  await page.locator("[data-code]").first().waitFor();
  expect(await page.locator("[data-code]").count()).toBe(50);
  expect(await widthOverflow()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("searchbox").fill("heures contractualisees");
  await page.getByText("3 indicateurs trouvés").waitFor();
  await page.getByLabel("Axe", { exact: true }).selectOption("2");
  await page.getByText("Aucun indicateur ne correspond").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Effacer la recherche et les filtres" }).click();
  await page.getByLabel("État").selectOption("incomplete");
  await page.getByText("Aucun indicateur ne correspond").waitFor();
});

test("by the keyboard alone: from the search to a measure, its explanation, and back where one was", async () => {
  await openExample();
  await page.getByRole("tab", { name: "Vue d'ensemble" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("1.1");
  await page.getByText("4 indicateurs trouvés").waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toContain("1.1.1");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toContain("1.1.2");
  await page.keyboard.press("Enter");
  expect(await focused()).toMatch(/^1\.1\.2 · /);
  await page.getByRole("button", { name: "Retour" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction("document.activeElement.dataset.code === '1.1.2'");
});

test("a figure is explained: definition, rows, blanks, rows left out; more rows when they are asked for", async () => {
  await openExample();
  await openTab("Indicateurs");
  await page.locator('[data-code="1.1.4"]').click();
  await picture(page, "explanation");
  await page.getByText("Somme des heures d'insertion contractualisées").waitFor();
  for (const title of [/^Lignes comptées \(\d+\)/, /^Cases vides \(\d+\)/, /^Lignes laissées de côté/])
    expect(await page.getByRole("button", { name: title }).count()).toBeGreaterThan(0);
  expect(await page.getByText(/^Marchés 2025![A-Z]+\d+$/).count()).toBe(20);
  await page
    .getByRole("button", { name: /^Afficher 40 de plus/ })
    .first()
    .click();
  expect(await page.getByText(/^Marchés 2025![A-Z]+\d+$/).count()).toBe(60);
  // Who asked for more reads on from the first new line.
  expect(
    await page.evaluate("[...document.activeElement.parentElement.children].indexOf(document.activeElement)"),
  ).toBe(10);
  expect(await widthOverflow()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test("a share is shown in number and in value", async () => {
  await openExample();
  await openTab("Indicateurs");
  await page.locator('[data-code="4.1.1"]').click();
  const before = await page.getByRole("article").textContent();
  await page.getByLabel("Base du pourcentage").selectOption("value");
  await page.getByText("en valeur (montants notifiés)").waitFor();
  expect(await page.getByRole("article").textContent()).not.toBe(before);
});

test("a formula is composed and copied, with its present value", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openExample();
  await openTab("Formule");
  await page.getByLabel("Mesure").selectOption("1.1.4");
  await page.getByLabel("Exercice").last().selectOption("2025");
  await page.getByLabel("Direction").selectOption({ index: 1 });
  await picture(page, "formula");
  const formula = await page.locator("code").textContent();
  expect(formula).toMatch(/^=SPASER\.INSERTION_HOURS_CONTRACTED\(2025;"[^"]+"\)$/);
  expect(await page.getByText(/^[\d\s]+,\d\sh$/).count()).toBe(1);
  expect(await page.getByRole("button", { name: /Insérer/ }).count()).toBe(0);
  await page.getByRole("button", { name: "Copier" }).click();
  await page.getByText(/^Copié\s: =SPASER/).waitFor();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(formula);
  expect(await widthOverflow()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "D'où vient ce chiffre" }).click();
  await page.getByRole("heading", { name: /^1\.1\.4 · / }).waitFor();
});

test("another exercice gives its own figures", async () => {
  await openExample();
  await openTab("Indicateurs");
  const line = page.locator('[data-code="1.1.4"]');
  const before = await line.textContent();
  await page.getByLabel("Exercice").selectOption("2024");
  await page.waitForFunction(`document.querySelector('[data-code="1.1.4"]').textContent !== ${JSON.stringify(before)}`);
});

test("the annual report is handed over as a new file, that reads back", async () => {
  await openExample();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bilan annuel" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("bilan-2025.xlsx");
  await page.getByText("Le bilan de l'exercice 2025 est prêt").waitFor();
  await picture(page, "report");
  const read = await readWorkbook(new Uint8Array(readFileSync(await download.path())), "bilan-2025.xlsx");
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toContain("Bilan 2025");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Fermer ce message" }).click();
  expect(await focused()).toBe("Vue d'ensemble");
});

test("everything can be reached by the keyboard", async () => {
  await openExample();
  const names: string[] = [];
  for (let press = 0; press < 7; press++) {
    await page.keyboard.press("Tab");
    names.push((await focused()).slice(0, 40));
  }
  expect(names.join(" | ")).toMatch(
    /Ouvrir un autre classeur.*Bilan annuel.*Actualiser.*Vue d'ensemble.*Voir les causes/s,
  );
});

test("with the colours that the user forces, and without animations, nothing is lost", async () => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await openExample();
  await picture(page, "forced-colors");
  const bars = "[...document.querySelectorAll('li [aria-hidden] > span')].filter((bar) => bar.offsetWidth > 0)";
  const colours = await page.evaluate<string[]>(`${bars}.map((bar) => getComputedStyle(bar).backgroundColor)`);
  const behind = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
  expect(colours.length).toBeGreaterThanOrEqual(3);
  expect(colours).not.toContain(behind);
  expect(await violations(page)).toEqual([]);
  const moving = "document.getAnimations().filter((one) => one.effect.getComputedTiming().activeDuration > 50).length";
  expect(await page.evaluate(moving)).toBe(0);
});

test("a workbook without register, or one that is none, says what to do", async () => {
  await page.locator("input[type=file]").setInputFiles({
    name: "notes.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("bonjour"),
  });
  await page.getByText("« notes.txt » ne peut pas être lu").waitFor();
  await picture(page, "fault");
  expect(await violations(page)).toEqual([]);
});

test("what is loaded at first stays light", () => {
  const files = readdirSync(built.folder).filter((file) => file.endsWith(".js"));
  const functions = built.weight("functions.js");
  const pane = files.filter((file) => file.startsWith("taskpane.")).reduce((sum, file) => sum + built.weight(file), 0);
  // The rules of the control are a part of their own, loaded when they are asked for.
  expect(files.some((file) => file.startsWith("check."))).toBe(true);
  expect(functions).toBeLessThan(150 * 1_024);
  expect(functions + pane).toBeLessThan(350 * 1_024);
});

test("for a network without internet, office.js stands beside the page, with Microsoft's licence", () => {
  const files = readdirSync(join(built.folder, "office"));
  expect(files).toEqual(expect.arrayContaining(["office.js", "LICENSE.md"]));
  expect(readFileSync(join(built.folder, "taskpane.html"), "utf8")).not.toContain("appsforoffice");
});
