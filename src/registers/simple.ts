/**
 * Simple texts: read as they are written, and folded character by character. They are most of what a register holds, and the
 * hash of their key is had in one loop, without reading them nor making the key.
 */
import { LETTERS_ENOUGH, NO_CONTEXT } from "./cells/reading";
import { idCell, textCell } from "./cells/text";
import type { StringType } from "./columns";
import { foldId, foldName } from "./fold";

/** The key under which texts of a type are equal. */
export const keyOfType = (type: StringType): ((text: string) => string) => (type === "text" ? foldName : foldId);

/** By character: what it is folded to whatever stands around it; 0 for a character that makes its text not simple. */
export type SimpleUnits = Uint16Array;

/** The characters of Western Europe. */
const UNITS = 0x180;
const SPACE = 0x20;

function simpleUnits(type: "text" | "id"): SimpleUnits {
  const kind = type === "text" ? textCell : idCell;
  const keyOf = keyOfType(type);
  const units = new Uint16Array(UNITS);
  for (let unit = SPACE; unit < UNITS; unit += 1) {
    const character = String.fromCharCode(unit);
    // Between letters, where a dot may make initials, and before them, where "#" makes an error.
    const isSimple = [`B${character}B`, `${character}BB`].every((text) => {
      const reading = kind.read(text, NO_CONTEXT);
      return reading.state === "value" && reading.value === text && keyOf(text).length === text.length;
    });
    if (isSimple) units[unit] = keyOf(`B${character}B`).charCodeAt(1);
  }
  units[SPACE] = SPACE;
  return units;
}

const NONE: SimpleUnits = new Uint16Array(0);
const SIMPLE: Readonly<Partial<Record<StringType, SimpleUnits>>> = { text: simpleUnits("text"), id: simpleUnits("id") };

export const simpleUnitsOf = (type: StringType): SimpleUnits => SIMPLE[type] ?? NONE;

export const NOT_SIMPLE = -1;

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const ended = (hash: number): number => (hash ^ (hash >>> 15)) & 0x7fffffff;

/** A hash (FNV-1a, 31 bits) of a key. */
export function hashOf(key: string): number {
  let hash = BASIS;
  for (let k = 0; k < key.length; k += 1) hash = Math.imul(hash ^ key.charCodeAt(k), PRIME);
  return ended(hash);
}

/** The same hash of the key of a simple text; `NOT_SIMPLE` for another. */
export function hashOfSimple(text: string, units: SimpleUnits): number {
  let hash = BASIS;
  let before = SPACE;
  let figures = 0;
  let letters = 0;
  for (let k = 0; k < text.length; k += 1) {
    const unit = text.charCodeAt(k);
    const folded = units[unit] ?? 0;
    if (folded === 0 || (folded === SPACE && before === SPACE)) return NOT_SIMPLE;
    if (unit >= 48 && unit <= 57) figures += 1;
    else if (folded >= 97 && folded <= 122) letters += 1;
    hash = Math.imul(hash ^ folded, PRIME);
    before = folded;
  }
  // Few letters without a figure may be a word that says there is nothing.
  return before === SPACE || (figures === 0 && letters < LETTERS_ENOUGH) ? NOT_SIMPLE : ended(hash);
}
