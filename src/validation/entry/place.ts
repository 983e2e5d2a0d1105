/** Where a rule is put under a heading: the rows that are there, and those to come. */
import type { Block } from "../../registers/facts";
import type { Area, Cell, Sheet, Table } from "../../workbook/port";

/** Rows under a plain range that get the rules too: about a year of a busy register. A table carries its rules further itself. */
export const ROWS_BELOW = 200;

/** The first and last row of a block that take rules (1-based); null where nothing could be typed. */
export function rowsToCome(block: Block, sheet: Sheet): { readonly top: number; readonly bottom: number } | null {
  const top = block.headerRow + 1;
  const table = sheet.tables.find(({ name }) => name === block.table);
  const bottom = table === undefined ? lastBelow(block, sheet) : lastOf(table);
  return bottom < top ? null : { top, bottom };
}

const lastOf = ({ area, totalsRow }: Table): number => area.bottom - (totalsRow ? 1 : 0);

/** Never over what stands below: a total, a note, another table. */
function lastBelow(block: Block, sheet: Sheet): number {
  const last = Math.max(block.lastRow, block.headerRow);
  const next = [nextFilled(block, sheet, last), ...sheet.tables.filter(under(block, last)).map(({ area }) => area.top)];
  return Math.min(last + ROWS_BELOW, ...next.map((row) => row - 1));
}

function nextFilled({ firstColumn, lastColumn }: Block, { grid }: Sheet, last: number): number {
  for (let i = 0; i < grid.rows.length; i += 1) {
    const row = grid.rowNumbers[i] ?? 0;
    if (row <= last) continue;
    for (let column = firstColumn; column <= lastColumn; column += 1)
      if (isFilled(grid.rows[i]?.[column - grid.firstColumn])) return row;
  }
  return Number.POSITIVE_INFINITY;
}

const under =
  ({ firstColumn, lastColumn }: Block, last: number) =>
  ({ area }: Table): boolean =>
    area.top > last && area.left <= lastColumn && area.right >= firstColumn;

const isFilled = (cell: Cell | undefined): boolean => cell !== null && cell !== undefined && cell !== "";

/** The filled cells of a column, between two rows. */
export function filledCells({ grid }: Sheet, { top, left, bottom }: Area): Cell[] {
  const cells: Cell[] = [];
  for (let i = 0; i < grid.rows.length; i += 1) {
    const row = grid.rowNumbers[i] ?? 0;
    const cell = row < top || row > bottom ? null : grid.rows[i]?.[left - grid.firstColumn];
    if (cell !== undefined && isFilled(cell)) cells.push(cell);
  }
  return cells;
}
