/** The corrections that were made, batch after batch, the last one first. */
import type { JournalEntry } from "../../validation/corrections/journal";

export interface BatchView {
  readonly batch: number;
  /** "22/11/2026 09:30" */
  readonly at: string;
  readonly entries: readonly JournalEntry[];
  /** Those that can be undone. */
  readonly undoable: readonly JournalEntry[];
}

export function batchesOf(entries: readonly JournalEntry[]): readonly BatchView[] {
  const batches = new Map<number, JournalEntry[]>();
  for (const entry of entries) {
    const own = batches.get(entry.batch);
    if (own === undefined) batches.set(entry.batch, [entry]);
    else own.push(entry);
  }
  return [...batches]
    .sort(([one], [other]) => other - one)
    .map(([batch, own]) => ({
      batch,
      at: own[0]?.at ?? "",
      entries: own,
      undoable: own.filter(isUndoable),
    }));
}

export const isUndoable = ({ isUndone, exact }: JournalEntry): boolean => !isUndone && exact !== null;

/** Tells entries apart, from one reading of the journal to the next. */
export const entryKey = ({ batch, sheet, cell }: JournalEntry): string => [String(batch), sheet, cell].join("\u0001");
