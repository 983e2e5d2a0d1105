/** What each rule says of a cell, and what to do. */
import { columnsOf } from "../registers/catalogue";
import type { CheckCode, Problem } from "../registers/facts";
import { titleOf } from "./column-title";

const found = (problem: Problem): string => problem.found ?? "";

/** "a b" as its two words: a rule gives bounds, or a column and a day. */
const words = ({ detail = "" }: Problem): readonly [string, string] => {
  const [first = "", ...rest] = detail.split(" ");
  return [first, rest.join(" ")];
};

const meant = ({ proposal }: Problem): string =>
  proposal === undefined ? "" : ` Vouliez-vous dire « ${String(proposal)} » ?`;

const titleIn = ({ register }: Problem, column: string): string =>
  register === null ? column : (columnsOf(register)[column]?.title ?? column);

const isFigure = ({ register, column }: Problem): boolean => {
  const spec = register === null || column === null ? undefined : columnsOf(register)[column];
  return spec?.store === "numbers" && spec.type !== "date" && spec.type !== "year";
};

const LACKING: Readonly<Record<string, string>> = {
  blank: "la cellule est vide",
  clause: "il manque une clause",
  critère: "il manque un critère",
  "clause et critère": "il manque une clause et un critère",
};

const LIST_NAMES: Readonly<Record<string, string>> = {
  nir: "des numéros de sécurité sociale",
  birth: "des dates de naissance",
};

export const CHECK_SENTENCES: Readonly<Record<CheckCode, (problem: Problem) => string>> = {
  "row-undated": (p) =>
    `« ${titleOf(p)} » est vide : la ligne n'appartient à aucun exercice et ne compte dans aucun indicateur. Renseignez-la.`,
  "required-cell": (p) =>
    `« ${titleOf(p)} » est vide, et des indicateurs la lisent : renseignez-la${isFigure(p) ? " (0 s'il n'y en a pas)" : ""}.`,
  "future-date": (p) => `« ${found(p)} » est à venir dans « ${titleOf(p)} » : vérifiez l'année.`,
  "dates-out-of-order": (p) =>
    `« ${titleOf(p)} » (${found(p)}) précède « ${titleIn(p, words(p)[0])} » (${words(p)[1]}) : l'une des deux dates est fausse.`,
  "negative-amount": (p) =>
    `« ${found(p)} » est négatif dans « ${titleOf(p)} », et serait déduit des totaux : donnez le montant du marché, et notez un avenant avec la nature « avenant ».`,
  "amount-too-large": (p) =>
    `« ${found(p)} » est inhabituel dans « ${titleOf(p)} » : vérifiez qu'il est en euros et qu'aucun chiffre n'est de trop.`,
  "modification-as-difference": (p) =>
    `« ${found(p)} » ressemble à la différence apportée par une modification (version précédente : ${p.detail ?? ""} €), alors que le dernier montant est lu comme le nouveau total : donnez le total du marché.`,
  "contract-twice": (p) =>
    `Ce marché est déjà saisi (${p.detail ?? ""}), à la même date et pour le même titulaire : il compte une fois, supprimez la ligne en trop.`,
  "total-inside": (p) =>
    `« ${found(p)} » semble un total des lignes du dessus, et compte comme une ligne : supprimez-le, ou commencez sa ligne par « Total » sans numéro ni objet.`,
  "wrong-size": (p) =>
    `« ${found(p)} » n'est pas de l'ordre attendu dans « ${titleOf(p)} » (de ${words(p)[0]} à ${words(p)[1]}) : vérifiez l'unité.`,
  "clause-without-hours": () =>
    "Ce marché a une clause sociale d'exécution et aucune heure d'insertion : indiquez les heures, ou 0 si la clause n'en demande pas.",
  "hours-above-contracted": (p) =>
    `${p.detail ?? ""} ont été effectuées pour ${found(p)} contractualisées : c'est permis, vérifiez seulement le numéro de marché des heures.`,
  "cumul-falls": (p) =>
    `Le cumul des heures baisse de ${p.detail ?? ""} : la baisse est déduite de l'exercice. Vérifiez la période et le bénéficiaire.`,
  "person-hours-high": (p) =>
    `Cette personne a ${found(p)} en ${p.detail ?? ""}, plus qu'attendu : vérifiez les heures, ou si deux personnes portent le même numéro.`,
  "person-hours-low": (p) =>
    `Cette personne a ${found(p)} en ${p.detail ?? ""}, moins qu'attendu : vérifiez qu'il n'en manque pas.`,
  "reserved-other-holder": (p) =>
    `Le marché est réservé (« ${found(p)} ») et son titulaire est d'une autre sorte : vérifiez le type de structure ou la réservation.`,
  "none-beside-another": (p) =>
    `« ${found(p)} » dit à la fois « aucun » et autre chose : « aucun » n'est pas retenu. Gardez l'un ou l'autre.`,
  "environmental-clause-missing": (p) =>
    `Consultation lancée depuis que la clause et le critère environnementaux sont exigés (loi du 22 août 2021, art. 35) : ${LACKING[p.detail ?? ""] ?? ""}.`,
  "social-condition-missing": () =>
    "Consultation au-dessus du seuil européen sans condition sociale d'exécution (art. L.2112-2-1) : indiquez le dispositif, ou gardez au dossier le motif de l'exception.",
  "unlisted-directorate": (p) => `La direction « ${found(p)} » n'est pas dans la liste des directions.${meant(p)}`,
  "payment-without-contract": (p) => `Le marché « ${found(p)} » n'est pas dans le registre des marchés.${meant(p)}`,
  "index-to-verify": (p) => p.detail ?? "",
  "checked-unreceived": () =>
    "L'attestation est dite non reçue, et contrôlée : elle compte comme reçue et contrôlée (3.1.1). Corrigez l'une des deux cellules.",
  "names-in-column": (p) =>
    p.detail === "nir"
      ? `« ${titleOf(p)} » semble contenir des numéros de sécurité sociale : remplacez chacun par un numéro à vous, le registre n'a pas besoin de savoir qui.`
      : `« ${titleOf(p)} » semble contenir des noms : remplacez chacun par un numéro, le registre n'a pas besoin de savoir qui.`,
  "personal-figures": (p) =>
    `La colonne « ${found(p)} » semble contenir ${LIST_NAMES[p.detail ?? ""] ?? "des données personnelles"} : elle n'est pas lue, supprimez-la.`,
};
