import type { Cell } from "../port";
import { FORMULA } from "./dress";
import * as byte from "./bytes";
import { bytesOf, stands } from "./bytes";
import { readNumber } from "./plain-number";
import { readTag, type CellTag, type Cursor } from "./plain-tag";
import type { CellContext } from "./value";

/** Reads cells from `at`, and gives the place of the first byte that it leaves. */
export type PlainCells = (bytes: Uint8Array, at: number) => number;

/** More than any plain cell takes but one of a long text: the cells before are read without asking for the end of the bytes. */
const MARGIN = 256;

const HASH = 0x23;

/**
 * Reads the cells that are written the plain way of all known writers, straight from the bytes. Stops at the first byte of
 * anything else, which the general reader then takes: the two must agree on every cell that is read here.
 *
 * @param prefix What stands before the names of the sheet's elements: "x:", or "".
 */
export const newPlainCells = (
  { strings, dresses, textOf }: CellContext,
  cursor: Cursor,
  put: (column: number, value: Cell, code: number) => void,
  prefix: string,
): PlainCells => {
  const cell = bytesOf(`<${prefix}c`);
  const valueStart = bytesOf(`<${prefix}v>`);
  const valueEnd = bytesOf(`</${prefix}v></${prefix}c>`);
  const inlineStart = bytesOf(`<${prefix}is><${prefix}t>`);
  const inlineEnd = bytesOf(`</${prefix}t></${prefix}is></${prefix}c>`);
  const formula = bytesOf(`<${prefix}f`);
  const formulaEnd = bytesOf(`</${prefix}f>`);
  const tag: CellTag = { column: 0, style: 0, type: byte.N };
  const read = { number: 0 };

  return (bytes, start) => {
    const safe = bytes.length - MARGIN;
    let at = start;
    while (at < safe && stands(bytes, at, cell)) {
      let p = readTag(bytes, at + cell.length, cursor, tag);
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
        if (!stands(bytes, p, inlineStart)) return at;
        const from = p + inlineStart.length;
        p = endOfText(bytes, from);
        if (p < 0 || !stands(bytes, p, inlineEnd)) return at;
        if (p > from) put(column, textOf(bytes, from, p), 0);
        cursor.column = column + 1;
        at = p + inlineEnd.length;
        continue;
      }

      const isFormula = stands(bytes, p, formula);
      if (isFormula) p = afterFormula(bytes, p + formula.length, formulaEnd);
      if (p < 0 || !stands(bytes, p, valueStart)) return at;
      const from = p + valueStart.length;
      let value: Cell;
      let code = isFormula ? FORMULA : 0;
      if (type === byte.N) {
        p = readNumber(bytes, from, read);
        if (p < 0) return at;
        value = read.number;
        code += dresses[tag.style] ?? 0;
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
      if (!stands(bytes, p, valueEnd)) return at;
      if (value !== null) put(column, value, code);
      cursor.column = column + 1;
      at = p + valueEnd.length;
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

/** What follows a formula, of which `at` is the byte after the name, or -1. */
const afterFormula = (bytes: Uint8Array, at: number, end: Uint8Array): number => {
  if (bytes[at] !== byte.GT && bytes[at] !== byte.SPACE) return -1;
  let p = bytes.indexOf(byte.GT, at);
  if (p < 0) return -1;
  if (bytes[p - 1] === byte.SLASH) return p + 1;
  p = bytes.indexOf(byte.LT, p);
  return p > 0 && stands(bytes, p, end) ? p + end.length : -1;
};
