/** How long the pane's thread is held while the store reads a workbook and has the figures of its exercice ready. */
import type { Source } from "../src/store/source";
import { newStore } from "../src/store/store";
import { CLOCK, type Timer } from "../src/store/timer";
import { medianOf } from "./measure";
import { registersOf } from "./registers";

export interface TurnCost {
  readonly rows: number;
  /** Milliseconds: the longest that others wait, and the whole reading. */
  readonly longest: number;
  readonly whole: number;
}

const ROUNDS = 7;

export async function costOfTurns(rows: number): Promise<TurnCost> {
  const workbook = registersOf(rows);
  const longest: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    globalThis.gc?.();
    let held = 0;
    let since = 0;
    const timer: Timer = {
      ...CLOCK,
      turn: async () => {
        held = Math.max(held, performance.now() - since);
        await new Promise(setImmediate);
        since = performance.now();
      },
    };
    const source: Partial<Source> = {
      read: () => {
        since = performance.now();
        return Promise.resolve({ ok: true, value: [workbook] });
      },
      watch: () => Promise.resolve(true),
    };
    const start = performance.now();
    const { state } = await newStore(source as Source, { timer }).refresh();
    if (state !== "ready") throw new Error(state);
    longest.push(Math.max(held, performance.now() - since));
    whole.push(performance.now() - start);
  }
  return { rows, longest: medianOf(longest), whole: medianOf(whole) };
}
