/** Hears that the workbook open in Excel may have changed. Nothing is read here: events are missed, doubled or wrong. */
import { faultOf, type OfficeResult } from "./fault";

export interface WorkbookChange {
  readonly cause: "edit" | "calculation" | "structure";
  /** The name that the sheet had when it was last looked up; null when it is not known. */
  readonly sheet: string | null;
}

/** Ends the watch; events that Excel had already sent may still come. */
export type StopWatching = () => Promise<void>;

/**
 * Tells edits by users and co-authors, calculations (results of formulas raise no edit), and sheets or tables added or
 * deleted. Cells written by the add-in itself are not told, where Excel says who wrote them.
 */
export async function watchWorkbook(onChange: (change: WorkbookChange) => void): Promise<OfficeResult<StopWatching>> {
  const names = new Map<string, string>();
  const tell = (cause: WorkbookChange["cause"], id: string): Promise<void> => {
    onChange({ cause, sheet: names.get(id) ?? null });
    return Promise.resolve();
  };
  const restructured = async (): Promise<void> => {
    onChange({ cause: "structure", sheet: null });
    await lookUpNames(names);
  };
  try {
    const value = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, tables } = context.workbook;
      const watched = [
        worksheets.onChanged.add((event) =>
          event.triggerSource === "ThisLocalAddin" ? Promise.resolve() : tell("edit", event.worksheetId),
        ),
        worksheets.onCalculated.add((event) => tell("calculation", event.worksheetId)),
        worksheets.onAdded.add(restructured),
        worksheets.onDeleted.add(restructured),
        tables.onAdded.add((event) => tell("structure", event.worksheetId)),
        tables.onDeleted.add((event) => tell("structure", event.worksheetId)),
      ];
      worksheets.load("items/id,items/name");
      await context.sync();
      for (const { id, name } of worksheets.items) names.set(id, name);
      return async () => {
        for (const one of watched) one.remove();
        await context.sync();
      };
    });
    return { ok: true, value };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { ok: false, fault };
  }
}

async function lookUpNames(names: Map<string, string>): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      names.clear();
      for (const { id, name } of worksheets.items) names.set(id, name);
    });
  } catch {
    // Sheets whose names are not known are told as unknown: the store then reads once too often.
    names.clear();
  }
}
