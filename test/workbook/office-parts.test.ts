/** The pure parts of the adapter for Excel. */
import type { DraftCell } from "../../src/workbook/port";
import { footerParts } from "../../src/workbook/office/print";
import { addressesOf, rectanglesBy } from "../../src/workbook/office/rectangles";
import { freeName, freeSheetName, renamed } from "../../src/workbook/office/references";
import { typedValue } from "../../src/workbook/office/typing";

describe("formulas follow the names that had to change", () => {
  const newNames = {
    sheets: new Map([
      ["bilan 2025", "Bilan 2025 (2)"],
      ["méthode", "Méthode (2)"],
      ["l'année", "L'année (2)"],
    ]),
    names: new Map([["achats", "Achats_2"]]),
  };
  test.each([
    ["'Bilan 2025'!A1+'bilan 2025'!$B$2", "'Bilan 2025 (2)'!A1+'Bilan 2025 (2)'!$B$2"],
    ["Méthode!A1", "'Méthode (2)'!A1"],
    ["'L''année'!A1", "'L''année (2)'!A1"],
    ["SUM(Achats[Montant HT])/ROWS(achats)", "SUM(Achats_2[Montant HT])/ROWS(Achats_2)"],
    ["Achats[[#Totals],[Achats]]", "Achats_2[[#Totals],[Achats]]"],
    ["Achats['[Méthode'] Achats]", "Achats_2['[Méthode'] Achats]"],
    ['IF(A1="Achats ""Méthode""!","Méthode!A1",1)', 'IF(A1="Achats ""Méthode""!","Méthode!A1",1)'],
    ["ACHATS(1)+AchatsB+MesAchats", "ACHATS(1)+AchatsB+MesAchats"],
    ["COUNTIFS(Autre!A:A,Achats)", "COUNTIFS(Autre!A:A,Achats_2)"],
  ])("%s", (before, after) => {
    expect(renamed(before, newNames)).toBe(after);
  });
});

test("names taken get a number, sheets within 31 characters", () => {
  expect(freeSheetName("Bilan", new Set())).toBe("Bilan");
  expect(freeSheetName("Bilan", new Set(["bilan", "bilan (2)"]))).toBe("Bilan (3)");
  const long = "Bilan des achats responsables 25";
  expect(freeSheetName(long, new Set())).toHaveLength(31);
  expect(freeSheetName(long, new Set([long.slice(0, 31).toLowerCase()]))).toBe("Bilan des achats responsab (2)");
  expect(freeName("Achats", new Set(["achats"]))).toBe("Achats_2");
});

test.each([
  ["Oui", "Oui"],
  ["Marchés réservés (ESAT)", "Marchés réservés (ESAT)"],
  ["mai", "mai"],
  ["vrai", "'vrai"],
  ["FALSE", "'FALSE"],
  ["2025", "'2025"],
  ["mai 2025", "'mai 2025"],
  ["=1", "'=1"],
  ["'tis", "''tis"],
  ["#N/A", "'#N/A"],
  ["\tx", "'\tx"],
  ["", null],
  [null, null],
  [Number.NaN, null],
  [0, 0],
  [false, false],
])("typed as %j: %j", (cell, expected) => {
  expect(typedValue(cell)).toBe(expected);
});

test("a footer in one text is taken apart", () => {
  expect(footerParts("&LA && B&C&P/&N&RC")).toEqual({ L: "A && B", C: "&P/&N", R: "C" });
  expect(footerParts("Page &P")).toEqual({ L: "", C: "Page &P", R: "" });
});

test("cells alike make the fewest rectangles that rows and runs allow", () => {
  const row = (text: string): { cells: (DraftCell | null)[] } => ({
    cells: Array.from(text, (letter) => (letter === " " ? null : { value: letter })),
  });
  const groups = rectanglesBy(["aab", "aab", "a a"].map(row), (cell) => cell?.value ?? undefined);
  expect([...groups].map(([key, areas]) => [key, addressesOf(areas)])).toEqual([
    ["a", ["A1:B2,A3:A3,C3:C3"]],
    ["b", ["C1:C2"]],
  ]);
});

test("addresses are cut well before Excel's limit", () => {
  const areas = Array.from({ length: 500 }, (_, n) => ({ top: n + 1, left: 0, bottom: n + 1, right: 2 }));
  const texts = addressesOf(areas);
  expect(texts.join(",").split(",")).toHaveLength(500);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(1_001);
});
