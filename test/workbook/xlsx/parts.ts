import { strToU8, zipSync, type Zippable, type ZipOptions } from "fflate";
import type { Cell, FileFault, Result, Workbook } from "../../../src/workbook/port";

/** Small workbooks made by hand, part by part, to say exactly what a file holds. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const relationships = (...links: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The parts of a workbook of one sheet, "Registre", with two shared strings and the styles of a date and a rate. */
export const PARTS: Parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Registre" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
    ["rId3", "styles", "styles.xml"],
  ),
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>un</t></si><si><t>deux</t></si></sst>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
  "xl/worksheets/sheet1.xml": sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>`),
};

/** A worksheet with these rows, and what follows them. */
export function sheetXml(rows: string, after = "", before = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The bytes of a workbook made of `PARTS`, some replaced; null takes a part away. */
export const fileOf = (
  changed: Readonly<Record<string, string | Uint8Array | null>>,
  options: ZipOptions = {},
): Uint8Array => {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries({ ...PARTS, ...changed })) {
    if (content !== null) parts[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(parts, { mtime: "2024-01-01T00:00:00", ...options });
};

/** The same with one sheet made of these rows. */
export const fileWithRows = (rows: string, after = "", before = ""): Uint8Array =>
  fileOf({ "xl/worksheets/sheet1.xml": sheetXml(rows, after, before) });

export const valueOf = (result: Result<Workbook, FileFault>): Workbook => {
  if (!result.ok) throw new Error(`${result.fault.code} ${String(result.fault.part)}`);
  return result.value;
};

export const faultOf = (result: Result<Workbook, FileFault>): FileFault => {
  if (result.ok) throw new Error("it was read");
  return result.fault;
};

/** The cells of a sheet by their row number, blanks as null. */
export const cellsOf = (workbook: Workbook, sheet = 0): Record<number, Cell[]> => {
  const grid = workbook.sheets[sheet]?.grid;
  if (grid === undefined) throw new Error("no such sheet");
  return Object.fromEntries<Cell[]>(
    grid.rows.map((row, i) => [
      String(grid.rowNumbers[i]),
      [...Array<null>(grid.firstColumn).fill(null), ...Array.from(row, (cell) => cell ?? null)],
    ]),
  );
};
