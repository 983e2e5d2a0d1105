/** What the report says in a terminal. */
import type { Basis } from "../indicators/definition";
import type { Severity } from "../registers/facts";
import { BASES, READING } from "./bilan";
import { counted, countText, formOf } from "./format";

export const SUMMARY = {
  title: (authority: string, exercice: number, basis: Basis): string =>
    `${authority} · exercice ${String(exercice)} · pourcentages ${BASES[basis]}`,
  /** Where the settings do not say who reports. */
  defaultAuthority:
    "Ce nom est celui du schéma : donnez le vôtre à la ligne « Collectivité » de la feuille « Paramètres SPASER ».",
  headers: ["Code", "Indicateur", "Valeur", "N-1", "Objectif", "Remarque"],
  breakdown: "répartition",
  note: (blanks: number, leftOut: number): string =>
    [
      blanks === 0 ? "" : counted(blanks, { one: "non renseigné", other: "non renseignés" }),
      leftOut === 0
        ? ""
        : `${countText(leftOut)} ${formOf(leftOut, { one: "ligne laissée de côté", other: "lignes laissées de côté" })}`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  /** What was met in reading only: the control compares cells too, and counts more. */
  problems: (counts: Readonly<Record<Severity, number>>): string =>
    `${READING.found(counts)} ${READING.control("spaser check, avec les mêmes classeurs")}`,
} as const;
