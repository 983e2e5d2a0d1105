/** Lists of words that validation rules refer to by name. */

export interface ChoiceList {
  /** The defined name by which validations refer to it. */
  readonly name: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** Gives each set of words one list, under a name made of the title of the first column that asked for it. */
export function listMaker(prefix: string): {
  readonly listFor: (title: string, words: readonly string[]) => ChoiceList;
  readonly lists: () => readonly ChoiceList[];
} {
  const byWords = new Map<string, ChoiceList>();
  const taken = new Set<string>();
  return {
    listFor: (title, words) => {
      const key = words.join("|");
      const list = byWords.get(key) ?? { name: freshName(`${prefix}${plainWord(title)}`, taken), title, words };
      byWords.set(key, list);
      return list;
    },
    lists: () => [...byWords.values()],
  };
}

function freshName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n += 1) name = `${wanted}_${String(n)}`;
  taken.add(name);
  return name;
}

/** A title as Excel takes it for the name of a table or of a list: "Suivi_des_clauses_d_insertion". */
export const plainWord = (title: string): string =>
  title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
