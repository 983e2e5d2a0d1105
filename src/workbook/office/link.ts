import type { SheetDraft } from "../port";
import type { NewNames } from "./references";
import { rangeAt } from "./spans";

/**
 * Makes the cells with a link lead to theirs. To be done in empty cells, before values and looks: where a link comes first,
 * what is typed afterwards takes the place of the text that Excel shows for it, and no text is read as a date.
 */
export async function linkCells(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  { sheets }: NewNames,
  pace: () => Promise<void>,
): Promise<void> {
  for (const [index, { cells }] of draft.rows.entries())
    for (const [column, cell] of cells.entries()) {
      if (cell?.link === undefined) continue;
      const { sheet: name, cell: to } = cell.link;
      const now = sheets.get(name.toLowerCase()) ?? name;
      const range = rangeAt(sheet, { top: index + 1, left: column, bottom: index + 1, right: column });
      range.hyperlink = { documentReference: `'${now.replaceAll("'", "''")}'!${to}` };
      // Excel gives the cell its style of links.
      range.format.font.underline = "None";
      await pace();
    }
}
