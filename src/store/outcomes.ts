/** Figures and outcomes, each worked out once for a reading: a cell, the pane and the report ask for the same ones. */
import { type Basis, type Indicator, indicatorsOf } from "../indicators/definition";
import { type Cube, cubeOf } from "../indicators/engine/cube";
import { type Measured, outcomeOf, type Outcome } from "../indicators/engine/outcome";
import { DEFAULT_SCHEME } from "../indicators/schemes";
import { contractsView } from "../indicators/views/catalogue";
import type { Steps } from "../registers/steps";
import type { Reading } from "../report/annual";
import { exerciceOf } from "../report/exercices";

export interface Question {
  readonly exercice: number;
  readonly basis: Basis;
  /** The name of a directorate, however it is spelled; null for all of them. */
  readonly directorate: string | null;
}

const KNOWN = new WeakMap<Reading, Map<string, Outcome>>();
const CUBES = new WeakMap<Reading, Map<Basis, Cube>>();

/**
 * What an indicator says in a reading, without its rows and details: one pass over the rows gives the figures of every
 * exercice and directorate, so that a table of formulas costs what one of them does.
 */
export function figureIn(reading: Reading, indicator: Indicator, question: Question): Measured {
  const { exercice, basis, directorate } = question;
  const cubes = CUBES.get(reading) ?? new Map<Basis, Cube>();
  CUBES.set(reading, cubes);
  const cube = cubes.get(basis) ?? cubeOf(reading.prepared, basis);
  cubes.set(basis, cube);
  return cube.figure(indicator, exercice, directorate);
}

/** Has the figures of an exercice ready, a measure at a time, so that those who ask for them need not wait. */
export function* figuresInSteps(reading: Reading): Steps<undefined> {
  // The exercice meant is told by the contracts.
  yield* reading.prepared.tableInSteps(contractsView);
  const exercice = exerciceOf(reading);
  if (exercice === null) return;
  for (const indicator of indicatorsOf(DEFAULT_SCHEME)) {
    yield* reading.prepared.tableInSteps(indicator.view);
    yield;
    figureIn(reading, indicator, { exercice, basis: "number", directorate: null });
    yield;
  }
}

/** What an indicator says in a reading, with the rows that it counts. */
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
