import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });

/** Keeps a picture of the page where SCREENSHOTS says so, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder === undefined) return;
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Colours on their way from one to another are at their end; what turns without end (a spinner) goes on. */
const SETTLE = `document.getAnimations()
  .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
  .forEach((animation) => animation.finish())`;

/** What axe finds at fault: each rule with its places. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  await page.evaluate(SETTLE);
  // The marks by which Fluent UI leads the focus into its lists and out of them are never focused themselves.
  const results = await page.evaluate<AxeResults>("axe.run({ exclude: [['[data-tabster-dummy]']] })");
  return results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${String(impact)}): ${html} ${failureSummary ?? ""}`),
  );
}
