/** What stays in the house: lines to ask again, letters, comparison with the public file. */
import type { Agreement, Comparison } from "../equality/published";
import type { NoReminder } from "../equality/reminders";
import { SEVERITY } from "./severities";
import { columnTitle } from "./column-title";

/** The internal workbook: what to ask again, and to whom to write. */
export const INTERNAL_SHEETS = {
  title: (exercice: number): string => `Suivi de l'égalité ${String(exercice)} : usage interne`,
  checkTitle: "SPASER · Index à vérifier · usage interne",
  checkHeaders: ["Cellule", "Candidat", "Gravité", "À vérifier", "Texte"],
  severities: SEVERITY,
  planToAsk: "À demander",
  nothing: "Rien à vérifier.",
  publishedTitle: "SPASER · Comparaison Egapro · usage interne",
  publishedNote:
    "Année : celle des données. La note publiée d'une UES vaut pour ses membres. Un NC publié dont tous les points sont donnés est recalculé : l'export public écrit NC pour un vrai 0.",
  publishedHeaders: ["Candidat", "SIREN", "Données", "Note déclarée", "Note publiée", "Constat"],
  agreements: {
    same: "Identiques",
    different: "Différentes : demandez au candidat laquelle est la bonne",
    "not-published": "Non publiée dans ce fichier",
    "not-joined": "Publiée, non jointe à la candidature (transmission volontaire)",
  } satisfies Record<Agreement, string>,
  throughUnit: (siren: string): string => `publiée par l'UES du SIREN ${siren}`,
  workedOut: "publiée NC, recalculée d'après ses points",
  reminderHeaders: [
    "Candidat",
    "SIREN",
    "Consultations",
    "Dernière réponse",
    "Volontaire",
    "Date de relance",
    "Date du courrier",
    "Usage interne (ne pas publier)",
  ],
  noReminder: {
    "no-candidate": (exercice: number): string =>
      `Liste vide : aucune candidature en ${String(exercice)} dans le registre.`,
    untold: (exercice: number): string =>
      `Liste non établie : le registre ne dit pas qui est attributaire en ${String(exercice)}, ou qui a transmis un Index ou un plan. Remplissez ses colonnes « ${columnTitle("candidates", "awarded")} », « ${columnTitle("candidates", "indexProvided")} » et « ${columnTitle("candidates", "planProvided")} ».`,
    "no-award": (exercice: number): string =>
      `Liste vide : aucune candidature de ${String(exercice)} n'est dite attributaire. S'il en manque, complétez la colonne « Attributaire » du registre.`,
    "all-sent": (exercice: number): string =>
      `Liste vide : tous les attributaires de ${String(exercice)} ont transmis un Index ou un plan.`,
  } satisfies Record<NoReminder, (exercice: number) => string>,
  internalUse: "Usage interne",
  volunteer: { yes: "Oui", no: "Non" },
  footer: "&LUsage interne : liste nominative, ne pas publier&RPage &P / &N",
} as const;

/** What the comparison of one mark says, and what there is to know of the published one. */
export const agreementText = ({ agreement, published, throughUnit }: Comparison): string =>
  [
    INTERNAL_SHEETS.agreements[agreement],
    ...(throughUnit && published !== null ? [INTERNAL_SHEETS.throughUnit(published.siren)] : []),
    ...(published?.isWorkedOut === true ? [INTERNAL_SHEETS.workedOut] : []),
  ].join(" ; ");
