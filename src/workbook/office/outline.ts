import type { Area, Table } from "../port";

/** A sheet before its cells are read. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Null when the sheet is empty. */
  readonly used: UsedArea | null;
  readonly tables: readonly Table[];
  readonly pivots: readonly Area[];
}

/** The smallest area that holds every value. */
export interface UsedArea extends Area {
  /** Whether its rows, and its columns, are hidden: none of them (false), all (true) or some (null). */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

export interface WorkbookOutline {
  readonly date1904: boolean;
  readonly sheets: readonly SheetOutline[];
}

/** The names of a range's bounds, to be loaded before `areaOf`. */
export const BOUNDS = "rowIndex,columnIndex,rowCount,columnCount";

/** The same, of each range of several areas. */
export const ITEM_BOUNDS = `items/${BOUNDS.replaceAll(",", ",items/")}`;

/** A range whose `BOUNDS` are loaded, as an area of the port. */
export function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex + 1,
    left: columnIndex,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount - 1,
  };
}

/** Sheets, tables and pivot tables of the open workbook, and where their cells are: two round trips. */
export async function outlineOf(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { worksheets, tables, pivotTables, functions } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  pivotTables.load("items/name,items/worksheet/id");
  // The API does not tell the date system; the serial of 2 January 1904 does (1 or 1463).
  const secondDay = functions.date(1904, 1, 2);
  secondDay.load("value");
  await context.sync();

  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(`${BOUNDS},rowHidden,columnHidden`);
    return { sheet, used };
  });
  const tableRanges = tables.items.map((table) => ({ table, range: table.getRange().load(BOUNDS) }));
  const pivotRanges = pivotTables.items.map((pivot) => ({ pivot, range: pivot.layout.getRange().load(BOUNDS) }));
  await context.sync();

  return {
    date1904: secondDay.value === 1,
    sheets: sheets.map(({ sheet, used }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility],
      used: used.isNullObject ? null : usedAreaOf(used),
      tables: tableRanges
        .filter(({ table }) => table.worksheet.id === sheet.id)
        .map(({ table, range }) => ({
          id: table.id,
          name: table.name,
          area: areaOf(range),
          headerRow: table.showHeaders,
          totalsRow: table.showTotals,
        })),
      pivots: pivotRanges.filter(({ pivot }) => pivot.worksheet.id === sheet.id).map(({ range }) => areaOf(range)),
    })),
  };
}

function usedAreaOf(range: Excel.Range): UsedArea {
  // The types of the API leave out that some is null.
  const hidden = range as { readonly rowHidden: boolean | null; readonly columnHidden: boolean | null };
  return { ...areaOf(range), rowsHidden: hidden.rowHidden, columnsHidden: hidden.columnHidden };
}

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
