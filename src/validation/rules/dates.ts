/** Days that cannot be: still to come where something is said to have happened, or before what they must follow. */
import type { Registers } from "../../registers/catalogue";
import { NUMBER_STATE, type NumberFacts } from "../../registers/facts";
import { dayText } from "../../texts/format";
import { isExactDayIn } from "./exact-day";
import { type Check, type DateName, type Rule, ROWS_AT_ONCE } from "./rule";

export const futureDate: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    past("contracts", "notificationDate"),
    // A month is filled before it ends.
    past("insertion", "period", 31),
    past("insertion", "exitDate"),
    past("payments", "date"),
    past("candidates", "checkDate"),
    past("sourcing", "date"),
    past("authorities", "firstClauseDate"),
    past("vehicles", "acquisitionDate"),
    past("equipment", "acquisitionDate"),
    past("roadworks", "date"),
  ],
};

export const datesOutOfOrder: Rule = {
  severity: "warning",
  changesFigures: false,
  checks: [
    order("contracts", "launchDate", "notificationDate"),
    order("contracts", "notificationDate", "endDate"),
    order("candidates", "date", "checkDate"),
    order("planning", "launchDate", "startDate"),
    order("planning", "startDate", "endDate"),
    order("vehicles", "acquisitionDate", "exitDate"),
  ],
};

/** Longest stretch of which the last day stands for the whole: a quarter. */
const QUARTER = 92;

function past<R extends keyof Registers>(register: R, column: DateName<R>, ahead = 0): Check {
  return {
    register,
    needs: [column],
    may: [],
    find: (columns, scene) => {
      const { numbers, states } = columns[column] as NumberFacts;
      const limit = scene.today + ahead;
      const isExactDay = isExactDayIn(scene, column);
      for (let row = 0; row < scene.register.size; row += 1) {
        const day = numbers[row] as number;
        if (day <= limit || states[row] !== NUMBER_STATE.read || scene.counts[row] !== 1) continue;
        if (day > scene.today + QUARTER || isExactDay(row)) scene.report(row, column);
      }
    },
  };
}

function order<R extends keyof Registers>(register: R, first: DateName<R>, then: DateName<R>): Check {
  return {
    register,
    needs: [first, then],
    may: [],
    findInSteps: function* (columns, scene) {
      const before = columns[first] as NumberFacts;
      const after = columns[then] as NumberFacts;
      const isExactStart = isExactDayIn(scene, first);
      const isExactEnd = isExactDayIn(scene, then);
      for (let row = 0; row < scene.register.size; row += 1) {
        if (row % ROWS_AT_ONCE === 0) yield;
        const start = before.numbers[row] as number;
        if (start <= (after.numbers[row] as number) || scene.counts[row] !== 1) continue;
        if (before.states[row] !== NUMBER_STATE.read || after.states[row] !== NUMBER_STATE.read) continue;
        if (!isExactStart(row) || !isExactEnd(row)) continue;
        scene.report(row, then, { detail: `${first} ${dayText(start)}` });
      }
      return undefined;
    },
  };
}
