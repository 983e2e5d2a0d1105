/** What the pane writes in a sheet of the add-in's own, line by line: loaded when it is wanted. */
import type { OfficeResult } from "./office/fault";
import { inExcel } from "./office/in-excel";
import { giveBack, type RowsToWrite, type RowsWritten, writeRows, type WrittenCell } from "./office/rows";

export type { RowsToWrite, RowsWritten, WrittenCell } from "./office/rows";

/** Writes texts where the sheet holds what it did when it was read, all of them or none. */
export const writeOwnRows = (rows: RowsToWrite): Promise<OfficeResult<RowsWritten>> =>
  inExcel((context) => writeRows(context, rows));

/** Gives back what cells held before; tells those that someone has written in since. */
export const giveBackRows = (
  sheet: string,
  cells: readonly WrittenCell[],
): Promise<OfficeResult<readonly WrittenCell[]>> => inExcel((context) => giveBack(context, sheet, cells));
