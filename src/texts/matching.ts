/** The section "Correspondance des colonnes" of the sheet "Paramètres SPASER", and why a line of it is not applied. */

import { andList, countText, orList } from "./format";

/** Its words as they are written; read without regard to case, accents or plural. */
export const MATCHING_SHEET = {
  /** Above the lines that say who the buyer is. */
  identityTitle: "Collectivité et territoire",
  title: "Correspondance des colonnes",
  legend:
    "Une ligne par en-tête à lire autrement que SPASER ne le ferait. Feuille : « * » pour toutes. En-tête lu : « aucune » pour que rien ne soit lu.",
  headings: {
    sheet: "Feuille",
    register: "Registre",
    column: "Colonne",
    heading: "En-tête lu",
    yes: "« Oui » signifie",
  },
  /** Any sheet. */
  anySheet: "*",
  /** In place of a column: the line says what the whole table is. */
  wholeTable: "(tout le tableau)",
  /** In place of a register: the table is none. */
  noRegister: "aucun",
  /** In place of a heading: the column is read from none. */
  noHeading: "aucune",
} as const;

/** Where people say which column is which, with Excel and without it. */
export const MATCHING_PLACES =
  "dans l'onglet Registres du volet, ou dans la feuille « Paramètres SPASER », section « Correspondance des colonnes »";

/** A longer list is in the documentation. */
const MOST_OPTIONS = 12;

const quoted = (text: string): string => `« ${text} »`;
const closest = (near: readonly string[]): string =>
  `${near.length === 1 ? "le titre le plus proche est" : "les titres les plus proches sont"} ${andList(near.map(quoted))}`;

/** Why a line is not applied, and what to do. */
export const MATCHING_FAULTS = {
  noRegister: "indiquez le registre dont il s'agit, par son titre",
  tooMany: (most: number): string =>
    `seules les ${countText(most)} premières lignes sont lues : effacez celles qui ne servent plus`,
  /** @param near titles that look like it; `titles`: every one */
  unknownRegister: (register: string, near: readonly string[], titles: readonly string[]): string =>
    `« ${register} » n'est le titre d'aucun registre : ${near.length > 0 ? closest(near) : `écrivez ${orList(titles.map(quoted))}`}`,
  /** @param near titles that look like it */
  unknownColumn: (column: string, register: string, near: readonly string[]): string =>
    `« ${column} » n'est le titre d'aucune colonne de « ${register} » : ${
      near.length > 0
        ? closest(near)
        : "recopiez-le de la page de ce registre dans la documentation, ou de l'onglet Registres du volet"
    }`,
  noHeading: (noHeading: string): string => `indiquez l'en-tête à lire, ou « ${noHeading} »`,
  unknownOption: (option: string, column: string, options: readonly string[]): string =>
    `« ${option} » n'est pas un mot de la liste « ${column} »${options.length > MOST_OPTIONS ? "" : ` : écrivez ${orList(options.map(quoted))}`}`,
  sheetAbsent: (sheet: string): string =>
    `le classeur n'a pas de feuille « ${sheet} ». Si elle a été renommée, corrigez son nom dans cette ligne ; les colonnes sont reconnues d'après leurs en-têtes d'ici là`,
  tableAbsent: (heading: string, sheet: string): string =>
    `aucun tableau de la feuille « ${sheet} » n'a l'en-tête « ${heading} »`,
  noTable: (sheet: string): string => `la feuille « ${sheet} » ne contient pas de tableau avec des en-têtes`,
  registerAbsent: (register: string, sheet: string | null): string =>
    `${sheet === null ? "aucune feuille n'est lue" : `aucun tableau de la feuille « ${sheet} » n'est lu`} comme « ${register} »`,
  headingAbsent: (heading: string, sheet: string | null): string =>
    `l'en-tête « ${heading} » n'est ${sheet === null ? "dans aucune feuille de ce registre" : `pas dans la feuille « ${sheet} »`}. La colonne est reconnue d'après les autres en-têtes : corrigez cette ligne, ou supprimez-la`,
  headingTaken: (heading: string, column: string): string =>
    `l'en-tête « ${heading} » est déjà choisi pour « ${column} » : un en-tête ne se lit que dans une colonne`,
  oneHeading: (heading: string): string =>
    `cette colonne se lit dans un seul en-tête, et « ${heading} » est choisi plus haut`,
  taxIncluded: (heading: string): string => `« ${heading} » est en TTC, et les montants sont attendus HT`,
  personal: (heading: string): string => `« ${heading} » contient des données personnelles, qui ne sont jamais lues`,
  /** "Marchés 2025 · Montant HT · Montant notifié"; what "Oui" means, where the line says nothing else. */
  line: ({
    sheet,
    register,
    column,
    heading,
    yes,
  }: Readonly<Record<keyof typeof MATCHING_SHEET.headings, string>>): string =>
    [sheet, register, column, heading].filter((part) => part !== "").join(" · ") || `Oui = ${yes}`,
} as const;
