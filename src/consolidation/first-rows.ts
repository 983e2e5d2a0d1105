/** Distinct names made countable without the add-in: 1 on the first row of each, in each exercice. */
import { kindOf } from "../indicators/kinds/catalogue";
import type { Basis } from "../indicators/definition";
import type { Prepared, PreparedTable } from "../indicators/engine/prepared";
import { ROLE } from "../indicators/engine/roles";
import { BLANK_CODE, type ColumnFacts, FIRST_CODE, UNREADABLE_CODE } from "../registers/facts";
import type { FirstColumn } from "./column";

/** In number: what is distinct has no basis in value. */
const BASIS: Basis = "number";

/** By member: 1 on the first row of each distinct (exercice, key, name) among those that the measure counts. */
export function firstRows(column: FirstColumn, table: PreparedTable, prepared: Prepared): Uint8Array {
  const { roles } = kindOf(column.measure).assess(column.measure, table, BASIS, prepared);
  const names = codesOf(table.column(column.column));
  const keyOf = keysUnder(column, table);
  const marks = new Uint8Array(table.size);
  const seen = new Set<string>();
  for (let member = 0; member < table.size; member += 1) {
    const name = names?.[member] ?? BLANK_CODE;
    const year = table.years[member] ?? 0;
    const key = keyOf(member, roles[member] ?? ROLE.out);
    if (year <= 0 || name < FIRST_CODE || key === null) continue;
    const all = `${String(year)} ${String(key)} ${String(name)}`;
    if (seen.has(all)) continue;
    seen.add(all);
    marks[member] = 1;
  }
  return marks;
}

const codesOf = (column: ColumnFacts | undefined): Int32Array | undefined =>
  column?.store === "strings" || column?.store === "options" ? column.codes : undefined;

/** The key under which a member's name is told apart; null for a member that is not counted there. */
function keysUnder({ under }: FirstColumn, table: PreparedTable): (member: number, role: number) => number | null {
  if (under === undefined) return (_, role) => (role === ROLE.part ? 0 : null);
  const by = table.column(under.by);
  const codes = codesOf(by);
  if ("each" in under) {
    return (member, role) => (role === ROLE.part || role === ROLE.blankValue ? (codes?.[member] ?? BLANK_CODE) : null);
  }
  if (under.option === null) return (_, role) => (role === ROLE.blankValue ? 0 : null);
  const bit = by?.store === "options" ? 1 << by.labels.indexOf(under.option) : 0;
  const masks = by?.store === "options" ? by.masks : [];
  return (member, role) => {
    const code = codes?.[member] ?? BLANK_CODE;
    return role === ROLE.part && code > UNREADABLE_CODE && ((masks[code] ?? 0) & bit) !== 0 ? 0 : null;
  };
}
