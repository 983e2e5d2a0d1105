/**
 * Headings of which one word is known: "Public réservataire", "Activité concernée". Either no other column of the register has
 * the word, or the heading begins with the column's own name; and what stands under it is what the column holds.
 */
import type { Cell, NumberDress } from "../workbook/port";
import { cellKindOf } from "./cells/kinds";
import { isMissing, UNREADABLE } from "./cells/reading";
import { NO_WORDS, YES_WORDS } from "./cells/yes-no";
import type { ColumnSpec } from "./columns";
import { fold, headingKey } from "./fold";
import { isBarred } from "./headings";
import { LEXICONS } from "./lexicon";
import type { RegisterKind } from "./register";

/** A cell and its dress. */
export interface Held {
  readonly cell: Cell;
  readonly dress: NumberDress | undefined;
}

/** Texts prove little: one alone may be anything. */
const ENOUGH_TEXTS = 2;
/** Part of the cells that must be what the column holds. */
const MOST = 0.8;
const SHORTEST = 3;

/** The column of a heading that no list has; undefined where its words tell of none, or of several. */
export function toldByWord(
  kind: RegisterKind,
  heading: string,
  cells: readonly Held[],
  free: ReadonlyMap<string, ColumnSpec>,
): string | undefined {
  const lexicon = LEXICONS.find((one) => one.kind === kind);
  const words = headingKey(heading).split(" ");
  if (lexicon === undefined || isBarred(heading)) return undefined;
  const alone = words
    .filter((word) => word.length > SHORTEST)
    .flatMap((word) => {
      const columns = [...(lexicon.byWord().get(word) ?? [])];
      return columns.length === 1 ? columns : [];
    });
  const first = (lexicon.byKey.get(words[0] ?? "") ?? []).map(({ column }) => column);
  const told = new Set(alone.length > 0 ? alone : words.length > 1 ? first : []);
  const fitting = [...told].filter((column) => {
    const spec = free.get(column);
    return spec !== undefined && holds(spec, cells);
  });
  return told.size === fitting.length && fitting.length === 1 ? fitting[0] : undefined;
}

/** Texts, words of a list, yes or no: dates, figures and numbers may be anybody's. */
function holds(spec: ColumnSpec, cells: readonly Held[]): boolean {
  const filled = cells.filter(
    ({ cell }) => cell !== null && cell !== "" && !(typeof cell === "string" && isMissing(cell)),
  );
  if (filled.length < (spec.store === "strings" ? ENOUGH_TEXTS : 1)) return false;
  const fits = filled.filter((held) => isOf(spec, held)).length;
  return fits >= filled.length * MOST;
}

function isOf(spec: ColumnSpec, { cell, dress }: Held): boolean {
  if (spec.store === "flags" || spec.store === "options") {
    const reading = cell === 0 || cell === 1 ? UNREADABLE : cellKindOf(spec).read(cell, { date1904: false, dress });
    return reading.state === "value";
  }
  if (spec.store !== "strings" || spec.type !== "text" || typeof cell !== "string") return false;
  const text = fold(cell);
  return /[a-z]{2}/.test(text) && !YES_WORDS.has(text) && !NO_WORDS.has(text) && !/\d{4,}/.test(text);
}
