/**
 * The workbook open in Excel. Here and in `office/watch.ts` (its events) stands every `Excel.run`.
 * What only Excel itself can decide is listed in docs/excel-assumptions.md.
 */
import type { Workbook, WorkbookDraft } from "./port";
import { faultOf, type OfficeResult } from "./office/fault";
import { readWorkbook } from "./office/read";
import { writeDraft, type WriteOptions, type WrittenSheet } from "./office/write";

export type { OfficeResult } from "./office/fault";
export type { WriteOptions, WrittenSheet } from "./office/write";

/**
 * Reads every sheet of the workbook open in Excel: values, tables, merges, pivot tables, and how numbers are dressed.
 * When someone is typing in a cell, waits for the end of it where Excel can wait.
 */
export const readOpenWorkbook = (): Promise<OfficeResult<Workbook>> => inExcel(readWorkbook);

/**
 * Writes the sheets of a draft in the workbook open in Excel, all of them or none, and shows the first one.
 *
 * A sheet of the same name that the add-in wrote before is replaced (its formulas elsewhere lose it, and Excel forgets
 * what could be undone); one that anybody else wrote is never touched: the new sheet is then called "Bilan 2025 (2)", and
 * the formulas of the draft follow. Texts stay texts, whatever they begin with.
 */
export const writeSheets = (
  draft: WorkbookDraft,
  options: WriteOptions = {},
): Promise<OfficeResult<readonly WrittenSheet[]>> => inExcel((context) => writeDraft(context, draft, options));

/** Runs a batch; the troubles one expects of Excel come back as values, and only bugs are thrown. */
async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<OfficeResult<T>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, batch) };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { ok: false, fault };
  }
}
