import type { SheetDraft } from "../port";
import { columnName } from "../xlsx/address";

/** A4, so many pages in width and as many as needed in height; margins in inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

export function setUpPrinting(sheet: Excel.Worksheet, print: NonNullable<SheetDraft["print"]>): void {
  const { pageLayout } = sheet;
  const { repeatRows, repeatColumns = 0, footer, pageBreaks = [], pagesWide = 1 } = print;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.setPrintMargins("Inches", MARGINS);
  if (repeatRows) pageLayout.setPrintTitleRows(`$${String(repeatRows.from)}:$${String(repeatRows.to)}`);
  if (repeatColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnName(repeatColumns - 1)}`);
  if (footer !== undefined) {
    const parts = footerParts(footer);
    const target = pageLayout.headersFooters.defaultForAllPages;
    if (parts.L !== "") target.leftFooter = parts.L;
    if (parts.C !== "") target.centerFooter = parts.C;
    if (parts.R !== "") target.rightFooter = parts.R;
  }
  for (const row of pageBreaks) if (row > 1) sheet.horizontalPageBreaks.add(`A${String(row)}`);
}

/** A file holds the three parts of a footer as one text, "&LLandes&C&P/&N"; Excel's API takes them apart. */
export function footerParts(footer: string): { L: string; C: string; R: string } {
  const parts = { L: "", C: "", R: "" };
  let part: keyof typeof parts = "C";
  // "&&" is a plain ampersand: it must not be cut.
  for (const piece of footer.split(/(&&|&[LCR])/)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") part = piece.slice(1) as keyof typeof parts;
    else parts[part] += piece;
  }
  return parts;
}
