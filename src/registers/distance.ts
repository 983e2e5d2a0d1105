/** A longer word is like no other. */
const LONGEST = 250;

/** Costs of three successive lines. */
const LINES: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST + 2),
  new Uint8Array(LONGEST + 2),
  new Uint8Array(LONGEST + 2),
];

/**
 * Letters changed, added or left out; two that are exchanged are one slip (Damerau and Levenshtein's distance). More than
 * `most` is as good as `most` + 1.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const far = most + 1;
  if (Math.abs(other.length - one.length) > most || other.length > LONGEST) return far;
  let [before, last, line] = LINES;
  for (let j = 0; j <= other.length; j += 1) last[j] = j;
  for (let i = 1; i <= one.length; i += 1) {
    // Further from the diagonal, more letters than that were added or lost.
    const from = Math.max(1, i - most);
    const to = Math.min(other.length, i + most);
    const letter = one.charCodeAt(i - 1);
    line[from - 1] = from === 1 ? i : far;
    line[to + 1] = far;
    let least = line[from - 1] as number;
    for (let j = from; j <= to; j += 1) {
      const facing = other.charCodeAt(j - 1);
      const changed = (last[j - 1] as number) + (letter === facing ? 0 : 1);
      let cost = Math.min((line[j - 1] as number) + 1, (last[j] as number) + 1, changed);
      if (i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && one.charCodeAt(i - 2) === facing)
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      line[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return far;
    [before, last, line] = [last, line, before];
  }
  return Math.min(last[other.length] as number, far);
}
