/** The sheet "Égalité": years side by side, what is not known said, and charts over its own cells. */
import { synthesisOf } from "../../src/equality/synthesis";
import type { Line } from "../../src/equality/lines";
import { synthesisSheet } from "../../src/report/equality/synthesis-sheet";
import type { Area, SheetDraft } from "../../src/workbook/port";
import { candidate, joining, points } from "./candidates";

const NATIONAL = [{ year: 2024, all: 88.5, "50-250": 88.2, "251-999": 88.8, "1000+": 90.7 }];
const joined = (count: number, mark: number, year: number, more: Partial<Line> = {}): readonly Line[] =>
  Array.from({ length: count }, (_, n) =>
    joining(`${String(year)} ${String(mark)} ${String(n)}`, mark, { indexYear: year, ...more }),
  );

const LINES = [...joined(4, 70, 2024), ...joined(5, 90, 2024), ...joined(6, 80, 2023, { exercice: 2024, day: 45_400 })];
const sheetOf = (lines: readonly Line[] = LINES): SheetDraft => synthesisSheet(synthesisOf(lines, 2025), NATIONAL);

const rowOf = ({ rows }: SheetDraft, label: string, nth = 0): readonly unknown[] =>
  rows.filter(({ cells }) => cells[0]?.value === label)[nth]?.cells.map((cell) => cell?.value) ?? [];

const valuesIn = ({ rows }: SheetDraft, { top, bottom, left, right }: Area): readonly unknown[] =>
  rows.slice(top - 1, bottom).flatMap(({ cells }) => cells.slice(left, right + 1).map((cell) => cell?.value));

test("years of data stand side by side, the latest first; a national mean that is not known is « n. d. », never a blank or a 0", () => {
  expect(rowOf(sheetOf(), "Moyenne").slice(1)).toEqual([81.1, 80]);
  expect(rowOf(sheetOf(), "Moyenne nationale").slice(1)).toEqual([88.5, "n. d."]);
});

test("an indicator that no Index gives is « n. d. »; one that all have at 0 is 0 %", () => {
  const sheet = sheetOf(joined(6, 80, 2024, { points: points({ highestPays: 5 }) }));
  expect(rowOf(sheet, "Dix plus hautes rémunérations (10 points)")[1]).toMatch(/^0,0\s% sur 6$/);
  expect(rowOf(sheet, "Écart d'augmentations (20 points)")[1]).toBe("n. d.");
});

test("the charts are of the classes of the latest year and of the means, in the rows where they stand", () => {
  const sheet = sheetOf();
  const [spread, means] = sheet.charts ?? [];
  if (spread === undefined || means === undefined) throw new Error("two charts are expected");
  expect(valuesIn(sheet, spread.categories)).toEqual([
    "moins de 75",
    "75 à 84",
    "85 à 99",
    "100",
    "non calculable (NC)",
  ]);
  expect(valuesIn(sheet, spread.series[0]?.values ?? spread.at)).toEqual([4, 0, 5, 0, 0]);
  expect(spread.alt).toBe(
    "Répartition des notes de l'Index (données 2024) : moins de 75, 4 ; 75 à 84, 0 ; 85 à 99, 5 ; 100, 0 ; non calculable (NC), 0.",
  );
  expect(valuesIn(sheet, means.categories)).toEqual(["Données 2024", "Données 2023"]);
  expect(means.series.map(({ name, values }) => [name, valuesIn(sheet, values)])).toEqual([
    ["Candidats", [81.1, 80]],
    ["Moyenne nationale", [88.5, "n. d."]],
  ]);
  expect(valuesIn(sheet, spread.at).every((value) => value === undefined)).toBe(true);
});

test("a secret class has no column: its cell is « s », and the sentence of the chart says why", () => {
  const sheet = sheetOf([...joined(1, 70, 2024), ...joined(5, 80, 2024), ...joined(6, 90, 2024)]);
  const [spread] = sheet.charts ?? [];
  expect(valuesIn(sheet, spread?.series[0]?.values ?? { top: 1, bottom: 1, left: 0, right: 0 })).toContain("s");
  expect(spread?.alt).toContain("secret statistique");
});

test("no Index, no chart: the sheet says so", () => {
  const sheet = sheetOf([candidate("a"), candidate("b"), candidate("c")]);
  expect(sheet.charts).toBeUndefined();
  expect(sheet.rows.some(({ cells }) => cells[0]?.value === "Aucun Index joint n'a encore de note à présenter.")).toBe(
    true,
  );
});
