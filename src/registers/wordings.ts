/** Headings that say more than they need, or leave a word out: "Fin d'exécution", "Acheté le", "Entreprise rencontrée". */
import { columnsOf } from "./catalogue";
import type { HeadingMatch, Lexicon } from "./lexicon";
import type { RegisterKind } from "./register";
import { list } from "./words";

/** "Année de sortie", "Mois de réforme", "Fin d'exécution": a date of which the heading says how much is given, or leaves "date" out. */
export function inItsPeriod(
  lexicon: Lexicon,
  key: string,
  phrasesIn: (lexicon: Lexicon, key: string) => readonly HeadingMatch[],
): readonly HeadingMatch[] | undefined {
  if (key.startsWith("fin ")) {
    const ends = lexicon.byKey.get(`date ${key}`) ?? phrasesIn(lexicon, `date ${key}`);
    return ends.length === 0 ? undefined : ends.map((match) => ({ ...match, exact: false }));
  }
  const noun = /^(\S+) le$/.exec(key)?.[1];
  const dated = noun !== undefined ? `date ${noun}` : key.replace(/^(?:anne|moi|periode|trimestre|jour) /, "date ");
  if (dated === key) return undefined;
  const columns = columnsOf(lexicon.kind);
  const found = (lexicon.byKey.get(dated) ?? []).filter(({ column }) => columns[column]?.type === "date");
  return found.length === 0 ? undefined : found.map((match) => ({ ...match, exact: false }));
}

/** Words after what a heading names, where a register is of meetings or of requests: "Entreprise rencontrée", "Direction consultée". */
const TAILS = new Set(
  list(`
        recu | rencontre | contacte | sollicite | concerne | visite | invite | identifie | present | accueilli | auditionne |
        interroge | entendu | associe | accompagne | source | demandeur | demandeuse | organisateur | organisatrice | referent |
        referente | pilote | porteur | porteuse | participant | participante
      `),
);
const OF_MEETINGS: ReadonlySet<RegisterKind> = new Set(["sourcing", "events", "planning", "authorities"]);
/** And where it is of things: "Sortie de flotte", "Entrée au patrimoine". */
const OF_THINGS = new Set(list("flotte | parc | stock | inventaire | patrimoine | vehicule | bien | materiel | actif"));
const THINGS: ReadonlySet<RegisterKind> = new Set(["vehicles", "equipment"]);

const NO_TAILS: ReadonlySet<string> = new Set();

export function withoutTail(lexicon: Lexicon, key: string): readonly HeadingMatch[] | undefined {
  const words = key.split(" ");
  const tails = OF_MEETINGS.has(lexicon.kind) ? TAILS : THINGS.has(lexicon.kind) ? OF_THINGS : NO_TAILS;
  const last = words.findLastIndex((word) => !tails.has(word));
  if (last < 0 || last === words.length - 1) return undefined;
  const columns = columnsOf(lexicon.kind);
  const found = (lexicon.byKey.get(words.slice(0, last + 1).join(" ")) ?? []).filter(
    ({ column }) => columns[column]?.type === (tails === TAILS ? "text" : "date"),
  );
  return found.length === 0 ? undefined : found.map((match) => ({ ...match, exact: false }));
}
