/** A column of yes and no already written one way ("oui", "non") keeps it: only the cells that stray from it are respelled. */
import { fold } from "../../registers/fold";
import type { Cell } from "../../workbook/port";
import type { Correction } from "./correction";

interface Answers {
  readonly count: (cell: Cell) => void;
  /** The corrections of the column, those of its answers in the letters in which most of them are written. */
  readonly respelled: (corrections: readonly Correction[]) => readonly Correction[];
}

type Letters = (word: string) => string;

/** An answer begins with a capital, or is in small letters, or in capitals. */
const LETTERS: readonly Letters[] = [
  (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  (word) => word.toLowerCase(),
  (word) => word.toUpperCase(),
];
const WORDS = ["oui", "non"];

/** The share of the answers that makes a way of writing them the column's own, and how many it takes. */
const MOST = 0.8;
const FEWEST = 5;

/** Counts how the cells of one column are written. */
export function answersCounted(): Answers {
  const counts = new Map<string, number>();
  return {
    count: (cell) => {
      if (typeof cell === "string" && cell.length === 3) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    },
    respelled: (corrections) => {
      const letters = usualLetters(counts);
      return letters === undefined ? corrections : corrections.flatMap((one) => inLetters(one, letters));
    },
  };
}

function inLetters(correction: Correction, letters: Letters): readonly Correction[] {
  const { rule, before, after } = correction;
  if (rule !== "yes-or-no" || typeof after !== "string") return [correction];
  const own = letters(after);
  return own === before ? [] : [{ ...correction, after: own }];
}

/** Undefined where the answers are few, or written in several ways. */
function usualLetters(counts: ReadonlyMap<string, number>): Letters | undefined {
  const answers = [...counts].filter(([cell]) => WORDS.includes(fold(cell)));
  const total = answers.reduce((sum, [, count]) => sum + count, 0);
  if (total < FEWEST) return undefined;
  return LETTERS.find((letters) => {
    const own = answers.filter(([cell]) => letters(cell) === cell);
    return own.reduce((sum, [, count]) => sum + count, 0) >= MOST * total;
  });
}
