/** Words that are nearly another: a letter wrong, or the end of the word left out. */
import { slipsBetween } from "./distance";
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
  return slipsBetween(written, known, slips) <= slips;
}
