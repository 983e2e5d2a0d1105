/** Whether a plan or agreement that was joined says what it should. Both documents are voluntary: this only tells what to ask for. */
import type { Answer, Line } from "./lines";

/** As the register's list writes it. */
const DISAGREEMENT = "procès-verbal de désaccord";

/** What is looked at in a plan; a record of disagreement has no objectives of its own. */
export const PLAN_PARTS = ["kind", "signed", "end", "domains", "objectives", "figures", "filing"] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];
const PARTS_OF_DISAGREEMENT: readonly PlanPart[] = ["kind", "signed", "filing"];

export interface Plan {
  /** Null when the register does not say. */
  readonly kind: string | null;
  /** Days, as Excel counts them; null when not known. */
  readonly signed: number | null;
  readonly end: number | null;
  /** The domains of action, as written. */
  readonly domains: string | null;
  /** Whether it sets objectives, gives figures to follow them, and was filed. */
  readonly objectives: Answer;
  readonly figures: Answer;
  readonly filing: Answer;
}

export type PlanJudgement =
  | { readonly status: "complete" }
  /** Parts that the register says are not there; `ended` when it was over on the day of the answer. */
  | { readonly status: "incomplete"; readonly lacking: readonly PlanPart[]; readonly ended: boolean }
  /** Parts of which the register says nothing. */
  | { readonly status: "unknown"; readonly untold: readonly PlanPart[] };

export type PlanStatus = PlanJudgement["status"];
export const PLAN_STATUSES: readonly PlanStatus[] = ["complete", "incomplete", "unknown"];

/** Null for a line that joined no plan. */
export function planJudgement({ planProvided, plan, day }: Line): PlanJudgement | null {
  if (planProvided !== "yes") return null;
  const looked = plan.kind === DISAGREEMENT ? PARTS_OF_DISAGREEMENT : PLAN_PARTS;
  const lacking = looked.filter((part) => plan[part] === "no");
  const ended = looked.includes("end") && plan.end !== null && day !== null && plan.end < day;
  if (lacking.length > 0 || ended) return { status: "incomplete", lacking, ended };
  const untold = looked.filter((part) => UNTOLD.has(plan[part]));
  return untold.length > 0 ? { status: "unknown", untold } : { status: "complete" };
}

const UNTOLD: ReadonlySet<unknown> = new Set([null, "blank", "unreadable"]);
