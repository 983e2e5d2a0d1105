/** The sheet of one table: a title, what a row is, and an Excel table that formulas find by its name. */
import { CONSOLIDATION, tableTexts } from "../texts/consolidation";
import type { DraftRow, SheetDraft } from "../workbook/port";
import { pagesWide } from "../report/wide-pages";
import type { TableColumn } from "./provenance";
import { STYLES } from "./styles";

/** Rows above the first member: title, note, headings. */
const HEADER_ROW = 3;
const WIDTHS = { least: 11, most: 34 } as const;
/** Rows whose contents give a column its width. */
const LOOKED_AT = 200;
/** Where each row comes from: kept in view, and printed on each page. */
const PROVENANCE = 3;

export function tableSheet(id: string, columns: readonly TableColumn[], size: number): SheetDraft {
  const { sheet, table, row } = tableTexts(id);
  const members = Array.from({ length: size }, (_, member): DraftRow => ({
    cells: columns.map(({ cells }) => cells(member)),
  }));
  const columnWidths = columns.map(({ heading }, column) => widthOf(heading, column, members.slice(0, LOOKED_AT)));
  const pages = pagesWide(columnWidths);
  return {
    name: sheet,
    columnWidths,
    rows: [
      { height: 22, cells: [{ value: CONSOLIDATION.sheetTitle(table), style: STYLES.title }] },
      { cells: [{ value: CONSOLIDATION.sheetNote(row), style: STYLES.note }] },
      { height: 45, cells: columns.map(({ heading }) => ({ value: heading, style: STYLES.heading })) },
      ...members,
    ],
    freeze: { rows: HEADER_ROW, columns: PROVENANCE },
    // A table of Excel has one row at least.
    tables: [
      {
        name: table,
        area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + Math.max(1, size), right: columns.length - 1 },
      },
    ],
    print: {
      orientation: "landscape",
      pagesWide: pages,
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
      ...(pages > 1 ? { repeatColumns: PROVENANCE } : {}),
      footer: CONSOLIDATION.footer(sheet),
    },
  };
}

/** Characters: of the heading or of the longest content, within bounds. */
function widthOf(heading: string, column: number, rows: readonly DraftRow[]): number {
  const longest = rows.reduce((most, { cells }) => Math.max(most, String(cells[column]?.value ?? "").length), 0);
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, heading.length + 2, longest + 1));
}
