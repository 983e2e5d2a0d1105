/** The sheet of one table: a title, what a row is, and an Excel table that formulas find by its name. */
import { CONSOLIDATION, tableTexts } from "../texts/consolidation";
import type { DraftRow, SheetDraft } from "../workbook/port";
import type { TableColumn } from "./provenance";
import { STYLES } from "./styles";

/** Rows above the first member: title, note, headings. */
const HEADER_ROW = 3;
const LAST_WIDTHS = { least: 11, most: 34 } as const;

export function tableSheet(id: string, columns: readonly TableColumn[], size: number): SheetDraft {
  const { sheet, table, row } = tableTexts(id);
  const members = Array.from({ length: size }, (_, member): DraftRow => ({
    cells: columns.map(({ cells }) => cells(member)),
  }));
  return {
    name: sheet,
    columnWidths: columns.map(({ heading }) =>
      Math.min(LAST_WIDTHS.most, Math.max(LAST_WIDTHS.least, heading.length + 2)),
    ),
    rows: [
      { height: 22, cells: [{ value: CONSOLIDATION.sheetTitle(table), style: STYLES.title }] },
      { cells: [{ value: CONSOLIDATION.sheetNote(row), style: STYLES.note }] },
      { height: 45, cells: columns.map(({ heading }) => ({ value: heading, style: STYLES.heading })) },
      ...members,
    ],
    freeze: { rows: HEADER_ROW, columns: HEADER_ROW },
    // A table of Excel has one row at least.
    tables: [
      {
        name: table,
        area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + Math.max(1, size), right: columns.length - 1 },
      },
    ],
  };
}
