import type { Cell } from "../port";
import * as byte from "./bytes";
import { bytesOf, stands } from "./bytes";
import { readNumber } from "./plain-number";
import { readTag, type CellTag, type Cursor } from "./plain-tag";
import { newTextCache } from "./text-cache";
import type { CellContext } from "./value";

/** Reads cells from `at`, and gives the place of the first byte that it leaves. */
export type PlainCells = (bytes: Uint8Array, at: number) => number;

/** More than any plain cell takes but one of a long text: the cells before are read without asking for the end of the bytes. */
const MARGIN = 256;

const INLINE = bytesOf("<is><t>");
const INLINE_END = bytesOf("</t></is></c>");
const VALUE_END = bytesOf("</v></c>");
const FORMULA_END = bytesOf("</f>");
const HASH = 0x23;

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
  const tag: CellTag = { column: 0, style: 0, type: byte.N };
  const read = { number: 0 };

  return (bytes, start) => {
    const safe = bytes.length - MARGIN;
    let at = start;
    while (at < safe && bytes[at] === byte.LT && bytes[at + 1] === byte.C) {
      let p = readTag(bytes, at + 2, cursor, tag);
      if (p < 0) return at;
      const { column, type } = tag;
      if (bytes[p] === byte.SLASH && bytes[p + 1] === byte.GT) {
        cursor.column = column + 1;
        at = p + 2;
        continue;
      }
      if (bytes[p] !== byte.GT) return at;
      p++;

      if (type === byte.I) {
        if (!stands(bytes, p, INLINE)) return at;
        const from = p + INLINE.length;
        p = endOfText(bytes, from);
        if (p < 0 || !stands(bytes, p, INLINE_END)) return at;
        if (p > from) put(column, textOf(bytes, from, p), 0);
        cursor.column = column + 1;
        at = p + INLINE_END.length;
        continue;
      }

      if (bytes[p + 1] === byte.F) p = afterFormula(bytes, p);
      if (p < 0 || bytes[p] !== byte.LT || bytes[p + 1] !== byte.V || bytes[p + 2] !== byte.GT) return at;
      const from = p + 3;
      let value: Cell;
      let dress = 0;
      if (type === byte.N) {
        p = readNumber(bytes, from, read);
        if (p < 0) return at;
        value = read.number;
        dress = dresses[tag.style] ?? 0;
      } else if (type === byte.S) {
        p = endOfIndex(bytes, from, read);
        const text = p < 0 ? undefined : strings[read.number];
        if (text === undefined) return at;
        value = text === "" ? null : text;
      } else if (type === byte.T || type === byte.E) {
        p = endOfText(bytes, from);
        if (p <= from || (type === byte.E && !isError(bytes, from, p))) return at;
        value = textOf(bytes, from, p);
      } else if (type === byte.B && (bytes[from] === byte.ZERO || bytes[from] === byte.ZERO + 1)) {
        value = bytes[from] !== byte.ZERO;
        p = from + 1;
      } else return at;
      if (!stands(bytes, p, VALUE_END)) return at;
      if (value !== null) put(column, value, dress);
      cursor.column = column + 1;
      at = p + VALUE_END.length;
    }
    return at;
  };
};

/** Where a text ends, or -1 when it holds a reference, a mark to decode or is not whole. */
const endOfText = (bytes: Uint8Array, from: number): number => {
  for (let p = from; p < bytes.length; p++) {
    const c = bytes[p];
    if (c === byte.LT) return p;
    if (c === byte.AMPERSAND || c === byte.UNDERSCORE || c === byte.RETURN) return -1;
  }
  return -1;
};

/** Reads the index of a string, and gives where it ends; -1 when it is none. */
const endOfIndex = (bytes: Uint8Array, from: number, out: { number: number }): number => {
  let p = from;
  let index = 0;
  for (let c = bytes[p] as number; c >= byte.ZERO && c <= byte.NINE; c = bytes[++p] as number) {
    index = index * 10 + c - byte.ZERO;
  }
  out.number = index;
  return p === from || p - from > 9 ? -1 : p;
};

const isError = (bytes: Uint8Array, from: number, to: number): boolean =>
  bytes[from] === HASH && (bytes[to - 1] as number) > byte.SPACE;

/** What follows a formula that begins at `at`, or -1. */
const afterFormula = (bytes: Uint8Array, at: number): number => {
  let p = at + 2;
  if (bytes[at] !== byte.LT || (bytes[p] !== byte.GT && bytes[p] !== byte.SPACE)) return -1;
  p = bytes.indexOf(byte.GT, p);
  if (p < 0) return -1;
  if (bytes[p - 1] === byte.SLASH) return p + 1;
  p = bytes.indexOf(byte.LT, p);
  return p > 0 && stands(bytes, p, FORMULA_END) ? p + FORMULA_END.length : -1;
};
