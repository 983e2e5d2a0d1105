import type { Area } from "../port";
import { isTooLarge, OfficeRefusal } from "./fault";
import type { GridBuilder } from "./grid";
import { cellsOf, rangeAt, type Span } from "./spans";

export interface SheetToRead {
  readonly sheet: Excel.Worksheet;
  readonly spans: readonly Span[];
  readonly builder: GridBuilder;
}

/** Bytes aimed at in one answer: well under the 5 MB of Excel on the web. */
const ANSWER_BYTES = 1_600_000;
/** Guesses for what has not been seen yet: a cell's value, and its number format. */
const VALUE_BYTES = 12;
const FORMAT_BYTES = 14;

interface Values {
  readonly kind: "values";
  readonly to: SheetToRead;
  readonly area: Area;
}
interface Formats {
  readonly kind: "formats";
  readonly to: SheetToRead;
  readonly area: Area;
}
type Piece = Values | Formats;

/**
 * Reads the cells of sheets into their builders: one round trip for each `ANSWER_BYTES` or so, whatever the number of
 * sheets. Number formats are asked for the columns where numbers were seen only, along with the values of the next rows.
 * An answer refused as too large is asked again by halves.
 *
 * @param alongside loads more things in the first round trip; called again when that one is repeated
 */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  alongside: () => void,
): Promise<void> {
  let formats: Piece[] = [];
  const values: Piece[] = sheets.flatMap((to) => to.spans.map((area) => ({ kind: "values", to, area }) as const));
  let budget = ANSWER_BYTES;
  let bytesPerValue = VALUE_BYTES;
  let measured = false;
  let first = true;

  while (first || values.length > 0 || formats.length > 0) {
    const pieces = [
      ...take(formats, budget / 2, FORMAT_BYTES),
      ...take(values, formats.length > 0 ? budget / 2 : budget, bytesPerValue),
    ];
    const asked = pieces.map((piece) => {
      const range = rangeAt(piece.to.sheet, piece.area);
      return { piece, range: range.load(piece.kind === "values" ? "values" : "numberFormat") };
    });
    if (first) alongside();
    try {
      await context.sync();
    } catch (error) {
      const asked = cellsOf(...pieces.map(({ area }) => area));
      if (!isTooLarge(error) || pieces.every(({ area }) => area.top === area.bottom)) throw error;
      // Half as many cells: what was thought of their size was wrong, or else what Excel can give.
      if (measured) budget = Math.min(budget, asked * bytesPerValue) / 2;
      else bytesPerValue = (2 * budget) / asked;
      values.unshift(...pieces.filter(({ kind }) => kind === "values"));
      formats = [...pieces.filter(({ kind }) => kind === "formats"), ...formats];
      continue;
    }
    first = false;
    let [bytes, cells] = [0, 0];
    for (const { piece, range } of asked) {
      const { to, area } = piece;
      if (piece.kind === "formats") {
        to.builder.addFormats(area, range.numberFormat as unknown[][]);
        continue;
      }
      // Excel gives null for more cells than it can send, and for whole rows.
      const rows = range.values as unknown[][] | null;
      if (rows === null)
        throw new OfficeRefusal({ code: "too-large", detail: `no values for ${JSON.stringify(area)}` });
      bytes += bytesOf(rows);
      cells += cellsOf(area);
      for (const numbers of to.builder.addRows(area, rows)) formats.push({ kind: "formats", to, area: numbers });
    }
    if (cells > 0) {
      bytesPerValue = Math.max(3, (bytes / cells) * 1.15);
      measured = true;
    }
  }
}

/** Takes from the front of the queue what fits in so many bytes, cutting the last piece; one row at least. */
export function take<T extends { readonly area: Area }>(queue: T[], budget: number, bytesPerCell: number): T[] {
  const taken: T[] = [];
  let left = budget;
  for (let piece = queue[0]; piece !== undefined; piece = queue[0]) {
    const { top, bottom, left: from, right } = piece.area;
    const fits = Math.floor(left / (bytesPerCell * (right - from + 1)));
    if (fits < 1 && taken.length > 0) break;
    const cut = Math.min(bottom, top + Math.max(1, fits) - 1);
    const area = { ...piece.area, bottom: cut };
    taken.push({ ...piece, area });
    left -= cellsOf(area) * bytesPerCell;
    if (cut === bottom) queue.shift();
    else queue[0] = { ...piece, area: { ...piece.area, top: cut + 1 } };
  }
  return taken;
}

/** About what these values take in JSON. */
function bytesOf(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const value of row) bytes += typeof value === "string" ? value.length + 3 : 10;
  return bytes;
}
