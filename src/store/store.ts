/**
 * What the registers say at this moment, for everyone in the runtime: the functions, the pane and the commands read the
 * workbook through it, so that fifty formulas cost one reading.
 */
import type { FrozenFormula } from "../workbook/office";
import { type Reading, registersInSteps } from "../report/annual";
import { OWN_SHEETS } from "../registers/own-sheets";
import type { Workbook } from "../workbook/port";
import type { Message } from "./message";
import { figuresInSteps } from "./outcomes";
import type { ReportAsked } from "./report";
import { type Change, type Source, type SourceFault, unexpected } from "./source";
import { CLOCK, type Timer } from "./timer";
import { inTurns } from "./turns";

export interface Snapshot {
  /** One more with each reading that succeeded; 0 before the first. */
  readonly version: number;
  readonly state: "reading" | "ready" | "failed";
  /** The reading under way lasts: Excel is perhaps waiting for someone to finish typing in a cell. */
  readonly late: boolean;
  /** The share of the reading under way that is done, in [0, 1]; null where it is not told. */
  readonly progress: number | null;
  /** The last that succeeded, also while another is under way or when it failed. */
  readonly reading: Reading | null;
  /** When its cells were read. */
  readonly readAt: Date | null;
  /** Why the last one failed. */
  readonly fault: SourceFault | null;
  /** What was last done for the user. */
  readonly message: Message | null;
  /** Formulas replaced by their values since the runtime began, that can be put back. */
  readonly frozen: readonly FrozenFormula[];
  /** Whether Excel starts the add-in with this workbook; null where that is not to be chosen. */
  readonly startsAlone: boolean | null;
  /** The part of the pane that a button of the ribbon asked for last, each time another object; null before any. */
  readonly asked: { readonly tab: "equality" | "control" } | null;
  /** The annual report asked for would take the place of an earlier one; null when nothing is to be said of it. */
  readonly reportAsked: ReportAsked | null;
}

export interface Store {
  readonly source: Source;
  readonly snapshot: () => Snapshot;
  /**
   * Tells every new snapshot; the first subscriber causes the first reading.
   * @returns what ends the subscription: this one and no other, however often it is called
   */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells each new reading that succeeds, and causes none. */
  readonly hear: (listener: () => void) => () => void;
  /** Reads now, and once more if something changed meanwhile. Never rejects: the fault is in the snapshot. */
  readonly refresh: () => Promise<Snapshot>;
  /** Stops the reading under way, where the source can: the one before stays. */
  readonly stop: () => void;
  /** Marks the last reading out of date: read again when changes pause, and only if somebody listens. */
  readonly changed: (change: Change) => void;
  readonly tell: (message: Message) => void;
  /** Takes note of what has changed beside the registers. */
  readonly note: (facts: Partial<Pick<Snapshot, "frozen" | "startsAlone" | "asked" | "reportAsked">>) => void;
}

export interface StoreOptions {
  readonly timer?: Timer;
  /** Milliseconds without change before the workbook is read again. */
  readonly pause?: number;
  /** Milliseconds after which changes that never pause are read all the same. */
  readonly longest?: number;
  /** Milliseconds before trying again when Excel was busy. */
  readonly retry?: number;
  /** Milliseconds after which a reading is said to last. */
  readonly patience?: number;
  /** What is to be done after each reading that succeeded. */
  readonly afterReading?: (store: Store) => unknown;
}

export function newStore(source: Source, options: StoreOptions = {}): Store {
  const { timer = CLOCK, pause = 300, longest = 3_000, retry = 2_000, patience = 5_000, afterReading } = options;
  const listeners = new Set<{ readonly listener: () => void }>();
  const hearers = new Set<{ readonly listener: () => void }>();
  let snapshot = BEFORE;
  let concerned: (change: Change) => boolean = () => true;
  let stale = true;
  let current: Promise<Snapshot> | null = null;
  let watching: Promise<boolean> | null = null;
  let cancel: (() => void) | null = null;
  /** When the first of the changes to be read was told. */
  let since: number | null = null;
  let stopping = new AbortController();

  const show = (next: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...next };
    for (const { listener } of [...listeners, ...(next.reading === undefined ? [] : hearers)]) told(listener);
  };

  const after = (milliseconds: number): void => {
    cancel?.();
    cancel = timer.after(milliseconds, () => {
      cancel = null;
      void refresh();
    });
  };

  /** The workbook is watched once and for all; where Excel would not, it is asked again with the next reading. */
  const watch = async (): Promise<void> => {
    watching ??= source.watch(changed).catch(() => false);
    if (!(await watching)) watching = null;
  };

  const readOnce = async (): Promise<void> => {
    stale = false;
    stopping = new AbortController();
    const { signal } = stopping;
    show({ state: "reading" });
    const late = timer.after(patience, () => {
      show({ late: true });
    });
    try {
      await watch();
      const result = await source.read({
        onProgress: (progress) => {
          show({ progress });
        },
        signal,
      });
      if (result.ok) {
        const readAt = new Date();
        const reading = await inTurns(registersInSteps(result.value), timer);
        await inTurns(figuresInSteps(reading), timer);
        concerned = concernedBy(reading, result.value);
        show({
          version: snapshot.version + 1,
          state: "ready",
          reading,
          readAt,
          fault: null,
          late: false,
          progress: null,
        });
      } else show({ state: "failed", fault: result.fault, late: false, progress: null });
    } catch (error) {
      const fault: SourceFault = signal.aborted ? { kind: "stopped" } : unexpected(error);
      show({ state: "failed", fault, late: false, progress: null });
    } finally {
      late();
    }
  };

  const readUntilFresh = async (): Promise<Snapshot> => {
    do await readOnce();
    while (stale);
    current = null;
    if (isPassing(snapshot.fault) && listeners.size > 0) after(retry);
    else if (snapshot.state === "failed" && listeners.size === 0) stale = true;
    if (snapshot.state === "ready") afterReading?.(store);
    return snapshot;
  };

  const refresh = (): Promise<Snapshot> => {
    cancel?.();
    cancel = null;
    since = null;
    stale = true;
    // A turn later: a listener that asks for a refresh finds this one under way.
    current ??= Promise.resolve().then(readUntilFresh);
    return current;
  };

  const changed = (change: Change): void => {
    if (!concerned(change)) return;
    if (listeners.size === 0) {
      stale = true;
      return;
    }
    since ??= timer.now();
    after(Math.max(0, Math.min(pause, since + longest - timer.now())));
  };

  /** Nobody listens any more: what was to be read is read when somebody does. */
  const rest = (): void => {
    if (listeners.size > 0 || cancel === null) return;
    cancel();
    cancel = null;
    since = null;
    stale = true;
  };

  const store: Store = {
    source,
    snapshot: () => snapshot,
    subscribe: (listener) => {
      const token = { listener };
      listeners.add(token);
      if (stale && current === null) void refresh();
      return () => {
        listeners.delete(token);
        rest();
      };
    },
    hear: (listener) => {
      const token = { listener };
      hearers.add(token);
      return () => void hearers.delete(token);
    },
    refresh,
    stop: () => {
      stopping.abort();
    },
    changed,
    tell: (message) => {
      show({ message });
    },
    note: show,
  };
  return store;
}

const BEFORE: Snapshot = {
  version: 0,
  state: "reading",
  late: false,
  progress: null,
  reading: null,
  readAt: null,
  fault: null,
  message: null,
  frozen: [],
  startsAlone: null,
  asked: null,
  reportAsked: null,
};

/** A listener that fails (Excel takes no more values for a cell that has gone) fails alone: the others are told. */
function told(listener: () => void): void {
  try {
    listener();
  } catch {
    // It is told again with the next snapshot.
  }
}

/**
 * Whether a change may change what the registers say. A calculation elsewhere than in a register changes nothing: it is
 * often our own functions showing a new value.
 */
function concernedBy(reading: Reading, workbooks: readonly Workbook[]): (change: Change) => boolean {
  const blocks = [...reading.prepared.facts.registers.values()].flatMap((register) => register.blocks);
  const read = new Set<string>([OWN_SHEETS.settings, ...blocks.map(({ sheet }) => sheet)]);
  const sheets = workbooks.flatMap((workbook) => workbook.sheets);
  const isRead = new Map(sheets.map(({ id, name }) => [id ?? name, read.has(name)]));
  return ({ cause, sheet }) => cause !== "calculation" || sheet === null || isRead.get(sheet) !== false;
}

/** Faults that go away by themselves: someone is typing, a dialog is open, Excel is busy. */
const isPassing = (fault: SourceFault | null): boolean =>
  fault?.kind === "office" && ["cell-edit", "dialog-open", "busy"].includes(fault.fault.code);
