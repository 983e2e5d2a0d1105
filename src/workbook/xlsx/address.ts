import type { Area } from "../port";
import { COLUMNS, LAST_ROW } from "./limits";

/** "A" for 0, "XFD" for 16,383. */
export const columnName = (column: number): string => {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
};

export const addressOf = (row: number, column: number): string => columnName(column) + String(row);

/** "$A$1" or "a1"; null when it is no address, or one that no sheet has. */
export const parseAddress = (text: string): { row: number; column: number } | null => {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column <= COLUMNS && row >= 1 && row <= LAST_ROW ? { row, column: column - 1 } : null;
};

/** "A1:C3", or one cell. */
export const parseArea = (text: string): Area | null => {
  const [first, second, third] = text.split(":");
  const from = parseAddress(first ?? "");
  const to = second === undefined ? from : parseAddress(second);
  if (from === null || to === null || third !== undefined) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
};

export const areaName = (area: Area): string =>
  `${addressOf(area.top, area.left)}:${addressOf(area.bottom, area.right)}`;
