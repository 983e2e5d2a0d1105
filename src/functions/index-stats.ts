/** INDEX_STATS: one figure of the synthesis on the Index, secret where the sheet "Égalité" says "s". */
import { linesOf } from "../equality/lines";
import { type CountedColumn, isUndated, lackingIn, type Untold, untoldIn } from "../equality/needed";
import { type Statistic, statisticIn } from "../equality/statistics";
import { synthesisOf } from "../equality/synthesis";
import type { Reading } from "../report/annual";
import { exerciceOf } from "../report/exercices";
import { columnTitle } from "../texts/column-title";
import { NOBODY_DATED } from "../texts/equality-needed";
import { INDEX_STATS_TEXT as TEXT } from "../texts/equality-statistics";
import { FUNCTIONS } from "../texts/functions";
import { missingText, neverFilledText } from "../texts/missing";
import { type Answer, numberShown, refused, unavailable } from "./answer";
import type { Asked } from "./arguments";

/** The columns that a count of an exercice is made of. */
const COLUMNS_OF: Partial<Readonly<Record<Statistic, readonly CountedColumn[]>>> = {
  subject: ["headcount"],
  volunteers: ["volunteer"],
  indexReceived: ["indexProvided"],
  planReceived: ["planProvided"],
  awardedSilent: ["awarded", "indexProvided", "planProvided"],
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
  const lines = linesOf(register);
  if (isUndated(lines)) return unavailable(NOBODY_DATED);
  const exercice = asked.exercice ?? exerciceOf(reading);
  if (exercice === null) return unavailable(FUNCTIONS.noExercice);
  const { figure, unit, isWithoutYear } = statisticIn(synthesisOf(lines, exercice), statistic);
  if (figure === "s") return unavailable(TEXT.secret);
  if (figure === null) {
    const untold = untoldIn(register, lines, exercice).filter(({ column }) => COLUMNS_OF[statistic]?.includes(column));
    if (untold.length > 0) return unavailable(whyUntold(exercice, untold));
    return unavailable(isWithoutYear ? TEXT.noIndex(exercice) : TEXT.nothing);
  }
  return numberShown(figure, unit);
}

function whyUntold(exercice: number, untold: readonly Untold[]): string {
  const absent = untold.filter(({ isAbsent }) => isAbsent);
  return absent.length > 0
    ? missingText(absent.map(({ column }) => `candidates.${column}`))
    : neverFilledText(
        exercice,
        untold.map(({ column }) => columnTitle("candidates", column)),
      );
}
