/** The synthesis for the annual report on equality, as it may be published: figures or "s", and no name. */
import { completed, type Steps } from "../registers/steps";
import { enterprisesOf, indexLinesOf } from "./enterprises";
import { type Funnel, funnelOf, STATES, type State } from "./funnel";
import type { Line } from "./lines";
import {
  CLASS_NAMES,
  classOf,
  type MarkClass,
  meanOf,
  medianOf,
  type Size,
  SIZES,
  type YearMarks,
  yearsOf,
} from "./marks";
import { PLAN_STATUSES, type PlanStatus } from "./plans";
import { type Indicator, INDICATORS } from "./scales";
import { FEWEST_ENTERPRISES } from "./secret";
import { extremesOf, shownStatistics } from "./secret-marks";
import { exerciceCell, type Secrets, secretsOf, yearCell } from "./secret-table";

/** A number, "s" where it is kept secret, or null where there is nothing to say. */
export type Figure = number | "s" | null;

/** A figure is null where the register does not say it: its column is absent, or not filled in the exercice. */
export interface ShownExercice {
  readonly exercice: number;
  readonly consultations: number | null;
  readonly candidates: Figure;
  readonly subject: Figure;
  readonly volunteers: Figure;
  readonly indexReceived: Figure;
  readonly planReceived: Figure;
  /** 3.2.1: documents received and their ratio to the candidates who volunteered. */
  readonly documents: Figure;
  readonly documentsRatio: Figure;
  readonly plans: Readonly<Record<PlanStatus, Figure>>;
  readonly awardedSilent: Figure;
  readonly enterprises: Figure;
  readonly states: Readonly<Record<State, Figure>>;
}

export interface ShownMarks {
  readonly n: Figure;
  readonly mean: Figure;
  readonly median: Figure;
}

export interface ShownYear {
  /** Year of the data; null when the register does not say. */
  readonly year: number | null;
  readonly joined: Figure;
  readonly nc: Figure;
  readonly unreadable: Figure;
  readonly classes: Readonly<Record<MarkClass, Figure>>;
  readonly all: ShownMarks & { readonly least: Figure; readonly most: Figure };
  readonly sizes: Readonly<Record<Size, ShownMarks>>;
  /** Over the enterprises for which the indicator can be computed. */
  readonly indicators: Readonly<Record<Indicator, { readonly computable: Figure; readonly shareAtMaximum: Figure }>>;
  /** Share of 0 at the return from maternity leave. */
  readonly maternityZeroShare: Figure;
}

export interface Synthesis {
  readonly exercice: number;
  /** The exercice and those before it that have candidates, the latest first. */
  readonly exercices: readonly ShownExercice[];
  /** Years of data of the Index joined up to the exercice, the latest first; a year of fewer than 3 Index is left out. */
  readonly years: readonly ShownYear[];
}

const MOST_COLUMNS = 4;

const KNOWN = new WeakMap<readonly Line[], Map<number, Synthesis>>();

/** Worked out once for the lines of a register and an exercice: formulas, the pane and the bilan ask for the same one. */
export const synthesisOf = (lines: readonly Line[], exercice: number): Synthesis =>
  completed(synthesisInSteps(lines, exercice));

/** The same, an exercice or a year of data at a time. */
export function* synthesisInSteps(lines: readonly Line[], exercice: number): Steps<Synthesis> {
  const known = KNOWN.get(lines) ?? new Map<number, Synthesis>();
  KNOWN.set(lines, known);
  const synthesis = known.get(exercice) ?? (yield* newSynthesis(lines, exercice));
  known.set(exercice, synthesis);
  return synthesis;
}

function* newSynthesis(lines: readonly Line[], exercice: number): Steps<Synthesis> {
  const { funnels, years, masked } = yield* secretsIn(lines, exercice);
  yield;
  return {
    exercice,
    exercices: funnels.map((funnel) => shownExercice(funnel, masked)),
    years: years.map((year) => shownYear(year, masked)),
  };
}

const DECIDED = new WeakMap<readonly Line[], Map<number, Secrets>>();

/** Decided from the first exercice on: whoever lays the sheets of two years side by side finds the same cells masked. */
function* secretsIn(lines: readonly Line[], exercice: number): Steps<Secrets> {
  const decided = DECIDED.get(lines) ?? new Map<number, Secrets>();
  DECIDED.set(lines, decided);
  const known = decided.get(exercice);
  if (known !== undefined) return known;
  const before = lines.reduce(
    (latest, line) => (line.exercice !== null && line.exercice < exercice ? Math.max(latest, line.exercice) : latest),
    Number.NEGATIVE_INFINITY,
  );
  const earlier = Number.isFinite(before) ? yield* secretsIn(lines, before) : null;
  const funnels: Funnel[] = [];
  for (let nth = 0; nth < MOST_COLUMNS; nth += 1) {
    yield;
    const funnel = funnelOf(lines, exercice - nth);
    if (nth === 0 || funnel.candidates > 0) funnels.push(funnel);
  }
  yield;
  const until = lines.filter((line) => line.exercice !== null && line.exercice <= exercice);
  const joined = indexLinesOf(until, enterprisesOf(until));
  yield;
  // A year of so few Index would be a column of "s", and cost the others as many.
  const years = yearsOf(joined)
    .filter((year) => year.joined >= FEWEST_ENTERPRISES)
    .slice(0, MOST_COLUMNS);
  yield;
  const secrets = secretsBeside(earlier, funnels, years);
  decided.set(exercice, secrets);
  return secrets;
}

/** A year of data that would have a cell masked that was shown before is left out, the oldest first. */
function secretsBeside(earlier: Secrets | null, funnels: readonly Funnel[], years: readonly YearMarks[]): Secrets {
  const secrets = secretsOf(funnels, years, earlier);
  return secrets.takesBack && years.length > 0 ? secretsBeside(earlier, funnels, years.slice(0, -1)) : secrets;
}

function shownExercice(funnel: Funnel, masked: ReadonlySet<string>): ShownExercice {
  const show = (name: string, count: number | null): Figure => (masked.has(exerciceCell(funnel, name)) ? "s" : count);
  const named = (name: "candidates" | "subject" | "volunteers" | "indexReceived" | "planReceived" | "awardedSilent") =>
    show(name, funnel[name]);
  const indexReceived = named("indexReceived");
  const planReceived = named("planReceived");
  const volunteers = named("volunteers");
  const documents =
    funnel.documents === null ? null : sumOf([indexReceived, planReceived].filter((one) => one !== null));
  return {
    exercice: funnel.exercice,
    consultations: funnel.consultations,
    candidates: named("candidates"),
    subject: named("subject"),
    volunteers,
    indexReceived,
    planReceived,
    plans: recordOf(PLAN_STATUSES, (status) => show(`plan/${status}`, funnel.plans[status])),
    documents,
    documentsRatio: together([documents, volunteers], ([all = 0, by = 0]) => (by === 0 ? null : all / by)),
    awardedSilent: named("awardedSilent"),
    enterprises:
      funnel.enterprises === funnel.candidates ? named("candidates") : show("enterprises", funnel.enterprises),
    states: recordOf(STATES, (state) => show(`state/${state}`, funnel.states[state])),
  };
}

function shownYear(year: YearMarks, masked: ReadonlySet<string>): ShownYear {
  const isMasked = (name: string): boolean => masked.has(yearCell(year, name));
  const show = (name: string, count: number): Figure => (isMasked(name) ? "s" : count);
  const { marks } = year;
  const shown = shownStatistics(marks, {
    classes: new Set(CLASS_NAMES.filter((name) => isMasked(`class/${name}`))),
    sizes: new Set(SIZES.filter((size) => isMasked(`size/${size}`))),
    all: isMasked("marked"),
  });
  const statistics = (own: YearMarks["marks"], isShown: boolean): Pick<ShownMarks, "mean" | "median"> => {
    const values = own.map(({ mark }) => mark);
    if (values.length === 0) return { mean: null, median: null };
    return { mean: isShown ? meanOf(values) : "s", median: isShown && shown.medians ? medianOf(values) : "s" };
  };
  const { least, most } = extremesOf(marks);
  // Beside masked classes an extreme would say that a class is empty, or how full it is at least.
  const showsExtremes = shown.overall && !CLASS_NAMES.some((name) => isMasked(`class/${name}`));
  const extreme = (mark: number | null): Figure => (marks.length === 0 ? null : showsExtremes ? (mark ?? "s") : "s");
  const shareOf = (indicator: Indicator, count: number): Figure =>
    together(
      [show(`computable/${indicator}`, year.indicators[indicator].computable), show(`maximum/${indicator}`, count)],
      ([base = 0]) => (base === 0 ? null : count / base),
    );
  const { computable, atMaximum } = year.indicators.maternity;
  return {
    year: year.year,
    joined: show("joined", year.joined),
    nc: show("nc", year.nc),
    unreadable: show("unreadable", year.unreadable),
    classes: recordOf(CLASS_NAMES, (name) =>
      show(`class/${name}`, marks.filter(({ mark }) => classOf(mark) === name).length),
    ),
    all: {
      n: show("marked", marks.length),
      ...statistics(marks, shown.overall),
      least: extreme(least),
      most: extreme(most),
    },
    sizes: recordOf(SIZES, (size) => {
      const own = marks.filter((one) => one.size === size);
      return { n: show(`size/${size}`, own.length), ...statistics(own, shown.sizes.has(size)) };
    }),
    indicators: recordOf(INDICATORS, (indicator) => ({
      computable: show(`computable/${indicator}`, year.indicators[indicator].computable),
      shareAtMaximum: shareOf(indicator, year.indicators[indicator].atMaximum),
    })),
    maternityZeroShare: together([shareOf("maternity", atMaximum)], () =>
      computable === 0 ? null : (computable - atMaximum) / computable,
    ),
  };
}

const sumOf = (figures: readonly Figure[]): Figure =>
  together(figures, (numbers) => numbers.reduce((sum, number) => sum + number, 0));

/** A figure made of others: as secret as they are. */
function together(of: readonly Figure[], figure: (numbers: readonly number[]) => Figure): Figure {
  if (of.includes("s")) return "s";
  if (of.includes(null)) return null;
  return figure(of.map(Number));
}

const recordOf = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
