/** The rule put on SIRET columns is a formula: LibreOffice computes it, and the readers of cells must agree. */
import { figuresAgree } from "../../src/registers/cells/siret";
import { siretFormula } from "../../src/validation/entry/siret-formula";
import { recalculated } from "./recalculation";

const sound = ["73282932000074", "224 000 018 00016", "35600000049837", "00000000000018", "732829320"];
const wrong = ["73282932000075", "7328293200007", "73282932000", "224 000 018 00017", "2,24E+13", "", "abcdefghijklmn"];
/** One figure away from a sound one: none of them is. */
const slips = Array.from({ length: 14 }, (_, at) => {
  const figures = Array.from("73282932000074");
  figures[at] = String((Number(figures[at]) + 3) % 10);
  return figures.join("");
});

test("a SIRET passes when its key agrees, a SIREN by its length, spaces or not", async () => {
  const cells = [...sound, ...wrong, ...slips];
  const rows = cells.map((value, i) => ({
    cells: [{ value }, { value: false, formula: `IFERROR(${siretFormula(`A${String(i + 1)}`)},FALSE)` }],
  }));
  const [workbook] = await recalculated([{ sheets: [{ name: "SIRET", columnWidths: [], rows }] }]);
  const grid = workbook?.sheets[0]?.grid;
  const passed = cells.filter((_, i) => {
    const at = Array.from(grid?.rowNumbers ?? []).indexOf(i + 1);
    return grid?.rows[at]?.[1 - grid.firstColumn] === true;
  });
  expect(passed).toEqual(sound);
  expect(slips.filter((siret) => figuresAgree(siret))).toEqual([]);
});

test.each(["A2", "AB1234", "XFD1048576"])("the rule of %s fits in what Excel takes", (cell) => {
  expect(siretFormula(cell).length).toBeLessThanOrEqual(255);
});
