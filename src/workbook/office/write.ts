import type { WorkbookDraft } from "../port";
import { faultOf, OfficeRefusal } from "./fault";
import { fillCells } from "./fill";
import { layOut } from "./layout";
import { linkCells } from "./link";
import { paintCells } from "./paint";
import { type Earlier, MARK, type Places, placesFor } from "./places";
import { renamed } from "./references";

export interface WrittenSheet {
  /** The name that the draft asked. */
  readonly asked: string;
  /** The name that it has in the workbook: "Bilan 2025 (2)" where "Bilan 2025" belonged to someone else. */
  readonly name: string;
  /** Whether it took the place of a sheet that the add-in had written before. */
  readonly replaced: boolean;
}

export interface WriteOptions {
  /** What becomes of the sheets of the same names that the add-in wrote before; "replace" when not said. */
  readonly earlier?: "replace" | "keep";
  /** Leaves in view what the user is looking at. */
  readonly stays?: boolean;
}

/** Bytes and calls sent in one request, at most. */
const REQUEST_BYTES = 1_000_000;
const REQUEST_CALLS = 500;

/** Writes the sheets of a draft, all of them or none. The title of the draft is left out: the workbook has its own. */
export async function writeDraft(
  context: Excel.RequestContext,
  draft: WorkbookDraft,
  options: WriteOptions,
): Promise<readonly WrittenSheet[]> {
  const places = await placesFor(context, draft, options.earlier !== "keep");
  try {
    const sheets = await makeRoom(context, draft, places);
    await write(context, draft, places, sheets);
    await show(context, draft, places, sheets, options.stays === true);
  } catch (error) {
    await takeBack(context, draft, places, error);
    throw error;
  }
  await removeEarlier(context, places);
  return namedIn(draft, places);
}

/** Where the sheets of a draft would go if it were written now; nothing is. */
export async function plannedSheets(
  context: Excel.RequestContext,
  draft: WorkbookDraft,
  options: WriteOptions,
): Promise<readonly WrittenSheet[]> {
  return namedIn(draft, await placesFor(context, draft, options.earlier !== "keep"));
}

const namedIn = (draft: WorkbookDraft, places: Places): readonly WrittenSheet[] =>
  draft.sheets.map(({ name: asked }, index) => ({
    asked,
    name: places.sheets[index] ?? asked,
    replaced: earlierOf(places, index) !== undefined,
  }));

/** The earlier sheet whose place the sheet at that index of the draft takes. */
const earlierOf = ({ sheets, earlier }: Places, index: number): Earlier | undefined =>
  earlier.find(({ name }) => name.toLowerCase() === sheets[index]?.toLowerCase());

/** Puts the earlier sheets aside and adds the new ones, empty and marked, so that formulas find the sheets they name. */
async function makeRoom(
  context: Excel.RequestContext,
  draft: WorkbookDraft,
  { sheets, newNames, earlier, earlierNames }: Places,
): Promise<Excel.Worksheet[]> {
  const { worksheets, names } = context.workbook;
  for (const { id, aside, tables } of earlier) {
    const sheet = worksheets.getItem(id);
    sheet.name = aside;
    for (const table of tables) sheet.tables.getItem(table.id).name = table.aside;
  }
  const made = draft.sheets.map(({ name }, index) => {
    const sheet = worksheets.add(sheets[index] ?? name);
    sheet.customProperties.add(MARK, name);
    return sheet.load("id");
  });
  for (const { name, refersTo } of draft.names ?? []) {
    const formula = `=${renamed(refersTo, newNames)}`;
    const known = earlierNames.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (known) names.getItem(known.name).formula = formula;
    else names.add(newNames.names.get(name.toLowerCase()) ?? name, formula, MARK);
  }
  await context.sync();
  return made;
}

async function write(
  context: Excel.RequestContext,
  draft: WorkbookDraft,
  { newNames }: Places,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  let [bytes, calls] = [0, 0];
  const pace = async (added = 0): Promise<void> => {
    bytes += added;
    calls += 1;
    if (bytes < REQUEST_BYTES && calls < REQUEST_CALLS) return;
    [bytes, calls] = [0, 0];
    await context.sync();
  };
  for (const [index, sheet] of sheets.entries()) {
    const one = draft.sheets[index];
    if (!one) continue;
    await linkCells(sheet, one, newNames, pace);
    await fillCells(sheet, one, newNames, pace);
    await paintCells(sheet, one, pace);
    await layOut(sheet, one, newNames, pace);
  }
  await context.sync();
}

/** The new sheets take the places of the earlier ones, and the first that is not hidden comes in view, unless the user stays where he is. */
async function show(
  context: Excel.RequestContext,
  draft: WorkbookDraft,
  places: Places,
  sheets: readonly Excel.Worksheet[],
  stays: boolean,
): Promise<void> {
  if (!stays) sheets.find((_, index) => draft.sheets[index]?.hidden !== true)?.activate();
  sheets.forEach((sheet, index) => {
    if (draft.sheets[index]?.hidden === true) sheet.visibility = "Hidden";
    const before = earlierOf(places, index);
    if (before) sheet.position = before.position;
  });
  await context.sync();
}

/** When all the rest is done: if this fails the new sheets are there, whole, and the earlier ones beside them. */
async function removeEarlier(context: Excel.RequestContext, { earlier }: Places): Promise<void> {
  if (earlier.length === 0) return;
  for (const { id } of earlier) context.workbook.worksheets.getItem(id).delete();
  try {
    await context.sync();
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    throw new OfficeRefusal({ ...fault, left: earlier.map(({ aside }) => aside) });
  }
}

/** Undoes what a failed writing has left; what cannot be undone is told in the fault. */
async function takeBack(
  context: Excel.RequestContext,
  draft: WorkbookDraft,
  places: Places,
  cause: unknown,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  try {
    const made = places.sheets.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name).load("id");
      return { sheet, mark: sheet.customProperties.getItemOrNullObject(MARK).load("value") };
    });
    const ownNames = (draft.names ?? []).map(({ name }) => {
      const given = places.newNames.names.get(name.toLowerCase()) ?? name;
      return names.getItemOrNullObject(given).load("name,comment");
    });
    await context.sync();
    const earlierIds = places.earlier.map(({ id }) => id);
    for (const { sheet, mark } of made)
      if (!sheet.isNullObject && !mark.isNullObject && !earlierIds.includes(sheet.id)) sheet.delete();
    for (const named of ownNames) {
      if (named.isNullObject || named.comment !== MARK) continue;
      const before = places.earlierNames.find((one) => one.name === named.name);
      if (before) named.formula = before.formula;
      else named.delete();
    }
    restore(worksheets, places.earlier);
    await context.sync();
  } catch (failure) {
    const fault = faultOf(cause) ?? faultOf(failure);
    if (fault === null) throw cause;
    throw new OfficeRefusal({ ...fault, left: [...places.sheets, ...places.earlier.map(({ aside }) => aside)] });
  }
}

function restore(worksheets: Excel.WorksheetCollection, earlier: readonly Earlier[]): void {
  for (const { id, name, tables } of earlier) {
    const sheet = worksheets.getItem(id);
    sheet.name = name;
    for (const table of tables) sheet.tables.getItem(table.id).name = table.name;
  }
}
