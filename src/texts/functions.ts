/** What the custom functions say: in Excel's function wizard, and in a cell when there is no figure. */
import type { Indicator, Unit } from "../indicators/definition";
import { REGISTERS } from "../registers/catalogue";
import type { RegisterKind } from "../registers/register";
import { BASIS_TEXTS, CATEGORY_TEXTS, type ChoiceText } from "./choices";
import { andList, countText, counted, orList } from "./format";
import { columnTitle } from "./column-title";

const quoted = (name: string): string => `« ${name} »`;
const titleOf = (register: RegisterKind): string => quoted(REGISTERS[register].title);

/** The headings that a register cannot do without. */
const headingsOf = (register: RegisterKind): string =>
  REGISTERS[register].vital.map((column) => quoted(columnTitle(register, column))).join(", ");

/** What STATUS tells. */
interface Status {
  readonly registers: number;
  readonly rows: number;
  readonly exercice: number | null;
  /** Measures of the scheme: those that have a figure, and all of them. */
  readonly figures: { readonly known: number; readonly all: number };
  readonly problems: number;
  readonly readAt: Date | null;
}

/** To the minute: a value that changes calls for a calculation, which must not be read again for ever. */
const MINUTE = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("fr-FR", { day: "2-digit", month: "2-digit", year: "numeric" });

export const FUNCTIONS = {
  reading: "Lecture du classeur en cours…",
  noValue: "Aucune valeur.",
  noExercice: "Aucun exercice : aucune date n'a pu être lue dans les registres. Indiquez l'exercice, par exemple 2025.",
  nothingExamined: "Complétude sans objet : aucune ligne n'est concernée dans cet exercice.",
  notThatRegister: (register: RegisterKind, found: readonly RegisterKind[]): string =>
    found.length === 0
      ? `La plage donnée n'a pas de ligne d'en-têtes reconnue : on attend ${titleOf(register)}, en-têtes compris (${headingsOf(register)}…).`
      : `La plage donnée est lue comme ${andList(found.map(titleOf))} : on attend ${titleOf(register)}.`,
  noDirectorates: (register: RegisterKind): string =>
    `${titleOf(register)} ne distingue pas les directions : laissez cet argument vide.`,
  comparesDirectorates: "Cet indicateur porte sur l'ensemble des directions : laissez cet argument vide.",
  unknownDirectorate: {
    near: (register: RegisterKind, name: string, near: readonly string[]): string =>
      `La direction « ${name} » ne figure pas dans ${titleOf(register)}. Vouliez-vous dire ${orList(near.map(quoted))} ?`,
    others: (register: RegisterKind, name: string, some: readonly string[]): string =>
      some.length === 0
        ? `La direction « ${name} » ne figure pas dans ${titleOf(register)}, qui n'en nomme aucune.`
        : `La direction « ${name} » ne figure pas dans ${titleOf(register)}. On y trouve par exemple ${andList(some.map(quoted))}.`,
  },
  unknownCode: (code: string, near: readonly string[]): string =>
    near.length === 0
      ? `L'indicateur « ${code} » n'existe pas dans le schéma. Exemple : "1.1.4", entre guillemets.`
      : `L'indicateur « ${code} » n'existe pas dans le schéma. Vouliez-vous dire ${orList(near.map(quoted))} ?`,
  noBreakdown: (code: string, codes: readonly string[]): string =>
    `L'indicateur ${code} n'a pas de répartition. Ceux qui en ont une : ${andList(codes)}.`,
  emptyBreakdown: (exercice: number): string => `Répartition vide : aucune ligne concernée en ${String(exercice)}.`,
  notPaidByCategory:
    'En montant mandaté, la catégorie est celle d\'un titulaire ("ESUS", "SIAE", "ESAT/EA" ou "ESS"). Pour "sociale" et "écologique", la base est "nombre" ou "valeur".',
  noTarget: (code: string, exercice: number | null): string =>
    exercice === null
      ? `Aucun objectif fixé pour l'indicateur ${code}.`
      : `Aucun objectif fixé pour l'indicateur ${code} en ${String(exercice)}.`,
  internalError: (detail: string): string => `Erreur interne de SPASER, votre classeur n'est pas en cause. (${detail})`,
  status: ({ registers, rows, exercice, figures, problems, readAt }: Status): string =>
    [
      ...(registers === 0
        ? ["Aucun registre reconnu dans le classeur"]
        : [
            `${counted(registers, { one: "registre lu", other: "registres lus" })}, ${counted(rows, { one: "ligne", other: "lignes" })}`,
            ...(exercice === null
              ? ["aucune date lisible"]
              : [
                  `exercice ${String(exercice)}`,
                  `${counted(figures.known, { one: "mesure chiffrée", other: "mesures chiffrées" })} sur ${countText(figures.all)}`,
                ]),
          ]),
      ...(problems === 0
        ? registers === 0
          ? []
          : ["rien à vérifier"]
        : [counted(problems, { one: "point à vérifier", other: "points à vérifier" })]),
      ...(readAt === null ? [] : [`lu le ${DAY.format(readAt)} à ${MINUTE.format(readAt)}`]),
    ].join(" · "),
  badArgument: {
    code: (found: string): string =>
      found === ""
        ? 'Indiquez le code d\'un indicateur entre guillemets, par exemple "1.1.4".'
        : `Le code d'un indicateur s'écrit entre guillemets, par exemple "1.1.4" (et non ${found}).`,
    category: (found: string): string =>
      `La catégorie d'achats s'écrit ${choiceList(CATEGORY_TEXTS)}${instead(found)}.`,
    basis: (found: string): string => `La base s'écrit ${choiceList(BASIS_TEXTS)}${instead(found)}.`,
    exercice: (found: string): string =>
      `L'exercice est une année de quatre chiffres, par exemple 2025${instead(found)}.${yearOfDate(found)}`,
    directorate: (): string => 'La direction est un texte, par exemple "Direction des Routes".',
    range: (): string => "Le registre est une plage de cellules avec sa ligne d'en-têtes, par exemple Marchés!A1:Z500.",
    statistic: (found: string): string =>
      `La statistique s'écrit entre guillemets, parmi celles que propose Excel : "moyenne", "médiane", "notes", "moins de 75"…${instead(found)}.`,
    points: (): string => "Indiquez les points des indicateurs, ou une plage qui les contient.",
    siret: (): string => "Indiquez une cellule ou une plage de SIRET, par exemple A2:A500.",
  },
} as const;

/** A cell that shows a date hands over a number of days. */
const yearOfDate = (found: string): string =>
  /^[3-7]\d{4}$/.test(found) ? " D'une date, prenez l'année : ANNEE(B2) si la date est en B2." : "";

const instead = (found: string): string => (found === "" ? "" : ` (et non « ${found} »)`);

const choiceList = (texts: Readonly<Record<string, ChoiceText>>): string =>
  orList(Object.values(texts).map(({ word }) => `"${word}"`));

/** Headings and words of a table that spills. */
export const SPILLED = {
  detail: "Détail",
  number: "Nombre",
  years: "Années",
  items: "Biens en service",
  publication: "Publication",
  secret: (fewest: number): string => `à masquer (moins de ${countText(fewest)} personnes)`,
  tells: "à masquer aussi (le total dirait les autres)",
  /** "Heures" says its unit; an amount does not. */
  withUnit: (title: string, unit: Unit): string => (unit === "euros" ? `${title} (€ HT)` : title),
} as const;

interface ParameterText {
  readonly name: string;
  readonly description: string;
}

type ParameterTexts = Readonly<
  Record<
    "code" | "category" | "basis" | "exercice" | "directorate" | "range" | "siret" | "statistic" | "points",
    ParameterText
  >
>;

/** Names and descriptions of the arguments in the function wizard. */
export const PARAMETER_TEXTS: Readonly<Record<"fr" | "en", ParameterTexts>> = {
  fr: {
    code: { name: "code", description: 'Code de l\'indicateur dans le schéma, entre guillemets : "1.1.4"' },
    category: {
      name: "catégorie",
      description: 'Achats visés : "sociale", "écologique", ou selon le titulaire "ESUS", "SIAE", "ESAT/EA", "ESS"',
    },
    basis: { name: "base", description: '"nombre" (sans elle), "valeur" (montant notifié) ou "mandaté"' },
    exercice: { name: "exercice", description: "Année, par exemple 2025. Sans elle : le dernier exercice du classeur" },
    directorate: { name: "direction", description: "Nom d'une direction. Sans elle : toutes les directions" },
    range: {
      name: "registre",
      description: "Plage avec ses en-têtes. Sans elle : les registres reconnus dans le classeur",
    },
    statistic: {
      name: "statistique",
      description: 'Le chiffre voulu, entre guillemets : "moyenne", "médiane", "notes", "moins de 75", "volontaires"…',
    },
    points: {
      name: "points",
      description: 'Points de 4 indicateurs (50 à 250 salariés) ou de 5 (plus de 250), dans l\'ordre du Code ; ou "NC"',
    },
    siret: { name: "siret", description: "La cellule à vérifier, ou une plage : une réponse par cellule" },
  },
  en: {
    code: { name: "code", description: 'Code of the indicator in the scheme, in quotes: "1.1.4"' },
    category: {
      name: "category",
      description: 'Purchases: "social", "ecological", or by holder "ESUS", "SIAE", "ESAT/EA", "ESS"',
    },
    basis: { name: "basis", description: '"number" (without it), "value" (awarded amount) or "paid"' },
    exercice: { name: "year", description: "Civil year, such as 2025. Without it: the latest year of the workbook" },
    directorate: { name: "directorate", description: "Name of a directorate. Without it: all of them" },
    range: {
      name: "register",
      description: "Range with its headings. Without it: the registers found in the workbook",
    },
    statistic: {
      name: "statistic",
      description: 'The figure wanted, in quotes: "mean", "median", "marks", "under 75", "volunteers"…',
    },
    points: {
      name: "points",
      description: 'Points of 4 indicators (50 to 250 employees) or of 5 (more), in the order of the Code; or "NC"',
    },
    siret: { name: "siret", description: "The cell to check, or a range: one answer per cell" },
  },
};

/** "INSERTION_HOURS" → "Insertion hours": the names of functions are English. */
const inWords = (name: string): string => {
  const words = name.toLowerCase().replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

const GENERAL: Readonly<Record<"fr" | "en", Readonly<Record<string, string>>>> = {
  fr: {
    INDICATOR: "La valeur d'un indicateur du schéma, désigné par son code.",
    COMPLETENESS: "La part des lignes examinées dont la case qui décide de l'indicateur est remplie.",
    TARGET: "L'objectif fixé pour un indicateur et un exercice.",
    STATUS: "L'état de la lecture : registres, lignes, exercice, mesures chiffrées, points à vérifier, date et heure.",
    BREAKDOWN: "La répartition d'un indicateur, en tableau : il lui faut des cellules vides à droite et au-dessous.",
    RESPONSIBLE_PURCHASES_RATE:
      "Le taux d'achats responsables de l'article L.2111-3 du code de la commande publique, par catégorie.",
    INCLUSIVE_PURCHASES_RATE:
      "La part des montants mandatés aux structures inclusives (SIAE, ESAT, EA) dans tous les montants mandatés.",
    INDEX_SCORE: "La note de l'Index de l'égalité professionnelle sur 100, ou NC, d'après les points des indicateurs.",
    INDEX_STATS:
      "Un chiffre du bilan de l'égalité sur les Index joints : moyenne, médiane, classes de notes, volontaires…",
    CHECK_SIRET: "« SIRET valide », ou ce qui ne va pas dans un SIRET et ce qu'il faut faire.",
  },
  en: {
    INDICATOR: "The value of an indicator of the scheme, by its code.",
    COMPLETENESS: "The share of the rows examined whose deciding cell is filled.",
    TARGET: "The target set for an indicator and a year.",
    STATUS: "What was read and when: registers, rows, year, indicators with a figure, points to check.",
    BREAKDOWN: "The breakdown of an indicator, as a table: it needs empty cells beside and below.",
    RESPONSIBLE_PURCHASES_RATE: "The rate of responsible purchases of art. L.2111-3, by category.",
    INCLUSIVE_PURCHASES_RATE: "The share of amounts paid to inclusive structures (SIAE, ESAT, EA) in all amounts paid.",
    INDEX_SCORE: "The mark out of 100 of the French gender equality Index, or NC, from the points of its indicators.",
    INDEX_STATS: "A figure on the Index that candidates joined: mean, median, classes of marks, volunteers…",
    CHECK_SIRET: "Says that a SIRET is sound, or what is wrong with it (in French).",
  },
};

/** What the function wizard says of a function: of an indicator, or general. */
export const FUNCTION_DESCRIPTIONS: Readonly<
  Record<"fr" | "en", (name: string, indicator: Indicator | null) => string>
> = {
  fr: (name, indicator) => (indicator === null ? (GENERAL.fr[name] ?? "") : `${indicator.code} · ${indicator.label}`),
  en: (name, indicator) => (indicator === null ? (GENERAL.en[name] ?? "") : `${indicator.code} · ${inWords(name)}`),
};

/** What Excel says of an indicator beside its code, in a list. */
export const indicatorTip = (indicator: Indicator): Readonly<Record<"fr" | "en", string>> => ({
  fr: indicator.label,
  en: inWords(indicator.name),
});
