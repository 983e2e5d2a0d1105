/** One exercice of the candidates register: from consultations to marks that can be read. */
import { awardedSilentOf, type Candidate, candidatesOf, saying, saysDocuments } from "./candidates";
import { enterprisesOf, type IndexLine, indexLinesOf } from "./enterprises";
import type { Line } from "./lines";
import { planJudgement, type PlanStatus } from "./plans";
import { FEWEST_EMPLOYEES } from "./scales";

/** Where an enterprise stands; each is in one state. */
export const STATES = [
  "notSubject",
  "nothingJoined",
  "planOnly",
  "nc",
  "marked",
  "unreadable",
  "unscored",
  "sizeUnknown",
] as const;
export type State = (typeof STATES)[number];

/** What the register does not say of an exercice is null: its column is absent, or nobody answered there. */
export interface Funnel {
  readonly exercice: number;
  readonly consultations: number | null;
  /** Distinct candidates (by SIREN, else by name), as 3.2.1 counts them. */
  readonly candidates: number;
  /** Those known to have 50 employees or more. */
  readonly subject: number | null;
  readonly volunteers: number | null;
  readonly indexReceived: number | null;
  readonly planReceived: number | null;
  /** The numerator of 3.2.1. */
  readonly documents: number | null;
  /** Plans received, by what can be said of them. */
  readonly plans: Readonly<Record<PlanStatus, number | null>>;
  /** Awarded, and sent neither an Index nor a Plan. */
  readonly awardedSilent: number | null;
  /** Enterprises: candidates, the members of a UES being one. */
  readonly enterprises: number;
  readonly states: Readonly<Record<State, number | null>>;
  /** The Index of each enterprise that joined one: that of its latest year of data. */
  readonly joined: readonly IndexLine[];
}

export function funnelOf(lines: readonly Line[], exercice: number): Funnel {
  const candidates = candidatesOf(lines, exercice);
  const own = candidates.flatMap((candidate) => candidate.lines);
  const enterpriseOf = enterprisesOf(own);
  const joined = latestIndexOf(own, enterpriseOf);
  const groups = groupsOf(candidates, ({ key }) => enterpriseOf(key));
  const consultations = new Set(own.flatMap(({ consultation }) => (consultation === null ? [] : [consultation])));
  const indexReceived = saying(candidates, ({ sentIndex }) => sentIndex);
  const planReceived = saying(candidates, ({ sentPlan }) => sentPlan);
  return {
    exercice,
    consultations: own.length > 0 && consultations.size === 0 ? null : consultations.size,
    candidates: candidates.length,
    subject: saying(candidates, ({ employees }) => (employees === null ? null : employees >= FEWEST_EMPLOYEES)),
    volunteers: saying(candidates, ({ isVolunteer }) => isVolunteer),
    indexReceived,
    planReceived,
    documents: saysDocuments(candidates) ? (indexReceived ?? 0) + (planReceived ?? 0) : null,
    plans: plansIn(candidates, planReceived),
    awardedSilent: awardedSilentOf(candidates)?.length ?? null,
    enterprises: groups.size,
    states: statesIn(groups, joined),
    joined: [...joined.values()],
  };
}

/** By enterprise. */
function groupsOf(
  candidates: readonly Candidate[],
  enterprise: (candidate: Candidate) => string,
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const known = groups.get(enterprise(candidate));
    if (known === undefined) groups.set(enterprise(candidate), [candidate]);
    else known.push(candidate);
  }
  return groups;
}

/** By enterprise. */
function latestIndexOf(
  lines: readonly Line[],
  enterpriseOf: (candidate: string) => string,
): ReadonlyMap<string, IndexLine> {
  const latest = new Map<string, IndexLine>();
  for (const one of indexLinesOf(lines, enterpriseOf)) {
    const known = latest.get(one.enterprise);
    if (known === undefined || (one.year ?? 0) > (known.year ?? 0)) latest.set(one.enterprise, one);
  }
  return latest;
}

/** A candidate's plan is that of its latest answer that joined one. */
function plansIn(candidates: readonly Candidate[], received: number | null): Funnel["plans"] {
  if (received === null) return { complete: null, incomplete: null, unknown: null };
  const counts = { complete: 0, incomplete: 0, unknown: 0 };
  for (const { lines } of candidates) {
    const judged = [...lines].sort((one, other) => (one.day ?? 0) - (other.day ?? 0)).map(planJudgement);
    const latest = judged.findLast((judgement) => judgement !== null);
    if (latest != null) counts[latest.status] += 1;
  }
  return counts;
}

/** Where nobody's headcount is known, nobody is known to be subject or not; where no Index is spoken of, no state is known. */
function statesIn(
  groups: ReadonlyMap<string, readonly Candidate[]>,
  joined: ReadonlyMap<string, IndexLine>,
): Funnel["states"] {
  const candidates = [...groups.values()].flat();
  const saysIndex = joined.size > 0 || saying(candidates, ({ sentIndex }) => sentIndex) !== null;
  if (!saysIndex) return recordOf(STATES, () => null);
  const counts = recordOf(STATES, () => 0);
  for (const [enterprise, group] of groups) counts[joined.get(enterprise)?.state ?? stateWithout(group)] += 1;
  const saysSize = candidates.length === 0 || candidates.some(({ employees }) => employees !== null);
  const saysPlan = saying(candidates, ({ sentPlan }) => sentPlan) !== null;
  return {
    ...counts,
    ...(saysSize ? {} : { notSubject: null, nothingJoined: null }),
    ...(saysSize && saysPlan ? {} : { planOnly: null }),
  };
}

/** No Index joined: by the employees of the largest member that says so. */
function stateWithout(group: readonly Candidate[]): State {
  const known = group.flatMap(({ employees }) => (employees === null ? [] : [employees]));
  if (known.length === 0) return "sizeUnknown";
  if (Math.max(...known) < FEWEST_EMPLOYEES) return "notSubject";
  return group.some(({ sentPlan }) => sentPlan === true) ? "planOnly" : "nothingJoined";
}

const recordOf = <V>(keys: readonly State[], value: () => V): Record<State, V> =>
  Object.fromEntries(keys.map((key) => [key, value()])) as Record<State, V>;
