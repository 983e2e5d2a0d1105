/**
 * Figures beside the scheme's own: the rates of responsible purchases that art. L.2111-3 of the Code de la commande publique
 * asks for (in number, in awarded amount, and paid), and the share of inclusive purchases.
 */
import { ESAT_EA_TYPES, ESS_TYPES, SIAE_TYPES } from "../registers/structure-types";
import { type Basis, type Indicator, indicator } from "./definition";
import { outcomeOf, type Outcome } from "./engine/outcome";
import type { Prepared } from "./engine/prepared";
import { contractsView, paymentsView } from "./views/catalogue";

/** "number" and "value": contracts notified; "paid": amounts paid. The two are never mixed in one ratio. */
export type BesideBasis = Basis | "paid";

/** The categories of purchases of art. L.2111-3: what the contract asks for, or who holds it. */
export type Category = "social" | "ecological" | "esus" | "siae" | "esat-ea" | "ess";
type BesideId = `L2111-3/${Category}` | "inclusive";

export interface Beside {
  readonly id: string;
  readonly label: string;
  readonly basis: BesideBasis;
  readonly outcome: Outcome;
}

interface Family {
  readonly id: BesideId;
  readonly label: string;
  readonly contracts?: Indicator;
  readonly payments?: Indicator;
}

type ContractCondition = Extract<
  Parameters<typeof indicator<typeof contractsView>>[1]["measure"],
  { kind: "share" }
>["of"];
type PaymentTypes = Extract<
  Extract<Parameters<typeof indicator<typeof paymentsView>>[1]["measure"], { kind: "share" }>["of"],
  { column: "structureType" }
>["in"];

const ofContracts = (code: string, label: string, of: ContractCondition): Indicator =>
  indicator(contractsView, {
    code,
    name: "RESPONSIBLE_PURCHASES_RATE",
    label,
    unit: "share",
    better: "higher",
    definition: label,
    measure: { kind: "share", of, amount: "amount" },
  });

const ofPayments = (code: string, label: string, types: PaymentTypes, name = "RESPONSIBLE_PURCHASES_RATE"): Indicator =>
  indicator(paymentsView, {
    code,
    name,
    label,
    unit: "share",
    better: "higher",
    definition: label,
    measure: { kind: "share", of: { column: "payeeTypes", in: types }, amount: "paid" },
  });

const holders = (id: BesideId, name: string, ofHolder: ContractCondition, types: PaymentTypes): Family => ({
  id,
  label: `Part des achats auprès des ${name}`,
  contracts: ofContracts(id, `Part des marchés notifiés aux ${name}`, ofHolder),
  payments: ofPayments(id, `Part des montants mandatés aux ${name}`, types),
});

const FAMILIES: readonly Family[] = [
  {
    id: "L2111-3/social",
    label: "Achats socialement responsables",
    contracts: ofContracts("L2111-3/social", "Part des marchés avec un dispositif social", {
      column: "hasSocialScheme",
      is: "yes",
    }),
  },
  {
    id: "L2111-3/ecological",
    label: "Achats écologiquement responsables",
    contracts: ofContracts(
      "L2111-3/ecological",
      "Part des marchés avec un critère ou une considération environnementale",
      { column: "isEcological", is: "yes" },
    ),
  },
  holders("L2111-3/esus", "ESUS", { column: "structureType", in: ["ESUS"] }, ["ESUS"]),
  holders("L2111-3/siae", "SIAE", { column: "structureType", in: SIAE_TYPES }, SIAE_TYPES),
  holders("L2111-3/esat-ea", "ESAT et EA", { column: "structureType", in: ESAT_EA_TYPES }, ESAT_EA_TYPES),
  holders("L2111-3/ess", "structures de l'ESS", { column: "isEss", is: "yes" }, ESS_TYPES),
  {
    id: "inclusive",
    label: "Commande publique inclusive",
    payments: ofPayments(
      "inclusive",
      "Part des montants mandatés aux structures inclusives (SIAE, ESAT, EA)",
      [...SIAE_TYPES, ...ESAT_EA_TYPES],
      "INCLUSIVE_PURCHASES_RATE",
    ),
  },
];

/** A measure beside the scheme's own, and the basis on which the engine computes it. */
export interface BesideMeasure {
  readonly indicator: Indicator;
  readonly basis: Basis;
}

/** The rate of a category, or that of inclusive purchases; undefined on a basis that it does not have. */
export function besideMeasure(category: Category | "inclusive", basis: BesideBasis): BesideMeasure | undefined {
  const id: BesideId = category === "inclusive" ? category : `L2111-3/${category}`;
  const family = FAMILIES.find((one) => one.id === id);
  const indicator = basis === "paid" ? family?.payments : family?.contracts;
  return indicator === undefined ? undefined : { indicator, basis: basis === "paid" ? "value" : basis };
}

/** All the figures beside the scheme, for an exercice. */
export function besideOf(prepared: Prepared, exercice: number): readonly Beside[] {
  return FAMILIES.flatMap(({ id, contracts, payments }): readonly Beside[] => [
    ...(contracts === undefined
      ? []
      : (["number", "value"] as const).map((basis) => ({
          id,
          label: contracts.label,
          basis,
          outcome: outcomeOf(prepared, contracts, exercice, basis),
        }))),
    ...(payments === undefined
      ? []
      : [
          {
            id,
            label: payments.label,
            basis: "paid" as const,
            outcome: outcomeOf(prepared, payments, exercice, "value"),
          },
        ]),
  ]);
}
