import type { WorkbookDraft } from "../workbook/port";
import type { AnnualReport } from "./annual";

/** The sheets of the annual summary. */
export function bilan(report: AnnualReport): WorkbookDraft {
  return { sheets: [{ name: `Bilan ${String(report.exercice)}`, columnWidths: [20], rows: [{ cells: [{ value: report.scheme.title }] }] }] };
}
