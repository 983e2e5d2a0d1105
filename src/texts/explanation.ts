/** What the pane says of one figure: what it is made of, row by row. */
import type { Basis } from "../indicators/definition";
import type { IgnoredReason } from "../indicators/engine/trace";
import { counted, countText, formOf } from "./format";

const BASES: Readonly<Record<Basis, string>> = { number: "en nombre", value: "en valeur (montants notifiés)" };

export const EXPLANATION = {
  back: "Retour",
  scope: (exercice: number, directorate: string | null, basis: Basis | null): string =>
    [
      `Exercice ${String(exercice)}`,
      directorate ?? "toutes directions",
      ...(basis === null ? [] : [BASES[basis]]),
    ].join(" · "),
  definition: "Ce qui est compté",
  madeOf: "De quoi le chiffre est fait",
  formula: "Formule",
  write: "Écrire cette formule",
  article: "Art. L.2111-3",
  ofMeasure: (figure: string): string => `La mesure vaut ${figure}.`,
  chooseColumn: (title: string): string => `Choisir la colonne «\u00a0${title}\u00a0»`,
  makeRegister: (title: string): string => `Créer «\u00a0${title}\u00a0»`,
  inNumber: "En nombre",
  inValue: "En valeur",
  basis: "Base du pourcentage",
  breakdown: "Répartition",
  counted: "Lignes comptées",
  rest: "Autres lignes du dénominateur",
  blanks: "Cases vides",
  blanksNote: "Une case vide n'est pas un « non » : la remplir peut changer le chiffre.",
  leftOut: "Lignes laissées de côté",
  row: (row: number): string => `ligne ${String(row)}`,
  more: (count: number, left: number): string =>
    count === left
      ? `Afficher ${formOf(left, { one: "la dernière", other: `les ${countText(left)} dernières` })}`
      : `Afficher ${countText(count)} de plus (il en reste ${countText(left)})`,
  column: (title: string): string => `«\u00a0${title}\u00a0»`,
  section: (title: string, count: number): string => `${title} (${countText(count)})`,
} as const;

/** Why a row is left out, beside it. */
export const REASON_TEXTS: Readonly<Record<IgnoredReason, (column: string | null) => string>> = {
  unreadable: (column) => (column === null ? "illisible" : `«\u00a0${column}\u00a0» est illisible`),
  duplicate: () => "autre ligne du même marché",
  conflict: (column) =>
    column === null
      ? "contredit une autre ligne"
      : `«\u00a0${column}\u00a0» ne dit pas la même chose qu'une autre ligne`,
  unconfirmed: (column) => (column === null ? "à confirmer" : `«\u00a0${column}\u00a0» est à confirmer`),
  "left-out": () => "non retenue par la règle de calcul",
};

/** Titles of the groups of rows left out. */
export const REASON_TITLES: Readonly<Record<IgnoredReason, string>> = {
  unreadable: "Cellule illisible",
  duplicate: "Ligne répétée",
  conflict: "Lignes qui se contredisent",
  unconfirmed: "À confirmer",
  "left-out": "Non retenue par la règle de calcul",
};

/** The formula of the cell selected in Excel. */
export const SELECTED = {
  title: "Cellule sélectionnée",
  at: (cell: string, sheet: string): string => `${cell} de « ${sheet} »`,
  hint: (cell: string): string => `${cell} contient une formule SPASER.`,
  explain: "D'où vient son chiffre",
  goTo: "Revenir à la cellule",
  reading: "Lecture du classeur : l'explication vient ensuite.",
  none: "Sélectionnez dans Excel une cellule qui contient une formule SPASER, par exemple =SPASER.INSERTION_HOURS() : le volet montre d'où vient son chiffre.",
  inReport: (code: string, exercice: number): string =>
    `Ce chiffre du bilan est la mesure ${code} de l'exercice ${String(exercice)}.`,
  elsewhere: (cell: string, sheet: string): string =>
    `Sélection actuelle : ${cell} de « ${sheet} », sans formule SPASER.`,
  several: (count: number): string =>
    `Cette formule contient ${counted(count, { one: "fonction SPASER", other: "fonctions SPASER" })} :`,
  unknownFunction: (name: string): string =>
    `La fonction SPASER.${name} n'existe pas dans cette version : vérifiez son nom dans l'onglet « Indicateurs ».`,
  argumentComputed: (text: string): string =>
    `L'argument « ${text} » est calculé par Excel : l'explication ne peut pas le refaire. Écrivez la valeur, ou une simple référence (B2).`,
  argumentMissing: (cell: string): string => `L'argument « ${cell} » n'a pas pu être lu : sa feuille n'existe plus.`,
  range: (text: string): string =>
    `Cette formule ne lit que la plage « ${text} ». L'explication ligne à ligne existe pour les formules sans plage, qui lisent les registres du classeur.`,
  badExercice: (found: string): string => `« ${found} » n'est pas un exercice : on attend une année, par exemple 2025.`,
  badCode: (found: string): string =>
    `« ${found} » n'est le code d'aucune mesure du schéma : on attend par exemple "1.1.4", entre guillemets.`,
  badDirectorate: "La direction est un texte entre guillemets, ou une cellule qui le contient.",
  comparesDirectorates: "Cette mesure porte sur l'ensemble des directions : laissez l'argument de la direction vide.",
  unknownDirectorate: (name: string): string =>
    `La direction « ${name} » ne figure pas dans le registre : vérifiez son nom dans l'onglet « Formule ».`,
  noExercice: "Aucune date n'a pu être lue dans les registres : indiquez l'exercice dans la formule, par exemple 2025.",
  status:
    "SPASER.STATUS dit ce qui a été lu : registres, lignes, exercice, mesures chiffrées, points à vérifier, et quand. Le détail est dans l'onglet « Vue d'ensemble ».",
  siret:
    "SPASER.CHECK_SIRET dit si un SIRET est bien formé : ses 14 chiffres se contrôlent entre eux. Ni les registres ni l'existence de l'établissement ne sont consultés.",
  index:
    "Les formules de l'Index de l'égalité ne s'expliquent pas ligne à ligne : le détail est dans l'onglet « Égalité », et la règle dans l'aide de la fonction.",
  target: (value: string, code: string, exercice: number): string =>
    `Objectif de la mesure ${code} en ${String(exercice)} : ${value}.`,
  noTarget: (code: string, exercice: number): string =>
    `Aucun objectif n'est fixé pour la mesure ${code} en ${String(exercice)} : ajoutez-le dans la feuille « Objectifs ».`,
  targetSource: (source: string): string => `Source : ${source}.`,
  completeness: "Cette formule donne la complétude : la part des cases qui décident de la mesure et qui sont remplies.",
} as const;

/** Where a click has led, when it is not simply there. */
export const SHOWN = {
  "row-hidden": (cell: string, sheet: string): string =>
    `${cell} de « ${sheet} » est sélectionnée, mais sa ligne est masquée : effacez le filtre ou affichez la ligne.`,
  "column-hidden": (cell: string, sheet: string): string =>
    `${cell} de « ${sheet} » est sélectionnée, mais sa colonne est masquée : affichez la colonne.`,
  "sheet-hidden": (cell: string, sheet: string): string =>
    `La feuille « ${sheet} » est masquée : clic droit sur un onglet, Afficher…, puis allez en ${cell}.`,
  "sheet-very-hidden": (cell: string, sheet: string): string =>
    `La feuille « ${sheet} » est masquée par un développeur (« très masquée ») et ne peut être affichée que par lui : la cellule est ${cell}.`,
  "sheet-missing": (_cell: string, sheet: string): string =>
    `La feuille « ${sheet} » n'est plus dans le classeur : cliquez sur « Actualiser ».`,
} as const;
