/** A day that cannot be one of a register is told as Excel shows it, not by its serial. */
import { readFacts } from "../../src/registers/read";
import type { NumberDress, Workbook } from "../../src/workbook/port";

const workbook = (dress: NumberDress | undefined, date1904 = false): Workbook => ({
  file: null,
  date1904,
  sheets: [
    {
      name: "Marchés",
      visibility: "visible",
      grid: {
        rows: [
          ["N° marché", "Objet", "Date de notification", "Montant HT"],
          ["M1", "Sel", date1904 ? 9_253 - 1_462 : 9_253, 10],
        ],
        rowNumbers: [1, 2],
        firstColumn: 0,
        dressOf: (i, j) => (i === 1 && j === 2 ? dress : undefined),
      },
      tables: [],
      merges: [],
      pivots: [],
      hiddenRows: 0,
      hiddenColumns: 0,
    },
  ],
  findings: [],
});

const found = (read: Workbook): unknown =>
  readFacts([read]).problems.find(({ code }) => code === "unreadable-date")?.found;

test("1 May 1925, in both date systems; a number that is shown as one stays so", () => {
  expect(found(workbook("date"))).toBe("01/05/1925");
  expect(found(workbook("date", true))).toBe("01/05/1925");
  expect(found(workbook(undefined))).toBe("9253");
});
