/** Why a figure is missing. */
import type { Indicator } from "../indicators/definition";
import { REGISTERS } from "../registers/catalogue";
import { lastDayOf } from "../registers/cells/date";
import type { RegisterKind } from "../registers/register";
import { columnTitle } from "./column-title";
import { andList, counted, dayText, orList } from "./format";
import { MEMBERS, ROWS } from "./members";

const REGISTER_NAMES: Readonly<Record<RegisterKind, { readonly absent: string; readonly of: string }>> = {
  contracts: { absent: "registre des marchés absent", of: "du registre des marchés" },
  insertion: { absent: "suivi des clauses d'insertion absent", of: "du suivi des clauses d'insertion" },
  payments: { absent: "registre des mandats absent", of: "du registre des mandats" },
  structures: { absent: "annuaire des structures inclusives absent", of: "de l'annuaire des structures inclusives" },
  planning: { absent: "recensement des achats absent", of: "du recensement des achats" },
  candidates: { absent: "registre des candidatures absent", of: "du registre des candidatures" },
  events: { absent: "registre des actions et événements absent", of: "du registre des actions et événements" },
  sourcing: { absent: "registre des fiches sourcing absent", of: "du registre des fiches sourcing" },
  authorities: {
    absent: "registre des collectivités accompagnées absent",
    of: "du registre des collectivités accompagnées",
  },
  vehicles: { absent: "registre du parc de véhicules absent", of: "du registre du parc de véhicules" },
  equipment: {
    absent: "registre du parc informatique et du mobilier absent",
    of: "du registre du parc informatique et du mobilier",
  },
  roadworks: { absent: "registre des chantiers routiers absent", of: "du registre des chantiers routiers" },
  directorates: { absent: "liste des directions absente", of: "de la liste des directions" },
  targets: { absent: "liste des objectifs absente", of: "de la liste des objectifs" },
};

/** "Non calculable : colonne « Heures contractualisées » absente du registre des marchés."; columns of one register together. */
export function missingText(missing: readonly string[]): string {
  const columns = new Map<string, string[]>();
  const lacks: (() => string)[] = [];
  for (const lack of missing) {
    const [register = "", column] = lack.split(".");
    const known = columns.get(register);
    if (column === undefined || !(register in REGISTERS)) lacks.push(() => lackText(lack));
    else if (known !== undefined) known.push(column);
    else {
      const own = [column];
      columns.set(register, own);
      lacks.push(() => columnsLackText(register as RegisterKind, own));
    }
  }
  return `Non calculable : ${andList(lacks.map((said) => said()))}.`;
}

const columnsLackText = (kind: RegisterKind, columns: readonly string[]): string =>
  columns.length === 1
    ? lackText(`${kind}.${columns[0] ?? ""}`)
    : `colonnes ${andList(columns.map((column) => `« ${columnTitle(kind, column)} »`))} absentes ${REGISTER_NAMES[kind].of}`;

/** The same, under the words "Non calculable". */
export function lacksText(missing: readonly string[]): string {
  const text = andList(missing.map(lackText));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** "registre des mandats absent", "colonne « Montant HT » absente du registre des marchés" */
export function lackText(missing: string): string {
  const [register = "", column] = missing.split(".");
  if (!(register in REGISTERS)) return missing;
  const kind = register as RegisterKind;
  // A directorate is asked for, and not every register says it.
  if (column === "directorate" && !(column in REGISTERS[kind].columns))
    return `direction absente ${REGISTER_NAMES[kind].of}`;
  return column === undefined
    ? REGISTER_NAMES[kind].absent
    : `colonne « ${columnTitle(kind, column)} » absente ${REGISTER_NAMES[kind].of}`;
}

/** "Colonne jamais remplie en 2025 : « Bilan de GES »." */
export const neverFilledText = (exercice: number, titles: readonly string[]): string =>
  titles.length === 1
    ? `Colonne jamais remplie en ${String(exercice)} : « ${titles[0] ?? ""} ».`
    : `Colonnes jamais remplies en ${String(exercice)} : ${orList(titles.map((title) => `« ${title} »`))}.`;

/** "En 2025, 1 marché est à compter et sa case « Heures contractualisées » est vide : remplissez-la." */
export function figureLackingText(
  { view }: Indicator,
  exercice: number,
  members: number,
  titles: readonly string[],
): string {
  const column = orList(titles.map((title) => `« ${title} »`));
  const found = counted(members, MEMBERS[view.id] ?? ROWS);
  return members === 1
    ? `En ${String(exercice)}, ${found} est à compter, mais sa case ${column} est vide : remplissez-la.`
    : `En ${String(exercice)}, ${found} sont à compter, mais leurs cases ${column} sont vides : remplissez-les.`;
}

/** "En 2025, ce qui est rempli dans « Bilan de GES » ou « Analyse amiante-HAP » ne suffit pas : …" */
export const undecidedText = (exercice: number, titles: readonly string[]): string =>
  `En ${String(exercice)}, ce qui est rempli dans ${orList(titles.map((title) => `« ${title} »`))} ne suffit pas à dire ce qui est à compter : les cases qui décident sont vides.`;

/** What there is none of when there is nothing to divide by, from the scope of the measure. */
const SCOPES: readonly {
  readonly column: string;
  readonly option?: string;
  readonly none: (exercice: number) => string;
}[] = [
  { column: "isRoads", none: (year) => `aucun marché de voirie en ${String(year)}` },
  { column: "category", option: "travaux", none: (year) => `aucun marché de travaux en ${String(year)}` },
  { column: "category", option: "fournitures", none: (year) => `aucun marché de fournitures en ${String(year)}` },
  {
    column: "isFoodOrMaterials",
    none: (year) => `aucun marché de denrées alimentaires ou de matériaux en ${String(year)}`,
  },
  {
    column: "hasSocialScheme",
    none: (year) => `aucun marché avec un dispositif social en cours d'exécution en ${String(year)}`,
  },
  { column: "exitSituation", none: (year) => `aucune sortie dont la situation est connue en ${String(year)}` },
  { column: "isReceived", none: (year) => `aucune attestation reçue en ${String(year)}` },
  { column: "isFleet", none: (year) => `aucun véhicule dans le parc au ${dayText(lastDayOf(year))}` },
  { column: "family", option: "informatique", none: (year) => `aucun bien informatique sorti en ${String(year)}` },
  { column: "family", option: "mobilier", none: (year) => `aucun mobilier sorti en ${String(year)}` },
];

/** The same, where the measure has no scope of its own: by what its view counts. */
const NONE: Readonly<Record<string, (exercice: number) => string>> = {
  contracts: (year) => `aucun marché notifié en ${String(year)}`,
  hours: (year) => `aucune ligne de suivi en ${String(year)}`,
  beneficiaries: (year) => `aucune ligne de suivi en ${String(year)}`,
  exits: (year) => `aucune sortie en ${String(year)}`,
  marks: (year) => `aucune note donnée en ${String(year)}`,
  payments: (year) => `aucun mandat en ${String(year)}`,
  planning: (year) => `aucun achat recensé en ${String(year)}`,
  candidates: (year) => `aucune candidature en ${String(year)}`,
  tenderers: (year) => `aucun candidat volontaire en ${String(year)}`,
  events: (year) => `aucun événement en ${String(year)}`,
  sourcing: (year) => `aucune fiche en ${String(year)}`,
  authorities: (year) => `aucune première clause en ${String(year)}`,
  vehicles: (year) => `aucun véhicule acquis en ${String(year)}`,
  equipment: (year) => `aucun bien sorti en ${String(year)}`,
  roadworks: (year) => `aucun tonnage mis en œuvre en ${String(year)}`,
};

const noneOf = ({ view, measure }: Indicator, exercice: number): string => {
  if (measure.kind === "coverage")
    return `${NONE[view.id]?.(exercice) ?? `aucune ligne en ${String(exercice)}`}, ou aucun nom dans la liste`;
  const where = "where" in measure ? measure.where : undefined;
  const scope = SCOPES.find(
    ({ column, option }) =>
      where !== undefined &&
      "column" in where &&
      where.column === column &&
      (option === undefined || ("in" in where && where.in.includes(option))),
  );
  return (scope?.none ?? NONE[view.id])?.(exercice) ?? `aucune ligne en ${String(exercice)}`;
};

/** "Sans objet : aucun marché de voirie en 2025." */
export const nothingText = (indicator: Indicator, exercice: number): string =>
  `Sans objet : ${noneOf(indicator, exercice)}.`;

/** Where there are lines, and none of them can be used. */
export const nothingUsableText = (exercice: number): string =>
  `Sans objet : aucune ligne exploitable en ${String(exercice)}.`;

/** "Aucun marché notifié en 2025." beside a count of 0. */
export function noRowText({ view }: Indicator, exercice: number): string {
  const none = NONE[view.id]?.(exercice) ?? `aucune ligne en ${String(exercice)}`;
  return `${none.charAt(0).toUpperCase()}${none.slice(1)}.`;
}

/** Of an exercice that no row of any register is dated in; the years that they have, the latest first. */
export const outsideText = (exercice: number, years: readonly number[]): string =>
  `Aucun registre n'a de ligne en ${String(exercice)} : les nombres de ce bilan sont 0, et ses taux sont sans objet. ${
    years.length === 0
      ? "Aucune ligne lue n'est datée."
      : `Exercices des registres : ${years.slice(0, MOST_YEARS).join(", ")}${years.length > MOST_YEARS ? "…" : "."}`
  }`;

const MOST_YEARS = 10;
