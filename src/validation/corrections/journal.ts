/**
 * The journal of corrections, as lines of the sheet "Journal des corrections": what people read, and one cell that holds
 * what undoing needs, to the last bit. Written and read back here alone.
 */
import { REGISTERS } from "../../registers/catalogue";
import { fold } from "../../registers/fold";
import { RULE_TITLES } from "../../texts/corrections";
import { JOURNAL } from "../../texts/journal";
import { titleOf } from "../../texts/column-title";
import type { Cell } from "../../workbook/port";
import type { Correction } from "./correction";
import { shownCell } from "./shown";

/** What undoing a correction needs. */
export interface Exact {
  readonly sheetId: string;
  readonly cell: string;
  readonly before: Cell;
  readonly after: Cell;
  readonly formatBefore: string;
  readonly formatAfter: string;
  /** What its column was headed; null where it had no heading. */
  readonly heading: Cell;
  /** Cells of the same row, by 0-based column. */
  readonly witnesses: readonly { readonly column: number; readonly value: Cell }[];
}

export interface JournalEntry {
  /** Its row in the sheet. */
  readonly line: number;
  readonly batch: number;
  /** "22/11/2026 09:30" */
  readonly at: string;
  readonly sheet: string;
  readonly cell: string;
  /** The heading of its column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly rule: string;
  readonly state: string;
  readonly isUndone: boolean;
  /** Null when the line was altered: it cannot be undone. */
  readonly exact: Exact | null;
}

export type JournalField = keyof typeof JOURNAL.headings;

export const JOURNAL_FIELDS = Object.keys(JOURNAL.headings) as readonly JournalField[];

/** The column of each field in a row of headings; null when what matters is not there. */
export function journalHeadingsIn(row: readonly Cell[]): readonly (number | null)[] | null {
  const folded = row.map((cell) => (cell === null ? "" : fold(String(cell))));
  const columns = JOURNAL_FIELDS.map((field) => folded.indexOf(fold(JOURNAL.headings[field])));
  const isThere = (field: JournalField): boolean => (columns[JOURNAL_FIELDS.indexOf(field)] ?? -1) >= 0;
  return isThere("batch") && isThere("state") && isThere("exact")
    ? columns.map((column) => (column < 0 ? null : column))
    : null;
}

/** Longest text that a cell of Excel holds. */
const LONGEST = 32_767;

/** Whether its line can hold what undoing it needs. */
export const fitsJournal = ({ before, after }: Correction): boolean =>
  JSON.stringify([before, after]).length < LONGEST / 2;

/** @param batch the number of the batch, one more than the last */
export function journalLine(
  correction: Correction,
  exact: Omit<Exact, "cell" | "before" | "after" | "heading">,
  batch: number,
  at: string,
): readonly Cell[] {
  const { register, sheet, cell, before, after, rule } = correction;
  const { date1904 } = correction.at;
  const fields: Readonly<Record<JournalField, Cell>> = {
    batch,
    at,
    register: REGISTERS[register].title,
    sheet,
    cell,
    column: typeof correction.at.heading === "string" ? correction.at.heading : titleOf(correction),
    before: shownCell(before, undefined, date1904),
    after: shownCell(after, correction.dress, date1904),
    rule: RULE_TITLES[rule],
    format: exact.formatBefore,
    state: JOURNAL.done,
    exact: exactText({ ...exact, cell, before, after, heading: correction.at.heading }),
  };
  return JOURNAL_FIELDS.map((field) => fields[field]);
}

/** Witnesses are told by their first characters when they are long. */
const exactText = ({ sheetId, cell, before, after, formatBefore, formatAfter, heading, witnesses }: Exact): string =>
  JSON.stringify({
    id: sheetId,
    c: cell,
    b: before,
    a: after,
    f: formatBefore,
    g: formatAfter,
    h: heading,
    w: witnesses.map(({ column, value }) => [column, value]),
  });

/** The last batch that the journal holds; 0 when none. */
export const lastBatchOf = (lines: readonly { readonly cells: readonly Cell[] }[]): number =>
  lines.reduce((last, { cells }) => Math.max(last, Number(cells[0]) || 0), 0);

export function journalEntry(line: number, cells: readonly Cell[]): JournalEntry {
  const text = (field: JournalField): string => String(cells[JOURNAL_FIELDS.indexOf(field)] ?? "");
  const state = text("state");
  return {
    line,
    batch: Number(text("batch")) || 0,
    at: text("at"),
    sheet: text("sheet"),
    cell: text("cell"),
    column: text("column"),
    before: text("before"),
    after: text("after"),
    rule: text("rule"),
    state,
    isUndone: state.startsWith(JOURNAL.undone("").trim()) || state === JOURNAL.notKept,
    exact: readExact(text("exact")),
  };
}

function readExact(text: string): Exact | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null) return null;
  const { id, c, b, a, f, g, h, w } = read as Readonly<Record<string, unknown>>;
  if (
    ![id, c, f, g].every((one) => typeof one === "string") ||
    !isCell(b) ||
    !isCell(a) ||
    !isCell(h) ||
    !Array.isArray(w)
  )
    return null;
  const witnesses = (w as readonly unknown[]).map((one) => (Array.isArray(one) ? (one as readonly unknown[]) : []));
  if (!witnesses.every(([column, value]) => Number.isInteger(column) && isCell(value))) return null;
  return {
    sheetId: id as string,
    cell: c as string,
    before: b,
    after: a,
    formatBefore: f as string,
    formatAfter: g as string,
    heading: h,
    witnesses: witnesses.map(([column, value]) => ({ column: column as number, value: value as Cell })),
  };
}

const isCell = (value: unknown): value is Cell =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
