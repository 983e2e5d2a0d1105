/** What is counted: contracts, exits, vehicles… */
import type { Noun } from "./format";

export const ROWS: Noun = { one: "ligne", other: "lignes" };
const CONTRACTS: Noun = { one: "marché", other: "marchés" };

/** What a view counts. */
export const MEMBERS: Readonly<Record<string, Noun>> = {
  contracts: CONTRACTS,
  exits: { one: "sortie", other: "sorties" },
  beneficiaries: { one: "bénéficiaire", other: "bénéficiaires" },
  marks: { one: "réponse", other: "réponses" },
  payments: { one: "mandat", other: "mandats" },
  planning: { one: "direction", other: "directions" },
  candidates: { one: "attestation", other: "attestations" },
  vehicles: { one: "véhicule", other: "véhicules" },
  equipment: { one: "bien", other: "biens" },
};

/** "Marchés" at the head of a column. */
export function membersTitle(view: string): string {
  const { other } = MEMBERS[view] ?? ROWS;
  return `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
}
