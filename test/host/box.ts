import { ExcelError } from "./wire";

/** A rectangle of cells, 0-based, both ends included: the host's own, so that it does not share the adapter's mistakes. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** "B3:D7", "B3", "2:5" or "A:C" as a box; a sheet's name before "!" is left out. */
export function boxOf(address: string): Box {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [first = "", last = first] = local.split(":");
  const from = corner(first);
  const to = corner(last);
  if (!from || !to) throw new ExcelError("InvalidArgument", `The address "${address}" is not well formed.`);
  return {
    top: from.row ?? 0,
    left: from.column ?? 0,
    bottom: to.row ?? LAST_ROW,
    right: to.column ?? LAST_COLUMN,
  };
}

/** "'Marchés 2025'!B3:D7". */
export function addressOf(sheet: string, box: Box): string {
  const name = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const first = `${letters(box.left)}${String(box.top + 1)}`;
  const last = `${letters(box.right)}${String(box.bottom + 1)}`;
  return `${name}!${first === last ? first : `${first}:${last}`}`;
}

export const rowCount = (box: Box): number => box.bottom - box.top + 1;
export const columnCount = (box: Box): number => box.right - box.left + 1;
export const cellCount = (box: Box): number => rowCount(box) * columnCount(box);
export const holds = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
export const overlap = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function corner(text: string): { row?: number; column?: number } | null {
  const match = /^([A-Z]{0,3})([0-9]{0,7})$/i.exec(text);
  if (!match || text === "") return null;
  const [, name = "", digits = ""] = match;
  const column = Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { ...(digits === "" ? {} : { row: Number(digits) - 1 }), ...(name === "" ? {} : { column }) };
}

function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(65 + (column % 26));
}
