/**
 * Lists of words under what a sheet holds, each under a name of its own, and taken away without a trace: nothing but values
 * is written, so that there is no look to give back.
 */
import type { Area } from "../port";
import { areaName, columnName } from "../xlsx/address";
import { areaOf, BOUNDS } from "./outline";
import { rangeAt } from "./spans";
import { typedValue } from "./typing";

export interface WordList {
  readonly name: string;
  readonly title: string;
  readonly words: readonly string[];
}

export interface Block {
  readonly sheet: string;
  readonly area: Area;
}

/** By this comment the add-in knows the names that go away with the rules of entry. */
const COMMENT = "SPASER-saisie";
/** The name of the whole block: it follows its cells when rows are inserted above. */
const WHOLE = "SPASER_Listes";

/** Where the block of lists stands; null when there is none. */
export async function blockOfLists(context: Excel.RequestContext): Promise<Block | null> {
  const named = context.workbook.names.getItemOrNullObject(WHOLE).load("comment");
  const range = named.getRangeOrNullObject().load(BOUNDS);
  range.worksheet.load("name");
  await context.sync();
  return named.isNullObject || named.comment !== COMMENT || range.isNullObject
    ? null
    : { sheet: range.worksheet.name, area: areaOf(range) };
}

/** Where lists would be written in a sheet that is there: two rows under its last value. */
export async function placeForLists(
  context: Excel.RequestContext,
  sheet: string,
  lists: readonly WordList[],
): Promise<Block> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(BOUNDS);
  await context.sync();
  const top = used.isNullObject ? 1 : areaOf(used).bottom + 2;
  const longest = lists.reduce((most, { words }) => Math.max(most, words.length), 0);
  return { sheet, area: { top, left: 0, bottom: top + 1 + longest, right: Math.max(0, lists.length - 1) } };
}

/**
 * Writes the lists: a legend, their titles, their words.
 * @param comment of their names; lists of entry, which go away with the rules, when not said
 */
export async function writeLists(
  context: Excel.RequestContext,
  { sheet, area }: Block,
  lists: readonly WordList[],
  legend: string,
  comment = COMMENT,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  // The longest first: each row then begins in column A, and none is taken for a setting without its label.
  const ordered = [...lists].sort((one, other) => other.words.length - one.words.length);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
    ordered.map(({ title, words }, column) => {
      if (i === 0) return column === 0 ? typedValue(legend) : null;
      return i === 1 ? typedValue(title) : typedValue(words[i - 2] ?? null);
    }),
  );
  rangeAt(worksheets.getItem(sheet), area).values = rows;
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const first = area.top + 2;
  ordered.forEach(({ name, words }, column) => {
    const letters = `$${columnName(column)}$`;
    names.add(name, `=${quoted}!${letters}${String(first)}:${letters}${String(first + words.length - 1)}`, comment);
  });
  const [from = "", to = ""] = areaName(area).split(":");
  if (comment === COMMENT) names.add(WHOLE, `=${quoted}!${absolute(from)}:${absolute(to)}`, comment);
  await context.sync();
}

const absolute = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

/** Gives names to cells that are there already; they go away with the lists. */
export function nameCells(context: Excel.RequestContext, names: readonly { name: string; refersTo: string }[]): void {
  for (const { name, refersTo } of names) context.workbook.names.add(name, `=${refersTo}`, COMMENT);
}

/**
 * Takes away the names and the cells of the lists, and answers where they stood. What someone has written beside or under a
 * list stays.
 */
export async function removeLists(context: Excel.RequestContext): Promise<Block | null> {
  const block = await blockOfLists(context);
  const { worksheets, names } = context.workbook;
  names.load("items/name,items/comment");
  await context.sync();
  const own = names.items
    .filter(({ comment }) => comment === COMMENT)
    .map((named) => {
      const range = named.getRangeOrNullObject().load(BOUNDS);
      range.worksheet.load("name");
      return { named, range };
    });
  if (own.length > 0) await context.sync();
  if (block !== null) {
    const sheet = worksheets.getItem(block.sheet);
    const { top, left, right } = block.area;
    rangeAt(sheet, { top, left, bottom: top, right: left }).clear("Contents");
    for (const { named, range } of own) {
      if (named.name === WHOLE || range.isNullObject || range.worksheet.name !== block.sheet) continue;
      const list = areaOf(range);
      const isInside =
        list.top > top + 1 && list.bottom <= block.area.bottom && list.left >= left && list.right <= right;
      // With its title.
      if (isInside) rangeAt(sheet, { ...list, top: list.top - 1 }).clear("Contents");
    }
  }
  for (const { named } of own) named.delete();
  await context.sync();
  return block;
}

/** Takes back lists that were just written, for whoever could not go on. */
export async function forgetLists(
  context: Excel.RequestContext,
  { sheet, area }: Block,
  lists: readonly WordList[],
): Promise<void> {
  const named = lists.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load("name"));
  await context.sync();
  for (const one of named) if (!one.isNullObject) one.delete();
  rangeAt(context.workbook.worksheets.getItem(sheet), area).clear("Contents");
  await context.sync();
}
