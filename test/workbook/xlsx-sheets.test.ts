import { readWorkbook } from "../../src/workbook/xlsx";
import type { Sheet } from "../../src/workbook/port";
import { LINKS, MAIN, fileOf, fileWithRows, relationships, sheetXml, valueOf } from "./xlsx/parts";

const SHEET = "xl/worksheets/sheet1.xml";

const onlySheet = async (bytes: Uint8Array): Promise<Sheet> => {
  const [sheet] = valueOf(await readWorkbook(bytes, "a.xlsx")).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

test("merged cells are areas; their value stays in the first", async () => {
  const merges = `<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="C1:B1"/></mergeCells>`;
  const { merges: areas, grid } = await onlySheet(fileWithRows(`<row r="2"><c r="A2"><v>10</v></c></row>`, merges));
  expect(areas).toEqual([
    { top: 2, left: 0, bottom: 3, right: 0 },
    { top: 1, left: 1, bottom: 1, right: 2 },
  ]);
  expect(grid.rows).toEqual([[10]]);
});

test("hidden rows count when they hold a cell, hidden columns when they are in the used area", async () => {
  const columns = `<cols><col min="2" max="3" hidden="1"/><col min="3" max="3" hidden="true"/><col min="9" max="16384" hidden="1"/></cols>`;
  const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="true"><c r="A3" s="1"/></row><row r="4" hidden="1"/>`;
  const sheet = await onlySheet(fileWithRows(rows, "", columns));
  expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([1, 2]);
  expect(Array.from(sheet.grid.rowNumbers)).toEqual([1, 2]);
});

test("tables and pivot tables are found through the links of the sheet", async () => {
  const bytes = fileOf({
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "table", "../tables/table1.xml"],
      ["rId2", "table", "/xl/tables/table2.xml"],
      ["rId3", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ["rId4", "table", "../tables/missing.xml"],
      ["rId5", "comments", "../comments1.xml"],
    ),
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="x" displayName="T_Registre" ref="A1:C9" totalsRowCount="1"><autoFilter ref="A1:C8"/></table>`,
    "xl/tables/table2.xml": `<x:table xmlns:x="${MAIN}" id="2" name="T_Nu" displayName="T_Nu" ref="E1:F2" headerRowCount="0"/>`,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}"><location ref="H1:J20" firstDataRow="1"/></pivotTableDefinition>`,
  });
  const { tables, pivots } = await onlySheet(bytes);
  expect(tables).toEqual([
    {
      id: "T_Registre",
      name: "T_Registre",
      area: { top: 1, left: 0, bottom: 9, right: 2 },
      headerRow: true,
      totalsRow: true,
    },
    { id: "T_Nu", name: "T_Nu", area: { top: 1, left: 4, bottom: 2, right: 5 }, headerRow: false, totalsRow: false },
  ]);
  expect(pivots).toEqual([{ top: 1, left: 7, bottom: 20, right: 9 }]);
});

test("sheets come in their order, with their visibility; charts and dialogues are left out", async () => {
  const bytes = fileOf({
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:rel="${LINKS}"><sheets><sheet name="Deux &amp; _x00e9_" state="veryHidden" rel:id="b"/><sheet name="Graphique" rel:id="c"/><sheet name="__proto__" state="hidden" rel:id="a"/><sheet name="Dialogue" rel:id="d"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["a", "worksheet", "worksheets/sheet1.xml"],
      ["b", "worksheet", "worksheets/autre.xml"],
      ["c", "chartsheet", "chartsheets/sheet1.xml"],
      ["d", "worksheet", "dialogsheets/sheet1.xml"],
    ),
    "xl/worksheets/autre.xml": sheetXml(""),
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
    "xl/dialogsheets/sheet1.xml": `<dialogsheet xmlns="${MAIN}"/>`,
  });
  const workbook = valueOf(await readWorkbook(bytes, "Registre.xlsx"));
  expect(workbook.file).toBe("Registre.xlsx");
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Deux & é", "veryHidden"],
    ["__proto__", "hidden"],
  ]);
  expect(workbook.sheets[0]?.grid.rows).toEqual([]);
  expect(workbook.findings).toEqual([]);
});

test("the workbook may stand anywhere in the container", async () => {
  const bytes = fileOf({
    "_rels/.rels": relationships(["rId1", "officeDocument", "/classeur.xml"]),
    "classeur.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`,
    "_rels/classeur.xml.rels": relationships(["rId1", "worksheet", "./feuille%20une.xml"]),
    "feuille une.xml": sheetXml(`<row><c><v>1</v></c></row>`),
    [SHEET]: null,
  });
  expect((await onlySheet(bytes)).grid.rows).toEqual([[1]]);
});

test("dresses follow the rows, whatever their pattern", async () => {
  const rows = Array.from({ length: 50 }, (_, i) => {
    const cells = Array.from({ length: 8 }, (_, j) => `<c s="${String((i * j) % 4)}"><v>1</v></c>`);
    return `<row>${cells.join("")}</row>`;
  });
  const { grid } = await onlySheet(fileWithRows(rows.join("")));
  const names = [undefined, "date", "percent", "duration"];
  for (let i = 0; i < 50; i++) for (let j = 0; j < 8; j++) expect(grid.dressOf(i, j)).toBe(names[(i * j) % 4]);
});
