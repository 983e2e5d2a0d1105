/** Hours of insertion that do not add up: beyond the contract, a running total that falls, more than a person can work. */
import { contractsView, hoursView } from "../../indicators/views/catalogue";
import { BLANK_CODE, NUMBER_STATE, type StringFacts, UNREADABLE_CODE } from "../../registers/facts";
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
        const done = hoursDone(scene, contractNumber, lotNumber);
        const table = scene.prepared.table(contractsView);
        if (done === undefined || table === undefined) return;
        /** By code of a number: how many lots it has. */
        const lots = new Int32Array(contractNumber.keys.length);
        for (const row of table.rows) {
          const code = contractNumber.codes[row] as number;
          lots[code] = (lots[code] as number) + 1;
        }
        for (const row of table.rows) {
          const contracted = contractedHours.numbers[row] as number;
          const number = contractNumber.codes[row] as number;
          if (number <= UNREADABLE_CODE || contracted <= 0 || contractedHours.states[row] !== NUMBER_STATE.read)
            continue;
          const lot = named(lotNumber?.codes[row] ?? NO_LOT);
          // Hours without a lot are those of the contract when it is the only one of its number.
          const worked = done(number, lot) + (lot !== NO_LOT && lots[number] === 1 ? done(number, NO_LOT) : 0);
          if (worked > contracted + ROUNDING) scene.report(row, "contractedHours", { detail: hoursText(worked) });
        }
      },
    }),
  ],
};

const NO_LOT = BLANK_CODE;
/** An unreadable lot is taken for none. */
const named = (code: number): number => (code > UNREADABLE_CODE ? code : NO_LOT);

/** Hours worked, by the codes of a contract number and of a lot; undefined without a register of insertion that gives them. */
function hoursDone(
  { prepared }: Scene,
  contractNumber: StringFacts,
  lotNumber: StringFacts | undefined,
): ((number: number, lot: number) => number) | undefined {
  const table = prepared.table(hoursView);
  const hours = table?.column("periodHours");
  const numbers = table?.facts.columns.get("contractNumber");
  const lots = table?.facts.columns.get("lotNumber");
  if (table === undefined || hours?.store !== "numbers" || numbers?.store !== "strings") return undefined;
  const numberOf = codesIn(contractNumber, numbers);
  const lotOf = lots?.store === "strings" ? codesIn(lotNumber, lots) : undefined;
  const width = lotNumber?.keys.length ?? 1;
  const done = new Map<number, number>();
  for (let row = 0; row < table.size; row += 1) {
    if (hours.states[row] !== NUMBER_STATE.read) continue;
    const number = numberOf[numbers.codes[row] as number] as number;
    const lot = lots?.store === "strings" ? (lotOf?.[lots.codes[row] as number] as number) : NO_LOT;
    if (number < 0 || lot < 0) continue;
    const key = number * width + lot;
    done.set(key, (done.get(key) ?? 0) + (hours.numbers[row] as number));
  }
  return (number, lot) => done.get(number * width + lot) ?? 0;
}

/** By code of a column: the code of the same name in another one, `NO_LOT` where it names nothing, or -1. */
function codesIn(other: StringFacts | undefined, { keys }: StringFacts): Int32Array {
  const found = new Int32Array(keys.length).fill(-1).fill(NO_LOT, 0, UNREADABLE_CODE + 1);
  const codes = new Map(keys.map((key, code) => [key, code]));
  other?.keys.forEach((key, code) => {
    const here = codes.get(key);
    if (here !== undefined && code > UNREADABLE_CODE) found[here] = code;
  });
  return found;
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
