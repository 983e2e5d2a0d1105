/** The word of a list that a misspelt one was most likely meant to be. */
import { slipsBetween } from "../registers/distance";

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
    const distance = slipsBetween(word, other, least);
    if (distance < least) {
      least = distance;
      best = index;
      isTied = false;
    } else if (distance === least && best !== undefined && words[best] !== other) isTied = true;
  }
  return isTied ? undefined : best;
}
