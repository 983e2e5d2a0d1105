import type { Result } from "../port";

/** Why Excel could not do what was asked; facts only, the sentence is made in `texts`. */
export interface OfficeFault {
  readonly code:
    /** Someone is typing in a cell, and this Excel cannot wait for the end of it. */
    | "cell-edit"
    /** The structure of the workbook is protected: no sheet may be added. */
    | "workbook-protected"
    /** Excel refused: a protected sheet, a workbook opened read-only, rights of the organisation. */
    | "access-denied"
    /** The cells to be changed are on a protected sheet. */
    | "sheet-protected"
    /** The sheet in which the add-in notes what it does is protected: nothing was done. */
    | "own-sheet-protected"
    /** Something else than cells is selected. */
    | "no-selection"
    /** Excel made something else of the values written; they were taken back. */
    | "not-kept"
    /** A dialog is open in Excel. */
    | "dialog-open"
    /** More cells than an add-in can exchange with Excel. */
    | "too-large"
    /** Excel is busy, restarting or out of reach: to be tried again. */
    | "busy"
    /** This version of Excel is too old. */
    | "excel-too-old";
  /** Excel's own words, for a log; never shown as such. */
  readonly detail: string;
  /** Sheets that a failed writing may have left behind, when even taking them back failed. */
  readonly left?: readonly string[];
}

export type OfficeResult<T> = Result<T, OfficeFault>;

/** A fault found by the add-in itself, thrown inside a batch and given back as a value at its edge. */
export class OfficeRefusal extends Error {
  constructor(readonly fault: OfficeFault) {
    super(`${fault.code}: ${fault.detail}`);
    this.name = "OfficeRefusal";
  }
}

const CODES: Readonly<Record<string, OfficeFault["code"]>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "access-denied",
  InvalidSelection: "no-selection",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ActivityLimitReached: "busy",
  InvalidOrTimedOutSession: "busy",
  HostRestartNeeded: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  ApiNotFound: "excel-too-old",
  ApiNotAvailable: "excel-too-old",
};

/** The fault behind an error, or null when it is none of the troubles one expects of Excel: then it is a bug. */
export function faultOf(error: unknown): OfficeFault | null {
  if (error instanceof OfficeRefusal) return error.fault;
  if (!(error instanceof OfficeExtension.Error)) return null;
  const code = CODES[error.code];
  return code === undefined ? null : { code, detail: `${error.code}: ${error.message}` };
}

/** Whether a smaller request may succeed where this one failed. */
export const isTooLarge = (error: unknown): boolean => faultOf(error)?.code === "too-large";
