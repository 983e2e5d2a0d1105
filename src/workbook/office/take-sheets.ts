/** Sheets that the add-in has just written, taken back: as long as nobody has changed them, and nothing refers to them. */
import { areaOf, BOUNDS, ITEM_BOUNDS } from "./outline";
import { readRuns, type Run } from "./cell-columns";
import { OfficeRefusal } from "./fault";
import { formulasAt } from "./own-formulas";

/** A sheet as it was left. */
export interface SheetSeen {
  readonly id: string;
  readonly name: string;
  /** All that is compared of it: its cells, what they show them in, its tables, its charts, its comments. */
  readonly print: string;
}

export type SheetsTaken =
  | { readonly state: "taken" }
  /** Nothing was taken: the sheet is no longer there, was changed, is protected, or is referred to from elsewhere. */
  | { readonly state: "gone" | "changed" | "protected" | "used"; readonly sheet: string }
  /** It would be the last sheet that one sees. */
  | { readonly state: "last"; readonly sheet: string };

/** Sheets as they are now, by name or id; one that is not there is left out. */
export async function sheetsSeen(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<readonly SheetSeen[]> {
  const there = keys.map((key) => context.workbook.worksheets.getItemOrNullObject(key).load("id,name,visibility"));
  await context.sync();
  const asked = there
    .filter((sheet) => !sheet.isNullObject)
    .map((sheet) => {
      sheet.tables.load("items/name");
      const [charts, comments] = [sheet.charts.getCount(), sheet.comments.getCount()];
      return { sheet, charts, comments, used: sheet.getUsedRangeOrNullObject(true).load(BOUNDS) };
    });
  if (asked.length > 0) await context.sync();
  const seen: SheetSeen[] = [];
  for (const { sheet, charts, comments, used } of asked) {
    const area = used.isNullObject ? null : areaOf(used);
    const columns = area === null ? [] : Array.from({ length: area.right - area.left + 1 }, (_, n) => area.left + n);
    const runs = columns.map((column): Run => {
      const { top, bottom } = area ?? { top: 1, bottom: 1 };
      return { sheet, id: sheet.id, asked: "cells", area: { top, left: column, bottom, right: column } };
    });
    const read = await readRuns(context, runs);
    const cells = columns.map((column) =>
      Array.from({ length: area === null ? 0 : area.bottom - area.top + 1 }, (_, n) => {
        const cell = read(sheet.id, column, (area?.top ?? 1) + n);
        // A formula may show something else since: it is its own that counts.
        return cell === undefined ? null : [cell.isFormula ? "=" : cell.value, cell.format];
      }),
    );
    const rest = [
      sheet.name,
      sheet.visibility,
      area,
      sheet.tables.items.map(({ name }) => name),
      charts.value,
      comments.value,
    ];
    seen.push({ id: sheet.id, name: sheet.name, print: JSON.stringify([rest, cells]) });
  }
  return seen;
}

/** Takes sheets away, all of them or none. */
export async function takeSheets(context: Excel.RequestContext, sheets: readonly SheetSeen[]): Promise<SheetsTaken> {
  const { worksheets, names, protection } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/formula");
  const own = sheets.map(({ id }) => ({ id, tables: worksheets.getItemOrNullObject(id).tables.load("items/name") }));
  await context.sync();
  if (protection.protected)
    throw new OfficeRefusal({ code: "workbook-protected", detail: "the structure of the workbook is protected" });
  const now = await sheetsSeen(
    context,
    sheets.map(({ id }) => id),
  );
  for (const { id, name, print } of sheets) {
    const there = worksheets.items.find((sheet) => sheet.id === id);
    if (there === undefined) return { state: "gone", sheet: name };
    if (there.protection.protected) return { state: "protected", sheet: name };
    if (now.find((one) => one.id === id)?.print !== print) return { state: "changed", sheet: name };
  }
  const [first] = sheets;
  const others = worksheets.items.filter(({ id }) => !sheets.some((one) => one.id === id));
  if (first !== undefined && !others.some(({ visibility }) => visibility === "Visible"))
    return { state: "last", sheet: first.name };
  const formulas = [...names.items.map(({ formula }) => String(formula)), ...(await formulasOf(context, others))];
  for (const { id, name } of sheets) {
    const tables = own.find((one) => one.id === id)?.tables.items ?? [];
    if (
      formulas.some((formula) =>
        refersTo(
          formula,
          name,
          tables.map((table) => table.name),
        ),
      )
    )
      return { state: "used", sheet: name };
  }
  for (const { id } of sheets) worksheets.getItem(id).delete();
  await context.sync();
  return { state: "taken" };
}

/** Every formula of sheets. Excel does not say where those of a protected sheet are: all its cells are then looked at. */
async function formulasOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly string[]> {
  const asked = sheets.map((sheet) => {
    if (sheet.protection.protected) return { sheet, used: sheet.getUsedRangeOrNullObject(true).load(BOUNDS) };
    const holders = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
    holders.areas.load(ITEM_BOUNDS);
    return { sheet, holders };
  });
  if (asked.length > 0) await context.sync();
  const found: string[] = [];
  for (const { sheet, used, holders } of asked) {
    const ranges =
      used === undefined ? (holders.isNullObject ? [] : holders.areas.items) : used.isNullObject ? [] : [used];
    for (const { formula } of await formulasAt(context, sheet, ranges.map(areaOf))) found.push(formula);
  }
  return found;
}

/** "'Tirage 2025-1'!A1", "Bilan!A1", "Relances[Candidat]". */
function refersTo(formula: string, sheet: string, tables: readonly string[]): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  return (
    text.includes(`'${name.replaceAll("'", "''")}'!`) ||
    text.includes(`${name}!`) ||
    // Several sheets: "'Tirage 2025-1:Tirage 2025-3'!A1".
    text.includes(`${name.replaceAll("'", "''")}:`) ||
    text.includes(`:${name.replaceAll("'", "''")}'!`) ||
    tables.some((table) =>
      new RegExp(`(?<![\\p{L}\\p{N}_.])${table.toLowerCase()}(?![\\p{L}\\p{N}_.])`, "u").test(text),
    )
  );
}
