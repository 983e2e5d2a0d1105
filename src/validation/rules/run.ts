/** Every rule on the registers of a workbook. */
import type { Prepared } from "../../indicators/engine/prepared";
import { contractsView } from "../../indicators/views/catalogue";
import { completed, type Steps } from "../../registers/steps";
import type { Day } from "../../registers/cells/date";
import type { CheckCode, Problem, RegisterFacts } from "../../registers/facts";
import { columnsOf } from "../../registers/catalogue";
import { dayText } from "../../texts/format";
import { problemAt } from "../problem-at";
import { cellAt, type Place, type RawCells } from "../raw-cells";
import { RULES } from "./table";
import type { Report, Scene } from "./rule";

/** @param today the civil day after which a date is in the future */
export const problemsOfRules = (prepared: Prepared, raw: RawCells, today: Day): readonly Problem[] =>
  completed(rulesInSteps(prepared, raw, today));

/**
 * The same, one rule on one register at a time, some rows of it where it takes long.
 * @param onProgress told the share of the rules that have been applied, in [0, 1]
 */
export function* rulesInSteps(
  prepared: Prepared,
  raw: RawCells,
  today: Day,
  onProgress: (share: number) => void = () => undefined,
): Steps<readonly Problem[]> {
  const problems: Problem[] = [];
  const counts = new Map<RegisterFacts, Uint8Array>();
  let applied = 0;
  const rules = Object.entries(RULES);
  for (const [code, { severity, checks }] of rules) {
    onProgress(applied / rules.length);
    applied += 1;
    for (const check of checks) {
      const register = prepared.facts.registers.get(check.register);
      if (register === undefined || !check.needs.every((name) => register.columns.has(name))) continue;
      const counted = counts.get(register) ?? countedRows(prepared, register);
      counts.set(register, counted);
      const report: Report = (row, column, more = {}) => {
        const found = shown(raw.placeOf(register, row, column), columnsOf(register.kind)[column]?.type);
        problems.push(problemAt(register, row, column, { code: code as CheckCode, severity, found, ...more }));
      };
      const { settings } = prepared;
      const scene: Scene = { prepared, settings, register, today, raw, counts: counted, has, report };
      const columns = Object.fromEntries(
        [...check.needs, ...check.may].map((name) => [name, register.columns.get(name)]),
      );
      check.find?.(columns, scene);
      yield* check.findInSteps?.(columns, scene) ?? [];
      yield;

      function has(row: number, column: string): boolean {
        return register?.blocks[register.blockOf[row] as number]?.columns.has(column) ?? false;
      }
    }
  }
  return problems;
}

function countedRows(prepared: Prepared, register: RegisterFacts): Uint8Array {
  if (register.kind !== "contracts") return new Uint8Array(register.size).fill(1);
  const counts = new Uint8Array(register.size);
  const table = prepared.table(contractsView);
  if (table === undefined) return counts;
  for (const row of table.rows) counts[row] = 1;
  for (const others of table.others.values()) for (const row of others) counts[row] = 1;
  return counts;
}

const LONGEST = 120;
const DAYS_1904 = 1_462;

/** What the cell shows to the buyer: a day rather than the number of days that Excel keeps. */
function shown(place: Place | undefined, type: string | undefined): string | null {
  const cell = cellAt(place);
  if (cell === null || cell === "") return null;
  if (typeof cell === "number" && type === "date" && cell > 20_000 && cell < 80_000)
    return dayText(cell + (place?.date1904 === true ? DAYS_1904 : 0));
  return String(cell).slice(0, LONGEST);
}
