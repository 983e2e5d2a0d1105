import { faultOf, type OfficeResult } from "./fault";

/** Whether Excel keeps what an add-in writes in its undo list, as it says from ExcelApi 1.20 on. */
export const canUndo = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.20");

/** Runs a batch; the troubles one expects of Excel come back as values, and only bugs are thrown. */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: { readonly mergeUndoGroup?: boolean } = {},
): Promise<OfficeResult<T>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true, ...options }, batch) };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { ok: false, fault };
  }
}
