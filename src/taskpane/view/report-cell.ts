/** A figure of the bilan that the user has selected: the measure that it is. */
import { indicatorsOf } from "../../indicators/definition";
import { DEFAULT_SCHEME } from "../../indicators/schemes";
import { columnLetters } from "../../registers/address";
import type { Question } from "../../store/outcomes";
import type { ActiveCell, Cell, CellPlace } from "../../workbook/port";
import type { Opened } from "../tabs/IndicatorsTab";

/** Columns of the sheets of the report. */
const COLUMNS = 11;
/** The one of the bilan that shows the year before. */
const BEFORE = 3;

const SHEET = /^(Bilan|Essentiel) (\d{4})(?: \(\d+\))?$/;
const CELL = /^([A-Z]{1,2})(\d+)$/;

/** The cells of its row, from the first column to its own: none where it is in no sheet of the report. */
export function cellsOfRow(active: ActiveCell | null): readonly CellPlace[] {
  const [, letters = "", row = ""] = CELL.exec(active?.cell ?? "") ?? [];
  if (active === null || row === "" || !SHEET.test(active.sheet)) return [];
  const columns = Array.from({ length: COLUMNS }, (_, column) => columnLetters(column));
  return columns
    .slice(0, columns.indexOf(letters) + 1)
    .map((column) => ({ sheet: active.sheet, cell: `${column}${row}` }));
}

/** @param values of these cells: the last code of a measure among them is that of the figure */
export function reportFigure(sheet: string, values: readonly (Cell | undefined)[]): Opened | null {
  const [, title, year] = SHEET.exec(sheet) ?? [];
  const codes = values.map((value) => String(value ?? "").trim()).reverse();
  const code = codes.find((one) => INDICATORS.has(one));
  const indicator = code === undefined ? undefined : INDICATORS.get(code);
  if (indicator === undefined) return null;
  const isBefore = title === "Bilan" && values.length === BEFORE + 1;
  const question: Question = { exercice: Number(year) - (isBefore ? 1 : 0), basis: "number", directorate: null };
  return { indicator, question };
}

const INDICATORS = new Map(indicatorsOf(DEFAULT_SCHEME).map((one) => [one.code, one] as const));
