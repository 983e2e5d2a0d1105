import type { SheetDraft } from "../port";
import { attributesOf, escapedText } from "./escape";

const A4 = 9;
const LAST_COLUMN = 16_383;
const LONGEST_FOOTER = 255;

/** Margins, paper and footer: A4, so many pages in width and as many as needed in height. */
export const pageXml = (print: SheetDraft["print"]): string => {
  if (print === undefined) return "";
  const margins = attributesOf({ left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 });
  const setup = attributesOf({
    paperSize: A4,
    orientation: print.orientation,
    fitToWidth: print.pagesWide ?? 1,
    fitToHeight: 0,
  });
  const footer = print.footer?.slice(0, LONGEST_FOOTER) ?? "";
  return (
    `<pageMargins${margins}/><pageSetup${setup}/>` +
    (footer === "" ? "" : `<headerFooter><oddFooter>${escapedText(footer)}</oddFooter></headerFooter>`)
  );
};

/** A break is written by the row above it. */
export const breaksXml = (rows: readonly number[]): string => {
  const breaks = rows.filter((row) => row > 1);
  if (breaks.length === 0) return "";
  const count = String(breaks.length);
  const items = breaks.map((row) => `<brk${attributesOf({ id: row - 1, max: LAST_COLUMN, man: 1 })}/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${items.join("")}</rowBreaks>`;
};
