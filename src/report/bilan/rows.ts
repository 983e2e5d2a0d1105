/** Rows as a sheet of the report stacks them: their height follows their text, and they say what must stay together. */
import type { CellStyle, DraftCell, DraftRow, SheetDraft } from "../../workbook/port";
import { linesOf } from "./text-lines";

export interface Row {
  readonly cells: readonly (DraftCell | null)[];
  readonly height: number;
  /** Columns merged, both included, 0-based. */
  readonly merged: readonly (readonly [number, number])[];
  /** A heading stays on the page of what follows it. */
  readonly keepsWithNext: boolean;
  readonly startsPage: boolean;
}

/** A cell over several columns. */
export interface Span {
  readonly to: number;
  readonly cell: DraftCell;
}

export interface RowOptions {
  /** Points; no row is lower. */
  readonly least?: number;
  readonly keepsWithNext?: boolean;
  readonly startsPage?: boolean;
}

export const cellOf = (value: DraftCell["value"], style: CellStyle): DraftCell => ({ value, style });

/** A span from the column where it stands to another, both included. */
export const span = (to: number, value: DraftCell["value"], style: CellStyle): Span => ({ to, cell: { value, style } });

/** Makes rows for columns of given widths (in characters). */
export const rowMaker =
  (widths: readonly number[]) =>
  (
    items: readonly (DraftCell | Span | null)[],
    { least = 18, keepsWithNext = false, startsPage = false }: RowOptions = {},
  ): Row => {
    const cells: (DraftCell | null)[] = [];
    const merged: (readonly [number, number])[] = [];
    let height = least;
    for (const item of items) {
      const from = cells.length;
      const to = item !== null && "to" in item ? item.to : from;
      const cell = item !== null && "to" in item ? item.cell : item;
      cells.push(cell);
      for (let column = from + 1; column <= to; column += 1)
        cells.push(cell?.style === undefined ? null : { value: null, style: cell.style });
      if (to > from) merged.push([from, to]);
      const width = widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
      height = Math.max(height, heightOf(cell, width));
    }
    return { cells, merged, height, keepsWithNext, startsPage };
  };

export type MakeRow = ReturnType<typeof rowMaker>;

export const blankRow = (height: number): Row => ({
  cells: [],
  merged: [],
  height,
  keepsWithNext: false,
  startsPage: false,
});

const DEFAULT_SIZE = 11;
const LINE_HEIGHT = 1.25;
const PADDING = 5;

/** Points: Excel refuses a taller row. */
const TALLEST = 409;

function heightOf(cell: DraftCell | null, width: number): number {
  if (cell === null || typeof cell.value !== "string" || cell.style?.wrap !== true) return 0;
  const { size = DEFAULT_SIZE, bold = false, indent = 0 } = cell.style;
  const lines = linesOf(cell.value, { width: width - indent * 1.5, size, bold });
  return Math.min(TALLEST, Math.ceil(lines * size * LINE_HEIGHT + PADDING));
}

/** The rows and merges of a draft. */
export function stacked(
  rows: readonly Row[],
): Required<Pick<SheetDraft, "merges">> & { readonly rows: readonly DraftRow[] } {
  return {
    rows: rows.map(({ cells, height }) => ({ cells, height })),
    merges: rows.flatMap(({ merged }, index) =>
      merged.map(([left, right]) => ({ top: index + 1, bottom: index + 1, left, right })),
    ),
  };
}
