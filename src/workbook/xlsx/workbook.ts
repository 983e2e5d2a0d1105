import type { Sheet, Workbook, WorkbookFinding } from "../port";
import { readBook } from "./book";
import { findingsOf } from "./findings";
import { readLinked } from "./linked";
import { entryOf, relationshipsOf, type Relationship } from "./package";
import type { Source } from "./part";
import { Refusal } from "./refusal";
import { readSheet } from "./sheet";
import { readSharedStrings } from "./strings";
import { readStyles } from "./styles";
import { newTextCache } from "./text-cache";
import type { CellContext } from "./value";
import type { Directory, Entry } from "./zip";

/** Reads a spreadsheet of Office Open XML. */
export const readOpenXml = async (source: Source, directory: Directory, file: string): Promise<Workbook> => {
  const main = await mainPart(source, directory);
  const entry = entryOf(directory, main);
  if (entry === undefined) throw new Refusal("not-a-workbook", null);
  const book = await readBook(source, entry);
  const links = await relationshipsOf(source, directory, main);
  const byId = new Map(links.map((link) => [link.id, link]));
  const findings: WorkbookFinding[] = [];
  const context = await contextOf(source, directory, links, main, book.date1904);

  const sheets: Sheet[] = [];
  let missing: string | null = null;
  for (const { name, visibility, link } of book.sheets) {
    const ofSheet = findingsOf(name, source.budget.limits.findings, findings);
    const relationship = byId.get(link);
    if (relationship !== undefined && relationship.type !== "worksheet") continue;
    const part = relationship === undefined ? undefined : entryOf(directory, relationship.target);
    if (relationship === undefined || part === undefined) {
      missing ??= relationship?.target ?? null;
      ofSheet.ofSheet("sheet-missing", relationship?.target ?? link);
      continue;
    }
    const read = await readSheet(source, part, context, ofSheet);
    if (read === null) continue;
    const linked = await readLinked(source, directory, await relationshipsOf(source, directory, relationship.target));
    const { grid, merges, hiddenRows, hiddenColumns } = read;
    sheets.push({ name, visibility, grid, merges, hiddenRows, hiddenColumns, ...linked });
  }
  if (sheets.length === 0) throw new Refusal("no-sheet", missing);
  if (!context.hasStrings && findings.some(({ code }) => code === "cell-text-missing")) {
    findings.unshift({ code: "shared-strings-missing", sheet: null, cell: null, found: null });
  }
  return { file, date1904: book.date1904, sheets, findings };
};

const mainPart = async (source: Source, directory: Directory): Promise<string> => {
  const links = await relationshipsOf(source, directory, "");
  const part = links.find(({ type }) => type === "officedocument")?.target ?? "xl/workbook.xml";
  if (part.endsWith(".bin") || directory.has("xl/workbook.bin")) throw new Refusal("xlsb", part);
  return part;
};

/** What the cells of every sheet refer to. Some writers forget the links to these parts and keep their usual names. */
const contextOf = async (
  source: Source,
  directory: Directory,
  links: readonly Relationship[],
  main: string,
  date1904: boolean,
): Promise<CellContext & { readonly hasStrings: boolean }> => {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const linked = (type: string, usual: string): Entry | undefined =>
    entryOf(directory, links.find((link) => link.type === type)?.target ?? folder + usual);
  const strings = linked("sharedstrings", "sharedStrings.xml");
  const styles = linked("styles", "styles.xml");
  return {
    strings: strings === undefined ? [] : await readSharedStrings(source, strings),
    dresses: styles === undefined ? new Uint8Array(0) : await readStyles(source, styles),
    date1904,
    textOf: newTextCache(),
    hasStrings: strings !== undefined,
  };
};
