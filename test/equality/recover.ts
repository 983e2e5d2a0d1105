/**
 * A reader who wants the masked cells back: every printed number, every sum, whole numbers, and "a 0 is never masked".
 * Written without looking at how cells are masked: bounds are narrowed by each sum in turn, then every case is tried.
 */
import type { Margin } from "../../src/equality/secret";

export interface Printed {
  /** The number printed; null when it is masked or not printed. */
  readonly value: number | null;
  /** What the reader knows of it all the same. */
  readonly atLeast: number;
}

type Bounds = Map<string, readonly [low: number, high: number]>;

/** Beyond any count of the tables tried: a reader who thought less possible would be misled, not informed. */
const FAR = 250;

/** Whether the reader can tell the number of a cell. */
export function isRecovered(cells: ReadonlyMap<string, Printed>, margins: readonly Margin[], id: string): boolean {
  const bounds: Bounds = new Map(
    [...cells].map(([name, { value, atLeast }]) => [name, value === null ? [atLeast, FAR] : [value, value]]),
  );
  if (!narrow(bounds, margins)) throw new Error("the printed table contradicts itself");
  const [low = 0, high = 0] = bounds.get(id) ?? [];
  let fitting = 0;
  for (let value = low; value <= high && fitting < 2; value += 1) {
    const tried: Bounds = new Map(bounds).set(id, [value, value]);
    if (fits(tried, margins)) fitting += 1;
  }
  return fitting < 2;
}

function fits(bounds: Bounds, margins: readonly Margin[]): boolean {
  if (!narrow(bounds, margins)) return false;
  const open = [...bounds]
    .filter(([, [low, high]]) => low < high)
    .sort(([, one], [, other]) => one[1] - one[0] - other[1] + other[0]);
  const [first] = open;
  if (first === undefined) return true;
  const [name, [low, high]] = first;
  for (let value = low; value <= high; value += 1)
    if (fits(new Map(bounds).set(name, [value, value]), margins)) return true;
  return false;
}

/** Narrows every bound by every sum until nothing moves; false when a cell has no number left. */
function narrow(bounds: Bounds, margins: readonly Margin[]): boolean {
  for (let moved = true; moved;) {
    moved = false;
    for (const { total, parts } of margins) {
      const of = (name: string): readonly [number, number] => bounds.get(name) ?? [0, FAR];
      const lows = parts.reduce((sum, part) => sum + of(part)[0], 0);
      const highs = parts.reduce((sum, part) => sum + of(part)[1], 0);
      const put = (name: string, low: number, high: number): boolean => {
        const [before, after] = of(name);
        const next = [Math.max(before, low), Math.min(after, high)] as const;
        if (next[0] !== before || next[1] !== after) {
          bounds.set(name, next);
          moved = true;
        }
        return next[0] <= next[1];
      };
      if (!put(total, lows, highs)) return false;
      const [least, most] = of(total);
      for (const part of parts) {
        const [low, high] = of(part);
        if (!put(part, least - (highs - high), most - (lows - low))) return false;
      }
    }
  }
  return true;
}
