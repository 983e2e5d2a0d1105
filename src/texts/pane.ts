/** What the pane says. */
import { counted, countText, formOf, type Noun } from "./format";

const REGISTERS_READ: Noun = { one: "registre lu", other: "registres lus" };
const ROWS: Noun = { one: "ligne", other: "lignes" };

/** Why Excel could not do what was asked, and what to do. */
export const OFFICE_FAULTS = {
  "cell-edit":
    "Une cellule est en cours de saisie dans Excel : validez-la (Entrée) ou annulez-la (Échap). La lecture reprendra d'elle-même.",
  "workbook-protected":
    "La structure du classeur est protégée : aucune feuille ne peut y être ajoutée. Ôtez la protection (onglet Révision, Protéger le classeur), puis recommencez.",
  "access-denied": "Excel refuse l'accès : le classeur est peut-être en lecture seule, ou une feuille est protégée.",
  "sheet-protected":
    "La feuille est protégée : rien n'y a été modifié. Ôtez la protection (onglet Révision, Ôter la protection de la feuille), puis recommencez.",
  "own-sheet-protected":
    "La feuille où SPASER note ce qu'il fait (« Journal des corrections » ou « Contrôles ignorés ») est protégée : rien n'a été modifié. Ôtez sa protection (onglet Révision), puis recommencez.",
  "no-selection": "La sélection n'est pas faite de cellules : sélectionnez des cellules, puis recommencez.",
  "not-kept": "Excel n'a pas gardé les valeurs telles qu'elles étaient affichées : les formules ont été remises.",
  "dialog-open": "Une boîte de dialogue est ouverte dans Excel : fermez-la. La lecture reprendra d'elle-même.",
  "too-large":
    "Ce classeur a trop de cellules pour être lu dans Excel : supprimez les lignes et colonnes vides qui suivent vos registres.",
  busy: "Excel est occupé : SPASER réessaie dans quelques secondes.",
  "excel-too-old":
    "Cette version d'Excel est trop ancienne pour SPASER : il faut Microsoft 365, ou Excel 2021 au moins.",
} as const;

export const PANE = {
  title: "SPASER",
  subtitle: "Achats responsables",
  unexpected: (detail: string): string =>
    `Erreur interne de SPASER : votre classeur n'est pas en cause et n'a pas été modifié. (${detail})`,
  left: (sheets: readonly string[]): string =>
    `Des feuilles inachevées peuvent être restées, que vous pouvez supprimer : ${sheets.join(", ")}.`,

  tabs: {
    overview: "Vue d'ensemble",
    indicators: "Indicateurs",
    control: "Contrôle",
    registers: "Registres",
    equality: "Égalité",
    formula: "Formule",
    cell: "Cellule",
  },
  tabLoading: "Ouverture…",
  tabsLabel: "Parties du volet",
  dismiss: "Fermer ce message",

  exercice: "Exercice",
  startsAlone: "Démarrer SPASER à l'ouverture de ce classeur",
  refresh: "Actualiser",
  refreshHint: "Relit les registres et met à jour les fonctions SPASER",
  report: "Bilan annuel",
  reportHint: (exercice: number | null): string =>
    `${exercice === null ? "Écrit le bilan annuel" : `Écrit le bilan de l'exercice ${String(exercice)}`}. ` +
    "S'il y en a déjà un dans le classeur, SPASER demande ce qu'il devient ; Ctrl+Z n'annule ni le bilan, ni ce qui a été fait avant lui.",
  reportBusy: "Écriture du bilan…",

  firstReading: "Lecture du classeur…",
  lateReading:
    "Excel n'a pas encore répondu. Si une cellule est en cours de saisie, validez-la (Entrée) ou annulez-la (Échap) : la lecture reprendra d'elle-même.",
  rereading: "Actualisation…",
  stop: "Arrêter la lecture",
  stopped: "Vous l'avez arrêtée : cliquez sur « Réessayer », ou ouvrez un autre classeur.",
  failed: "La lecture n'a pas abouti.",
  failedKept: "Les chiffres affichés sont ceux de la lecture précédente.",
  tryAgain: "Réessayer",

  emptyTitle: "Aucun registre reconnu",
  emptyText:
    "SPASER cherche dans chaque feuille une ligne d'en-têtes qu'il connaît : marchés, suivi de l'insertion, mandats, candidatures…",
  emptySteps: [
    "Ouvrez le classeur où vous tenez vos registres.",
    "Vérifiez que chaque registre a une ligne d'en-têtes, avec un nom par colonne (« N° de marché », « Date de notification »…).",
    "Cliquez sur « Actualiser ».",
  ],

  registers: "Registres",
  registersMore: "Voir les colonnes lues",
  registersNote: (found: number, rows: number): string => `${counted(found, REGISTERS_READ)}, ${counted(rows, ROWS)}`,
  rows: (rows: number): string => counted(rows, ROWS),
  problems: (problems: number): string => counted(problems, { one: "point à vérifier", other: "points à vérifier" }),
  sheet: (sheet: string): string => `«\u00a0${sheet}\u00a0»`,
  absent: (absent: readonly string[]): string => `Non trouvés : ${absent.join(", ")}.`,

  indicators: "Indicateurs",
  indicatorsNote: (known: number, all: number): string =>
    `${counted(known, { one: "mesure chiffrée", other: "mesures chiffrées" })} sur ${countText(all)}`,
  axis: (number: number, title: string): string => `Axe ${String(number)} · ${title}`,
  search: "Rechercher un indicateur",
  searchPlaceholder: "Code, mot ou nom de fonction",
  axisFilter: "Axe",
  stateFilter: "État",
  axisNumber: (number: number): string => `Axe ${String(number)}`,
  allAxes: "Tous les axes",
  allStates: "Tous les états",
  states: { known: "Chiffrées", empty: "Vides", incomplete: "Non calculables" },
  noFilter: "Effacer la recherche et les filtres",
  found: (found: number): string =>
    found === 0
      ? "Aucun indicateur ne correspond : changez un mot, l'axe ou l'état."
      : counted(found, { one: "indicateur trouvé", other: "indicateurs trouvés" }),
  /** Of a breakdown, "(non renseigné)" not counted. */
  keys: (keys: number): string => counted(keys, { one: "valeur distincte", other: "valeurs distinctes" }),
  completeness: (share: string): string => `${share} renseigné`,

  noRows: "Vos registres n'ont aucune ligne : remplissez-les, puis demandez le bilan.",
  noExercice:
    "Aucune date n'a pu être lue dans les registres : il n'y a pas d'exercice dont écrire le bilan. Vérifiez la colonne des dates, ou indiquez l'exercice dans la feuille « Paramètres SPASER ».",
  nothingToReport: "Aucun registre n'a été reconnu dans le classeur : il n'y a pas de bilan à écrire.",
  refreshed: (registers: number): string =>
    registers === 0
      ? "Classeur relu : aucun registre reconnu."
      : `Classeur relu : ${counted(registers, REGISTERS_READ)}.`,

  outsideTitle: "SPASER sans Excel",
  outsideText:
    "Cette page est faite pour s'ouvrir dans Excel. Vous pouvez aussi y ouvrir un classeur, ou l'y déposer : il est lu par votre navigateur et n'est envoyé nulle part.",
  openFile: "Ouvrir un classeur…",
  opened: "Classeur ouvert",
  openedFiles: (names: readonly string[]): string =>
    `${formOf(names.length, { one: "Classeur ouvert", other: "Classeurs ouverts" })} : ${names.map((name) => `« ${name} »`).join(", ")}`,
  openAnother: "Ouvrir un autre classeur…",
  fileHint: "Classeur Excel (.xlsx, .xlsm) ou OpenDocument (.ods)",
} as const;
