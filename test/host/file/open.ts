/** A workbook of a file in the host, with all that the host's model holds: what a user would open in Excel. */
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../../src/workbook/xlsx";
import { hostWorkbookFrom } from "../from";
import type { HostName, HostWorkbook } from "../workbook";
import { dressSheet } from "./sheet";
import { stylesOf } from "./styles";
import { all, type Element, elementOf, first } from "./xml";

export async function hostWorkbookOfFile(bytes: Uint8Array, file: string): Promise<HostWorkbook> {
  const read = await readWorkbook(bytes, file);
  if (!read.ok) throw new Error(`${file}: ${read.fault.code}`);
  const workbook = hostWorkbookFrom(read.value);
  const parts = unzipSync(bytes);
  const part = (name: string): Element | undefined => {
    const content = parts[name];
    return content === undefined ? undefined : elementOf(strFromU8(content));
  };
  const book = part("xl/workbook.xml");
  if (book === undefined) throw new Error(`${file} has no xl/workbook.xml`);
  const styles = stylesOf(part("xl/styles.xml") ?? elementOf("<styleSheet/>"));
  const links = linksOf(part("xl/_rels/workbook.xml.rels"), "xl/");
  const entries = all(book, "sheet");
  for (const sheet of workbook.sheets) {
    const entry = entries.find(({ attributes }) => attributes["name"] === sheet.name);
    const path = links.get(entry?.attributes["id"] ?? "") ?? "";
    const content = part(path);
    if (content === undefined) throw new Error(`${file} has no part for ${sheet.name}`);
    // The reader's own dress is coarser than the file's.
    sheet.strokes.length = 0;
    dressSheet(sheet, content, styles);
    const tables = [...linksOf(part(path.replace(/([^/]+)$/, "_rels/$1.rels")), "xl/worksheets/").values()];
    for (const one of tables.filter((target) => target.includes("/tables/")).flatMap((target) => part(target) ?? []))
      dressTable(sheet, one);
  }
  workbook.names.push(...all(book, "definedName").map((name) => nameOf(name, entries)));
  workbook.protected = first(book, "workbookProtection")?.attributes["lockStructure"] === "1";
  return workbook;
}

/** By their ids: the parts that a part is linked to. */
function linksOf(relationships: Element | undefined, folder: string): ReadonlyMap<string, string> {
  const targets = (relationships?.children ?? []).map(({ attributes }): [string, string] => {
    const target = attributes["Target"] ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
    return [attributes["Id"] ?? "", path.replace(/[^/]+\/\.\.\//g, "")];
  });
  return new Map(targets);
}

function dressTable(sheet: HostWorkbook["sheets"][number], table: Element): void {
  const name = table.attributes["displayName"] ?? table.attributes["name"];
  const index = sheet.tables.findIndex((one) => one.name === name);
  const known = sheet.tables[index];
  if (known === undefined) throw new Error(`The reader has not found the table ${String(name)}.`);
  const style = first(table, "tableStyleInfo")?.attributes["name"] ?? "";
  sheet.tables[index] = { ...known, style, filter: first(table, "autoFilter") ?? null };
}

const nameOf = ({ attributes, text }: Element, sheets: readonly Element[]): HostName => {
  const sheet = sheets[Number(attributes["localSheetId"] ?? Number.NaN)]?.attributes["name"];
  return {
    name: attributes["name"] ?? "",
    formula: `=${text}`,
    comment: attributes["comment"] ?? "",
    ...(sheet === undefined ? {} : { sheet }),
  };
};
