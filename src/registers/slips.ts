/** Words that are nearly another: a letter wrong, or the end of the word left out. */
import { isUnknownWord } from "./lexicon";

/** Letters: a shorter word is too near too many others. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;
/** Letters of a word cut short; of one that stands alone. */
const CUT = 3;
const CUT_ALONE = 5;
/** A heading of one word has no other to tell what it is about. */
const SLIP_ALONE = 8;

/**
 * True where a word of a heading may stand for a known one. A word that some heading knows is never another, misspelt.
 * @param among how many words the heading has
 */
export function isNearly(written: string, known: string, among: number): boolean {
  if (written === known) return true;
  if (!isUnknownWord(written) || /\d/.test(written)) return false;
  if (written.length >= (among === 1 ? CUT_ALONE : CUT) && known.startsWith(written)) return true;
  const shorter = Math.min(written.length, known.length);
  if (shorter < (among === 1 ? SLIP_ALONE : ONE_SLIP)) return false;
  const slips = shorter >= TWO_SLIPS && known.startsWith(written.charAt(0)) ? 2 : 1;
  return Math.abs(written.length - known.length) <= slips && slipsBetween(written, known) <= slips;
}

/** Letters changed, added or left out; two that are exchanged are one slip (Damerau and Levenshtein's distance). */
function slipsBetween(one: string, other: string): number {
  let older: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const exchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const least = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (same ? 0 : 1));
      row.push(exchanged ? Math.min(least, (older[j - 2] ?? 0) + 1) : least);
    }
    older = before;
    before = row;
  }
  return before[other.length] ?? 0;
}
