/** What the empty registers say to those who fill them. */
import type { ColumnSpec } from "../registers/columns";
import type { RegisterKind } from "../registers/register";
import type { NationalMeans, Settings } from "../registers/settings";
import { numberText } from "./format";

interface Message {
  readonly title: string;
  readonly text: string;
}

export const TEMPLATE = {
  documentTitle: "Registres de la commande publique responsable",
  /** Words of the yes/no lists. */
  yes: "Oui",
  no: "Non",
  yesNoList: "Oui ou Non",
  starredLegend: (titles: string): string =>
    `Colonnes nécessaires à la plupart des indicateurs (en-tête foncé) : ${titles}.`,
  otherLegend:
    "Les autres colonnes servent aux indicateurs qui les lisent : une cellule vide compte comme non renseignée, jamais comme un non.",
  footer: "Page &P / &N",
  settingsLegend: "Renseignez la colonne B : ces valeurs voyagent avec le classeur et servent à tous les calculs.",
  settingHeading: "Paramètre",
  valueHeading: "Valeur",
  listsLegend: "Listes déroulantes des registres : n'en changez pas les mots, les indicateurs les reconnaissent.",
  hoursModeList: "Mode de saisie",
  hoursModes: { period: "de la période", cumulated: "cumulées" } satisfies Record<Settings["hoursMode"], string>,
  nationalMeans: (means: NationalMeans): string =>
    `${String(means.year)} : ${[means.all, means["50-250"], means["251-999"], means["1000+"]].map(numberText).join(" / ")}`,
  settingError: { title: "Paramètre", text: "Cette valeur n'est pas comprise : la valeur par défaut serait utilisée." },
} as const;

/** The first line of each sheet, after the register's title. */
export const ONE_ROW_PER: Readonly<Record<RegisterKind, string>> = {
  contracts: "une ligne par marché ou par lot",
  insertion: "une ligne par bénéficiaire, marché et mois ; un numéro par personne, jamais un nom",
  payments: "une ligne par mandat ; un avoir est négatif",
  structures: "une ligne par structure",
  planning: "une ligne par achat prévu",
  candidates: "une ligne par candidat et par consultation",
  events: "une ligne par action ou événement",
  sourcing: "une ligne par fiche",
  authorities: "une ligne par collectivité",
  vehicles: "une ligne par véhicule",
  equipment: "une ligne par bien",
  roadworks: "une ligne par chantier",
  directorates: "une ligne par direction",
  targets: "une ligne par indicateur (1.1.4) et par exercice ; un taux s'écrit 45 % ou 0,45",
};

/** What a register is kept for, in the words of who keeps it. */
export const REGISTER_PURPOSES: Readonly<Record<RegisterKind, string>> = {
  contracts: "les marchés notifiés, leurs clauses et leurs titulaires ; la plupart des indicateurs en viennent",
  insertion: "les heures d'insertion par bénéficiaire : volumes, publics, sorties",
  payments: "les paiements de l'année : taux d'achats responsables, part des structures inclusives",
  structures: "les SIAE, EA et ESAT : un fournisseur inclusif se reconnaît à son SIRET",
  planning: "les achats prévus par direction : ce qui peut être clausé ou réservé",
  candidates: "les candidats, leurs attestations et leur Index : égalité femmes-hommes",
  events: "les salons, rencontres et comités de l'année",
  sourcing: "les entreprises rencontrées avant d'acheter",
  authorities: "les collectivités aidées à mettre leurs premières clauses",
  vehicles: "la flotte et ses énergies : véhicules à faibles émissions",
  equipment: "l'informatique et le mobilier : occasion, don, réemploi",
  roadworks: "les tonnages d'enrobés et d'agrégats des chantiers",
  directorates: "la liste de vos directions, proposée à la saisie",
  targets: "l'objectif de chaque indicateur, exercice par exercice",
};

/** The one word by which a register is asked for. */
export const REGISTER_WORDS: Readonly<Record<RegisterKind, string>> = {
  contracts: "marchés",
  insertion: "insertion",
  payments: "mandats",
  structures: "structures",
  planning: "recensement",
  candidates: "candidatures",
  events: "événements",
  sourcing: "sourcing",
  authorities: "collectivités",
  vehicles: "véhicules",
  equipment: "matériel",
  roadworks: "chantiers",
  directorates: "directions",
  targets: "objectifs",
};

/** Titles too long for the tab of a sheet. */
export const SHEET_NAMES: Partial<Readonly<Record<RegisterKind, string>>> = { structures: "Annuaire des structures" };

export const templateSheetTitle = (kind: RegisterKind, title: string): string => `${title} — ${ONE_ROW_PER[kind]}`;

/** What a column expects, shown when one of its cells is chosen. */
const EXPECTED: Readonly<Record<ColumnSpec["type"], string>> = {
  text: "Un texte.",
  id: "Un numéro ou une référence.",
  lot: "Un numéro de lot.",
  SIRET: "Un SIRET de 14 chiffres, ou à défaut un SIREN de 9 chiffres.",
  CPV: "Un code CPV de 8 chiffres.",
  "postal code": "Un code postal de 5 chiffres, ou un numéro de département.",
  date: "Une date : 31/12/2025.",
  year: "Une année : 2025.",
  amount: "Un montant HT en euros, sans texte.",
  hours: "Un nombre d'heures : 120 ou 120,5.",
  number: "Un nombre.",
  months: "Un nombre de mois.",
  target: "Un nombre dans l'unité de l'indicateur, ou un pourcentage (60 %).",
  mark: "Une note de 1 à 5.",
  "index-points": "Des points de 0 à 100, ou NC quand l'indicateur n'est pas calculable.",
  "yes/no": "Oui ou Non. Vide : non renseigné.",
  choice: "Un mot de la liste.",
  choices: "Un mot de la liste. Pour en donner plusieurs, séparez-les par « ; ».",
};

/** What Excel shows of the title of a message. */
const LONGEST_TITLE = 32;

export const messageTitle = (title: string): string =>
  title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;

export const promptFor = (spec: ColumnSpec): Message => ({
  title: messageTitle(spec.title),
  text: isOffered(spec) ? "Un mot de la liste, ou un autre texte." : EXPECTED[spec.type],
});

const isOffered = (spec: ColumnSpec): boolean => spec.store === "strings" && spec.offered !== undefined;

/** What is said of a cell that is none of that. */
const REFUSED: Readonly<Record<ColumnSpec["type"], string>> = {
  text: "Ce n'est pas un texte.",
  id: "Ce n'est pas un numéro ni une référence.",
  lot: "Ce n'est pas un numéro de lot.",
  SIRET: "Un SIRET a 14 chiffres, un SIREN 9 : vérifiez qu'il n'en manque pas.",
  CPV: "Un code CPV a 8 chiffres.",
  "postal code": "Un code postal a 5 chiffres ; un numéro de département en a 2 ou 3.",
  date: "Ce n'est pas une date : écrivez-la 31/12/2025.",
  year: "Ce n'est pas une année : écrivez-la 2025.",
  amount: "Ce n'est pas un montant : écrivez un nombre en euros HT, sans texte ni signe moins.",
  hours: "Ce n'est pas un nombre d'heures : écrivez 120 ou 120,5.",
  number: "Ce n'est pas un nombre, ou il est négatif.",
  months: "Ce n'est pas un nombre de mois.",
  target: "Ce n'est pas un nombre ni un pourcentage, ou il est négatif.",
  mark: "Une note va de 1 à 5.",
  "index-points": "Des points vont de 0 à 100 ; écrivez NC quand l'indicateur n'est pas calculable.",
  "yes/no": "Répondez Oui ou Non, ou laissez la cellule vide.",
  choice: "Choisissez un mot de la liste : un autre ne serait pas compris.",
  choices: "Ce n'est pas un mot de la liste. Si vous en donnez plusieurs séparés par « ; », gardez votre saisie.",
};

export const errorFor = (spec: ColumnSpec): Message => ({
  title: messageTitle(spec.title),
  text: isOffered(spec) ? OTHER_WORD : REFUSED[spec.type],
});

/** Of a word that is not in the list, and may be understood. */
export const OTHER_WORD =
  "Ce n'est pas un mot de la liste. SPASER en comprend d'autres ; en cas de doute, prenez celui de la liste.";

/** What each setting is for. */
export const SETTING_PROMPTS: Readonly<Record<keyof Settings, string>> = {
  authority: "Le nom de votre collectivité, tel qu'il doit paraître en tête du bilan.",
  exercice: "L'année du bilan. Vide : la dernière année du registre des marchés.",
  departments: "Les numéros des départements du territoire, séparés par « ; ».",
  lowEmissionThreshold: "Un véhicule essence, gazole ou hybride rechargeable est à faible émission jusqu'à ce seuil.",
  hoursMode:
    "« de la période » : chaque ligne donne les heures du mois. « cumulées » : chaque ligne donne le total depuis le début.",
  confirmedSirens:
    "Les SIREN dont tous les établissements comptent comme celui de l'annuaire des structures, séparés par « ; ».",
  fullTimeHours: "Le nombre d'heures d'un équivalent temps plein sur une année.",
  environmentalClauseFrom:
    "Les consultations lancées à partir de cette date doivent avoir une clause et un critère environnementaux (loi du 22 août 2021, art. 35).",
  worksThreshold: "À partir de ce montant, un marché de travaux doit avoir une condition sociale (art. L.2112-2-1).",
  suppliesThreshold:
    "À partir de ce montant, un marché de fournitures ou de services doit avoir une condition sociale (art. L.2112-2-1).",
  leastPersonHours: "En dessous, les heures d'une personne dans l'année sont signalées par le contrôle.",
  mostPersonHours: "Au-dessus, les heures d'une personne dans l'année sont signalées par le contrôle.",
  surprisingAmount: "À partir de ce montant, le contrôle demande une vérification.",
  nationalMeans:
    "Année des données, puis les moyennes : toutes entreprises / 50 à 250 / 251 à 999 / 1 000 salariés et plus. Plusieurs années : séparées par « ; ».",
};

/** What `spaser template` says. */
export const TEMPLATE_CLI = {
  noRegister: "Indiquez au moins un registre : --registers marchés,insertion",
  nothingElse: (word: string): string =>
    `« ${word} » n'est pas attendu ici : spaser template ne lit aucun classeur. Indiquez le classeur à écrire avec --out.`,
} as const;
