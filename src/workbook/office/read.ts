import type { Area, Sheet, Workbook } from "../port";
import { readCells, type SheetToRead } from "./cells";
import { formulaCells, withFormulas } from "./formula-cells";
import { EMPTY_GRID, gridBuilder } from "./grid";
import { areaOf, BOUNDS, outlineOf, type SheetOutline, type UsedArea } from "./outline";
import { rangeAt, spansOf } from "./spans";

export interface ReadOptions {
  /** Has the grids tell which cells hold formulas: two round trips more. */
  readonly formulas?: boolean;
}

/** The workbook open in Excel, whole: two round trips, then one for each 1.6 MB of cells or so. */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions = {}): Promise<Workbook> {
  const { date1904, sheets: outlines } = await outlineOf(context);
  const filled = new Map<SheetOutline, SheetToRead & { readonly used: UsedArea }>();
  for (const outline of outlines) {
    const { id, used } = outline;
    if (used === null) continue;
    const sheet = context.workbook.worksheets.getItem(id);
    filled.set(outline, { used, sheet, spans: await spansOf(context, sheet, used), builder: gridBuilder(used) });
  }
  let details = new Map<SheetOutline, Details>();
  if (filled.size > 0)
    await readCells(context, [...filled.values()], () => {
      details = new Map([...filled].map(([outline, { sheet, used }]) => [outline, askDetails(sheet, used)]));
    });
  const formulas =
    options.formulas === true
      ? await formulaCells(
          context,
          [...filled.values()].map(({ sheet }) => sheet),
        )
      : null;
  const sheets = outlines.map((outline): Sheet => {
    const { id, name, visibility, tables, pivots } = outline;
    const own = filled.get(outline);
    const grid = own === undefined ? EMPTY_GRID : withFormulas(own.builder.grid(), formulas?.get(own.sheet));
    return { id, name, visibility, grid, tables, pivots, ...(details.get(outline)?.() ?? NO_DETAILS) };
  });
  return { file: null, date1904, sheets, findings: [] };
}

/** What is asked along with the first cells; called once they have come. */
type Details = () => Pick<Sheet, "merges" | "hiddenRows" | "hiddenColumns">;

const NO_DETAILS = { merges: [], hiddenRows: 0, hiddenColumns: 0 };

function askDetails(sheet: Excel.Worksheet, used: UsedArea): Details {
  const range = rangeAt(sheet, used);
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(`items/${BOUNDS.replaceAll(",", ",items/")}`);
  const { rowsHidden, columnsHidden } = used;
  // Excel has no view of a range that is hidden whole.
  const someHidden = rowsHidden !== true && columnsHidden !== true && (rowsHidden === null || columnsHidden === null);
  const visible = someHidden ? range.getVisibleView().load("rowCount,columnCount") : null;
  const { height, width } = sizeOf(used);
  return () => ({
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    hiddenRows: visible ? height - visible.rowCount : rowsHidden === true ? height : 0,
    hiddenColumns: visible ? width - visible.columnCount : columnsHidden === true ? width : 0,
  });
}

const sizeOf = ({ top, left, bottom, right }: Area): { height: number; width: number } => ({
  height: bottom - top + 1,
  width: right - left + 1,
});
