import type { WorkbookDraft } from "../port";

export const XML_HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const LINK_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const LONGEST_SHEET_NAME = 31;

/** A sheet's name as formulas spell it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Throws on names that Excel would "repair": the caller has made a mistake. */
export const checkNames = ({ sheets }: WorkbookDraft): void => {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (name === "" || name.length > LONGEST_SHEET_NAME || /[[\]:*?/\\]|^'|'$/.test(name) || seen.has(key)) {
      throw new Error(`Not a sheet name, or not a new one: ${name}`);
    }
    seen.add(key);
  }
  if (!sheets.some(({ hidden }) => hidden !== true)) throw new Error("A workbook needs a visible sheet");
};
