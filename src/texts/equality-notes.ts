/** What is said of outcomes and days of letters noted in the register, and of the way back. */
import type { CheckResult } from "../equality/outcomes";
import { andList, counted, formOf, type Noun } from "./format";

const RESULT: Noun = { one: "résultat", other: "résultats" };
const CELL: Noun = { one: "cellule", other: "cellules" };
const COLUMN: Noun = { one: "colonne", other: "colonnes" };
const ROW: Noun = { one: "ligne", other: "lignes" };

const quoted = (titles: readonly string[]): string => andList(titles.map((title) => `« ${title} »`));

const NAMED = 5;

const someOf = (names: readonly string[]): string => {
  const others = names.length - NAMED;
  return andList(others < 2 ? names : [...names.slice(0, NAMED), `${String(names.length - NAMED)} autres`]);
};

export const NOTES = {
  checkedOn: "Contrôlée le",
  result: "Résultat",
  noResult: "(à choisir)",
  results: { conforme: "conforme", "non conforme": "non conforme", "en attente": "en attente" } satisfies Record<
    CheckResult,
    string
  >,
  intro:
    "Choisissez le résultat de chaque contrôle : il sera noté dans les colonnes de votre registre, dans les mots que vous y employez, et l'indicateur 3.1.1 suivra. « En attente » ne compte pas comme contrôlée.",
  outside:
    "Pour noter les résultats depuis le volet, ouvrez ce classeur dans Excel ; ici, le fichier n'est pas modifié.",
  controlled: (count: number): string => `Contrôlées (${String(count)})`,
  toControl: (count: number): string => `À contrôler (${String(count)})`,
  lost: (count: number): string => `À retrouver (${String(count)})`,
  doubts: {
    gone: "Introuvable dans le registre : sa ligne a été supprimée, ou son numéro, son candidat ou sa date ont changé. Cherchez-la dans le registre et saisissez-y le résultat.",
    twins:
      "Plusieurs lignes ont ce numéro, ce candidat et cette date, et elles ont changé de place depuis le tirage : SPASER ne peut pas savoir laquelle a été tirée. Saisissez le résultat dans le registre.",
  },
  left: {
    gone: "introuvable dans le registre",
    twins: "plusieurs lignes ont le même numéro, le même candidat et la même date",
    "no-column": "la colonne manque dans sa feuille",
  },
  note: (count: number): string =>
    count === 0 ? "Noter les résultats…" : `Noter ${counted(count, RESULT)} dans le registre…`,
  nothingTyped: "Choisissez d'abord un résultat : rien n'est à noter.",
  badDay: (names: readonly string[]): string =>
    `Date de contrôle à corriger (elle est absente, ou à venir) : ${someOf(names)}.`,
  nothingToNote: "Le registre le dit déjà : rien n'est à écrire.",
  cannotNote: (names: readonly string[], why: string): string => `${someOf(names)} : ${why}.`,

  lacking: (sheet: string, titles: readonly string[], isNeeded: boolean): string =>
    `La feuille « ${sheet} » n'a pas ${formOf(titles.length, { one: "la colonne", other: "les colonnes" })} ${quoted(titles)}${isNeeded ? " : les résultats ne peuvent pas encore y être notés." : " : le reste du résultat sera noté sans."}`,
  addColumns: (count: number): string => (count === 1 ? "Ajouter cette colonne…" : "Ajouter ces colonnes…"),
  columnsAsked: (count: number, sheets: readonly string[]): string =>
    `${counted(count, COLUMN)} à ajouter à droite du tableau de ${quoted(sheets)}, comme ci-dessous : seul le titre est écrit, aucune autre cellule ne change.`,
  noRoom: {
    table: (sheet: string, titles: readonly string[], cell: string): string =>
      `Le registre de « ${sheet} » est un tableau Excel : tapez vous-même ${quoted(titles)} à droite de son dernier titre (à partir de ${cell}), Excel l'agrandira.`,
    taken: (sheet: string, titles: readonly string[], cell: string): string =>
      `Il n'y a pas la place à droite du registre de « ${sheet} » : insérez ${counted(titles.length, COLUMN)} en ${cell}, et donnez-leur pour titre ${quoted(titles)}.`,
  },

  keepLetter: "Noter cette date dans le registre…",
  keepLetterHint:
    "La date du courrier est alors gardée dans la colonne « Date de relance » de chaque attributaire relancé : la prochaine liste dira qui l'a déjà été.",
  lacksLetter: (sheet: string): string =>
    `La feuille « ${sheet} » n'a pas de colonne « Date de relance » : la date ne peut pas encore y être gardée.`,
  badLetter: "Donnez d'abord la date du courrier.",
  noReminder: "Personne n'est à relancer : il n'y a rien à noter.",

  asked: (cells: number, rows: number): string =>
    `${counted(cells, CELL)} du registre ${formOf(cells, { one: "va", other: "vont" })} changer (${counted(rows, ROW)}), comme ci-dessous. Rien d'autre n'y change. Les valeurs d'avant seront gardées dans « Journal des corrections » : tout pourra être annulé, même plus tard.`,
  confirm: "Noter",
  renounce: "Ne rien noter",
  confirmColumns: "Ajouter",
  noted: (cells: number): string =>
    `${counted(cells, CELL)} du registre ${formOf(cells, { one: "notée", other: "notées" })}. Pour revenir en arrière : « Annuler cette écriture », en haut de cet onglet.`,
  columnsAdded: (columns: number): string =>
    `${counted(columns, COLUMN)} ${formOf(columns, { one: "ajoutée", other: "ajoutées" })}. Pour revenir en arrière : « Annuler cette écriture », en haut de cet onglet.`,
  nothingNoted: "Rien n'a été noté.",

  last: {
    cells: (cells: number): string => `Dernière écriture : ${counted(cells, CELL)} du registre.`,
    sheets: (names: readonly string[]): string =>
      `Dernière écriture : ${formOf(names.length, { one: "feuille", other: "feuilles" })} ${quoted(names)}.`,
  },
  undo: "Annuler cette écriture",
  undone: (names: readonly string[]): string =>
    `Annulé : ${formOf(names.length, { one: "la feuille", other: "les feuilles" })} ${quoted(names)} ${formOf(names.length, { one: "est retirée", other: "sont retirées" })} du classeur.`,
  givenBack: (names: readonly string[]): string =>
    `Annulé : ${quoted(names)} ${formOf(names.length, { one: "a repris son contenu", other: "ont repris leur contenu" })} d'avant.`,
  notUndone: {
    gone: (sheet: string): string => `La feuille « ${sheet} » n'est plus dans le classeur : il n'y a rien à annuler.`,
    changed: (sheet: string): string =>
      `La feuille « ${sheet} » a été modifiée depuis : elle est laissée telle quelle. Supprimez-la vous-même si vous n'en voulez plus.`,
    protected: (sheet: string): string =>
      `La feuille « ${sheet} » est protégée : elle est laissée telle quelle. Ôtez la protection (onglet Révision), puis recommencez.`,
    used: (sheet: string): string =>
      `Des formules ou des noms du classeur renvoient à la feuille « ${sheet} » : elle est laissée, pour ne pas les casser.`,
    last: (sheet: string): string =>
      `« ${sheet} » est la seule feuille visible du classeur : Excel ne permet pas de la retirer.`,
  },
} as const;
