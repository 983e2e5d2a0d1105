/** What is said of corrections: what they do, what they change, and why a cell was left. */
import type { CorrectionRule } from "../validation/corrections/correction";
import { andList, counted, countText, formOf, type Noun } from "./format";
import { capitalised } from "./breakdown";

const CELLS: Noun = { one: "cellule", other: "cellules" };

/** Read after a count and a column: "Montant HT : nombre écrit en texte". */
export const RULE_TITLES: Readonly<Record<CorrectionRule, string>> = {
  "yes-or-no": "Oui ou Non, d'une seule façon",
  "real-date": "date écrite en texte",
  "real-number": "nombre écrit en texte",
  "whole-siret": "SIRET à 14 chiffres, en texte",
  "postal-code": "code postal à 5 chiffres, en texte",
  "word-of-list": "mot écrit comme dans la liste",
  spaces: "espaces en trop",
  "nearest-word": "mot le plus proche de la liste",
  "same-holder": "SIRET du même titulaire, ailleurs dans le registre",
  "nearest-name": "nom le plus proche de la liste",
  "check-outcome": "résultat du contrôle d'une attestation",
  "letter-date": "date du courrier de relance",
  "new-column": "titre d'une colonne ajoutée",
};

/** Why a cell was left as it is. */
const LEFT = {
  "sheet-missing": "la feuille n'est plus là",
  moved: "sa ligne ou sa colonne n'est plus reconnue à cette place",
  edited: "elle a été modifiée depuis",
  formula: "elle contient une formule",
  locked: "elle est verrouillée dans une feuille protégée",
  "not-kept": "Excel en aurait fait autre chose : elle a gardé ce qu'elle avait",
} as const;

/** The same, of several cells. */
const LEFT_SEVERAL: Readonly<Record<keyof typeof LEFT, string>> = {
  "sheet-missing": "leur feuille n'est plus là",
  moved: "leur ligne ou leur colonne n'est plus reconnue à cette place",
  edited: "elles ont été modifiées depuis",
  formula: "elles contiennent une formule",
  locked: "elles sont verrouillées dans une feuille protégée",
  "not-kept": "Excel en aurait fait autre chose : elles ont gardé ce qu'elles avaient",
};

export type LeftCode = keyof typeof LEFT;

/** Why cells were left, how many, and in which sheets where that is told. */
export type LeftCells = readonly (readonly [LeftCode, number, (readonly string[])?])[];

export const CORRECTIONS = {
  left: LEFT,
  blank: "(vide)",
  arrow: "→",
  /** Of a cell that shows the same before and after: what it is, and what it becomes. */
  asText: (shown: string): string => `${shown} (texte)`,
  asDate: (shown: string): string => `${shown} (date)`,
  asNumber: (shown: string): string => `${shown} (nombre)`,
  sure: "Sans risque",
  sureHint: "Ces cellules se lisent déjà ainsi : seule leur écriture change.",
  proposed: "À décider une par une",
  proposedHint: "SPASER ne peut pas en être sûr : comparez avant d'accepter.",
  none: "Aucune correction à proposer.",
  outside: "Pour les appliquer, ouvrez ce classeur dans Excel : ici, le fichier n'est pas modifié.",
  title: (rule: string, count: number): string => `${capitalised(rule)} (${countText(count)})`,
  all: (count: number): string => `Corriger les ${counted(count, CELLS)} sans risque…`,
  some: (count: number): string => (count === 1 ? "Corriger cette cellule…" : `Corriger ces ${counted(count, CELLS)}…`),
  accept: "Accepter…",
  correct: "Corriger…",
  willChange: "Ce qui va changer",
  confirmed: (count: number): string => `Corriger ${counted(count, CELLS)}`,
  asked: (count: number, sheets: readonly string[]): string =>
    `${counted(count, CELLS)} de ${formOf(sheets.length, { one: "la feuille", other: "plusieurs feuilles :" })} ${sheets.map((sheet) => `« ${sheet} »`).join(", ")} ${formOf(count, { one: "va", other: "vont" })} changer, comme ci-dessous. ` +
    "Leurs valeurs d'avant seront gardées dans la feuille « Journal des corrections » : tout pourra être annulé, même plus tard.",
  keep: "Ne rien changer",
  writing: "Écriture… Si une cellule est en cours de saisie, validez-la (Entrée).",
  old: "Les registres ont été relus depuis ce contrôle : refaites-le avant d'accepter une proposition.",
  applied: (count: number, left: LeftCells, undoable: boolean): string =>
    [
      count === 0
        ? "Rien n'a été corrigé."
        : `${counted(count, CELLS)} ${formOf(count, { one: "corrigée", other: "corrigées" })}, ${formOf(count, { one: "notée", other: "notées" })} dans « Journal des corrections ».`,
      ...left.map(([why, some, sheets]) => leftText(why, some, sheets)),
      ...(count > 0 && !undoable ? ["Ctrl+Z ne l'annule pas : utilisez « Annuler » dans « Journal »."] : []),
    ].join(" "),
} as const;

/** Why cells could not be changed, where another sentence is due than for a reading. */
export const CHANGE_FAULTS: Readonly<Partial<Record<OfficeFaultCode, string>>> = {
  "cell-edit":
    "Une cellule est en cours de saisie dans Excel : validez-la (Entrée) ou annulez-la (Échap), puis recommencez.",
  "dialog-open": "Une boîte de dialogue est ouverte dans Excel : fermez-la, puis recommencez.",
  busy: "Excel est occupé : recommencez dans quelques secondes.",
  "access-denied":
    "Excel refuse l'accès : le classeur est peut-être en lecture seule, ou une feuille est protégée. Enregistrez-le sous un autre nom ou ôtez la protection, puis recommencez.",
};

type OfficeFaultCode = "cell-edit" | "dialog-open" | "busy" | "access-denied";

/** @param sheets where these cells stand; none where that is not told */
export const leftText = (why: LeftCode, count: number, sheets: readonly string[] = []): string =>
  `${counted(count, { one: "cellule laissée", other: "cellules laissées" })}${sheets.length === 0 ? "" : ` dans ${andList(sheets.map((sheet) => `« ${sheet} »`))}`} : ${count === 1 ? LEFT[why] : LEFT_SEVERAL[why]}.`;
