/** French words for what definitions say in English. */
import type { ColumnSpec } from "../../src/registers/columns";
import type { Indicator, MeasureKind, Unit } from "../../src/indicators/definition";

export const TYPE_WORDS: Readonly<Record<ColumnSpec["type"], string>> = {
  text: "texte",
  id: "numéro ou référence",
  lot: "numéro de lot",
  SIRET: "SIRET",
  CPV: "code CPV",
  "postal code": "code postal",
  date: "date",
  year: "année",
  amount: "montant (€ HT)",
  hours: "heures",
  number: "nombre",
  months: "nombre de mois",
  target: "nombre ou pourcentage",
  mark: "note de 1 à 5",
  "index-points": "points de 0 à 100, ou NC",
  "yes/no": "oui/non",
  choice: "un mot d'une liste",
  choices: "un ou plusieurs mots d'une liste",
};

export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  count: "nombre",
  share: "pourcentage",
  ratio: "rapport de deux nombres (peut dépasser 1)",
  hours: "heures",
  euros: "euros HT",
  years: "années",
  mark: "note de 1 à 5",
};

export const KIND_WORDS: Readonly<Record<MeasureKind, string>> = {
  count: "dénombrement",
  sum: "somme",
  share: "part",
  average: "moyenne",
  distinct: "dénombrement de valeurs distinctes",
  ratio: "rapport de deux sommes",
  coverage: "part d'une liste",
  breakdown: "répartition",
};

const BETTER_WORDS: Readonly<Record<"higher" | "lower", string>> = {
  higher: "une hausse est un progrès",
  lower: "une baisse est un progrès",
};

export const betterWords = ({ better }: Indicator): string => (better === null ? "aucun" : BETTER_WORDS[better]);

/** Names of the figures that stand beside the value of a breakdown. */
export const EXTRA_WORDS: Readonly<Record<string, string>> = {
  hours: "Heures",
  beneficiaries: "Bénéficiaires",
  contracts: "Marchés",
  items: "Biens",
};
