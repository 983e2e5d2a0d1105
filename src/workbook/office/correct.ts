/** Corrections put in the cells of the open workbook, each with its line in a journal. */
import type { Cell, NumberDress } from "../port";
import { parseAddress } from "../xlsx/address";
import { dressOfFormat } from "../xlsx/dress";
import { type CellsRead, type ReadCell, readRuns, type Run, runsOf } from "./cell-columns";
import { type Change, changeCells, type Left, runsOfAll, sheetsNow, type SheetNow } from "./change-cells";
import { closedOf } from "./closed";
import type { OfficeFault } from "./fault";
import { appendLines, clearLines, type OwnTable, type OwnTableSpec, setCells, tableToWrite } from "./own-table";

/** One cell to be corrected. */
export interface Correcting {
  readonly sheet: string;
  readonly cell: string;
  /** What it must hold still. */
  readonly before: Cell;
  readonly after: Cell;
  /** How the new value is to be shown; as its column does when absent. */
  readonly dress?: "date" | "text" | "percent";
  /** The heading of its column, which must be there still: its row, and its text. */
  readonly heading: { readonly row: number; readonly text: Cell };
  /** 0-based columns that tell its row from the others, the best first. */
  readonly identity: readonly number[];
  /** Cells of its row that must hold the same still, where what is written depends on the row. */
  readonly beside?: readonly Witness[];
}

/** A cell of the same row, by which the row is known again. */
export interface Witness {
  readonly column: number;
  readonly value: Cell;
}

export interface Corrected<T> {
  readonly of: T;
  readonly sheetId: string;
  readonly formatBefore: string;
  readonly formatAfter: string;
  readonly witnesses: readonly Witness[];
}

export interface CorrectionJournal<T> {
  readonly spec: OwnTableSpec;
  /** The lines of corrections, in the order of the headings. */
  readonly linesOf: (corrected: readonly Corrected<T>[], known: OwnTable["lines"]) => readonly (readonly Cell[])[];
  /** What a line says, under a heading, when Excel did not keep its correction. */
  readonly notKept: { readonly heading: number; readonly text: string };
}

export interface Corrections<T> {
  readonly done: readonly Corrected<T>[];
  readonly left: readonly { readonly of: T; readonly why: Left }[];
  /** What stopped it half way. */
  readonly fault: OfficeFault | null;
}

interface Prepared<T> extends Change {
  readonly of: T;
  readonly witnesses: readonly Witness[];
}

/** Cells of a row by which it is known again. */
const WITNESSES = 4;

/**
 * Corrects the cells that still hold what they held. The number of round trips grows with the size of what is read and
 * written, not with the number of cells. Fails before it has changed anything, or else says what it has done.
 */
export async function correctCells<T extends Correcting>(
  context: Excel.RequestContext,
  corrections: readonly T[],
  journal: CorrectionJournal<T>,
): Promise<Corrections<T>> {
  const left: { of: T; why: Left }[] = [];
  const sheets = await sheetsNow(
    context,
    corrections.map(({ sheet }) => sheet),
  );
  const placed = corrections.flatMap((of) => {
    const at = sheets.get(of.sheet);
    const place = parseAddress(of.cell);
    if (at !== undefined && place !== null) return [{ of, at, ...place }];
    left.push({ of, why: "sheet-missing" });
    return [];
  });
  const headings = placed.map(({ of, at, column }) => ({ at, column, row: of.heading.row }));
  const beside = placed.flatMap(({ of, at, row }) => (of.beside ?? []).map(({ column }) => ({ at, row, column })));
  const read = await readRuns(context, [...runsOfAll([...placed, ...headings, ...beside]), ...runsAround(placed)]);
  const formats = formatsOfColumns(placed, read, await dayFormat(context, corrections));
  const targets = new Set(placed.map(({ at, row, column }) => `${at.id} ${String(row)} ${String(column)}`));
  const ready = placed.flatMap((one): Prepared<T>[] => {
    const { of, at, row, column } = one;
    const cell = read(at.id, column, row);
    const why = whyLeft(one, read);
    if (cell === undefined || why !== null) {
      left.push({ of, why: why ?? "edited" });
      return [];
    }
    const witnesses = of.identity
      .filter((other) => !targets.has(`${at.id} ${String(row)} ${String(other)}`))
      .flatMap((other): Witness[] => {
        const beside = read(at.id, other, row);
        return beside === undefined || !tellsRows(beside) ? [] : [{ column: other, value: beside.value }];
      })
      .slice(0, WITNESSES);
    const format = formatFor(of, cell.format, formats(at, column));
    return [{ of, at, row, column, before: cell, after: { value: of.after, format }, witnesses }];
  });
  const closed = await closedOf(context, ready);
  for (const [{ of }, why] of closed) left.push({ of, why });
  const open = ready.filter((one) => !closed.has(one));
  if (open.length === 0) return { done: [], left, fault: null };

  const table = await tableToWrite(context, journal.spec);
  const rowOf = new Map(open.map((one, nth) => [one, table.next + nth]));
  const lines = journal.linesOf(open.map(corrected), table.lines);
  const {
    done,
    notKept,
    formats: made,
    fault,
  } = await changeCells(context, open, (some, from) => {
    appendLines(table, from, lines.slice(from, from + some.length));
  });
  const result = done.map((one) => {
    const format = made.get(one);
    return format === undefined ? one : { ...one, after: { ...one.after, format } };
  });
  // The journal says what Excel did, not what it was asked.
  const other = result.filter((one, nth) => one !== done[nth]);
  const again = journal.linesOf(other.map(corrected), table.lines);
  done
    .filter((one) => made.has(one))
    .forEach((one, nth) => {
      again[nth]?.forEach((value, heading) => {
        setCells(table, heading, [{ row: rowOf.get(one) ?? 0, value }]);
      });
    });
  const undone = notKept.map((one) => rowOf.get(one) ?? 0);
  // What Excel refused as a whole was not even begun: it is no line of the journal.
  if (fault !== null) clearLines(table, undone);
  else
    setCells(
      table,
      journal.notKept.heading,
      undone.map((row) => ({ row, value: journal.notKept.text })),
    );
  if (made.size + notKept.length > 0) await context.sync();
  if (fault === null) for (const { of } of notKept) left.push({ of, why: "not-kept" });
  return { done: result.map(corrected), left, fault };
}

/** Longest text kept to know a row again. */
const LONGEST = 120;

const tellsRows = (cell: ReadCell): boolean =>
  cell.value !== null && !cell.isFormula && String(cell.value).length <= LONGEST;

const corrected = <T>({ of, at, before, after, witnesses }: Prepared<T>): Corrected<T> => ({
  of,
  sheetId: at.id,
  formatBefore: before.format,
  formatAfter: after.format,
  witnesses,
});

interface Placed {
  readonly of: Correcting;
  readonly at: SheetNow;
  readonly row: number;
  readonly column: number;
}

/** The cells that tell rows apart. */
function runsAround(placed: readonly Placed[]): readonly Run[] {
  const columns = new Map<string, { readonly at: SheetNow; readonly column: number; readonly rows: Set<number> }>();
  const ask = (at: SheetNow, column: number, row: number): void => {
    const key = `${at.id} ${String(column)}`;
    const known = columns.get(key) ?? { at, column, rows: new Set() };
    columns.set(key, known);
    known.rows.add(row);
  };
  for (const { of, at, row } of placed) for (const other of of.identity) ask(at, other, row);
  return [...columns.values()].flatMap(({ at, column, rows }) =>
    runsOf(at.sheet, at.id, column, [...rows], "contents"),
  );
}

function whyLeft({ of, at, row, column }: Placed, read: CellsRead): Left | null {
  const heading = read(at.id, column, of.heading.row);
  if (heading?.value !== of.heading.text) return "moved";
  if (of.beside?.some((one) => read(at.id, one.column, row)?.value !== one.value) === true) return "moved";
  const cell = read(at.id, column, row);
  if (cell === undefined) return "edited";
  if (cell.isFormula) return "formula";
  return cell.value === of.before ? null : "edited";
}

/** The number formats in which a column shows its dates, its shares and its numbers, where it has any. */
type ColumnFormats = ReadonlyMap<NumberDress | "number", string>;

function formatsOfColumns(
  placed: readonly Placed[],
  read: CellsRead,
  day: string,
): (at: SheetNow, column: number) => ColumnFormats {
  const counts = new Map<string, Map<string, number>>();
  const keyOf = (at: SheetNow, column: number): string => `${at.id} ${String(column)}`;
  const spans = new Map<string, { at: SheetNow; column: number; top: number; bottom: number }>();
  for (const { at, row, column } of placed) {
    const key = keyOf(at, column);
    const { top = row, bottom = row } = spans.get(key) ?? {};
    spans.set(key, { at, column, top: Math.min(top, row), bottom: Math.max(bottom, row) });
  }
  for (const [key, { at, column, top, bottom }] of spans) {
    const own = new Map<string, number>();
    counts.set(key, own);
    for (let row = top; row <= bottom; row += 1) {
      const cell = read(at.id, column, row);
      if (typeof cell?.value === "number" && cell.format !== "@") own.set(cell.format, (own.get(cell.format) ?? 0) + 1);
    }
  }
  return (at, column) => {
    const found = [...(counts.get(keyOf(at, column)) ?? [])].sort(([, one], [, other]) => one - other);
    return new Map<NumberDress | "number", string>([
      ["date", day],
      ["percent", "0.0%"],
      ["number", "General"],
      // The most frequent comes last, and stays.
      ...found.map(([format]): [NumberDress | "number", string] => [dressOfFormat(format) ?? "number", format]),
    ]);
  };
}

/** As its column shows such values; its own format stays where it shows them already. */
function formatFor({ dress, after }: Correcting, own: string, ofColumn: ColumnFormats): string {
  if (dress === "text") return "@";
  if (typeof after === "string" || after === null) return own;
  if (own !== "@" && dressOfFormat(own) === dress) return own;
  return ofColumn.get(dress ?? "number") ?? "General";
}

/** A day as this user's Excel shows it; only asked where a column may have no other. */
async function dayFormat(context: Excel.RequestContext, corrections: readonly Correcting[]): Promise<string> {
  if (!corrections.some(({ dress }) => dress === "date")) return "dd/mm/yyyy";
  const { datetimeFormat } = context.workbook.application.cultureInfo;
  datetimeFormat.load("shortDatePattern");
  await context.sync();
  const pattern = datetimeFormat.shortDatePattern.toLowerCase();
  return /^[dmy/.\- ]+$/.test(pattern) ? pattern : "dd/mm/yyyy";
}
