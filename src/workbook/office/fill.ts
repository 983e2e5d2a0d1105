import type { DraftRow, SheetDraft } from "../port";
import { type NewNames, renamed } from "./references";
import { rangeAt } from "./spans";
import { typedValue } from "./typing";

/** Rows written at once: few enough for a request, many enough for few requests. */
const ROWS = 500;

/** Writes the values and the formulas of a sheet; null leaves a cell untouched. */
export async function fillCells(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  newNames: NewNames,
  pace: (bytes: number) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < draft.rows.length; start += ROWS) {
    const rows = draft.rows.slice(start, start + ROWS);
    const values = matrixOf(rows, (cell) => (cell.formula === undefined ? typedValue(cell.value) : null));
    const formulas = matrixOf(rows, ({ formula }) => (formula === undefined ? null : `=${renamed(formula, newNames)}`));
    for (const [member, matrix] of [
      ["values", values],
      ["formulas", formulas],
    ] as const) {
      if (matrix === null) continue;
      const { top, left, cells } = matrix;
      const width = cells[0]?.length ?? 0;
      const area = { top: start + top + 1, left, bottom: start + top + cells.length, right: left + width - 1 };
      rangeAt(sheet, area)[member] = cells;
      await pace(JSON.stringify(cells).length);
    }
  }
}

type Input = string | number | boolean | null;

/** The smallest matrix that holds every input, and where it begins in the rows given; null when there is none. */
function matrixOf(
  rows: readonly DraftRow[],
  inputOf: (cell: NonNullable<DraftRow["cells"][number]>) => Input,
): { top: number; left: number; cells: Input[][] } | null {
  const inputs = rows.map(({ cells }) => cells.map((cell) => (cell === null ? null : inputOf(cell))));
  const columnsOf = (row: readonly Input[]): number[] =>
    row.flatMap((input, column) => (input === null ? [] : [column]));
  const filled = inputs.map(columnsOf);
  const top = filled.findIndex((columns) => columns.length > 0);
  if (top < 0) return null;
  const bottom = filled.findLastIndex((columns) => columns.length > 0);
  const left = filled.reduce((least, columns) => Math.min(least, columns[0] ?? least), Infinity);
  const right = filled.reduce((most, columns) => Math.max(most, columns.at(-1) ?? most), 0);
  const cells = inputs
    .slice(top, bottom + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (_, offset) => row[left + offset] ?? null));
  return { top, left, cells };
}
