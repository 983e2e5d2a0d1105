/** Rows as a sheet of the report stacks them: their height follows their text, and they say what must stay together. */
import type { CellPlace, CellStyle, DraftCell, DraftRow, SheetDraft } from "../../workbook/port";
import { linesOf } from "./text-lines";

/** A cell, and the name of the row to which a click on it leads. */
export interface RowCell extends Omit<DraftCell, "link"> {
  readonly to?: string;
}

export interface Row {
  readonly cells: readonly (RowCell | null)[];
  readonly height: number;
  /** Columns merged, both included, 0-based. */
  readonly merged: readonly (readonly [number, number])[];
  /** A heading stays on the page of what follows it. */
  readonly keepsWithNext: boolean;
  readonly startsPage: boolean;
  /** What a page that begins here costs: see `BREAK_COST`. */
  readonly breakCost: number;
  /** The name by which links know the row. */
  readonly anchor?: string;
}

/** How much a page is unwilling to begin at a row, by what it would cut in two. */
export const BREAK_COST = {
  /** Less than nothing: an axis likes to begin one. */
  axis: -1.2,
  section: 0,
  mission: 0.2,
  action: 1,
  line: 1.5,
  /** The table under a line. */
  detail: 6,
} as const;

/** A cell over several columns. */
export interface Span {
  readonly through: number;
  readonly cell: RowCell;
}

export interface RowOptions {
  /** Points; no row is lower. */
  readonly least?: number;
  readonly keepsWithNext?: boolean;
  readonly startsPage?: boolean;
  readonly breakCost?: number;
  readonly anchor?: string;
}

export const cellOf = (value: DraftCell["value"], style: CellStyle, to?: string): RowCell => ({
  value,
  style,
  ...(to === undefined ? {} : { to }),
});

/** A span from the column where it stands to another, both included. */
export const span = (through: number, value: DraftCell["value"], style: CellStyle, to?: string): Span => ({
  through,
  cell: cellOf(value, style, to),
});

/** Makes rows for columns of given widths (in characters). */
export const rowMaker =
  (widths: readonly number[]) =>
  (
    items: readonly (RowCell | Span | null)[],
    { least = 18, keepsWithNext = false, startsPage = false, breakCost = BREAK_COST.line, anchor }: RowOptions = {},
  ): Row => {
    const cells: (RowCell | null)[] = [];
    const merged: (readonly [number, number])[] = [];
    let height = least;
    for (const item of items) {
      const from = cells.length;
      const to = item !== null && "through" in item ? item.through : from;
      const cell = item !== null && "through" in item ? item.cell : item;
      cells.push(cell);
      for (let column = from + 1; column <= to; column += 1)
        cells.push(cell?.style === undefined ? null : { value: null, style: cell.style });
      if (to > from) merged.push([from, to]);
      const width = widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
      height = Math.max(height, heightOf(cell, width));
    }
    const row = { cells, merged, height, keepsWithNext, startsPage, breakCost };
    return anchor === undefined ? row : { ...row, anchor };
  };

export type MakeRow = ReturnType<typeof rowMaker>;

export const blankRow = (height: number): Row => ({
  cells: [],
  merged: [],
  height,
  keepsWithNext: false,
  startsPage: false,
  breakCost: BREAK_COST.detail,
});

const DEFAULT_SIZE = 11;
const LINE_HEIGHT = 1.25;
const PADDING = 3;

/** Points: Excel refuses a taller row. */
const TALLEST = 409;

function heightOf(cell: RowCell | null, width: number): number {
  if (cell === null || typeof cell.value !== "string" || cell.style?.wrap !== true) return 0;
  const { size = DEFAULT_SIZE, bold = false, indent = 0 } = cell.style;
  const lines = linesOf(cell.value, { width: width - indent * 1.5, size, bold });
  return Math.min(TALLEST, Math.ceil(lines * size * LINE_HEIGHT + PADDING));
}

/** Where the rows that have a name stand, once they are stacked in a sheet. */
export const anchorsOf = (sheet: string, rows: readonly Row[]): readonly (readonly [string, CellPlace])[] =>
  rows.flatMap(({ anchor }, index) =>
    anchor === undefined ? [] : [[anchor, { sheet, cell: `A${String(index + 1)}` }] as const],
  );

/** The rows and merges of a draft; a cell that leads to a row nobody stacked leads nowhere. */
export function stacked(
  rows: readonly Row[],
  anchors: ReadonlyMap<string, CellPlace> = new Map(),
): Required<Pick<SheetDraft, "merges">> & { readonly rows: readonly DraftRow[] } {
  const linked = ({ to, ...cell }: RowCell): DraftCell => {
    const link = to === undefined ? undefined : anchors.get(to);
    return link === undefined ? cell : { ...cell, link };
  };
  return {
    rows: rows.map(({ cells, height }) => ({
      cells: cells.map((cell) => (cell === null ? null : linked(cell))),
      height,
    })),
    merges: rows.flatMap(({ merged }, index) =>
      merged.map(([left, right]) => ({ top: index + 1, bottom: index + 1, left, right })),
    ),
  };
}
