import { fold } from "../fold";
import { BLANK, type CellKind, isErrorText, isMissing, type Reading, UNREADABLE, value } from "./reading";

/** The options of a choice: each label as the register writes it, with the other words that mean it. */
export type Options = Readonly<Record<string, readonly string[]>>;

/**
 * Which options a cell names: bit i for the i-th option; 0 for none of the list ("aucun", "néant", "sans objet").
 * `UNKNOWN_WORD` is set when other words stood beside the ones recognised.
 */
export type OptionMask = number;
export const UNKNOWN_WORD: OptionMask = 1 << 30;

const IDLE = new Set(["a", "au", "aux", "d", "de", "du", "des", "en", "et", "l", "la", "le", "les", "un", "une"]);
const NONE = new Set(["aucun", "aucune", "neant", "san objet", "non", "san", "0", "ni l un ni l autre"]);

/** The key under which a word of a list is looked up. */
export function choiceKey(text: string): string {
  const words = fold(text).split(" ");
  const kept = words.filter((word) => !IDLE.has(word));
  return (kept.length > 0 ? kept : words).join(" ").replace(/(?<=[<>=]) | (?=[<>=])/g, "");
}

/** The words that a list of options understands, by key. */
function lexicon(options: Options): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  Object.entries(options).forEach(([label, synonyms], index) => {
    for (const word of [label, ...synonyms]) {
      const key = choiceKey(word);
      words.set(key, (words.get(key) ?? 0) | (1 << index));
    }
  });
  return words;
}

/** Words that only one heading gives a meaning to: under "clause sociale (O/N)", "oui" is "clause d'exécution". */
export interface HeadingWords {
  readonly yes: string;
}

const YES = new Set(["oui", "o", "x", "vrai", "1", "yes", "true"]);
const NO = new Set(["n", "faux", "false", "no"]);
const TICK = /^[\s✔✓☑✅]+$/u;

/** A cell that names one or several options of a closed list. `yes` is the label that a plain "oui" means, if any. */
export function choiceCell(options: Options, yes?: string): CellKind<OptionMask> {
  const words = lexicon(options);
  const labels = Object.keys(options);
  const yesMask = yes === undefined ? 0 : 1 << labels.indexOf(yes);

  const maskOf = (text: string): OptionMask | undefined => {
    const key = choiceKey(text);
    const known = words.get(key);
    if (known !== undefined) return known;
    if (NONE.has(key) || NONE.has(fold(text))) return 0;
    if (yesMask !== 0) {
      if (YES.has(key) || (text.trim() !== "" && TICK.test(text))) return yesMask;
      if (NO.has(key)) return 0;
    }
    return undefined;
  };

  const partMask = (text: string): OptionMask | undefined => {
    const whole = maskOf(text);
    if (whole !== undefined) return whole;
    const outside = text.replace(/\([^)]*\)/g, " ");
    const inside = /\(([^)]*)\)/.exec(text)?.[1];
    if (inside === undefined) return undefined;
    return maskOf(outside) ?? maskOf(inside);
  };

  const readParts = (parts: readonly string[]): Reading<OptionMask> => {
    let mask = 0;
    let known = 0;
    let unknown = false;
    for (const part of parts) {
      if (part.trim() === "") continue;
      const found = partMask(part);
      if (found !== undefined) {
        mask |= found;
        known += 1;
      } else if (!isMissing(part)) unknown = true;
    }
    if (known === 0) return unknown ? UNREADABLE : BLANK;
    return unknown ? (mask === 0 ? UNREADABLE : value(mask | UNKNOWN_WORD, "unknown-word")) : value(mask);
  };

  return {
    type: "choice",
    read: (cell) => {
      if (cell === null) return BLANK;
      if (typeof cell === "boolean") return yesMask === 0 ? (cell ? UNREADABLE : value(0)) : value(cell ? yesMask : 0);
      const text = typeof cell === "number" ? String(cell) : cell;
      if (isErrorText(text)) return UNREADABLE;
      const whole = partMask(text);
      if (whole !== undefined) return value(whole);
      if (/^[\s\u00a0]*[-–—][\s\u00a0]*$/.test(text)) return yesMask === 0 ? BLANK : value(0);
      if (isMissing(text)) return BLANK;
      const parts = readParts(text.split(/[,;/+\n\r|]+/));
      if (parts.state === "value" && parts.caution === undefined) return parts;
      const finer = readParts(text.split(/[,;/+\n\r|&]+|\set\s|\sou\s|\s[-–—]\s/));
      return finer.state === "value" && (finer.caution === undefined || parts.state !== "value") ? finer : parts;
    },
    write: (mask) => (mask === 0 ? "aucun" : labels.filter((_, index) => (mask & (1 << index)) !== 0).join(" ; ")),
  };
}
