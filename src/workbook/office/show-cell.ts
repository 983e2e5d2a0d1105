import type { CellPlace, Shown } from "../port";

/** Selects cells and brings their sheet in view; says why where Excel cannot show them. Two round trips. */
export async function showCell(context: Excel.RequestContext, { sheet: name, cell }: CellPlace): Promise<Shown> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const range = sheet.getRange(cell);
  sheet.load("visibility");
  range.load("rowHidden,columnHidden");
  await context.sync();
  if (sheet.isNullObject) return "sheet-missing";
  if (sheet.visibility === "VeryHidden") return "sheet-very-hidden";
  if (sheet.visibility === "Hidden") return "sheet-hidden";
  sheet.activate();
  range.select();
  await context.sync();
  return range.rowHidden ? "row-hidden" : range.columnHidden ? "column-hidden" : "shown";
}
