import type { Cell } from "../../workbook/port";
import { fold } from "../fold";
import { isTooLong } from "./length";
import { BLANK, type CellKind, isMissing, UNREADABLE, value } from "./reading";

export const YES_WORDS: ReadonlySet<string> = new Set(
  ["oui", "o", "x", "vrai", "true", "yes", "y", "1", "ok", "v"].map(fold),
);
export const NO_WORDS: ReadonlySet<string> = new Set(["non", "n", "0", "faux", "false", "no"].map(fold));
const CHECKED = /^[\s✔✓☑✅🗸☒✗✘×]+$/u;
const CROSSED_OUT = /^[\s☐❌□]+$/u;
const CROSS = /^\s*[✗✘]\s*$/u;
const TICK = /^\s*[✔✓☑✅🗸]\s*$/u;
const DASH = /^[\s\u00a0]*[-–—][\s\u00a0]*$/;

/** "Oui (art. 12)", "Non - cf. CCAP": an answer and where it is written. */
const REFERRED =
  /^\s*(oui|non)\s*(?:\(([^()]*)\)|[,:;–—-]\s*((?:art|cf|voir|ccap|cctp|rc|annexe|page|§)\b.*|§.*))\s*$/i;
const HEDGED =
  /\?|\b(?:sauf|hors|partiel\w*|confirmer|possible|prevu\w*|envisage\w*|oui|non|pas|ou|mais|reserve|cours|attente|seulement|lots?)\b/;

/** A cross is a tick like another, but in a column that has ticks too: there it is a no. */
export const isCross = (cell: Cell): boolean => typeof cell === "string" && CROSS.test(cell);
export const isTick = (cell: Cell | undefined): boolean => typeof cell === "string" && TICK.test(cell);

/** Yes or no as buyers tick it; a blank is neither. Any other word is unreadable. */
export const yesNoCell: CellKind<boolean> = {
  type: "yes/no",
  read: (cell) => {
    if (cell === null) return BLANK;
    if (typeof cell === "boolean") return value(cell);
    if (typeof cell === "number") return cell === 1 ? value(true) : cell === 0 ? value(false) : UNREADABLE;
    if (DASH.test(cell)) return value(false);
    if (cell.trim() !== "" && CHECKED.test(cell)) return value(true);
    if (cell.trim() !== "" && CROSSED_OUT.test(cell)) return value(false);
    const word = fold(cell);
    if (YES_WORDS.has(word)) return value(true);
    if (NO_WORDS.has(word)) return value(false);
    const [, answer, inside = "", after = ""] = isTooLong(cell) ? [] : (REFERRED.exec(cell) ?? []);
    if (answer !== undefined && !HEDGED.test(fold(`${inside} ${after}`))) return value(answer.toLowerCase() === "oui");
    return isMissing(cell) ? BLANK : UNREADABLE;
  },
  write: (yes) => (yes ? "Oui" : "Non"),
};
