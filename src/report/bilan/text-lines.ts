/** On how many lines a text wraps: no host tells before it has drawn it, and a merged cell never grows by itself. */

/** Widths of Calibri's characters, in thousandths of the size; letters not listed are as wide as an "o". */
const WIDTHS: Readonly<Record<string, number>> = {
  " ": 226, "\u00a0": 226, i: 229, l: 229, j: 239, t: 335, f: 305, r: 349, s: 391, c: 423, z: 395, v: 452, x: 433, y: 453, k: 455,
  "é": 498, "è": 498, "ê": 498, e: 498, a: 479, "à": 479, "â": 479, m: 799, w: 715, "œ": 838, "%": 715, "«": 512, "»": 512, "’": 250, "'": 221,
  ".": 252, ",": 250, ":": 268, ";": 268, "(": 303, ")": 303, "-": 306, "/": 386, I: 252, J: 319, M: 855, W: 890, O: 662, N: 646, D: 615, "—": 906, "–": 498,
}; // prettier-ignore

const USUAL = 527;
const USUAL_CAPITAL = 590;
/** A column of one character is as wide as a digit of the default font, Calibri 11. */
const DIGIT = 507 * 11;
/** Hosts and printers round widths: a text that just fits may not. */
const PRUDENCE = 1.03;

const charWidth = (char: string): number => WIDTHS[char] ?? (char >= "A" && char <= "Z" ? USUAL_CAPITAL : USUAL);

export interface Setting {
  /** Characters, as column widths are given. */
  readonly width: number;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

export function linesOf(text: string, { width, size, bold }: Setting): number {
  const room = width * DIGIT;
  const scale = size * (bold ? 1.05 : 1) * PRUDENCE;
  const wide = (word: string): number => {
    let sum = 0;
    for (const char of word) sum += charWidth(char);
    return sum * scale;
  };
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + paragraphLines(paragraph.split(" ").map(wide), wide(" "), room), 0);
}

function paragraphLines(words: readonly number[], space: number, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const next = used === 0 ? word : used + space + word;
    if (next <= room) {
      used = next;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than its line is cut.
    lines += Math.max(0, Math.ceil(word / room) - 1);
    used = word % room;
  }
  return lines;
}
