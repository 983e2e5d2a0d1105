/** Times taken in turn, so that what else the machine does weighs on all of them alike. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Median milliseconds of each task, run in turn `rounds` times after `warmings` that do not count. */
export function inTurn<K extends string>(
  tasks: Readonly<Record<K, () => unknown>>,
  rounds: number,
  warmings: number,
): Readonly<Record<K, number>> {
  const names = Object.keys(tasks) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -warmings; round < rounds; round += 1) {
    for (const name of names) {
      globalThis.gc?.();
      const start = performance.now();
      kept = tasks[name]();
      const time = performance.now() - start;
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, medianOf(times.get(name) ?? [])])) as Record<K, number>;
}

/** Results are kept until the next one, so that no engine may skip the work. */
let kept: unknown;
export const lastKept = (): unknown => kept;
