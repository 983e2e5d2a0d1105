import type { Cell, NumberDress } from "../../workbook/port";
import { fold } from "../fold";

/** What a kind of cell makes of what a buyer typed. `caution` goes with a value that was read and should be looked at. */
export type Reading<T> =
  | { readonly state: "value"; readonly value: T; readonly caution?: ReadingCaution }
  | { readonly state: "blank" }
  | { readonly state: "unreadable" };

export type ReadingCaution =
  "year-only" | "digits-restored" | "unknown-word" | "siren-only" | "other-identifier" | "siret-wrong";

/** What a cell cannot say by itself. */
export interface CellContext {
  readonly date1904: boolean;
  readonly dress: NumberDress | undefined;
}

/** A kind of cell: reads generously what buyers type, writes one clean form (what the consolidation and corrections show). */
export interface CellKind<T> {
  readonly type: string;
  readonly read: (cell: Cell, context: CellContext) => Reading<T>;
  readonly write: (value: T) => Cell;
}

export const BLANK: { readonly state: "blank" } = { state: "blank" };
export const UNREADABLE: { readonly state: "unreadable" } = { state: "unreadable" };
export const NO_CONTEXT: CellContext = { date1904: false, dress: undefined };

export function value<T>(read: T, caution?: ReadingCaution): Reading<T> {
  return caution === undefined ? { state: "value", value: read } : { state: "value", value: read, caution };
}

/** What buyers write where they have nothing to write; compared folded. */
const MISSING = new Set([
  "nc",
  "n c",
  "so",
  "s o",
  "san objet",
  "neant",
  "nd",
  "n d",
  "na",
  "n a",
  "a completer",
  "a preciser",
  "a renseigner",
  "a definir",
  "non precise",
  "non defini",
  "non disponible",
  "?",
  "??",
  "???",
  "mq",
  "cdl",
  "inx",
  "nr",
  "n r",
  "non renseigne",
  "non communique",
  "non concerne",
  "non applicable",
  "aucun",
  "aucune",
]);

/** A text of so many letters is none of these words, whatever stands between them and whatever is cut of a plural. */
export const LETTERS_ENOUGH = 20;
const ENOUGH = new RegExp(`(?:[a-z][^a-z]*){${String(LETTERS_ENOUGH)}}`, "i");

const ONLY_MARKS = /^[\s\u00a0\u202f.\-–—_/']*$/;

const FIGURE = /\d/;

/** True for a blank, spaces, a dash, or a word that says there is nothing ("NC", "sans objet", "à compléter"…). */
export function isMissing(text: string): boolean {
  // No word of the list holds a figure: most texts of a register need no folding.
  if (FIGURE.test(text) || ENOUGH.test(text)) return false;
  return !text.startsWith("#") && (ONLY_MARKS.test(text) || MISSING.has(fold(text)));
}

/** An error of Excel, or a fault that the file reader left in the cell: "#N/A", "#NON CALCULÉ!"… */
export function isErrorText(text: string): boolean {
  return /^#[^\s]/.test(text) && /[!?A-ZÉ/]$/.test(text) && text.length < 40;
}
