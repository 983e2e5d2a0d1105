/** What `spaser check` says around the problems. */
import type { Severity } from "../registers/facts";
import { andList, counted, type Noun, orList } from "./format";
import { MATCHING_PLACES, MATCHING_SHEET } from "./matching";
import { severitiesText } from "./severities";

const LINES: Noun = { one: "ligne", other: "lignes" };
const PROBLEMS: Noun = { one: "cas", other: "cas" };
const TABLES: Noun = { one: "autre tableau", other: "autres tableaux" };
const SHEETS: Noun = { one: "autre feuille", other: "autres feuilles" };
const GROUPS: Noun = { one: "autre cause", other: "autres causes" };

const rangeText = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : to === from + 1 ? `${String(from)}, ${String(to)}` : `${String(from)} à ${String(to)}`;

const MOST_RANGES = 8;

const MOST_HEADINGS = 8;
const LONGEST_HEADING = 40;
const OTHERS: Noun = { one: "autre", other: "autres" };

const quoted = (text: string): string =>
  `« ${text.length <= LONGEST_HEADING ? text : `${text.slice(0, LONGEST_HEADING - 1).trimEnd()}…`} »`;

export const CHECK = {
  title: (counts: Readonly<Record<Severity, number>>): string => {
    const said = severitiesText(counts);
    return `Contrôle des registres : ${said === "" ? "rien à signaler" : said}`;
  },
  sections: {
    error: "Erreurs : à corriger",
    warning: "Points à vérifier",
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
  otherSheets: (count: number): string => `et ${counted(count, SHEETS)}`,
  example: (cell: string, sentence: string): string => `${cell} : ${sentence}`,
  found: (found: string, advice: string): string => `« ${found} ». ${advice}`,
  /** Of several columns at once, which are mended in one go. */
  several: {
    "missing-column": (columns: readonly string[]): string =>
      `${andList(columns.map(quoted))} : les indicateurs qui les lisent ne sont pas calculables. Si elles sont là sous d'autres en-têtes, dites lesquels ${MATCHING_PLACES} ; sinon, ajoutez-les.`,
    "column-partly-absent": (sheets: readonly (readonly [sheet: string, columns: readonly string[]])[]): string =>
      `${sheets.map(([sheet, columns]) => `dans « ${sheet} », il manque ${andList(columns.map(quoted))}`).join(" ; ")}. Ces colonnes y comptent comme non renseignées.`,
  },
  unreadHeadings: (headings: readonly string[]): string =>
    `${andList(headings.map(quoted))} : aucune de ces colonnes n'est lue.`,
  /** "« Âge du parc ? » (lu comme « Vétusté du parc de matériel »)" */
  likely: (headings: readonly (readonly [heading: string, title: string])[]): string =>
    `${andList([...new Set(headings.map(([heading, title]) => `${quoted(heading)} (lu comme « ${title} »)`))])} : à confirmer ${MATCHING_PLACES}.`,
  folded: (groups: number, problems: number): string =>
    `et ${counted(groups, GROUPS)} (${counted(problems, PROBLEMS)}) : corrigez d'abord ce qui précède, ou demandez tout avec --json.`,
  ignoredTitle: (count: number): string =>
    `${counted(count, { one: "cas ignoré", other: "cas ignorés" })} sur votre décision (feuille « Contrôles ignorés »)`,
  ignored: (group: string, reason: string): string => `${group} — motif : ${reason}`,
  unreadTitle: "En-têtes que rien ne lit : pour information",
  /** "Suivi 2025 (Registre des marchés) : « Prix retenu » (I). Si c'est « Montant HT », écrivez-le dans…" */
  unread: (
    sheet: string,
    register: string,
    headings: readonly { readonly heading: string; readonly column: string }[],
    columns: readonly string[],
  ): string => {
    const shown = headings.slice(0, MOST_HEADINGS).map(({ heading, column }) => `${quoted(heading)} (${column})`);
    const rest = headings.length - shown.length;
    const said = andList(rest > 0 ? [...shown, counted(rest, OTHERS)] : shown);
    const which = headings.length === 1 ? "Si c'est" : "Si l'un d'eux est";
    const advice =
      columns.length === 0
        ? ""
        : ` ${which} ${orList(columns.map((column) => `« ${column} »`))}, écrivez-le dans la feuille « Paramètres SPASER », section « ${MATCHING_SHEET.title} ».`;
    return `${sheet} (${register}) : ${said}.${advice}`;
  },
  otherUnread: (count: number): string => `et ${counted(count, TABLES)}`,
  tidying: (count: number): string =>
    `${counted(count, { one: "cellule peut être remise", other: "cellules peuvent être remises" })} en forme sans risque (Oui/Non, dates et montants écrits en texte, SIRET, espaces) : détail avec --json.`,
} as const;
