/** Cells of the open workbook: shown, read one by one, and given a formula. */
import { readActiveCell, readCells, showCells, writeFormula } from "../../src/workbook/office";
import { boxOf, type Host, hostSheet, type HostSheet, hostTable, hostWorkbook, openHost } from "../host";
import { cellAt, cellKey } from "../host/workbook";

let host: Host;
let sheet: HostSheet;
let other: HostSheet;
beforeEach(() => {
  sheet = hostSheet("Marchés 2025", [
    ["N°", "Objet"],
    ["2025-001", "Voirie"],
    ["2025-002", "Denrées"],
  ]);
  other = hostSheet("L'été", [["mot", 2025]]);
  host = openHost(hostWorkbook(sheet, other));
});
afterEach(() => {
  host.close();
});

const valueOf = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error("refused");
  return result.value;
};

describe("cells are shown", () => {
  test("in another sheet, which comes in view", async () => {
    expect(valueOf(await showCells({ sheet: "L'été", cell: "B1" }))).toBe("shown");
    expect(host.workbook.active).toBe(other.id);
    expect(host.workbook.selected.get(other.id)).toEqual(boxOf("B1"));
    expect(host.roundTrips()).toBe(2);
  });

  test("in a table, several at a time", async () => {
    sheet.tables.push(hostTable("Marchés", boxOf("A1:B3")));
    expect(valueOf(await showCells({ sheet: "Marchés 2025", cell: "A3:B3" }))).toBe("shown");
    expect(host.workbook.selected.get(sheet.id)).toEqual(boxOf("A3:B3"));
  });

  test("selected though a filter hides their row, which is said", async () => {
    sheet.hiddenRows.add(1);
    expect(valueOf(await showCells({ sheet: "Marchés 2025", cell: "A2:B2" }))).toBe("row-hidden");
    expect(host.workbook.selected.get(sheet.id)).toEqual(boxOf("A2:B2"));
  });

  test.each([
    ["Hidden", "sheet-hidden"],
    ["VeryHidden", "sheet-very-hidden"],
  ] as const)("a sheet that is %s is said to be so, and nothing moves", async (visibility, shown) => {
    other.visibility = visibility;
    expect(valueOf(await showCells({ sheet: "L'été", cell: "A1" }))).toBe(shown);
    expect(host.workbook.active).toBe(sheet.id);
  });

  test("a sheet deleted meanwhile is said to be missing", async () => {
    expect(valueOf(await showCells({ sheet: "Ancienne", cell: "A1" }))).toBe("sheet-missing");
  });
});

test("the selected cell: its sheet, its address, its formula and its value", async () => {
  other.formulas.set(cellKey(0, 1), "=1+1");
  host.select(other, "B1:C4");
  expect(valueOf(await readActiveCell())).toEqual({ sheet: "L'été", cell: "B1", formula: "=1+1", value: 2025 });
  host.select(other, "D9");
  expect(valueOf(await readActiveCell())).toMatchObject({ cell: "D9", formula: null, value: null });
});

test("where no cell is selected, as on a chart sheet, there is none", async () => {
  host.workbook.active = "{chart}";
  expect(valueOf(await readActiveCell())).toBeNull();
});

test("cells that arguments refer to are read together", async () => {
  const places = [
    { sheet: "L'été", cell: "B1" },
    { sheet: "Marchés 2025", cell: "C9" },
    { sheet: "Ancienne", cell: "A1" },
  ];
  expect(valueOf(await readCells(places))).toEqual([2025, null, undefined]);
  expect(host.roundTrips()).toBe(1);
});

describe("a formula", () => {
  const FORMULA = '=SPASER.INSERTION_HOURS(2025,"Routes")';

  test("is written in a blank cell", async () => {
    expect(valueOf(await writeFormula({ sheet: "L'été", cell: "C3" }, FORMULA, "blank"))).toBe("written");
    expect(other.formulas.get(cellKey(2, 2))).toBe(FORMULA);
  });

  test("leaves a filled cell as it is, a formula without result too", async () => {
    sheet.formulas.set(cellKey(4, 4), '=""');
    expect(valueOf(await writeFormula({ sheet: "Marchés 2025", cell: "B2" }, FORMULA, "blank"))).toBe("filled");
    expect(valueOf(await writeFormula({ sheet: "Marchés 2025", cell: "E5" }, FORMULA, "blank"))).toBe("filled");
    expect(cellAt(sheet, 1, 1)).toBe("Voirie");
    expect(sheet.formulas.get(cellKey(4, 4))).toBe('=""');
  });

  test("replaces what the cell holds when told to", async () => {
    expect(valueOf(await writeFormula({ sheet: "Marchés 2025", cell: "B2" }, FORMULA, "anything"))).toBe("written");
    expect(sheet.formulas.get(cellKey(1, 1))).toBe(FORMULA);
  });

  test("is refused by a protected sheet, and by one that is gone", async () => {
    sheet.protected = true;
    expect(await writeFormula({ sheet: "Marchés 2025", cell: "D9" }, FORMULA, "blank")).toMatchObject({
      fault: { code: "access-denied" },
    });
    expect(valueOf(await writeFormula({ sheet: "Ancienne", cell: "A1" }, FORMULA, "blank"))).toBe("sheet-missing");
  });
});
