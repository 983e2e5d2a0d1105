/** The sheet "Journal des corrections", and what is said of it. */
import { CORRECTIONS, type LeftCells, type LeftCode, leftText } from "./corrections";
import { counted, countText, type Noun } from "./format";

const CELLS: Noun = { one: "cellule", other: "cellules" };

export const JOURNAL = {
  /** In the order of the columns. */
  headings: {
    batch: "Lot",
    at: "Date",
    register: "Registre",
    sheet: "Feuille",
    cell: "Cellule",
    column: "Colonne",
    before: "Avant",
    after: "Après",
    rule: "Correction",
    format: "Format d'avant",
    state: "État",
    exact: "Pour annuler (ne pas modifier)",
  },
  done: "corrigée",
  notKept: "non faite : Excel en aurait fait autre chose",
  undone: (at: string): string => `annulée le ${at}`,
  left: (at: string, why: LeftCode): string => `non annulée le ${at} : ${CORRECTIONS.left[why]}`,

  empty: "Aucune correction n'a été faite par SPASER dans ce classeur.",
  reading: "Lecture du journal…",
  batch: (at: string, count: number): string => `${at} · ${counted(count, CELLS)}`,
  remaining: (undoable: number, all: number): string =>
    undoable === all
      ? "Rien n'a été annulé"
      : undoable === 0
        ? "Tout est annulé"
        : `${countText(undoable)} encore en place`,
  undoBatch: (count: number): string => (count === 1 ? "Annuler…" : `Annuler ces ${countText(count)} corrections…`),
  undoAll: "Tout annuler…",
  undoLine: "Annuler…",
  confirm: (count: number): string => `Annuler ${counted(count, { one: "correction", other: "corrections" })}`,
  asked: (count: number): string =>
    `${counted(count, CELLS)} ${count > 1 ? "vont reprendre leurs valeurs" : "va reprendre sa valeur"} d'avant, comme ci-dessous. Une cellule modifiée depuis est laissée telle quelle.`,
  writing: "Annulation…",
  unreadable: "Cette ligne du journal a été modifiée : elle ne peut plus servir à annuler.",
  reverted: (count: number, left: LeftCells): string =>
    [
      count === 0
        ? "Rien n'a été annulé."
        : `${counted(count, { one: "correction annulée", other: "corrections annulées" })}.`,
      ...left.map(([why, some, sheets]) => leftText(why, some, sheets)),
    ].join(" "),
} as const;
