import type { Area, Cell, Grid } from "../port";
import { codeOf, dressOfFormat, DRESSES } from "../xlsx/dress";
import type { Span } from "./spans";

/** A grid being filled, chunk after chunk, from the top of the sheet to its bottom. */
export interface GridBuilder {
  /** Adds the values of some rows, as Excel gives them; answers which of their columns hold numbers, and where. */
  readonly addRows: (span: Span, values: readonly (readonly unknown[])[]) => readonly Area[];
  /** Adds the number formats of one of the areas that `addRows` answered. */
  readonly addFormats: (area: Area, formats: readonly (readonly unknown[])[]) => void;
  readonly grid: () => Grid;
}

/** @param used the area that holds every cell to come */
export function gridBuilder(used: Area): GridBuilder {
  const rows: (Cell | undefined)[][] = [];
  const rowNumbers: number[] = [];
  /** By column, the code of the dress of each row of the used area; absent when nothing is dressed. */
  const dresses: (Uint8Array | undefined)[] = [];
  const height = used.bottom - used.top + 1;
  const codes = new Map<unknown, number>();
  const dressCode = (format: unknown): number => {
    let code = codes.get(format);
    if (code === undefined) codes.set(format, (code = codeOf(dressOfFormat(String(format)))));
    return code;
  };

  return {
    addRows(span, values) {
      const numbers: (Area | undefined)[] = [];
      values.forEach((given, index) => {
        const row = span.top + index;
        const cells = cellsOf(given, span.left - used.left);
        if (cells === null) return;
        rows.push(cells);
        rowNumbers.push(row);
        given.forEach((value, offset) => {
          if (typeof value !== "number") return;
          const column = span.left + offset;
          numbers[offset] = { top: numbers[offset]?.top ?? row, left: column, bottom: row, right: column };
        });
      });
      return numbers.filter((area) => area !== undefined);
    },
    addFormats(area, formats) {
      const column = area.left - used.left;
      formats.forEach(([format], index) => {
        const code = dressCode(format);
        if (code === 0) return;
        const codesOfColumn = (dresses[column] ??= new Uint8Array(height));
        codesOfColumn[area.top + index - used.top] = code;
      });
    },
    grid: () => ({
      rows,
      rowNumbers,
      firstColumn: used.left,
      dressOf: (i, j) =>
        typeof rows[i]?.[j] === "number" ? DRESSES[dresses[j]?.[(rowNumbers[i] ?? 0) - used.top] ?? 0] : undefined,
    }),
  };
}

/** The grid of an empty sheet. */
export const EMPTY_GRID: Grid = { rows: [], rowNumbers: [], firstColumn: 0, dressOf: () => undefined };

/** Excel gives "" for a blank; a row of blanks is no row. */
function cellsOf(values: readonly unknown[], offset: number): (Cell | undefined)[] | null {
  let last = -1;
  for (let j = values.length - 1; j >= 0 && last < 0; j--) if (values[j] !== "" && values[j] !== null) last = j;
  if (last < 0) return null;
  const cells: (Cell | undefined)[] = offset > 0 ? new Array<Cell | undefined>(offset) : [];
  for (let j = 0; j <= last; j++) cells.push(values[j] === "" ? null : (values[j] as Cell));
  return cells;
}
