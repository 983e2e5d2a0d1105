/** What a breakdown says: the heads of its columns, and its figures in words. */
import { counted, numberText } from "./format";

/** Columns of a breakdown, by the name that its figures have in the JSON. */
export const EXTRA_TITLES: Readonly<Record<string, string>> = {
  hours: "Heures",
  beneficiaries: "Personnes",
  contracts: "Marchés",
  procedures: "Procédures de passation",
};

export const BREAKDOWN = { people: "Personnes", hours: "Heures", amount: "Montant" } as const;

/** "appel d'offres ouvert 4, procédure adaptée 7" */
export const optionsText = (options: readonly (readonly [string, number])[]): string =>
  options.map(([option, count]) => `${option} ${numberText(count)}`).join(", ");

export const itemsText = (items: number): string => `${counted(items, { one: "bien", other: "biens" })} en service.`;

export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
