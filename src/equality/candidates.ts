/** Those who answered in an exercice, each with all its rows. */
import { fold } from "../registers/fold";
import { joinsIndex } from "./coherence";
import { enterprisesOf } from "./enterprises";
import type { Asked, Line } from "./lines";

/** One candidate of an exercice. What none of its rows answers by yes or no is null: unknown is not "no". */
export interface Candidate {
  readonly key: string;
  readonly lines: readonly Line[];
  /** Employees, on its latest row that says so; null when none does. */
  readonly employees: number | null;
  readonly isVolunteer: boolean | null;
  readonly sentIndex: boolean | null;
  readonly sentPlan: boolean | null;
  readonly isAwarded: boolean | null;
  /** Whether one of its rows joins a document, or has an answer that cannot be read: it may be one. */
  readonly maySend: boolean;
}

const KNOWN = new WeakMap<readonly Line[], Map<number, readonly Candidate[]>>();

/** Gathered once for the lines of a register and an exercice: the synthesis, the letters and the formulas ask for them in turn. */
export function candidatesOf(lines: readonly Line[], exercice: number): readonly Candidate[] {
  const known = KNOWN.get(lines) ?? new Map<number, readonly Candidate[]>();
  KNOWN.set(lines, known);
  const candidates = known.get(exercice) ?? newCandidates(lines, exercice);
  known.set(exercice, candidates);
  return candidates;
}

function newCandidates(lines: readonly Line[], exercice: number): readonly Candidate[] {
  const byKey = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.exercice !== exercice || line.candidate === null) continue;
    const known = byKey.get(line.candidate);
    if (known === undefined) byKey.set(line.candidate, [line]);
    else known.push(line);
  }
  return [...byKey].map(([key, own]): Candidate => {
    const readable = own.filter(isReadable);
    const said = (answer: (line: Line) => Asked): boolean | null => answerOf(readable.map(answer));
    return {
      key,
      lines: own,
      employees: latestEmployees(own),
      isVolunteer: said(({ volunteer }) => volunteer),
      sentIndex: said(({ indexProvided }) => indexProvided),
      sentPlan: said(({ planProvided }) => planProvided),
      isAwarded: answerOf(own.map(({ awarded }) => awarded)),
      maySend: own.some((line) => joinsIndex(line) || ["yes", "unreadable"].includes(line.planProvided)),
    };
  });
}

/** A row of which 3.2.1 cannot read one of the answers is left out of it whole. */
const isReadable = ({ volunteer, indexProvided, planProvided }: Line): boolean =>
  ![volunteer, indexProvided, planProvided].includes("unreadable");

/** A yes on any row is a yes. */
function answerOf(answers: readonly Asked[]): boolean | null {
  if (answers.includes("yes")) return true;
  return answers.includes("no") ? false : null;
}

function latestEmployees(lines: readonly Line[]): number | null {
  const said = lines.filter(({ employees }) => typeof employees === "number");
  const [first, ...rest] = said;
  if (first === undefined) return null;
  const latest = rest.reduce((best, line) => ((line.day ?? 0) >= (best.day ?? 0) ? line : best), first);
  return latest.employees as number;
}

/** How many say yes; null where there are candidates and none of them says. */
export function saying(
  candidates: readonly Candidate[],
  answer: (candidate: Candidate) => boolean | null,
): number | null {
  const answers = candidates.map(answer);
  return answers.length > 0 && answers.every((one) => one === null)
    ? null
    : answers.filter((one) => one === true).length;
}

/**
 * Whether the register says which documents came, as 3.2.1 asks it: it has a column for the Index and one for the Plan, and
 * one of them at least is filled in the exercice.
 */
export function saysDocuments(candidates: readonly Candidate[]): boolean {
  if (candidates.length === 0) return true;
  const lines = candidates.flatMap((candidate) => candidate.lines);
  const hasBoth =
    lines.some(({ indexProvided }) => indexProvided !== "absent") &&
    lines.some(({ planProvided }) => planProvided !== "absent");
  return hasBoth && candidates.some(({ sentIndex, sentPlan }) => sentIndex !== null || sentPlan !== null);
}

/**
 * Awarded, and sent neither an Index nor a Plan, as far as the register says; null where it says it of nobody. What a member of a
 * UES sent, or another row of the same name, is not asked for again.
 */
export function awardedSilentOf(candidates: readonly Candidate[]): readonly Candidate[] | null {
  if (saying(candidates, ({ isAwarded }) => isAwarded) === null || !saysDocuments(candidates)) return null;
  const enterpriseOf = enterprisesOf(candidates.flatMap(({ lines }) => lines));
  const known = ({ key, lines }: Candidate): readonly string[] => [
    enterpriseOf(key),
    ...lines.map(({ name }) => `name ${fold(name)}`),
  ];
  const sent = new Set(candidates.filter(({ maySend }) => maySend).flatMap(known));
  return candidates.filter((one) => one.isAwarded === true && !known(one).some((each) => sent.has(each)));
}
