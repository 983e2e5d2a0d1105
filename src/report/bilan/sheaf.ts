/** Sheets of the report before they are drafts: rows that may lead to one another, from sheet to sheet. */
import type { DraftChart, SheetDraft } from "../../workbook/port";
import { type Page, pageBreaks } from "./pages";
import { anchorsOf, type Row, stacked } from "./rows";

export interface Sheaf extends Pick<Page, "columnWidths" | "orientation"> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly footer: string;
  /** Rows kept in view and printed again on each page: the heads of the columns, and all above them in view. */
  readonly headRow?: number;
  readonly frozenColumns?: number;
  readonly charts?: readonly DraftChart[];
}

/** The drafts of sheets that belong together. */
export function sheetsOf(sheaves: readonly Sheaf[]): readonly SheetDraft[] {
  const anchors = new Map(sheaves.flatMap(({ name, rows }) => anchorsOf(name, rows)));
  return sheaves.map(
    ({ name, columnWidths, orientation, rows, footer, headRow, frozenColumns = 0, charts = [] }): SheetDraft => {
      const heads = headRow === undefined ? {} : { repeatRows: { from: headRow, to: headRow } };
      return {
        name,
        columnWidths,
        ...stacked(rows, anchors),
        ...(charts.length === 0 ? {} : { charts }),
        ...(headRow === undefined ? {} : { freeze: { rows: headRow, columns: frozenColumns } }),
        print: {
          orientation,
          ...heads,
          footer,
          pageBreaks: pageBreaks(rows, { orientation, columnWidths, ...heads }),
        },
        showGridlines: false,
      };
    },
  );
}
