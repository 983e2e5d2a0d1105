/** Hides columns in the bytes of a workbook: drafts do not know hidden columns, and the registers of buyers have some. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** @param hidden the 0-based columns to hide, by the number of their sheet (from 1) */
export function withHiddenColumns(bytes: Uint8Array, hidden: ReadonlyMap<number, readonly number[]>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [sheet, columns] of hidden) {
    const name = `xl/worksheets/sheet${String(sheet)}.xml`;
    const part = parts[name];
    if (part === undefined) throw new Error(`no part ${name}`);
    parts[name] = strToU8(columns.reduce(hide, strFromU8(part)));
  }
  // The zip holds the hour of some place, read back by the same place's clock: always the same bytes.
  return zipSync(parts, { level: 9, mtime: new Date(2020, 0, 1) });
}

function hide(xml: string, column: number): string {
  const found = `<col min="${String(column + 1)}" max="${String(column + 1)}"`;
  if (!xml.includes(found)) throw new Error(`no column ${String(column + 1)} to hide`);
  return xml.replace(found, `${found} hidden="1"`);
}
