/** What the first page says: where the scheme stands, in one look. Facts only. */
import { andList, counted, countText, formOf, type Noun } from "./format";

const FORWARD: Noun = { one: "mesure en progrès", other: "mesures en progrès" };

const outOf = (part: number, all: number): string => `${countText(part)} sur ${countText(all)}`;

const MISSING = {
  "not-computable": { one: "non calculable", other: "non calculables" },
  "never-filled": { one: "jamais renseignée", other: "jamais renseignées" },
  nothing: { one: "sans objet", other: "sans objet" },
} as const;

export const ESSENTIAL = {
  // "SPASER" in the first cell is how the sheet is told from a buyer's own.
  title: (exercice: number): string => `SPASER · L'essentiel de l'exercice ${String(exercice)}`,
  subtitle: (authority: string, scheme: string): string => `${authority} · ${scheme}`,
  outOf,
  // After "0 sur 50".
  computed: "mesures chiffrées",
  reached: (targets: number): string => formOf(targets, { one: "objectif atteint", other: "objectifs atteints" }),
  noTarget: "aucun",
  noTargetCaption: "objectif fixé pour cet exercice",
  forward: (better: number, worse: number): string => `${formOf(better, FORWARD)}, ${countText(worse)} en recul`,
  notCompared: "—",
  notComparedCaption: (exercice: number): string => `pas de comparaison avec ${String(exercice - 1)}`,
  registersRead: "registres lus",
  axisHeaders: ["Axe", "Mesures\nchiffrées", "Objectifs\natteints", "En progrès", "En recul", "Mesures sans chiffre"],
  axis: (number: number, title: string): string => `Axe ${String(number)} · ${title}`,
  total: "Ensemble du schéma",
  missing: (counts: Readonly<Record<keyof typeof MISSING, number>>): string => {
    const said = (Object.keys(MISSING) as (keyof typeof MISSING)[]).flatMap((kind) =>
      counts[kind] === 0 ? [] : [counted(counts[kind], MISSING[kind])],
    );
    return said.length === 0 ? "aucune" : andList(said);
  },
  changesTitle: (exercice: number): string => `Ce qui a le plus changé depuis ${String(exercice - 1)}`,
  changesHeaders: (exercice: number): readonly string[] => [
    "Code",
    "Indicateur",
    String(exercice),
    String(exercice - 1),
    "Évolution",
  ],
  better: "En progrès",
  worse: "En recul",
  fromZero: (isUp: boolean): string => (isUp ? "▲ depuis 0" : "▼ depuis 0"),
  noChange: (exercice: number): string =>
    `Aucun chiffre de ${String(exercice)} ne peut être comparé à ${String(exercice - 1)} : l'un des deux manque, ou il est trop petit.`,
  targetsTitle: (exercice: number): string => `Objectifs ${String(exercice)}`,
  targetsHeaders: (exercice: number): readonly string[] => [
    "Code",
    "Indicateur",
    String(exercice),
    "Objectif",
    "Écart",
  ],
  missedTargets: (count: number): string => `Non atteints (${countText(count)})`,
  reachedTargets: (count: number): string => `Atteints (${countText(count)})`,
  unjudgedTargets: (count: number): string => `Sans chiffre à comparer (${countText(count)})`,
  otherTargets: (codes: readonly string[]): string => `et aussi : ${codes.join(", ")}`,
  noTargets: (exercice: number): string =>
    `Aucun objectif n'est fixé pour ${String(exercice)}. Pour en donner : une feuille « Objectifs », avec les colonnes Code, Exercice et Objectif.`,
  basisNote: (basis: string, fewest: number): string =>
    `Pourcentages calculés ${basis}. Évolution : en points (pt) entre deux pourcentages, sinon en proportion du chiffre précédent ; un nombre qui reste sous ${countText(fewest)} n'est pas classé. Chaque code mène à sa ligne dans le bilan.`,
  settingsNote: (authority: string | null, departments: readonly string[], isDefault: boolean): string =>
    [
      authority === null ? null : `Collectivité : ${authority}, celle du schéma, faute d'indication.`,
      `Territoire : ${departments.length > 1 ? "départements" : "département"} ${andList(departments)}${isDefault ? " (réglage d'origine)" : ""}.`,
      authority === null && !isDefault
        ? null
        : "Pour changer : lignes « Collectivité » et « Départements du territoire » de la feuille « Paramètres SPASER », ou « Votre collectivité » dans le volet.",
    ]
      .filter((part) => part !== null)
      .join(" "),
} as const;

/** The page of charts. */
export const ESSENTIAL_CHARTS = {
  hours: "Heures d'insertion",
  amounts: "Montants",
  shares: "Pourcentages et leurs objectifs",
  counts: "Nombres et leurs objectifs",
  code: "Code",
  label: "Indicateur",
  target: "Objectif",
  altLine: (label: string, head: string, value: string, otherHead: string, other: string): string =>
    `${label}, ${head} : ${value}, ${otherHead} : ${other}`,
  alt: (title: string, lines: readonly string[]): string => `${title}. ${lines.join(" ; ")}.`,
} as const;
