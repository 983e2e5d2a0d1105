/** The exercices that the registers speak of. */
import { indicatorsOf } from "../indicators/definition";
import type { Prepared } from "../indicators/engine/prepared";
import { DEFAULT_SCHEME } from "../indicators/schemes";
import { contractsView } from "../indicators/views/catalogue";
import type { Reading } from "./annual";

/** The exercice meant when none is said: that of the settings sheet, else the latest of the registers; null without any. */
export function exerciceOf({ settings, prepared }: Pick<Reading, "settings" | "prepared">): number | null {
  const exercice = settings.exercice ?? latestExercice(prepared);
  return exercice > 0 ? exercice : null;
}

/** Every year in which a register dates a row, and the one meant by default, the latest first. */
export const exercicesOf = (reading: Reading): readonly number[] =>
  [...new Set([...datedExercices(reading), exerciceOf(reading) ?? 0])]
    .filter((year) => year > 0)
    .sort((one, other) => other - one);

/** Every year in which a register dates a row, the latest first. */
export function datedExercices({ prepared }: Pick<Reading, "prepared">): readonly number[] {
  const views = new Set(indicatorsOf(DEFAULT_SCHEME).map(({ view }) => view));
  const years = new Set([...views].flatMap((view) => [...new Set(prepared.table(view)?.years ?? [])]));
  return [...years].filter((year) => year > 0).sort((one, other) => other - one);
}

/** A contract so many years after all the others is dated by a slip of the finger: "2052" for "2025". */
const FAR_AHEAD = 10;

function latestOf(years: ReadonlySet<number>): number {
  const [latest, before, ...others] = [...years].filter((year) => year > 0).sort((one, other) => other - one);
  if (latest === undefined) return 0;
  return before !== undefined && latest - before >= FAR_AHEAD ? latestOf(new Set([before, ...others])) : latest;
}

/** The latest year with contracts; without any, the latest year of any register. */
function latestExercice(prepared: Prepared): number {
  const latest = latestOf(new Set(prepared.table(contractsView)?.years));
  if (latest > 0) return latest;
  return [...prepared.facts.registers.values()].reduce((best, register) => {
    const dates = [...register.columns.values()].filter(
      (column) => column.store === "numbers" && (column.type === "date" || column.type === "year"),
    );
    return dates.reduce((year, column) => {
      if (column.store !== "numbers") return year;
      return column.numbers.reduce(
        (one, number, row) =>
          column.states[row] === 2 ? Math.max(one, column.type === "year" ? number : yearOfDay(number)) : one,
        year,
      );
    }, best);
  }, 0);
}

const yearOfDay = (day: number): number => new Date((day - 25_569) * 86_400_000).getUTCFullYear();
