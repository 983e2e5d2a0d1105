/** Which columns a measure needs, and which of them the workbook lacks. */
import { REGISTERS } from "../../registers/catalogue";
import type { RegisterFacts } from "../../registers/facts";
import type { Basis, Indicator } from "../definition";
import { kindOf } from "../kinds/catalogue";
import type { View } from "../views/catalogue";
import type { Condition } from "./condition";
import type { Prepared, PreparedTable } from "./prepared";
import { type Groups } from "./tally";
import { IN_PERIOD } from "./period";

/** Columns of which one is enough; "siret+structures" stands for the SIRET and the directory of structures together. */
export type Need = readonly string[];

/** The columns of its register that a measure reads, in groups of which one is enough. */
export function needsOf(indicator: Indicator, basis: Basis): readonly Need[] {
  const { view, measure } = indicator;
  const kind = kindOf(measure);
  const optional = kind.optional?.(measure) ?? [];
  const vital = REGISTERS[view.register].vital.filter((column) => column === "contractNumber");
  const { date } = REGISTERS[view.register];
  const groups: (readonly string[])[] = [
    ...vital.map((column) => [column]),
    ...(date === null ? [] : [[date]]),
    ...(view.id === "exits" ? [["exitDate"]] : []),
    ...kind.columns(measure, basis).flatMap((column) => columnNeeds(view, column)),
    ...kind.conditions(measure).flatMap((condition) => conditionNeeds(view, condition)),
  ].filter((group) => !group.every((column) => optional.includes(column)));
  const seen = new Set<string>();
  return groups.filter((group) => {
    const key = group.join("|");
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

const columnNeeds = (view: View, column: string): readonly Need[] => view.computed[column]?.needs ?? [[column]];

function conditionNeeds(view: View, condition: Condition): readonly Need[] {
  if ("allOf" in condition) return condition.allOf.flatMap((part) => conditionNeeds(view, part));
  if ("anyOf" in condition) {
    const leaves = condition.anyOf.every((part) => "column" in part);
    return leaves
      ? [condition.anyOf.flatMap((part) => ("column" in part ? [part.column] : []))]
      : condition.anyOf.flatMap((part) => conditionNeeds(view, part));
  }
  // A lot that no sheet numbers is no lot: the column is read where it is, and asked for where it is not.
  return columnNeeds(view, condition.column);
}

/**
 * What is lacking, by the words of the JSON: "payments", "contracts.contractedHours".
 * @param blocks those that hold members of the exercice
 */
export function missingFor(
  indicator: Indicator,
  prepared: Prepared,
  table: PreparedTable | undefined,
  blocks: readonly number[],
  basis: Basis,
): readonly string[] {
  const { view, measure } = indicator;
  const missing: string[] = [];
  if (table === undefined) missing.push(view.register);
  else {
    for (const group of needsOf(indicator, basis)) {
      if (!group.some((column) => isGiven(prepared, table.facts, blocks, column)))
        missing.push(...nameOf(view, table.facts, group, blocks));
    }
  }
  if (measure.kind === "coverage") {
    const list = prepared.facts.registers.get(measure.list.register);
    if (list === undefined) missing.push(measure.list.register);
  }
  return [...new Set(missing)];
}

/** The blocks that hold members of the exercice; every block when none does. */
export function blocksIn(table: PreparedTable, groups: Groups): readonly number[] {
  const found = new Set<number>();
  const all = table.facts.blocks.length;
  for (let member = 0; member < groups.length && found.size < all; member += 1) {
    if (groups[member] === IN_PERIOD) found.add(table.facts.blockOf[table.rows[member] as number] ?? 0);
  }
  return found.size > 0 ? [...found] : table.facts.blocks.map((_, index) => index);
}

function isGiven(prepared: Prepared, facts: RegisterFacts, blocks: readonly number[], column: string): boolean {
  if (column === "siret+structures")
    return prepared.facts.registers.has("structures") && isGiven(prepared, facts, blocks, "siret");
  return blocks.some((index) => facts.blocks[index]?.columns.has(column) === true);
}

function nameOf(view: View, facts: RegisterFacts, group: Need, blocks: readonly number[]): readonly string[] {
  if (!group.includes("siret+structures")) return [`${view.register}.${group[0] ?? ""}`];
  return blocks.some((index) => facts.blocks[index]?.columns.has("siret") === true)
    ? ["structures"]
    : [`${view.register}.${group[0] ?? ""}`];
}
