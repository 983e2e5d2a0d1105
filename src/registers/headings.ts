/** Which column of which register a heading names. */
import { isCutShort, wholeWords } from "./abbreviations";
import { columnsOf } from "./catalogue";
import { choiceKey } from "./cells/choice";
import { headingKey } from "./fold";
import { type HeadingMatch, inAnyOrder, isUnknownWord, type Lexicon, LEXICONS } from "./lexicon";
import type { RegisterKind } from "./register";
import { isNearly } from "./slips";
import { isInAnotherUnit, withoutUnit } from "./units";
import { inItsPeriod, withoutTail } from "./wordings";
import { list } from "./words";

/** Words after which a heading is about something else than the heading it contains. */
const BARRING = new Set(
  list(`
        ttc | avenant | modification | signature | attribution | previsionnel | prevision | estime | estimation |
        commentaire | observation | remarque | lien | piece | justification | precedent | precedente | annuel |
        realise | effectue | mandate | paye | facture | engage | avance | traite | minimum | mini | rejet |
        garantie | ponderation | donnee | donne | lieu | limite | produit | % | reconduction | caution | retenue
      `),
);

export const isTaxIncluded = (heading: string): boolean => headingKey(heading).split(" ").includes("ttc");

/** What a heading means in one kind of register: nothing, one column, or several (then the cells below decide). */
export const exactMatches = (lexicon: Lexicon, heading: string, group: string | undefined): readonly HeadingMatch[] =>
  inItsUnit(lexicon, heading, exactly(lexicon, heading, group));

const inItsUnit = (lexicon: Lexicon, heading: string, matches: readonly HeadingMatch[]): readonly HeadingMatch[] => {
  const columns = columnsOf(lexicon.kind);
  return matches.some(({ column }) => isInAnotherUnit(heading, columns[column]?.unit))
    ? matches.filter(({ column }) => !isInAnotherUnit(heading, columns[column]?.unit))
    : matches;
};

function exactly(lexicon: Lexicon, heading: string, group: string | undefined): readonly HeadingMatch[] {
  if (isTaxIncluded(heading) || (group !== undefined && isTaxIncluded(group))) return [];
  const bare = withoutUnit(withoutBrackets(heading));
  const inner = turned(heading);
  const inGroup = group === undefined || group === heading ? [] : [`${group} ${heading}`, `${group} ${bare}`];
  const turnedRound = inItsOrder(lexicon, inGroup[0]);
  // "Sortie", over "Date", is the date of exit before "Date" is any other; criteria are what stands under their group.
  const dated = turnedRound?.every(({ column }) => columnsOf(lexicon.kind)[column]?.type === "date") === true;
  const found =
    knownAs(lexicon, inGroup) ??
    (dated ? turnedRound : undefined) ??
    knownAs(lexicon, [heading, ...inner, bare]) ??
    turnedRound;
  const exported = found ?? inItsOrder(lexicon, EXPORTED.test(heading) ? heading : undefined);
  return exported ?? sameInEveryPart(lexicon, bare);
}

const knownAs = (lexicon: Lexicon, spellings: readonly string[]): readonly HeadingMatch[] | undefined => {
  for (const spelling of spellings) {
    const found = lexicon.byKey.get(headingKey(spelling));
    if (found !== undefined) return found;
  }
  return undefined;
};

const inItsOrder = (lexicon: Lexicon, words: string | undefined): readonly HeadingMatch[] | undefined =>
  words === undefined ? undefined : lexicon.byWords().get(inAnyOrder(headingKey(words)));

/** Before brackets, what the heading is about rather than what it is. */
const ABOUT = new Set(
  list("achat | social | environnement | marche | contrat | lot | finance | insertion | dispositif"),
);

/** "Titulaire (SIRET)" is the SIRET of the holder, "Achat (direction)" a direction. */
function turned(heading: string): readonly string[] {
  const [, about = "", what = ""] = /^([^()]+)\(([^()]*\p{L}{2}[^()]*)\)\s*$/u.exec(heading) ?? [];
  if (about === "") return [];
  return [`${what} ${about}`, ...(ABOUT.has(headingKey(about)) ? [what] : [])];
}

/** "titulaire_siret", "lotNumero": the words of an export, in the order of its tables. */
const EXPORTED = /^\S*(?:[^\s_][_.][^\s_]|[a-z][A-Z])\S*$/;

const BETWEEN_NAMES = /\s*(?:\/|,|;|\||&|\sou\s|\set\s|\s[-–—]\s)\s*/i;

const partsOf = (heading: string): readonly string[] =>
  heading.length > 80 ? [] : heading.split(BETWEEN_NAMES).filter((part) => part.trim() !== "");

/** Every register asks for the parts of the same headings: they are cut once. */
const PARTS = new Map<string, readonly string[]>();
const MOST_PARTS = 2_000;

function partKeys(heading: string): readonly string[] {
  const known = PARTS.get(heading);
  if (known !== undefined) return known;
  const parts = partsOf(heading);
  const keys = parts.length < 2 ? [] : parts.map(headingKey);
  if (PARTS.size < MOST_PARTS) PARTS.set(heading, keys);
  return keys;
}

/** "Titulaire / mandataire", "DC1 ou DUME reçu": several names of one column. */
function sameInEveryPart(lexicon: Lexicon, heading: string): readonly HeadingMatch[] {
  const keys = partKeys(heading);
  if (keys.length < 2) return [];
  const [first = [], ...others] = keys.map((key) => lexicon.byKey.get(key) ?? []);
  return first.filter(({ column }) => others.every((matches) => matches.some((match) => match.column === column)));
}

const withoutBrackets = (heading: string): string => heading.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");

/** The columns whose heading's words all stand in this one, among others: likely, and to be confirmed by the buyer. */
export const likelyMatches = (lexicon: Lexicon, heading: string): readonly HeadingMatch[] =>
  inItsUnit(lexicon, heading, likely(lexicon, heading));

function likely(lexicon: Lexicon, heading: string): readonly HeadingMatch[] {
  if (isTaxIncluded(heading)) return [];
  const key = headingKey(withoutUnit(withoutBrackets(heading)));
  const bare = phrasesIn(lexicon, key);
  if (bare.length > 0) return bare;
  const whole = phrasesIn(lexicon, headingKey(heading));
  if (whole.length > 0) return whole;
  const inner = /\(([^()]*\p{L}{3}[^()]*)\)/u.exec(heading)?.[1] ?? "";
  const inside = isBarred(heading) ? [] : (lexicon.byKey.get(headingKey(inner)) ?? []);
  if (inside.length === 1) return inside.map((match) => ({ ...match, exact: false }));
  const led = withoutLead(key);
  const isAsked = ASKED.test(key);
  const specs = columnsOf(lexicon.kind);
  const named = (led === key ? [] : (lexicon.byKey.get(led) ?? [])).filter(
    ({ column }) => !isAsked || specs[column]?.store === "flags" || specs[column]?.store === "options",
  );
  if (named.length > 0) return named.map((match) => ({ ...match, exact: false }));
  return (
    inItsPeriod(lexicon, key, phrasesIn) ??
    withoutTail(lexicon, key) ??
    numberedAs(lexicon, key) ??
    inShort(lexicon, heading) ??
    nearlyWritten(lexicon, key) ??
    saidFirst(lexicon, key)
  );
}

/** Words that say that the next is told by its number. */
const NUMBERING = ["n", "identifiant", "code", "reference"];

/** "ID_OPERATION" is "N° opération": what numbers a thing, whatever it is called. */
function numberedAs(lexicon: Lexicon, key: string): readonly HeadingMatch[] | undefined {
  const [first = "", ...rest] = key.split(" ");
  if (rest.length === 0 || !NUMBERING.includes(first)) return undefined;
  const specs = columnsOf(lexicon.kind);
  const found = NUMBERING.flatMap((word) => lexicon.byKey.get([word, ...rest].join(" ")) ?? []).filter(
    ({ column }) => specs[column]?.type === "id" || specs[column]?.type === "lot",
  );
  const [match, ...others] = new Map(found.map((one) => [one.column, one])).values();
  return match === undefined || others.length > 0 ? undefined : [{ ...match, exact: false }];
}

/** "Rés.", "H. ins.": the one column of which a heading begins word by word as this one does. */
function inShort(lexicon: Lexicon, heading: string): readonly HeadingMatch[] | undefined {
  if (!isCutShort(heading)) return undefined;
  const keys = wholeWords(withoutBrackets(heading), lexicon.byKey.keys(), wholeKey);
  const matches = new Map(keys.flatMap((key) => lexicon.byKey.get(key) ?? []).map((match) => [match.column, match]));
  return matches.size === 1 ? [...matches.values()].map((match) => ({ ...match, exact: false })) : undefined;
}

/** "Date de notificaton", "DOM ACTIVITE": the one column of which a heading has these words, but for a slip or a cut. */
function nearlyWritten(lexicon: Lexicon, key: string): readonly HeadingMatch[] | undefined {
  const words = key.split(" ");
  if (words.some((word) => BARRING.has(word)) || !words.some(isUnknownWord)) return undefined;
  const near = new Map<string, HeadingMatch>();
  for (const known of lexicon.byLength().get(words.length) ?? [])
    if (known.words.every((word, k) => isNearly(words[k] ?? "", word, words.length)))
      for (const match of lexicon.byKey.get(known.key) ?? []) near.set(match.column, { ...match, exact: false });
  return near.size === 1 ? [...near.values()] : undefined;
}

/** The heading says that it is about something else. */
export const isBarred = (heading: string): boolean =>
  headingKey(heading)
    .split(" ")
    .some((word) => BARRING.has(word));

/** A word of the headings of more columns says nothing of which is meant. */
const TELLING = 3;

/** The columns that share a word of a heading with few others: what it may be about, though nobody can say so. */
export function mentioned(kind: RegisterKind, heading: string): readonly string[] {
  const byWord = LEXICONS.find((lexicon) => lexicon.kind === kind)?.byWord();
  const words = headingKey(heading).split(" ");
  if (words.some((word) => BARRING.has(word))) return [];
  return words.flatMap((word) => {
    const columns = [...(byWord?.get(word) ?? [])];
    return columns.length <= TELLING && /[a-z]{2}/.test(word) ? columns : [];
  });
}

/** An article alone is no word. */
const wholeKey = (word: string): string =>
  /^(?:a|à|au|aux|d|de|du|des|en|et|l|la|le|les|ou)$/i.test(word) ? "" : headingKey(word);

/** "Volontaire pour aller plus loin": a yes or a no is about the word that its heading begins with. */
function saidFirst(lexicon: Lexicon, key: string): readonly HeadingMatch[] {
  const [first = "", ...others] = key.split(" ");
  if (others.length === 0 || others.length > MOST_WORDS || others.some((word) => BARRING.has(word))) return [];
  const flags = columnsOf(lexicon.kind);
  return (lexicon.byKey.get(first) ?? [])
    .filter(({ column }) => flags[column]?.store === "flags" || column === "directorate")
    .map((match) => ({ ...match, exact: false }));
}

/** Words that may come before what a heading names: "Présence d'un critère variante", "env_occasion", "Libellé de la nature". */
const LEADS = new Set(
  "critere crit clause exigence prescription presence existence recour usage utilisation prise compte environnement libelle intitule".split(
    " ",
  ),
);

/** What such words ask for is a yes or a word of a list: "Clause d'exécution" is no date of execution. */
const ASKED = /^(?:critere|crit|clause|exigence|prescription|presence|existence|recour)\b/;

function withoutLead(key: string): string {
  const words = key.split(" ");
  const first = words.findIndex((word) => !LEADS.has(word));
  return first <= 0 ? key : words.slice(first).join(" ");
}

/** "PME/ETI/GE", "Achat / LLD / occasion": a heading made of the words of one list. */
export function namedByItsList(lexicon: Lexicon, heading: string): readonly HeadingMatch[] {
  const words = partsOf(heading).map(choiceKey);
  if (words.length < 2) return [];
  const [first = new Set<string>(), ...others] = words.map((word) => lexicon.byOption().get(word) ?? new Set<string>());
  return [...first]
    .filter((column) => others.every((columns) => columns.has(column)))
    .map((column) => ({ column, rank: Number.MAX_SAFE_INTEGER, exact: false }));
}

const inOrder = (one: { readonly nth: number }, other: { readonly nth: number }): number => one.nth - other.nth;

/** A longer heading is a sentence. */
const MOST_WORDS = 14;

function phrasesIn(lexicon: Lexicon, key: string): readonly HeadingMatch[] {
  const words = new Set(key.split(" "));
  if (words.size < 2 || words.size > MOST_WORDS) return [];
  const barring = [...words].filter((word) => BARRING.has(word));
  const [subject = ""] = words;
  let highest = 0;
  let best: HeadingMatch[] = [];
  const phrases = [...words].flatMap((word) => lexicon.phrases().get(word) ?? []).sort(inOrder);
  for (const { words: phrase, match } of phrases) {
    // A French heading begins with what it is ("Mois de réalisation des heures"); then the longest phrase says most of it.
    const height = phrase.length + (phrase[0] === subject ? MOST_WORDS : 0);
    if (height < highest || !phrase.every((word) => words.has(word)) || !barring.every((word) => phrase.includes(word)))
      continue;
    if (height > highest) best = [];
    highest = height;
    if (!best.some((other) => other.column === match.column)) best.push(match);
  }
  return best;
}
