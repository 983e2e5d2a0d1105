/** Rules that help to fill in the registers: put on the buyer's own columns, and taken back to the last name. */
import type { Area, Cell, DraftValidation, WorkbookDraft } from "../port";
import { faultOf } from "./fault";
import {
  blockOfLists,
  type Block,
  nameCells,
  placeForLists,
  removeLists,
  type WordList,
  writeLists,
} from "./list-block";
import { type RulesFound, rulesFound } from "./rules-found";
import { rangeAt } from "./spans";
import { validate } from "./validate";
import { writeDraft } from "./write";

/** Everything that may be put in the workbook; what is there already decides of it. */
export interface EntryDraft {
  readonly targets: readonly { readonly sheet: string; readonly validation: DraftValidation }[];
  readonly lists: readonly WordList[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly legend: string;
  /** The sheet where the lists go: by its name, or to be made. */
  readonly settings: { readonly sheet: string } | { readonly draft: WorkbookDraft };
}

export interface EntryFound extends RulesFound {
  /** Where the lists would be written; null where there are none, or their sheet is yet to be made. */
  readonly lists: Block | null;
}

export interface EntryRemoved {
  readonly rules: readonly { readonly sheet: string; readonly area: Area }[];
  readonly lists: Block | null;
  /** The sheet of the lists, where it was made for them and nobody has used it since. */
  readonly sheet: string | null;
}

/** The property of a sheet that was made for the lists. */
const MADE = "SPASER-saisie";
const CALLS = 400;

/** What is there, and where lists would go. Writes nothing. */
export async function entryFound(context: Excel.RequestContext, draft: EntryDraft, mark: string): Promise<EntryFound> {
  const found = await rulesFound(context, mark, areasOf(draft));
  const { settings, lists } = draft;
  if (lists.length === 0 || !("sheet" in settings)) return { ...found, lists: null };
  const [old, next] = [await blockOfLists(context), await placeForLists(context, settings.sheet, lists)];
  const isLast = old?.sheet === settings.sheet && old.area.bottom === next.area.top - 2;
  return { ...found, lists: isLast ? moved(next, old.area.top - next.area.top) : next };
}

const moved = ({ sheet, area }: Block, by: number): Block => ({
  sheet,
  area: { ...area, top: area.top + by, bottom: area.bottom + by },
});

/**
 * Puts the rules on the columns given, in place of those of ours that are there; all of them or none. A column where someone
 * has put a rule since it was looked at is left.
 * @returns how many were put
 */
export async function addEntry(context: Excel.RequestContext, draft: EntryDraft, mark: string): Promise<number> {
  const { rules, locked } = await rulesFound(context, mark, areasOf(draft));
  const { worksheets } = context.workbook;
  const targets = draft.targets.filter(
    ({ sheet, validation: { area } }) =>
      !locked.includes(sheet) && !rules.some((rule) => !rule.own && rule.sheet === sheet && meet(rule.area, area)),
  );
  for (const { sheetId, area, own } of rules)
    if (own) rangeAt(worksheets.getItem(sheetId), area).dataValidation.clear();
  await removeLists(context);
  try {
    const { settings, lists, legend } = draft;
    if (lists.length > 0) {
      const sheet = "sheet" in settings ? settings.sheet : await madeSheet(context, settings.draft);
      await writeLists(context, await placeForLists(context, sheet, lists), lists, legend);
    }
    nameCells(context, draft.names);
    for (const [nth, { sheet: name, validation }] of targets.entries()) {
      validate(rangeAt(worksheets.getItem(name), validation.area).dataValidation, validation, UNCHANGED);
      if (nth % CALLS === CALLS - 1) await context.sync();
    }
    await context.sync();
  } catch (error) {
    await takeBack(context, draft, mark, error);
    throw error;
  }
  return targets.length;
}

const areasOf = ({ targets }: EntryDraft): readonly { readonly sheet: string; readonly area: Area }[] =>
  targets.map(({ sheet, validation: { area } }) => ({ sheet, area }));

const meet = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const UNCHANGED = { sheets: new Map<string, string>(), names: new Map<string, string>() };

/** A sheet of settings, with the one that was in view kept in view. */
async function madeSheet(context: Excel.RequestContext, draft: WorkbookDraft): Promise<string> {
  const { worksheets } = context.workbook;
  const inView = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const [written] = await writeDraft(context, draft, { earlier: "keep" });
  const name = written?.name ?? "";
  worksheets.getItem(name).customProperties.add(MADE, name);
  worksheets.getItem(inView.id).activate();
  await context.sync();
  return name;
}

/** @param draft that of the sheet of settings, as it is made: one that says nothing else goes away with the lists */
export async function removeEntry(
  context: Excel.RequestContext,
  draft: WorkbookDraft,
  mark: string,
): Promise<EntryRemoved> {
  const { rules } = await rulesFound(context, mark);
  const own = rules.filter((rule) => rule.own);
  for (const { sheetId, area } of own)
    rangeAt(context.workbook.worksheets.getItem(sheetId), area).dataValidation.clear();
  const lists = await removeLists(context);
  return { rules: own.map(({ sheet, area }) => ({ sheet, area })), lists, sheet: await removeMade(context, draft) };
}

/** The sheet that was made for the lists goes with them, unless someone has made use of it. */
async function removeMade(context: Excel.RequestContext, draft: WorkbookDraft): Promise<string | null> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const marks = worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(MADE).load("value"),
  }));
  await context.sync();
  const made = marks.find(({ mark }) => !mark.isNullObject)?.sheet;
  const [wanted] = draft.sheets;
  if (made === undefined || wanted === undefined) return null;
  const used = made.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  const tables = made.tables.load("items/id");
  await context.sync();
  const isAsMade =
    tables.items.length === 0 &&
    !used.isNullObject &&
    used.rowIndex === 0 &&
    used.columnIndex === 0 &&
    isSame(
      used.values as Cell[][],
      wanted.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
    );
  if (!isAsMade) return null;
  const own = (draft.names ?? []).map(({ name }) => name);
  for (const named of names.items)
    if (own.includes(named.name) && String(named.formula).includes(made.name.replaceAll("'", "''"))) named.delete();
  made.delete();
  await context.sync();
  return made.name;
}

const isSame = (found: readonly (readonly Cell[])[], made: readonly (readonly Cell[])[]): boolean =>
  Array.from({ length: Math.max(found.length, made.length) }).every((_, i) =>
    Array.from({ length: Math.max(found[i]?.length ?? 0, made[i]?.length ?? 0) }).every(
      (__, j) => (found[i]?.[j] ?? "") === (made[i]?.[j] ?? ""),
    ),
  );

/** What a failed writing has left goes away; the fault told is the first one. */
async function takeBack(context: Excel.RequestContext, draft: EntryDraft, mark: string, cause: unknown): Promise<void> {
  try {
    await removeEntry(context, "draft" in draft.settings ? draft.settings.draft : { sheets: [] }, mark);
  } catch (failure) {
    if (faultOf(failure) === null) throw cause;
  }
}
