/** Where the registers come from: the workbook open in Excel, or a file opened in a plain browser page. */
import type { Freezing, FrozenFormula, Selected, Typed, WriteOptions, WrittenSheet } from "../workbook/office";
import type {
  Correcting,
  CorrectionJournal,
  Corrections,
  OwnTable,
  OwnTableSpec,
  Reversions,
  Reverting,
  ReversionJournal,
} from "../workbook/office-changes";
import type { SheetSeen, SheetsTaken } from "../workbook/office-sheets";
import type { OfficeFault, OfficeResult } from "../workbook/office/fault";
import type { ActiveCell, Cell, CellPlace, FileFault, Result, Shown, Workbook, WorkbookDraft } from "../workbook/port";
import type { Dressing } from "./dressing";
import type { OwnRows } from "./matching";
import type { Startup } from "./startup";

/** Why the registers could not be read, or the report not be written; facts only, the sentence is made in `texts`. */
export type SourceFault =
  | { readonly kind: "office"; readonly fault: OfficeFault }
  | { readonly kind: "file"; readonly file: string; readonly fault: FileFault }
  /** The user has stopped the reading. */
  | { readonly kind: "stopped" }
  /** A bug of ours, or of the host: said as such. */
  | { readonly kind: "unexpected"; readonly detail: string };

/** Something may have changed in the workbook. Hints only: Excel misses some, and tells others twice. */
export interface Change {
  readonly cause: "edit" | "calculation" | "structure";
  /** The sheet, as `Sheet.id` names it; null where it is not known. */
  readonly sheet: string | null;
}

/** Where a report went: sheets of the workbook, or a file handed to the user. */
export type Written =
  | { readonly kind: "sheets"; readonly sheets: readonly WrittenSheet[] }
  | { readonly kind: "file"; readonly file: string };

/** How a reading is followed: a source that can tells how far it is, and stops when it is asked to. */
export interface ReadingPace {
  /** Told the share that has been read, in [0, 1]. */
  readonly onProgress: (share: number) => void;
  /** When aborted, the reading may reject with the signal's reason. */
  readonly signal: AbortSignal;
  /** Has the grids tell which cells hold formulas, where that is not known without asking. */
  readonly formulas?: boolean;
}

/** A reading that nobody follows. */
export const ALONE: ReadingPace = { onProgress: () => undefined, signal: new AbortController().signal };

export interface Source {
  readonly read: (pace: ReadingPace) => Promise<Result<readonly Workbook[], SourceFault>>;
  /** Whether a reading stops when it is asked to. */
  readonly canStop?: true;
  /**
   * Tells changes from now on; false where that could not be, and is to be asked again. Without it the user has
   * "Actualiser".
   */
  readonly watch: (onChange: (change: Change) => void) => Promise<boolean>;
  /** @param name what a file is to be called, without its extension */
  readonly write: (draft: WorkbookDraft, name: string, options?: WriteOptions) => Promise<Result<Written, SourceFault>>;
  /** Where a draft would go, before it is written: in Excel only, where it stands among the buyer's sheets. */
  readonly plan?: (
    draft: WorkbookDraft,
    options?: WriteOptions,
  ) => Promise<Result<readonly WrittenSheet[], SourceFault>>;
  /** The cells themselves, where the workbook is open before the user's eyes: in Excel only. */
  readonly cells?: Cells;
  /** The add-in's own formulas, where there are any: in Excel only. */
  readonly formulas?: Formulas;
  /** What may be put on the buyer's own sheets: in Excel only. */
  readonly dressing?: () => Promise<Dressing>;
  /** Buyers' cells changed, and the sheets that keep trace of it: in Excel only. */
  readonly changes?: Changes;
  /** What writes in the add-in's own sheets, line by line: in Excel only, and loaded when it is wanted. */
  readonly ownRows?: () => Promise<OwnRows>;
  /** What takes back sheets that the add-in has written: in Excel only, and loaded when one is. */
  readonly ownSheets?: () => Promise<OwnSheets>;
  /** Whether Excel starts the add-in with the workbook: in Excel only. */
  readonly startup?: Startup;
}

export interface OwnSheets {
  readonly seeSheets: (keys: readonly string[]) => Promise<OfficeResult<readonly SheetSeen[]>>;
  readonly takeBackSheets: (sheets: readonly SheetSeen[]) => Promise<OfficeResult<SheetsTaken>>;
}

/** What changes the buyer's cells, and notes it in sheets of the add-in's own. */
export interface Changes {
  /** Corrects the cells that still hold what they held, each with its line in the journal. */
  readonly correct: <T extends Correcting>(
    corrections: readonly T[],
    journal: CorrectionJournal<T>,
  ) => Promise<Result<Corrections<T>, SourceFault>>;
  /** Undoes corrections, where nobody has touched their cells since. */
  readonly revert: <T extends Reverting>(
    corrections: readonly T[],
    journal: ReversionJournal,
  ) => Promise<Result<Reversions<T>, SourceFault>>;
  readonly lines: (spec: OwnTableSpec) => Promise<Result<OwnTable["lines"], SourceFault>>;
  /** Gives the name of the sheet. */
  readonly addLines: (spec: OwnTableSpec, lines: readonly (readonly Cell[])[]) => Promise<Result<string, SourceFault>>;
  /** Gives how many there were. */
  readonly removeLines: (
    spec: OwnTableSpec,
    isGone: (cells: readonly Cell[]) => boolean,
  ) => Promise<Result<number, SourceFault>>;
}

/** What may be asked of the cells of the workbook open in Excel. */
export interface Cells {
  /** Selects cells and brings them in view. */
  readonly show: (place: CellPlace) => Promise<Result<Shown, SourceFault>>;
  /** The cell that the user has selected; null where there is none. */
  readonly active: () => Promise<Result<ActiveCell | null, SourceFault>>;
  /** The values of single cells; undefined for a sheet that is not there. */
  readonly values: (places: readonly CellPlace[]) => Promise<Result<readonly (Cell | undefined)[], SourceFault>>;
  /** Writes a formula in one cell: over a blank only, or over anything. */
  readonly type: (place: CellPlace, formula: string, over: "blank" | "anything") => Promise<Result<Typed, SourceFault>>;
  /** Tells that another cell may be selected; gives what ends it. */
  readonly follow: (onMove: () => void) => Promise<Result<() => Promise<void>, SourceFault>>;
}

/** What may be done with the formulas that call the add-in's functions. */
export interface Formulas {
  /** Those among the cells selected in the sheet in view. */
  readonly selected: () => Promise<Result<Selected, SourceFault>>;
  /** Replaces them by the values that they show. */
  readonly freeze: (selected: Selected) => Promise<Result<Freezing, SourceFault>>;
  /** Puts them back where nobody has touched their cells since. */
  readonly restore: (frozen: readonly FrozenFormula[]) => Promise<Result<Restored, SourceFault>>;
  /** Whether Excel's own undo gives them back. */
  readonly canUndo: () => boolean;
}

export interface Restored {
  readonly restored: readonly FrozenFormula[];
  /** Those whose cells hold something else since. */
  readonly changed: readonly FrozenFormula[];
}

/** The fault of an error that nobody expected. */
export const unexpected = (error: unknown): SourceFault => ({
  kind: "unexpected",
  detail: error instanceof Error ? error.message : String(error),
});
