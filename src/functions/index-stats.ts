/** INDEX_STATS: one figure of the synthesis on the Index, secret where the sheet "Égalité" says "s". */
import { linesOf } from "../equality/lines";
import { lackingIn } from "../equality/needed";
import { type Statistic, statisticIn } from "../equality/statistics";
import { synthesisOf } from "../equality/synthesis";
import type { Reading } from "../report/annual";
import { exerciceOf } from "../report/exercices";
import { INDEX_STATS_TEXT as TEXT } from "../texts/equality-statistics";
import { FUNCTIONS } from "../texts/functions";
import { missingText } from "../texts/missing";
import { type Answer, numberShown, refused, unavailable } from "./answer";
import type { Asked } from "./arguments";

/** The column without which a count of an exercice is not known. */
const COLUMN_OF: Partial<Readonly<Record<Statistic, string>>> = {
  subject: "candidates.headcount",
  volunteers: "candidates.volunteer",
};

export function statisticAnswer(reading: Reading, statistic: Statistic, asked: Asked): Answer {
  const { registers } = reading.prepared.facts;
  const register = registers.get("candidates");
  if (register === undefined)
    return asked.range === null
      ? unavailable(missingText(["candidates"]))
      : refused(FUNCTIONS.notThatRegister("candidates", [...registers.keys()]));
  const lacking = lackingIn(register);
  if (lacking.length > 0) return unavailable(missingText(lacking));
  const exercice = asked.exercice ?? exerciceOf(reading);
  if (exercice === null) return unavailable(FUNCTIONS.noExercice);
  const { figure, unit, isWithoutYear } = statisticIn(synthesisOf(linesOf(register), exercice), statistic);
  if (figure === "s") return unavailable(TEXT.secret);
  const column = figure === null ? COLUMN_OF[statistic] : undefined;
  if (column !== undefined) return unavailable(missingText([column]));
  if (figure === null) return unavailable(isWithoutYear ? TEXT.noIndex(exercice) : TEXT.nothing);
  return numberShown(figure, unit);
}
