/** The pane beside a workbook open in (simulated) Excel, 320 pixels wide: what the tests of its tabs begin with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../src/workbook/xlsx";
import { type Host, hostWorkbookFrom, openHost } from "../host";
import { type Built, builtAndServed } from "./built";
import { launch } from "./chromium";
import { putInExcel } from "./excel-page";

/** The file of the example. */
export const EXAMPLE = join(__dirname, "../../examples/registres-2025.xlsx");

/** The example's sheets of these names: the simulated host is slow over thousands of formats. */
export async function exampleOf(names: RegExp): Promise<Host["workbook"]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(EXAMPLE)), "registres-2025.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  return hostWorkbookFrom({ ...read.value, sheets: read.value.sheets.filter(({ name }) => names.test(name)) });
}

export interface OpenPane {
  readonly page: Page;
  readonly host: Host;
}

export interface PaneOpener {
  readonly inExcel: (workbook: Host["workbook"]) => Promise<OpenPane>;
  /** As a plain page, without Excel. */
  readonly inBrowser: () => Promise<Page>;
}

/** For a file of tests: opens the pane, and closes it after each of them, which fails if the page threw. */
export function paneOpener(): PaneOpener {
  let built: Built;
  let browser: Browser;
  let endings: readonly (() => unknown)[] = [];
  let complaints: readonly string[] = [];
  beforeAll(async () => {
    built = await builtAndServed();
    browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await built.end();
  });
  afterEach(async () => {
    for (const end of endings) await end();
    endings = [];
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    endings = [() => page.close(), ...endings];
    page.on("pageerror", (error) => (complaints = [...complaints, String(error)]));
    return page;
  };
  const address = (): string => `${built.url}/taskpane.html`;
  return {
    inExcel: async (workbook) => {
      const host = openHost(workbook);
      endings = [
        () => {
          host.close();
        },
        ...endings,
      ];
      const page = await newPage();
      await putInExcel(page, host);
      await page.goto(address());
      return { page, host };
    },
    inBrowser: async () => {
      const page = await newPage();
      await page.goto(address());
      return page;
    },
  };
}

/** Pixels that the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
