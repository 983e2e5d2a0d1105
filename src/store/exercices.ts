/** The exercices that the registers speak of. */
import { indicatorsOf } from "../indicators/definition";
import { DEFAULT_SCHEME } from "../indicators/schemes";
import { latestExercice, type Reading } from "../report/annual";

/** The exercice meant when none is said: that of the settings sheet, else the latest year with contracts; null without any. */
export function exerciceOf({ settings, prepared }: Reading): number | null {
  const exercice = settings.exercice ?? latestExercice(prepared);
  return exercice > 0 ? exercice : null;
}

/** Every year in which a register dates a row, and the one meant by default, the latest first. */
export function exercicesOf(reading: Reading): readonly number[] {
  const views = new Set(indicatorsOf(DEFAULT_SCHEME).map(({ view }) => view));
  const years = new Set([...views].flatMap((view) => [...new Set(reading.prepared.table(view)?.years ?? [])]));
  years.add(exerciceOf(reading) ?? 0);
  return [...years].filter((year) => year > 0).sort((one, other) => other - one);
}
