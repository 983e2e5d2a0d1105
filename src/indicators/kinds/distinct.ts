import { BLANK_CODE, UNREADABLE_CODE, VERDICT } from "../../registers/facts";
import { plainFigure } from "../engine/figure";
import type { PreparedTable } from "../engine/prepared";
import type { Condition } from "../engine/condition";
import { ROLE, type Roles } from "../engine/roles";
import type { Groups } from "../engine/tally";
import { given, type Kind } from "./kind";

/** How many different names a column holds among the members that meet a condition; a blank is never one. */
export const distinct: Kind<"distinct"> = {
  kind: "distinct",
  divides: false,
  rows: [ROLE.part],
  base: [],
  conditions: ({ where }) => given(where),
  columns: ({ column }) => [column],
  assess: ({ column, where }, table) => {
    const roles = namingRoles(table, where, column);
    const names = table.column(column);
    const codes = names?.store === "strings" ? names.codes : new Int32Array(table.size);
    return {
      roles,
      figures: (groups, groupCount) => Array.from(distinctCounts(codes, roles, groups, groupCount), plainFigure),
    };
  },
};

/** Roles of members that bring a name. */
export function namingRoles(table: PreparedTable, where: Condition | undefined, column: string): Roles {
  const verdicts = where === undefined ? null : table.verdicts(where);
  const names = table.column(column);
  const codes = names?.store === "strings" || names?.store === "options" ? names.codes : new Int32Array(table.size);
  return Uint8Array.from(codes, (code, member) => {
    const verdict = verdicts === null ? VERDICT.yes : (verdicts[member] as number);
    if (verdict === VERDICT.no) return ROLE.rest;
    if (verdict === VERDICT.unreadable) return ROLE.unreadable;
    if (verdict === VERDICT.blank) return ROLE.blank;
    return code === BLANK_CODE ? ROLE.blankValue : code === UNREADABLE_CODE ? ROLE.unreadable : ROLE.part;
  });
}

/** Different codes among the members counted, by group. */
export function distinctCounts(codes: Int32Array, roles: Roles, groups: Groups, groupCount: number): Int32Array {
  const counts = new Int32Array(groupCount);
  let highest = 0;
  for (const code of codes) if (code > highest) highest = code;
  const seen = new Set<number>();
  for (let member = 0; member < codes.length; member += 1) {
    const group = groups[member] as number;
    if (group < 0 || roles[member] !== ROLE.part) continue;
    const key = group * (highest + 1) + (codes[member] as number);
    if (seen.has(key)) continue;
    seen.add(key);
    counts[group] = (counts[group] as number) + 1;
  }
  return counts;
}
