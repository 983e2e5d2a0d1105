/** One exercice of a scheme, measured on the workbooks given: what the bilan, the JSON, the pane and the functions all show. */
import { DEFAULT_SCHEME } from "../indicators/schemes";
import { type Basis, indicatorsOf, type Scheme } from "../indicators/definition";
import { type Beside, besideOf } from "../indicators/beside";
import { type Measured, measuring, type Outcome } from "../indicators/engine/outcome";
import { prepare, type Prepared } from "../indicators/engine/prepared";
import { factsInSteps, type MatchingIn } from "../registers/read";
import type { Facts, Problem } from "../registers/facts";
import { completed, type Steps } from "../registers/steps";
import { identityPlaces, type IdentityPlaces } from "../registers/identity";
import { readSettings, type Settings } from "../registers/settings";
import type { Workbook } from "../workbook/port";
import { type Target, targetProblems, targetsOf } from "./targets";
import { registerProblems } from "../validation/register-problems";
import { datedExercices, exerciceOf } from "./exercices";
import { workbookProblems } from "./workbook-problems";

export interface ReportOptions {
  readonly scheme?: Scheme;
  /** Absent: that of the settings sheet, else the latest year with contracts. */
  readonly exercice?: number;
  readonly basis?: Basis;
  /** The exercice of a workbook that has no dated row; 0 when absent. */
  readonly otherwise?: number;
}

export interface ReportLine {
  readonly outcome: Outcome;
  /** The same measure a year before, on the same basis; null when it is not known. */
  readonly previous: number | null;
  /** All of it; null for a figure that is not compared. */
  readonly before: Measured | null;
  readonly target: Target | null;
}

export interface AnnualReport {
  readonly scheme: Scheme;
  /** Who reports: as the settings say, else the authority of the scheme. */
  readonly authority: string;
  readonly exercice: number;
  /** The years in which the registers date a row, the latest first; `isOutside` when registers are read and the exercice is none of them. */
  readonly years: readonly number[];
  readonly isOutside: boolean;
  readonly basis: Basis;
  readonly settings: Settings;
  readonly facts: Facts;
  /** One line per measure, in the scheme's order. */
  readonly lines: readonly ReportLine[];
  readonly beside: readonly Beside[];
  readonly problems: readonly Problem[];
}

/** A workbook read and ready to be measured, for any exercice. */
export interface Reading {
  readonly prepared: Prepared;
  readonly settings: Settings;
  /** Where the settings of the first workbook say who the buyer is. */
  readonly identity: IdentityPlaces;
  readonly problems: () => readonly Problem[];
  readonly problemsInSteps: () => Steps<readonly Problem[]>;
}

/** Reads the registers and settings of the workbooks given (several count as one). Never throws on a buyer's cell. */
/** Whether any register has a row. */
export const hasRows = ({ prepared }: Reading): boolean =>
  [...prepared.facts.registers.values()].some(({ size }) => size > 0);

export const readRegisters = (workbooks: readonly Workbook[], matchingIn?: MatchingIn): Reading =>
  completed(registersInSteps(workbooks, matchingIn));

/** The same, in steps of a few milliseconds. */
export function* registersInSteps(workbooks: readonly Workbook[], matchingIn?: MatchingIn): Steps<Reading> {
  const { settings, unread } = readSettings(workbooks);
  const facts = yield* factsInSteps(workbooks, matchingIn);
  const prepared = prepare(facts, settings);
  const unreadSettings = unread.map(({ sheet, label, found }): Problem => ({
    code: "settings-unreadable",
    severity: "warning",
    register: null,
    column: null,
    file: null,
    sheet,
    cell: null,
    found,
    detail: label,
  }));
  function* problemsInSteps(): Steps<readonly Problem[]> {
    const ofRegisters = yield* registerProblems(prepared);
    return [
      ...workbookProblems(workbooks),
      ...unreadSettings,
      ...facts.problems.filter(({ code }) => code !== "cumulated-heading" || settings.hoursMode === "period"),
      ...prepared.problems,
      ...ofRegisters,
      ...targetProblems(facts, DEFAULT_SCHEME),
    ];
  }
  const identity = identityPlaces(workbooks[0]);
  return { prepared, settings, identity, problems: () => completed(problemsInSteps()), problemsInSteps };
}

/** Measures an exercice of a scheme. */
export function annualReport(reading: Reading, options: ReportOptions = {}): AnnualReport {
  const { prepared, settings } = reading;
  const scheme = options.scheme ?? DEFAULT_SCHEME;
  const basis = options.basis ?? "number";
  const exercice = options.exercice ?? exerciceOf(reading) ?? options.otherwise ?? 0;
  const targets = targetsOf(prepared.facts, scheme);
  const years = datedExercices(reading);
  const isOutside = prepared.facts.registers.size > 0 && !years.includes(exercice);
  const lines = indicatorsOf(scheme).map((indicator): ReportLine => {
    const { outcome, figure } = measuring(prepared, indicator, basis);
    const before = figure(exercice - 1);
    return {
      outcome: outcome(exercice),
      previous:
        before.status === "known" && (before.examined > 0 || indicator.measure.kind === "coverage")
          ? before.value
          : null,
      before,
      target: targets.find(({ code, exercice: year }) => code === indicator.code && year === exercice) ?? null,
    };
  });
  return {
    scheme,
    authority: settings.authority ?? scheme.authority,
    exercice,
    years,
    isOutside,
    basis,
    settings,
    facts: prepared.facts,
    lines,
    beside: besideOf(prepared, exercice),
    problems: [...(isOutside ? [outsideProblem(exercice, years)] : []), ...reading.problems()],
  };
}

const outsideProblem = (exercice: number, years: readonly number[]): Problem => ({
  code: "exercice-without-rows",
  severity: "warning",
  register: null,
  column: null,
  file: null,
  sheet: null,
  cell: null,
  found: String(exercice),
  detail: years.join(" "),
});
