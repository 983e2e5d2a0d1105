/** What the sheet "Égalité 2025" and its text say. It may be published: no sentence names or judges a candidate. */
import type { State } from "../equality/funnel";
import type { MarkClass, Size } from "../equality/marks";
import type { PlanStatus } from "../equality/plans";
import { REGIMES } from "../equality/regimes";
import type { Indicator } from "../equality/scales";
import type { Figure, ShownExercice, ShownYear, Synthesis } from "../equality/synthesis";
import { FEWEST_ENTERPRISES, LARGEST_SHARE } from "../equality/secret";
import type { Agreement, Comparison } from "../equality/published";
import { INDICATOR_LABELS } from "./equality-labels";
import { severitiesText } from "./severities";
import { andList, counted, countText, formOf, type Noun, numberText, shareText, valueText } from "./format";

const CANDIDATE: Noun = { one: "candidat", other: "candidats" };
const CONSULTATION: Noun = { one: "consultation", other: "consultations" };
const PLAN: Noun = { one: "plan ou accord", other: "plans ou accords" };
const INDEX_READ: Noun = { one: "Index lisible", other: "Index lisibles" };
const ENTERPRISE: Noun = { one: "entreprise", other: "entreprises" };

export const STATE_LABELS: Readonly<Record<State, string>> = {
  notSubject: "Moins de 50 salariés, sans Index",
  nothingJoined: "50 salariés ou plus, rien de joint",
  planOnly: "50 salariés ou plus, plan ou accord sans Index",
  nc: "Index joint, non calculable (NC)",
  marked: "Index joint avec une note",
  unreadable: "Index joint, illisible ou incohérent",
  unscored: "Document joint sans note (données 2026 et suivantes)",
  sizeUnknown: "Effectif non renseigné, sans Index",
};

export const PLAN_LABELS: Readonly<Record<PlanStatus, string>> = {
  complete: "complets",
  incomplete: "incomplets",
  unknown: "dont le registre ne dit pas assez",
};

export const CLASS_LABELS: Readonly<Record<MarkClass, string>> = {
  "under-75": "moins de 75",
  "75-84": "75 à 84",
  "85-99": "85 à 99",
  "100": "100",
};

export const SIZE_LABELS: Readonly<Record<Size, string>> = {
  "50-250": "50 à 250 salariés",
  "251-999": "251 à 999 salariés",
  "1000+": "1 000 salariés et plus",
  other: "Autre effectif, ou non renseigné",
};

/** "données 2024" */
const dataOf = (year: number | null): string => (year === null ? "année non renseignée" : `données ${String(year)}`);

export const EQUALITY_SHEET = {
  title: (exercice: number): string => `Égalité femmes-hommes ${String(exercice)} · SPASER`,
  subtitle: "Index et plans pour l'égalité professionnelle joints volontairement par les candidats (mission 3).",
  signs: "« s » : secret statistique ; « n. d. » : non disponible. Les règles de lecture sont à la fin.",
  textSection: "À reprendre dans le rapport sur l'égalité",
  funnelSection: "Des consultations aux documents reçus",
  statesSection: "Où en sont les entreprises candidates",
  marksSection: "Les notes de l'Index",
  sizesSection: "Les notes par effectif",
  indicatorsSection: "Indicateurs à leur maximum",
  legendSection: "Lire ce bilan",
  exercice: (exercice: number): string => `Exercice ${String(exercice)}`,
  data: (year: number | null): string => (year === null ? "Année non renseignée" : `Données ${String(year)}`),
  /** Where there is no figure, and that is not a 0. */
  notKnown: "n. d.",
  funnel: {
    consultations: "Consultations",
    candidates: "Candidats (SIREN distincts, à défaut noms)",
    subject: "dont 50 salariés ou plus",
    volunteers: "Candidats volontaires",
    indexReceived: "Index reçus",
    planReceived: "Plans ou accords reçus",
    readable: "Notes lisibles",
    documentsRatio: "Documents reçus par candidat volontaire (3.2.1)",
    awardedSilent: "Attributaires n'ayant rien transmis",
    enterprises: "Entreprises (les membres d'une UES comptent pour une)",
  },
  marks: {
    joined: "Index joints",
    n: "Notes lisibles",
    nc: "non calculable (NC)",
    unreadable: "illisible ou incohérent",
    mean: "Moyenne",
    median: "Médiane",
    national: "Moyenne nationale",
    least: "Note la plus basse",
    most: "Note la plus haute",
  },
  maximum: (indicator: Indicator, points: number): string =>
    `${INDICATOR_LABELS[indicator]} (${String(points)} points)`,
  shareOver: (share: number, n: number): string => `${shareText(share)} sur ${countText(n)}`,
  maternityZero: "Retour de congé maternité à 0 point",
  noIndex: "Aucun Index joint n'a encore de note à présenter.",
  legend: [
    `« s » : secret statistique. Un chiffre qui concerne moins de ${String(FEWEST_ENTERPRISES)} entreprises, ou dont une seule fait plus de ${numberText(LARGEST_SHARE * 100)} %, n'est pas montré, ni ceux qui permettraient de le retrouver. La note la plus basse et la plus haute ne sont montrées que si ${String(FEWEST_ENTERPRISES)} entreprises les partagent. Dans le graphique, une classe « s » n'a pas de barre : ce n'est pas un 0.`,
    "« NC » : l'Index n'est pas calculable. Ce n'est pas une note de 0 et il n'entre dans aucune moyenne. Une ligne illisible ou dont la note ne suit pas des points n'y entre pas non plus.",
    "Une entreprise (ou une unité économique et sociale) compte une fois par année des données, dans sa dernière version, quel que soit le nombre de lots.",
    "« n. d. » : non disponible, ce n'est pas un 0. La colonne du registre qui le dirait (volontaire, Index ou plan transmis, attributaire, effectif) est absente ou n'est remplie nulle part dans l'exercice, aucun Index de cette année ne donne l'indicateur, ou la moyenne nationale n'est pas dans la feuille « Paramètres SPASER » (par défaut, celle des données de 2024, publiée en mars 2025).",
    "Joindre ces documents est volontaire : aucun candidat n'est classé, écarté ni nommé.",
    `Sources : ${REGIMES.index.source}. À partir des données de 2026 : ${REGIMES["directive-2023-970"].source.toLowerCase().replace("(ue)", "(UE)")}, sans note sur 100.`,
  ],
  footer: (name: string): string => `&L${name}&RPage &P / &N`,
} as const;

export const EQUALITY_CHARTS = {
  spreadName: "Répartition des notes",
  spread: (year: number | null): string => `Répartition des notes de l'Index (${dataOf(year)})`,
  meansName: "Notes moyennes",
  means: "Note moyenne de l'Index, par année des données",
  own: "Candidats",
  alt: (title: string, figures: readonly (readonly [label: string, figure: Figure])[]): string =>
    `${title} : ${figures.map(([label, figure]) => `${label}, ${figure === null ? EQUALITY_SHEET.notKnown : typeof figure === "number" ? numberText(figure) : "secret statistique"}`).join(" ; ")}.`,
} as const;

const mark = (value: number): string => numberText(value);

/** The sentences to paste: a figure that is secret or not known takes its sentence with it. */
export function equalityText(
  { exercice, exercices, years }: Synthesis,
  nationalMean: (year: number | null) => number | null,
): readonly string[] {
  const [own] = exercices;
  const [latest] = years;
  return [
    ...(own === undefined ? [] : [answersSentence(exercice, own), documentsSentence(own), silentSentence(own)]),
    ...(latest === undefined || own?.candidates === 0
      ? []
      : [marksSentence(latest, nationalMean(latest.year)), classesSentence(latest)]),
    "Joindre ces documents est une démarche volontaire, sans effet sur le classement des offres.",
  ].filter((sentence) => sentence !== null);
}

function answersSentence(exercice: number, { candidates, consultations, subject }: ShownExercice): string | null {
  if (typeof candidates !== "number") return null;
  const to = consultations === null ? "aux consultations" : `à ${counted(consultations, CONSULTATION)}`;
  const answers = `En ${String(exercice)}, ${counted(candidates, CANDIDATE)} ${candidates < 2 ? "a" : "ont"} répondu ${to}`;
  return typeof subject === "number"
    ? `${answers} ; ${countText(subject)} ${subject < 2 ? "compte" : "comptent"} au moins 50 salariés.`
    : `${answers}.`;
}

function documentsSentence({ volunteers, indexReceived, planReceived, documentsRatio }: ShownExercice): string | null {
  if ([volunteers, indexReceived, planReceived].includes("s")) return null;
  const came = [
    ...(typeof indexReceived === "number" ? [{ count: indexReceived, text: `${countText(indexReceived)} Index` }] : []),
    ...(typeof planReceived === "number" ? [{ count: planReceived, text: counted(planReceived, PLAN) }] : []),
  ];
  const received = came.reduce((sum, { count }) => sum + count, 0);
  const ratio =
    typeof documentsRatio === "number"
      ? `, soit ${valueText("ratio", documentsRatio)} ${documentsRatio < 2 ? "document" : "documents"} par candidat volontaire (indicateur 3.2.1)`
      : "";
  const parts = [
    ...(typeof volunteers === "number"
      ? [
          `${counted(volunteers, CANDIDATE)} ${volunteers < 2 ? "s'est porté volontaire" : "se sont portés volontaires"} pour joindre ces documents`,
        ]
      : []),
    ...(came.length === 0
      ? []
      : [`${andList(came.map(({ text }) => text))} ${received < 2 ? "a été reçu" : "ont été reçus"}${ratio}`]),
  ];
  return parts.length === 0 ? null : `${parts.join(" ; ")}.`;
}

const silentSentence = ({ awardedSilent }: ShownExercice): string | null =>
  typeof awardedSilent !== "number" || awardedSilent === 0
    ? null
    : `${countText(awardedSilent)} ${formOf(awardedSilent, { one: "attributaire n'a", other: "attributaires n'ont" })} rien transmis et ${awardedSilent < 2 ? "reçoit" : "reçoivent"} le courrier prévu par le schéma.`;

function marksSentence({ year, all: { n, mean, median } }: ShownYear, national: number | null): string | null {
  if (typeof n !== "number" || typeof mean !== "number" || typeof median !== "number") return null;
  const beside = national === null ? "" : ` ; la moyenne nationale est de ${mark(national)}`;
  return `La note moyenne est de ${mark(mean)} sur 100 (${dataOf(year)}, ${counted(n, INDEX_READ)}, médiane ${mark(median)})${beside}.`;
}

function classesSentence({ all, classes }: ShownYear): string | null {
  if (all.n === 0) return null;
  const low = classes["under-75"];
  const full = classes["100"];
  if (typeof low !== "number" || typeof full !== "number") return null;
  const under =
    low === 0 ? "Aucune entreprise n'est" : `${counted(low, ENTERPRISE)} ${formOf(low, { one: "est", other: "sont" })}`;
  const at =
    full === 0 ? "aucune n'atteint" : `${countText(full)} ${formOf(full, { one: "atteint", other: "atteignent" })}`;
  return `${under} sous 75 points, ${at} 100.`;
}

/** What `spaser equality` says. */
const COMPARED: Readonly<Record<Agreement, Noun>> = {
  same: { one: "note identique", other: "notes identiques" },
  different: { one: "différente", other: "différentes" },
  "not-published": { one: "non publiée", other: "non publiées" },
  "not-joined": { one: "publiée et non jointe", other: "publiées et non jointes" },
};

export const EQUALITY_CLI = {
  noCandidates:
    "Le registre des candidatures n'a pas été trouvé : il a une colonne « Date » et une colonne « Candidat ». Pour partir d'un modèle : spaser template --registers candidatures --out candidatures.xlsx",
  noFile: "Indiquez au moins un classeur : spaser equality candidatures.xlsx",
  publicNeedsInternal:
    "La comparaison avec les données publiques est nominative : ajoutez --internal suivi.xlsx, où elle sera écrite.",
  notPublicFile: (path: string): string =>
    `« ${path} » n'a pas les colonnes du fichier public de l'Index (feuille « Données publiques Index Egapro », 18 colonnes) : téléchargez de nouveau index-egalite-fh.xlsx.`,
  compared: (comparisons: readonly Comparison[]): string => {
    const said = (Object.keys(COMPARED) as Agreement[]).map((agreement) =>
      counted(comparisons.filter((one) => one.agreement === agreement).length, COMPARED[agreement]),
    );
    return `Comparaison avec les données publiques : ${said.join(", ")}.`;
  },
  sameOutputs: "Donnez un fichier différent à --out, --internal et --json.",
  toCheck: (errors: number, warnings: number): string =>
    `Index joints : ${severitiesText({ error: errors, warning: warnings, information: 0 }) || "rien à vérifier"}.`,
  internalHint:
    "La liste, et celle des relances, s'obtiennent avec --internal suivi.xlsx (nominatif, à usage interne).",
  internal: (path: string): string => `Écrit : ${path} (nominatif : à usage interne, ne pas publier)`,
} as const;
