/** Choices of columns kept in the settings sheet of the workbook open in Excel, and taken back. */
import { OWN_SHEETS } from "../registers/own-sheets";
import type { RowEdit } from "../registers/matching/edits";
import type { RowsToWrite, RowsWritten, WrittenCell } from "../workbook/office-rows";
import type { OfficeResult } from "../workbook/office/fault";
import type { Result } from "../workbook/port";
import type { Source, SourceFault } from "./source";
import type { Store } from "./store";

/** What writes in the settings sheet: in Excel only. */
export interface OwnRows {
  readonly writeOwnRows: (rows: RowsToWrite) => Promise<OfficeResult<RowsWritten>>;
  readonly giveBackRows: (
    sheet: string,
    cells: readonly WrittenCell[],
  ) => Promise<OfficeResult<readonly WrittenCell[]>>;
}

/** A choice that was written, as long as the pane may take it back. */
interface Kept {
  readonly sheet: string;
  readonly cells: readonly WrittenCell[];
}

const KEPT = new WeakMap<Source, readonly Kept[]>();

/** How many choices can be taken back, one after the other. */
export const choicesToTakeBack = ({ source }: Store): number => KEPT.get(source)?.length ?? 0;

/** Widths in characters of the columns of a settings sheet made for choices. */
const WIDTHS = [26, 32, 36, 40, 28];

/**
 * Writes the rows of a choice, then reads the registers again so that every figure follows.
 * @param sheet the settings sheet of the workbook; null to make it
 */
export async function keepChoice(
  store: Store,
  sheet: string | null,
  rows: readonly RowEdit[],
): Promise<Result<RowsWritten["state"], SourceFault>> {
  const own = await store.source.ownRows?.();
  if (own === undefined) return { ok: true, value: "changed" };
  const name = sheet ?? OWN_SHEETS.settings;
  const rowsOf = (look: RowEdit["look"]): readonly number[] =>
    rows.filter((row) => row.look === look).map(({ row }) => row);
  const written = await own.writeOwnRows({
    sheet: name,
    make: sheet === null,
    edits: rows.flatMap(({ row, cells }) => cells.map((cell) => ({ row, ...cell }))),
    titles: rowsOf("title"),
    heads: rowsOf("head"),
    widths: WIDTHS,
  });
  if (!written.ok) return { ok: false, fault: { kind: "office", fault: written.fault } };
  if (written.value.state === "written") {
    // The section stays where it was begun, without its lines.
    const lines = new Set(rowsOf("line"));
    const cells = written.value.cells.filter(({ row }) => lines.has(row));
    KEPT.set(store.source, [...(KEPT.get(store.source) ?? []), { sheet: name, cells }]);
  }
  await store.refresh();
  return { ok: true, value: written.value.state };
}

/** Takes back the last choice written; tells how many of its cells someone has changed since. */
export async function takeBackChoice(store: Store): Promise<Result<number, SourceFault>> {
  const kept = KEPT.get(store.source) ?? [];
  const last = kept.at(-1);
  const own = await store.source.ownRows?.();
  if (last === undefined || own === undefined) return { ok: true, value: 0 };
  const left = await own.giveBackRows(last.sheet, last.cells);
  if (!left.ok) return { ok: false, fault: { kind: "office", fault: left.fault } };
  KEPT.set(store.source, kept.slice(0, -1));
  await store.refresh();
  return { ok: true, value: left.value.length };
}
