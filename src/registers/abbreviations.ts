/** "Rés.", "Enr. (t)", "FORMATION QUALIF.": words cut short by a dot, found again among those that begin as they do. */
import { fold } from "./fold";

interface Part {
  readonly text: string;
  /** Only the beginning of a word is written. */
  readonly cut: boolean;
}

const CUT = /\p{L}{2,}\.(?!\p{L})/u;

/** True where a word of two letters or more ends with a dot: "H. T." are initials. */
export const isCutShort = (text: string): boolean => CUT.test(text);

/**
 * Among keys (folded words), those that a text cut short may stand for, word by word.
 * @param wholeOf the key of a word that is written whole
 */
export function wholeWords(text: string, keys: Iterable<string>, wholeOf: (word: string) => string): readonly string[] {
  const parts = text
    .split(/[\s_/'’-]+/)
    .filter((word) => fold(word) !== "")
    .flatMap((word): readonly Part[] => {
      const whole = wholeOf(word);
      if (CUT.test(word)) return [{ text: fold(word) === whole ? fold(word) : whole, cut: fold(word) === whole }];
      return whole === "" ? [] : [{ text: whole, cut: false }];
    });
  if (!parts.some(({ cut }) => cut)) return [];
  const found: string[] = [];
  for (const key of keys) {
    const words = key.split(" ");
    if (words.length === parts.length && parts.every((part, k) => stands(part, words[k] as string))) found.push(key);
  }
  return found;
}

const stands = ({ text, cut }: Part, word: string): boolean => (cut ? word.startsWith(text) : word === text);
