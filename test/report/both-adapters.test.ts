/** The report in a file and the report in the open workbook are the same sheets: what the two adapters make of one draft. */
import { annualReport, readRegisters } from "../../src/report/annual";
import { bilan } from "../../src/report/bilan";
import { writeSheets } from "../../src/workbook/office";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { exampleSheets } from "../functions/host";
import { type Host, hostSheet, hostWorkbook, hostWorkbookOfFile, openHost, wholeWorkbook } from "../host";
import type { HostWorkbook } from "../host/workbook";

let host: Host;
afterEach(() => {
  host.close();
});

const draftOfExample = async () =>
  bilan(
    annualReport(readRegisters([await exampleSheets("Marchés", "Heures", "Mandats", "Paramètres SPASER")]), {
      exercice: 2025,
    }),
  );

/** What the file says and Excel's API is told in the same words. */
const COMPARED =
  /^(NumberFormat|Format\.(Font\.(Bold|Italic|Color|Size)|Fill\.Color|HorizontalAlignment|VerticalAlignment|WrapText|RowHeight))$/;

function lookOf(workbook: HostWorkbook, name: string) {
  const { rows, painted } = wholeWorkbook(workbook).sheets[name] ?? { rows: {}, painted: {} };
  const sheet = workbook.sheets.find((one) => one.name === name);
  return {
    rows,
    painted: Object.fromEntries(Object.entries(painted).filter(([key]) => COMPARED.test(key))),
    merges: sheet?.merges,
    pageBreaks: sheet?.pageBreaks,
    links: new Map([...(sheet?.links ?? [])].sort()),
  };
}

test("values, looks, merges, heights, pages and links are the same in a file and in Excel", async () => {
  const draft = await draftOfExample();
  const inFile = await hostWorkbookOfFile(await writeWorkbook(draft), "bilan-2025.xlsx");
  host = openHost(hostWorkbook(hostSheet("Feuil1", [["à moi"]])));
  const written = await writeSheets(draft);
  expect(written.ok).toBe(true);
  for (const { name } of draft.sheets) {
    const look = lookOf(host.workbook, name);
    expect(look).toEqual(lookOf(inFile, name));
    expect(look.links.size).toBeGreaterThan(5);
  }
});

test("the report is set up for printing in Excel: A4, its width on a page, headings repeated, who reports and page numbers", async () => {
  const draft = await draftOfExample();
  host = openHost(hostWorkbook(hostSheet("Feuil1", [["à moi"]])));
  await writeSheets(draft);
  const settings = Object.fromEntries(host.workbook.sheets.find(({ name }) => name === "Bilan 2025")?.settings ?? []);
  expect(settings).toMatchObject({
    "PageLayout.PaperSize": "A4",
    "PageLayout.Orientation": "Landscape",
    "PageLayout.Zoom": { horizontalFitToPages: 1 },
    "PageLayout.PrintTitleRows": { from: 4, to: 4 },
    "PageLayout.LeftFooter": "Département de l'Adour-Océane",
    "PageLayout.RightFooter": "Page &P / &N",
    FreezePanes: { rows: 4, columns: 2 },
  });
});
