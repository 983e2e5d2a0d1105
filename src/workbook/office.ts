/**
 * The workbook open in Excel: the only place that says `Excel.run`.
 * What only Excel itself can decide is listed in docs/excel-assumptions.md.
 */
import type { Workbook } from "./port";
import { faultOf, type OfficeResult } from "./office/fault";
import { readWorkbook } from "./office/read";

export type { OfficeFault, OfficeResult } from "./office/fault";

/**
 * Reads every sheet of the workbook open in Excel: values, tables, merges, pivot tables, and how numbers are dressed.
 * When someone is typing in a cell, waits for the end of it where Excel can wait.
 */
export const readOpenWorkbook = (): Promise<OfficeResult<Workbook>> => inExcel(readWorkbook);

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
