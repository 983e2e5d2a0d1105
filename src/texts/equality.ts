/** What is said of the Index and of the plans for professional equality. Both documents are voluntary: no sentence judges a candidate. */
import type { Finding, FindingCode } from "../equality/coherence";
import { REGIMES } from "../equality/regimes";

const ARTICLES = REGIMES.index.source;

interface FindingText {
  readonly sentence: (finding: Finding) => string;
  /** The text of law behind it; null where there is none. */
  readonly source: string | null;
}

/** By column; those of points are the others. */
const EXPECTED: Readonly<Record<string, string>> = {
  indexProvided: "Oui ou Non",
  indexYear: "une année",
  indexScore: "une note entière de 0 à 100, ou NC",
};

const FINDINGS: Readonly<Record<FindingCode, FindingText>> = {
  "figures-unreadable": {
    sentence: ({ column }) =>
      `Cette cellule n'a pas pu être lue : on attend ${EXPECTED[column] ?? "un nombre entier de points, ou NC"}.`,
    source: null,
  },
  "both-compositions": {
    sentence: () =>
      "Les augmentations et les promotions sont notées ensemble et séparément : ensemble de 50 à 250 salariés, séparément au-delà. Gardez celles du document.",
    source: ARTICLES,
  },
  "points-not-in-table": {
    sentence: ({ found, expected }) =>
      `${found} n'est pas un nombre de points du barème de cet indicateur (${expected}) : vérifiez la saisie sur le document.`,
    source: ARTICLES,
  },
  "mark-does-not-follow": {
    sentence: ({ found, expected }) =>
      `La note saisie est ${found}, les points saisis donnent ${expected} : vérifiez-les sur le document.`,
    source: ARTICLES,
  },
  "siren-unknown": {
    sentence: ({ found }) => `Le SIREN ${found} n'existe pas : un chiffre est sans doute faux.`,
    source: null,
  },
  "siren-of-another": {
    sentence: ({ found, expected }) =>
      `L'Index est déclaré par le SIREN ${found}, le candidat a le SIREN ${expected} : indiquez l'unité économique et sociale (UES) qui les réunit, ou demandez l'Index du candidat.`,
    source: null,
  },
  "year-without-index": {
    sentence: ({ found }) => `Il n'y a pas d'Index sur les données de ${found} : vérifiez l'année.`,
    source: ARTICLES,
  },
  "mark-missing": {
    sentence: () => "L'Index est transmis et sa note n'est pas saisie (ou NC) : reportez-la.",
    source: null,
  },
  "year-missing": {
    sentence: () => "L'année des données de l'Index n'est pas saisie : reportez-la.",
    source: null,
  },
  "unusual-year": {
    sentence: ({ found, expected }) =>
      `L'Index porte sur les données de ${found} ; à la date de cette consultation on attend celles de ${expected}.`,
    source: null,
  },
  "period-of-another-year": {
    sentence: ({ found, expected }) =>
      `La période de référence se termine en ${found} et l'Index porte sur les données de ${expected} : elle se termine dans l'année des données.`,
    source: ARTICLES,
  },
  "published-too-early": {
    sentence: ({ found, expected }) =>
      `L'Index sur les données de ${expected} ne peut pas avoir été publié en ${found} : il l'est l'année suivante. Vérifiez les deux.`,
    source: ARTICLES,
  },
  "publication-missing": {
    sentence: () =>
      "La date de publication de l'Index n'est pas saisie : un Index calculable est publié, reportez sa date.",
    source: ARTICLES,
  },
  "unit-without-siren": {
    sentence: ({ found }) =>
      `« ${found} » ne contient aucun SIREN : indiquez ceux des entreprises de l'unité économique et sociale (UES).`,
    source: null,
  },
  "unit-siren-unknown": {
    sentence: ({ found }) => `Le SIREN ${found} de l'UES n'existe pas : un chiffre est sans doute faux.`,
    source: null,
  },
  "unit-siren-twice": {
    sentence: ({ found }) => `Le SIREN ${found} est deux fois dans l'UES : une entreprise de l'unité manque peut-être.`,
    source: null,
  },
  "measures-not-due": {
    sentence: ({ found }) =>
      `Des mesures de correction sont mentionnées avec une note de ${found} : elles ne sont dues que sous 75. Vérifiez la note.`,
    source: ARTICLES,
  },
  "size-and-indicators": {
    sentence: ({ found }) =>
      `L'effectif saisi (${found}) ne va pas avec les indicateurs saisis : quatre indicateurs de 50 à 250 salariés, cinq au-delà, aucun Index obligatoire en dessous.`,
    source: ARTICLES,
  },
  "measures-not-mentioned": {
    sentence: ({ found }) =>
      `Avec une note de ${found} (moins de 75), des mesures de correction sont dues : elles ne sont pas mentionnées.`,
    source: ARTICLES,
  },
  "objectives-not-mentioned": {
    sentence: ({ found }) =>
      `Avec une note de ${found} (moins de 85), des objectifs de progression sont dus : ils ne sont pas mentionnés.`,
    source: ARTICLES,
  },
  "measures-untold": {
    sentence: ({ found }) =>
      `Avec une note de ${found} (moins de 75), des mesures de correction sont dues : le registre ne dit pas si elles sont mentionnées.`,
    source: ARTICLES,
  },
  "objectives-untold": {
    sentence: ({ found }) =>
      `Avec une note de ${found} (moins de 85), des objectifs de progression sont dus : le registre ne dit pas s'ils sont mentionnés.`,
    source: ARTICLES,
  },
  "index-said-absent": {
    sentence: () => "« Index transmis » dit non, et la ligne donne des points ou une note : corrigez l'un ou l'autre.",
    source: null,
  },
  "index-unsaid": {
    sentence: () =>
      "La ligne donne des points ou une note, et « Index transmis » n'est pas rempli : répondez Oui pour que l'indicateur 3.2.1 le compte.",
    source: null,
  },
  "mark-out-of-regime": {
    sentence: ({ found }) =>
      `Les données de ${found} relèvent des indicateurs de transparence des rémunérations, sans note sur 100 : le document est compté, la note ne l'est pas.`,
    source: REGIMES["directive-2023-970"].source,
  },
};

/** The sentence of a finding. */
export const findingMessage = (finding: Finding): string => FINDINGS[finding.code].sentence(finding);

/** The text of law behind a finding; null where there is none. */
export const findingSource = (code: FindingCode): string | null => FINDINGS[code].source;
