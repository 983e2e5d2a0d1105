/** The first thing that the pane shows: where the exercice stands, and what to do next. */
import { hasRows, type Reading } from "../../report/annual";
import { NEXT, OVERVIEW } from "../../texts/overview";
import { type AxisView, countOfState, filledShare, type IndicatorView } from "./indicators";
import { problemsOf, type ProblemsView } from "./problems";
import { registersOf, type RegistersView } from "./registers";

export interface OverviewView {
  /** What to do next, from what is to be checked. */
  readonly next: (problems: Pick<ProblemsView, "counts">) => NextStep;
  readonly registers: RegistersView;
  readonly completeness: CompletenessView;
  readonly problems: ProblemsView;
  readonly axes: readonly AxisCounts[];
}

/** What a click on the next step leads to. */
export type NextAction = "problems" | "incomplete" | "report" | { readonly indicator: string };

export interface NextStep {
  readonly sentence: string;
  readonly action: NextAction | null;
}

export interface CompletenessView {
  /** In [0, 1]; null when no cell decides of anything. */
  readonly share: number | null;
  readonly sentence: string;
  readonly note: string | null;
  /** The measures whose cells are the least filled, by code. */
  readonly least: readonly { readonly code: string; readonly label: string; readonly share: string }[];
}

export interface AxisCounts {
  readonly number: number;
  readonly title: string;
  readonly all: number;
  readonly known: number;
  readonly empty: number;
  readonly incomplete: number;
}

export function overviewOf(reading: Reading, axes: readonly AxisView[], exercice: number | null): OverviewView {
  const indicators = axes.flatMap((axis) => axis.indicators);
  const problems = problemsOf(reading);
  return {
    next: (found) =>
      hasRows(reading) ? nextStep(indicators, found, exercice) : { sentence: NEXT.noRows, action: null },
    registers: registersOf(reading),
    completeness: completenessOf(indicators, exercice),
    problems,
    axes: axes.map(({ number, title, indicators: own }) => ({
      number,
      title,
      all: own.length,
      known: countOfState(own, "known"),
      empty: countOfState(own, "empty"),
      incomplete: countOfState(own, "incomplete"),
    })),
  };
}

/** What helps most first: errors, then what measures lack, then blanks, then doubts; then the report. */
export function nextStep(
  indicators: readonly IndicatorView[],
  { counts }: Pick<ProblemsView, "counts">,
  exercice: number | null,
): NextStep {
  if (exercice === null)
    return { sentence: NEXT.noDate, action: counts.error + counts.warning > 0 ? "problems" : null };
  if (counts.error > 0) return { sentence: NEXT.errors(counts.error), action: "problems" };
  const [lack] = lacksOf(indicators);
  if (lack !== undefined) return { sentence: NEXT.lack(lack.missing, lack.measures), action: "incomplete" };
  const [least] = leastFilled(indicators);
  if (least !== undefined) return { sentence: NEXT.fill(least.code, least.blanks), action: { indicator: least.code } };
  if (counts.warning > 0) return { sentence: NEXT.verify(counts.warning), action: "problems" };
  return { sentence: NEXT.report(exercice), action: "report" };
}

/** What measures lack, what most of them do first; a register before a column that it would bring. */
function lacksOf(
  indicators: readonly IndicatorView[],
): readonly { readonly missing: string; readonly measures: number }[] {
  const measures = new Map<string, number>();
  for (const { missing } of indicators) for (const one of missing) measures.set(one, (measures.get(one) ?? 0) + 1);
  return [...measures]
    .map(([missing, count]) => ({ missing, measures: count }))
    .sort((one, other) => other.measures - one.measures || one.missing.length - other.missing.length);
}

const leastFilled = (indicators: readonly IndicatorView[]): readonly IndicatorView[] =>
  indicators
    .filter(({ blanks }) => blanks > 0)
    .sort((one, other) => one.blanks / one.examined - other.blanks / other.examined)
    .reverse();

const MOST_LEAST = 3;

function completenessOf(indicators: readonly IndicatorView[], exercice: number | null): CompletenessView {
  const examined = indicators.reduce((sum, one) => sum + one.examined, 0);
  const blanks = indicators.reduce((sum, one) => sum + one.blanks, 0);
  if (examined === 0)
    return {
      share: null,
      sentence: exercice === null ? NEXT.noDate : OVERVIEW.nothingExamined(exercice),
      note: null,
      least: [],
    };
  return {
    share: (examined - blanks) / examined,
    sentence: OVERVIEW.filled(filledShare(examined, blanks)),
    note: OVERVIEW.filledNote(blanks, examined),
    least: leastFilled(indicators)
      .slice(0, MOST_LEAST)
      .map((one) => ({ code: one.code, label: one.label, share: filledShare(one.examined, one.blanks) })),
  };
}
