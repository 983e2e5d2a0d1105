import type { SheetDraft } from "../port";
import { areaName, columnName } from "../xlsx/address";
import { drawCharts } from "./charts";
import { setUpPrinting } from "./print";
import type { NewNames } from "./references";
import { validate } from "./validate";

/** Everything of a sheet that is not in its cells: widths, merges, panes, tables, print setup, data validation. */
export async function layOut(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  newNames: NewNames,
  pace: () => Promise<void>,
): Promise<void> {
  for (const { from, to, value } of runsOf(draft.columnWidths))
    sheet.getRange(`${columnName(from)}:${columnName(to)}`).format.columnWidth = pointsOf(value);
  for (const { from, to, value } of runsOf(draft.rows.map(({ height }) => height)))
    if (value !== undefined) sheet.getRange(`${String(from + 1)}:${String(to + 1)}`).format.rowHeight = value;
  await pace();
  for (const area of draft.merges ?? []) {
    sheet.getRange(areaName(area)).merge();
    await pace();
  }
  for (const { name, area, style } of draft.tables ?? []) {
    const table = sheet.tables.add(areaName(area), true);
    table.name = newNames.names.get(name.toLowerCase()) ?? name;
    if (style !== undefined) table.style = style;
  }
  for (const validation of draft.validations ?? []) {
    validate(sheet.getRange(areaName(validation.area)).dataValidation, validation, newNames);
    await pace();
  }
  drawCharts(sheet, draft);
  if (draft.freeze) freeze(sheet.freezePanes, draft.freeze);
  if (draft.print) setUpPrinting(sheet, draft.print);
  if (draft.showGridlines !== undefined) sheet.showGridlines = draft.showGridlines;
}

/** Runs of equal values in a list. */
function runsOf<T>(values: readonly T[]): { from: number; to: number; value: T }[] {
  const runs: { from: number; to: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) last.to = index;
    else runs.push({ from: index, to: index, value });
  });
  return runs;
}

/** Excel counts widths in characters of its default font (7 pixels, and 5 around); its API counts in points. */
const pointsOf = (characters: number): number => (Math.trunc(characters * 7) + 5) * 0.75;

function freeze(panes: Excel.WorksheetFreezePanes, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) panes.freezeAt(areaName({ top: 1, left: 0, bottom: rows, right: columns - 1 }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
