/** One contract on several rows is a modification or co-contractors; the same holder twice on one day is neither. */
import { contractsView } from "../../indicators/views/catalogue";
import { NUMBER_STATE } from "../../registers/facts";
import { rowAddress } from "../../registers/address";
import { holderIn } from "./holder";
import { on, type Rule } from "./rule";

export const contractTwice: Rule = {
  severity: "warning",
  changesFigures: false,
  checks: [
    on({
      register: "contracts",
      needs: ["contractNumber", "notificationDate"],
      may: ["supplier", "siret"],
      find: ({ notificationDate, supplier, siret }, scene) => {
        const table = scene.prepared.table(contractsView);
        if (table === undefined) return;
        for (const [member, others] of table.others) {
          const first = new Map<string, number>();
          for (const row of [table.rows[member] as number, ...others]) {
            if (notificationDate.states[row] !== NUMBER_STATE.read) continue;
            const holder = holderIn(siret, row) ?? holderIn(supplier, row);
            if (holder === undefined) continue;
            const key = `${String(notificationDate.numbers[row])} ${holder}`;
            const before = first.get(key);
            if (before === undefined) first.set(key, row);
            else
              scene.report(row, "contractNumber", {
                detail: rowAddress(scene.prepared.facts, scene.register, before),
              });
          }
        }
      },
    }),
  ],
};
