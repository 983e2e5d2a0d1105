/** What a workbook's registers say, as typed columns: the one form that the engine, the checks and the report read. */
import type { Beside } from "./beside";
import type { NumberType, StringType } from "./columns";
import type { OptionMask } from "./cells/choice";
import type { FoundTable } from "./matching/found";
import type { Matching } from "./matching/lines";
import type { RegisterKind } from "./register";

/** Codes shared by every encoded column: a blank cell and one that could not be read. */
export const BLANK_CODE = 0;
export const UNREADABLE_CODE = 1;
export const FIRST_CODE = 2;

/** A yes/no, read or computed. The two first agree with the codes above. */
export const VERDICT = { blank: 0, unreadable: 1, no: 2, yes: 3 } as const;

/** State of a number cell: "year" is a date of which only the year is known; "nc" is an Index that cannot be computed. */
export const NUMBER_STATE = { blank: 0, unreadable: 1, read: 2, year: 3, nc: 4 } as const;

export interface StringFacts {
  readonly store: "strings";
  readonly type: StringType;
  readonly codes: Int32Array;
  /** By code: the first spelling met. */
  readonly values: readonly string[];
  /** By code: the folded spelling under which cells were found equal. */
  readonly keys: readonly string[];
}

/** A column of texts; its keys are made from its values when they are asked for: most columns are never compared with another. */
export function stringFacts(
  type: StringType,
  codes: Int32Array,
  values: readonly string[],
  keyOf: (value: string) => string,
): StringFacts {
  let keys: readonly string[] | undefined;
  return {
    store: "strings",
    type,
    codes,
    values,
    get keys() {
      return (keys ??= values.map(keyOf));
    },
  };
}

export interface NumberFacts {
  readonly store: "numbers";
  readonly type: NumberType;
  readonly numbers: Float64Array;
  readonly states: Uint8Array;
}
export interface FlagFacts {
  readonly store: "flags";
  readonly verdicts: Uint8Array;
}
export interface OptionFacts {
  readonly store: "options";
  readonly labels: readonly string[];
  readonly codes: Int32Array;
  /** By code: the options named, `UNKNOWN_WORD` beside them where words were not recognised. */
  readonly masks: readonly OptionMask[];
}
export type ColumnFacts = StringFacts | NumberFacts | FlagFacts | OptionFacts;

/** Where a column of a register stands in one block. */
export interface MappedColumn {
  readonly heading: string;
  /** 0-based sheet column. */
  readonly column: number;
  /** The option that a plain "oui" means under this heading. */
  readonly yes?: string | undefined;
  /** The column is filled by the heading itself ("Janvier 2025"): the cells under it are those of another column. */
  readonly byHeading?: true;
  /** Another column of the sheet is needed to read this one. */
  readonly beside?: Beside | undefined;
  /** A heading of the lists, one that looks like it, or one that someone chose. */
  readonly sure: "known" | "likely" | "chosen";
}

/** One table found in a sheet. */
export interface Block {
  readonly kind: RegisterKind;
  /** Place of its workbook among those that were read: two files may bear one name. */
  readonly workbook: number;
  readonly file: string | null;
  readonly sheet: string;
  readonly table: string | null;
  /** 1-based sheet row of the (last) header row. */
  readonly headerRow: number;
  readonly lastRow: number;
  /** 0-based sheet columns, both included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** By column id; several when columns are joined by "or". */
  readonly columns: ReadonlyMap<string, readonly MappedColumn[]>;
  /** A table laid wide gives a block for each of its periods: place of this one, from 0. */
  readonly period?: number;
  /** Rows `from` to `from + rows - 1` of the facts. */
  readonly from: number;
  readonly rows: number;
}

export type Severity = "error" | "warning" | "information";

/** Something a buyer should look at. Facts only; the sentence is made in `texts`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly register: RegisterKind | null;
  readonly column: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly found: string | null;
  /** Whatever else the sentence needs: other addresses, a count, a name. */
  readonly detail?: string;
  /** What the cell may have been meant to say: a guess, to be confirmed by the buyer. */
  readonly proposal?: string | number;
}

/** The detail of a cell that cannot be read under a heading that asks for a plain yes or no, though its column is a list. */
export const YES_OR_NO = "yes/no";

export type ProblemCode =
  | "unreadable-cell"
  | "unreadable-date"
  | "year-only-date"
  | "unknown-word"
  | "siret-wrong"
  | "siret-restored"
  | "siren-only"
  | "ttc-heading"
  | "maximum-amount"
  | "scaled-heading"
  | "several-columns"
  | "ambiguous-heading"
  | "likely-heading"
  | "said-by-name"
  | "matching-unapplied"
  | "unsuited-heading"
  | "missing-column"
  | "column-partly-absent"
  | "undated-rows"
  | "total-row"
  | "repeated-block"
  | "pivot-ignored"
  | "sheet-not-recognised"
  | "hidden-rows"
  | "loose-rows"
  | "personal-data"
  | "number-missing"
  | "row-incomplete"
  | "unread-heading"
  | "cumulated-heading"
  | "laid-wide"
  | "wide-undated"
  | "credits-deducted"
  | "credits-left"
  | "hidden-columns"
  | "hidden-sheet"
  | "amendment-alone"
  | "consultation-heading"
  | "not-awarded"
  | "credit-note"
  | "unknown-document"
  | "probable-double"
  | "modified-contract"
  | "conflicting-rows"
  | "loose-call-offs"
  | "hours-on-call-off"
  | "hours-without-clause"
  | "unknown-directorate"
  | "unknown-contract"
  | "unconfirmed-structure"
  | "life-unreadable"
  | "settings-unreadable"
  | "exercice-without-rows"
  | "workbook-finding"
  | "duplicate-target"
  | "unknown-target"
  | "ignored-unread"
  | CheckCode;

/** What the rules of `src/validation/rules` look for, one code each. */
export type CheckCode =
  | "row-undated"
  | "required-cell"
  | "future-date"
  | "dates-out-of-order"
  | "negative-amount"
  | "amount-too-large"
  | "modification-as-difference"
  | "contract-twice"
  | "total-inside"
  | "wrong-size"
  | "clause-without-hours"
  | "hours-above-contracted"
  | "cumul-falls"
  | "person-hours-high"
  | "person-hours-low"
  | "reserved-other-holder"
  | "none-beside-another"
  | "environmental-clause-missing"
  | "social-condition-missing"
  | "unlisted-directorate"
  | "payment-without-contract"
  | "index-to-verify"
  | "checked-unreceived"
  | "names-in-column"
  | "personal-figures";

export interface RegisterFacts {
  readonly kind: RegisterKind;
  readonly size: number;
  readonly blocks: readonly Block[];
  /** By row: index in `blocks`. */
  readonly blockOf: Uint16Array;
  /** By row: 1-based sheet row. */
  readonly rowOf: Int32Array;
  /** By column id; a column absent from every block is absent here. */
  readonly columns: ReadonlyMap<string, ColumnFacts>;
}

/** All that the core needs of a workbook. A kind of register that is not there is absent. */
export interface Facts {
  readonly registers: ReadonlyMap<RegisterKind, RegisterFacts>;
  readonly problems: readonly Problem[];
  /** More than one file: addresses then begin with "[file]". */
  readonly severalFiles: boolean;
  /** Every table, read or not, as it was matched. */
  readonly tables: readonly FoundTable[];
  /** By workbook: what people said of its columns. */
  readonly matchings: readonly Matching[];
}
