/** Names that the list they refer to does not hold, one problem each, at its first row. */
import type { Registers } from "../../registers/catalogue";
import { type StringFacts, UNREADABLE_CODE } from "../../registers/facts";
import { nearest } from "../nearest";
import { unlistedCodes } from "../unlisted";
import type { Check, Rule, TextName } from "./rule";

export const unlistedDirectorate: Rule = {
  severity: "warning",
  changesFigures: false,
  checks: [
    listed("contracts", "directorate", "directorates", "directorate"),
    listed("payments", "directorate", "directorates", "directorate"),
    listed("sourcing", "directorate", "directorates", "directorate"),
    listed("events", "directorate", "directorates", "directorate"),
  ],
};

/** Information: no measure joins payments to contracts, and a register of contracts seldom goes back to the first one. */
export const paymentWithoutContract: Rule = {
  severity: "information",
  changesFigures: false,
  checks: [listed("payments", "contractNumber", "contracts", "contractNumber")],
};

/**
 * Words that are compared at most. Where thousands of names are not in a long list, it is rows that the list lacks: the
 * first names alone are looked for among its words.
 */
const MOST_COMPARED = 20_000_000;

function listed<R extends keyof Registers, L extends keyof Registers>(
  register: R,
  column: TextName<R>,
  list: L,
  listColumn: TextName<L>,
): Check {
  return {
    register,
    needs: [column],
    may: [],
    findInSteps: function* (columns, scene) {
      const names = columns[column] as StringFacts;
      const known = scene.prepared.facts.registers.get(list)?.columns.get(listColumn);
      if (known?.store !== "strings" || known.keys.length <= UNREADABLE_CODE + 1) return undefined;
      const unsaid = new Set(unlistedCodes(names, known));
      const keys = known.keys.slice(UNREADABLE_CODE + 1);
      let compared = 0;
      for (let row = 0; row < scene.register.size; row += 1) {
        const code = names.codes[row] as number;
        if (scene.counts[row] !== 1 || !unsaid.delete(code)) continue;
        compared += keys.length;
        const close = compared > MOST_COMPARED ? undefined : nearest(names.keys[code] ?? "", keys);
        const proposal = close === undefined ? undefined : known.values[close + UNREADABLE_CODE + 1];
        scene.report(row, column, {
          found: names.values[code] ?? "",
          ...(proposal === undefined ? {} : { proposal }),
        });
        yield;
      }
      return undefined;
    },
  };
}
