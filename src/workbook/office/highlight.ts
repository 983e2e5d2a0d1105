/** Cells brought out by conditional formats of ours, which leave the look of the cells as it is, and are taken back alone. */
import { sheetsApart } from "./protected";

export interface Highlight {
  readonly sheet: string;
  /** "B2:B5", "D7"… */
  readonly cells: readonly string[];
  /** What the formula of the format says, after our mark: by it, ours are told from others'. */
  readonly name: string;
  readonly fill: string;
  readonly color: string;
}

export interface Highlighted {
  /** Sheets whose protection forbids it. */
  readonly locked: readonly string[];
}

export interface Unhighlighted {
  /** Sheets where formats of ours were, and are no more. */
  readonly sheets: readonly string[];
  readonly locked: readonly string[];
}

/** A formula that is always true, and that nobody else would write: N of a text is 0. */
const formulaOf = (name: string): string => `=N("SPASER ${name}")=0`;
const OWN = /^=?\s*N\("SPASER [^"]*"\)\s*=\s*0$/i;

/** Characters of the addresses given at once: Excel takes 8,192. */
const LONGEST_ADDRESS = 4_000;

/** Brings cells out, in place of those of ours that are brought out already; all of them or none. */
export async function highlight(context: Excel.RequestContext, highlights: readonly Highlight[]): Promise<Highlighted> {
  const { open, locked } = await takeOwn(context);
  try {
    for (const { sheet: name, cells, ...look } of highlights) {
      const sheet = open.find((one) => one.name === name);
      // Renamed or protected since.
      if (sheet === undefined) continue;
      for (const address of addressesOf(cells)) bringOut(sheet.getRanges(address), look);
    }
    await context.sync();
  } catch (error) {
    await takeOwn(context);
    throw error;
  }
  return { locked: locked.filter((sheet) => highlights.some((one) => one.sheet === sheet)) };
}

function bringOut(cells: Excel.RangeAreas, { name, fill, color }: Omit<Highlight, "sheet" | "cells">): void {
  const { rule, format } = cells.conditionalFormats.add("Custom").custom;
  rule.formula = formulaOf(name);
  format.fill.color = fill;
  format.font.color = color;
}

/** Takes back every format of ours, wherever it has gone since. */
export async function unhighlight(context: Excel.RequestContext): Promise<Unhighlighted> {
  const { sheets, locked } = await takeOwn(context);
  return { sheets, locked };
}

async function takeOwn(context: Excel.RequestContext) {
  const { open, locked } = await sheetsApart(context);
  const formats = open.map((sheet) => ({
    sheet,
    list: sheet.getRange().conditionalFormats.load("items/id,items/type"),
  }));
  await context.sync();
  const custom = formats.flatMap(({ sheet, list }) =>
    list.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ sheet, format, rule: format.custom.rule.load("formula") })),
  );
  if (custom.length > 0) await context.sync();
  const own = custom.filter(({ rule }) => OWN.test(rule.formula));
  for (const { format } of own) format.delete();
  if (own.length > 0) await context.sync();
  return { open, locked, sheets: [...new Set(own.map(({ sheet }) => sheet.name))] };
}

function addressesOf(cells: readonly string[]): string[] {
  const addresses: string[] = [];
  let address = "";
  for (const cell of cells) {
    if (address !== "" && address.length + cell.length >= LONGEST_ADDRESS) {
      addresses.push(address);
      address = "";
    }
    address = address === "" ? cell : `${address},${cell}`;
  }
  return address === "" ? addresses : [...addresses, address];
}
