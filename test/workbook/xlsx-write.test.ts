import { unzipSync, strFromU8 } from "fflate";
import type { SheetDraft, WorkbookDraft } from "../../src/workbook/port";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { DRAFT } from "./xlsx/draft";
import { cellsOf, valueOf } from "./xlsx/parts";

const partsOf = async (draft: WorkbookDraft): Promise<ReadonlyMap<string, string>> =>
  new Map(Object.entries(unzipSync(await writeWorkbook(draft))).map(([name, bytes]) => [name, strFromU8(bytes)]));

const sheet = (changed: Partial<SheetDraft>): WorkbookDraft => ({
  sheets: [{ name: "S", columnWidths: [], rows: [], ...changed }],
});

test("the same draft gives the same bytes, whatever the day", async () => {
  const first = await writeWorkbook(DRAFT);
  jest.useFakeTimers({ now: new Date("2031-07-14T10:00:00"), doNotFake: ["setTimeout", "performance"] });
  try {
    expect(await writeWorkbook(DRAFT)).toEqual(first);
  } finally {
    jest.useRealTimers();
  }
});

test("what is written is read back", async () => {
  const workbook = valueOf(await readWorkbook(await writeWorkbook(DRAFT), "bilan.xlsx"));
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Bilan", "visible"],
    ["Listes d'ici", "hidden"],
  ]);
  expect(cellsOf(workbook)).toEqual({
    1: ["Bilan du SPASER"],
    3: ["Objet", "Montant HT", "Part", "Date", "Clause"],
    4: [`=HYPERLINK("x")`, 1234.5, 0.25, 45658, "Oui"],
    5: ["-12 & <b>\n_x0041_ \u0001", 765.5, 0.75, 45659, true],
    6: ["Total", 2000, null, "a"],
  });
  const [bilan] = workbook.sheets;
  expect(bilan?.tables).toEqual([
    {
      id: "T_Bilan",
      name: "T_Bilan",
      area: { top: 3, left: 0, bottom: 5, right: 4 },
      headerRow: true,
      totalsRow: false,
    },
  ]);
  expect(bilan?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 4 }]);
  expect([1, 2, 3].map((column) => bilan?.grid.dressOf(2, column))).toEqual([undefined, "percent", "date"]);
  expect(workbook.findings).toEqual([]);
});

test.each(["=1+1", "+33 5 58 00 00 00", "-12 %", "@nom", '=HYPERLINK("http://x")', "\t=1", "＝1"])(
  "the text %j stays a text",
  async (text) => {
    const parts = await partsOf(sheet({ rows: [{ cells: [{ value: text }] }] }));
    const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toMatch(/<c r="A1"( s="1")? t="s"><v>0<\/v><\/c>/);
    expect(xml).not.toContain("<f>");
  },
);

test("a text that begins like a formula stays one when its cell is edited", async () => {
  const parts = await partsOf(sheet({ rows: [{ cells: [{ value: "=1+1" }, { value: "1" }] }] }));
  expect(parts.get("xl/styles.xml")).toContain(`quotePrefix="1"`);
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain(`<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s">`);
});

test("a formula is written with its last known result, of its kind", async () => {
  const results = [2, "a", true, "#N/A", null, Infinity];
  const cells = results.map((value) => ({ value, formula: `IF(A1<2,"a",1)` }));
  const xml = (await partsOf(sheet({ rows: [{ cells }] }))).get("xl/worksheets/sheet1.xml") ?? "";
  const f = `<f>IF(A1&lt;2,"a",1)</f>`;
  expect(xml).toContain(
    `<c r="A1">${f}<v>2</v></c><c r="B1" t="str">${f}<v>a</v></c><c r="C1" t="b">${f}<v>1</v></c><c r="D1" t="e">${f}<v>#N/A</v></c><c r="E1">${f}</c><c r="F1" t="e">${f}<v>#NUM!</v></c>`,
  );
});

test("Excel is asked to calculate again only when there are formulas", async () => {
  const plain = await partsOf(sheet({ rows: [{ cells: [{ value: 1 }] }] }));
  const calculated = await partsOf(sheet({ rows: [{ cells: [{ value: 1, formula: "1" }] }] }));
  expect(plain.get("xl/workbook.xml")).not.toContain("calcPr");
  expect(calculated.get("xl/workbook.xml")).toContain(`fullCalcOnLoad="1"`);
});

test("cells of the same style share it, however many they are", async () => {
  const cells = Array.from({ length: 50 }, () => ({ value: 1, style: { bold: true, fill: "#FFEE00" } }));
  const styles = (await partsOf(sheet({ rows: [{ cells }] }))).get("xl/styles.xml");
  expect(styles).toContain(`<cellXfs count="2">`);
  expect(styles).toContain(`<fgColor rgb="FFFFEE00"/>`);
});

test("the elements of a sheet come in the order of the schema", async () => {
  const xml = (await partsOf(DRAFT)).get("xl/worksheets/sheet1.xml") ?? "";
  const order =
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells dataValidations hyperlinks pageMargins pageSetup headerFooter rowBreaks tableParts";
  const places = order.split(" ").map((name) => xml.indexOf(`<${name}`));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("a heading on two lines names its column by Excel's own mark", async () => {
  const rows = [{ cells: [{ value: "Montant\nHT <€>" }] }];
  const parts = await partsOf(sheet({ rows, tables: [{ name: "T", area: { top: 1, left: 0, bottom: 2, right: 0 } }] }));
  expect(parts.get("xl/tables/table1.xml")).toContain(`<tableColumn id="1" name="Montant_x000a_HT &lt;€&gt;"/>`);
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain(`Target="../tables/table1.xml"`);
});

test("printing, panes, names and rules are written", async () => {
  const parts = await partsOf(DRAFT);
  const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(xml).toContain(`<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>`);
  expect(xml).toContain(`<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`);
  expect(xml).toContain(`<oddFooter>&amp;LBilan&amp;RPage &amp;P / &amp;N</oddFooter>`);
  expect(xml).toContain(`<brk id="4" max="16383" man="1"/>`);
  expect(xml).toContain(`<hyperlinks><hyperlink ref="A6" location="'Listes d''ici'!A2"/></hyperlinks>`);
  expect(xml).toContain(`showGridLines="0"`);
  expect(xml).toContain(`<col min="1" max="1" width="30.7109375" customWidth="1"/>`);
  expect(xml).toContain(`type="list" errorStyle="warning" allowBlank="1"`);
  expect(xml).toContain(`prompt="Oui ou Non&#10;dans la liste" sqref="E4:E50"><formula1>ListeClauses</formula1>`);
  expect(xml).toContain(`type="decimal" operator="greaterThanOrEqual" errorStyle="information"`);
  const workbook = parts.get("xl/workbook.xml") ?? "";
  expect(workbook).toContain(`<definedName name="ListeClauses">'Listes d''ici'!$A$1:$A$2</definedName>`);
  expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Bilan'!$1:$3</definedName>`);
  expect(parts.get("docProps/core.xml")).toContain("<dc:title>Bilan 2025 &lt;SPASER&gt;</dc:title>");
});

test("texts and messages are cut where Excel would refuse the file", async () => {
  const long = "é".repeat(40_000);
  const parts = await partsOf(
    sheet({
      rows: [{ cells: [{ value: long }] }],
      validations: [
        {
          area: { top: 1, left: 0, bottom: 1, right: 0 },
          rule: { kind: "date" },
          prompt: { title: long, text: long },
          error: { title: long, text: long, style: "stop" },
        },
      ],
    }),
  );
  expect(parts.get("xl/sharedStrings.xml")).toContain(`<t>${"é".repeat(32_767)}</t>`);
  const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
  const lengths = ["errorTitle", "error", "promptTitle", "prompt"].map(
    (name) => RegExp(` ${name}="(é*)"`).exec(xml)?.[1]?.length,
  );
  expect(lengths).toEqual([32, 225, 32, 255]);
});

const heading = { cells: [{ value: "a" }, { value: "A" }] };
const MISTAKES: readonly (readonly [what: string, draft: WorkbookDraft])[] = [
  ["a sheet name too long", sheet({ name: "x".repeat(32) })],
  ["a sheet name with a slash", sheet({ name: "2024/2025" })],
  ["an empty sheet name", sheet({ name: "" })],
  ["two sheets of one name", { sheets: [...sheet({}).sheets, ...sheet({ name: "s" }).sheets] }],
  ["no visible sheet", sheet({ hidden: true })],
  [
    "two headings alike",
    sheet({ rows: [heading], tables: [{ name: "T", area: { top: 1, left: 0, bottom: 2, right: 1 } }] }),
  ],
  [
    "a missing heading",
    sheet({ rows: [heading], tables: [{ name: "T", area: { top: 1, left: 1, bottom: 2, right: 2 } }] }),
  ],
  ["a colour that is none", sheet({ rows: [{ cells: [{ value: 1, style: { color: "red" } }] }] })],
];

test.each(MISTAKES)("%s is a mistake of the caller, not a file that Excel repairs", async (_what, draft) => {
  await expect(writeWorkbook(draft)).rejects.toThrow(Error);
});
