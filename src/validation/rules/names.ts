/** Names that the list they refer to does not hold, one problem each, at its first row. */
import type { Registers } from "../../registers/catalogue";
import { type StringFacts, UNREADABLE_CODE } from "../../registers/facts";
import { nearest } from "../nearest";
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
    find: (columns, scene) => {
      const names = columns[column] as StringFacts;
      const known = scene.prepared.facts.registers.get(list)?.columns.get(listColumn);
      if (known?.store !== "strings" || known.keys.length <= UNREADABLE_CODE + 1) return;
      const keys = new Set(known.keys);
      const isUnknown = names.keys.map((key, code) => code > UNREADABLE_CODE && !keys.has(key));
      const said = new Uint8Array(names.keys.length);
      for (let row = 0; row < scene.register.size; row += 1) {
        const code = names.codes[row] as number;
        if (isUnknown[code] !== true || said[code] === 1 || scene.counts[row] !== 1) continue;
        said[code] = 1;
        const close = nearest(names.keys[code] ?? "", known.keys.slice(UNREADABLE_CODE + 1));
        const proposal = close === undefined ? undefined : known.values[close + UNREADABLE_CODE + 1];
        scene.report(row, column, {
          found: names.values[code] ?? "",
          ...(proposal === undefined ? {} : { proposal }),
        });
      }
    },
  };
}
