import type { Area, NumberDress, Sheet, Workbook } from "../../src/workbook/port";
import type { Box } from "./box";
import { type HostSheet, hostSheet, hostTable, type HostWorkbook, hostWorkbook } from "./workbook";

const FORMATS: Readonly<Record<NumberDress, string>> = {
  date: "dd/mm/yyyy",
  duration: "[h]:mm",
  percent: "0.00%",
};

/** The host's workbook holding what an adapter has read: a file's content can then be opened "in Excel". */
export function hostWorkbookFrom(workbook: Workbook): HostWorkbook {
  return { ...hostWorkbook(...workbook.sheets.map(hostSheetFrom)), date1904: workbook.date1904 };
}

function hostSheetFrom(sheet: Sheet): HostSheet {
  const { grid } = sheet;
  const made = hostSheet(sheet.name, []);
  grid.rows.forEach((cells, i) => {
    const row = Number(grid.rowNumbers[i]) - 1;
    made.rows.set(row, [...Array.from({ length: grid.firstColumn }, () => null), ...cells]);
    cells.forEach((_, j) => {
      const dress = grid.dressOf(i, j);
      if (dress === undefined) return;
      const column = grid.firstColumn + j;
      const box = { top: row, bottom: row, left: column, right: column };
      made.strokes.push({ box, key: "NumberFormat", value: FORMATS[dress] });
    });
  });
  for (const { name, area, headerRow, totalsRow } of sheet.tables)
    made.tables.push(hostTable(name, boxFrom(area), { showHeaders: headerRow, showTotals: totalsRow }));
  made.merges.push(...sheet.merges.map(boxFrom));
  sheet.pivots.forEach((area, index) => {
    const name = `PivotTable${String(index + 1)}`;
    made.pivots.push({ id: `${made.id}${name}`, name, box: boxFrom(area) });
  });
  made.visibility = ({ visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const)[sheet.visibility];
  return made;
}

const boxFrom = ({ top, left, bottom, right }: Area): Box => ({ top: top - 1, left, bottom: bottom - 1, right });
