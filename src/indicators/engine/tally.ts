/** What a measure finds in each group of members: how many of each role, what they add up, and whatever else its kind keeps. */
import { type Classifier, type CodeColumn, outcomesOf, SLICE } from "./classifier";
import { type Crossing, widthOf } from "./crossing";
import { addSum, addTo, type ExactSums, exactSums, sumOf } from "./exact-sum";
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

/** What a kind of measure makes of each group. */
export interface Ledger {
  /** A member comes into a group (1) or goes out of it (-1); absent where numbers and sums by role are enough. */
  readonly enter?: (member: number, group: number, role: number, sign: 1 | -1) => void;
  readonly figure: (tally: RoleCounts, group: number) => Figure;
}

/** A measure on the members of a table: what each is to it, and what to make of them by group. */
export interface Assessed {
  readonly classifier: Classifier;
  /** By member, for those who show rows. */
  readonly roles: Roles;
  /** The roles of which more than the number of members is kept, as a mask; 0 for a measure that only counts. */
  readonly keeps: number;
  /** By member: what it adds to the sum of its role. */
  readonly adds?: Float64Array;
  /** An empty ledger. */
  readonly open: (groupCount: number) => Ledger;
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

/** By group and role (`group * ROLES + role`): members, and the sum of what they add. */
export interface RoleCounts {
  readonly counts: Int32Array;
  readonly sums: ExactSums;
}

export const countOf = (tally: RoleCounts, group: number, role: number): number =>
  tally.counts[group * ROLES + role] ?? 0;

/** What the members of some roles add up to. */
export function sumOver({ sums }: RoleCounts, group: number, ...roles: readonly number[]): number {
  const sum = exactSums(1);
  for (const role of roles) addSum(sum, 0, sums, group * ROLES + role);
  return sumOf(sum, 0);
}

export interface Tally extends RoleCounts {
  readonly figure: (group: number) => Figure;
  /** A member comes into its group (1) or goes out of it (-1), as what it is now. */
  readonly move: (member: number, sign: 1 | -1) => void;
}

/** One pass over the members; none where their groups were crossed with the columns that the measure looks at. */
export function tallyOf(measure: Assessed, grouping: Grouping, crossing?: Crossing): Tally {
  const { classifier, keeps, adds, open } = measure;
  const { of, count, wider } = grouping;
  const ledger = open(count);
  // One more group takes the members of none, so that loops have no branch.
  const slots = (count + 1) * ROLES;
  const found: RoleCounts = { counts: new Int32Array(slots), sums: exactSums(adds === undefined ? 0 : slots) };
  const enterIn = (group: number, member: number, role: number, sign: 1 | -1): void => {
    if (adds !== undefined) addTo(found.sums, group * ROLES + role, adds[member] as number, sign);
    ledger.enter?.(member, group, role, sign);
  };
  const enter = (member: number, role: number, sign: 1 | -1): void => {
    const group = of[member] as number;
    if (group < 0 || ((keeps >> role) & 1) === 0) return;
    enterIn(group, member, role, sign);
    const all = wider === undefined ? -1 : (wider[group] as number);
    if (all >= 0) enterIn(all, member, role, sign);
  };
  if (crossing !== undefined && ledger.enter === undefined && isWorthCrossing(classifier.columns, grouping)) {
    addCrossed(measure, count, crossing, found);
    if (wider !== undefined) widenSums(found.sums, wider);
  } else {
    for (let from = 0; from < of.length; from += SLICE) {
      const to = Math.min(from + SLICE, of.length);
      classifier.read(from, to, roles);
      countSlice(of.subarray(from, to), found.counts, count);
      if (keeps === 0) continue;
      for (let member = from; member < to; member += 1) enter(member, roles[member - from] as number, 1);
    }
  }
  if (wider !== undefined) widen(found.counts, wider);
  const change = (group: number, role: number, sign: number): void => {
    found.counts[group * ROLES + role] = (found.counts[group * ROLES + role] as number) + sign;
  };
  return {
    ...found,
    figure: (group) => ledger.figure(found, group),
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

const roles = new Uint8Array(SLICE);

function countSlice(groups: Groups, counts: Int32Array, none: number): void {
  for (let k = 0; k < groups.length; k += 1) {
    const group = groups[k] as number;
    const slot = (group < 0 ? none : group) * ROLES + (roles[k] as number);
    counts[slot] = (counts[slot] as number) + 1;
  }
}

/** A crossing larger than this would not stay in the processor's cache. */
const MOST_CROSSED = 1 << 16;

/** Where a crossing has as many places as there are members, they are as soon read one by one. */
const isWorthCrossing = (columns: readonly CodeColumn[], { of, count }: Grouping): boolean =>
  count * widthOf(columns) <= Math.min(MOST_CROSSED, of.length);

/** The role of a joint code is that of all its members. */
function addCrossed(
  { classifier, keeps, adds }: Assessed,
  groupCount: number,
  crossing: Crossing,
  into: RoleCounts,
): void {
  const { columns } = classifier;
  const outcomes = classifier.outcomes();
  const { counts, sums } = crossing.of(columns, adds);
  for (let group = 0; group < groupCount; group += 1)
    for (let joint = 0; joint < outcomes.length; joint += 1) {
      const from = group * outcomes.length + joint;
      const members = counts[from] as number;
      if (members === 0) continue;
      const role = outcomes[joint] as number;
      const slot = group * ROLES + role;
      into.counts[slot] = (into.counts[slot] as number) + members;
      if (adds !== undefined && ((keeps >> role) & 1) === 1) addSum(into.sums, slot, sums, from);
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

function widenSums(sums: ExactSums, wider: Int32Array): void {
  wider.forEach((all, group) => {
    if (all < 0 || sums.coarse.length === 0) return;
    for (let role = 0; role < ROLES; role += 1) addSum(sums, all * ROLES + role, sums, group * ROLES + role);
  });
}
