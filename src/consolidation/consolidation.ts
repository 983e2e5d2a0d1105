/** The registers of a workbook as normalised tables, whatever the sheets and files they came from. */
import type { Prepared } from "../indicators/engine/prepared";
import type { View } from "../indicators/views/catalogue";
import type { Registers } from "../registers/catalogue";
import { CONSOLIDATION, tableRank } from "../texts/consolidation";
import type { SheetDraft, WorkbookDraft } from "../workbook/port";
import type { ColumnRead, FormulaColumn } from "./column";
import { listColumns } from "./list-table";
import { readMeSheet, type TableSummary } from "./read-me";
import { tableSheet } from "./table-sheet";
import { viewColumns } from "./view-table";

/**
 * One sheet per view that measures read, and per list, after a sheet that explains them. A register that the workbook does not
 * have makes no sheet.
 *
 * @param reads The columns that formulas read: their tables have them all, blank where no sheet gives them.
 */
export function consolidationDraft(prepared: Prepared, reads: readonly ColumnRead[]): WorkbookDraft {
  const tables = [...viewTables(prepared, reads), ...listTables(prepared, reads)].sort(
    (one, other) => tableRank(one.summary.id) - tableRank(other.summary.id),
  );
  return {
    title: CONSOLIDATION.title,
    sheets: [readMeSheet(tables.map(({ summary }) => summary)), ...tables.map(({ sheet }) => sheet)],
  };
}

interface MadeTable {
  readonly summary: TableSummary;
  readonly sheet: SheetDraft;
}

function viewTables(prepared: Prepared, reads: readonly ColumnRead[]): readonly MadeTable[] {
  const columnsByView = new Map<View, FormulaColumn[]>();
  for (const read of reads)
    if ("view" in read) columnsByView.set(read.view, [...(columnsByView.get(read.view) ?? []), read.column]);
  return [...columnsByView].flatMap(([view, columns]): readonly MadeTable[] => {
    const table = prepared.table(view);
    if (table === undefined) return [];
    const sheet = tableSheet(view.id, viewColumns(view, table, columns, prepared), table.size);
    return [{ sheet, summary: { id: view.id, rowsRead: table.facts.size, rows: table.size } }];
  });
}

function listTables(prepared: Prepared, reads: readonly ColumnRead[]): readonly MadeTable[] {
  const lists = new Map<keyof Registers, string>();
  for (const read of reads) if ("list" in read) lists.set(read.list, read.names);
  return [...lists].flatMap(([list, names]): readonly MadeTable[] => {
    const facts = prepared.facts.registers.get(list);
    if (facts === undefined) return [];
    return [
      {
        sheet: tableSheet(list, listColumns(list, names, facts), facts.size),
        summary: { id: list, rowsRead: facts.size, rows: facts.size },
      },
    ];
  });
}
