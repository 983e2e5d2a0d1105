import { isCutShort, wholeWords } from "../abbreviations";
import { fold } from "../fold";
import { withSigns } from "./comparisons";
import { isTooLong } from "./length";
import { BLANK, type CellKind, isErrorText, isMissing, type Reading, UNREADABLE, value } from "./reading";
import { NO_WORDS, YES_WORDS } from "./yes-no";

/** The options of a choice: each label as the register writes it, with the other words that mean it. */
export type Options = Readonly<Record<string, readonly string[]>>;

/**
 * Which options a cell names: bit i for the i-th option; 0 for none of the list ("aucun", "néant", "sans objet").
 * `UNKNOWN_WORD` is set when other words stood beside the ones recognised.
 */
export type OptionMask = number;
export const UNKNOWN_WORD: OptionMask = 1 << 30;

const IDLE = new Set(["a", "au", "aux", "d", "de", "du", "des", "en", "et", "l", "la", "le", "les", "un", "une"]);
const NONE = new Set([
  "aucun",
  "aucune",
  "neant",
  "san objet",
  "non concerne",
  "non applicable",
  "non",
  "san",
  "0",
  "ras",
  "rien a signaler",
  "ni l un ni l autre",
]);

/** "< 26 ans" and "< 26" say the same in a list. */
const AFTER_FIGURE = /(?<=[<>=]\d{1,3}) (?:ans|moi)(?= |$)/g;

/** "L2113-12" and "L. 2113-12" are one article. */
const ARTICLE = /\b([LR])\.? ?(?=\d{4}-\d)/gi;

/** The key under which a word of a list is looked up. */
export function choiceKey(text: string): string {
  const folded = fold(withSigns(text.trim().replace(ARTICLE, "$1 ")));
  // "E.S.A.T.", "E.I.": initials are one word.
  const words = /^[a-z]( [a-z])+$/.test(folded) ? [folded.replaceAll(" ", "")] : folded.split(" ");
  const kept = words.filter((word) => !IDLE.has(word));
  return (kept.length > 0 ? kept : words)
    .join(" ")
    .replace(/(?<=[<>=]) | (?=[<>=])/g, "")
    .replace(AFTER_FIGURE, "");
}

/** Lists are data of the registers: their words are folded once. */
const LEXICONS = new WeakMap<Options, ReadonlyMap<string, number>>();

/** The words that a list of options understands, by key; an option that says "none of the list" names none. */
function lexicon(options: Options): ReadonlyMap<string, number> {
  const known = LEXICONS.get(options);
  if (known !== undefined) return known;
  const words = new Map<string, number>();
  LEXICONS.set(options, words);
  Object.entries(options).forEach(([label, synonyms], index) => {
    for (const word of [label, ...synonyms]) {
      const key = choiceKey(word);
      words.set(key, (words.get(key) ?? 0) | (NONE.has(label) ? 0 : 1 << index));
    }
  });
  return words;
}

/** The words of a list, as keys. */
export const optionKeys = (options: Options): Iterable<string> => lexicon(options).keys();

/** Coarser to finer; "+ 50 ans" is cut last. */
const CUTS = [
  /[\n\r]+/,
  /[;\n\r|]+/,
  /[,;\n\r|]+/,
  /[,;/\n\r|]+|\+(?!\s?\d)/,
  /[,;/+\n\r|]+|\s[-–—]\s/,
  /[,;/+\n\r|&]+|\s[-–—]\s|\set\s|\sou\s/,
];
const APART = /\S\s*[;\n\r|]\s*\S/;
const SEPARATED = /[,;/+\n\r|]/;
const NEVER = /(?!)/;
const YES_FIRST = /^\s*oui\s*[,:–-]\s*(?:il est |elle est |c'est |avec )?(\S.*)$/i;
const DENIED = / (?:pas|non|san|ni|hor|sauf|ex|aucun|autre que) /;
const LONGEST_LIST = 2_000;
const TICK = /^[\s✔✓☑✅]+$/u;

/** "01 - Travaux", "1. Travaux", "C - Marché réservé": the place of the option in some list. */
const NUMBERED = /^\s*(?:\d{1,2}\s*[-–.):]|[A-Za-z]\s*(?:[.):]|[-–]\s))\s*(?=\D)/;

/**
 * A cell that names one option of a closed list, or several. `yes` is the label that a plain "oui" means, if any; words of
 * `silent` say nothing of the question. `loose`: a word of the list among words that are not is enough, to be confirmed.
 * In a cell of several, the words that are known count beside one that is not.
 */
export function choiceCell(
  options: Options,
  several: boolean,
  yes?: string,
  silent: readonly string[] = [],
  loose = false,
): CellKind<OptionMask> {
  const words = lexicon(options);
  const labels = Object.keys(options);
  const unsaid = new Set(silent.map(choiceKey));
  /** "Autre" is what is none of the rest. */
  const others = labels.reduce((mask, label, k) => (/^\(?autre/.test(label) ? mask | (1 << k) : mask), 0);
  const yesMask = yes === undefined ? 0 : 1 << labels.indexOf(yes);

  const maskOf = (text: string): OptionMask | undefined => {
    const key = choiceKey(text);
    const known = words.get(key);
    if (known !== undefined) return known;
    if (NONE.has(key) || NONE.has(fold(text)) || NO_WORDS.has(key)) return 0;
    const isYes = YES_WORDS.has(key) || (text.trim() !== "" && TICK.test(text));
    return yesMask !== 0 && isYes ? yesMask : undefined;
  };

  const partMask = (text: string): OptionMask | undefined => {
    const whole = maskOf(text) ?? (NUMBERED.test(text) ? maskOf(text.replace(NUMBERED, "")) : undefined);
    if (whole !== undefined) return whole;
    // "Oui, une clause d'exécution".
    const answered = YES_FIRST.exec(text)?.[1];
    if (answered !== undefined) return maskOf(answered);
    // "Emploi durable : CDI" is a class and one of its words.
    const colon = text.indexOf(":");
    if (colon > 0 && !APART.test(text)) {
      const said = maskOf(text.slice(colon + 1)) ?? maskOf(text.slice(0, colon));
      if (said !== undefined) return said;
    }
    if (isCutShort(text) && !SEPARATED.test(text)) {
      const masks = new Set(wholeWords(text, words.keys(), choiceKey).map((key) => words.get(key)));
      const [only, ...others] = masks;
      if (only !== undefined && others.length === 0) return only;
    }
    const outside = text.replace(/\([^)]*\)/g, " ");
    const inside = /\(([^)]*)\)/.exec(text)?.[1];
    // After a separator, brackets hold a part of their own: "ESS ; (bénéficiaire inconnu)".
    if (inside === undefined || /[,;/+\n\r|]\s*\(/.test(text)) return undefined;
    // "AAH ; demandeur d'emploi (DELD)": the brackets are those of one part.
    return maskOf(outside) ?? (SEPARATED.test(outside) ? undefined : maskOf(inside));
  };

  /** Finer and finer cuts of what is not known whole: parts that are known, and whether some are not. */
  const readParts = (text: string, level: number, found: { mask: number; known: number; unknown: boolean }): void => {
    const parts = text.split(CUTS[level] ?? NEVER);
    for (const part of parts) {
      if (part.trim() === "") continue;
      const mask = APART.test(part) ? undefined : partMask(part);
      if (mask !== undefined) {
        found.mask |= mask;
        found.known += 1;
      } else if (isMissing(part)) continue;
      else if (level + 1 < CUTS.length) readParts(part, level + 1, found);
      else found.unknown = true;
    }
  };

  const inParts = (text: string): Reading<OptionMask> => {
    const found = { mask: 0, known: 0, unknown: false };
    readParts(text, 0, found);
    const { mask, known, unknown } = found;
    if (known === 0) return unknown ? UNREADABLE : BLANK;
    if (!unknown) return value(mask);
    return mask === 0 || !several ? UNREADABLE : value(mask | UNKNOWN_WORD, "unknown-word");
  };

  /** "Rencontre avec la CCI des Landes": one option only is named among other words. */
  const inside = (text: string): Reading<OptionMask> => {
    const key = ` ${choiceKey(text)} `;
    if (DENIED.test(key)) return UNREADABLE;
    const named = new Set(
      [...words].flatMap(([word, mask]) =>
        mask !== 0 && (mask & others) === 0 && word.length > 2 && key.includes(` ${word} `) ? [mask] : [],
      ),
    );
    const [only, ...more] = named;
    if (only === undefined)
      return key.startsWith(" autre ") && others !== 0 ? value(others, "unknown-word") : UNREADABLE;
    if (more.length === 0) return value(only, "unknown-word");
    // "Petit-déjeuner ESS'presso": a name of the list itself says more than other words for another.
    const [title, ...titles] = labels.flatMap((label, k) => (key.includes(` ${choiceKey(label)} `) ? [1 << k] : []));
    return title === undefined || titles.length > 0 ? UNREADABLE : value(title, "unknown-word");
  };

  return {
    type: "choice",
    read: (cell) => {
      if (cell === null) return BLANK;
      if (typeof cell === "boolean") return yesMask === 0 ? (cell ? UNREADABLE : value(0)) : value(cell ? yesMask : 0);
      const text = typeof cell === "number" ? String(cell) : cell;
      if (isErrorText(text) || isTooLong(text, LONGEST_LIST)) return UNREADABLE;
      // No word of a list holds these: "Clause ; critère" is two of them, whatever "clause critère" is.
      const apart = APART.test(text) ? inParts(text) : undefined;
      if (apart?.state === "value" && apart.caution === undefined) return apart;
      const whole = partMask(text);
      if (whole !== undefined) return value(whole);
      if (/^[\s\u00a0]*[-–—][\s\u00a0]*$/.test(text)) return yesMask === 0 ? BLANK : value(0);
      if (isMissing(text) || unsaid.has(choiceKey(text))) return BLANK;
      const reading = inParts(text);
      return reading.state === "unreadable" && loose ? inside(text) : reading;
    },
    write: (mask) =>
      mask === 0
        ? (labels.find((label) => NONE.has(label)) ?? "aucun")
        : labels.filter((_, index) => (mask & (1 << index)) !== 0).join(" ; "),
  };
}
