/** Rules that the compiler refuses: `tsc` checks this file, nothing runs it. */
import type { CheckCode, OptionFacts, StringFacts } from "../../src/registers/facts";
import { on, type DateName, type OptionName, type Rule } from "../../src/validation/rules/rule";

// What is right compiles, and each column is what its register says.
export const amounts = on({
  register: "contracts",
  needs: ["amount"],
  may: ["socialScheme"],
  find: ({ amount, socialScheme }) => [amount.numbers, socialScheme?.masks],
});

// @ts-expect-error no register of contracts has "amounts"
export const misspelt = on({ register: "contracts", needs: ["amounts"], find: () => undefined });
// @ts-expect-error a column of another register
export const elsewhere = on({ register: "contracts", needs: ["hoursWorked"], find: () => undefined });
// @ts-expect-error no such register
export const nowhere = on({ register: "contract", needs: [], find: () => undefined });
type Found<N, M> = Parameters<typeof on<"contracts", N & "amount", M & "supplier">>[0]["find"];
type Columns = Parameters<Found<"amount", "supplier">>[0];

// @ts-expect-error a column that the rule did not ask for
export type Forgotten = Columns["title"];
declare const columns: Columns;
// @ts-expect-error amounts are numbers, not words
export const words: OptionFacts = columns.amount;
// @ts-expect-error a column that the rule may read may be in no sheet
export const sure: StringFacts = columns.supplier;

// @ts-expect-error an amount is no day
export const amountAsDay: DateName<"contracts"> = "amount";
// @ts-expect-error a yes/no is no list
export const flagAsList: OptionName<"contracts"> = "ess";

declare const others: Omit<Readonly<Record<CheckCode, Rule>>, "future-date">;
// @ts-expect-error the rule on dates to come is missing
export const incomplete: Readonly<Record<CheckCode, Rule>> = others;
