/** Cells of some columns, read together: in as few round trips as their size allows. */
import type { Area, Cell } from "../port";
import { take } from "./cells";
import { isTooLarge } from "./fault";
import { rangeAt } from "./spans";

/** What is asked of a cell: all three, or its content alone (a constant, or a formula with its "="). */
export type Asked = "cells" | "contents";

export interface ReadCell {
  readonly value: Cell;
  /** Whether it is worked out; where only contents were asked, a text that begins with "=" counts as one. */
  readonly isFormula: boolean;
  /** In its English form; "General" where only contents were asked. */
  readonly format: string;
}

/** A run of rows of one column. */
export interface Run {
  readonly sheet: Excel.Worksheet;
  /** Tells sheets apart. */
  readonly id: string;
  readonly area: Area;
  readonly asked: Asked;
}

/** The cell of a sheet, by its 0-based column and 1-based row; undefined where it was not asked. */
export type CellsRead = (id: string, column: number, row: number) => ReadCell | undefined;

/** Bytes aimed at in one answer, and what a cell may weigh. */
const ANSWER_BYTES = 1_200_000;
const CELL_BYTES = { cells: 70, contents: 24 } as const;

export async function readRuns(context: Excel.RequestContext, runs: readonly Run[]): Promise<CellsRead> {
  const known = new Map<string, Map<number, ReadCell>>();
  for (const asked of ["cells", "contents"] as const) {
    const queue = runs.filter((run) => run.asked === asked);
    let budget = ANSWER_BYTES;
    while (queue.length > 0) {
      const pieces = take(queue, budget, CELL_BYTES[asked]);
      const ranges = pieces.map((piece) => ({
        piece,
        range: rangeAt(piece.sheet, piece.area).load(asked === "cells" ? "values,formulas,numberFormat" : "formulas"),
      }));
      try {
        await context.sync();
      } catch (error) {
        if (!isTooLarge(error) || budget < CELL_BYTES.cells) throw error;
        budget /= 2;
        queue.unshift(...pieces);
        continue;
      }
      for (const { piece, range } of ranges) keep(piece, range);
    }
  }
  return (id, column, row) => known.get(`${id} ${String(column)}`)?.get(row);

  function keep({ id, area, asked }: Run, range: Excel.Range): void {
    const key = `${id} ${String(area.left)}`;
    const cells = known.get(key) ?? new Map<number, ReadCell>();
    known.set(key, cells);
    const contents = range.formulas as unknown[][];
    const values = asked === "cells" ? (range.values as unknown[][]) : contents;
    const formats = asked === "cells" ? (range.numberFormat as string[][]) : null;
    contents.forEach(([content], index) => {
      const row = area.top + index;
      // What is known whole is not replaced by its content alone.
      if (asked === "contents" && cells.has(row)) return;
      const value = values[index]?.[0];
      cells.set(row, {
        value: value === "" || value === undefined ? null : (value as Cell),
        // A text that begins with "=" is its own content; a formula never is its own result.
        isFormula:
          typeof content === "string" && content.startsWith("=") && (asked === "contents" || content !== value),
        format: formats?.[index]?.[0] ?? "General",
      });
    });
  }
}

/** Rows of one column that are near one another are read together, with those between them. */
const GAP = 200;

/** The runs that hold those rows. */
export function runsOf(
  sheet: Excel.Worksheet,
  id: string,
  column: number,
  rows: readonly number[],
  asked: Asked,
): readonly Run[] {
  return stretches(rows, GAP).map(([top, bottom]) => ({
    sheet,
    id,
    asked,
    area: { top, left: column, bottom, right: column },
  }));
}

/** The rows gathered in stretches, in which no more than `gap` rows between two of them are others. */
export function stretches(rows: readonly number[], gap: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last !== undefined && row - last[1] <= gap + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
