/** What a measure finds in each group of members: how many of each role, and whatever else its kind keeps of them. */
import { type Classifier, outcomesOf, SLICE } from "./classifier";
import type { Figure } from "./figure";
import { ROLES, type Roles } from "./roles";

/** By member: its group, or -1 for none. */
export type Groups = Int32Array;

/** Groups of members: an exercice, or an exercice and a directorate. */
export interface Grouping {
  readonly of: Groups;
  readonly count: number;
  /** By group: the group that takes its members too (all directorates), or -1. Absent when there is none. */
  readonly wider?: Int32Array;
}

/** What a kind of measure keeps of each group beside the number of its members. */
export interface Ledger {
  /** A member comes into a group (1) or goes out of it (-1). */
  readonly enter: (member: number, group: number, role: number, sign: 1 | -1) => void;
}

/** A measure on the members of a table: what each is to it, and what to make of them by group. */
export interface Assessed {
  readonly classifier: Classifier;
  /** By member, for those who show rows. */
  readonly roles: Roles;
  /** The roles of members that its ledger keeps, as a mask; 0 for a measure that only counts. */
  readonly keeps: number;
  /** An empty ledger, and the figures that it gives. */
  readonly open: (groupCount: number) => Ledger & { readonly figure: (tally: RoleCounts, group: number) => Figure };
}

/** The parts of a measure, its roles read when they are asked for. */
export function assessed(size: number, parts: Omit<Assessed, "roles">): Assessed {
  let roles: Roles | undefined;
  return {
    ...parts,
    get roles() {
      return (roles ??= outcomesOf(parts.classifier, size));
    },
  };
}

/** `counts[group * ROLES + role]`. */
export interface RoleCounts {
  readonly counts: Int32Array;
}

export const countOf = (tally: RoleCounts, group: number, role: number): number =>
  tally.counts[group * ROLES + role] ?? 0;

export interface Tally extends RoleCounts {
  readonly figure: (group: number) => Figure;
  /** A member comes into its group (1) or goes out of it (-1), as what it is now. */
  readonly move: (member: number, sign: 1 | -1) => void;
}

const roles = new Uint8Array(SLICE);

/** One pass over the members. */
export function tallyOf({ classifier, keeps, open }: Assessed, grouping: Grouping): Tally {
  const { of, count, wider } = grouping;
  // One more group takes the members of none, so that the loop has no branch.
  const counts = new Int32Array((count + 1) * ROLES);
  const ledger = open(count);
  const enter = (member: number, role: number, sign: 1 | -1): void => {
    const group = of[member] as number;
    if (group < 0 || ((keeps >> role) & 1) === 0) return;
    ledger.enter(member, group, role, sign);
    const all = wider === undefined ? -1 : (wider[group] as number);
    if (all >= 0) ledger.enter(member, all, role, sign);
  };
  for (let from = 0; from < of.length; from += SLICE) {
    const to = Math.min(from + SLICE, of.length);
    classifier.read(from, to, roles);
    countSlice(of.subarray(from, to), counts, count);
    if (keeps !== 0) for (let member = from; member < to; member += 1) enter(member, roles[member - from] as number, 1);
  }
  if (wider !== undefined) widen(counts, wider);
  const change = (group: number, role: number, sign: number): void => {
    counts[group * ROLES + role] = (counts[group * ROLES + role] as number) + sign;
  };
  return {
    counts,
    figure: (group) => ledger.figure({ counts }, group),
    move: (member, sign) => {
      const group = of[member] as number;
      if (group < 0) return;
      const role = classifier.at(member);
      change(group, role, sign);
      const all = wider === undefined ? -1 : (wider[group] as number);
      if (all >= 0) change(all, role, sign);
      enter(member, role, sign);
    },
  };
}

function countSlice(groups: Groups, counts: Int32Array, none: number): void {
  for (let k = 0; k < groups.length; k += 1) {
    const group = groups[k] as number;
    const slot = (group < 0 ? none : group) * ROLES + (roles[k] as number);
    counts[slot] = (counts[slot] as number) + 1;
  }
}

/** Members were counted in their own groups: wider ones take them from there. */
function widen(counts: Int32Array, wider: Int32Array): void {
  wider.forEach((all, group) => {
    if (all < 0) return;
    for (let role = 0; role < ROLES; role += 1)
      counts[all * ROLES + role] = (counts[all * ROLES + role] as number) + (counts[group * ROLES + role] as number);
  });
}
