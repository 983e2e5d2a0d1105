/** What the pane says at a glance: how complete the registers are, what is wrong in them, and what to do next. */
import { counted, countText, formOf } from "./format";
import { capitalised } from "./breakdown";
import { lackText } from "./missing";
import { severityCount } from "./severities";

export const OVERVIEW = {
  next: "À faire maintenant",
  source: (settings: boolean): string =>
    settings ? "Fixé dans « Paramètres SPASER »" : "Dernière année des registres",

  completeness: "Complétude",
  filled: (share: string): string => `${share} des cases qui décident des mesures sont remplies`,
  filledNote: (blanks: number, examined: number): string =>
    blanks === 0
      ? `Les ${countText(examined)} cases lues sont toutes remplies.`
      : `${counted(blanks, { one: "case vide", other: "cases vides" })} sur ${countText(examined)}. Une case vide n'est pas un « non ».`,
  nothingExamined: (exercice: number): string => `Aucune ligne n'est concernée par l'exercice ${String(exercice)}.`,
  leastFilled: "Les moins remplies",

  unread: (sheet: string, likely: string | null): string =>
    likely === null
      ? `La feuille « ${sheet} » n'est pas lue : aucun registre n'y est reconnu.`
      : `La feuille « ${sheet} » n'est pas lue. Est-ce « ${likely} » ?`,
  unreadTitle: "Feuilles non lues",
  sayWhat: "Dire ce que c'est",
  sayWhatLabel: (sheet: string): string => `Dire ce qu'est la feuille « ${sheet} »`,

  problems: "À vérifier",
  atReading: "à la lecture ; le contrôle va plus loin",
  atControl: "d'après le contrôle",
  control: (isControlled: boolean): string =>
    isControlled ? "Voir toutes les causes, et les corriger" : "Contrôler les registres",
  nothingToControl: "Aucun registre n'a été reconnu dans le classeur : il n'y a rien à contrôler.",
  controlled: (problems: number, ignored: number): string =>
    problems === 0
      ? "Contrôle terminé : rien à signaler."
      : `Contrôle terminé : ${counted(problems, { one: "point", other: "points" })}, par cause` +
        (ignored === 0
          ? "."
          : ` (${counted(ignored, { one: "autre ignoré", other: "autres ignorés" })} avec son motif).`),
  noProblem: "Rien à signaler dans les registres lus.",
  severity: severityCount,
  cause: (title: string, count: number): string => `${capitalised(title)} (${countText(count)})`,

  axes: "Mesures par axe",
  known: (count: number, all: number): string =>
    `${counted(count, { one: "chiffrée", other: "chiffrées" })} sur ${countText(all)}`,
  empty: (count: number): string => counted(count, { one: "vide", other: "vides" }),
  incomplete: (count: number): string => counted(count, { one: "non calculable", other: "non calculables" }),
} as const;

/** The one sentence that says what to do next. */
export const NEXT = {
  errors: (count: number): string =>
    `Corrigez ${formOf(count, { one: "l'erreur", other: `les ${countText(count)} erreurs` })} : des lignes sont laissées de côté à cause ${formOf(count, { one: "d'elle", other: "d'elles" })}.`,
  lack: (missing: string, measures: number): string =>
    `${counted(measures, { one: "mesure n'est pas calculable", other: "mesures ne sont pas calculables" })} : ${lackText(missing)}. ` +
    (missing.includes(".") ? "Ajoutez-la, avec son en-tête." : "Ajoutez-le au classeur, dans une feuille à part."),
  fill: (code: string, blanks: number): string =>
    `Remplissez les cases vides de la mesure ${code} : il en manque ${countText(blanks)}.`,
  verify: (count: number): string =>
    `Vérifiez ${formOf(count, { one: "le point signalé", other: `les ${countText(count)} points signalés` })} dans les registres.`,
  report: (exercice: number): string =>
    `Les registres sont complets : écrivez le bilan de l'exercice ${String(exercice)}.`,
  noRows:
    "Vos registres n'ont aucune ligne : remplissez-les sous leurs en-têtes. Les chiffres viendront à mesure, d'eux-mêmes.",
  noDate:
    "Aucune date n'a pu être lue dans les registres : vérifiez la colonne qui date chaque ligne (« Date de notification » pour les marchés).",
  actions: {
    problems: "Voir les causes",
    indicator: "Voir les cases vides",
    incomplete: "Voir les mesures concernées",
    report: "Écrire le bilan",
  },
} as const;
