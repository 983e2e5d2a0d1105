import type { Cell } from "../port";
import { COLUMNS } from "./limits";
import { asciiText } from "./text";
import { newTextCache } from "./text-cache";
import { numberOf, type CellContext } from "./value";

/** Where the reading of a sheet is. */
export interface Cursor {
  row: number;
  /** The 0-based column of the next cell that does not say its own. */
  column: number;
}

export type PlainCells = (bytes: Uint8Array, at: number) => number;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const MINUS = 0x2d;
const HASH = 0x23;
const DOT = 0x2e;
const ZERO = 0x30;
const B = 0x62;
const C = 0x63;
const E = 0x65;
const F = 0x66;
const I = 0x69;
const N = 0x6e;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;

/** More than any plain cell but a long text takes: the cells before are read without asking for the end of the bytes. */
const MARGIN = 256;

/** A decimal of 15 digits divided by one of these is the nearest double, as both are exact. */
const POWERS = Float64Array.from({ length: 16 }, (_, i) => 10 ** i);
const EXACT_DIGITS = 15;

/**
 * Reads the cells that are written the plain way of all known writers, straight from the bytes. Stops at the first byte of
 * anything else, which the general reader then takes: the two must agree on every cell that is read here.
 */
export const newPlainCells = (
  { strings, dresses }: CellContext,
  cursor: Cursor,
  put: (column: number, value: Cell, dress: number) => void,
): PlainCells => {
  const textOf = newTextCache();

  return (bytes, start) => {
    const safe = bytes.length - MARGIN;
    const { row } = cursor;
    let at = start;
    while (at < safe && bytes[at] === LT && bytes[at + 1] === C) {
      let p = at + 2;
      let c = bytes[p] as number;
      let column = cursor.column;
      let style = 0;
      let type = N;
      while (c === SPACE) {
        const name = bytes[p + 1];
        if (bytes[p + 2] !== EQUALS || bytes[p + 3] !== QUOTE) return at;
        p += 4;
        c = bytes[p] as number;
        if (name === R) {
          column = 0;
          while (c >= 0x41 && c <= 0x5a) {
            column = column * 26 + c - 0x40;
            c = bytes[++p] as number;
          }
          column--;
          let number = 0;
          while (c >= ZERO && c <= 0x39) {
            number = number * 10 + c - ZERO;
            c = bytes[++p] as number;
          }
          if (number !== row || column < 0) return at;
        } else if (name === S) {
          while (c >= ZERO && c <= 0x39) {
            style = style * 10 + c - ZERO;
            c = bytes[++p] as number;
          }
        } else if (name === T) {
          type = c;
          c = bytes[++p] as number;
          if (type === S && c === T) {
            if (bytes[p + 1] !== R) return at;
            type = T;
            p += 2;
          } else if (type === I) {
            if (c !== N || bytes[p + 5] !== 0x53 || bytes[p + 7] !== R) return at;
            p += 8;
          }
        } else return at;
        if (bytes[p] !== QUOTE) return at;
        c = bytes[++p] as number;
      }
      if (column >= COLUMNS) return at;
      if (c === SLASH && bytes[p + 1] === GT) {
        cursor.column = column + 1;
        at = p + 2;
        continue;
      }
      if (c !== GT || bytes[++p] !== LT) return at;
      c = bytes[p + 1] as number;

      if (type === I) {
        // <is><t>text</t></is></c>
        if (c !== I || bytes[p + 2] !== S || bytes[p + 3] !== GT) return at;
        if (bytes[p + 4] !== LT || bytes[p + 5] !== T || bytes[p + 6] !== GT) return at;
        const from = p + 7;
        const to = endOfText(bytes, from);
        if (to < 0 || bytes[to + 1] !== SLASH || bytes[to + 2] !== T || bytes[to + 3] !== GT) return at;
        p = to + 4;
        if (bytes[p] !== LT || bytes[p + 1] !== SLASH || bytes[p + 2] !== I || bytes[p + 3] !== S) return at;
        if (bytes[p + 4] !== GT || !closesCell(bytes, p + 5)) return at;
        if (to > from) put(column, textOf(bytes, from, to), 0);
        cursor.column = column + 1;
        at = p + 9;
        continue;
      }
      if (c === F) {
        p = afterFormula(bytes, p + 2);
        if (p < 0 || bytes[p] !== LT) return at;
        c = bytes[p + 1] as number;
      }
      if (c !== V || bytes[p + 2] !== GT) return at;
      const from = p + 3;
      p = from;
      let value: Cell;
      let dress = 0;
      c = bytes[p] as number;
      if (type === N) {
        const negative = c === MINUS;
        if (negative) c = bytes[++p] as number;
        const whole = p;
        let mantissa = 0;
        while (c >= ZERO && c <= 0x39) {
          mantissa = mantissa * 10 + c - ZERO;
          c = bytes[++p] as number;
        }
        let digits = p - whole;
        let decimals = 0;
        if (c === DOT && digits > 0) {
          c = bytes[++p] as number;
          const fraction = p;
          while (c >= ZERO && c <= 0x39) {
            mantissa = mantissa * 10 + c - ZERO;
            c = bytes[++p] as number;
          }
          decimals = p - fraction;
          digits += decimals;
        }
        if (c === LT && digits > 0 && digits <= EXACT_DIGITS) {
          if (decimals > 0) mantissa /= POWERS[decimals] as number;
          value = negative && mantissa !== 0 ? -mantissa : mantissa;
        } else {
          while (p - from < MARGIN && bytes[p] !== LT) p++;
          value = numberOf(asciiText(bytes, from, p));
          if (value === null) return at;
        }
        dress = dresses[style] ?? 0;
      } else if (type === S) {
        let index = 0;
        while (c >= ZERO && c <= 0x39) {
          index = index * 10 + c - ZERO;
          c = bytes[++p] as number;
        }
        const text = p === from || p - from > 9 ? undefined : strings[index];
        if (text === undefined) return at;
        value = text === "" ? null : text;
      } else if (type === T || type === E) {
        p = endOfText(bytes, from);
        if (p <= from || (type === E && (bytes[from] !== HASH || (bytes[p - 1] as number) <= SPACE))) return at;
        value = textOf(bytes, from, p);
      } else if (type === B && (c === ZERO || c === ZERO + 1)) {
        value = c !== ZERO;
        p++;
      } else return at;
      if (bytes[p] !== LT || bytes[p + 1] !== SLASH || bytes[p + 2] !== V || bytes[p + 3] !== GT) return at;
      if (!closesCell(bytes, p + 4)) return at;
      if (value !== null) put(column, value, dress);
      cursor.column = column + 1;
      at = p + 8;
    }
    return at;
  };
};

const closesCell = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === LT && bytes[at + 1] === SLASH && bytes[at + 2] === C && bytes[at + 3] === GT;

/** Where a text ends, or -1 when it holds a reference, a mark to decode or is not whole. */
const endOfText = (bytes: Uint8Array, from: number): number => {
  for (let p = from; p < bytes.length; p++) {
    const c = bytes[p];
    if (c === LT) return p;
    if (c === 0x26 || c === 0x5f || c === 0x0d) return -1;
  }
  return -1;
};

/** What follows a formula, of which `at` is after "<f", or -1. */
const afterFormula = (bytes: Uint8Array, at: number): number => {
  let p = at;
  if (bytes[p] !== GT) {
    if (bytes[p] !== SPACE) return -1;
    p = bytes.indexOf(GT, p);
    if (p < 0) return -1;
    if (bytes[p - 1] === SLASH) return p + 1;
  }
  p = bytes.indexOf(LT, p);
  return p > 0 && bytes[p + 1] === SLASH && bytes[p + 2] === F && bytes[p + 3] === GT ? p + 4 : -1;
};
