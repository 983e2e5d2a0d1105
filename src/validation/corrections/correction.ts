import type { RegisterKind } from "../../registers/register";
import type { Cell } from "../../workbook/port";

/** What a correction does to a cell. */
export type CorrectionRule =
  | "yes-or-no"
  | "real-date"
  | "real-number"
  | "whole-siret"
  | "postal-code"
  | "word-of-list"
  | "spaces"
  | "nearest-word"
  | "same-holder"
  | "nearest-name"
  /** Not an order put in a cell: what someone has just noted there. */
  | "check-outcome"
  | "letter-date"
  | "new-column";

/** How the new value is to be dressed, where Excel would else show or keep another. */
export type CorrectionDress = "date" | "text" | "percent";

/** A cell, its content and what it would become. */
export interface Fix {
  readonly after: Cell;
  readonly rule: CorrectionRule;
  /** "sure": it reads as before, and may be done in bulk. "proposed": a guess, one by one, by the buyer. */
  readonly confidence: "sure" | "proposed";
  readonly dress?: CorrectionDress;
}

/** A likely content of a cell, from the rest of its register. */
export interface Guess {
  readonly column: string;
  readonly fixAt: (row: number) => Fix | undefined;
}

/** The column of a correction in its sheet: the same object for all its cells. */
export interface CorrectedColumn {
  readonly headerRow: number;
  /** What its cell of the header row holds. */
  readonly heading: Cell;
  /** 0-based columns of the sheet that tell a row from the others, the best first. */
  readonly identity: readonly number[];
  readonly date1904: boolean;
}

/**
 * One line of a plan of corrections. Nothing is written here: who applies a plan reads each cell again, leaves it when it is
 * no longer `before` or when it holds a formula, and keeps the plan as its journal.
 */
export interface Correction extends Fix {
  /** Place of its workbook among those that were read. */
  readonly workbook: number;
  readonly file: string | null;
  readonly sheet: string;
  /** "C12" */
  readonly cell: string;
  readonly register: RegisterKind;
  readonly column: string;
  readonly before: Cell;
  readonly at: CorrectedColumn;
  /** Cells of its row, by 0-based column, that must hold the same still: what is written depends on the row. */
  readonly row?: readonly { readonly column: number; readonly value: Cell }[];
}
