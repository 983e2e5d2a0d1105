/** What is said of the cells that the control brings out in their sheets. */
import { andList, counted, countText, type Noun } from "./format";

interface Plan {
  readonly cells: { readonly error: number; readonly warning: number };
  readonly sheets: readonly { readonly sheet: string; readonly cells: number }[];
  readonly left: number;
}

const CELLS: Noun = { one: "cellule", other: "cellules" };
const SHEETS_NAMED = 6;

export const HIGHLIGHT = {
  /** Read in Excel's own list of conditional formats: they say whose they are, and what of. */
  names: { error: "erreur", warning: "point à vérifier" },
  title: "Dans les feuilles",
  text: "Les cellules à revoir peuvent être surlignées là où elles sont : en rouge les erreurs, en jaune les points à vérifier. Vos couleurs et vos mises en forme restent dessous.",
  put: "Surligner les cellules à revoir",
  take: "Retirer le surlignage",
  confirm: "Surligner",
  old: "Refaites le contrôle pour surligner : les lignes ont pu changer de place depuis.",
  nothing: "Aucune cellule à surligner.",
  question: ({ cells, sheets, left }: Plan): string =>
    `${counted(cells.error + cells.warning, CELLS)} ${cells.error + cells.warning > 1 ? "vont être surlignées" : "va être surlignée"} par une mise en forme conditionnelle : ${where(sheets)}. ` +
    `${andList(
      [
        cells.error === 0 ? "" : `${counted(cells.error, { one: "erreur", other: "erreurs" })} en rouge`,
        cells.warning === 0
          ? ""
          : `${counted(cells.warning, { one: "point à vérifier", other: "points à vérifier" })} en jaune`,
      ].filter((part) => part !== ""),
    )}.` +
    (left === 0 ? "" : ` ${countText(left)} autres, au-delà de 10 000, ne le seront pas.`),
  done: (count: number, locked: readonly string[]): string =>
    `${counted(count, CELLS)} ${count > 1 ? "surlignées" : "surlignée"}. «\u00a0Retirer le surlignage\u00a0» rend vos feuilles telles qu'elles étaient.` +
    (locked.length === 0 ? "" : ` ${protectedSheets(locked)}`),
  taken: (sheets: readonly string[]): string =>
    sheets.length === 0
      ? "Le classeur n'a aucun surlignage de SPASER."
      : `Surlignage retiré : ${andList(sheets.map(quoted))}.`,
} as const;

const quoted = (sheet: string): string => `«\u00a0${sheet}\u00a0»`;

const protectedSheets = (sheets: readonly string[]): string =>
  `${sheets.length > 1 ? "Feuilles protégées, laissées telles quelles" : "Feuille protégée, laissée telle quelle"} : ${andList(sheets.map(quoted))}.`;

function where(sheets: Plan["sheets"]): string {
  const named = sheets.slice(0, SHEETS_NAMED).map(({ sheet, cells }) => `${countText(cells)} dans ${quoted(sheet)}`);
  const rest = sheets.length - named.length;
  return andList([...named, ...(rest > 0 ? [counted(rest, { one: "autre feuille", other: "autres feuilles" })] : [])]);
}
