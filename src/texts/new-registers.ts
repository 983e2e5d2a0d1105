/** What the pane says of empty registers. */
import { andList, counted } from "./format";

interface Sheet {
  readonly asked: string;
  readonly name: string;
}

export const NEW_REGISTERS = {
  title: "Créer des registres vides",
  text: "Chaque registre est une feuille avec ses en-têtes, ses listes déroulantes et ses règles de saisie.",
  legend: "Registres à créer",
  open: "Créer des registres vides…",
  make: (count: number): string => `Créer ${counted(count, { one: "registre", other: "registres" })}`,
  download: (count: number): string =>
    `Télécharger ${counted(count, { one: "registre vide", other: "registres vides" })}`,
  choose: "Cochez au moins un registre.",
  confirm: "Créer",
  /** The name of the file, without its extension. */
  file: "registres-vides",
  question: (sheets: readonly Sheet[], settings: { readonly sheet: string; readonly isMade: boolean }): string =>
    [
      `${sheets.length > 1 ? "Ces feuilles vont être ajoutées" : "Cette feuille va être ajoutée"} : ${andList(sheets.map(({ name }) => quoted(name)))}.`,
      ...sheets.flatMap(({ asked, name }) => (asked === name ? [] : [`Le nom ${quoted(asked)} est déjà pris.`])),
      settings.isMade
        ? `Leurs listes de mots iront dans la feuille ${quoted(settings.sheet)}, à créer aussi.`
        : `Leurs listes de mots iront à la suite de la feuille ${quoted(settings.sheet)}.`,
      "Aucune autre feuille ne change.",
    ].join(" "),
  made: (sheets: readonly Sheet[]): string =>
    `${sheets.length > 1 ? "Feuilles ajoutées" : "Feuille ajoutée"} : ${andList(sheets.map(({ name }) => quoted(name)))}. Remplissez-les : les indicateurs se calculent à mesure. Pour revenir en arrière, supprimez ${sheets.length > 1 ? "ces feuilles" : "cette feuille"}.`,
  downloaded: (file: string): string => `Les registres vides sont téléchargés sous le nom ${quoted(file)}.`,
} as const;

const quoted = (sheet: string): string => `«\u00a0${sheet}\u00a0»`;
