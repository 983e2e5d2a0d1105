/**
 * What the registers say at this moment, for everyone in the runtime: the functions, the pane and the commands read the
 * workbook through it, so that fifty formulas cost one reading.
 */
import { type Reading, readRegisters } from "../report/annual";
import { OWN_SHEETS } from "../registers/own-sheets";
import type { FrozenFormula } from "../workbook/office";
import type { Message } from "./message";
import { type Change, type Source, type SourceFault, unexpected } from "./source";
import { CLOCK, type Timer } from "./timer";

export interface Snapshot {
  /** One more with each reading that succeeded; 0 before the first. */
  readonly version: number;
  readonly state: "reading" | "ready" | "failed";
  /** The last that succeeded, also while another is under way or when it failed. */
  readonly reading: Reading | null;
  /** Why the last one failed. */
  readonly fault: SourceFault | null;
  /** What was last done for the user. */
  readonly message: Message | null;
  /** Formulas replaced by their values since the runtime began, that can be put back. */
  readonly frozen: readonly FrozenFormula[];
}

export interface Store {
  readonly source: Source;
  readonly snapshot: () => Snapshot;
  /**
   * Tells every new snapshot; the first subscriber causes the first reading.
   * @returns what ends the subscription: this one and no other, however often it is called
   */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads now, and once more if something changed meanwhile. Never rejects: the fault is in the snapshot. */
  readonly refresh: () => Promise<Snapshot>;
  /** Marks the last reading out of date: read again when changes pause, and only if somebody listens. */
  readonly changed: (change: Change) => void;
  /** Says what was done, and which formulas can be put back since, where that changes. */
  readonly tell: (message: Message, frozen?: readonly FrozenFormula[]) => void;
}

export interface StoreOptions {
  readonly timer?: Timer;
  /** Milliseconds without change before the workbook is read again. */
  readonly pause?: number;
  /** Milliseconds before trying again when Excel was busy. */
  readonly retry?: number;
}

export function newStore(source: Source, { timer = CLOCK, pause = 300, retry = 2_000 }: StoreOptions = {}): Store {
  const listeners = new Set<{ readonly listener: () => void }>();
  let snapshot: Snapshot = { version: 0, state: "reading", reading: null, fault: null, message: null, frozen: [] };
  let stale = true;
  let current: Promise<Snapshot> | null = null;
  let watching: Promise<void> | null = null;
  let cancel: (() => void) | null = null;

  const show = (next: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...next };
    for (const { listener } of [...listeners]) listener();
  };

  const after = (milliseconds: number): void => {
    cancel?.();
    cancel = timer.after(milliseconds, () => {
      cancel = null;
      void refresh();
    });
  };

  const readOnce = async (): Promise<void> => {
    stale = false;
    show({ state: "reading" });
    try {
      watching ??= source.watch(changed);
      await watching;
      const result = await source.read();
      if (result.ok)
        show({
          version: snapshot.version + 1,
          state: "ready",
          reading: readRegisters(result.value),
          fault: null,
        });
      else show({ state: "failed", fault: result.fault });
    } catch (error) {
      show({ state: "failed", fault: unexpected(error) });
    }
  };

  const readUntilFresh = async (): Promise<Snapshot> => {
    do await readOnce();
    while (stale);
    current = null;
    if (isPassing(snapshot.fault) && listeners.size > 0) after(retry);
    return snapshot;
  };

  const refresh = (): Promise<Snapshot> => {
    cancel?.();
    cancel = null;
    stale = true;
    // A turn later: a listener that asks for a refresh finds this one under way.
    current ??= Promise.resolve().then(readUntilFresh);
    return current;
  };

  const changed = (change: Change): void => {
    if (!concerns(change, snapshot.reading)) return;
    if (listeners.size > 0) after(pause);
    else stale = true;
  };

  return {
    source,
    snapshot: () => snapshot,
    subscribe: (listener) => {
      const token = { listener };
      listeners.add(token);
      if (stale && current === null) void refresh();
      return () => void listeners.delete(token);
    },
    refresh,
    changed,
    tell: (message, frozen = snapshot.frozen) => {
      show({ message, frozen });
    },
  };
}

/** A calculation elsewhere than in a register changes nothing: it is often our own functions showing a new value. */
function concerns({ cause, sheet }: Change, reading: Reading | null): boolean {
  if (cause !== "calculation" || sheet === null || reading === null) return true;
  if (sheet === OWN_SHEETS.settings) return true;
  const registers = [...reading.prepared.facts.registers.values()];
  return registers.some(({ blocks }) => blocks.some((block) => block.sheet === sheet));
}

/** Faults that go away by themselves: someone is typing, a dialog is open, Excel is busy. */
const isPassing = (fault: SourceFault | null): boolean =>
  fault?.kind === "office" && ["cell-edit", "dialog-open", "busy"].includes(fault.fault.code);
