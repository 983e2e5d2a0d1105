/** Which cells of sheets hold formulas, without reading one of them. */
import type { Grid } from "../port";
import { areaOf, ITEM_BOUNDS } from "./outline";

/** Whether a cell holds a formula, by its 1-based row and 0-based column. */
export type HoldsFormula = (row: number, column: number) => boolean;

/**
 * Where the formulas of sheets are: two round trips. Excel does not say it of a protected sheet, which is then left out, and
 * so are all of them where it refuses: who changes a cell looks at it again.
 */
export async function formulaCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<Excel.Worksheet, HoldsFormula>> {
  for (const sheet of sheets) sheet.protection.load("protected");
  if (sheets.length > 0) await context.sync();
  const asked = sheets
    .filter(({ protection }) => !protection.protected)
    .map((sheet) => {
      const holders = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
      holders.areas.load(ITEM_BOUNDS);
      return { sheet, holders };
    });
  try {
    if (asked.length > 0) await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return new Map();
    throw error;
  }
  return new Map(
    asked.map(({ sheet, holders }) => [sheet, within(holders.isNullObject ? [] : holders.areas.items.map(areaOf))]),
  );
}

/** A grid that tells its formulas. */
export const withFormulas = (grid: Grid, holds: HoldsFormula | undefined): Grid =>
  holds === undefined
    ? grid
    : { ...grid, isFormula: (i, j) => holds(Number(grid.rowNumbers[i]), grid.firstColumn + j) };

/** Areas by column: most are a stretch of one. */
function within(areas: readonly ReturnType<typeof areaOf>[]): HoldsFormula {
  const columns = new Map<number, { readonly tops: number[]; readonly bottoms: number[] }>();
  for (const { top, bottom, left, right } of [...areas].sort((one, other) => one.top - other.top))
    for (let column = left; column <= right; column += 1) {
      const known = columns.get(column) ?? { tops: [], bottoms: [] };
      columns.set(column, known);
      known.tops.push(top);
      known.bottoms.push(bottom);
    }
  return (row, column) => {
    const { tops = [], bottoms = [] } = columns.get(column) ?? {};
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle] as number) <= row) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (bottoms[low - 1] as number) >= row;
  };
}
