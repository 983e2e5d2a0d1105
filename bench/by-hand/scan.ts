/**
 * The least that reading a sheet can be: inflate its parts as they come, look for cells byte by byte, keep their values in
 * rows. It trusts the file in everything: no prefixes, no formulas, the usual three entities, no budgets.
 */
import { Inflate } from "fflate";
import type { Cell } from "../../src/workbook/port";

const AT_ONCE = 1 << 16;
const code = (character: string): number => character.charCodeAt(0);
const [LESS, GREATER, QUOTE, SLASH, ZERO, NINE, LETTER_A] = [
  code("<"),
  code(">"),
  code('"'),
  code("/"),
  code("0"),
  code("9"),
  code("A"),
];
const utf8 = new TextDecoder();
const latin = new TextDecoder("latin1");

export interface Scanned {
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly rowNumbers: readonly number[];
}

export function scanByHand(file: Uint8Array): Scanned {
  const entries = entriesOf(file);
  const texts: string[] = [];
  inflated(file, entries.get("xl/sharedStrings.xml"), "</si>", (bytes) => {
    scanTexts(bytes, texts);
  });
  const rows: (Cell | undefined)[][] = [];
  const rowNumbers: number[] = [];
  inflated(file, entries.get("xl/worksheets/sheet1.xml"), "</row>", (bytes) => {
    scanRows(bytes, texts, rows, rowNumbers);
  });
  return { rows, rowNumbers };
}

interface Entry {
  readonly at: number;
  readonly size: number;
}

function entriesOf(file: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const end = file.length - 22;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0; n -= 1) {
    const nameSize = view.getUint16(at + 28, true);
    const header = view.getUint32(at + 42, true);
    const name = utf8.decode(file.subarray(at + 46, at + 46 + nameSize));
    const body = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    entries.set(name, { at: body, size: view.getUint32(at + 20, true) });
    at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Gives the bytes of a part as they are inflated, cut after the last whole element. */
function inflated(file: Uint8Array, entry: Entry | undefined, cut: string, take: (bytes: Uint8Array) => void): void {
  if (entry === undefined) return;
  const mark = Array.from(cut, code);
  let rest = new Uint8Array(0);
  const inflate = new Inflate((part) => {
    const bytes = new Uint8Array(rest.length + part.length);
    bytes.set(rest);
    bytes.set(part, rest.length);
    const end = lastOf(bytes, mark);
    if (end > 0) take(bytes.subarray(0, end));
    rest = bytes.slice(Math.max(0, end));
  });
  for (let at = 0; at < entry.size; at += AT_ONCE) {
    const to = Math.min(at + AT_ONCE, entry.size);
    inflate.push(file.subarray(entry.at + at, entry.at + to), to === entry.size);
  }
}

function lastOf(bytes: Uint8Array, mark: readonly number[]): number {
  for (let at = bytes.length - mark.length; at >= 0; at -= 1) {
    if (mark.every((byte, k) => bytes[at + k] === byte)) return at + mark.length;
  }
  return -1;
}

function scanTexts(bytes: Uint8Array, texts: string[]): void {
  let at = 0;
  for (;;) {
    at = bytes.indexOf(LESS, at);
    if (at < 0) return;
    if (bytes[at + 1] === code("t") && bytes[at + 2] === GREATER) {
      const end = bytes.indexOf(LESS, at + 3);
      const text = utf8.decode(bytes.subarray(at + 3, end));
      texts.push(text.includes("&") ? text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&") : text);
      at = end;
    } else at += 1;
  }
}

function scanRows(
  bytes: Uint8Array,
  texts: readonly string[],
  rows: (Cell | undefined)[][],
  rowNumbers: number[],
): void {
  let row: (Cell | undefined)[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== LESS) continue;
    const second = bytes[at + 1];
    if (second === code("r")) {
      row = [];
      rows.push(row);
      let number = 0;
      for (at += 8; bytes[at] !== QUOTE; at += 1) number = number * 10 + (bytes[at] as number) - ZERO;
      rowNumbers.push(number);
    } else if (second === code("c")) at = scanCell(bytes, at, texts, row);
  }
}

/** `<c r="AB12" s="1" t="s"><v>34</v></c>`; gives where the cell ends. */
function scanCell(bytes: Uint8Array, start: number, texts: readonly string[], row: (Cell | undefined)[]): number {
  let at = start + 6;
  let column = 0;
  for (; (bytes[at] as number) >= LETTER_A; at += 1) column = column * 26 + (bytes[at] as number) - LETTER_A + 1;
  let type = 0;
  for (; bytes[at] !== GREATER; at += 1)
    if (bytes[at] === code("t") && bytes[at + 2] === QUOTE) type = bytes[at + 3] as number;
  if (bytes[at - 1] === SLASH) return at;
  const from = at + 4;
  let number = 0;
  let isWhole = true;
  for (at = from; bytes[at] !== LESS; at += 1) {
    const byte = bytes[at] as number;
    if (byte < ZERO || byte > NINE) isWhole = false;
    number = number * 10 + byte - ZERO;
  }
  if (!isWhole || at - from > 15) number = Number(latin.decode(bytes.subarray(from, at)));
  while (row.length < column - 1) row.push(undefined);
  row[column - 1] = type === code("s") ? (texts[number] ?? null) : type === code("b") ? number === 1 : number;
  return at + 3;
}
