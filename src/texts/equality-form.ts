/** What the part of the pane that works an Index out again says. */
import type { Points, Sex } from "../equality/points";
import type { Band, Duty, Indicator } from "../equality/scales";
import { INDICATOR_LABELS } from "./equality-labels";
import { andList } from "./format";

const DUTIES: Readonly<Record<Duty, string>> = {
  correctiveMeasures: "des mesures de correction (note de moins de 75)",
  progressObjectives: "des objectifs de progression (note de moins de 85)",
};

export const INDEX_FORM = {
  title: "Refaire un Index",
  intro:
    "Reprenez les résultats du document pour vérifier ses points et sa note. Laissez vide un indicateur non calculable. Rien n'est écrit ni gardé.",
  band: "Effectif",
  bands: {
    "50-250": "50 à 250 salariés",
    "251-999": "251 à 999 salariés",
    "1000+": "1 000 salariés ou plus",
  } satisfies Record<Band, string>,
  results: {
    payGap: "Écart de rémunération (%)",
    rises: "Écart d'augmentations (points de %)",
    promotions: "Écart de promotions (points de %)",
    risesAndPromotions: "Écart d'augmentations et de promotions (points de %)",
    maternity: "Retour de congé maternité : part augmentée (%)",
    highestPays: "Dix plus hautes rémunérations : personnes du sexe le moins présent",
  } satisfies Record<Indicator, string>,
  employees: "Le même écart en nombre de salariés",
  favours: (indicator: Indicator): string => `${INDICATOR_LABELS[indicator]} : en faveur de`,
  sexes: { women: "femmes", men: "hommes" } satisfies Record<Sex, string>,
  nobody: "personne, ou non précisé",
  badNumber: "Un nombre positif est attendu, par exemple 5,3.",
  badPersons: "Un nombre de 0 à 5 est attendu.",
  points: (points: Points, maximum: number): string =>
    points === "NC" ? "NC" : `${String(points)} / ${String(maximum)}`,
  caughtUp: "maximum par rattrapage : l'écart favorise le sexe le moins payé",
  mark: (mark: number): string => `Note : ${String(mark)} sur 100`,
  nc: "Note : NC, les indicateurs calculables font moins de 75 points à eux tous",
  duties: (duties: readonly Duty[]): string =>
    duties.length === 0
      ? "La note ne rend rien obligatoire."
      : `Sont dus : ${andList(duties.map((duty) => DUTIES[duty]))}.`,
  waiting: "La note s'affiche quand les dix plus hautes rémunérations sont données et que chaque nombre est lu.",
} as const;
