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
  await page.getByRole("heading", { name: "Indicateurs" }).waitFor();
};

const widthOverflow = (): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

test("outside Excel, the page says so and takes a workbook", async () => {
  await picture(page, "outside");
  expect(await page.getByText("n'est envoyé nulle part").count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  expect(await widthOverflow()).toBe(0);
});

test("the example workbook shows its exercice, its measures and its registers, at 320 pixels", async () => {
  await openExample();
  await picture(page, "example");
  expect(await page.getByLabel("Exercice").inputValue()).toBe("2025");
  expect(await page.getByRole("heading", { name: /^Axe \d/ }).count()).toBe(3);
  expect(await page.locator("code, li").filter({ hasText: "=SPASER." }).count()).toBe(50);
  expect(await page.getByText(/^0 mesure chiffrée/).count()).toBe(0);
  expect(await widthOverflow()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test("a search keeps the measures that hold every word, whatever their accents", async () => {
  await openExample();
  await page.getByRole("searchbox").fill("heures contractualisees");
  await page.getByText("2 indicateurs trouvés").waitFor();
  await picture(page, "search");
  await page.getByRole("searchbox").fill("licorne");
  await page.getByText("Aucun indicateur ne correspond à cette recherche.").waitFor();
  expect(await violations(page)).toEqual([]);
});

test("another exercice gives its own figures; a missing one is never a 0", async () => {
  await openExample();
  const line = page.locator("li").filter({ hasText: "=SPASER.INSERTION_HOURS_CONTRACTED()" });
  const before = await line.textContent();
  await page.getByLabel("Exercice").selectOption("2024");
  await page.waitForFunction(`!document.body.textContent.includes(${JSON.stringify((before ?? "").slice(5, 13))})`);
  expect(await line.textContent()).not.toBe(before);
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
  expect(read.ok && read.value.sheets[0]?.name).toBe("Bilan 2025");
  expect(await violations(page)).toEqual([]);
});

test("everything can be reached by the keyboard", async () => {
  await openExample();
  const names: string[] = [];
  for (let press = 0; press < 9; press++) {
    await page.keyboard.press("Tab");
    names.push(
      await page.evaluate<string>(
        "(document.activeElement.getAttribute('aria-label') || document.activeElement.textContent || '').slice(0, 40)",
      ),
    );
  }
  expect(names.join(" | ")).toMatch(/Ouvrir un autre classeur.*Bilan annuel.*Actualiser.*Rechercher.*Axe 1/s);
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
  expect(functions).toBeLessThan(150 * 1_024);
  expect(functions + pane).toBeLessThan(350 * 1_024);
});
