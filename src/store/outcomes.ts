/** Outcomes, each worked out once for a reading: a cell, the pane and the report ask for the same ones. */
import type { Basis, Indicator } from "../indicators/definition";
import { outcomeOf, type Outcome } from "../indicators/engine/outcome";
import type { Reading } from "../report/annual";

export interface Question {
  readonly exercice: number;
  readonly basis: Basis;
  /** The name of a directorate, however it is spelled; null for all of them. */
  readonly directorate: string | null;
}

const KNOWN = new WeakMap<Reading, Map<string, Outcome>>();

/** What an indicator says in a reading. */
export function outcomeIn(reading: Reading, indicator: Indicator, question: Question): Outcome {
  const { exercice, basis, directorate } = question;
  const known = KNOWN.get(reading) ?? new Map<string, Outcome>();
  KNOWN.set(reading, known);
  const key = JSON.stringify([indicator.name, exercice, basis, directorate]);
  let outcome = known.get(key);
  if (outcome === undefined)
    known.set(key, (outcome = outcomeOf(reading.prepared, indicator, exercice, basis, directorate ?? undefined)));
  return outcome;
}
