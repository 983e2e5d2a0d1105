/** What the tab "Registres" of the pane says of tables and columns. */
import type { FoundTable } from "../registers/matching/found";
import type { Unread } from "../registers/mapping";
import { andList, counted, countText } from "./format";
import { MATCHING_SHEET } from "./matching";

export const MATCHING = {
  intro:
    "SPASER reconnaît chaque colonne à son en-tête. Vérifiez-les ici. Un choix est écrit dans la feuille « Paramètres SPASER » et vaut partout (fonctions, volet, bilan, ligne de commande).",
  outside:
    "Pour lire une colonne autrement, ouvrez ce classeur dans Excel, ou écrivez votre choix dans la section « Correspondance des colonnes » de la feuille « Paramètres SPASER ».",
  tables: "Tableaux",

  table: (title: string | null, said: boolean): string =>
    title ?? (said ? "Pas un registre (votre choix)" : "Aucun registre reconnu"),
  rows: (rows: number): string => counted(rows, { one: "ligne", other: "lignes" }),
  toConfirm: (count: number): string => `${countText(count)} à confirmer`,
  lacking: (count: number): string => counted(count, { one: "nécessaire manque", other: "nécessaires manquent" }),
  left: {
    repeated: "Ce tableau répète un autre : il n'est pas lu.",
    partial:
      "Ses colonnes essentielles ne sont pas reconnues, et un autre tableau de ce registre est lu : celui-ci ne l'est pas. Choisissez ses colonnes, ou dites que ce n'est pas un registre.",
  } satisfies Record<NonNullable<FoundTable["left"]>, string>,
  unknownSheet: "Les en-têtes de cette feuille ne suffisent pas à dire de quel registre il s'agit.",
  sayWhich: "Si c'en est un, dites lequel.",
  sayInSettings:
    "Si c'en est un, ouvrez ce classeur dans Excel pour dire lequel, ou écrivez-le dans la « Correspondance des colonnes ».",

  show: "Voir ce tableau dans la feuille",
  kind: "Ce tableau est",
  kindRecognised: (title: string | null): string =>
    title === null ? "Ce que SPASER reconnaît" : `Ce que SPASER reconnaît (${title})`,
  kindNone: "Pas un registre",
  kindApply: "Appliquer",

  needed: "Colonnes nécessaires",
  others: "Autres colonnes lues",
  absent: (count: number): string => `Colonnes non trouvées (${countText(count)})`,
  unread: (count: number): string => `En-têtes que rien ne lit (${countText(count)})`,
  none: "Tous les en-têtes sont lus.",

  states: {
    known: "Reconnue",
    likely: "Ressemblance, à confirmer",
    chosen: "Choisie",
    none: "Aucune (votre choix)",
    doubtful: "À confirmer",
    absent: "Non trouvée",
  },
  /** A required column is said so to screen readers. */
  starred: "nécessaire",
  samples: (samples: readonly string[]): string => (samples.length === 0 ? "(vide)" : samples.join(" · ")),
  yes: (option: string): string => `« Oui » y signifie « ${option} »`,
  mayBe: {
    ambiguous: (heading: string): string =>
      `« ${heading} » peut désigner cette colonne ou une autre : il n'est pas lu.`,
    unsuited: (heading: string): string =>
      `« ${heading} » l'annonce, mais aucune de ses cellules n'en est une valeur connue : il n'est pas lu.`,
    "other-read": (heading: string): string => `« ${heading} » pourrait l'être aussi : il n'est pas lu.`,
  },
  why: {
    unknown: "",
    ambiguous: "peut désigner plusieurs colonnes",
    unsuited: "ses cellules ne conviennent pas",
    "other-read": "un autre en-tête est lu à sa place",
    "tax-included": "montant TTC, jamais lu comme HT",
    personal: "données personnelles, jamais lues",
    "set-aside": "laissé de côté par votre choix",
  } satisfies Record<Unread["why"], string>,

  confirm: "Confirmer",
  confirmLabel: (title: string): string => `Confirmer « ${title} »`,
  change: "Changer",
  changeLabel: (title: string): string => `Changer l'en-tête de « ${title} »`,
  choose: "Choisir",
  chooseLabel: (title: string): string => `Choisir un en-tête pour « ${title} »`,
  automatic: "Revenir à la détection automatique",
  automaticLabel: (title: string): string => `Revenir à la détection automatique pour « ${title} »`,
  automaticAll: "Revenir à la détection automatique partout",

  read: "Lire",
  readLabel: (heading: string): string => `Lire l'en-tête « ${heading} »`,
  readAs: (heading: string): string => `« ${heading} » est`,
  noColumn: "(choisissez une colonne)",

  editor: (title: string): string => `En-tête lu pour « ${title} »`,
  heading: (nth: number): string => (nth === 0 ? "En-tête lu" : `En-tête lu aussi (${String(nth + 1)})`),
  noHeading: "Aucun",
  readFor: (heading: string, title: string): string => `${heading} (lu pour ${title})`,
  readFrom: (title: string, headings: readonly string[]): string =>
    `${title} (lue de ${andList(headings.map((heading) => `« ${heading} »`))})`,
  yesMeans: "« Oui » y signifie",
  yesUnsaid: "(ce que dit l'en-tête)",
  add: "Lire aussi un autre en-tête",
  drop: (nth: number): string => `Retirer l'en-tête ${String(nth + 1)}`,
  dropShort: "Retirer",
  everywhere: "Pour toutes les feuilles de ce registre",
  prepare: "Voir ce qui sera écrit",
  close: "Fermer",

  plan: "Sera écrit dans la feuille « Paramètres SPASER »",
  planMade: "La feuille « Paramètres SPASER » est ajoutée au classeur.",
  planSection: `La section « ${MATCHING_SHEET.title} » y est ajoutée.`,
  planLine: (row: number): string => `Ligne ${String(row)}`,
  planAdded: (line: string): string => `ajoutée : ${line}`,
  planRemoved: (line: string): string => `effacée : ${line}`,
  planChanged: (before: string, after: string): string => `${before} devient ${after}`,
  line: (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" › "),
  loses: (title: string, left: readonly string[]): string =>
    left.length === 0
      ? `« ${title} » n'aura plus d'en-tête : les mesures qui la lisent ne seront plus calculables.`
      : `« ${title} » ne sera plus lue que de ${andList(left.map((heading) => `« ${heading} »`))}.`,
  noLongerRead: (heading: string, title: string): string => `« ${heading} » ne sera plus lu pour « ${title} ».`,
  planRest: "Le reste de la feuille, et du classeur, n'est pas touché.",
  write: "Écrire ce choix",
  renounce: "Ne rien changer",
  nothingToWrite: "Ce choix est déjà celui de la feuille « Paramètres SPASER » : rien n'est à écrire.",
  written: "Le choix est écrit dans « Paramètres SPASER », et les chiffres sont recalculés.",
  changed:
    "La feuille « Paramètres SPASER » a changé depuis sa lecture : rien n'a été écrit. Elle vient d'être relue : refaites votre choix.",
  takeBack: "Annuler le dernier choix",
  takenBack: (left: number): string =>
    left === 0
      ? "Le dernier choix est annulé, et les chiffres sont recalculés."
      : `« Paramètres SPASER » a changé depuis ce choix : ${counted(left, { one: "cellule d'une ligne modifiée est laissée telle quelle", other: "cellules de lignes modifiées sont laissées telles quelles" })}, le reste est annulé. Mettez ces lignes à jour ou effacez-les.`,

  faults: (count: number): string =>
    counted(count, { one: "choix n'est pas appliqué", other: "choix ne sont pas appliqués" }),
  forget: "Effacer cette ligne",
  forgetLabel: (line: string): string => `Effacer la ligne ${line}`,
} as const;
