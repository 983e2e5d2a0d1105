/** What the report says in a terminal. */
import type { Basis } from "../indicators/definition";
import { BASES } from "./bilan";
import { counted, countText, formOf } from "./format";

export const SUMMARY = {
  title: (authority: string, exercice: number, basis: Basis): string =>
    `${authority} · exercice ${String(exercice)} · pourcentages ${BASES[basis]}`,
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
  problems: (count: number): string =>
    count === 0
      ? "Rien à signaler dans les registres."
      : `${counted(count, { one: "point à vérifier", other: "points à vérifier" })} dans les registres. Pour la liste et ce qu'il faut faire : spaser check, avec les mêmes classeurs.`,
} as const;
