import type { DraftRow } from "../port";
import { addressOf } from "./address";
import { attributesOf } from "./escape";
import { quotedSheet } from "./write-names";

/** Links from cell to cell of the same workbook: they need no relationship, and open nothing outside it. */
export const linksXml = (rows: readonly DraftRow[]): string => {
  const links = rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, column) => {
      if (cell?.link === undefined) return [];
      const { sheet, cell: to } = cell.link;
      return [
        `<hyperlink${attributesOf({ ref: addressOf(index + 1, column), location: `${quotedSheet(sheet)}!${to}` })}/>`,
      ];
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
};
