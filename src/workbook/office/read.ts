import type { Area, Sheet, Workbook } from "../port";
import { readCells, type SheetToRead } from "./cells";
import { EMPTY_GRID, gridBuilder } from "./grid";
import { areaOf, BOUNDS, outlineOf, type SheetOutline } from "./outline";
import { rangeAt, spansOf } from "./spans";

/** The workbook open in Excel, whole: two round trips, then one for each 1.5 MB of cells or so. */
export async function readWorkbook(context: Excel.RequestContext): Promise<Workbook> {
  const { date1904, sheets: outlines } = await outlineOf(context);
  const toRead = new Map<SheetOutline, SheetToRead>();
  for (const outline of outlines) {
    if (outline.used === null) continue;
    const sheet = context.workbook.worksheets.getItem(outline.id);
    const spans = await spansOf(context, sheet, outline.used);
    toRead.set(outline, { sheet, spans, builder: gridBuilder(outline.used) });
  }
  let details = new Map<SheetOutline, Details>();
  if (toRead.size > 0)
    await readCells(context, [...toRead.values()], () => {
      details = new Map([...toRead].map(([outline, { sheet }]) => [outline, detailsOf(outline, sheet)]));
    });
  const sheets = outlines.map((outline): Sheet => {
    const { name, visibility, tables, pivots } = outline;
    const grid = toRead.get(outline)?.builder.grid() ?? EMPTY_GRID;
    return { name, visibility, grid, tables, pivots, ...measured(outline, details.get(outline)) };
  });
  return { file: null, date1904, sheets, findings: [] };
}

/** What is asked along with the first cells. */
interface Details {
  readonly merged: Excel.RangeAreas;
  /** Loaded only where some rows or columns are hidden: Excel has no view of a range that is hidden whole. */
  readonly visible: Excel.RangeView | null;
}

function detailsOf({ used, rowsHidden, columnsHidden }: SheetOutline, sheet: Excel.Worksheet): Details {
  const range = rangeAt(sheet, used as Area);
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(`items/${BOUNDS.replaceAll(",", ",items/")}`);
  const someHidden = rowsHidden !== true && columnsHidden !== true && (rowsHidden === null || columnsHidden === null);
  return { merged, visible: someHidden ? range.getVisibleView().load("rowCount,columnCount") : null };
}

function measured(outline: SheetOutline, details: Details | undefined) {
  const { used, rowsHidden, columnsHidden } = outline;
  const height = used === null ? 0 : used.bottom - used.top + 1;
  const width = used === null ? 0 : used.right - used.left + 1;
  const visible = details?.visible;
  const merges = !details || details.merged.isNullObject ? [] : details.merged.areas.items.map(areaOf);
  return {
    merges,
    hiddenRows: visible ? height - visible.rowCount : rowsHidden === true ? height : 0,
    hiddenColumns: visible ? width - visible.columnCount : columnsHidden === true ? width : 0,
  };
}
