/**
 * The port between the core and the hosts: what a workbook is, whoever holds it.
 * Types only. Two adapters serve it: `office.ts` (the workbook open in Excel) and `xlsx/` (the bytes of a file).
 */

/**
 * One cell as Excel's own `range.values` would give it: a date is a serial number, a blank is null,
 * an error is its text ("#N/A", "#REF!"…) and so are the two faults that only a file can show (see `CELL_FAULTS`).
 */
export type Cell = string | number | boolean | null;

/** How a number is dressed, where that changes its meaning: 0.5 is half an hour, or noon when it is a duration. */
export type NumberDress = "date" | "duration" | "percent";

/** Texts that stand for a cell whose value the file does not give; read as unreadable by every column. */
export const CELL_FAULTS = {
  /** A formula saved without its result: "ouvrez et enregistrez dans Excel". */
  notCalculated: "#NON CALCULÉ!",
  /** A text that the file refers to and does not hold (shared string out of range). */
  textMissing: "#TEXTE PERDU!",
  /** A number that is no number (NaN, infinite) or a cell that is not well formed. */
  notANumber: "#ILLISIBLE!",
} as const;

/** The filled rows of a sheet, in sheet order. Rows without any cell may be absent; memory follows the cells present. */
export interface Grid {
  /** `rows[i][j]` is the cell of sheet row `rowNumbers[i]` and sheet column `firstColumn + j`; a missing entry is a blank. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** 1-based, strictly increasing, as long as `rows`. */
  readonly rowNumbers: ArrayLike<number>;
  /** 0-based sheet column of `rows[i][0]`. */
  readonly firstColumn: number;
  /** The dress of the number at `rows[i][j]`, where the host knows it. */
  readonly dressOf: (i: number, j: number) => NumberDress | undefined;
  /** Whether `rows[i][j]` is the result of a formula; absent where the host does not tell while reading. */
  readonly isFormula?: (i: number, j: number) => boolean;
}

/** A rectangle of cells; rows are 1-based and columns 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table (ListObject). `area` includes its header and total rows. */
export interface Table {
  /** Stable for the life of the workbook; the name where the host has nothing better. */
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export interface Sheet {
  /** Stable for the life of the open workbook, whatever the sheet is called; absent where the host has none. */
  readonly id?: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly grid: Grid;
  readonly tables: readonly Table[];
  readonly merges: readonly Area[];
  readonly pivots: readonly Area[];
  /** Data rows hidden by hand or by a filter; they are read like any other, and said. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** Something wrong in the container that does not stop the reading; facts only, the sentence is made in `texts`. */
export interface WorkbookFinding {
  readonly code:
    | "cell-not-calculated"
    | "cell-text-missing"
    | "cell-not-a-number"
    | "cell-duplicated"
    | "rows-out-of-order"
    | "sheet-missing"
    | "shared-strings-missing";
  readonly sheet: string | null;
  /** "B4", or null when the finding is about a whole sheet or file. */
  readonly cell: string | null;
  /** What was there, as text, cut to 120 characters. */
  readonly found: string | null;
}

export interface Workbook {
  /** The file's name without its folder; null for the workbook open in Excel. */
  readonly file: string | null;
  /** True when serials count from 1904: a serial read as a date is then 1,462 days later. */
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
  readonly findings: readonly WorkbookFinding[];
}

/** Why the bytes given are not a workbook that can be read. */
export interface FileFault {
  readonly code:
    | "empty-file"
    | "not-a-workbook"
    | "html"
    | "csv"
    | "legacy-xls"
    | "xlsb"
    | "encrypted"
    | "truncated"
    | "corrupt-part"
    | "too-large"
    | "forbidden-xml"
    | "no-sheet"
    | "unsupported-encoding";
  /** The part of the container at fault ("xl/worksheets/sheet1.xml"), where there is one. */
  readonly part: string | null;
}

/** Expected trouble is a value: what was asked, or why not. */
export type Result<T, Fault> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

// ---------------------------------------------------------------------------------------------------------------------
// Cells of the open workbook that a user is sent to, or has selected.

export interface CellPlace {
  /** The name of the sheet. */
  readonly sheet: string;
  /** "B4", or "A4:Z4". */
  readonly cell: string;
}

export interface ActiveCell extends CellPlace {
  /** In English syntax, with its "="; null for a cell without formula. */
  readonly formula: string | null;
  readonly value: Cell;
}

/** Whether cells came in view; those of a hidden row or column are selected all the same. */
export type Shown =
  | "shown"
  | "row-hidden"
  | "column-hidden"
  | "sheet-hidden"
  /** Hidden so that Excel's own menu does not list it. */
  | "sheet-very-hidden"
  | "sheet-missing";

// ---------------------------------------------------------------------------------------------------------------------
// Writing: what the report, the templates and the consolidation hand to an adapter.

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Levels of indentation of a left-aligned text. */
  readonly indent?: number;
  /** A thin line of this colour under the cell. */
  readonly bottomBorder?: string;
  /** An Excel number format in its English form: `#,##0.00`, `0.0%`, `dd/mm/yyyy`. */
  readonly numberFormat?: string;
}

export interface DraftCell {
  /** A text is always written as a text, even when it begins with "=", "+", "-" or "@". */
  readonly value: Cell;
  /** In English syntax, without "="; `value` is then its last known result. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Where a click leads: a cell of a sheet of the same draft. The cell looks as its style says, link or not. */
  readonly link?: CellPlace;
}

export interface DraftRow {
  /** Points; the host's own height when absent. */
  readonly height?: number;
  /** From column A; null leaves the cell untouched. */
  readonly cells: readonly (DraftCell | null)[];
}

/** A rule of Excel's own data validation on a range of cells. */
export interface DraftValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; /** A range or name, in English syntax, without "=". */ readonly source: string }
    | { readonly kind: "date" }
    | { readonly kind: "decimal"; readonly min?: number; readonly max?: number }
    | { readonly kind: "custom"; readonly formula: string };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string; readonly style: "stop" | "warning" | "information" };
}

/** Columns over cells of its own sheet: what they hold is what the chart shows, also when it changes. */
export interface DraftChart {
  readonly name: string;
  /** What it shows, above it. */
  readonly title: string;
  /** The same in a sentence, for who does not see it; a file keeps it, Excel takes none from an add-in. */
  readonly alt: string;
  /** The cells that name the columns: one row, or one column. */
  readonly categories: Area;
  readonly series: readonly {
    readonly name: string;
    /** One row or one column, as long as the categories; a text or a blank has no column. */
    readonly values: Area;
    /** "#RRGGBB". */
    readonly color: string;
  }[];
  /** Of the figures over the columns. */
  readonly numberFormat: string;
  /** The last category first. */
  readonly isReversed?: boolean;
  /** The highest value that fits; the host's own choice when absent. */
  readonly max?: number;
  /** The cells that it covers. */
  readonly at: Area;
}

export interface SheetDraft {
  readonly name: string;
  readonly hidden?: boolean;
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly DraftRow[];
  readonly merges?: readonly Area[];
  /** Rows and columns kept in view when scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tables?: readonly {
    readonly name: string;
    readonly area: Area;
    readonly style?: string;
  }[];
  readonly validations?: readonly DraftValidation[];
  readonly charts?: readonly DraftChart[];
  readonly print?: {
    readonly orientation: "landscape" | "portrait";
    /** A4, fitted to that many pages in width; one when not said. */
    readonly pagesWide?: number;
    /** 1-based rows printed at the top of each page. */
    readonly repeatRows?: { readonly from: number; readonly to: number };
    /** How many columns, from the first, are printed at the left of each page. */
    readonly repeatColumns?: number;
    readonly footer?: string;
    /** 1-based rows before which a new page begins. */
    readonly pageBreaks?: readonly number[];
  };
  readonly showGridlines?: boolean;
}

export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
  /** Defined names: name → reference in English syntax, without "=". */
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
  /** Document properties. */
  readonly title?: string;
}
