/** Marchés subséquents that would count twice, or whose hours are not added: what they hold is in their framework. */
import type { Prepared } from "../indicators/engine/prepared";
import { contractsView } from "../indicators/views/catalogue";
import { BLANK_CODE, type Facts, NUMBER_STATE, type Problem } from "../registers/facts";
import { problemAt } from "./problem-at";

const FRAMEWORK = /^(marches? )?accords?[ -]?cadres?\b|^ac\b/;
const CALL_OFF = /^(marches? )?subsequents?\b|^ms\b/;

/** Rows that say they are call-offs and not of which framework: they add to its amounts and hours. */
export function looseCallOffs(facts: Facts): readonly Problem[] {
  const register = facts.registers.get("contracts");
  const nature = register?.columns.get("nature");
  if (register === undefined || nature?.store !== "strings") return [];
  // Without a framework in the register, they add to nothing.
  const isFramework = nature.keys.map((key) => FRAMEWORK.test(key));
  if (!nature.codes.some((code) => isFramework[code] === true)) return [];
  const framework = register.columns.get("frameworkNumber");
  const isCallOff = nature.keys.map((key) => CALL_OFF.test(key));
  const isLoose = (row: number): boolean =>
    isCallOff[nature.codes[row] as number] === true &&
    (framework?.store === "strings" ? (framework.codes[row] as number) : BLANK_CODE) === BLANK_CODE;
  return register.blocks.flatMap((block) => {
    const rows = Array.from({ length: block.rows }, (_, k) => block.from + k).filter(isLoose);
    const [first] = rows;
    if (first === undefined) return [];
    const said = { code: "loose-call-offs", severity: "warning", found: String(rows.length) } as const;
    return [problemAt(register, first, "nature", said)];
  });
}

/** Hours typed on a call-off whose framework is in the register: sums take those of the framework alone. */
export function hoursOnCallOffs(prepared: Prepared): readonly Problem[] {
  const table = prepared.table(contractsView);
  const hours = table?.column("contractedHours");
  if (table === undefined || hours?.store !== "numbers") return [];
  const problems: Problem[] = [];
  table.rows.forEach((row, member) => {
    if (
      table.outOfSums?.[member] === 1 &&
      hours.states[member] === NUMBER_STATE.read &&
      (hours.numbers[member] as number) > 0
    )
      problems.push(problemAt(table.facts, row, "contractedHours", { code: "hours-on-call-off", severity: "warning" }));
  });
  return problems;
}
