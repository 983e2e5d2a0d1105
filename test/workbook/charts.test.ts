/** Charts of a draft: a part of the file whose elements stand in the order of the schema, and the same chart in Excel. */
import { strFromU8, unzipSync } from "fflate";
import { writeSheets } from "../../src/workbook/office";
import type { DraftChart, SheetDraft } from "../../src/workbook/port";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { type Host, hostWorkbook, openHost } from "../host";

const CHART: DraftChart = {
  name: "Répartition",
  title: "Notes & <classes>",
  alt: "Notes : moins de 75, 3.",
  categories: { top: 2, bottom: 4, left: 0, right: 0 },
  series: [{ name: "Données 2024", values: { top: 2, bottom: 4, left: 1, right: 1 }, color: "#000091" }],
  numberFormat: "#,##0;;",
  at: { top: 6, bottom: 12, left: 0, right: 3 },
};
const YEARS: DraftChart = {
  ...CHART,
  name: "Années",
  categories: { top: 1, bottom: 1, left: 1, right: 2 },
  series: [
    { name: "Nous", values: { top: 2, bottom: 2, left: 1, right: 2 }, color: "#000091" },
    { name: "Nationale", values: { top: 3, bottom: 3, left: 1, right: 2 }, color: "#8585F6" },
  ],
  isReversed: true,
  max: 100,
};

const sheet = (name: string, charts: readonly DraftChart[]): SheetDraft => ({
  name,
  columnWidths: [20, 10, 10],
  rows: [
    ["Classe", "2024", "2023"],
    ["moins de 75", 3, 4],
    ["75 à 84", "s", 5],
    ["85 et plus", 0, null],
  ].map((cells) => ({ cells: cells.map((value) => ({ value })) })),
  charts,
});

const partsOf = async (...sheets: readonly SheetDraft[]): Promise<ReadonlyMap<string, string>> =>
  new Map(Object.entries(unzipSync(await writeWorkbook({ sheets }))).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The names of the children of the first element of that name, in their order. */
function childrenOf(xml: string, element: string): readonly string[] {
  const names: string[] = [];
  let depth = -1;
  for (const [, closing, name = "", itself] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (depth < 0) {
      if (name === element && closing === "") depth = 0;
      continue;
    }
    if (closing === "/") {
      if (depth === 0) return names;
      depth -= 1;
      continue;
    }
    if (depth === 0) names.push(name);
    if (itself !== "/") depth += 1;
  }
  return names;
}

/** ECMA-376, part 1, §21.2: the sequences of the elements that are written here. */
const SEQUENCES = {
  "c:chartSpace": "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  "c:chart": "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  "c:plotArea": "layout barChart catAx valAx dTable spPr extLst",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  "c:ser": "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
  "c:dLbls": "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst",
  "c:catAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  "c:valAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  "c:scaling": "logBase orientation max min extLst",
  "c:legend": "legendPos legendEntry layout overlay spPr txPr extLst",
  "c:title": "tx layout overlay spPr txPr extLst",
  "c:strCache": "ptCount pt extLst",
  "c:numCache": "formatCode ptCount pt extLst",
} as const; // prettier-ignore

test("elements of a chart stand in the order of the schema, which Excel enforces", async () => {
  const parts = await partsOf(sheet("S", [CHART, YEARS]));
  for (const file of ["xl/charts/chart1.xml", "xl/charts/chart2.xml"]) {
    const xml = parts.get(file) ?? "";
    for (const [element, order] of Object.entries(SEQUENCES)) {
      const names = childrenOf(xml, element).map((name) => name.replace("c:", ""));
      if (element === "c:legend" && file.includes("chart1")) continue;
      expect([file, element, names.length > 0]).toEqual([file, element, true]);
      const places = names.map((name) => order.split(" ").indexOf(name));
      expect([element, names, places.includes(-1)]).toEqual([element, names, false]);
      expect([element, places]).toEqual([element, [...places].sort((one, other) => one - other)]);
    }
  }
});

test("a sheet leads to its drawing, the drawing to its charts, each part said by its type; those of two sheets are apart", async () => {
  const parts = await partsOf(sheet("L'été", [CHART, YEARS]), sheet("Sans", []), sheet("Autre", [CHART]));
  const types = parts.get("[Content_Types].xml") ?? "";
  for (const part of ["drawings/drawing1", "drawings/drawing2", "charts/chart1", "charts/chart2", "charts/chart3"]) {
    expect([part, parts.has(`xl/${part}.xml`)]).toEqual([part, true]);
    expect(types).toContain(`PartName="/xl/${part}.xml"`);
  }
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<drawing r:id="rId1"/></worksheet>');
  expect(parts.has("xl/worksheets/_rels/sheet2.xml.rels")).toBe(false);
  expect(parts.get("xl/drawings/_rels/drawing1.xml.rels")).toMatch(/chart1\.xml.*chart2\.xml/);
  expect(parts.get("xl/drawings/_rels/drawing2.xml.rels")).toMatch(/\.\.\/charts\/chart3\.xml/);
  expect(parts.get("xl/charts/chart1.xml")).toContain("<c:f>'L''été'!$B$2:$B$4</c:f>");
});

test("after tables the drawing keeps its own link, before them in the part of the sheet", async () => {
  const tables = [{ name: "T", area: { top: 1, left: 0, bottom: 4, right: 2 } }];
  const parts = await partsOf({ ...sheet("S", [CHART]), tables });
  const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(xml).toMatch(/<drawing r:id="rId2"\/><tableParts count="1"><tablePart r:id="rId1"\/>/);
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toMatch(/Id="rId2"[^>]*drawing1\.xml/);
});

test("a chart says its title and a sentence for who does not see it; a text in its cells is no figure", async () => {
  const parts = await partsOf(sheet("S", [CHART]));
  const xml = parts.get("xl/charts/chart1.xml") ?? "";
  expect(xml).toContain("<a:t>Notes &amp; &lt;classes&gt;</a:t>");
  expect(parts.get("xl/drawings/drawing1.xml")).toContain('descr="Notes : moins de 75, 3."');
  expect(/<c:numCache>.*<\/c:numCache>/.exec(xml)?.[0]).toBe(
    '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt></c:numCache>',
  );
});

test("a chart of a block of cells is a mistake of the caller", async () => {
  const block = { ...CHART, categories: { top: 1, bottom: 4, left: 0, right: 1 } };
  await expect(partsOf(sheet("S", [block]))).rejects.toThrow(/one row or one column/);
});

describe("in Excel", () => {
  let host: Host;
  beforeEach(() => {
    host = openHost(hostWorkbook());
  });
  afterEach(() => {
    host.close();
  });

  test("the same charts, over the same cells", async () => {
    const written = await writeSheets({ sheets: [sheet("Notes", [CHART, YEARS])] });
    expect(written.ok).toBe(true);
    const charts = host.workbook.sheets.find(({ name }) => name === "Notes")?.charts ?? [];
    expect(charts.map(({ name, at }) => [name, at])).toEqual([
      ["Répartition", { top: 5, bottom: 11, left: 0, right: 3 }],
      ["Années", { top: 5, bottom: 11, left: 0, right: 3 }],
    ]);
    expect(charts[1]?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ["Nous", { top: 1, bottom: 1, left: 1, right: 2 }, { top: 0, bottom: 0, left: 1, right: 2 }],
      ["Nationale", { top: 2, bottom: 2, left: 1, right: 2 }, { top: 0, bottom: 0, left: 1, right: 2 }],
    ]);
    expect(Object.fromEntries(charts[1]?.settings ?? [])).toMatchObject({
      "Title.Text": "Notes & <classes>",
      "Legend.Visible": true,
      "CategoryAxis.ReversePlotOrder": true,
      "ValueAxis.Minimum": 0,
      "ValueAxis.Maximum": 100,
      "ValueAxis.Visible": false,
    });
    expect(Object.fromEntries(charts[0]?.settings ?? [])).toMatchObject({ "Legend.Visible": false });
    expect(Object.fromEntries(charts[0]?.series[0]?.settings ?? [])).toEqual({
      Fill: "#000091",
      HasDataLabels: true,
      "DataLabels.NumberFormat": "#,##0;;",
    });
  });
});
