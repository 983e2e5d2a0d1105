/** A register as the bytes of an .xlsx file, written as Excel writes it: shared texts, a style for dates. */
import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Cell, Sheet } from "../src/workbook/port";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const ROWS_AT_ONCE = 1_000;
export type Level = 4 | 6;
/** Days of the registers made: other numbers in that range are rare, and dressing them changes nothing. */
export const isDay = (cell: number): boolean => Number.isInteger(cell) && cell > 40_000 && cell < 50_000;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** @param level of compression; Excel's own is 6 */
export function fileOf(sheet: Pick<Sheet, "name" | "grid">, level: Level = 6): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((fault, part) => {
    if (fault !== null) throw fault;
    parts.push(part);
  });
  const entry = (name: string): ((text: string, last?: boolean) => void) => {
    const deflate = new ZipDeflate(name, { level });
    zip.add(deflate);
    return (text, last = true) => {
      deflate.push(strToU8(text), last);
    };
  };
  entry("[Content_Types].xml")(
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  );
  entry("_rels/.rels")(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  entry("xl/workbook.xml")(
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  entry("xl/_rels/workbook.xml.rels")(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  );
  entry("xl/styles.xml")(
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  const texts = new Map<string, number>();
  writeRows(sheet, texts, entry("xl/worksheets/sheet1.xml"));
  writeTexts(texts, entry("xl/sharedStrings.xml"));
  zip.end();
  return joined(parts);
}

function writeRows(
  { grid }: Pick<Sheet, "grid">,
  texts: Map<string, number>,
  write: (text: string, last?: boolean) => void,
): void {
  const letters = Array.from({ length: grid.rows[0]?.length ?? 0 }, (_, j) => lettersOf(j));
  write(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`, false);
  for (let from = 0; from < grid.rows.length; from += ROWS_AT_ONCE) {
    const rows = grid.rows.slice(from, from + ROWS_AT_ONCE).map((row, k) => {
      const number = String(from + k + 1);
      const cells = row.map((cell, j) => cellXml(cell ?? null, `${letters[j] ?? ""}${number}`, texts));
      return `<row r="${number}">${cells.join("")}</row>`;
    });
    write(rows.join(""), false);
  }
  write("</sheetData></worksheet>");
}

function cellXml(cell: Cell, address: string, texts: Map<string, number>): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${address}"${isDay(cell) ? ' s="1"' : ""}><v>${String(cell)}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${cell ? "1" : "0"}</v></c>`;
  const known = texts.get(cell) ?? texts.size;
  texts.set(cell, known);
  return `<c r="${address}" t="s"><v>${String(known)}</v></c>`;
}

function writeTexts(texts: ReadonlyMap<string, number>, write: (text: string, last?: boolean) => void): void {
  const all = [...texts.keys()];
  write(`${HEAD}<sst xmlns="${MAIN}" uniqueCount="${String(all.length)}">`, false);
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE) {
    const some = all.slice(from, from + ROWS_AT_ONCE).map((text) => `<si><t>${escaped(text)}</t></si>`);
    write(some.join(""), false);
  }
  write("</sst>");
}

function lettersOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${lettersOf(Math.floor(column / 26) - 1)}${lettersOf(column % 26)}`;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
