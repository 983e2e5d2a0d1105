/** The state of an exercice as the person in charge of equality looks at it: what the sheet prints, secret figures included. */
import { type Finding, findingsOf } from "../../equality/coherence";
import { STATES } from "../../equality/funnel";
import { type Line, linesInSteps } from "../../equality/lines";
import { CLASS_NAMES, SIZES } from "../../equality/marks";
import { nationalMean } from "../../equality/national";
import { lackingIn, undatedIn, unreadHeadingsOf, untoldIn } from "../../equality/needed";
import { planJudgement } from "../../equality/plans";
import { type NoReminder, noReminderIn, type Reminder, remindersOf } from "../../equality/reminders";
import { type Figure, type ShownYear, type Synthesis, synthesisInSteps } from "../../equality/synthesis";
import type { Facts, RegisterFacts } from "../../registers/facts";
import { completed, type Steps } from "../../registers/steps";
import type { Reading } from "../../report/annual";
import { findingMessage, findingSource } from "../../texts/equality";
import { lackingText, undatedText, untoldText } from "../../texts/equality-needed";
import { INTERNAL_SHEETS } from "../../texts/equality-internal";
import { planMessage } from "../../texts/equality-plans";
import { EQUALITY_PANE as TEXT } from "../../texts/equality-pane";
import { CLASS_LABELS, EQUALITY_SHEET, equalityText, SIZE_LABELS, STATE_LABELS } from "../../texts/equality-report";
import { numberText, valueText } from "../../texts/format";
import { type PlaceView, placeOfRow } from "./places";

/** A figure with its label, and that of the exercice before. */
export interface CountView {
  readonly label: string;
  readonly value: string;
  /** "2024 : 41"; null where there is none. */
  readonly before: string | null;
  /** "dont" what stands above. */
  readonly isPart: boolean;
}

export interface BarView {
  readonly label: string;
  readonly value: string;
  /** Of the longest, in [0, 1]; null for a figure that is secret or not known. */
  readonly length: number | null;
}

export interface MarksView {
  /** "Données 2024" */
  readonly title: string;
  readonly lines: readonly CountView[];
  readonly bars: readonly BarView[];
}

export interface ToCheck extends PlaceView {
  readonly key: string;
  readonly severity: Finding["severity"] | "plan";
  readonly name: string;
  readonly message: string;
  /** The text of law behind it; null where there is none. */
  readonly source: string | null;
}

export interface EqualityState {
  readonly exercice: number;
  readonly counts: readonly CountView[];
  readonly states: readonly BarView[];
  /** Null where no year has enough Index. */
  readonly marks: MarksView | null;
  readonly hasSecret: boolean;
  /** What the register leaves unsaid, and rows that are in no exercice: a sentence each. */
  readonly unknown: readonly string[];
  readonly toCheck: readonly ToCheck[];
  /** The sentences to paste. */
  readonly text: string;
  readonly reminders: readonly Reminder[];
  /** Why nobody is to be reminded; null when somebody is. */
  readonly noReminder: { readonly reason: NoReminder; readonly sentence: string } | null;
  /** Sworn statements received in the exercice; null where the register does not say. */
  readonly received: number | null;
}

export type EqualityView =
  | { readonly kind: "no-register" }
  /** The register lacks a column without which nobody can be counted. */
  | { readonly kind: "lacking"; readonly why: string }
  | { readonly kind: "no-exercice" }
  /** Nobody answered in the exercice; the years in which somebody did, the latest first. */
  | { readonly kind: "nothing"; readonly exercice: number; readonly years: readonly number[] }
  | { readonly kind: "state"; readonly state: EqualityState };

export const equalityView = (reading: Reading, exercice: number | null): EqualityView =>
  completed(equalityViewInSteps(reading, exercice));

/** The same, some rows at a time: a register of 20,000 candidates holds the thread for a second. */
export function* equalityViewInSteps({ prepared, settings }: Reading, exercice: number | null): Steps<EqualityView> {
  const { facts } = prepared;
  const register = facts.registers.get("candidates");
  if (register === undefined) return { kind: "no-register" };
  const lacking = lackingIn(register);
  if (lacking.length > 0) return { kind: "lacking", why: lackingText(lacking, unreadHeadingsOf(facts.tables)) };
  if (exercice === null) return { kind: "no-exercice" };
  const lines = yield* linesInSteps(register);
  const own = lines.filter((line) => line.exercice === exercice);
  if (own.length === 0) {
    const years = new Set(lines.flatMap((line) => (line.exercice === null ? [] : [line.exercice])));
    return { kind: "nothing", exercice, years: [...years].sort((one, other) => other - one) };
  }
  // What is found in a line is kept: the synthesis, which asks for all of it at once, finds it there.
  for (const [nth, line] of lines.entries()) {
    if (nth % AT_ONCE === 0) yield;
    findingsOf(line);
  }
  const synthesis = yield* synthesisInSteps(lines, exercice);
  const national = (year: number | null): number | null => nationalMean(settings.nationalMeans, year);
  const [year] = synthesis.years;
  yield;
  const reminders = remindersOf(lines, exercice);
  yield;
  const toCheck = yield* toCheckInSteps(own, facts, register);
  const marks = year === undefined ? null : marksView(year, national(year.year));
  const counts = countsOf(synthesis);
  const states = statesOf(synthesis);
  const shown = [...counts, ...states, ...(marks === null ? [] : [...marks.lines, ...marks.bars])];
  return {
    kind: "state",
    state: {
      exercice,
      counts,
      states,
      marks,
      hasSecret: shown.some(({ value }) => value === "s"),
      unknown: unknownIn(register, lines, exercice),
      toCheck,
      text: equalityText(synthesis, national).join(" "),
      reminders,
      noReminder: reminders.length > 0 ? null : noReminder(lines, exercice),
      received: own.every(({ received }) => received === null)
        ? null
        : own.filter(({ received }) => received === true).length,
    },
  };
}

function noReminder(lines: readonly Line[], exercice: number): EqualityState["noReminder"] {
  const reason = noReminderIn(lines, exercice);
  return { reason, sentence: INTERNAL_SHEETS.noReminder[reason](exercice) };
}

function unknownIn(register: RegisterFacts, lines: readonly Line[], exercice: number): readonly string[] {
  const untold = untoldIn(register, lines, exercice);
  const undated = undatedIn(lines);
  return [
    ...(untold.length === 0 ? [] : [untoldText(exercice, untold)]),
    ...(undated === 0 ? [] : [undatedText(undated)]),
  ];
}

const shownFigure = (figure: Figure, unit: "count" | "ratio" | "mark" = "count"): string =>
  figure === null ? TEXT.none : figure === "s" ? "s" : unit === "mark" ? numberText(figure) : valueText(unit, figure);

function countsOf({ exercices }: Synthesis): readonly CountView[] {
  const [own, before] = exercices;
  if (own === undefined) return [];
  const { funnel } = EQUALITY_SHEET;
  const line = (
    label: string,
    name:
      "consultations" | "candidates" | "subject" | "volunteers" | "indexReceived" | "planReceived" | "awardedSilent",
    isPart = false,
  ): CountView => ({
    label,
    value: shownFigure(own[name]),
    before: before === undefined ? null : TEXT.before(before.exercice, shownFigure(before[name])),
    isPart,
  });
  return [
    line(funnel.consultations, "consultations"),
    line(TEXT.candidates, "candidates"),
    line(funnel.subject, "subject", true),
    line(funnel.volunteers, "volunteers"),
    line(funnel.indexReceived, "indexReceived"),
    line(funnel.planReceived, "planReceived"),
    {
      label: funnel.documentsRatio,
      value: shownFigure(own.documentsRatio, "ratio"),
      before: before === undefined ? null : TEXT.before(before.exercice, shownFigure(before.documentsRatio, "ratio")),
      isPart: false,
    },
    line(funnel.awardedSilent, "awardedSilent"),
  ];
}

function barsOf(lines: readonly (readonly [label: string, figure: Figure])[]): readonly BarView[] {
  const largest = Math.max(1, ...lines.map(([, figure]) => (typeof figure === "number" ? figure : 0)));
  return lines.map(([label, figure]) => ({
    label,
    value: shownFigure(figure),
    length: typeof figure === "number" ? figure / largest : null,
  }));
}

const statesOf = ({ exercices: [own] }: Synthesis): readonly BarView[] =>
  own === undefined
    ? []
    : barsOf(
        STATES.filter((state) => own.states[state] !== 0).map((state) => [STATE_LABELS[state], own.states[state]]),
      );

function marksView(year: ShownYear, national: number | null): MarksView {
  const { marks } = EQUALITY_SHEET;
  const line = (label: string, value: string, beside: string | null = null, isPart = false): CountView => ({
    label,
    value,
    before: beside,
    isPart,
  });
  return {
    title: EQUALITY_SHEET.data(year.year),
    lines: [
      line(marks.joined, shownFigure(year.joined)),
      line(marks.n, shownFigure(year.all.n)),
      line(
        marks.mean,
        shownFigure(year.all.mean, "mark"),
        national === null ? null : TEXT.national(numberText(national)),
      ),
      line(marks.median, shownFigure(year.all.median, "mark")),
      ...SIZES.filter((size) => year.sizes[size].n !== 0).map((size) =>
        line(
          SIZE_LABELS[size],
          shownFigure(year.sizes[size].mean, "mark"),
          TEXT.over(shownFigure(year.sizes[size].n)),
          true,
        ),
      ),
    ],
    bars: barsOf([
      ...CLASS_NAMES.map((name) => [CLASS_LABELS[name], year.classes[name]] as const),
      [marks.nc, year.nc],
      [marks.unreadable, year.unreadable],
    ]),
  };
}

const ORDER: Readonly<Record<ToCheck["severity"], number>> = { error: 0, warning: 1, plan: 2 };

/** Errors, then warnings, then plans of which something is to be asked; in the order of the register. */
function* toCheckInSteps(lines: readonly Line[], facts: Facts, register: RegisterFacts): Steps<readonly ToCheck[]> {
  const placeOf = (line: Line, column: string): PlaceView => placeOfRow(register, line.row, column, facts.severalFiles);
  const found: ToCheck[] = [];
  for (const [nth, line] of lines.entries()) {
    if (nth % AT_ONCE === 0) yield;
    findingsOf(line).forEach((finding, place) => {
      found.push({
        key: `${String(line.row)} ${String(place)}`,
        severity: finding.severity,
        name: line.name,
        message: findingMessage(finding),
        source: findingSource(finding.code),
        ...placeOf(line, finding.column),
      });
    });
    const judgement = planJudgement(line);
    const plan = judgement === null ? null : planMessage(judgement);
    if (plan !== null)
      found.push({
        key: `${String(line.row)} plan`,
        severity: "plan",
        name: line.name,
        message: plan,
        source: null,
        ...placeOf(line, "planProvided"),
      });
  }
  return found.sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}

/** Rows looked at in one step. */
const AT_ONCE = 200;
