/** What the tab "Égalité" has written in the open workbook, as long as the pane may take it back: the last first. */
import type { WrittenSheet } from "../workbook/office";
import type { SheetSeen, SheetsTaken } from "../workbook/office-sheets";
import type { Result } from "../workbook/port";
import type { Writing } from "./equality";
import type { Source, SourceFault } from "./source";

export type Undoable =
  /** Cells of the register, noted in the journal of corrections under that batch. */
  { readonly kind: "cells"; readonly batch: number; readonly cells: number } | WrittenSheets;

interface WrittenSheets {
  readonly kind: "sheets";
  readonly writing: Writing;
  /** As they were once written. */
  readonly seen: readonly SheetSeen[];
  /** What they took the place of, that the pane had written and nobody had changed; null where nothing was there. */
  readonly before: WrittenSheets | null;
}

const WRITTEN = new WeakMap<Source, readonly Undoable[]>();

const writtenIn = (source: Source): readonly Undoable[] => WRITTEN.get(source) ?? [];

export const lastWritten = (source: Source): Undoable | null => writtenIn(source).at(-1) ?? null;

export function keepWritten(source: Source, written: Undoable): void {
  WRITTEN.set(source, [...writtenIn(source), written]);
}

export function forgetLast(source: Source): void {
  WRITTEN.set(source, writtenIn(source).slice(0, -1));
}

/**
 * What the sheets about to be written take the place of, if it can be given back: it was written in this pane, and is
 * still as it was. "none" where nothing gives way, "unknown" where it could not be given back.
 */
export async function givingWay(
  source: Source,
  planned: readonly Pick<WrittenSheet, "name" | "replaced">[],
): Promise<WrittenSheets | "none" | "unknown"> {
  const replaced = planned.filter((sheet) => sheet.replaced).map(({ name }) => name);
  if (replaced.length === 0) return "none";
  const known = writtenIn(source).findLast(
    (one): one is WrittenSheets => one.kind === "sheets" && sameNames(one.seen, replaced),
  );
  if (known === undefined || source.ownSheets === undefined || replaced.length < planned.length) return "unknown";
  const now = await (await source.ownSheets()).seeSheets(known.seen.map(({ id }) => id));
  return now.ok && known.seen.every(({ id, print }) => now.value.some((one) => one.id === id && one.print === print))
    ? known
    : "unknown";
}

const sameNames = (seen: readonly SheetSeen[], names: readonly string[]): boolean =>
  seen.length === names.length && seen.every(({ name }) => names.includes(name));

/** Notes sheets just written; what they took the place of is no longer to be taken back itself. */
export async function noteSheets(
  source: Source,
  writing: Writing,
  names: readonly string[],
  before: WrittenSheets | "none" | "unknown",
): Promise<void> {
  const others = writtenIn(source).filter((one) => one.kind !== "sheets" || !sameNames(one.seen, names));
  WRITTEN.set(source, others);
  if (source.ownSheets === undefined || before === "unknown") return;
  const seen = await (await source.ownSheets()).seeSheets(names);
  if (!seen.ok || seen.value.length < names.length) return;
  keepWritten(source, { kind: "sheets", writing, seen: seen.value, before: before === "none" ? null : before });
}

/** What became of the sheets: taken back, given way again to those before them, or left, and why. */
export type SheetsUndone = SheetsTaken | { readonly state: "given-back"; readonly names: readonly string[] };

/** Takes back the sheets written last, or puts again those that they took the place of; never rejects of itself. */
export async function undoSheets(
  source: Source,
  { seen, before }: WrittenSheets,
): Promise<Result<SheetsUndone, SourceFault>> {
  if (source.ownSheets === undefined) return { ok: true, value: { state: "gone", sheet: seen[0]?.name ?? "" } };
  const own = await source.ownSheets();
  if (before === null) {
    const taken = await own.takeBackSheets(seen);
    if (!taken.ok) return { ok: false, fault: { kind: "office", fault: taken.fault } };
    // One that somebody has changed is theirs; the others may be asked again.
    if (["taken", "gone", "changed"].includes(taken.value.state)) forgetLast(source);
    return taken;
  }
  const now = await own.seeSheets(seen.map(({ id }) => id));
  if (!now.ok) return { ok: false, fault: { kind: "office", fault: now.fault } };
  for (const { id, name, print } of seen) {
    const there = now.value.find((one) => one.id === id);
    if (there?.print === print) continue;
    forgetLast(source);
    return { ok: true, value: { state: there === undefined ? "gone" : "changed", sheet: name } };
  }
  const { draft, file, options } = before.writing;
  const written = await source.write(draft, file, options);
  if (!written.ok) return written;
  const names = written.value.kind === "sheets" ? written.value.sheets.map(({ name }) => name) : [];
  await noteSheets(source, before.writing, names, before.before ?? "none");
  return { ok: true, value: { state: "given-back", names } };
}
