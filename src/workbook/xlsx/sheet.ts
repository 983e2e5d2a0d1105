import type { Area } from "../port";
import { parseAddress, parseArea } from "./address";
import { isTrue } from "./book";
import { FORMULA } from "./dress";
import type { Findings } from "./findings";
import { newGridBuilder, type Filled } from "./grid";
import { COLUMNS, LAST_ROW } from "./limits";
import { spendCells } from "./inflate";
import { readPart, type Source } from "./part";
import { newPlainCells, type PlainCells } from "./plain-cells";
import type { Cursor } from "./plain-tag";
import { Refusal } from "./refusal";
import { hiddenWithin, type Span } from "./sheet-columns";
import { characterData, literalData, cellText } from "./text";
import { notANumber, valueOf, type CellContext, type RawCell } from "./value";
import { newWalker, type Attributes } from "./xml";
import type { Entry } from "./zip";

/** What the part of a worksheet holds. */
export interface SheetPart extends Filled {
  readonly merges: readonly Area[];
  /** Hidden columns within the used area. */
  readonly hiddenColumns: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads a worksheet; null when the part is of another kind (chart, dialogue). */
export const readSheet = async (
  source: Source,
  entry: Entry,
  context: CellContext,
  findings: Findings,
): Promise<SheetPart | null> => {
  const { limits } = source.budget;
  const grid = newGridBuilder(findings, (cells) => {
    spendCells(source.budget, cells, entry.name);
  });
  const cursor: Cursor = { row: 0, column: 0 };
  let plainCells: PlainCells | null = null;
  const merges: Area[] = [];
  const hiddenColumns: Span[] = [];

  const root = { name: "" };
  let inRow = false;
  let hiddenRow = false;
  let level = 0;
  let cell: Writable<RawCell> | null = null;
  let misplaced: string | null = null;
  let collecting: "v" | "f" | "t" | null = null;
  let phonetic = 0;

  const startRow = (number: number): void => {
    if (number > LAST_ROW) throw new Refusal("too-large", entry.name);
    cursor.row = number;
    cursor.column = 0;
    grid.startRow(number, hiddenRow);
  };

  const startCell = (attributes: Attributes): void => {
    const address = attributes.get("r");
    const place = address === undefined ? null : parseAddress(address);
    misplaced = address !== undefined && place === null ? address : null;
    if (misplaced !== null && /^[A-Z]{1,9}[0-9]{1,9}$/.test(misplaced)) throw new Refusal("too-large", entry.name);
    if (place !== null && place.row !== cursor.row) startRow(place.row);
    if (place !== null) cursor.column = place.column;
    if (cursor.column >= COLUMNS) throw new Refusal("too-large", entry.name);
    cell = {
      type: attributes.get("t") ?? "n",
      style: Number(attributes.get("s") ?? 0),
      formula: null,
      value: null,
      inline: null,
    };
  };

  const endCell = (raw: RawCell): void => {
    const { row, column } = cursor;
    const { value, dress, fault } = misplaced === null ? valueOf(raw, context) : notANumber(misplaced);
    if (fault !== undefined) findings.ofCell(fault.code, row, column, fault.found);
    if (value !== null) grid.put(column, value, raw.formula === null ? dress : dress + FORMULA);
    cursor.column = column + 1;
    cell = null;
  };

  const walker = newWalker(entry.name, limits, {
    open: (name, attributes, parent, depth) => {
      level++;
      if (cell !== null) {
        if (name === "rPh") phonetic++;
        collecting = null;
        if (name === "is") cell.inline ??= "";
        else if (name === "t" && phonetic === 0) collecting = "t";
        else if (name === "v" && parent === "c") {
          cell.value ??= "";
          collecting = "v";
        } else if (name === "f" && parent === "c") {
          cell.formula ??= "";
          collecting = "f";
        }
      } else if (depth === 3) {
        if (name === "c" && inRow) startCell(attributes);
      } else if (depth === 2) {
        if (name === "row" && parent === "sheetData") {
          const told = Number(attributes.get("r"));
          hiddenRow = isTrue(attributes.get("hidden"));
          startRow(Number.isInteger(told) && told >= 1 ? told : cursor.row + 1);
          inRow = true;
        } else if (name === "mergeCell" && parent === "mergeCells") {
          const area = parseArea(attributes.get("ref") ?? "");
          if (merges.length >= limits.merges) throw new Refusal("too-large", entry.name);
          if (area !== null) merges.push(area);
        } else if (name === "col" && parent === "cols" && isTrue(attributes.get("hidden"))) {
          hiddenColumns.push({ from: Number(attributes.get("min")) - 1, to: Number(attributes.get("max")) - 1 });
        }
      } else if (name === "sheetData" && depth === 1) {
        plainCells = newPlainCells(context, cursor, grid.put, attributes.prefix());
      } else if (depth === 0) root.name = name;
    },
    close: (name) => {
      level--;
      collecting = null;
      if (cell !== null) {
        if (name === "rPh") phonetic--;
        else if (name === "c" && level === 3) endCell(cell);
      } else if (level === 2) inRow = false;
    },
    text: (bytes, from, to, literal) => {
      if (collecting === null || cell === null) return;
      const text = (literal ? literalData : characterData)(bytes, from, to, entry.name);
      if (collecting === "t") cell.inline = (cell.inline ?? "") + cellText(text);
      else if (collecting === "v") cell.value = (cell.value ?? "") + text;
      else cell.formula = (cell.formula ?? "") + text;
    },
  });

  await readPart(source, entry, (bytes) => {
    let at = 0;
    for (;;) {
      if (inRow && level === 3 && plainCells !== null) at = plainCells(bytes, at);
      if (at >= bytes.length) return at;
      const next = walker.step(bytes, at, bytes.length);
      if (next < 0) return at;
      at = next;
    }
  });
  walker.finish();
  if (root.name !== "worksheet") return null;
  const filled = grid.finish();
  return { ...filled, merges, hiddenColumns: hiddenWithin(hiddenColumns, filled) };
};
