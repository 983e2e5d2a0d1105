/** The charts of a written file, as LibreOffice finds them again: titles, names and figures, over the cells of the sheet. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { synthesisSheet } from "../../src/report/equality/synthesis-sheet";
import { synthesisOf } from "../../src/equality/synthesis";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { joining } from "../equality/candidates";

const LINES = [2023, 2024].flatMap((year) =>
  Array.from({ length: 8 }, (_, n) => joining(`${String(year)} ${String(n)}`, n < 3 ? 80 : 90, { indexYear: year })),
);
const NATIONAL = [{ year: 2024, all: 88.5, "50-250": 88.2, "251-999": 88.8, "1000+": 90.7 }];

test("the two charts of the synthesis are read with their titles, their series and the cells that they are of", async () => {
  const folder = mkdtempSync(join(tmpdir(), "charts-"));
  try {
    const draft = { sheets: [synthesisSheet(synthesisOf(LINES, 2025), NATIONAL)] };
    writeFileSync(join(folder, "egalite.xlsx"), await writeWorkbook(draft));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "ods", "--outdir", out, join(folder, "egalite.xlsx")],
      {
        stdio: "ignore",
      },
    );
    const [file = ""] = readdirSync(out);
    const parts = unzipSync(new Uint8Array(readFileSync(join(out, file))));
    const charts = Object.entries(parts)
      .filter(([name]) => /^Object \d+\/content\.xml$/.test(name))
      .map(([, bytes]) => strFromU8(bytes));
    expect(charts).toHaveLength(2);
    const [spread, means] = [/Répartition des notes/, /Note moyenne/].map((title) =>
      charts.find((xml) => title.test(xml)),
    );
    const seriesOf = (xml: string | undefined): number => (xml?.match(/<chart:series /g) ?? []).length;
    expect([seriesOf(spread), seriesOf(means)]).toEqual([1, 2]);
    for (const xml of [spread, means]) expect(xml).toMatch(/chart:values-cell-range-address="[^"]*Égalité 2025[^"]*"/);
    expect(spread).toContain("moins de 75");
    expect(means).toContain("Données 2023");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
