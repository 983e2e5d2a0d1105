/** Figures of the wrong size: 400 % where a share is due, a duration in days under "mois", more reclaimed than laid. */
import { indicatorsOf } from "../../indicators/definition";
import { SCHEMES } from "../../indicators/schemes";
import type { Registers } from "../../registers/catalogue";
import { NUMBER_STATE, type NumberFacts } from "../../registers/facts";
import { countText } from "../../texts/format";
import { cellAt, dressAt } from "../raw-cells";
import { type Check, type NumberName, on, type Rule } from "./rule";

/** Measures that are shares, by code and by function name. */
const SHARES: ReadonlySet<string> = new Set(
  [...SCHEMES.values()]
    .flatMap(indicatorsOf)
    .flatMap(({ code, name, unit }) => (unit === "share" ? [code, name.toLowerCase()] : [])),
);

export const wrongSize: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    within("contracts", "durationMonths", 0, 600),
    within("vehicles", "co2", 0, 1_000),
    within("candidates", "headcount", 0, 5_000_000),
    within("events", "participants", 0, 100_000),
    on({
      register: "roadworks",
      needs: ["asphaltLaid", "reclaimedAsphalt"],
      find: ({ asphaltLaid, reclaimedAsphalt }, scene) => {
        for (let row = 0; row < scene.register.size; row += 1)
          if (
            asphaltLaid.states[row] === NUMBER_STATE.read &&
            reclaimedAsphalt.states[row] === NUMBER_STATE.read &&
            (reclaimedAsphalt.numbers[row] as number) > (asphaltLaid.numbers[row] as number)
          )
            scene.report(row, "reclaimedAsphalt", { detail: `0 ${countText(asphaltLaid.numbers[row] as number)}` });
      },
    }),
    on({
      register: "targets",
      needs: ["code", "target"],
      find: ({ code, target }, scene) => {
        for (let row = 0; row < scene.register.size; row += 1) {
          if (target.states[row] !== NUMBER_STATE.read || !SHARES.has(code.keys[code.codes[row] as number] ?? ""))
            continue;
          const number = target.numbers[row] as number;
          // 45 stands for 45 %; a cell that says "%" means what it says.
          const most = saysPercent(scene.raw.placeOf(scene.register, row, "target")) ? 1 : 100;
          if (number < 0 || number > most) scene.report(row, "target", { detail: "0\u00a0% 100\u00a0%" });
        }
      },
    }),
  ],
};

function saysPercent(place: Parameters<typeof cellAt>[0]): boolean {
  const cell = cellAt(place);
  return typeof cell === "string" ? cell.includes("%") : place !== undefined && dressAt(place) === "percent";
}

function within<R extends keyof Registers>(register: R, column: NumberName<R>, least: number, most: number): Check {
  return {
    register,
    needs: [column],
    may: [],
    find: (columns, scene) => {
      const { numbers, states } = columns[column] as NumberFacts;
      const detail = `${countText(least)} ${countText(most)}`;
      for (let row = 0; row < scene.register.size; row += 1) {
        const number = numbers[row] as number;
        if ((number < least || number > most) && states[row] === NUMBER_STATE.read && scene.counts[row] === 1)
          scene.report(row, column, { detail });
      }
    },
  };
}
