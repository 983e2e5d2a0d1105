/** What `spaser check` says around the problems. */
import type { Severity } from "../registers/facts";
import { andList, counted, countText, type Noun } from "./format";

const NOUNS: Readonly<Record<Severity, Noun>> = {
  error: { one: "erreur", other: "erreurs" },
  warning: { one: "avertissement", other: "avertissements" },
  information: { one: "remarque", other: "remarques" },
};
const LINES: Noun = { one: "ligne", other: "lignes" };
const PROBLEMS: Noun = { one: "cas", other: "cas" };
const GROUPS: Noun = { one: "autre cause", other: "autres causes" };

const rangeText = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : to === from + 1 ? `${String(from)}, ${String(to)}` : `${String(from)} à ${String(to)}`;

const MOST_RANGES = 8;

export const CHECK = {
  title: (counts: Readonly<Record<Severity, number>>): string => {
    const said = (Object.keys(NOUNS) as Severity[]).filter((severity) => counts[severity] > 0);
    return said.length === 0
      ? "Contrôle des registres : rien à signaler"
      : `Contrôle des registres : ${andList(said.map((severity) => counted(counts[severity], NOUNS[severity])))}`;
  },
  sections: {
    error: "Erreurs : à corriger",
    warning: "Avertissements : à vérifier",
    information: "Remarques : pour information",
  } satisfies Record<Severity, string>,
  /** "Registre des marchés › Montant HT : texte au lieu d'un nombre" */
  group: (places: readonly string[], title: string): string =>
    places.length === 0 ? title : `${places.join(" › ")} : ${title}`,
  /** "Marchés 2025, lignes 4, 8 à 12" */
  rows: (sheet: string, ranges: readonly (readonly [number, number])[], rows: number): string => {
    const shown = ranges.slice(0, ranges.length > MOST_RANGES ? MOST_RANGES - 1 : MOST_RANGES).map(rangeText);
    const rest = ranges.length > shown.length ? `… (${counted(rows, LINES)})` : "";
    return `${sheet}, ${rows > 1 ? "lignes" : "ligne"} ${shown.join(", ")}${rest}`;
  },
  otherSheets: (count: number): string => `et ${countText(count)} autres feuilles`,
  example: (cell: string, sentence: string): string => `${cell} : ${sentence}`,
  found: (found: string, advice: string): string => `« ${found} ». ${advice}`,
  folded: (groups: number, problems: number): string =>
    `et ${counted(groups, GROUPS)} (${counted(problems, PROBLEMS)}) : corrigez d'abord ce qui précède, ou demandez tout avec --json.`,
  ignoredTitle: (count: number): string =>
    `${counted(count, { one: "cas ignoré", other: "cas ignorés" })} sur votre décision (feuille « Contrôles ignorés »)`,
  ignored: (group: string, reason: string): string => `${group} — motif : ${reason}`,
  tidying: (count: number): string =>
    `${counted(count, { one: "cellule peut être remise", other: "cellules peuvent être remises" })} en forme sans risque (Oui/Non, dates et montants écrits en texte, SIRET, espaces) : détail avec --json.`,
} as const;
