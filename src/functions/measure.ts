/** What the function of an indicator answers. */
import type { BesideMeasure } from "../indicators/beside";
import type { Indicator } from "../indicators/definition";
import type { Reading } from "../report/annual";
import { type Figured, whyMissing } from "../report/bilan/why-missing";
import { exerciceOf } from "../report/exercices";
import { figureIn } from "../store/outcomes";
import { FUNCTIONS } from "../texts/functions";
import { missingText } from "../texts/missing";
import { type Answer, numberShown, refused, unavailable } from "./answer";
import type { Asked } from "./arguments";
import { directorateRefusal } from "./directorate";

/** The value of an indicator, or why there is none. The value of a breakdown is the number of its keys. */
export function measureAnswer(reading: Reading, indicator: Indicator, asked: Asked): Answer {
  const figured = figureAsked(reading, { indicator, basis: "number" }, asked);
  if ("kind" in figured) return figured;
  const { value } = figured;
  if (value === null) return unavailable(FUNCTIONS.noValue);
  return numberShown(value, indicator.measure.kind === "breakdown" ? "count" : indicator.unit);
}

/** Of the rows examined, the part whose deciding cell is filled. */
export function completenessAnswer(reading: Reading, indicator: Indicator, asked: Asked): Answer {
  const figured = figureAsked(reading, { indicator, basis: "number" }, asked);
  if ("kind" in figured) return figured;
  const { blanks, examined } = figured;
  return examined === 0 ? unavailable(FUNCTIONS.nothingExamined) : numberShown(1 - blanks / examined, "share");
}

/** A rate beside the scheme's own. */
export function rateAnswer(reading: Reading, measure: BesideMeasure, asked: Asked): Answer {
  const figured = figureAsked(reading, measure, asked);
  if ("kind" in figured) return figured;
  return figured.value === null ? unavailable(FUNCTIONS.noValue) : numberShown(figured.value, "share");
}

/** The known figure that a formula asks for, or the answer that says why there is none. */
export function figureAsked(reading: Reading, { indicator, basis }: BesideMeasure, asked: Asked): Figured | Answer {
  const { facts } = reading.prepared;
  const { register } = indicator.view;
  if (!facts.registers.has(register))
    return asked.range === null
      ? unavailable(missingText([register]))
      : refused(FUNCTIONS.notThatRegister(register, [...facts.registers.keys()]));
  const exercice = asked.exercice ?? exerciceOf(reading);
  if (exercice === null) return unavailable(FUNCTIONS.noExercice);
  const { directorate } = asked;
  const refusal = directorate === null ? null : directorateRefusal(reading, indicator, directorate);
  if (refusal !== null) return refusal;
  const figured = { indicator, exercice, ...figureIn(reading, indicator, { exercice, basis, directorate }) };
  const why = whyMissing(figured, facts);
  return why === null ? figured : unavailable(why.sentence);
}
