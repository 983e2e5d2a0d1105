/** What the function of an indicator answers. */
import type { Indicator } from "../indicators/definition";
import { DIRECTORATE } from "../indicators/engine/period";
import { REGISTERS } from "../registers/catalogue";
import { foldName } from "../registers/fold";
import type { Reading } from "../report/annual";
import { type Figured, whyMissing } from "../report/bilan/why-missing";
import { exerciceOf } from "../report/exercices";
import { figureIn } from "../store/outcomes";
import { FUNCTIONS } from "../texts/functions";
import { missingText } from "../texts/report";
import { type Answer, unavailable } from "./answer";
import type { Asked } from "./arguments";

/** The value of an indicator, or why there is none. A breakdown answers with the number of its lines. */
export function measureAnswer(reading: Reading, indicator: Indicator, asked: Asked): Answer {
  const outcome = outcomeAsked(reading, indicator, asked);
  if ("kind" in outcome) return outcome;
  const isBreakdown = indicator.measure.kind === "breakdown";
  const value = isBreakdown ? (outcome.breakdown?.length ?? null) : outcome.value;
  return value === null
    ? unavailable(FUNCTIONS.noValue)
    : { kind: "number", value, unit: isBreakdown ? "count" : indicator.unit };
}

/** Of the rows examined, the part whose deciding cell is filled. */
export function completenessAnswer(reading: Reading, indicator: Indicator, asked: Asked): Answer {
  const outcome = outcomeAsked(reading, indicator, asked);
  if ("kind" in outcome) return outcome;
  const { blanks, examined } = outcome;
  return examined === 0
    ? unavailable(FUNCTIONS.nothingExamined)
    : { kind: "number", value: 1 - blanks / examined, unit: "share" };
}

/** The known outcome that a formula asks for, or the answer that says why there is none. */
function outcomeAsked(reading: Reading, indicator: Indicator, asked: Asked): Figured | Answer {
  const { prepared } = reading;
  const { register } = indicator.view;
  if (!prepared.facts.registers.has(register))
    return unavailable(asked.range === null ? missingText([register]) : FUNCTIONS.notThatRegister(register));
  const exercice = asked.exercice ?? exerciceOf(reading);
  if (exercice === null) return unavailable(FUNCTIONS.noExercice);
  const { directorate } = asked;
  if (directorate !== null) {
    if (!(DIRECTORATE in REGISTERS[register].columns)) return unavailable(FUNCTIONS.noDirectorates(register));
    if (indicator.measure.kind === "coverage") return unavailable(FUNCTIONS.comparesDirectorates);
    if (!isKnownDirectorate(reading, indicator, directorate))
      return unavailable(FUNCTIONS.unknownDirectorate(register, directorate));
  }
  const figure = figureIn(reading, indicator, { exercice, basis: "number", directorate });
  const outcome = { indicator, exercice, ...figure };
  const why = whyMissing(outcome, prepared.facts);
  return why === null ? outcome : unavailable(why.sentence);
}

/** A name that stands nowhere is a slip of the pen: its figures are not 0. */
function isKnownDirectorate({ prepared }: Reading, { view }: Indicator, directorate: string): boolean {
  const name = foldName(directorate);
  const columns = [
    prepared.table(view)?.column(DIRECTORATE),
    prepared.facts.registers.get("directorates")?.columns.get(DIRECTORATE),
  ];
  // Without the column, the outcome says that it is missing.
  if (columns[0] === undefined) return true;
  return columns.some((column) => column?.store === "strings" && column.keys.includes(name));
}
