/** Mistakes that the compiler refuses: `tsc` checks this file, nothing runs it. */
import type { ConditionOn, Definition, Measure, MeasureKind } from "../../src/indicators/definition";
import type { Outcome } from "../../src/indicators/engine/outcome";
import type { Kind } from "../../src/indicators/kinds/kind";
import type { contractsView, equipmentView, vehiclesView } from "../../src/indicators/views/catalogue";
import { choice, date, text } from "../../src/registers/columns";
import { register, type Register, type RegisterKind } from "../../src/registers/register";

type OnContracts = Definition<typeof contractsView>["measure"];
type ContractCondition = ConditionOn<typeof contractsView>;
type VehicleCondition = ConditionOn<typeof vehiclesView>;

// What is right compiles.
export const hours: OnContracts = { kind: "sum", column: "contractedHours" };
export const clauses: OnContracts = { kind: "count", of: { column: "socialScheme", in: ["clause d'exécution"] } };
export const schemes: ContractCondition = { column: "hasSocialScheme", is: "yes" };
export const sectors: OnContracts = { kind: "breakdown", by: "activitySector", value: { count: true } };

// A column that does not exist.
// @ts-expect-error no register of contracts has "contractedHour"
export const misspelt: OnContracts = { kind: "sum", column: "contractedHour" };
// @ts-expect-error a column of another register
export const elsewhere: OnContracts = { kind: "sum", column: "hoursWorked" };

// A text column that is summed; figures whose names are counted.
// @ts-expect-error the object of a contract is a text
export const summedText: OnContracts = { kind: "sum", column: "title" };
// @ts-expect-error amounts are not names
export const namedAmounts: OnContracts = { kind: "distinct", column: "amount" };
// @ts-expect-error a yes/no has no mean
export const meanOfFlags: OnContracts = { kind: "average", column: "monitored" };
// @ts-expect-error a ratio divides figures
export const ratioOfTexts: OnContracts = { kind: "ratio", numerator: "amount", denominator: "supplier" };

// A choice that is not in the list.
// @ts-expect-error "clause" is a synonym met in cells, not a label of the list
export const noSuchLabel: ContractCondition = { column: "socialScheme", in: ["clause"] };
// @ts-expect-error a label of another column
export const otherLabel: VehicleCondition = { column: "energy", in: ["VP"] };

// A yes/no condition on a column that is none; a condition of words on a yes/no.
// @ts-expect-error the title is a text
export const flagOnText: ContractCondition = { column: "title", is: "yes" };
// @ts-expect-error the social scheme is a choice
export const flagOnChoice: ContractCondition = { column: "socialScheme", is: "yes" };
// @ts-expect-error "monitored" is a yes/no
export const wordsOnFlag: ContractCondition = { column: "monitored", in: ["Oui"] };
// @ts-expect-error nothing but yes and no
export const perhaps: ContractCondition = { column: "monitored", is: "perhaps" };

// A wrong column deep in a condition.
export const deep: ContractCondition = {
  allOf: [
    { column: "monitored", is: "yes" },
    // @ts-expect-error the amount is no yes/no
    { anyOf: [{ column: "amount", is: "yes" }] },
  ],
};

// A stock that ends in a text; ages between things that are no dates.
type Stock = NonNullable<Definition<typeof vehiclesView>["stock"]>;
// @ts-expect-error the energy is no year
export const endsInText: Stock = { endYear: "energy", lastYear: "in", withoutEnd: "for-good" };
type Ages = Extract<NonNullable<Definition<typeof equipmentView>["detail"]>, { kind: "mean-age" }>;
export const agesOfNames: Ages = {
  kind: "mean-age",
  key: "âge",
  // @ts-expect-error the identifier of an item is no date
  from: "itemId",
  to: "exitDate",
  where: { column: "family", in: ["mobilier"] },
};

// The table of kinds: one missing, one that answers for another.
declare const kinds: { readonly [K in MeasureKind]: Kind<K> };
declare const others: Omit<typeof kinds, "sum">;
// @ts-expect-error the kind "sum" is missing
export const incomplete: { readonly [K in MeasureKind]: Kind<K> } = others;
// @ts-expect-error counts answer for sums
export const exchanged: { readonly [K in MeasureKind]: Kind<K> } = { ...kinds, sum: kinds.count };
// @ts-expect-error no such kind of measure
export const median: Measure = { kind: "median", column: "amount" };

// The table of registers: a kind missing; a register whose date or key is no column of its own.
declare const otherRegisters: Omit<Readonly<Record<RegisterKind, Register>>, "vehicles">;
// @ts-expect-error the vehicles are missing
export const noVehicles: Readonly<Record<RegisterKind, Register>> = otherRegisters;

const columns = { day: date("Jour"), title: text("Titre"), type: choice("Type", { a: [], b: [] }) };
const dress = { kind: "events", title: "Événements", names: [], columns } as const;
export const right = register({ ...dress, date: "day", key: ["title"], vital: ["day"] });
// @ts-expect-error "date" is no column
export const noDate = register({ ...dress, date: "date", key: ["title"], vital: ["day"] });
// @ts-expect-error "name" is no column
export const noKey = register({ ...dress, date: "day", key: ["name"], vital: ["day"] });
// @ts-expect-error "hour" is no column
export const noVital = register({ ...dress, date: "day", key: ["title"], vital: ["hour"] });

// A cell that the report gives in null is not a number: unknown is not zero.
declare const outcome: Outcome;
// @ts-expect-error the value is null unless known
export const figure: number = outcome.value;
