/** What changes a buyer's cells in the workbook open in Excel, and the sheets that keep trace of it: loaded when it is asked for. */
import { type Corrections, correctCells, type Correcting, type CorrectionJournal } from "./office/correct";
import type { OfficeResult } from "./office/fault";
import { canUndo, inExcel } from "./office/in-excel";
import { appendLines, clearLines, findTable, type OwnTable, type OwnTableSpec, tableToWrite } from "./office/own-table";
import { revertCells, type Reversions, type Reverting, type ReversionJournal } from "./office/revert";
import type { Cell } from "./port";

export type { Correcting, Corrections, CorrectionJournal } from "./office/correct";
export type { OwnTable, OwnTableSpec } from "./office/own-table";
export type { Reversions, Reverting, ReversionJournal } from "./office/revert";

/** Corrects the cells that still hold what they held, each with its line in the journal. */
export const correct = <T extends Correcting>(
  corrections: readonly T[],
  journal: CorrectionJournal<T>,
): Promise<OfficeResult<Corrections<T>>> =>
  inExcel((context) => correctCells(context, corrections, journal), { mergeUndoGroup: canUndo() });

/** Undoes corrections that the journal keeps, where nobody has touched their cells since. */
export const revert = <T extends Reverting>(
  corrections: readonly T[],
  journal: ReversionJournal,
): Promise<OfficeResult<Reversions<T>>> =>
  inExcel((context) => revertCells(context, corrections, journal), { mergeUndoGroup: canUndo() });

/** The lines of a sheet of the add-in's own; none where the workbook has no such sheet. */
export const readLines = (spec: OwnTableSpec): Promise<OfficeResult<OwnTable["lines"]>> =>
  inExcel(async (context) => (await findTable(context, spec))?.lines ?? []);

/** Adds lines to a sheet of the add-in's own, made where the workbook has none; gives its name. */
export const addLines = (spec: OwnTableSpec, lines: readonly (readonly Cell[])[]): Promise<OfficeResult<string>> =>
  inExcel(async (context) => {
    const table = await tableToWrite(context, spec);
    appendLines(table, 0, lines);
    await context.sync();
    return table.name;
  });

/** Takes away the lines for which it says so, as they are now; gives how many there were. */
export const removeLines = (
  spec: OwnTableSpec,
  isGone: (cells: readonly Cell[]) => boolean,
): Promise<OfficeResult<number>> =>
  inExcel(async (context) => {
    const table = await tableToWrite(context, spec);
    const rows = table.lines.filter(({ cells }) => isGone(cells)).map(({ row }) => row);
    clearLines(table, rows);
    await context.sync();
    return rows.length;
  });
