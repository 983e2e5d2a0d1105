/** What the indicators of the Index are called, in capitals at the head of a line. */
import type { Indicator } from "../equality/scales";

export const INDICATOR_LABELS: Readonly<Record<Indicator, string>> = {
  payGap: "Écart de rémunération",
  rises: "Écart d'augmentations",
  promotions: "Écart de promotions",
  risesAndPromotions: "Écart d'augmentations et de promotions",
  maternity: "Retour de congé maternité",
  highestPays: "Dix plus hautes rémunérations",
};
