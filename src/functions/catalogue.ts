/** Every function of the add-in: one for each measure of the scheme, and a few about them all. */
import { type Indicator, indicatorsOf } from "../indicators/definition";
import { DEFAULT_SCHEME } from "../indicators/schemes";
import { foldId } from "../registers/fold";
import type { Reading } from "../report/annual";
import { targetsOf } from "../report/targets";
import { exerciceOf } from "../report/exercices";
import { figureIn } from "../store/outcomes";
import { FUNCTIONS } from "../texts/functions";
import { type Answer, refused, unavailable } from "./answer";
import type { Asked, ParameterName } from "./arguments";
import { completenessAnswer, measureAnswer } from "./measure";

export interface CellFunction {
  /** What a buyer types after "=SPASER.": a promise. */
  readonly name: string;
  /** The measure that it is the function of; null for those about any. */
  readonly indicator: Indicator | null;
  readonly parameters: readonly Parameter[];
  readonly answer: (reading: Reading, asked: Asked) => Answer;
  /** The register that a range given to it holds. */
  readonly registerOf: (asked: Asked) => Indicator["view"]["register"] | null;
}

export interface Parameter {
  readonly name: ParameterName;
  readonly optional: boolean;
}

const optional = (name: ParameterName): Parameter => ({ name, optional: true });
const CODE: Parameter = { name: "code", optional: false };
const OF_A_MEASURE = [optional("exercice"), optional("directorate"), optional("range")];
const INDICATORS = indicatorsOf(DEFAULT_SCHEME);

const measures = INDICATORS.map((indicator): CellFunction => ({
  name: indicator.name,
  indicator,
  parameters: OF_A_MEASURE,
  answer: (reading, asked) => measureAnswer(reading, indicator, asked),
  registerOf: () => indicator.view.register,
}));

const byCode = (answer: (reading: Reading, indicator: Indicator, asked: Asked) => Answer) => ({
  indicator: null,
  answer: (reading: Reading, asked: Asked): Answer => {
    const indicator = indicatorAsked(asked);
    return indicator === undefined
      ? refused(FUNCTIONS.unknownCode(asked.code ?? ""))
      : answer(reading, indicator, asked);
  },
  registerOf: (asked: Asked) => indicatorAsked(asked)?.view.register ?? null,
});

/** By its code in the scheme, or by the name of its function. */
const indicatorAsked = ({ code }: Asked): Indicator | undefined =>
  INDICATORS.find((one) => code !== null && [one.code, one.name].some((known) => foldId(known) === foldId(code)));

export const CELL_FUNCTIONS: readonly CellFunction[] = [
  ...measures,
  { name: "INDICATOR", parameters: [CODE, ...OF_A_MEASURE], ...byCode(measureAnswer) },
  { name: "COMPLETENESS", parameters: [CODE, ...OF_A_MEASURE], ...byCode(completenessAnswer) },
  { name: "TARGET", parameters: [CODE, optional("exercice")], ...byCode(targetAnswer) },
  { name: "STATUS", indicator: null, parameters: [], answer: statusAnswer, registerOf: () => null },
];

function targetAnswer(reading: Reading, { code, unit }: Indicator, asked: Asked): Answer {
  const exercice = asked.exercice ?? exerciceOf(reading);
  const targets = targetsOf(reading.prepared.facts, DEFAULT_SCHEME);
  const target = targets.find((one) => one.code === code && one.exercice === exercice);
  return target === undefined
    ? unavailable(FUNCTIONS.noTarget(code, exercice))
    : { kind: "number", value: target.target, unit };
}

function statusAnswer(reading: Reading): Answer {
  const exercice = exerciceOf(reading);
  const known = INDICATORS.filter(
    (indicator) =>
      exercice !== null &&
      figureIn(reading, indicator, { exercice, basis: "number", directorate: null }).status === "known",
  );
  const registers = reading.prepared.facts.registers.size;
  return { kind: "text", text: FUNCTIONS.status(registers, exercice, known.length, INDICATORS.length) };
}
