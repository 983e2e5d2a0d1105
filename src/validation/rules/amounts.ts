/** Amounts that a register seldom means. */
import { contractsView } from "../../indicators/views/catalogue";
import type { Registers } from "../../registers/catalogue";
import { NUMBER_STATE, type NumberFacts } from "../../registers/facts";
import { countText } from "../../texts/format";
import { holderIn } from "./holder";
import { type Check, type NumberName, on, type Rule } from "./rule";

/** A contract is worth something; a credit note or hours taken back have their own registers. */
export const negativeAmount: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    bounded("contracts", "amount", (amount) => amount < 0),
    bounded("planning", "estimate", (amount) => amount < 0),
  ],
};

export const amountTooLarge: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    bounded("contracts", "amount", (amount, most) => amount >= most),
    bounded("payments", "amount", (amount, most) => Math.abs(amount) >= most),
    bounded("planning", "estimate", (amount, most) => amount >= most),
  ],
};

function bounded<R extends keyof Registers>(
  register: R,
  column: NumberName<R>,
  isWrong: (amount: number, most: number) => boolean,
): Check {
  return {
    register,
    needs: [column],
    may: [],
    find: (columns, scene) => {
      const { numbers, states } = columns[column] as NumberFacts;
      const { surprisingAmount } = scene.settings;
      for (let row = 0; row < scene.register.size; row += 1)
        if (
          isWrong(numbers[row] as number, surprisingAmount) &&
          states[row] === NUMBER_STATE.read &&
          scene.counts[row] === 1
        )
          scene.report(row, column);
    },
  };
}

/** A modification gives the new total of its contract. Less than half of the version before is more likely a difference. */
const LIKELY_DIFFERENCE = 0.5;

export const modificationAsDifference: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    on({
      register: "contracts",
      needs: ["contractNumber", "notificationDate", "amount"],
      may: ["supplier", "siret"],
      find: ({ notificationDate, amount, supplier, siret }, scene) => {
        const table = scene.prepared.table(contractsView);
        if (table === undefined) return;
        const dayOf = (row: number): number => notificationDate.numbers[row] as number;
        const isRead = (row: number): boolean =>
          amount.states[row] === NUMBER_STATE.read && notificationDate.states[row] === NUMBER_STATE.read;
        for (const [member, others] of table.others) {
          const versions = [table.rows[member] as number, ...others].filter(isRead);
          versions.sort((one, other) => dayOf(one) - dayOf(other) || one - other);
          // Under one number, another holder is another contract, or a part of this one.
          const latest = new Map<string, number>();
          for (const row of versions) {
            const holder = holderIn(siret, row) ?? holderIn(supplier, row) ?? "";
            const before = latest.get(holder);
            latest.set(holder, row);
            if (before === undefined || dayOf(before) === dayOf(row)) continue;
            const known = amount.numbers[before] as number;
            if (known > 0 && (amount.numbers[row] as number) < known * LIKELY_DIFFERENCE)
              scene.report(row, "amount", { detail: countText(known) });
          }
        }
      },
    }),
  ],
};
