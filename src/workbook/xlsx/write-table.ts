import type { SheetDraft } from "../port";
import { areaName } from "./address";
import { attributesOf, escapedAttribute } from "./escape";
import { MAIN_NAMESPACE, XML_HEAD } from "./write-names";

type TableDraft = NonNullable<SheetDraft["tables"]>[number];

/** Excel's own default. */
const STYLE = "TableStyleMedium2";

/** The part of a table. Its columns are named by the texts of its first row, which must be there and differ. */
export const tableXml = (table: TableDraft, sheet: SheetDraft, id: number): string => {
  const { name, area, style = STYLE } = table;
  const headings = headingsOf(table, sheet);
  const columns = headings.map((heading, i) => `<tableColumn id="${String(i + 1)}" name="${columnNameXml(heading)}"/>`);
  const ref = areaName(area);
  return (
    `${XML_HEAD}<table xmlns="${MAIN_NAMESPACE}"${attributesOf({ id, name, displayName: name, ref, totalsRowShown: 0 })}>` +
    `<autoFilter ref="${ref}"/>` +
    `<tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${attributesOf({ name: style })} showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>` +
    `</table>`
  );
};

/** Here Excel wants its own mark for the end of a line. */
const columnNameXml = (heading: string): string => escapedAttribute(heading).replaceAll("&#10;", "_x000a_");

const headingsOf = ({ name, area }: TableDraft, sheet: SheetDraft): readonly string[] => {
  const cells = sheet.rows[area.top - 1]?.cells ?? [];
  const headings: string[] = [];
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const heading = cells[column]?.value;
    if (typeof heading !== "string" || heading === "" || seen.has(heading.toLowerCase())) {
      throw new Error(`Table ${name}: the heading of column ${String(column + 1)} is missing or not a new one`);
    }
    seen.add(heading.toLowerCase());
    headings.push(heading);
  }
  return headings;
};
