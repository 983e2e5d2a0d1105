/** Corrections undone from their journal: each cell gets back what it had, where nobody has touched it since. */
import type { Cell } from "../port";
import { parseAddress } from "../xlsx/address";
import { type CellsRead, readRuns, type Run, runsOf } from "./cell-columns";
import { type Change, changeCells, type Left, runsOfAll, sheetsNow, type SheetNow } from "./change-cells";
import type { Witness } from "./correct";
import { closedOf } from "./closed";
import type { OfficeFault } from "./fault";
import { type OwnTableSpec, setCells, tableToWrite } from "./own-table";
import { underHeading } from "./under-heading";

/** One correction, as the journal keeps it. */
export interface Reverting {
  /** Its row in the journal. */
  readonly line: number;
  readonly sheetId: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: Cell;
  readonly after: Cell;
  readonly formatBefore: string;
  readonly formatAfter: string;
  /** What its column was headed; null where it had no heading. */
  readonly heading: Cell;
  readonly witnesses: readonly Witness[];
}

export interface ReversionJournal {
  readonly spec: OwnTableSpec;
  readonly heading: number;
  /** What the line of a correction says once it was undone, or left (and why). */
  readonly state: (why: Left | null) => string;
}

export interface Reversions<T> {
  readonly done: readonly T[];
  readonly left: readonly { readonly of: T; readonly why: Left }[];
  /** What stopped it half way. */
  readonly fault: OfficeFault | null;
}

interface Prepared<T> extends Change {
  readonly of: T;
}

interface Placed<T> {
  readonly of: T;
  readonly at: SheetNow;
  readonly row: number;
  readonly column: number;
}

/**
 * Undoes corrections. A row that was moved, by a sort or by rows inserted above it, is found by the cells that told it
 * apart; where none or several have them, its cell is left. So is a cell under another heading, one that holds something
 * else and one that is shown otherwise.
 * @param corrections no two of one cell: those of a batch
 */
export async function revertCells<T extends Reverting>(
  context: Excel.RequestContext,
  corrections: readonly T[],
  journal: ReversionJournal,
): Promise<Reversions<T>> {
  const left: { of: T; why: Left }[] = [];
  const placed = await placedIn(context, corrections, (of) => left.push({ of, why: "sheet-missing" }));
  const there = await readRuns(context, [...runsOfAll(placed), ...witnessRuns(placed)]);
  const stayed = placed.filter((one) => isItself(one, one.row, there));
  const strayed = placed.filter((one) => !isItself(one, one.row, there));
  const moved = await followed(context, strayed, (of) => left.push({ of, why: "moved" }));
  const found = [...stayed, ...moved];
  const headed = await underHeading(context, found);
  const read = moved.length === 0 ? there : await readRuns(context, runsOfAll(found));
  const taken = new Set<string>();
  const ready = found.flatMap((one): Prepared<T>[] => {
    const { of, at, row, column } = one;
    // Of two rows alike one was deleted: the other is no longer known from it.
    const key = `${at.id} ${String(column)} ${String(row)}`;
    if (taken.has(key) || !headed.has(one)) {
      left.push({ of, why: "moved" });
      return [];
    }
    taken.add(key);
    const cell = read(at.id, column, row);
    if (cell?.value !== of.after || cell.format !== of.formatAfter || cell.isFormula) {
      left.push({ of, why: cell?.isFormula === true ? "formula" : "edited" });
      return [];
    }
    return [{ of, at, row, column, before: cell, after: { value: of.before, format: of.formatBefore } }];
  });
  const closed = await closedOf(context, ready);
  for (const [{ of }, why] of closed) left.push({ of, why });
  const open = ready.filter((one) => !closed.has(one));

  const table = await tableToWrite(context, journal.spec);
  const say = (some: readonly { readonly of: T; readonly why: Left | null }[]): void => {
    setCells(
      table,
      journal.heading,
      some.map(({ of, why }) => ({ row: of.line, value: journal.state(why) })),
    );
  };
  const { done, notKept, fault } = await changeCells(context, open, (some) => {
    say(some.map(({ of }) => ({ of, why: null })));
  });
  for (const { of } of notKept) left.push({ of, why: "not-kept" });
  say(left);
  if (left.length > 0) await context.sync();
  return { done: done.map(({ of }) => of), left, fault };
}

/** Sheets are known by their id, whatever they are called; by their name where Excel has given them another id. */
async function placedIn<T extends Reverting>(
  context: Excel.RequestContext,
  corrections: readonly T[],
  missing: (of: T) => void,
): Promise<readonly Placed<T>[]> {
  const sheets = await sheetsNow(
    context,
    corrections.flatMap(({ sheetId, sheet }) => [sheetId, sheet]),
  );
  return corrections.flatMap((of) => {
    const at = sheets.get(of.sheetId) ?? sheets.get(of.sheet);
    const place = parseAddress(of.cell);
    if (at !== undefined && place !== null) return [{ of, at, ...place }];
    missing(of);
    return [];
  });
}

const witnessRuns = (placed: readonly Placed<Reverting>[]): readonly Run[] => {
  const columns = new Map<string, { readonly at: SheetNow; readonly column: number; readonly rows: number[] }>();
  for (const { of, at, row } of placed)
    for (const { column } of of.witnesses) {
      const key = `${at.id} ${String(column)}`;
      const known = columns.get(key) ?? { at, column, rows: [] };
      columns.set(key, known);
      known.rows.push(row);
    }
  return [...columns.values()].flatMap(({ at, column, rows }) => runsOf(at.sheet, at.id, column, rows, "contents"));
};

/** Whether that row of its sheet has the cells that tell the row of the correction apart. */
const isItself = ({ of, at }: Placed<Reverting>, row: number, read: CellsRead): boolean =>
  of.witnesses.every(({ column, value }) => read(at.id, column, row)?.value === value);

/** The cells of rows that are elsewhere now: where one row, and one only, has the cells that tell it apart. */
async function followed<T extends Reverting>(
  context: Excel.RequestContext,
  strayed: readonly Placed<T>[],
  lost: (of: T) => void,
): Promise<readonly Placed<T>[]> {
  const runs = new Map<string, Run>();
  for (const { of, at } of strayed)
    for (const { column } of of.witnesses)
      if (at.used !== null) {
        const area = { top: at.used.top, left: column, bottom: at.used.bottom, right: column };
        runs.set(`${at.id} ${String(column)}`, { sheet: at.sheet, id: at.id, area, asked: "contents" });
      }
  const read = await readRuns(context, [...runs.values()]);
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return strayed.flatMap((one) => {
    const { of, at } = one;
    const columns = of.witnesses.map(({ column }) => column);
    const key = `${at.id} ${columns.join(" ")}`;
    const index = indexes.get(key) ?? rowsByCells(at, columns, read);
    indexes.set(key, index);
    const rows = index.get(JSON.stringify(of.witnesses.map(({ value }) => value))) ?? [];
    const [row] = rows;
    if (row !== undefined && rows.length === 1 && columns.length > 0) return [{ ...one, row }];
    lost(of);
    return [];
  });
}

function rowsByCells(
  { id, used }: SheetNow,
  columns: readonly number[],
  read: CellsRead,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = used?.top ?? 1; row <= (used?.bottom ?? 0); row += 1) {
    const key = JSON.stringify(columns.map((column) => read(id, column, row)?.value ?? null));
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}
