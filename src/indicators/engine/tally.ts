/** One pass over the members: how many of each role in each group, and the sums of those counted. */
import { type ExactSums, addTo, exactSums } from "./exact-sum";
import { ROLE, ROLES, type Roles } from "./roles";

/** By member: its group, or -1 for none. Groups are exercices, or exercices and directorates. */
export type Groups = Int32Array;

export interface Tally {
  /** `counts[group * ROLES + role]`. */
  readonly counts: Int32Array;
}

export function countRoles(roles: Roles, groups: Groups, groupCount: number): Tally {
  // One more group takes the members of none, so that the loop has no branch.
  const counts = new Int32Array((groupCount + 1) * ROLES);
  for (let member = 0; member < roles.length; member += 1) {
    const group = groups[member] as number;
    const slot = (group < 0 ? groupCount : group) * ROLES + (roles[member] as number);
    counts[slot] = (counts[slot] as number) + 1;
  }
  return { counts };
}

/** Sums of `numbers` over the members whose role is one of `wanted` (a mask of 1 << role). */
export function sumRoles(
  roles: Roles,
  groups: Groups,
  groupCount: number,
  numbers: Float64Array,
  wanted: number,
): ExactSums {
  const sums = exactSums(groupCount);
  for (let member = 0; member < roles.length; member += 1) {
    const group = groups[member] as number;
    if (group >= 0 && ((wanted >> (roles[member] as number)) & 1) === 1) addTo(sums, group, numbers[member] as number);
  }
  return sums;
}

export const countOf = (tally: Tally, group: number, role: number): number => tally.counts[group * ROLES + role] ?? 0;

export const only = (...roles: readonly number[]): number => roles.reduce((mask, role) => mask | (1 << role), 0);

export const COUNTED = only(ROLE.part);
