/**
 * What each member is to a measure, whatever the exercice. Value, numerator, denominator, rows, blanks and cells left out all
 * follow from it, so that a figure and the rows that are shown for it cannot disagree.
 */
import { type NumberFacts, NUMBER_STATE, VERDICT } from "../../registers/facts";
import type { Condition } from "./condition";
import type { PreparedTable } from "./prepared";

export const ROLE = {
  /** Not the measure's business: out of its scope. */
  out: 0,
  /** In the numerator, or counted, or summed. */
  part: 1,
  /** In scope and not counted: the rest of the denominator. */
  rest: 2,
  /** In scope, the deciding cell blank: neither yes nor no. */
  blank: 3,
  /** Left out: a deciding cell cannot be read. */
  unreadable: 4,
  /** Left out by a rule: a call-off of a framework, no amount in value, one tonnage of two. */
  leftOut: 5,
  /** Not counted until the buyer confirms a match. */
  unconfirmed: 6,
  /** Counted by its conditions, with a blank where the figure should be. */
  blankValue: 7,
  /** Out of the denominator because its scope is blank, and said among the blanks. */
  blankScope: 8,
} as const;
export const ROLES = 9;

export type Roles = Uint8Array;

/** [scope verdict][part verdict] for members that are counted or not. */
function countingRole(scope: number, part: number, saysBlankScope: boolean): number {
  if (scope === VERDICT.no) return ROLE.out;
  if (scope === VERDICT.blank) return saysBlankScope ? ROLE.blankScope : ROLE.out;
  if (scope === VERDICT.unreadable) return part === VERDICT.no ? ROLE.unreadable : ROLE.unreadable;
  return [ROLE.blank, ROLE.unreadable, ROLE.rest, ROLE.part][part] ?? ROLE.out;
}

/** Members in scope (`where`), counted when they answer yes to `of`. */
export function countingRoles(
  table: PreparedTable,
  where: Condition | undefined,
  of: Condition | undefined,
  saysBlankScope = false,
): Roles {
  const scope = where === undefined ? null : table.verdicts(where);
  const part = of === undefined ? null : table.verdicts(of);
  const roleOf = new Uint8Array(16);
  for (let s = 0; s < 4; s += 1) for (let p = 0; p < 4; p += 1) roleOf[s * 4 + p] = countingRole(s, p, saysBlankScope);
  const roles = new Uint8Array(table.size);
  for (let member = 0; member < roles.length; member += 1) {
    const s = scope === null ? VERDICT.yes : (scope[member] as number);
    const p = part === null ? VERDICT.yes : (part[member] as number);
    roles[member] = roleOf[s * 4 + p] as number;
  }
  if (of !== undefined) markUnconfirmed(roles, table.unconfirmed(of));
  return roles;
}

/** Members that meet a condition, each with a figure to add. */
export function addingRoles(
  table: PreparedTable,
  where: Condition | undefined,
  values: NumberFacts | undefined,
  leavesCallOffs: boolean,
): Roles {
  const roles = new Uint8Array(table.size);
  const verdicts = where === undefined ? null : table.verdicts(where);
  for (let member = 0; member < roles.length; member += 1) {
    const verdict = verdicts === null ? VERDICT.yes : (verdicts[member] as number);
    if (verdict === VERDICT.no) roles[member] = where === undefined ? ROLE.out : ROLE.rest;
    else if (verdict === VERDICT.unreadable) roles[member] = ROLE.unreadable;
    else if (verdict === VERDICT.blank) roles[member] = ROLE.blank;
    else {
      const state = values === undefined ? NUMBER_STATE.blank : (values.states[member] as number);
      roles[member] =
        state === NUMBER_STATE.read ? ROLE.part : state === NUMBER_STATE.unreadable ? ROLE.unreadable : ROLE.blankValue;
    }
  }
  if (where !== undefined) markUnconfirmed(roles, table.unconfirmed(where));
  if (leavesCallOffs) leaveCallOffs(roles, table);
  return roles;
}

function markUnconfirmed(roles: Roles, unconfirmed: Uint8Array | null): void {
  unconfirmed?.forEach((doubt, member) => {
    if (doubt === 1 && (roles[member] === ROLE.rest || roles[member] === ROLE.blank)) roles[member] = ROLE.unconfirmed;
  });
}

/** In sums and in value, the call-offs of a framework of the register are left out. */
export function leaveCallOffs(roles: Roles, table: PreparedTable): void {
  table.outOfSums?.forEach((out, member) => {
    const role = roles[member];
    if (out === 1 && (role === ROLE.part || role === ROLE.blankValue || role === ROLE.unreadable))
      roles[member] = ROLE.leftOut;
  });
}
