/** What a purchase of the example is: a consultation, its lots, and what its contracts ask of the holders. */
import type { Directorate } from "./authority";
import type { Trade } from "./companies";

export interface Lot {
  readonly title: string;
  readonly trade?: Trade;
  readonly sector?: string;
  readonly cpv?: string;
  readonly reserved?: Reservation;
}

export type Reservation = "ESAT/EA" | "SIAE" | "ESS";

export interface Purchase {
  /** {collège}, {commune} and {RD} are replaced. */
  readonly title: string;
  readonly category: "travaux" | "fournitures" | "services";
  readonly segment: "denrées alimentaires" | "matériaux" | "voirie" | "autre";
  readonly cpv: string;
  readonly directorate: Directorate | "any";
  readonly trade: Trade;
  readonly sector: string;
  /** Euros, of one contract. */
  readonly amounts: readonly [min: number, max: number];
  readonly months: readonly [min: number, max: number];
  /** Consultations in an exercice. */
  readonly times: number;
  readonly lots?: readonly Lot[];
  readonly framework?: { readonly subsequents: number };
  /** How likely a contract is to have a clause of insertion, and its hours for 100,000 €. */
  readonly clause?: { readonly likely: number; readonly hours: number };
  readonly criterion?: number;
  readonly reserved?: Reservation;
  readonly qualification?: true;
  /** Machines and vehicles work for it: the four notions of 5.2.2 make sense. */
  readonly machines?: true;
}

/** Lots that differ by their title alone. */
export const lots = (...titles: readonly string[]): readonly Lot[] => titles.map((title) => ({ title }));
