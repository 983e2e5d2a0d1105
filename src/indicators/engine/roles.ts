/**
 * What each member is to a measure, whatever the exercice. Value, numerator, denominator, rows, blanks and cells left out all
 * follow from it, so that a figure and the rows that are shown for it cannot disagree.
 */
import { BLANK_CODE, FIRST_CODE, NUMBER_STATE, VERDICT } from "../../registers/facts";
import type { Ask, Reply } from "./classifier";
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

/** By member. */
export type Roles = Uint8Array;

/** A set of roles, a bit for each. */
export const only = (...roles: readonly number[]): number => roles.reduce((mask, role) => mask | (1 << role), 0);

const isYes: Reply = () => VERDICT.yes;
const isNot: Reply = () => 0;

/** The verdict of a condition; without one, every member is in. */
export const verdictIn = (condition: Condition | undefined, table: PreparedTable, ask: Ask): Reply =>
  condition === undefined ? isYes : table.verdict(condition, ask);

const unconfirmedIn = (condition: Condition | undefined, table: PreparedTable, ask: Ask): Reply =>
  (condition === undefined ? null : table.unconfirmed(condition, ask)) ?? isNot;

/** The state of a column of numbers (`NUMBER_STATE`); blank when there is no such column. */
export function stateIn(name: string, table: PreparedTable, ask: Ask): Reply {
  const column = table.column(name);
  if (column?.store !== "numbers") return () => NUMBER_STATE.blank;
  return ask({ codes: column.states, count: () => NUMBER_STATE.nc + 1, answer: (code) => code });
}

/** Whether a column names something: `BLANK_CODE`, `UNREADABLE_CODE` or `FIRST_CODE`. */
export function namedIn(name: string, table: PreparedTable, ask: Ask): Reply {
  const column = table.column(name);
  if (column?.store !== "strings" && column?.store !== "options") return () => BLANK_CODE;
  const count = column.store === "strings" ? () => column.values.length : () => column.masks.length;
  return ask({ codes: column.codes, count, answer: (code) => Math.min(code, FIRST_CODE) });
}

/** 1 for the call-offs of a framework of the register, which stay out of sums and of what is weighed in value. */
export function callOffIn(table: PreparedTable, ask: Ask): Reply {
  const { outOfSums } = table;
  return outOfSums === null ? isNot : ask({ codes: outOfSums, count: () => 2, answer: (code) => code });
}

/** The role of a call-off, where it would have counted. */
export const roleOfCallOff = (role: number, isCallOff: number): number =>
  isCallOff === 1 && (role === ROLE.part || role === ROLE.blankValue || role === ROLE.unreadable) ? ROLE.leftOut : role;

const roleOfUnconfirmed = (role: number, isDoubtful: number): number =>
  isDoubtful === 1 && (role === ROLE.rest || role === ROLE.blank) ? ROLE.unconfirmed : role;

/** [part verdict] of members in scope. */
const COUNTING = [ROLE.blank, ROLE.unreadable, ROLE.rest, ROLE.part];

function countingRole(scope: number, part: number, saysBlankScope: boolean): number {
  if (scope === VERDICT.no) return ROLE.out;
  if (scope === VERDICT.blank) return saysBlankScope ? ROLE.blankScope : ROLE.out;
  return scope === VERDICT.unreadable ? ROLE.unreadable : (COUNTING[part] as number);
}

/** Members in scope (`where`), counted when they answer yes to `of`. */
export function countingRoles(
  table: PreparedTable,
  { where, of }: { readonly where?: Condition; readonly of?: Condition },
  saysBlankScope: boolean,
  ask: Ask,
): Reply {
  const scope = verdictIn(where, table, ask);
  const part = verdictIn(of, table, ask);
  const doubt = unconfirmedIn(of, table, ask);
  return (answers) => roleOfUnconfirmed(countingRole(scope(answers), part(answers), saysBlankScope), doubt(answers));
}

/** [verdict] of members that bring no figure. */
const NOT_ADDED = [ROLE.blank, ROLE.unreadable, ROLE.rest];

function addingRole(verdict: number, state: number): number {
  if (verdict !== VERDICT.yes) return NOT_ADDED[verdict] as number;
  if (state === NUMBER_STATE.read) return ROLE.part;
  return state === NUMBER_STATE.unreadable ? ROLE.unreadable : ROLE.blankValue;
}

/** Members that meet a condition, each with a figure of `column` to add. */
export function addingRoles(
  table: PreparedTable,
  { column, where }: { readonly column: string; readonly where?: Condition },
  ask: Ask,
): Reply {
  const verdict = verdictIn(where, table, ask);
  const state = stateIn(column, table, ask);
  const doubt = unconfirmedIn(where, table, ask);
  return (answers) => roleOfUnconfirmed(addingRole(verdict(answers), state(answers)), doubt(answers));
}

/** [named] of members that meet the condition. */
const NAMING = [ROLE.blankValue, ROLE.unreadable, ROLE.part];

/** Members that meet a condition, each with a name in `column`. */
export function namingRoles(
  table: PreparedTable,
  { column, where }: { readonly column: string; readonly where?: Condition | undefined },
  ask: Ask,
): Reply {
  const verdict = verdictIn(where, table, ask);
  const named = namedIn(column, table, ask);
  return (answers) => {
    const said = verdict(answers);
    return (said === VERDICT.yes ? NAMING[named(answers)] : NOT_ADDED[said]) as number;
  };
}
