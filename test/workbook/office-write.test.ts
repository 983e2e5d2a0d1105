import type { Cell, DraftCell, SheetDraft, WorkbookDraft } from "../../src/workbook/port";
import { readOpenWorkbook, type WriteOptions, writeSheets } from "../../src/workbook/office";
import {
  boxOf,
  type Host,
  type HostOptions,
  hostSheet,
  type HostSheet,
  hostTable,
  hostWorkbook,
  openHost,
  strokeAt,
} from "../host";

let host: Host;
const open = (sheets: HostSheet[] = [hostSheet("Feuil1", [["à moi"]])], options?: HostOptions): void => {
  host = openHost(hostWorkbook(...sheets), options);
};
afterEach(() => {
  host.close();
});

const cells = (...values: Cell[]): { cells: DraftCell[] } => ({ cells: values.map((value) => ({ value })) });
const sheetDraft = (rest: Partial<SheetDraft> = {}): SheetDraft => ({
  name: "Bilan 2025",
  columnWidths: [],
  rows: [cells("Indicateur", "Valeur"), cells("Heures", 1250)],
  ...rest,
});
const draftOf = (...sheets: SheetDraft[]): WorkbookDraft => ({ sheets });

async function write(draft: WorkbookDraft, options?: WriteOptions) {
  const result = await writeSheets(draft, options);
  if (!result.ok) throw new Error(result.fault.detail);
  return result.value;
}

const sheetNamed = (name: string): HostSheet => {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const names = (): string[] => host.workbook.sheets.map(({ name }) => name);
const contentOf = (sheet: HostSheet): Cell[][] =>
  [...sheet.rows].sort(([a], [b]) => a - b).map(([, row]) => Array.from(row, (cell) => cell ?? null));
const settingsOf = (sheet: HostSheet): Record<string, unknown> => Object.fromEntries(sheet.settings);

describe("what is written", () => {
  test("a draft reads back the same", async () => {
    open();
    const written = await write(draftOf(sheetDraft()));
    expect(written).toEqual([{ asked: "Bilan 2025", name: "Bilan 2025", replaced: false }]);
    const workbook = await readOpenWorkbook();
    expect(workbook.ok && workbook.value.sheets[1]).toMatchObject({
      name: "Bilan 2025",
      visibility: "visible",
      grid: {
        rows: [
          ["Indicateur", "Valeur"],
          ["Heures", 1250],
        ],
        firstColumn: 0,
      },
    });
  });

  test("texts stay texts, whatever Excel would make of them", async () => {
    open();
    const texts = [
      "=A1+1",
      "+33 5",
      "-",
      "@nom",
      "1.1.4",
      "01/02",
      "10 %",
      "VRAI",
      "0012",
      "'cité'",
      "Mars 2025",
      "Oui",
      " x",
    ];
    await write(draftOf(sheetDraft({ rows: [cells(...texts)] })));
    const sheet = sheetNamed("Bilan 2025");
    expect(contentOf(sheet)).toEqual([texts]);
    expect(sheet.formulas.size).toBe(0);
  });

  test("a cell leads where the draft says, whatever the sheet is then called, and looks as the draft says", async () => {
    open([hostSheet("Méthode d'ici", [["à moi"]])]);
    const style = { color: "#112233" };
    const linked: DraftCell = { value: "1.1.2", style, link: { sheet: "Méthode d'ici", cell: "A12" } };
    await write(draftOf(sheetDraft({ rows: [{ cells: [null, linked] }] }), { ...sheetDraft(), name: "Méthode d'ici" }));
    const sheet = sheetNamed("Bilan 2025");
    expect([...sheet.links]).toEqual([["0:1", "'Méthode d''ici (2)'!A12"]]);
    expect(contentOf(sheet)).toEqual([[null, "1.1.2"]]);
    expect(strokeAt(sheet, "Format.Font.Color", 0, 1)).toBe("#112233");
    expect(strokeAt(sheet, "Format.Font.Underline", 0, 1)).toBe("None");
  });

  test("a text that Excel takes as it is gets no apostrophe", async () => {
    open();
    const typed: unknown[] = [];
    host.beforeRequest = (_, body) => {
      for (const { Name, ArgumentInfo } of body.Actions)
        if (Name === "Values") typed.push(ArgumentInfo?.Arguments?.[0]);
    };
    await write(draftOf(sheetDraft({ rows: [cells("Marchés réservés", "2025", true, null, 0.5)] })));
    expect(typed).toEqual([[["Marchés réservés", "'2025", true, null, 0.5]]]);
  });

  test("formulas are written as formulas, between the values", async () => {
    open(undefined, { calculate: (formula) => (formula === "=SUM(B2:B3)" ? 30 : "#NAME?") });
    const total: DraftCell = { value: 30, formula: "SUM(B2:B3)" };
    const rows = [cells("a", 1), cells("b", 10), cells("c", 20), { cells: [{ value: "Total" }, total, { value: 7 }] }];
    await write(draftOf(sheetDraft({ rows })));
    const sheet = sheetNamed("Bilan 2025");
    expect([...sheet.formulas]).toEqual([["3:1", "=SUM(B2:B3)"]]);
    expect(contentOf(sheet).at(-1)).toEqual(["Total", 30, 7]);
  });

  test("cells have the style of the draft", async () => {
    open();
    const style = {
      bold: true,
      italic: false,
      size: 14,
      color: "#112233",
      fill: "#ABCDEF",
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 1,
      bottomBorder: "#999999",
      numberFormat: "0.0%",
    } as const;
    await write(draftOf(sheetDraft({ rows: [{ cells: [null, { value: 0.5, style }] }] })));
    const sheet = sheetNamed("Bilan 2025");
    const at = (key: string): unknown => strokeAt(sheet, key, 0, 1);
    expect({
      bold: at("Format.Font.Bold"),
      italic: at("Format.Font.Italic"),
      size: at("Format.Font.Size"),
      color: at("Format.Font.Color"),
      fill: at("Format.Fill.Color"),
      horizontal: at("Format.HorizontalAlignment"),
      vertical: at("Format.VerticalAlignment"),
      wrap: at("Format.WrapText"),
      indent: at("Format.IndentLevel"),
      bottomBorder: at("Format.Borders.EdgeBottom.Color"),
      numberFormat: at("NumberFormat"),
    }).toEqual({ ...style, horizontal: "Center", vertical: "Top" });
    expect(strokeAt(sheet, "Format.Font.Bold", 0, 0)).toBeUndefined();
  });

  test("one call formats all the cells of a style, and rows alike keep the line under each of them", async () => {
    open();
    const style = { bottomBorder: "#999999", bold: true };
    const row = { cells: [{ value: 1, style }, { value: 2, style }, { value: 3 }, { value: 4, style }] };
    await write(draftOf(sheetDraft({ rows: [row, row, row] })));
    const { strokes } = sheetNamed("Bilan 2025");
    expect(strokes.filter(({ key }) => key === "Format.Font.Bold").map(({ box }) => box)).toEqual([
      boxOf("A1:B3"),
      boxOf("D1:D3"),
    ]);
    expect(strokes.some(({ key }) => key === "Format.Borders.InsideHorizontal.Color")).toBe(true);
  });

  test("widths, heights, merges, panes, gridlines and print setup follow the draft", async () => {
    open();
    await write(
      draftOf(
        sheetDraft({
          columnWidths: [10, 20, 20],
          rows: [{ height: 30, cells: [{ value: "Titre" }] }, cells("x")],
          merges: [{ top: 1, left: 0, bottom: 1, right: 2 }],
          freeze: { rows: 2, columns: 1 },
          showGridlines: false,
          print: {
            orientation: "landscape",
            repeatRows: { from: 1, to: 2 },
            footer: "&LLandes && Cie&RPage &P/&N",
            pageBreaks: [12],
          },
        }),
      ),
    );
    const sheet = sheetNamed("Bilan 2025");
    const width = (column: number): unknown => strokeAt(sheet, "Format.ColumnWidth", 0, column);
    expect([width(0), width(1), width(2)]).toEqual([56.25, 108.75, 108.75]);
    expect(strokeAt(sheet, "Format.RowHeight", 0, 5)).toBe(30);
    expect(sheet.merges).toEqual([boxOf("A1:C1")]);
    expect(sheet.pageBreaks).toEqual([12]);
    expect(settingsOf(sheet)).toEqual({
      ShowGridlines: false,
      FreezePanes: { rows: 2, columns: 1 },
      "PageLayout.Orientation": "Landscape",
      "PageLayout.PaperSize": "A4",
      "PageLayout.Zoom": { horizontalFitToPages: 1 },
      "PageLayout.PrintTitleRows": { from: 1, to: 2 },
      "PageLayout.PrintMargins": {
        unit: "Inches",
        margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
      "PageLayout.LeftFooter": "Landes && Cie",
      "PageLayout.RightFooter": "Page &P/&N",
    });
  });

  test("tables, defined names and data validation are made", async () => {
    open();
    const area = { top: 1, left: 0, bottom: 2, right: 1 };
    const prompt = { title: "Oui ou non", text: "Choisissez dans la liste." };
    const draft: WorkbookDraft = {
      names: [{ name: "OuiNon", refersTo: "'Bilan 2025'!$A$1:$A$2" }],
      sheets: [
        sheetDraft({
          tables: [{ name: "SPASER_Bilan", area, style: "TableStyleLight1" }],
          validations: [
            {
              area: { top: 2, left: 0, bottom: 2, right: 0 },
              rule: { kind: "list", source: "OuiNon" },
              prompt,
              error: { ...prompt, style: "warning" },
            },
          ],
        }),
      ],
    };
    await write(draft);
    const sheet = sheetNamed("Bilan 2025");
    expect(sheet.tables).toMatchObject([{ name: "SPASER_Bilan", box: boxOf("A1:B2"), style: "TableStyleLight1" }]);
    expect(host.workbook.names).toMatchObject([{ name: "OuiNon", formula: "='Bilan 2025'!$A$1:$A$2" }]);
    expect(strokeAt(sheet, "DataValidation.Rule", 1, 0)).toEqual({ list: { inCellDropDown: true, source: "=OuiNon" } });
    expect(strokeAt(sheet, "DataValidation.ErrorAlert", 1, 0)).toMatchObject({ style: "Warning" });
  });

  test("the first sheet comes in view, hidden ones are hidden", async () => {
    open();
    await write(draftOf(sheetDraft({ name: "Données", hidden: true }), sheetDraft()));
    expect(host.workbook.active).toBe(sheetNamed("Bilan 2025").id);
    expect(sheetNamed("Données").visibility).toBe("Hidden");
  });

  test("a large sheet goes in requests that Excel takes", async () => {
    open();
    const rows = Array.from({ length: 20_000 }, (_, n) => cells(n, `Marché n° ${String(n)}`, "x".repeat(100), n / 2));
    const sizes: number[] = [];
    host.beforeRequest = (_, body) => sizes.push(JSON.stringify(body).length);
    await write(draftOf(sheetDraft({ rows })));
    expect(sheetNamed("Bilan 2025").rows.size).toBe(20_000);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
    expect(sizes.length).toBeLessThan(12);
  });
});

describe("what is never overwritten", () => {
  test("a sheet of that name that the add-in did not write: the new one is called (2), and its formulas follow", async () => {
    const theirs = hostSheet("Bilan 2025", [["à moi"]]);
    open([theirs]);
    const formula = "SUM('Bilan 2025'!B2:B9)&\"'Bilan 2025'!B2\"";
    const method = sheetDraft({ name: "Méthode", rows: [{ cells: [{ value: null, formula }] }] });
    const written = await write(draftOf(sheetDraft(), method));
    expect(written.map(({ name }) => name)).toEqual(["Bilan 2025 (2)", "Méthode"]);
    expect(contentOf(theirs)).toEqual([["à moi"]]);
    expect([...sheetNamed("Méthode").formulas.values()]).toEqual(["=SUM('Bilan 2025 (2)'!B2:B9)&\"'Bilan 2025'!B2\""]);
  });

  test("written again beside such a sheet, it takes the place of the one beside; a copy of it stays", async () => {
    open([hostSheet("Bilan 2025", [["à moi"]])]);
    await write(draftOf(sheetDraft()));
    await write(draftOf(sheetDraft()), { earlier: "keep" });
    expect(names()).toEqual(["Bilan 2025", "Bilan 2025 (2)", "Bilan 2025 (3)"]);
    const written = await write(draftOf(sheetDraft({ rows: [cells("nouveau")] })));
    expect(written).toEqual([{ asked: "Bilan 2025", name: "Bilan 2025 (2)", replaced: true }]);
    expect([...names()].sort()).toEqual(["Bilan 2025", "Bilan 2025 (2)", "Bilan 2025 (3)"]);
    expect(contentOf(sheetNamed("Bilan 2025"))).toEqual([["à moi"]]);
    expect(contentOf(sheetNamed("Bilan 2025 (2)"))).toEqual([["nouveau"]]);
    expect(contentOf(sheetNamed("Bilan 2025 (3)"))).not.toEqual([["nouveau"]]);
  });

  test("what the add-in wrote before is replaced, in its place", async () => {
    open([hostSheet("Avant", []), hostSheet("Après", [])]);
    await write(draftOf(sheetDraft()));
    host.workbook.sheets.splice(1, 0, ...host.workbook.sheets.splice(2, 1));
    expect(names()).toEqual(["Avant", "Bilan 2025", "Après"]);
    const written = await write(draftOf(sheetDraft({ rows: [cells("nouveau")] })));
    expect(written).toEqual([{ asked: "Bilan 2025", name: "Bilan 2025", replaced: true }]);
    expect(names()).toEqual(["Avant", "Bilan 2025", "Après"]);
    expect(contentOf(sheetNamed("Bilan 2025"))).toEqual([["nouveau"]]);
  });

  test("tables and names of the earlier report are taken over, with formulas that find them", async () => {
    open();
    const area = { top: 1, left: 0, bottom: 2, right: 1 };
    const draft: WorkbookDraft = {
      names: [{ name: "OuiNon", refersTo: "'Bilan 2025'!$A$1:$A$2" }],
      sheets: [sheetDraft({ tables: [{ name: "SPASER_Bilan", area }] })],
    };
    await write(draft);
    await write(draft);
    expect(names()).toEqual(["Feuil1", "Bilan 2025"]);
    expect(sheetNamed("Bilan 2025").tables.map(({ name }) => name)).toEqual(["SPASER_Bilan"]);
    expect(host.workbook.names).toMatchObject([{ name: "OuiNon", formula: "='Bilan 2025'!$A$1:$A$2" }]);
  });

  test("a table's name that someone else has: the new one gets another, and formulas follow", async () => {
    const theirs = hostSheet("Achats", [["a"], [1]]);
    theirs.tables.push(hostTable("Bilan", boxOf("A1:A2")));
    open([theirs]);
    const rows = [cells("Montant"), cells(1), { cells: [{ value: 1, formula: "SUM(Bilan[Montant])" }] }];
    await write(
      draftOf(sheetDraft({ rows, tables: [{ name: "Bilan", area: { top: 1, left: 0, bottom: 2, right: 0 } }] })),
    );
    expect(sheetNamed("Bilan 2025").tables.map(({ name }) => name)).toEqual(["Bilan_2"]);
    expect([...sheetNamed("Bilan 2025").formulas.values()]).toEqual(["=SUM(Bilan_2[Montant])"]);
  });

  test("an earlier report is kept when asked, and when someone has protected it since", async () => {
    open();
    await write(draftOf(sheetDraft()));
    await write(draftOf(sheetDraft()), { earlier: "keep" });
    expect(names()).toEqual(["Feuil1", "Bilan 2025", "Bilan 2025 (2)"]);
    sheetNamed("Bilan 2025").protected = true;
    await write(draftOf(sheetDraft()));
    expect(names()).toEqual(["Feuil1", "Bilan 2025", "Bilan 2025 (2)", "Bilan 2025 (3)"]);
  });
});

describe("when Excel cannot", () => {
  test("a workbook whose structure is protected: a fault, and nothing is written", async () => {
    open();
    host.workbook.protected = true;
    expect(await writeSheets(draftOf(sheetDraft()))).toMatchObject({
      ok: false,
      fault: { code: "workbook-protected" },
    });
    expect(names()).toEqual(["Feuil1"]);
  });

  test("a failure half way leaves the workbook as it was, the earlier report included", async () => {
    open();
    const draft: WorkbookDraft = {
      names: [{ name: "OuiNon", refersTo: "'Bilan 2025'!$A$1" }],
      sheets: [sheetDraft({ tables: [{ name: "T", area: { top: 1, left: 0, bottom: 2, right: 1 } }] })],
    };
    await write(draft);
    const before = sheetNamed("Bilan 2025");
    // The new sheet is locked by someone as soon as it exists: its cells can no longer be written.
    let broken = false;
    host.beforeRequest = (_, body) => {
      const made = host.workbook.sheets.find(({ name, id }) => name === "Bilan 2025" && id !== before.id);
      if (!made || broken || !body.Actions.some(({ Name }) => Name === "Values")) return;
      made.protected = broken = true;
    };
    const second: WorkbookDraft = {
      names: [...(draft.names ?? []), { name: "Autre", refersTo: "'Bilan 2025'!$A$1" }],
      sheets: [...draft.sheets, sheetDraft({ name: "Méthode" })],
    };
    expect(await writeSheets(second)).toMatchObject({ ok: false, fault: { code: "access-denied" } });
    expect(broken).toBe(true);
    expect(names()).toEqual(["Feuil1", "Bilan 2025"]);
    expect(sheetNamed("Bilan 2025")).toBe(before);
    expect(before.tables.map(({ name }) => name)).toEqual(["T"]);
    expect(host.workbook.names).toMatchObject([{ name: "OuiNon", formula: "='Bilan 2025'!$A$1" }]);
  });

  test("someone is typing in a cell of an Excel that cannot wait: a fault", async () => {
    open(undefined, { canWaitForCellEdit: false });
    host.enterCellEdit();
    expect(await writeSheets(draftOf(sheetDraft()))).toMatchObject({ ok: false, fault: { code: "cell-edit" } });
  });

  test("an Excel of ExcelApi 1.14 writes it all", async () => {
    open(undefined, { excelApi: "1.14" });
    const print = { orientation: "portrait", pageBreaks: [2] } as const;
    await write(draftOf(sheetDraft({ print, freeze: { rows: 1, columns: 0 }, showGridlines: false })));
    expect(names()).toEqual(["Feuil1", "Bilan 2025"]);
  });
});
