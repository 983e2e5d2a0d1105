/** The tables of a workbook as they were matched: what people look at, confirm and change. */
import type { Cell, Grid, NumberDress, Sheet } from "../../workbook/port";
import type { MappedColumn } from "../facts";
import type { Unread } from "../mapping";
import type { RegisterKind } from "../register";
import type { Found } from "../tables";
import { headingText } from "./chosen";

/** One table, whatever became of it. */
export interface FoundTable {
  /** Null: no register, as someone said or because nothing is recognised. */
  readonly kind: RegisterKind | null;
  /** Whether someone said what it is. */
  readonly said: boolean;
  /** Place of its workbook among those that were read. */
  readonly workbook: number;
  readonly file: string | null;
  readonly sheet: string;
  readonly table: string | null;
  /** Sheet rows, from 1: of the (last) header row, and of the last row read. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly rows: number;
  /** In sheet order; none where nothing is recognised. */
  readonly headings: readonly FoundHeading[];
  /** Columns that someone said are to be read from no heading. */
  readonly none: readonly string[];
  /** Why a table that is recognised is not read. */
  readonly left: "repeated" | "partial" | null;
}

export interface FoundHeading {
  readonly heading: string;
  /** 0-based sheet column. */
  readonly column: number;
  /** What stands under it: the first values that differ, three at most. */
  readonly samples: readonly Sample[];
  /** The column that is read from it; null for none. */
  readonly read: { readonly column: string; readonly sure: MappedColumn["sure"]; readonly yes: string | null } | null;
  readonly unread: Unread | null;
}

/** Days are serials of the 1900 system. */
export interface Sample {
  readonly cell: string | number | boolean;
  readonly dress?: NumberDress;
}

/** @param left why it is not read, when it is not */
export function foundTable(found: Found, left: FoundTable["left"]): FoundTable {
  const { nth, workbook, sheet, kind, said, layout, mapping, at, chosen } = found;
  const { grid } = sheet;
  const reads = new Map(
    [...mapping.columns].flatMap(([column, read]) =>
      read.map(({ j, sure, yes }) => [j, { column, sure, yes: yes ?? null }] as const),
    ),
  );
  const headerRow = grid.rowNumbers[layout.headerIndex] ?? 0;
  return {
    kind,
    said,
    workbook: nth,
    file: workbook.file,
    sheet: sheet.name,
    table: listedName(found),
    headerRow,
    lastRow: grid.rowNumbers[at.at(-1) ?? layout.headerIndex] ?? headerRow,
    rows: at.length,
    headings: layout.header.map((cell) => {
      const unread = mapping.unread.get(cell.j) ?? null;
      return {
        heading: headingText(cell),
        column: grid.firstColumn + cell.j,
        samples: unread?.why === "personal" ? [] : samplesOf(grid, at, cell.j, workbook.date1904),
        read: reads.get(cell.j) ?? null,
        unread: reads.has(cell.j) ? null : (unread ?? { why: "unknown", mayBe: [] }),
      };
    }),
    none: [...chosen].flatMap(([column, headings]) => (headings.length === 0 ? [column] : [])),
    left,
  };
}

/** The name of the Excel table in which the header of a table stands; null for a plain range. */
export function listedName({ sheet, layout }: Pick<Found, "sheet" | "layout">): string | null {
  const row = sheet.grid.rowNumbers[layout.headerIndex] ?? 0;
  const column = sheet.grid.firstColumn + Math.min(...layout.header.map(({ j }) => j));
  const listed = sheet.tables.find(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  return listed?.name ?? null;
}

/** A sheet that holds something, and no table that is recognised. */
export const unknownSheet = (sheet: Sheet, file: string | null, workbook: number): FoundTable => ({
  kind: null,
  said: false,
  workbook,
  file,
  sheet: sheet.name,
  table: null,
  headerRow: 0,
  lastRow: 0,
  rows: 0,
  headings: [],
  none: [],
  left: null,
});

/** Rows looked at for samples. */
const LOOKED_AT = 200;
const SAMPLES = 3;
/** Days from the first day of the 1900 system to that of the 1904 system. */
const DAYS_TO_1904 = 1_462;

function samplesOf(grid: Grid, at: Int32Array, j: number, date1904: boolean): readonly Sample[] {
  const samples: Sample[] = [];
  for (let k = 0; k < Math.min(at.length, LOOKED_AT) && samples.length < SAMPLES; k += 1) {
    const i = at[k] ?? 0;
    const held: Cell | undefined = grid.rows[i]?.[j];
    if (held === null || held === undefined || held === "") continue;
    const dress = typeof held === "number" ? grid.dressOf(i, j) : undefined;
    const cell = dress === "date" && date1904 ? Number(held) + DAYS_TO_1904 : held;
    if (samples.some((one) => one.cell === cell)) continue;
    samples.push(dress === undefined ? { cell } : { cell, dress });
  }
  return samples;
}
