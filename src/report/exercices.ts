/** The exercices that the registers speak of. */
import { indicatorsOf } from "../indicators/definition";
import type { Prepared } from "../indicators/engine/prepared";
import { DEFAULT_SCHEME } from "../indicators/schemes";
import { contractsView } from "../indicators/views/catalogue";
import { yearsOf } from "../indicators/engine/table";
import { REGISTERS } from "../registers/catalogue";
import type { RegisterKind } from "../registers/register";
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

/** The latest year with contracts; without any, the latest year of what other registers record; then, of what is planned. */
const latestExercice = (prepared: Prepared): number =>
  latestOf(new Set(prepared.table(contractsView)?.years)) ||
  latestOf(recordedYears(prepared, (kind) => !PLANNED.includes(kind))) ||
  latestOf(recordedYears(prepared, (kind) => PLANNED.includes(kind)));

/** Registers of what is to come. */
const PLANNED: readonly RegisterKind[] = ["planning", "targets"];

const recordedYears = ({ facts }: Prepared, isAsked: (kind: RegisterKind) => boolean): ReadonlySet<number> =>
  new Set(
    [...facts.registers.values()]
      .filter(({ kind }) => isAsked(kind))
      .flatMap((register) => [...new Set(yearsOf(register, REGISTERS[register.kind].date))]),
  );

/** Why an exercice is the one meant when none was asked. */
export type ExerciceSource =
  | { readonly from: "settings" }
  /** How many contracts are notified that year; the year before with contracts, when it has more; null otherwise. */
  | {
      readonly from: "contracts";
      readonly contracts: number;
      readonly busier: { readonly year: number; readonly contracts: number } | null;
    }
  /** No contract is dated: the latest year of the other registers. */
  | { readonly from: "registers" }
  /** No row of any register is dated. */
  | { readonly from: "nothing" };

export function exerciceSource(reading: Pick<Reading, "settings" | "prepared">): ExerciceSource {
  const { settings, prepared } = reading;
  if (settings.exercice !== null) return { from: "settings" };
  const exercice = exerciceOf(reading);
  if (exercice === null) return { from: "nothing" };
  const years = prepared.table(contractsView)?.years ?? [];
  const counts = new Map<number, number>();
  for (const year of years) if (year > 0 && year <= exercice) counts.set(year, (counts.get(year) ?? 0) + 1);
  const contracts = counts.get(exercice);
  if (contracts === undefined) return { from: "registers" };
  const [before] = [...counts].filter(([year]) => year < exercice).sort(([one], [other]) => other - one);
  const busier = before !== undefined && before[1] > contracts ? { year: before[0], contracts: before[1] } : null;
  return { from: "contracts", contracts, busier };
}
