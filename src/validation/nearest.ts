/** The word of a list that a misspelt one was most likely meant to be. */

/** Letters that may be wrong: one in four, three at most. */
const mistakesIn = (word: string): number => Math.min(3, Math.floor(word.length / 4));

/**
 * The index of the only word at the least distance, or undefined when none is close enough, or several are as close.
 * @param word and words folded alike
 */
export function nearest(word: string, words: readonly string[]): number | undefined {
  const most = mistakesIn(word);
  if (most === 0 || word.length > 80) return undefined;
  let best: number | undefined;
  let least = most + 1;
  let isTied = false;
  for (const [index, other] of words.entries()) {
    const distance = distanceBetween(word, other, least);
    if (distance < least) {
      least = distance;
      best = index;
      isTied = false;
    } else if (distance === least && best !== undefined && words[best] !== other) isTied = true;
  }
  return isTied ? undefined : best;
}

/** Costs of three successive lines, as long as the longest of two words that are compared. */
const LINES: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(96),
  new Uint8Array(96),
  new Uint8Array(96),
];

/** Letters added, lost, changed, or two exchanged; more than `most` is as good as `most` + 1. */
function distanceBetween(one: string, other: string, most: number): number {
  const far = most + 1;
  if (Math.abs(other.length - one.length) > most) return far;
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
