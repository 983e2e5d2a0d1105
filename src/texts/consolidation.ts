/** What the consolidated workbook says: names of its sheets, headings of its tables, and how to read them. */
import type {
  beneficiariesView,
  candidatesView,
  contractsView,
  equipmentView,
  hoursView,
  paymentsView,
  planningView,
  tenderersView,
  vehiclesView,
} from "../indicators/views/catalogue";
import { ENVIRONMENTAL_CRITERIA } from "../registers/environmental-criteria";
import { EXIT_CLASSES } from "../registers/exit-situations";
import { ESAT_EA_TYPES, ESS_TYPES, SIAE_TYPES } from "../registers/structure-types";
import { countText } from "./format";

type ComputedOf<V extends { readonly computed: object }> = keyof V["computed"] & string;

/** Every column that a view works out: one without a heading does not compile. */
type ComputedName =
  | ComputedOf<typeof contractsView>
  | ComputedOf<typeof hoursView>
  | ComputedOf<typeof beneficiariesView>
  | ComputedOf<typeof paymentsView>
  | ComputedOf<typeof planningView>
  | ComputedOf<typeof candidatesView>
  | ComputedOf<typeof tenderersView>
  | ComputedOf<typeof vehiclesView>
  | ComputedOf<typeof equipmentView>;

const COMPUTED_HEADINGS: Readonly<Record<ComputedName, string>> = {
  hasSocialScheme: "Avec dispositif social",
  schemes: "Dispositifs sociaux retenus",
  isEss: "Relève de l’ESS",
  isLocal: "Relève du territoire",
  isFoodOrMaterials: "Denrées alimentaires ou matériaux",
  isRoads: "Marché de voirie",
  endYear: "Année de fin d’exécution",
  isEcological: "Critère ou considération environnementale",
  periodHours: "Heures de la période",
  hasHours: "Heures renseignées",
  isBeneficiary: "A effectué des heures",
  payeeTypes: "Type de structure retenu",
  paid: "Montant payé retenu",
  isReturned: "Fiche renvoyée",
  isChecked: "Contrôle retenu",
  isReceived: "Réception retenue",
  enterprise: "Entreprise",
  documents: "Documents transmis",
  volunteers: "Volontaire",
  isAnswered: "Réponse donnée",
  exitYear: "Année de sortie",
  isAlternative: "Énergie alternative",
  isBought: "Véhicule acheté",
  isFleet: "Compté dans le parc",
  isLowEmission: "Véhicule à faible émission",
  lifeYears: "Durée de vie en années",
};

export const computedHeading = (name: string): string | undefined =>
  (COMPUTED_HEADINGS as Readonly<Record<string, string>>)[name];

/** The sheet and the table of a view (or of a list), and what one of its rows is. */
interface TableTexts {
  readonly sheet: string;
  readonly table: string;
  readonly row: string;
}

const TABLES: Readonly<Record<string, TableTexts>> = {
  contracts: {
    sheet: "Conso Marchés",
    table: "Conso_Marchés",
    row: "un marché ou un lot : les lignes d’un même marché (modifications, co-contractants) n’en font qu’une",
  },
  hours: { sheet: "Conso Heures", table: "Conso_Heures", row: "une ligne du suivi des heures d’insertion" },
  beneficiaries: {
    sheet: "Conso Bénéficiaires",
    table: "Conso_Bénéficiaires",
    row: "un bénéficiaire dans un exercice, sous un numéro neutre",
  },
  exits: {
    sheet: "Conso Sorties",
    table: "Conso_Sorties",
    row: "la dernière sortie d’un bénéficiaire dans un exercice, sous un numéro neutre",
  },
  marks: {
    sheet: "Conso Satisfaction",
    table: "Conso_Satisfaction",
    row: "la dernière note d’un bénéficiaire dans un exercice, sous un numéro neutre",
  },
  payments: { sheet: "Conso Mandats", table: "Conso_Mandats", row: "un mandat" },
  planning: { sheet: "Conso Recensement", table: "Conso_Recensement", row: "un achat recensé" },
  candidates: { sheet: "Conso Candidatures", table: "Conso_Candidatures", row: "une candidature" },
  tenderers: {
    sheet: "Conso Candidats",
    table: "Conso_Candidats",
    row: "un candidat dans un exercice, ses candidatures réunies",
  },
  events: { sheet: "Conso Événements", table: "Conso_Événements", row: "un événement" },
  sourcing: { sheet: "Conso Sourcing", table: "Conso_Sourcing", row: "une fiche de sourcing" },
  authorities: {
    sheet: "Conso Collectivités",
    table: "Conso_Collectivités",
    row: "une collectivité, à la date de sa première clause",
  },
  vehicles: { sheet: "Conso Véhicules", table: "Conso_Véhicules", row: "un véhicule" },
  equipment: { sheet: "Conso Équipements", table: "Conso_Équipements", row: "un bien" },
  roadworks: { sheet: "Conso Chantiers", table: "Conso_Chantiers", row: "un chantier routier" },
  directorates: { sheet: "Conso Directions", table: "Conso_Directions", row: "une ligne de la liste des directions" },
};

/** Those of a view by its id, of a list by its kind of register. */
export const tableTexts = (id: string): TableTexts =>
  TABLES[id] ?? { sheet: `Conso ${id}`.slice(0, 31), table: `Conso_${id}`, row: "une ligne du registre" };

const DYNAMIC = [
  ...EXIT_CLASSES["emploi durable"],
  ...EXIT_CLASSES["emploi de transition"],
  ...EXIT_CLASSES["sortie positive"],
];

/** What 5.2.2 is about. */
const IMPACT_NOTIONS = [
  ENVIRONMENTAL_CRITERIA.cleanFuel.title,
  ENVIRONMENTAL_CRITERIA.vehicleMaintenance.title,
  ENVIRONMENTAL_CRITERIA.alternativeMachinery.title,
  ENVIRONMENTAL_CRITERIA.equipmentAge.title,
];

/** Lists of options, or of criteria, that have a name of their own. */
const GROUPS: readonly (readonly [readonly string[], string])[] = [
  [SIAE_TYPES, "SIAE"],
  [ESAT_EA_TYPES, "ESAT ou EA"],
  [[...SIAE_TYPES, ...ESAT_EA_TYPES], "SIAE, ESAT ou EA"],
  [ESS_TYPES, "famille de l’ESS"],
  ...Object.entries(EXIT_CLASSES).map(([name, options]): readonly [readonly string[], string] => [options, name]),
  [DYNAMIC, "sortie dynamique"],
  [[...DYNAMIC, ...EXIT_CLASSES["autre sortie"]], "issue connue"],
  [IMPACT_NOTIONS, "Une des 4 notions d’impact"],
];

const groupKey = (options: readonly string[]): string => [...options].sort().join("\n").replaceAll("'", "’");
const GROUP_NAMES = new Map(GROUPS.map(([options, name]) => [groupKey(options), name]));

/** The place of a table among the others. */
export const tableRank = (id: string): number => {
  const rank = Object.keys(TABLES).indexOf(id);
  return rank < 0 ? Object.keys(TABLES).length : rank;
};

/** "TPE ou PME"; "sortie dynamique" for a list that has a name. */
export const optionsText = (options: readonly string[]): string =>
  GROUP_NAMES.get(groupKey(options)) ?? options.join(" ou ");

export const CONSOLIDATION = {
  title: "Registres consolidés du SPASER",
  sheetTitle: (table: string): string => `SPASER · ${table}`,
  footer: (sheet: string): string => `&LDocument de travail, à ne pas publier&C${sheet}&RPage &P / &N`,
  sheetNote: (row: string): string => `Une ligne = ${row}. Feuille écrite par le complément : ne pas la modifier.`,
  headings: {
    file: "Fichier",
    sheet: "Feuille",
    row: "Ligne",
    latestRow: "Ligne de la dernière version",
    others: "Autres lignes",
    exercice: "Exercice",
    beneficiary: "Bénéficiaire n°",
    callOff: "Hors sommes",
    listed: "Première mention",
  },
  yes: "Oui",
  no: "Non",
  unreadable: "illisible",
  noneOfTheList: "aucun",
  notComputable: "NC",
  /** The year of what never ends. */
  endless: 9_999,
  yearOnly: (year: number): string => `${String(year)} (année seule)`,

  /** Names of the conditions that helper columns answer. */
  among: (title: string, options: string): string => `${title} – ${options}`,
  not: (title: string): string => `${title} – non`,
  filled: (title: string): string => `${title} – renseigné`,
  kept: (names: string): string => `${names} – retenu`,
  both: (names: readonly string[]): string => names.join(" et "),
  end: {
    never: (title: string): string => `${title} – année ou 9999`,
    "same-year": (title: string): string => `${title} – à défaut l’exercice`,
    "next-year": (title: string): string => `${title} – à défaut l’exercice suivant`,
  },
  first: (title: string): string => `Première de l’exercice – ${title}`,
  firstOfList: (title: string): string => `Première de l’exercice – ${title} de la liste`,
  firstUnder: (first: string, by: string, key: string): string => `${first} – ${by} ${key}`,
  firstPer: (first: string, by: string): string => `${first} – par ${by}`,
  firstWhere: (first: string, condition: string): string => `${first} – ${condition}`,
  noKey: "non renseigné",

  readMe: {
    sheet: "Lisez-moi",
    title: "SPASER · Registres consolidés",
    paragraphs: [
      "Ce classeur reprend, sous une forme propre et toujours la même, ce que le complément a lu dans vos registres. Chaque feuille « Conso » est un tableau Excel ; la feuille « Recalcul » y refait chaque indicateur avec des formules natives (NB.SI.ENS, SOMME.SI.ENS), sans le complément.",
      "Document de travail : il contient des lignes de registres, et de petits effectifs n'y sont pas masqués. Ne le publiez pas. Les bénéficiaires n'y figurent que sous un numéro neutre, donné dans l'ordre des lignes lues.",
      "Fichier, feuille et ligne disent d'où vient chaque ligne. « Autres lignes » : les lignes du registre réunies avec elle.",
      "« Oui », « Non », ou rien quand la cellule est vide. « illisible » : la cellule n'a pas pu être lue ; la ligne est alors écartée des indicateurs qui la lisent, et d'eux seuls.",
      "« Hors sommes » : marché subséquent d'un accord-cadre présent dans le registre. Il compte parmi les marchés ; son montant et ses heures ne s'ajoutent pas.",
      "« Première de l'exercice » : 1 sur la première ligne de chaque nom distinct, dans l'exercice, parmi les lignes retenues. Compter les 1 revient à compter les noms distincts.",
      "Une année de fin est demandée à ce qui est en cours ou en service : « à défaut l'exercice » pour un marché sans date de fin, 9999 pour un bien qui n'est pas sorti.",
      "Les lignes d'avenants et les en-têtes de consultation allotie ne sont pas des marchés : ils ne figurent pas ici.",
    ],
    headers: ["Feuille", "Une ligne =", "Lignes lues", "Lignes ici"],
  },
} as const;

const EXTRAS: Readonly<Record<string, string>> = {
  hours: "heures",
  beneficiaries: "bénéficiaires",
  contracts: "marchés",
};

export const RECALCULATION = {
  sheet: "Recalcul",
  title: (exercice: number): string => `SPASER · Recalcul de l'exercice ${String(exercice)}`,
  note: "Chaque formule se recalcule : elle ne lit que les feuilles « Conso » de ce classeur, et le code d'une mesure mène à celle qu'elle lit. Un écart autre que 0 signale un chiffre que la formule ne retrouve pas.",
  headers: [
    "Code",
    "Indicateur",
    "Détail",
    "Base",
    "Valeur du complément",
    "Formule native",
    "Écart",
    "Remarque",
    "Texte de la formule",
  ],
  basis: { number: "en nombre", value: "en valeur", paid: "en montants mandatés" },
  gapUnknown: "écart",
  keyAndExtra: (key: string, extra: string): string => `${key} · ${EXTRAS[extra] ?? extra}`,
  numberOfKeys: "nombre de rubriques",
  noFormula: "Pas de formule native pour cette ligne.",
  emptyColumn: "Aucune cellule remplie : le complément ne donne pas de chiffre, la formule compte 0.",
} as const;

/** What `spaser consolidate` says. */
export const CONSOLIDATE_CLI = {
  noFile: "Indiquez au moins un classeur : spaser consolidate registres.xlsx --out consolidation.xlsx",
  outNeeded: "Indiquez le classeur à écrire : spaser consolidate registres.xlsx --out consolidation.xlsx",
  agrees: (lines: number, exercice: number): string =>
    `${countText(lines)} chiffres de l'exercice ${String(exercice)} accompagnés de leur formule (feuille « Recalcul »).`,
  private: "Ce classeur contient des lignes de vos registres : il n'est pas fait pour être publié.",
} as const;
