/** The headings that each register knows, under the key by which they are compared. */
import { columnsOf, REGISTER_KINDS } from "./catalogue";
import { optionKeys } from "./cells/choice";
import type { Heading } from "./columns";
import { headingKeysOf } from "./fold";
import type { RegisterKind } from "./register";

export interface HeadingMatch {
  readonly column: string;
  /** Place among the column's headings: the smallest is preferred when a sheet has several. */
  readonly rank: number;
  /** The option that "oui" means under this heading. */
  readonly yes?: string;
  /** False when the words of a known heading were found among others: to be confirmed by the buyer. */
  readonly exact: boolean;
}

export interface Lexicon {
  readonly kind: RegisterKind;
  readonly byKey: ReadonlyMap<string, readonly HeadingMatch[]>;
  /** By word of a list: the columns whose list has it, for headings that name the list ("Travaux / Fournitures / Services"). */
  readonly byOption: () => ReadonlyMap<string, ReadonlySet<string>>;
  /** Headings of two words or more whatever the order of their words, for exports: "titulaire_siret". */
  readonly byWords: () => ReadonlyMap<string, readonly HeadingMatch[]>;
  /** Headings of two words or more by their first word, for headings that say more than they do. */
  readonly phrases: () => ReadonlyMap<string, readonly Phrase[]>;
  /** Headings by how many words they have, for headings of which one is misspelt. */
  readonly byLength: () => ReadonlyMap<number, readonly Spelt[]>;
  /** By word of the headings: the columns that have it in one of theirs. */
  readonly byWord: () => ReadonlyMap<string, ReadonlySet<string>>;
}

interface Spelt {
  readonly key: string;
  readonly words: readonly string[];
}

interface Phrase {
  readonly nth: number;
  readonly words: readonly string[];
  readonly match: HeadingMatch;
}

const wordsOf = (heading: Heading): string => (typeof heading === "string" ? heading : heading.heading);

function lexiconOf(kind: RegisterKind): Lexicon {
  const byKey = new Map<string, HeadingMatch[]>();
  const all: { readonly key: string; readonly match: HeadingMatch }[] = [];
  for (const [column, spec] of Object.entries(columnsOf(kind))) {
    const headings = [spec.title, ...spec.headings, column];
    const keys = headingKeysOf(headings.map(wordsOf));
    headings.forEach((heading, rank) => {
      const key = keys[rank] ?? "";
      const match = matchOf(column, rank, heading);
      all.push({ key, match });
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [match]);
      else if (!known.some((other) => other.column === column)) known.push(match);
      else if (match.yes !== undefined) known[known.findIndex((other) => other.column === column)] = match;
    });
  }
  const phraseOf = ({ key, match }: (typeof all)[number], nth: number): Phrase => ({
    nth,
    words: key.split(" "),
    match: { ...match, exact: false },
  });
  return {
    kind,
    byKey,
    byOption: once(() => optionsOf(kind)),
    byWords: once(() => {
      const byWords = new Map<string, HeadingMatch[]>();
      for (const [key, matches] of byKey) {
        if (!key.includes(" ")) continue;
        const words = inAnyOrder(key);
        const known = byWords.get(words) ?? [];
        byWords.set(words, [
          ...known,
          ...matches.filter(({ column }) => !known.some((other) => other.column === column)),
        ]);
      }
      return byWords;
    }),
    phrases: once(() => {
      const phrases = all.map(phraseOf).filter(({ words }) => words.length > 1);
      return listed(phrases, ({ words }) => words[0] ?? "");
    }),
    byLength: once(() => {
      const spelt = [...byKey.keys()].map((key) => ({ key, words: key.split(" ") }));
      return listed(spelt, ({ words }) => words.length);
    }),
    byWord: once(() => {
      const byWord = new Map<string, Set<string>>();
      for (const { key, match } of all)
        for (const word of key.split(" ")) byWord.set(word, (byWord.get(word) ?? new Set()).add(match.column));
      return byWord;
    }),
  };
}

/** The words of a key, their order left out. */
export const inAnyOrder = (key: string): string => key.split(" ").sort().join(" ");

function matchOf(column: string, rank: number, heading: Heading): HeadingMatch {
  if (typeof heading === "string") return { column, rank, exact: true };
  const exact = !("doubtful" in heading);
  return "yes" in heading ? { column, rank, exact, yes: heading.yes } : { column, rank, exact };
}

function listed<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const lists = new Map<K, T[]>();
  for (const one of all) {
    const list = lists.get(keyOf(one));
    if (list === undefined) lists.set(keyOf(one), [one]);
    else list.push(one);
  }
  return lists;
}

/** Few registers are looked at so closely in a workbook: what that takes is made when one asks. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function optionsOf(kind: RegisterKind): ReadonlyMap<string, ReadonlySet<string>> {
  const byOption = new Map<string, Set<string>>();
  for (const [column, spec] of Object.entries(columnsOf(kind))) {
    if (spec.store !== "options") continue;
    for (const word of optionKeys(spec.options)) {
      const columns = byOption.get(word);
      if (columns === undefined) byOption.set(word, new Set([column]));
      else columns.add(column);
    }
  }
  return byOption;
}

/** One lexicon per kind of register. */
export const LEXICONS: readonly Lexicon[] = REGISTER_KINDS.map(lexiconOf);

/** Every heading that any register knows: a quick test for rows that might be headers. */
const ALL_KEYS = new Set(LEXICONS.flatMap((lexicon) => [...lexicon.byKey.keys()]));

export const isAnyHeading = (key: string): boolean => ALL_KEYS.has(key);

const allWords = once(() => new Set([...ALL_KEYS].flatMap((key) => key.split(" "))));

/** No heading of any register has the word: it may be another, misspelt or cut short. */
export const isUnknownWord = (word: string): boolean => !allWords().has(word);
