/** Whether cells stand under the heading that they had: columns are inserted, moved and deleted. */
import type { Cell } from "../port";
import { readRuns, type Run } from "./cell-columns";
import type { SheetNow } from "./change-cells";

interface Headed {
  readonly at: SheetNow;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  /** Null where the column had none: nothing is known of it. */
  readonly of: { readonly heading: Cell };
}

/** The cells whose column has that heading still, in some row above them; those of no heading too. */
export async function underHeading<T extends Headed>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<ReadonlySet<T>> {
  const first = new Map<string, { readonly at: SheetNow; readonly column: number; readonly row: number }>();
  const keyOf = ({ at, column }: Pick<Headed, "at" | "column">): string => `${at.id} ${String(column)}`;
  for (const { at, row, column, of } of cells)
    if (of.heading !== null) {
      const known = first.get(keyOf({ at, column }));
      first.set(keyOf({ at, column }), { at, column, row: Math.min(row, known?.row ?? row) });
    }
  const runs = [...first.values()].flatMap(({ at, column, row }): Run[] => {
    const top = at.used?.top ?? 1;
    const area = { top, left: column, bottom: row - 1, right: column };
    return row > top ? [{ sheet: at.sheet, id: at.id, area, asked: "cells" }] : [];
  });
  const read = await readRuns(context, runs);
  const above = new Map<string, ReadonlySet<Cell | undefined>>(
    runs.map(({ id, area }) => {
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, offset) => area.top + offset);
      return [`${id} ${String(area.left)}`, new Set(rows.map((row) => read(id, area.left, row)?.value))];
    }),
  );
  return new Set(
    cells.filter((cell) => cell.of.heading === null || above.get(keyOf(cell))?.has(cell.of.heading) === true),
  );
}
