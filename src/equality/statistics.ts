/** Single figures of the synthesis, by a word: what a cell shows is what the sheet "Égalité" prints, secret figures included. */
import type { Unit } from "../indicators/definition";
import { CLASS_NAMES, type MarkClass } from "./marks";
import { BAND_NAMES, type Band, type Indicator, INDICATORS } from "./scales";
import type { Figure, ShownExercice, ShownYear, Synthesis } from "./synthesis";

type OfExercice = "candidates" | "subject" | "volunteers" | "indexReceived" | "planReceived" | "awardedSilent";
type OfYear = "mean" | "median" | "marked" | "nc" | "unreadable" | "joined" | "maternityZero";
export type Statistic = OfExercice | OfYear | `class ${MarkClass}` | `mean ${Band}` | `maximum ${Indicator}`;

interface Reader {
  readonly unit: Unit;
  /** Of the exercice itself, or of the latest year of data that its register holds. */
  readonly read:
    | { readonly of: "exercice"; readonly figure: (one: ShownExercice) => Figure }
    | { readonly of: "year"; readonly figure: (one: ShownYear) => Figure };
}

const ofYear = (unit: Unit, figure: (one: ShownYear) => Figure): Reader => ({ unit, read: { of: "year", figure } });
const ofExercice = (name: OfExercice): Reader => ({
  unit: "count",
  read: { of: "exercice", figure: (one) => one[name] },
});

const byName = <K extends string, P extends string>(
  prefix: P,
  names: readonly K[],
  reader: (name: K) => Reader,
): Readonly<Record<`${P}${K}`, Reader>> =>
  Object.fromEntries(names.map((name) => [`${prefix}${name}`, reader(name)])) as Record<`${P}${K}`, Reader>;

const READERS: Readonly<Record<Statistic, Reader>> = {
  mean: ofYear("mark", ({ all }) => all.mean),
  median: ofYear("mark", ({ all }) => all.median),
  marked: ofYear("count", ({ all }) => all.n),
  nc: ofYear("count", ({ nc }) => nc),
  unreadable: ofYear("count", ({ unreadable }) => unreadable),
  joined: ofYear("count", ({ joined }) => joined),
  maternityZero: ofYear("share", ({ maternityZeroShare }) => maternityZeroShare),
  ...byName("class ", CLASS_NAMES, (name) => ofYear("count", ({ classes }) => classes[name])),
  ...byName("mean ", BAND_NAMES, (band) => ofYear("mark", ({ sizes }) => sizes[band].mean)),
  ...byName("maximum ", INDICATORS, (name) => ofYear("share", ({ indicators }) => indicators[name].shareAtMaximum)),
  candidates: ofExercice("candidates"),
  subject: ofExercice("subject"),
  volunteers: ofExercice("volunteers"),
  indexReceived: ofExercice("indexReceived"),
  planReceived: ofExercice("planReceived"),
  awardedSilent: ofExercice("awardedSilent"),
};

export interface Stated {
  readonly unit: Unit;
  readonly figure: Figure;
  /** No year of data has enough Index for any figure. */
  readonly isWithoutYear: boolean;
}

export function statisticIn({ exercices, years }: Synthesis, statistic: Statistic): Stated {
  const { unit, read } = READERS[statistic];
  const [exercice] = exercices;
  const [year] = years;
  if (read.of === "exercice")
    return { unit, figure: exercice === undefined ? null : read.figure(exercice), isWithoutYear: false };
  return { unit, figure: year === undefined ? null : read.figure(year), isWithoutYear: year === undefined };
}
