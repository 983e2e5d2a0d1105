/** The proof is worth what it notices: each thing that could change in a workbook makes a difference. */
import { openWorkbook } from "../../src/store/open-workbook";
import { writeReport } from "../../src/store/report";
import { newStore } from "../../src/store/store";
import { boxOf, type Host, hostSheet, hostWorkbook, openHost, wholeSheets, wholeWorkbook } from "../host";
import { EXAMPLE, opened, RICH, sheetNamed } from "./files";

let host: Host | null = null;
afterEach(() => {
  host?.close();
  host = null;
});

const painting = (address: string, key: string, value: unknown) => ({ box: boxOf(address), key, value });

describe("what is compared", () => {
  test.each<[string, (sheet: ReturnType<typeof hostSheet>) => unknown]>([
    ["a value", (sheet) => sheet.rows.set(4, ["x"])],
    ["a formula", (sheet) => sheet.formulas.set("0:0", "=1+1")],
    ["a number format", (sheet) => sheet.strokes.push(painting("A1", "NumberFormat", "0.0%"))],
    ["a fill", (sheet) => sheet.strokes.push(painting("A1:B2", "Format.Fill.Color", "#FFC7CE"))],
    ["a rule cleared", (sheet) => sheet.strokes.push(painting("B2", "DataValidation.Rule", null))],
    ["a width", (sheet) => sheet.strokes.push(painting("A:A", "Format.ColumnWidth", 80))],
    ["a hidden row", (sheet) => sheet.hiddenRows.add(1)],
    ["a protection", (sheet) => (sheet.protected = true)],
    ["a visibility", (sheet) => (sheet.visibility = "Hidden")],
    ["the order of conditional formats", (sheet) => sheet.conditionalFormats.reverse()],
    ["a merge", (sheet) => sheet.merges.push(boxOf("C1:D1"))],
  ])("%s", (_, change) => {
    const sheet = hostSheet("A", [["N°", "Montant"], [1]]);
    sheet.strokes.push(painting("B2:B9", "DataValidation.Rule", { decimal: { operator: "GreaterThan", formula1: 0 } }));
    for (const formula of ["=A1>0", "=A1>1"])
      sheet.conditionalFormats.push({
        id: formula,
        boxes: [boxOf("A1:A9")],
        type: "Custom",
        stopIfTrue: false,
        formula,
        effects: new Map(),
      });
    const workbook = hostWorkbook(sheet);
    const before = wholeWorkbook(workbook);
    change(sheet);
    expect(wholeWorkbook(workbook)).not.toEqual(before);
  });

  test("but neither how cells were painted, nor what was taken back", () => {
    const [one, other] = [hostSheet("A", []), hostSheet("A", [])];
    one.strokes.push(painting("A1:A4", "Format.Fill.Color", "#FFFF00"));
    for (const address of ["A3:A4", "C1", "A1", "A2"])
      other.strokes.push(painting(address, "Format.Fill.Color", "#FFFF00"));
    other.strokes.push(painting("C1:D9", "Format.Fill.Color", null));
    expect(wholeWorkbook(hostWorkbook(one))).toEqual(wholeWorkbook(hostWorkbook(other)));
  });
});

const whenThere = RICH.length === 0 ? test.skip : test;

whenThere.each(RICH)("%s is held with its rules, formats, filters, names and protection", async (path) => {
  const workbook = await opened(path);
  const { order, names, sheets } = wholeWorkbook(workbook);
  expect(order).toEqual(["Registre", "Listes", "Graphique", "Protégée", "_spaser"]);
  expect(names).toEqual([
    " | ListeClauses | =Listes!$A$1:$A$3 | ",
    " | Taux_Cible | =0.05 | ",
    "Registre | _xlnm.Print_Area | =Registre!$A$1:$I$31 | ",
  ]);
  const { Registre: register, Protégée: locked, _spaser: hidden } = sheets;
  expect(register?.painted["DataValidation.Rule"]).toEqual([
    'A2:A31 = {"custom":{"formula":"=COUNTIF($A$2:$A$31,A2)=1"}}',
    'C2:C31 = {"list":{"inCellDropDown":true,"source":"Oui,Non,Sans objet"}}',
    'E2:E31 = {"decimal":{"operator":"between","formula1":"0","formula2":"100000"}}',
    'H2:H31 = {"list":{"inCellDropDown":true,"source":"=Listes!$A$1:$A$3"}}',
    'C40:C60 = {"list":{"inCellDropDown":true,"source":"=ListeClauses"}}',
  ]);
  expect(register?.conditionalFormats).toMatchObject([
    { type: "CellValue", on: ["F2:F31"], effects: { "Fill.Color": "#FFC7CE" } },
    { type: "Custom", formula: '=$C2="Oui"', stopIfTrue: true, effects: { "Font.Color": "#006100" } },
    { type: "DataBar" },
    { type: "ColorScale" },
    { type: "IconSet" },
    { type: "Custom", formula: '=Listes!$A$1="Oui"', on: ["D2:D31"], effects: { "Fill.Color": "#FFFF00" } },
  ]);
  expect(register?.painted["NumberFormat"]).toContain('E2:E31 = "#,##0.00\\\\ \\"€\\""');
  expect(register?.formulas).toMatchObject({ "1:8": "=E2*G2" });
  expect(register?.tables).toMatchObject([{ name: "T_Registre", on: "A1:I31", filter: { name: "autoFilter" } }]);
  expect(sheetNamed(workbook, "Registre").hiddenRows.has(2)).toBe(true);
  expect(sheetNamed(workbook, "Registre").hiddenColumns).toEqual(new Set([12, 13, 14]));
  expect([locked?.protected, locked?.painted["Format.Protection.Locked"]]).toEqual([true, ["B1 = false"]]);
  expect(hidden?.visibility).toBe("VeryHidden");
});

test.each([EXAMPLE, ...RICH])("the annual report leaves all the sheets of %s as they were", async (path) => {
  const workbook = await opened(path);
  host = openHost(workbook);
  const before = wholeWorkbook(workbook);
  const message = await writeReport(newStore(openWorkbook));
  const after = wholeWorkbook(workbook);
  const isOld = (sheet: string): boolean => before.order.includes(sheet);
  expect(wholeSheets(workbook, isOld)).toEqual(before.sheets);
  expect(after.order.filter(isOld)).toEqual(before.order);
  expect(after.names.filter((name) => before.names.includes(name))).toEqual(before.names);
  expect(message?.code).toBe("report-written");
  expect(after.order.length).toBeGreaterThan(before.order.length);
});
