/** Hours of insertion that do not add up: beyond the contract, a running total that falls, more than a person can work. */
import { contractsView, hoursView } from "../../indicators/views/catalogue";
import { NUMBER_STATE, type StringFacts, UNREADABLE_CODE } from "../../registers/facts";
import { hoursText } from "../../texts/format";
import { type Check, on, type Rule, type Scene } from "./rule";

/** Hours that are surely rounding. */
const ROUNDING = 0.5;

export const hoursAboveContracted: Rule = {
  // A clause is a minimum: to do more is no fault, but a wrong contract number looks the same.
  severity: "information",
  changesFigures: false,
  checks: [
    on({
      register: "contracts",
      needs: ["contractNumber", "contractedHours"],
      may: ["lotNumber"],
      find: ({ contractNumber, contractedHours, lotNumber }, scene) => {
        const done = hoursByContract(scene);
        const table = scene.prepared.table(contractsView);
        if (done === undefined || table === undefined) return;
        const lots = new Map<string, number>();
        for (const row of table.rows) {
          const number = keyIn(contractNumber, row);
          lots.set(number, (lots.get(number) ?? 0) + 1);
        }
        for (const row of table.rows) {
          const number = keyIn(contractNumber, row);
          const contracted = contractedHours.numbers[row] as number;
          if (number === "" || contracted <= 0 || contractedHours.states[row] !== NUMBER_STATE.read) continue;
          const lot = keyIn(lotNumber, row);
          // Hours without a lot are those of the contract when it is the only one of its number.
          const worked =
            (done.get(`${number}\u0001${lot}`) ?? 0) +
            (lot !== "" && lots.get(number) === 1 ? (done.get(`${number}\u0001`) ?? 0) : 0);
          if (worked > contracted + ROUNDING) scene.report(row, "contractedHours", { detail: hoursText(worked) });
        }
      },
    }),
  ],
};

/** Hours worked by contract number and lot; undefined without a register of insertion that gives them. */
function hoursByContract({ prepared }: Scene): ReadonlyMap<string, number> | undefined {
  const table = prepared.table(hoursView);
  const hours = table?.column("periodHours");
  const numbers = table?.facts.columns.get("contractNumber");
  const lots = table?.facts.columns.get("lotNumber");
  if (table === undefined || hours?.store !== "numbers" || numbers?.store !== "strings") return undefined;
  const done = new Map<string, number>();
  for (let row = 0; row < table.size; row += 1) {
    if (hours.states[row] !== NUMBER_STATE.read) continue;
    const key = `${keyIn(numbers, row)}\u0001${lots?.store === "strings" ? keyIn(lots, row) : ""}`;
    done.set(key, (done.get(key) ?? 0) + (hours.numbers[row] as number));
  }
  return done;
}

function keyIn(column: StringFacts | undefined, row: number): string {
  const code = column?.codes[row] ?? 0;
  return code > UNREADABLE_CODE ? (column?.keys[code] ?? "") : "";
}

export const cumulFalls: Rule = {
  severity: "warning",
  changesFigures: true,
  checks: [
    on({
      register: "insertion",
      needs: ["beneficiary", "contractNumber", "period", "hoursWorked"],
      find: (_, scene) => {
        if (scene.settings.hoursMode !== "cumulated") return;
        const hours = scene.prepared.table(hoursView)?.column("periodHours");
        if (hours?.store !== "numbers") return;
        for (let row = 0; row < scene.register.size; row += 1)
          if (hours.states[row] === NUMBER_STATE.read && (hours.numbers[row] as number) < 0)
            scene.report(row, "hoursWorked", { detail: hoursText(-(hours.numbers[row] as number)) });
      },
    }),
  ],
};

export const personHoursHigh: Rule = {
  severity: "warning",
  changesFigures: false,
  checks: [perPerson((hours, { mostPersonHours }) => hours > mostPersonHours)],
};

export const personHoursLow: Rule = {
  severity: "information",
  changesFigures: false,
  checks: [perPerson((hours, { leastPersonHours }) => hours > 0 && hours < leastPersonHours)],
};

/** Hours of one person in one year, said once, on the first row of that year. */
function perPerson(isSurprising: (hours: number, settings: Scene["settings"]) => boolean): Check {
  return on({
    register: "insertion",
    needs: ["beneficiary", "period", "hoursWorked"],
    find: ({ beneficiary }, scene) => {
      const table = scene.prepared.table(hoursView);
      const hours = table?.column("periodHours");
      if (table === undefined || hours?.store !== "numbers") return;
      const years = new Map<number, { readonly row: number; readonly year: number; hours: number }>();
      for (let row = 0; row < table.size; row += 1) {
        const person = beneficiary.codes[row] as number;
        const year = table.years[row] as number;
        if (person <= UNREADABLE_CODE || year <= 0 || hours.states[row] !== NUMBER_STATE.read) continue;
        const key = person * 4_096 + year;
        const known = years.get(key);
        if (known === undefined) years.set(key, { row, year, hours: hours.numbers[row] as number });
        else known.hours += hours.numbers[row] as number;
      }
      for (const { row, year, hours: sum } of years.values())
        if (isSurprising(sum, scene.settings))
          scene.report(row, "hoursWorked", { found: hoursText(sum), detail: String(year) });
    },
  });
}
