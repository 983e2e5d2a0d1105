import type { Facts, Problem, RegisterFacts } from "../../registers/facts";
import type { RegisterKind } from "../../registers/register";
import type { Settings } from "../../registers/settings";

/** What views and computed columns may look at. */
export interface Context {
  readonly facts: Facts;
  readonly settings: Settings;
  /** Problems found while members are made of rows. */
  readonly report: (problem: Problem) => void;
}

export const registerOf = (context: Context, kind: RegisterKind): RegisterFacts | undefined =>
  context.facts.registers.get(kind);
