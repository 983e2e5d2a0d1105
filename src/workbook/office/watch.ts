/** Hears that the workbook open in Excel may have changed. Nothing is read here: events are missed, doubled or wrong. */
import type { OfficeResult } from "./fault";
import { listen, type StopListening } from "./listen";

export interface WorkbookChange {
  readonly cause: "edit" | "calculation" | "structure";
  /** The id of the sheet; null when it is not known. A name may change without any event. */
  readonly sheet: string | null;
}

/**
 * Tells edits by users and co-authors, calculations (results of formulas raise no edit), and sheets or tables added or
 * deleted. Cells written by the add-in itself are not told, where Excel says who wrote them.
 */
export function watchWorkbook(onChange: (change: WorkbookChange) => void): Promise<OfficeResult<StopListening>> {
  const tell = (cause: WorkbookChange["cause"], sheet: string): Promise<void> => {
    onChange({ cause, sheet });
    return Promise.resolve();
  };
  return listen(({ worksheets, tables }) => [
    worksheets.onChanged.add((event) =>
      event.triggerSource === "ThisLocalAddin" ? Promise.resolve() : tell("edit", event.worksheetId),
    ),
    // A sort moves rows without any edit being told.
    worksheets.onRowSorted.add((event) => tell("edit", event.worksheetId)),
    worksheets.onCalculated.add((event) => tell("calculation", event.worksheetId)),
    worksheets.onAdded.add((event) => tell("structure", event.worksheetId)),
    worksheets.onDeleted.add((event) => tell("structure", event.worksheetId)),
    tables.onAdded.add((event) => tell("structure", event.worksheetId)),
    tables.onDeleted.add((event) => tell("structure", event.worksheetId)),
  ]);
}
