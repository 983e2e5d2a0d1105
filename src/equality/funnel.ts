/** One exercice of the candidates register: from consultations to marks that can be read. */
import { enterprisesOf, type IndexLine, indexLinesOf } from "./enterprises";
import type { Line } from "./lines";
import { planJudgement, type PlanStatus } from "./plans";
import { FEWEST_EMPLOYEES } from "./scales";

/** Where an enterprise stands; each is in one state. */
export const STATES = ["notSubject", "nothingJoined", "nc", "marked", "unreadable", "unscored", "sizeUnknown"] as const;
export type State = (typeof STATES)[number];

export interface Funnel {
  readonly exercice: number;
  readonly consultations: number;
  /** Distinct candidates (by SIREN, else by name), as 3.2.1 counts them. */
  readonly candidates: number;
  /** Those known to have 50 employees or more; null where no column says the headcount. */
  readonly subject: number | null;
  /** Null where no column says who volunteered. */
  readonly volunteers: number | null;
  readonly indexReceived: number;
  readonly planReceived: number;
  /** Plans received, by what can be said of them. */
  readonly plans: Readonly<Record<PlanStatus, number>>;
  /** Awarded, and sent neither an Index nor a Plan. */
  readonly awardedSilent: number;
  /** Enterprises: candidates, the members of a UES being one. */
  readonly enterprises: number;
  readonly states: Readonly<Record<State, number>>;
  /** The Index of each enterprise that joined one: that of its latest year of data. */
  readonly joined: readonly IndexLine[];
}

/** One candidate of an exercice, all its rows together. */
export interface Candidate {
  readonly key: string;
  readonly lines: readonly Line[];
  /** Employees, on its latest row that says so; null when none does. */
  readonly employees: number | null;
  /** Null where no column says it. */
  readonly isVolunteer: boolean | null;
  readonly sentIndex: boolean;
  readonly sentPlan: boolean;
  readonly isAwarded: boolean;
}

export function candidatesOf(lines: readonly Line[], exercice: number): readonly Candidate[] {
  const byKey = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.exercice !== exercice || line.candidate === null) continue;
    const known = byKey.get(line.candidate);
    if (known === undefined) byKey.set(line.candidate, [line]);
    else known.push(line);
  }
  return [...byKey].map(([key, own]): Candidate => ({
    key,
    lines: own,
    employees: latestEmployees(own),
    isVolunteer: own.every(({ volunteer }) => volunteer === "absent")
      ? null
      : own.some(({ volunteer }) => volunteer === "yes"),
    sentIndex: own.some(({ indexProvided }) => indexProvided === "yes"),
    sentPlan: own.some(({ planProvided }) => planProvided === "yes"),
    isAwarded: own.some(({ awarded }) => awarded === "yes"),
  }));
}

function latestEmployees(lines: readonly Line[]): number | null {
  const said = lines.filter(({ employees }) => typeof employees === "number");
  const [first, ...rest] = said;
  if (first === undefined) return null;
  const latest = rest.reduce((best, line) => ((line.day ?? 0) >= (best.day ?? 0) ? line : best), first);
  return latest.employees as number;
}

/** Awarded, and sent neither an Index nor a Plan. */
export const isAwardedSilent = ({ isAwarded, sentIndex, sentPlan }: Candidate): boolean =>
  isAwarded && !sentIndex && !sentPlan;

export function funnelOf(lines: readonly Line[], exercice: number): Funnel {
  const candidates = candidatesOf(lines, exercice);
  const own = candidates.flatMap((candidate) => candidate.lines);
  const enterpriseOf = enterprisesOf(own);
  const joined = new Map<string, IndexLine>();
  for (const one of indexLinesOf(own, enterpriseOf)) {
    const known = joined.get(one.enterprise);
    if (known === undefined || (one.year ?? 0) > (known.year ?? 0)) joined.set(one.enterprise, one);
  }
  const members = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const enterprise = enterpriseOf(candidate.key);
    members.set(enterprise, [...(members.get(enterprise) ?? []), candidate]);
  }
  const states = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  for (const [enterprise, group] of members) states[joined.get(enterprise)?.state ?? stateWithout(group)] += 1;
  const count = (says: (candidate: Candidate) => boolean): number => candidates.filter(says).length;
  return {
    exercice,
    consultations: new Set(own.flatMap(({ consultation }) => (consultation === null ? [] : [consultation]))).size,
    candidates: candidates.length,
    subject:
      own.length > 0 && own.every(({ employees }) => employees === "absent")
        ? null
        : count(({ employees }) => employees !== null && employees >= FEWEST_EMPLOYEES),
    volunteers:
      candidates.length > 0 && candidates.every(({ isVolunteer }) => isVolunteer === null)
        ? null
        : count(({ isVolunteer }) => isVolunteer === true),
    indexReceived: count(({ sentIndex }) => sentIndex),
    planReceived: count(({ sentPlan }) => sentPlan),
    plans: plansIn(candidates),
    awardedSilent: count(isAwardedSilent),
    enterprises: members.size,
    states,
    joined: [...joined.values()],
  };
}

/** A candidate's plan is that of its latest answer that joined one. */
function plansIn(candidates: readonly Candidate[]): Funnel["plans"] {
  const counts = { complete: 0, incomplete: 0, unknown: 0 };
  for (const { lines } of candidates) {
    const judged = [...lines].sort((one, other) => (one.day ?? 0) - (other.day ?? 0)).map(planJudgement);
    const latest = judged.findLast((judgement) => judgement !== null);
    if (latest != null) counts[latest.status] += 1;
  }
  return counts;
}

/** Nothing joined: by the employees of the largest member that says so. */
function stateWithout(group: readonly Candidate[]): State {
  const known = group.flatMap(({ employees }) => (employees === null ? [] : [employees]));
  if (known.length === 0) return "sizeUnknown";
  return Math.max(...known) < FEWEST_EMPLOYEES ? "notSubject" : "nothingJoined";
}
