/** What INDEX_SCORE says, and the words that name a statistic of INDEX_STATS. */
import type { Statistic } from "../equality/statistics";
import { type Indicator, POSSIBLE_POINTS } from "../equality/scales";
import { type ChoiceText, named } from "./choices";
import { INDICATOR_LABELS } from "./equality-labels";
import { countText } from "./format";

/** Lower-case, as inside a sentence. */
const nameOf = (indicator: Indicator): string =>
  INDICATOR_LABELS[indicator].charAt(0).toLowerCase() + INDICATOR_LABELS[indicator].slice(1);

export const INDEX_SCORE_TEXT = {
  numberOfPoints: (given: number): string =>
    `Donnez les points de quatre indicateurs (50 à 250 salariés) ou de cinq (plus de 250), ou les six colonnes du registre : ${countText(given)} ${given < 2 ? "est donné" : "sont donnés"} ici.`,
  bothCompositions:
    "Les augmentations et les promotions sont notées ensemble et séparément : ensemble de 50 à 250 salariés, séparément au-delà. Gardez celles du document.",
  emptyPoints: (indicator: Indicator): string =>
    `Il manque les points de l'indicateur « ${nameOf(indicator)} » : indiquez-les, ou "NC" s'il n'est pas calculable.`,
  impossiblePoints: (indicator: Indicator, found: string): string =>
    `« ${found} » n'est pas un nombre de points de l'indicateur « ${nameOf(indicator)} » : on attend ${pointsList(indicator)}.`,
} as const;

function pointsList(indicator: Indicator): string {
  const points = [...POSSIBLE_POINTS[indicator]].sort((one, other) => one - other).map(String);
  const shown = points.length > 6 ? [...points.slice(0, 3), "…", ...points.slice(-3)] : points;
  return `${shown.join(", ")}${indicator === "highestPays" ? "" : ' ou "NC"'}`;
}

const word = (text: string, english: string, tip: ChoiceText["tip"], also: readonly string[] = []): ChoiceText => ({
  word: text,
  english,
  also,
  tip,
});

const ofMaximum = (text: string, english: string, what: string): ChoiceText =>
  word(`maximum ${text}`, `maximum ${english}`, {
    fr: `Part des Index qui ont le maximum de points : ${what}`,
    en: `Share of the Index at the maximum: ${english}`,
  });

/** In the order in which Excel proposes them. */
export const STATISTIC_TEXTS: Readonly<Record<Statistic, ChoiceText>> = {
  mean: word("moyenne", "mean", { fr: "Moyenne des notes lisibles, à une décimale", en: "Mean of the marks" }, [
    "moyenne des notes",
    "note moyenne",
  ]),
  median: word("médiane", "median", { fr: "Médiane des notes lisibles", en: "Median of the marks" }, ["note médiane"]),
  marked: word("notes", "marks", { fr: "Nombre de notes lisibles et calculables", en: "Number of marks" }, [
    "nombre de notes",
    "calculables",
    "n",
  ]),
  nc: word("NC", "NC", { fr: "Nombre d'Index non calculables", en: "Index that cannot be computed" }, [
    "non calculables",
  ]),
  unreadable: word(
    "illisibles",
    "unreadable",
    { fr: "Nombre d'Index illisibles ou incohérents", en: "Index that cannot be read" },
    ["incohérents"],
  ),
  joined: word(
    "Index joints",
    "Index joined",
    { fr: "Nombre d'Index joints, avec ou sans note", en: "Index joined, marked or not" },
    ["index"],
  ),
  "class under-75": word(
    "moins de 75",
    "under 75",
    { fr: "Nombre de notes de moins de 75", en: "Number of marks under 75" },
    ["<75", "0-74"],
  ),
  "class 75-84": word(
    "75 à 84",
    "75 to 84",
    { fr: "Nombre de notes de 75 à 84", en: "Number of marks from 75 to 84" },
    ["75-84"],
  ),
  "class 85-99": word(
    "85 à 99",
    "85 to 99",
    { fr: "Nombre de notes de 85 à 99", en: "Number of marks from 85 to 99" },
    ["85-99"],
  ),
  "class 100": word("100", "100", { fr: "Nombre de notes de 100", en: "Number of marks of 100" }),
  "mean 50-250": word(
    "moyenne 50-250",
    "mean 50-250",
    { fr: "Moyenne des entreprises de 50 à 250 salariés", en: "Mean, 50 to 250 employees" },
    ["moyenne 50 à 250"],
  ),
  "mean 251-999": word(
    "moyenne 251-999",
    "mean 251-999",
    { fr: "Moyenne des entreprises de 251 à 999 salariés", en: "Mean, 251 to 999 employees" },
    ["moyenne 251 à 999"],
  ),
  "mean 1000+": word(
    "moyenne 1000+",
    "mean 1000+",
    { fr: "Moyenne des entreprises de 1 000 salariés ou plus", en: "Mean, 1,000 employees or more" },
    ["moyenne 1000 et plus", "moyenne 1 000+"],
  ),
  "maximum payGap": ofMaximum("rémunération", "pay gap", "écart de rémunération"),
  "maximum rises": ofMaximum("augmentations", "rises", "écart d'augmentations (plus de 250 salariés)"),
  "maximum promotions": ofMaximum("promotions", "promotions", "écart de promotions (plus de 250 salariés)"),
  "maximum risesAndPromotions": ofMaximum(
    "augmentations et promotions",
    "rises and promotions",
    "écart d'augmentations et de promotions (50 à 250 salariés)",
  ),
  "maximum maternity": ofMaximum("maternité", "maternity", "retour de congé maternité"),
  "maximum highestPays": ofMaximum("hautes rémunérations", "highest pays", "dix plus hautes rémunérations"),
  maternityZero: word("zéro maternité", "zero maternity", {
    fr: "Part des Index à 0 point au retour de congé maternité",
    en: "Share of the Index at 0 for maternity",
  }),
  candidates: word("candidats", "candidates", {
    fr: "Candidats distincts de l'exercice",
    en: "Candidates of the year",
  }),
  subject: word(
    "50 salariés",
    "50 employees",
    { fr: "Candidats de 50 salariés ou plus", en: "Candidates of 50 employees or more" },
    ["concernés", "50 salariés ou plus"],
  ),
  volunteers: word("volontaires", "volunteers", {
    fr: "Candidats volontaires de l'exercice",
    en: "Candidates who volunteered",
  }),
  indexReceived: word("Index reçus", "Index received", {
    fr: "Candidats dont l'Index a été reçu dans l'exercice",
    en: "Candidates whose Index was received",
  }),
  planReceived: word(
    "plans reçus",
    "plans received",
    { fr: "Candidats dont le plan ou l'accord a été reçu", en: "Candidates whose plan was received" },
    ["plans ou accords reçus"],
  ),
  awardedSilent: word("attributaires sans document", "awarded without document", {
    fr: "Attributaires qui n'ont rien transmis",
    en: "Awarded candidates that sent nothing",
  }),
};

/** The statistic that a word names, in French or in English; undefined for a word of neither. */
export const statisticNamed = (asked: string): Statistic | undefined => named(STATISTIC_TEXTS, asked);
