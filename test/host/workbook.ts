/** The workbook that the simulated host holds: plain data that a test makes, reads and changes as a user would. */
import type { Cell } from "../../src/workbook/port";
import { type Box, holds } from "./box";

export interface HostWorkbook {
  readonly sheets: HostSheet[];
  readonly names: HostName[];
  /** Id of the sheet in view. */
  active: string;
  /** What is selected, by the id of its sheet; A1 where nothing was. */
  readonly selected: Map<string, Box>;
  /** Further areas selected together with it, by the id of their sheet. */
  readonly alsoSelected: Map<string, readonly Box[]>;
  /** Structure protected: no sheet may be added, renamed or deleted. */
  protected: boolean;
  date1904: boolean;
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  /** Cells by 0-based row then column; a formula's cell holds its result. */
  readonly rows: Map<number, (Cell | undefined)[]>;
  /** Formulas with their "=", by `cellKey`. */
  readonly formulas: Map<string, string>;
  /** Arrays that spill, by the `cellKey` of their formula: the cells that they fill. */
  readonly spills: Map<string, Box>;
  /** How numbers that brought their own format are shown, by `cellKey`. */
  readonly texts: Map<string, string>;
  /** What was set on cells ("NumberFormat", "Format.Font.Bold"…), in order: the last one wins. */
  readonly strokes: Stroke[];
  readonly merges: Box[];
  readonly tables: HostTable[];
  readonly pivots: { readonly id: string; readonly name: string; readonly box: Box }[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly customProperties: Map<string, string>;
  /** Sheet-wide settings by their path ("ShowGridlines", "PageLayout.Orientation", "FreezePanes.FreezeAt"…). */
  readonly settings: Map<string, unknown>;
  /** 1-based rows before which a page begins. */
  readonly pageBreaks: number[];
  /** What cells lead to ("'Méthode SPASER'!A4"), by `cellKey`. */
  readonly links: Map<string, string>;
  /** In order of priority, the first wins. */
  readonly conditionalFormats: HostConditionalFormat[];
  readonly charts: HostChart[];
  /** How many comments people have left on it. */
  comments: number;
}

export interface HostSeries {
  name: string;
  values: Box | null;
  categories: Box | null;
  readonly settings: Map<string, unknown>;
}

export interface HostChart {
  readonly id: string;
  name: string;
  /** The cells that it covers. */
  at: Box | null;
  readonly series: HostSeries[];
  /** By their path: "Title.Text", "ValueAxis.Minimum". */
  readonly settings: Map<string, unknown>;
}

export interface HostConditionalFormat {
  readonly id: string;
  boxes: readonly Box[];
  /** "Custom", "CellValue", "DataBar"… */
  readonly type: string;
  stopIfTrue: boolean;
  /** Of a custom one, with its "="; null for the others, which no add-in of ours makes. */
  formula: string | null;
  /** What it does to the cells ("Fill.Color" → "#FFC7CE"), and all that a file says of the others. */
  readonly effects: Map<string, unknown>;
}

export interface Stroke {
  readonly box: Box;
  readonly key: string;
  readonly value: unknown;
}

export interface HostTable {
  readonly id: string;
  name: string;
  box: Box;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  /** What its filter keeps, as the file says it; null when it shows all. */
  readonly filter: unknown;
}

export interface HostName {
  name: string;
  /** With its "=". */
  formula: string;
  comment: string;
  /** The name of the sheet that it belongs to; absent for one of the workbook. */
  readonly sheet?: string;
}

let serial = 0;
/** A number never given before, for ids of sheets and tables. */
export const nextSerial = (): number => ++serial;

/** An empty workbook, or one with the sheets given. */
export function hostWorkbook(...sheets: HostSheet[]): HostWorkbook {
  const all = sheets.length > 0 ? sheets : [hostSheet("Feuil1", [])];
  const selection = {
    active: all[0]?.id ?? "",
    selected: new Map<string, Box>(),
    alsoSelected: new Map<string, Box[]>(),
  };
  return { sheets: all, names: [], ...selection, protected: false, date1904: false };
}

/** A sheet whose rows start at A1; null is a blank. */
export function hostSheet(name: string, rows: readonly (readonly Cell[])[]): HostSheet {
  const sheet: HostSheet = {
    id: `{00000000-0000-0000-0000-${String(nextSerial()).padStart(12, "0")}}`,
    name,
    visibility: "Visible",
    protected: false,
    rows: new Map(),
    formulas: new Map(),
    spills: new Map(),
    texts: new Map(),
    strokes: [],
    merges: [],
    tables: [],
    pivots: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    customProperties: new Map(),
    settings: new Map(),
    pageBreaks: [],
    conditionalFormats: [],
    links: new Map(),
    charts: [],
    comments: 0,
  };
  rows.forEach((cells, row) => {
    if (cells.some((cell) => cell !== null)) sheet.rows.set(row, [...cells]);
  });
  return sheet;
}

export function hostTable(name: string, box: Box, rest: Partial<HostTable> = {}): HostTable {
  const id = `{${String(nextSerial())}}`;
  return { id, name, box, showHeaders: true, showTotals: false, style: "TableStyleMedium2", filter: null, ...rest };
}

export const cellKey = (row: number, column: number): string => `${String(row)}:${String(column)}`;

export const cellAt = (sheet: HostSheet, row: number, column: number): Cell => sheet.rows.get(row)?.[column] ?? null;

export function putCell(sheet: HostSheet, row: number, column: number, value: Cell): void {
  let cells = sheet.rows.get(row);
  if (!cells) sheet.rows.set(row, (cells = []));
  cells[column] = value;
}

/** The last value set under `key` on that cell. */
export function strokeAt(sheet: HostSheet, key: string, row: number, column: number): unknown {
  const known = indexOf(sheet).get(key);
  if (!known) return undefined;
  const alone = known.alone.get(row * SHEET_WIDTH + column);
  const wide = known.wide.findLast(({ stroke }) => holds(stroke.box, row, column));
  return (alone?.order ?? -1) > (wide?.order ?? -1) ? alone?.stroke.value : wide?.stroke.value;
}

const SHEET_WIDTH = 16_384;

interface Ordered {
  readonly stroke: Stroke;
  readonly order: number;
}

/** The strokes of one key: thousands on one cell each, found by their place, and the few on several cells. */
interface Strokes {
  readonly all: Stroke[];
  readonly alone: Map<number, Ordered>;
  readonly wide: Ordered[];
}

/** What was set under each key, in order. */
export const strokesByKey = (sheet: HostSheet): ReadonlyMap<string, { readonly all: readonly Stroke[] }> =>
  indexOf(sheet);

const INDEXES = new WeakMap<HostSheet, { count: number; readonly byKey: Map<string, Strokes> }>();

/** The strokes of a sheet by their key; those added since the last call are taken in. */
function indexOf(sheet: HostSheet): ReadonlyMap<string, Strokes> {
  const known = INDEXES.get(sheet);
  const index = known && known.count <= sheet.strokes.length ? known : { count: 0, byKey: new Map<string, Strokes>() };
  INDEXES.set(sheet, index);
  for (; index.count < sheet.strokes.length; index.count++) {
    const stroke = sheet.strokes[index.count];
    if (!stroke) continue;
    const { box, key } = stroke;
    const strokes = index.byKey.get(key) ?? { all: [], alone: new Map<number, Ordered>(), wide: [] };
    index.byKey.set(key, strokes);
    strokes.all.push(stroke);
    const ordered = { stroke, order: index.count };
    if (box.top === box.bottom && box.left === box.right) strokes.alone.set(box.top * SHEET_WIDTH + box.left, ordered);
    else strokes.wide.push(ordered);
  }
  return index.byKey;
}

/** The smallest box that holds every cell with a value inside the one given; null when there is none. */
export function usedBox(sheet: HostSheet, within: Box): Box | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const isFilled = (cell: Cell | undefined): boolean => cell !== null && cell !== undefined;
  for (const [row, cells] of sheet.rows) {
    if (row < within.top || row > within.bottom) continue;
    let [first, last] = [within.left, Math.min(within.right, cells.length - 1)];
    while (first <= last && !isFilled(cells[first])) first++;
    while (last > first && !isFilled(cells[last])) last--;
    if (first > last) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
