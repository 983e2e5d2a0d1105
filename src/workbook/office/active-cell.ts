import type { ActiveCell, Cell, CellPlace } from "../port";
import { faultOf } from "./fault";

/** The cell that the user has selected (the active one of several); null where there is none, as on a chart sheet. */
export async function activeCellOf(context: Excel.RequestContext): Promise<ActiveCell | null> {
  const range = context.workbook.getActiveCell();
  range.load("address,formulas,values");
  range.worksheet.load("name");
  try {
    await context.sync();
  } catch (error) {
    const fault = faultOf(error);
    if (error instanceof OfficeExtension.Error && (fault === null || fault.code === "no-selection")) return null;
    throw error;
  }
  const [[formula] = []] = range.formulas as unknown[][];
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return {
    sheet: range.worksheet.name,
    cell: range.address.slice(range.address.lastIndexOf("!") + 1),
    formula: isFormula ? formula : null,
    value: firstValue(range),
  };
}

/** The values of single cells, in their order; undefined for a sheet that is not there. One round trip. */
export async function valuesOf(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<readonly (Cell | undefined)[]> {
  const asked = places.map(({ sheet: name, cell }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { sheet, range: sheet.getRange(cell).load("values") };
  });
  if (asked.length > 0) await context.sync();
  return asked.map(({ sheet, range }) => (sheet.isNullObject ? undefined : firstValue(range)));
}

/** What became of a formula: written, or not because the cell holds something, or its sheet is no longer there. */
export type Typed = "written" | "filled" | "sheet-missing";

/**
 * Writes a formula, in English syntax and with its "=", in one cell.
 * @param over "blank" leaves a cell that holds anything as it is; "anything" replaces what it holds
 */
export async function typeFormula(
  context: Excel.RequestContext,
  { sheet: name, cell }: CellPlace,
  formula: string,
  over: "blank" | "anything",
): Promise<Typed> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const range = sheet.getRange(cell);
  range.load("formulas");
  await context.sync();
  if (sheet.isNullObject) return "sheet-missing";
  const [[content] = []] = range.formulas as unknown[][];
  if (over === "blank" && content !== "") return "filled";
  range.formulas = [[formula]];
  await context.sync();
  return "written";
}

function firstValue(range: Excel.Range): Cell {
  const [[value] = []] = range.values as Cell[][];
  return value === "" || value === undefined ? null : value;
}
