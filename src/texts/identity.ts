/** What the pane says of who the buyer is. */
import { andList } from "./format";

const territory = (departments: readonly string[]): string =>
  `${departments.length > 1 ? "départements" : "département"} ${andList(departments)}`;

export const IDENTITY = {
  title: "Votre collectivité",
  said: (authority: string, departments: readonly string[]): string => `${authority} · ${territory(departments)}`,
  unsaid: (authority: string, departments: readonly string[]): string =>
    `Le bilan s'intitule « ${authority} », ${territory(departments)}, tant que vous ne dites pas la vôtre.`,
  defaultTerritory: (departments: readonly string[]): string =>
    `Le territoire est celui d'origine, ${territory(departments)} : vérifiez-le.`,
  outside:
    "Écrivez-la dans une feuille « Paramètres SPASER » : une ligne « Collectivité » et une ligne « Départements du territoire », la valeur dans la colonne suivante.",
  say: "Dire votre collectivité",
  change: "Changer",
  authority: "Collectivité",
  departments: "Départements du territoire",
  departmentsHint: "Codes séparés par des virgules : 40, 64, 2A",
  badDepartments: "Donnez des codes de départements : 40, ou 40, 64, 2A.",
  noAuthority: "Donnez le nom de votre collectivité.",
  prepare: "Voir ce qui sera écrit",
  close: "Fermer",
  cell: (label: string, before: string, after: string): string =>
    before === "" ? `« ${label} » : « ${after} »` : `« ${label} » : « ${before} » devient « ${after} »`,
  nothingToWrite: "« Paramètres SPASER » le dit déjà : rien n'est à écrire.",
  written: "« Paramètres SPASER » dit votre collectivité, et les chiffres sont recalculés.",
} as const;
