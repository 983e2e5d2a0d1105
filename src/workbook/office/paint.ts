import type { CellStyle, SheetDraft } from "../port";
import { areaName } from "../xlsx/address";
import { addressesOf, rectanglesBy } from "./rectangles";

/** A style without its number format: that one is grouped apart, since areas together cannot take it. */
type Look = Omit<CellStyle, "numberFormat">;

/** Sets fonts, fills, alignments, borders and number formats, each once for all the cells that share it. */
export async function paintCells(sheet: Excel.Worksheet, draft: SheetDraft, pace: () => Promise<void>): Promise<void> {
  const looks = rectanglesBy(draft.rows, (cell) => lookKey(cell?.style));
  for (const [key, areas] of looks) {
    const look = JSON.parse(key) as Look;
    // A line between rows exists only where there are several, and Excel may refuse it elsewhere.
    const tall = areas.filter(({ top, bottom }) => bottom > top);
    const flat = areas.filter(({ top, bottom }) => bottom === top);
    for (const [group, edges] of [
      [tall, ["EdgeBottom", "InsideHorizontal"]],
      [flat, ["EdgeBottom"]],
    ] as const)
      for (const address of addressesOf(group)) {
        dressUp(sheet.getRanges(address).format, look, edges);
        await pace();
      }
  }
  for (const [format, areas] of rectanglesBy(draft.rows, (cell) => cell?.style?.numberFormat))
    for (const area of areas) {
      // One format for the whole range; the type of the API knows the matrix only.
      sheet.getRange(areaName(area)).numberFormat = format as unknown as string[][];
      await pace();
    }
}

const lookKey = (style: CellStyle | undefined): string | undefined => {
  if (!style) return undefined;
  const { bold, italic, size, color, fill, horizontal, vertical, wrap, indent, bottomBorder } = style;
  // Undefined members are left out: the same look always gives the same text.
  const key = JSON.stringify({ bold, italic, size, color, fill, horizontal, vertical, wrap, indent, bottomBorder });
  return key === "{}" ? undefined : key;
};

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function dressUp(format: Excel.RangeFormat, look: Look, edges: readonly ("EdgeBottom" | "InsideHorizontal")[]): void {
  const { font, fill } = format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) fill.color = look.fill;
  // As in a file: what is indented begins at the left.
  const horizontal = look.horizontal ?? (look.indent === undefined ? undefined : "left");
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.bottomBorder === undefined) return;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = look.bottomBorder;
  }
}
