/** What the annual summary says: its titles, why a figure is missing, and what stands behind one that is not. */
import type { BesideBasis } from "../indicators/beside";
import type { Basis, Indicator, MeasureKind } from "../indicators/definition";
import type { IgnoredReason } from "../indicators/engine/trace";
import { REGISTERS } from "../registers/catalogue";
import { lastDayOf } from "../registers/cells/date";
import type { ColumnSpec } from "../registers/columns";
import type { RegisterKind } from "../registers/register";
import {
  andList,
  counted,
  countText,
  dayText,
  eurosText,
  formOf,
  type Noun,
  numberText,
  orList,
  shareText,
  tonnesText,
} from "./format";

const BASES: Readonly<Record<Basis, string>> = {
  number: "en nombre de marchés",
  value: "en valeur (montants notifiés), pour les mesures qui le permettent",
};

export const BILAN = {
  // "SPASER" in the first cell is how the sheet is told from a buyer's own.
  title: (exercice: number): string => `SPASER · Bilan de l'exercice ${String(exercice)}`,
  subtitle: (authority: string, scheme: string, basis: Basis): string =>
    `${authority} · ${scheme} · Pourcentages calculés ${BASES[basis]}`,
  overview: (known: number, all: number, read: number, absent: number): string =>
    `${counted(known, { one: "mesure chiffrée", other: "mesures chiffrées" })} sur ${countText(all)} · ` +
    `${counted(read, { one: "registre lu", other: "registres lus" })}, ${counted(absent, { one: "absent", other: "absents" })} (voir « D'où viennent ces chiffres », à la fin)`,
  headers: (exercice: number): readonly string[] => [
    "Code",
    "Indicateur",
    `Valeur ${String(exercice)}`,
    `N-1 (${String(exercice - 1)})`,
    "Objectif",
    "Écart à l'objectif",
    "Tendance",
    "Complétude",
    "Remarque",
  ],
  axis: (number: number, title: string): string => `Axe ${String(number)} · ${title}`,
  axisNote: (known: number, all: number): string =>
    `${counted(known, { one: "mesure chiffrée", other: "mesures chiffrées" })} sur ${countText(all)}`,
  mission: (number: number, title: string): string => `Mission ${String(number)} · ${title}`,
  action: (code: string): string => `Action ${code}`,
  footer: (sheet: string): string => `&L${sheet.replaceAll("&", "&&")}&RPage &P sur &N`,
  notComputable: "Non calculable",
  nothing: "Sans objet",
  neverFilled: "Jamais renseigné",
  seeBelow: "voir ci-dessous",
  masked: "s",
  notAvailable: "n. d.",
  noTarget: "—",
  secretRemark: (of: "people" | "enterprises", fewest: number): string =>
    `Secret : moins de ${countText(fewest)} ${of === "people" ? "personnes" : "entreprises"} concernées.`,
  countsKept: (fewest: number): string =>
    `Effectifs non publiés : l'un d'eux compte moins de ${countText(fewest)} personnes.`,
  breakdownRemark: (lines: number): string => `Répartition en ${counted(lines, { one: "ligne", other: "lignes" })}.`,
  targetReached: "Objectif atteint.",
  targetMissed: "Objectif non atteint.",
  targetSource: (source: string): string => `Source de l'objectif : ${source}.`,
  inNumberOnly: "Calculé en nombre.",
  sectionBeside: "Achats responsables (art. L.2111-3)",
  sectionInclusive: "Commande publique inclusive",
  // The label of what is paid says so itself.
  besideLine: (label: string, basis: BesideBasis): string =>
    basis === "paid" ? label : `${label} · ${BESIDE_BASES[basis]}`,
  sectionSources: "D'où viennent ces chiffres",
  sourcesHeaders: ["", "Registre", "Lignes", "Feuilles lues"],
  registerAbsent: "absent",
  registerAbsentRemark: (measures: number): string =>
    measures === 0
      ? "Aucune mesure n'en manque."
      : `${counted(measures, { one: "mesure non calculable", other: "mesures non calculables" })} sans lui.`,
  place: (sheet: string, rows: number): string => `« ${sheet} » (${counted(rows, ROWS)})`,
  placeInFile: (sheet: string, file: string, rows: number): string =>
    `« ${sheet} » de ${file} (${counted(rows, ROWS)})`,
  sectionProblems: "À vérifier",
  problemsHeaders: ["Nombre", "Où", "De quoi s'agit-il"],
  noProblem: "Rien à signaler dans les registres lus.",
  otherProblems: (kinds: number, problems: number): string =>
    `Et ${counted(problems, { one: "autre point", other: "autres points" })} de ${counted(kinds, { one: "autre sorte", other: "autres sortes" })}, dans le volet SPASER.`,
  problemExample: (address: string, sentence: string): string => `Par exemple ${address} : ${sentence}`,
  problemColumns: (register: string, columns: readonly string[], others: number): string =>
    `${register} : ${andList(others === 0 ? columns : [...columns, counted(others, { one: "autre colonne", other: "autres colonnes" })])}`,
  sectionLegend: "Comment lire ce bilan",
  legend: (fewest: Readonly<Record<"people" | "enterprises", number>>): readonly string[] => [
    "Complétude : part des lignes examinées dont la case qui décide est remplie. Une case vide n'est pas un « non » : la ligne reste au dénominateur.",
    "Tendance : comparaison avec l'exercice précédent (N-1), sur la même base. ▲ le chiffre monte, ▼ il baisse, = il est stable.",
    "Écart à l'objectif : valeur moins objectif ; entre deux pourcentages, en points (pt).",
    `s : secret. Un chiffre qui concerne moins de ${countText(fewest.people)} personnes, ou moins de ${countText(fewest.enterprises)} entreprises candidates ou employeuses, n'est pas publié ; le plus petit des autres est masqué avec lui quand il permettrait de le retrouver par différence.`,
    "n. d. : non disponible (registre, colonne, lignes ou cellules à lire absents). — : aucun objectif fixé, ou colonne sans objet pour cette ligne.",
    "Lignes laissées de côté : illisible (la case qui décide n'est pas comprise) ; répétée (autre ligne d'un marché déjà compté) ; contradictoire (les lignes du marché se contredisent) ; à confirmer (la structure n'est pas sûre).",
    "Non calculable, Sans objet, Jamais renseigné : le chiffre manque et la remarque dit pourquoi ; il ne vaut pas zéro.",
  ],
} as const;

export const METHOD = {
  title: (exercice: number): string => `Méthode SPASER · Exercice ${String(exercice)}`,
  subtitle:
    "Pour chaque mesure : ce qui est compté, dans quel registre, combien de lignes, et celles qui sont laissées de côté.",
  headers: [
    "Code",
    "Fonction",
    "Indicateur",
    "Ce qui est compté",
    "Registre",
    "Lignes comptées",
    "Lignes laissées de côté",
  ],
  formulaHeader: "Formule Excel, sur les tableaux du classeur de consolidation (feuille « Recalcul »)",
  longFormula: "Formule longue : voir la feuille « Recalcul » du classeur de consolidation.",
  functionName: (name: string): string => `=SPASER.${name}()`,
  none: "aucune",
} as const;

const BESIDE_BASES: Readonly<Record<Basis, string>> = { number: "en nombre", value: "en montant notifié" };

// ---------------------------------------------------------------------------------------------------------------------
// Why a figure is missing.

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

/** The heading under which a column is known to buyers. */
export const columnTitle = (register: RegisterKind, column: string): string =>
  (REGISTERS[register].columns as Readonly<Record<string, ColumnSpec>>)[column]?.title ?? column;

/** "Non calculable : colonne « Heures contractualisées » absente du registre des marchés." */
export const missingText = (missing: readonly string[]): string =>
  `Non calculable : ${andList(missing.map(lackText))}.`;

/** "registre des mandats absent", "colonne « Montant HT » absente du registre des marchés" */
export function lackText(missing: string): string {
  const [register = "", column] = missing.split(".");
  if (!(register in REGISTERS)) return missing;
  const kind = register as RegisterKind;
  return column === undefined
    ? REGISTER_NAMES[kind].absent
    : `colonne « ${columnTitle(kind, column)} » absente ${REGISTER_NAMES[kind].of}`;
}

/** "Colonne jamais remplie en 2025 : « Bilan de GES »." */
export const neverFilledText = (exercice: number, titles: readonly string[]): string =>
  titles.length === 1
    ? `Colonne jamais remplie en ${String(exercice)} : « ${titles[0] ?? ""} ».`
    : `Colonnes jamais remplies en ${String(exercice)} : ${orList(titles.map((title) => `« ${title} »`))}.`;

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
  if (measure.kind === "coverage") return "la liste ne compte aucun nom";
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

// ---------------------------------------------------------------------------------------------------------------------
// What stands behind a figure.

const ROWS: Noun = { one: "ligne", other: "lignes" };
const CONTRACTS: Noun = { one: "marché", other: "marchés" };

/** What a view counts. */
const MEMBERS: Readonly<Record<string, Noun>> = {
  contracts: CONTRACTS,
  exits: { one: "sortie", other: "sorties" },
  beneficiaries: { one: "bénéficiaire", other: "bénéficiaires" },
  marks: { one: "réponse", other: "réponses" },
  payments: { one: "mandat", other: "mandats" },
  planning: { one: "direction", other: "directions" },
  candidates: { one: "attestation", other: "attestations" },
  vehicles: { one: "véhicule", other: "véhicules" },
  equipment: { one: "bien", other: "biens" },
};

/** "Marchés" at the head of a column. */
export function membersTitle(view: string): string {
  const { other } = MEMBERS[view] ?? ROWS;
  return `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
}

/** "61 sur 142 marchés.", "145 réponses.", "138 t sur 256 t.": the figures of a rate, a mean or a ratio. */
export function fractionText(
  { view, measure }: Indicator,
  basis: Basis,
  numerator: number,
  denominator: number,
): string {
  const members = MEMBERS[view.id] ?? ROWS;
  if (measure.kind === "average") return `Moyenne de ${counted(denominator, members)}.`;
  if (measure.kind === "ratio") {
    return view.id === "roadworks"
      ? `${tonnesText(numerator)} sur ${tonnesText(denominator)}.`
      : `${counted(numerator, { one: "document", other: "documents" })} pour ${counted(denominator, { one: "candidat volontaire", other: "candidats volontaires" })}.`;
  }
  return basis === "value"
    ? `${eurosText(numerator)} sur ${eurosText(denominator)}.`
    : `${countText(numerator)} sur ${counted(denominator, members)}.`;
}

export const responseRateText = (rate: number): string => `Taux de réponse : ${shareText(rate)} des bénéficiaires.`;

export const rowsText = (rows: number): string =>
  `${counted(rows, { one: "ligne comptée", other: "lignes comptées" })}.`;

export const blanksText = (blanks: number, examined: number): string =>
  `${counted(blanks, { one: "non renseigné", other: "non renseignés" })} sur ${countText(examined)}.`;

const REASONS: Readonly<Record<Exclude<IgnoredReason, "left-out">, Noun>> = {
  unreadable: { one: "illisible", other: "illisibles" },
  duplicate: { one: "répétée", other: "répétées" },
  conflict: { one: "contradictoire", other: "contradictoires" },
  unconfirmed: { one: "à confirmer", other: "à confirmer" },
};

/** Why a rule leaves a row out, by kind of measure. */
const RULED_OUT: Readonly<Partial<Record<MeasureKind, Noun>>> = {
  sum: {
    one: "d'un marché subséquent, compris dans son accord-cadre",
    other: "de marchés subséquents, compris dans leur accord-cadre",
  },
  share: { one: "sans montant, ou d'un marché subséquent", other: "sans montant, ou de marchés subséquents" },
  ratio: { one: "sans les deux quantités", other: "sans les deux quantités" },
  average: { one: "sans les deux dates", other: "sans les deux dates" },
};
const BY_A_RULE: Noun = { one: "non retenue par la règle de calcul", other: "non retenues par la règle de calcul" };

const reasonNoun = (reason: IgnoredReason, kind: MeasureKind): Noun =>
  reason === "left-out" ? (RULED_OUT[kind] ?? BY_A_RULE) : REASONS[reason];

export type LeftOut = readonly (readonly [reason: IgnoredReason, rows: number])[];

/** One reason for all of them goes without a number. */
const reasonsText = (rows: number, reasons: LeftOut, kind: MeasureKind): string =>
  reasons
    .map(([reason, of]) =>
      of === rows && reasons.length === 1
        ? formOf(of, reasonNoun(reason, kind))
        : counted(of, reasonNoun(reason, kind)),
    )
    .join(", ");

/** "26 lignes laissées de côté (20 illisibles, 6 à confirmer)." */
export const leftOutText = (rows: number, reasons: LeftOut, kind: MeasureKind): string =>
  `${counted(rows, { one: "ligne laissée de côté", other: "lignes laissées de côté" })} (${reasonsText(rows, reasons, kind)}).`;

/** "155 lignes comptées, 48 laissées de côté.", "45 lignes laissées de côté.": in a few words. */
export function rowsInShort(rows: number | null, leftOut: number): string {
  const aside: Noun = { one: "laissée de côté", other: "laissées de côté" };
  if (rows === null) return `${counted(leftOut, { one: "ligne laissée de côté", other: "lignes laissées de côté" })}.`;
  const made = counted(rows, { one: "ligne comptée", other: "lignes comptées" });
  return leftOut === 0 ? `${made}.` : `${made}, ${counted(leftOut, aside)}.`;
}

/** "12 illisibles", "27 : 1 illisible, 26 répétées" */
export const leftOutShort = (rows: number, reasons: LeftOut, kind: MeasureKind): string =>
  reasons.length === 1
    ? `${countText(rows)} ${reasonsText(rows, reasons, kind)}`
    : `${countText(rows)} : ${reasonsText(rows, reasons, kind)}`;

export const modifiedText = (contracts: number): string =>
  `${counted(contracts, { one: "marché modifié, lu sur sa dernière version", other: "marchés modifiés, lus sur leur dernière version" })}.`;

export type Direction = "up" | "down" | "same";

/** The arrow says which way the figure went, the words whether that is progress. */
export const TRENDS: Readonly<Record<"better" | "worse" | "neutral", Readonly<Record<Direction, string>>>> = {
  better: { up: "▲ en progrès", down: "▼ en progrès", same: "= stable" },
  worse: { up: "▲ en recul", down: "▼ en recul", same: "= stable" },
  neutral: { up: "▲ en hausse", down: "▼ en baisse", same: "= stable" },
};

// ---------------------------------------------------------------------------------------------------------------------
// Breakdowns and details.

/** Columns of a breakdown, by the name that its figures have in the JSON. */
export const EXTRA_TITLES: Readonly<Record<string, string>> = {
  hours: "Heures",
  beneficiaries: "Personnes",
  contracts: "Marchés",
  procedures: "Procédures de passation",
};

export const BREAKDOWN = { people: "Personnes", hours: "Heures", amount: "Montant" } as const;

/** "appel d'offres ouvert 4, procédure adaptée 7" */
export const optionsText = (options: readonly (readonly [string, number])[]): string =>
  options.map(([option, count]) => `${option} ${numberText(count)}`).join(", ");

export const itemsText = (items: number): string => `${counted(items, { one: "bien", other: "biens" })} en service.`;

export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

// ---------------------------------------------------------------------------------------------------------------------
// In a terminal.

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
