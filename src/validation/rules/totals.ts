/** Totals that were read as rows: what they add up counts twice. */
import type { Registers } from "../../registers/catalogue";
import { fold } from "../../registers/fold";
import { type ColumnFacts, NUMBER_STATE, type NumberFacts } from "../../registers/facts";
import { perCode } from "../../indicators/engine/per-code";
import type { Check, NumberName, Rule, TextName } from "./rule";

export const totalInside: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    total("contracts", "amount", ["contractNumber", "title"]),
    total("payments", "amount", ["contractNumber"]),
    total("insertion", "hoursWorked", ["contractNumber", "beneficiary"]),
    total("planning", "estimate", ["title", "directorate"]),
    total("roadworks", "asphaltLaid", ["worksite"]),
  ],
};

/** Rows above a total: fewer may add up to the next one by chance. */
const FEWEST = 4;
/** Few texts need folding to know that they are none. */
const MAY_BE_TOTAL = /total|cumul/i;
const TOTAL = /^(?:sou )?(?:total|cumul)(?:$| (?!energie))/;

function total<R extends keyof Registers>(register: R, figure: NumberName<R>, names: readonly TextName<R>[]): Check {
  return {
    register,
    needs: [figure],
    may: names,
    find: (columns, scene) => {
      const { numbers, states } = columns[figure] as NumberFacts;
      const saysTotal = names.map((name) => saying(columns[name] as ColumnFacts | undefined));
      let block = -1;
      let sum = 0;
      let summed = 0;
      for (let row = 0; row < scene.register.size; row += 1) {
        if (scene.register.blockOf[row] !== block) {
          block = scene.register.blockOf[row] as number;
          sum = summed = 0;
        }
        if (states[row] !== NUMBER_STATE.read) continue;
        const number = numbers[row] as number;
        const isSum = summed >= FEWEST && number > 0 && Math.abs(number - sum) < 0.005;
        if (isSum || saysTotal.some((says) => says(row))) {
          if (scene.counts[row] === 1) scene.report(row, figure);
          sum = summed = 0;
          continue;
        }
        sum += number;
        if (number !== 0) summed += 1;
      }
    },
  };
}

/** Whether the cell of a row begins with the word "total". */
function saying(column: ColumnFacts | undefined): (row: number) => boolean {
  if (column?.store !== "strings") return () => false;
  const says = perCode((code) => {
    const value = column.values[code] ?? "";
    return MAY_BE_TOTAL.test(value) && TOTAL.test(fold(value));
  });
  return (row) => says(column.codes[row] as number);
}
