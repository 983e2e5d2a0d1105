/** What the annual summary says: its titles, its words for a figure that is missing or kept quiet, its notes. */
import type { BesideBasis } from "../indicators/beside";
import type { Basis } from "../indicators/definition";
import type { Severity } from "../registers/facts";
import { capitalised } from "./breakdown";
import { andList, counted, countText } from "./format";
import { ROWS } from "./members";
import { severitiesText } from "./severities";

/** How percentages are worked out. */
export const BASES: Readonly<Record<Basis, string>> = {
  number: "en nombre de marchés",
  value: "en valeur (montants notifiés), pour les mesures qui le permettent",
};

/** Excel takes 255 characters in all, and reads "&" as the beginning of a code. */
const inFooter = (text: string): string =>
  (text.length > LONGEST_IN_FOOTER ? `${text.slice(0, LONGEST_IN_FOOTER - 1).trimEnd()}…` : text).replaceAll("&", "&&");
const LONGEST_IN_FOOTER = 70;

/** What the report says of the registers: what was met in reading them, and where the rest is. */
export const READING = {
  found: (counts: Readonly<Record<Severity, number>>): string => {
    const said = severitiesText(counts);
    return said === "" ? "Rien à signaler à la lecture des registres." : `À la lecture des registres : ${said}.`;
  },
  control: (where: string): string =>
    `Le contrôle va plus loin (il compare aussi les cellules entre elles) et dit quoi faire de chaque cas : ${where}.`,
} as const;

export const BILAN = {
  // "SPASER" in the first cell is how the sheet is told from a buyer's own.
  title: (exercice: number): string => `SPASER · Bilan de l'exercice ${String(exercice)}`,
  subtitle: (authority: string, scheme: string, basis: Basis): string =>
    `${authority} · ${scheme} · Pourcentages calculés ${BASES[basis]}`,
  overview: (known: number, all: number, read: number, absent: number): string =>
    `${counted(known, { one: "mesure chiffrée", other: "mesures chiffrées" })} sur ${countText(all)} · ` +
    `${counted(read, { one: "registre lu", other: "registres lus" })}, ${counted(absent, { one: "absent", other: "absents" })} (« D'où viennent ces chiffres », à la fin) · s : secret ; n. d. : non disponible (« Comment lire ce bilan », à la fin)`,
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
  footer: (authority: string, sheet: string): string => `&L${inFooter(authority)}&C${inFooter(sheet)}&RPage &P / &N`,
  everywhere: "Tout le classeur",
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
  continued: (title: string): string => `${title} (suite)`,
  targetReached: "Objectif atteint.",
  targetMissed: "Objectif non atteint.",
  targetSource: (source: string): string => `Source de l'objectif : ${source}.`,
  inNumberOnly: "Calculé en nombre.",
  sectionBeside: "Achats responsables (art. L.2111-3)",
  sectionInclusive: "Commande publique inclusive",
  // What stands in the place of a code, and leads to the method.
  besideCode: "détail",
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
  /** @param file null: there is one only; `rows` null: their number is kept quiet */
  place: (sheet: string, file: string | null, rows: number | null): string =>
    `« ${sheet} »${file === null ? "" : ` de ${file}`}${rows === null ? "" : ` (${counted(rows, ROWS)})`}`,
  sectionProblems: "À vérifier",
  problemsHeaders: ["Nombre", "Où", "De quoi s'agit-il"],
  problemsNote: (counts: Readonly<Record<Severity, number>>): string =>
    `${READING.found(counts)} ${READING.control("onglet Contrôle du volet SPASER, ou commande « spaser check »")}`,
  otherProblems: (kinds: number, problems: number): string =>
    `Et ${counted(kinds, { one: "autre cause", other: "autres causes" })} (${counted(problems, { one: "cas", other: "cas" })}), dans le contrôle.`,
  /** "Texte au lieu d'un nombre. Par exemple Marchés!H9 : …" */
  problem: (title: string, example: string): string => `${capitalised(title)}. ${example}`,
  problemExample: (address: string, sentence: string): string => `Par exemple ${address} : ${sentence}`,
  problemAt: (address: string): string => `Par exemple ${address}.`,
  problemColumns: (register: string, columns: readonly string[]): string => `${register} : ${andList(columns)}`,
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

const BESIDE_BASES: Readonly<Record<Basis, string>> = { number: "en nombre", value: "en montant notifié" };

export type Direction = "up" | "down" | "same";

/** The arrow says which way the figure went, the words whether that is progress. */
export const TRENDS: Readonly<Record<"better" | "worse" | "neutral", Readonly<Record<Direction, string>>>> = {
  better: { up: "▲ en progrès", down: "▼ en progrès", same: "= stable" },
  worse: { up: "▲ en recul", down: "▼ en recul", same: "= stable" },
  neutral: { up: "▲ en hausse", down: "▼ en baisse", same: "= stable" },
};
