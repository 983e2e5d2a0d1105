/** A table laid wide, as the tables of the usual form that it stands for: one for each of its periods. */
import type { Cell } from "../workbook/port";
import { yearCell } from "./cells/date";
import { isMissing } from "./cells/reading";
import type { Source } from "./encoder";
import type { ReadColumn } from "./mapping";
import { periodText } from "./periods";
import type { Found } from "./tables";
import type { PeriodColumn, Wide } from "./wide";

/** A table to be read, and the cells of some of its columns where they are not those of the sheet. */
export interface Part {
  readonly table: Found;
  /** Place among the periods of its table; undefined for a table of the usual form. */
  readonly period: number | undefined;
  readonly cellsOf: (column: string, source: Source, j: number) => Source;
}

const asTheyAre: Part["cellsOf"] = (_, source) => source;

/** Rows without any figure come with the first period, undated, when they say something of the whole row (an exit). */
export function partsOf(table: Found): readonly Part[] {
  const { wide } = table.mapping;
  if (wide === undefined) return [{ table, period: undefined, cellsOf: asTheyAre }];
  const { rows } = table.sheet.grid;
  const isFilled = (i: number, { j }: PeriodColumn): boolean => isFigure(rows[i]?.[j]);
  const onceAt = wide.once.flatMap((name) => table.mapping.columns.get(name) ?? []).map(({ j }) => j);
  const isTelling = (i: number): boolean => onceAt.some((j) => isFigure(rows[i]?.[j]));
  const lastOf = (i: number): PeriodColumn | undefined => wide.columns.findLast((column) => isFilled(i, column));
  return wide.columns.map((column, period): Part => {
    const at = table.at.filter((i) => isFilled(i, column) || (period === 0 && lastOf(i) === undefined && isTelling(i)));
    return {
      period,
      table: { ...table, at, mapping: { ...table.mapping, columns: columnsIn(table, wide, column) } },
      cellsOf: (name, source, j) => {
        if (name === wide.date)
          return alone(source, at, j, (i) => (isFilled(i, column) ? periodAt(table, wide, column, i) : null));
        if (!wide.once.includes(name)) return source;
        return alone(source, at, j, (i) => ((lastOf(i) ?? column) === column ? rows[i]?.[j] : null));
      },
    };
  });
}

const isFigure = (cell: Cell | undefined): boolean =>
  cell !== null && cell !== undefined && cell !== "" && !(typeof cell === "string" && isMissing(cell));

/** The period of a row: as the headings say, in the year that the row says where it does. */
function periodAt({ sheet: { grid } }: Found, { yearIn }: Wide, { period, said }: PeriodColumn, i: number): string {
  if (yearIn === undefined || said.year !== undefined) return period;
  const year = yearCell.read(grid.rows[i]?.[yearIn] ?? null, { date1904: false, dress: grid.dressOf(i, yearIn) });
  return year.state === "value" ? periodText(said, year.value) : period;
}

function columnsIn({ mapping }: Found, wide: Wide, { j }: PeriodColumn): ReadonlyMap<string, readonly ReadColumn[]> {
  const own = (mapping.columns.get(wide.value) ?? []).filter((read) => read.j === j);
  const dated = own.map((read): ReadColumn => ({ ...read, scale: 1, yes: undefined, byHeading: true }));
  return new Map([...mapping.columns, [wide.value, own], [wide.date, dated]]);
}

/** One column of some rows, its cells given. */
function alone(source: Source, at: Int32Array, j: number, cellAt: (i: number) => Cell | undefined): Source {
  const rows: (readonly (Cell | undefined)[])[] = [];
  for (const i of at) {
    const row: (Cell | undefined)[] = [];
    row[j] = cellAt(i);
    rows[i] = row;
  }
  return { ...source, rows };
}
