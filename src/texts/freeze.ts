/** What is said of formulas replaced by their values, and put back. */
import { andList, counted, type Noun } from "./format";

interface Place {
  readonly sheet: string;
  readonly cells: string;
}

const FORMULAS: Noun = { one: "formule SPASER", other: "formules SPASER" };
/** Addresses named before the rest is only counted. */
const NAMED = 8;

export const FREEZE = {
  confirm: "Figer ces valeurs",
  restore: "Rétablir les formules",
  asked: (formulas: number, places: readonly Place[]): string =>
    `${counted(formulas, FORMULAS)} ${plural(formulas, "va être remplacée", "vont être remplacées")} par ${plural(formulas, "sa valeur", "leurs valeurs")} (${where(places)}). ` +
    "Cette version d'Excel ne pourra pas l'annuler ; le bouton « Rétablir les formules » le fera, tant que le classeur reste ouvert.",
  frozen: (formulas: number, places: readonly Place[], left: readonly Place[], undoable: boolean): string =>
    [
      formulas === 0
        ? "Rien n'a été figé."
        : `${counted(formulas, FORMULAS)} ${plural(formulas, "remplacée par sa valeur", "remplacées par leurs valeurs")} : ${where(places)}.`,
      ...(left.length === 0
        ? []
        : [`Non figé, faute de valeur affichée : ${where(left)}. Attendez la fin du calcul, puis recommencez.`]),
      ...(formulas > 0 && undoable ? ["Ctrl+Z l'annule."] : []),
    ].join(" "),
  nothing: (sheet: string): string =>
    `Aucune formule SPASER dans la sélection de la feuille « ${sheet} » : sélectionnez les cellules à figer, puis recommencez.`,
  tooEarly:
    "Le classeur n'est pas encore lu : les cellules n'affichent pas de valeur à figer. Attendez la fin de la lecture, puis recommencez.",
  kept: (formulas: number): string =>
    `${counted(formulas, FORMULAS)} ${plural(formulas, "peut être rétablie", "peuvent être rétablies")} tant que le classeur reste ouvert.`,
  restored: (formulas: number, places: readonly Place[], changed: readonly Place[]): string =>
    [
      formulas === 0
        ? "Aucune formule n'a été rétablie."
        : `${counted(formulas, FORMULAS)} ${plural(formulas, "rétablie", "rétablies")} : ${where(places)}.`,
      ...(changed.length === 0
        ? []
        : [`Laissé tel quel, car modifié depuis (ou la feuille n'est plus là) : ${where(changed)}.`]),
    ].join(" "),
} as const;

const plural = (count: number, one: string, other: string): string => (count > 1 ? other : one);

/** "« Suivi » B2:B5 et D7": at most eight addresses, sheet after sheet. */
function where(places: readonly Place[]): string {
  const named = places.slice(0, NAMED);
  const sheets = [...new Set(named.map(({ sheet }) => sheet))].map((sheet) => {
    const cells = named.filter((one) => one.sheet === sheet).map((one) => one.cells);
    return `feuille « ${sheet} », ${cells.join(", ")}`;
  });
  const rest = places.length - named.length;
  return andList([...sheets, ...(rest > 0 ? [counted(rest, { one: "autre plage", other: "autres plages" })] : [])]);
}
