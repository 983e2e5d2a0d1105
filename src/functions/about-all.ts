/** Targets, and what was read. */
import { type Indicator, indicatorsOf } from "../indicators/definition";
import { DEFAULT_SCHEME } from "../indicators/schemes";
import type { Reading } from "../report/annual";
import { exerciceOf } from "../report/exercices";
import { targetsOf } from "../report/targets";
import { figureIn } from "../store/outcomes";
import { FUNCTIONS } from "../texts/functions";
import { type Answer, numberShown, textShown, unavailable } from "./answer";
import type { Asked } from "./arguments";

export function targetAnswer(reading: Reading, { code, unit }: Indicator, asked: Asked): Answer {
  const exercice = asked.exercice ?? exerciceOf(reading);
  const targets = targetsOf(reading.prepared.facts, DEFAULT_SCHEME);
  const target = targets.find((one) => one.code === code && one.exercice === exercice);
  return target === undefined ? unavailable(FUNCTIONS.noTarget(code, exercice)) : numberShown(target.target, unit);
}

const PROBLEMS = new WeakMap<Reading, number>();

/** How much is to be corrected or verified, as the pane counts it; worked out once for a reading. */
function problemsIn(reading: Reading): number {
  const known = PROBLEMS.get(reading) ?? reading.problems().filter(({ severity }) => severity !== "information").length;
  PROBLEMS.set(reading, known);
  return known;
}

export function statusAnswer(reading: Reading, readAt: Date | null): Answer {
  const exercice = exerciceOf(reading);
  const indicators = indicatorsOf(DEFAULT_SCHEME);
  const known = indicators.filter(
    (indicator) =>
      exercice !== null &&
      figureIn(reading, indicator, { exercice, basis: "number", directorate: null }).status === "known",
  );
  const registers = [...reading.prepared.facts.registers.values()];
  const rows = registers.reduce((sum, { size }) => sum + size, 0);
  const figures = { known: known.length, all: indicators.length };
  return textShown(
    FUNCTIONS.status({ registers: registers.length, rows, exercice, figures, problems: problemsIn(reading), readAt }),
  );
}
