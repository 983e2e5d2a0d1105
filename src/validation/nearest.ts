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
    if (Math.abs(other.length - word.length) > most) continue;
    const distance = distanceBetween(word, other, least);
    if (distance < least) {
      least = distance;
      best = index;
      isTied = false;
    } else if (distance === least && best !== undefined && words[best] !== other) isTied = true;
  }
  return isTied ? undefined : best;
}

/** Letters added, lost, changed, or two exchanged; more than `most` is as good as `most` + 1. */
function distanceBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, k) => k);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
}
