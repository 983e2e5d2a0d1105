import { EQUALS, I, N, NINE, QUOTE, R, S, SPACE, T, ZERO } from "./bytes";
import { COLUMNS } from "./limits";

/** Where the reading of a sheet is. */
export interface Cursor {
  row: number;
  /** The 0-based column of the next cell that does not say its own. */
  column: number;
}

/** What the tag of a cell says; written anew for each cell. */
export interface CellTag {
  column: number;
  style: number;
  /** The first letter of its type, but T for "str". */
  type: number;
}

/**
 * Reads the attributes of a cell's tag from the byte after its name, when they are the usual ones in the usual spelling.
 * Gives the place of the byte after them, or -1.
 */
export const readTag = (bytes: Uint8Array, at: number, cursor: Cursor, tag: CellTag): number => {
  let p = at;
  let { column } = cursor;
  let style = 0;
  let type = N;
  while (bytes[p] === SPACE) {
    const name = bytes[p + 1];
    if (bytes[p + 2] !== EQUALS || bytes[p + 3] !== QUOTE) return -1;
    p += 4;
    let c = bytes[p] as number;
    if (name === R) {
      column = 0;
      while (c >= 0x41 && c <= 0x5a) {
        column = column * 26 + c - 0x40;
        c = bytes[++p] as number;
      }
      column--;
      let row = 0;
      while (c >= ZERO && c <= NINE) {
        row = row * 10 + c - ZERO;
        c = bytes[++p] as number;
      }
      if (row !== cursor.row || column < 0) return -1;
    } else if (name === S) {
      while (c >= ZERO && c <= NINE) {
        style = style * 10 + c - ZERO;
        c = bytes[++p] as number;
      }
    } else if (name === T) {
      type = c;
      c = bytes[++p] as number;
      if (type === S && c === T) {
        // "str"
        if (bytes[p + 1] !== R) return -1;
        type = T;
        p += 2;
      } else if (type === I) {
        // "inlineStr"
        if (c !== N || bytes[p + 5] !== 0x53 || bytes[p + 7] !== R) return -1;
        p += 8;
      }
    } else return -1;
    if (bytes[p] !== QUOTE) return -1;
    p++;
  }
  if (column >= COLUMNS) return -1;
  tag.column = column;
  tag.style = style;
  tag.type = type;
  return p;
};
