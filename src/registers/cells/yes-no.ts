import { fold } from "../fold";
import { BLANK, type CellKind, isMissing, UNREADABLE, value } from "./reading";

export const YES_WORDS: ReadonlySet<string> = new Set(
  ["oui", "o", "x", "vrai", "true", "yes", "y", "1", "ok", "v"].map(fold),
);
export const NO_WORDS: ReadonlySet<string> = new Set(["non", "n", "0", "faux", "false", "no"].map(fold));
const CHECKED = /^[\s✔✓☑✅🗸☒✗✘×]+$/u;
const CROSSED_OUT = /^[\s☐❌□]+$/u;
const DASH = /^[\s\u00a0]*[-–—][\s\u00a0]*$/;

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
    return isMissing(cell) ? BLANK : UNREADABLE;
  },
  write: (yes) => (yes ? "Oui" : "Non"),
};
