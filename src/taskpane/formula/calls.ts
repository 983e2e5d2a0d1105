/** The SPASER functions that a formula calls, as Excel gives it: in English syntax, whatever the language of Excel. */
import type { Cell } from "../../workbook/port";

export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** One cell; of the formula's own sheet when none is named. */
  | { readonly kind: "cell"; readonly sheet: string | null; readonly cell: string }
  /** Anything that only Excel can compute: an operation, another function, a range, a defined name. */
  | { readonly kind: "other"; readonly text: string };

export interface Call {
  /** "INSERTION_HOURS" */
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** `SPASER.NAME(`; in its files, and sometimes elsewhere, Excel writes `_xldudf_SPASER_NAME(`. */
const OPENING = /(?:_xldudf_)?SPASER[._]([A-Z0-9_.]+)\(/iy;
const IN_A_NAME = /[\p{L}\p{N}_.\\]/u;

/** Every call to a SPASER function in a formula, those inside the arguments of others included. Never throws. */
export function callsIn(formula: string): readonly Call[] {
  const calls: Call[] = [];
  for (let at = 0; at < formula.length; at += 1) {
    const after = afterQuotes(formula, at);
    if (after > at) {
      at = after - 1;
      continue;
    }
    if (at > 0 && IN_A_NAME.test(formula.charAt(at - 1))) continue;
    OPENING.lastIndex = at;
    const [opening, name] = OPENING.exec(formula) ?? [];
    if (opening === undefined || name === undefined) continue;
    calls.push({ name: name.toUpperCase(), arguments: argumentsAt(formula, at + opening.length) });
    at += opening.length - 1;
  }
  return calls;
}

/** The texts between the commas, from behind the opening parenthesis to the one that closes it. */
function argumentsAt(formula: string, from: number): readonly Argument[] {
  const texts: string[] = [];
  let depth = 0;
  let start = from;
  let at = from;
  while (at < formula.length) {
    const after = afterQuotes(formula, at);
    if (after > at) {
      at = after;
      continue;
    }
    const character = formula.charAt(at);
    if (character === ")" && depth === 0) break;
    if ("({[".includes(character)) depth += 1;
    else if (")}]".includes(character)) depth -= 1;
    else if (character === "," && depth === 0) {
      texts.push(formula.slice(start, at));
      start = at + 1;
    }
    at += 1;
  }
  const last = formula.slice(start, at);
  return texts.length === 0 && last.trim() === "" ? [] : [...texts, last].map(argumentOf);
}

/** Where a text or a quoted name that begins here ends; here itself when none begins. A quote doubled is part of it. */
function afterQuotes(formula: string, at: number): number {
  const quote = formula.charAt(at);
  if (quote !== '"' && quote !== "'") return at;
  let end = at + 1;
  while (end < formula.length) {
    if (formula.charAt(end) !== quote) end += 1;
    else if (formula.charAt(end + 1) === quote) end += 2;
    else return end + 1;
  }
  return end;
}

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;
const CELL = /^(?:(?:'((?:[^'[\]]|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/iu;
const LAST_ROW = 1_048_576;

function argumentOf(given: string): Argument {
  const text = given.trim();
  if (text === "") return { kind: "omitted" };
  const quoted = TEXT.exec(text)?.[1];
  if (quoted !== undefined) return { kind: "literal", value: quoted.replaceAll('""', '"') };
  if (NUMBER.test(text)) return { kind: "literal", value: Number(text) };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: "literal", value: text.toUpperCase() === "TRUE" };
  const [found, quotedSheet, plainSheet, column = "", row = ""] = CELL.exec(text) ?? [];
  if (found === undefined || !isColumn(column.toUpperCase()) || Number(row) > LAST_ROW) return { kind: "other", text };
  const sheet = quotedSheet?.replaceAll("''", "'") ?? plainSheet ?? null;
  return { kind: "cell", sheet, cell: `${column.toUpperCase()}${row}` };
}

/** The last column of a sheet is XFD. */
const isColumn = (letters: string): boolean => letters.length < 3 || letters <= "XFD";

/** An argument once the cells that it refers to were read; undefined when only Excel can tell its value. */
export function valueOf(
  argument: Argument | undefined,
  cellAt: (sheet: string | null, cell: string) => Cell | undefined,
): Cell | undefined {
  switch (argument?.kind) {
    case undefined:
    case "omitted":
      return null;
    case "literal":
      return argument.value;
    case "cell":
      return cellAt(argument.sheet, argument.cell);
    case "other":
      return undefined;
  }
}
