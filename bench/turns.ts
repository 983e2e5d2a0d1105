/** How long the pane's thread is held while the store reads a workbook and has the figures of its exercice ready, or controls it. */
import { controlled } from "../src/store/check";
import type { Source } from "../src/store/source";
import { newStore } from "../src/store/store";
import { CLOCK, type Timer } from "../src/store/timer";
import type { Workbook } from "../src/workbook/port";
import { medianOf } from "./measure";
import { registersOf } from "./registers";

export interface TurnCost {
  readonly rows: number;
  /** Milliseconds: the longest that others wait, and the whole reading. */
  readonly longest: number;
  readonly whole: number;
  /** The longest that others wait while the registers are controlled, and corrections looked for. */
  readonly control: number;
}

const ROUNDS = 7;
/** 31 December 2025: nothing of these registers is to come. */
const LAST_DAY = 46_022;

export async function costOfTurns(rows: number): Promise<TurnCost> {
  const workbook = registersOf(rows);
  const longest: number[] = [];
  const whole: number[] = [];
  const control: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    globalThis.gc?.();
    const reading = watched(workbook);
    const start = performance.now();
    const { state } = await newStore(reading.source, { timer: reading.timer }).refresh();
    if (state !== "ready") throw new Error(state);
    longest.push(reading.held());
    whole.push(performance.now() - start);
    globalThis.gc?.();
    const checking = watched(workbook);
    const pace = { onProgress: () => undefined, signal: new AbortController().signal };
    const { ok } = await controlled(checking.source, LAST_DAY, pace, checking.timer);
    if (!ok) throw new Error("not controlled");
    control.push(checking.held());
  }
  return { rows, longest: medianOf(longest), whole: medianOf(whole), control: medianOf(control) };
}

/** A source and a clock that tell the longest that others waited, from the moment the workbook was read. */
function watched(workbook: Workbook): { readonly source: Source; readonly timer: Timer; readonly held: () => number } {
  let held = 0;
  let spent = spending();
  const timer: Timer = {
    ...CLOCK,
    turn: async () => {
      held = Math.max(held, spent());
      await new Promise(setImmediate);
      spent = spending();
    },
  };
  const source: Partial<Source> = {
    read: () => {
      spent = spending();
      return Promise.resolve({ ok: true, value: [workbook] });
    },
    watch: () => Promise.resolve(true),
  };
  return { source: source as Source, timer, held: () => Math.max(held, spent()) };
}

/** Milliseconds by the clock or of the processor, whichever is less: turns are too short for others' work to be averaged out. */
function spending(): () => number {
  const since = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - since, (user + system) / 1_000);
  };
}
