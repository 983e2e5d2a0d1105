/** What the tab "Égalité" of the pane says, besides what the sheet says too. */
import type { Agreement, Comparison } from "../equality/published";
import type { NoReminder, Reminder } from "../equality/reminders";
import { FEWEST_ENTERPRISES } from "../equality/secret";
import { NOBODY_DATED } from "./equality-needed";
import { EQUALITY_SHEET } from "./equality-report";
import { andList, counted, countText, dayText, type Noun } from "./format";

const ERROR: Noun = { one: "erreur", other: "erreurs" };
const TO_CHECK: Noun = { one: "point à vérifier", other: "points à vérifier" };
const TO_ASK: Noun = { one: "plan à compléter", other: "plans à compléter" };
const REMINDER: Noun = { one: "attributaire à relancer", other: "attributaires à relancer" };
const RECEIVED: Noun = { one: "attestation reçue", other: "attestations reçues" };
const SHEET: Noun = { one: "feuille", other: "feuilles" };

export interface PlannedText {
  readonly asked: string;
  readonly name: string;
  readonly replaced: boolean;
}

export const EQUALITY_PANE = {
  working: "Lecture des candidatures…",
  none: EQUALITY_SHEET.notKnown,
  noMark: "–",
  candidates: "Candidats",
  before: (exercice: number, value: string): string => `${String(exercice)} : ${value}`,
  national: (mean: string): string => `nationale : ${mean}`,
  over: (n: string): string => `moyenne, sur ${n}`,

  noRegister:
    "Le registre des candidatures n'a pas été trouvé dans le classeur : il a une colonne « Date » et une colonne « Candidat ». Ajoutez-le, ou partez du modèle de l'onglet « Registres ».",
  noExercice: "Aucune date n'a pu être lue dans les registres : il n'y a pas d'exercice à montrer.",
  nothing: (exercice: number, years: readonly number[]): string =>
    years.length === 0
      ? NOBODY_DATED
      : `Aucune candidature en ${String(exercice)} : le registre en a en ${andList(years.map(String))}. Choisissez l'exercice en haut du volet.`,

  stateTitle: (exercice: number): string => `État de l'exercice ${String(exercice)}`,
  statesTitle: "Entreprises candidates",
  marksTitle: "Notes de l'Index",
  noMarks: `Aucune année de données n'a ${countText(FEWEST_ENTERPRISES)} Index joints : aucune note n'est montrée.`,
  secret: `« s » : secret statistique (moins de ${countText(FEWEST_ENTERPRISES)} entreprises, ou un chiffre qui le ferait retrouver). Ce qui suit est ce que la feuille publiée montre.`,

  checkTitle: "À vérifier",
  checkCounts: (errors: number, warnings: number, plans: number): string =>
    [
      ...(errors === 0 ? [] : [counted(errors, ERROR)]),
      ...(warnings === 0 ? [] : [counted(warnings, TO_CHECK)]),
      ...(plans === 0 ? [] : [counted(plans, TO_ASK)]),
    ].join(", ") || "rien à vérifier",
  checkIntro:
    "Une erreur écarte la note de toutes les moyennes. Joindre ces documents est volontaire : rien ne juge ici un candidat, ce sont des questions à lui poser.",
  severities: { error: "Erreur", warning: "À vérifier", plan: "À demander" },
  nobody: "(candidat non nommé)",

  synthesisTitle: "Synthèse",
  synthesisIntro:
    "Une feuille à publier, sans aucun nom, avec ses graphiques, et le texte ci-dessous à reprendre dans le rapport sur l'égalité.",
  writeSynthesis: "Écrire la synthèse",
  textTitle: "Texte à reprendre",
  copyText: "Copier le texte",
  textCopied: "Le texte est dans le presse-papiers.",
  textNotCopied: "Excel ne laisse pas copier depuis le volet : sélectionnez le texte et copiez-le (Ctrl+C).",

  remindersTitle: "Relances",
  /** @param reason why the list is empty; null when it is not */
  remindersCount: (count: number, reason: NoReminder | null): string =>
    reason === "untold" ? EQUALITY_SHEET.notKnown : count === 0 ? "personne à relancer" : counted(count, REMINDER),
  letterDay: "Date du courrier",
  writeReminders: "Écrire la liste des relances",
  remindersIntro:
    "Attributaires qui n'ont transmis ni Index ni plan. La liste est nominative, à usage interne, prête pour un publipostage.",
  reminder: ({ siren, consultations, reminded }: Reminder): string =>
    [
      ...(siren === null ? [] : [`SIREN ${siren}`]),
      ...(consultations.length === 0 ? [] : [consultations.join(", ")]),
      reminded === null ? "jamais relancé" : `relancé le ${dayText(reminded)}`,
    ].join(" · "),

  drawTitle: "Contrôle des attestations (3.1)",
  received: (received: number | null): string =>
    received === null
      ? "le registre ne dit pas lesquelles sont reçues"
      : received === 0
        ? "aucune attestation reçue"
        : counted(received, RECEIVED),
  drawIntro:
    "Un tirage au sort que chacun peut refaire avec sa graine. Il est écrit dans une feuille à part, avec sa date et sa base ; un tirage n'en remplace jamais un autre.",
  rate: (rate: string): string => `Indicateur 3.1.1, attestations contrôlées : ${rate}`,
  size: "Combien (nombre, ou pourcentage)",
  badSize: "Donnez un nombre ou un pourcentage : 25, ou 10 %.",
  seed: "Graine",
  seedHint: "Un mot ou un nombre, choisi avant de tirer",
  by: "Répartir selon",
  draw: "Préparer le tirage",
  drawings: "Tirages du classeur",
  seeDrawings: "Voir où en sont les tirages",
  noDrawing: (exercice: number): string => `Aucun tirage de ${String(exercice)} dans le classeur.`,
  toControl: "À contrôler",
  allControlled: "Toutes les attestations tirées sont contrôlées.",

  publicTitle: "Fichier public de l'Index",
  publicIntro:
    "Comparez les notes déclarées à celles que l'État publie : ouvrez index-egalite-fh.xlsx, téléchargé sur votre poste. Rien n'est envoyé.",
  openPublic: "Ouvrir le fichier public…",
  openPublicAgain: "Ouvrir un autre fichier…",
  publicHint: "index-egalite-fh.xlsx",
  publicReading: "Lecture du fichier…",
  notPublic: (file: string): string =>
    `« ${file} » n'a pas les colonnes du fichier public de l'Index (feuille « Données publiques Index Egapro », 18 colonnes) : téléchargez de nouveau index-egalite-fh.xlsx.`,
  compared: (comparisons: readonly Comparison[], file: string): string => {
    const of = (agreement: Agreement): string =>
      countText(comparisons.filter((one) => one.agreement === agreement).length);
    return comparisons.length === 0
      ? `« ${file} » : aucun candidat de l'exercice n'a de SIREN et de note à y comparer.`
      : `« ${file} » : ${of("same")} identiques, ${of("different")} différentes, ${of("not-published")} non publiées, ${of("not-joined")} publiées et non jointes.`;
  },
  marks: (declared: string, published: string, year: number): string =>
    `déclarée ${declared}, publiée ${published} (données ${String(year)})`,

  confirm: "Écrire",
  keep: "Ne rien changer",
  /** What will be written, a line each. */
  planned: ({ asked, name, replaced }: PlannedText, isKept: boolean): string =>
    replaced
      ? `Feuille « ${name} » : remplace celle que SPASER y a écrite avant${isKept ? "" : ", qui n'est pas gardée (pour la garder, renommez-la d'abord)"}.`
      : name === asked
        ? `Nouvelle feuille « ${name} ».`
        : `Nouvelle feuille « ${name} » : « ${asked} » existe déjà et reste telle quelle.`,
  plannedFile: (file: string): string =>
    `Nouveau fichier « ${file} », téléchargé ; le classeur ouvert n'est pas modifié.`,
  question: (sheets: number): string =>
    `À écrire dans le classeur : ${counted(sheets, SHEET)}. Rien d'autre n'y change.`,
  questionFile: "À écrire :",
  undoable:
    "Ctrl+Z n'annule pas cette écriture, ni ce qui a été fait avant elle ; « Annuler cette écriture », en haut de cet onglet, la reprend tant que personne n'a changé la feuille.",
  notUndone: "Cette écriture ne pourra pas être annulée, et Ctrl+Z n'annulera plus ce qui a été fait avant elle.",
  written: (sheets: readonly Pick<PlannedText, "name">[], isUndoable: boolean): string =>
    `Écrit : ${andList(sheets.map(({ name }) => `« ${name} »`))}.${isUndoable ? " Pour revenir en arrière : « Annuler cette écriture », en haut de cet onglet." : ""}`,
  writtenFile: (file: string): string => `« ${file} » est téléchargé.`,
  nothingWritten: "Rien n'a été écrit.",
} as const;
