/** Where the registers come from: the workbook open in Excel, or a file opened in a plain browser page. */
import type { OfficeFault } from "../workbook/office/fault";
import type { FileFault, Result, Workbook, WorkbookDraft } from "../workbook/port";

/** Why the registers could not be read, or the report not be written; facts only, the sentence is made in `texts`. */
export type SourceFault =
  | { readonly kind: "office"; readonly fault: OfficeFault }
  | { readonly kind: "file"; readonly file: string; readonly fault: FileFault }
  /** A bug of ours, or of the host: said as such. */
  | { readonly kind: "unexpected"; readonly detail: string };

/** Something may have changed in the workbook. Hints only: Excel misses some, and tells others twice. */
export interface Change {
  readonly cause: "edit" | "calculation" | "structure";
  /** The name of the sheet, where it is known. */
  readonly sheet: string | null;
}

/** Where a report went: sheets of the workbook, or a file handed to the user. */
export type Written =
  | { readonly kind: "sheets"; readonly sheets: readonly { readonly asked: string; readonly name: string }[] }
  | { readonly kind: "file"; readonly file: string };

export interface Source {
  readonly read: () => Promise<Result<readonly Workbook[], SourceFault>>;
  /** Tells changes from now on. Where Excel cannot, there are none, and the user has "Actualiser". */
  readonly watch: (onChange: (change: Change) => void) => Promise<void>;
  /** @param name what a file is to be called, without its extension */
  readonly write: (draft: WorkbookDraft, name: string) => Promise<Result<Written, SourceFault>>;
}

/** The fault of an error that nobody expected. */
export const unexpected = (error: unknown): SourceFault => ({
  kind: "unexpected",
  detail: error instanceof Error ? error.message : String(error),
});
