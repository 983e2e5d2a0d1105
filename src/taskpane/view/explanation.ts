/** One figure explained: what it is made of, and every row that it counts, leaves out or finds blank. */
import type { Indicator } from "../../indicators/definition";
import { type Blank, blanksOf } from "../../indicators/engine/blanks";
import { hasValueBasis, type Outcome, type RowSet } from "../../indicators/engine/outcome";
import type { Prepared } from "../../indicators/engine/prepared";
import type { Ignored, IgnoredReason } from "../../indicators/engine/trace";
import { type Facts, NUMBER_STATE } from "../../registers/facts";
import { columnsOf, REGISTER_KINDS, REGISTERS } from "../../registers/catalogue";
import type { RegisterKind } from "../../registers/register";
import type { Reading } from "../../report/annual";
import { whyMissing, type WhyMissing } from "../../report/bilan/why-missing";
import { outcomeIn, type Question } from "../../store/outcomes";
import { capitalised } from "../../texts/breakdown";
import { EXPLANATION, REASON_TEXTS, REASON_TITLES } from "../../texts/explanation";
import { valueText } from "../../texts/format";
import { blanksText, fractionText, modifiedText } from "../../texts/behind";
import { lacksText } from "../../texts/missing";
import { columnTitle } from "../../texts/column-title";
import { formulaOf, frenchFormula } from "../formula/typed";
import { figureText, filledShare } from "./indicators";
import { placeOfRow, type PlaceView } from "./places";
import type { RegistersTarget } from "./registers-target";
import { rowLabel } from "./row-label";

export interface ExplanationView {
  readonly code: string;
  /** "1.1.4 · Volume d'heures…" */
  readonly title: string;
  readonly label: string;
  readonly scope: string;
  readonly value: string;
  readonly isKnown: boolean;
  /** Null where the label says it all. */
  readonly definition: string | null;
  /** Why there is no figure, or what it is made of. */
  readonly sentences: readonly string[];
  readonly formula: string;
  /** The bases on which it can be seen; null when there is one only. */
  readonly basis: Question["basis"] | null;
  readonly breakdown: readonly { readonly key: string; readonly value: string }[];
  readonly groups: readonly RowGroup[];
  /** Where what it lacks may be given. */
  readonly mends: readonly Mend[];
}

export interface Mend {
  readonly label: string;
  readonly target: RegistersTarget;
}

/** Rows of one kind: how many, and as many of them as are asked for. */
export interface RowGroup {
  readonly key: string;
  readonly title: string;
  readonly note: string | null;
  readonly count: number;
  readonly first: (count: number) => readonly RowView[];
}

export interface RowView extends PlaceView {
  readonly key: string;
  /** What the row is about. */
  readonly label: string | null;
  /** Why it is there. */
  readonly reason: string | null;
}

/** @param shows what the cell holds: the figure of the measure, or how complete it is */
export function explanationOf(
  reading: Reading,
  indicator: Indicator,
  question: Question,
  shows: "figure" | "completeness" = "figure",
): ExplanationView {
  const outcome = outcomeIn(reading, indicator, question);
  const { facts } = reading.prepared;
  const why = whyMissing(outcome, facts);
  const { code, label, definition } = indicator;
  const figure = why?.word ?? figureText(indicator, outcome);
  const isComplete = shows === "completeness" && outcome.examined > 0;
  return {
    code,
    title: titled(code, label),
    label,
    scope: EXPLANATION.scope(question.exercice, question.directorate, hasValueBasis(indicator) ? outcome.basis : null),
    value: isComplete ? filledShare(outcome.examined, outcome.blanks) : figure,
    isKnown: isComplete || why === null,
    definition: definition === label ? null : definition,
    sentences: [...(isComplete ? [EXPLANATION.ofMeasure(figure)] : []), ...saidOf(outcome, why)],
    formula: frenchFormula(formulaOf(indicator, question)),
    // What cannot be computed is the same on every basis.
    basis: hasValueBasis(indicator) && outcome.status !== "incomplete" ? outcome.basis : null,
    breakdown: breakdownOf(outcome),
    mends: outcome.missing.flatMap((missing) => mendOf(missing, facts)),
    groups: groupsOf(reading, outcome, question.directorate).filter(({ count }) => count > 0),
  };
}

const saidOf = (outcome: Outcome, why: WhyMissing | null): readonly string[] =>
  why === null ? madeOf(outcome) : [outcome.status === "incomplete" ? lacksText(outcome.missing) : why.sentence];

/** The rates beside the scheme have no code of their own. */
const titled = (code: string, label: string): string =>
  code === "inclusive" ? label : `${code.startsWith("L2111-3/") ? EXPLANATION.article : code} · ${label}`;

function madeOf(outcome: Outcome): readonly string[] {
  const { indicator, basis, numerator, denominator, blanks, examined, modified } = outcome;
  return [
    ...(numerator === null || denominator === null ? [] : [fractionText(indicator, basis, numerator, denominator)]),
    ...(blanks === 0 ? [] : [blanksText(blanks, examined)]),
    ...(modified.rows.length === 0 ? [] : [modifiedText(modified.rows.length)]),
  ];
}

/** The keys of a breakdown; of another measure, the details shown beside its figure. */
function breakdownOf({ indicator: { measure, unit, detail }, breakdown }: Outcome): ExplanationView["breakdown"] {
  const isSum = measure.kind === "breakdown" && "sum" in measure.value;
  const counts = isSum ? unit : detail?.kind === "mean-age" ? "years" : "count";
  const isDetail = measure.kind !== "breakdown";
  return (breakdown ?? []).map(({ key, value }) => ({
    key: isDetail ? capitalised(key) : key,
    value: valueText(counts, value),
  }));
}

/** A register to be made, or a column to be chosen in one that is there. */
function mendOf(missing: string, { registers }: Facts): readonly Mend[] {
  const [kind = "", column = null] = missing.split(".");
  const register = REGISTER_KINDS.find((one) => one === kind);
  if (register === undefined) return [];
  if (!registers.has(register))
    return [{ label: EXPLANATION.makeRegister(REGISTERS[register].title), target: { register, column: null } }];
  return column === null || !(column in columnsOf(register))
    ? []
    : [{ label: EXPLANATION.chooseColumn(columnTitle(register, column)), target: { register, column } }];
}

const REASONS = Object.keys(REASON_TITLES) as readonly IgnoredReason[];

function groupsOf({ prepared }: Reading, outcome: Outcome, directorate: string | null): readonly RowGroup[] {
  const { facts } = prepared;
  const blanks = blanksOf(prepared, outcome, directorate);
  const restRows = restOf(outcome);
  return [
    groupOf("counted", EXPLANATION.counted, null, countedRows(prepared, outcome), facts),
    groupOf("rest", EXPLANATION.rest, null, restRows, facts),
    groupOf("blanks", EXPLANATION.blanks, EXPLANATION.blanksNote, blanks.map(blankRow), facts),
    ...REASONS.map((reason) =>
      groupOf(
        reason,
        `${EXPLANATION.leftOut} · ${REASON_TITLES[reason]}`,
        null,
        outcome.ignored.filter((one) => one.reason === reason).map(ignoredRow),
        facts,
      ),
    ),
  ];
}

interface Row {
  readonly register: RegisterKind;
  readonly row: number;
  readonly column: string | null;
  readonly reason: string | null;
  /** What the row adds to the figure. */
  readonly added?: string | null;
}

const setRows = ({ register, rows }: RowSet): readonly Row[] =>
  rows.map((row) => ({ register, row, column: null, reason: null }));

/** Of a sum or a mean, each row with its own figure. */
function countedRows(prepared: Prepared, { indicator, rows }: Outcome): readonly Row[] {
  const { view, measure, unit } = indicator;
  if (measure.kind !== "sum" && measure.kind !== "average") return setRows(rows);
  const table = prepared.table(view);
  const column = table?.column(measure.column);
  if (table === undefined || column?.store !== "numbers") return setRows(rows);
  const members = new Map(Array.from(table.rows, (row, member) => [row, member] as const));
  const addedBy = (row: number): string | null => {
    const member = members.get(row);
    const isRead = member !== undefined && column.states[member] === NUMBER_STATE.read;
    return isRead ? valueText(unit, column.numbers[member] as number) : null;
  };
  return setRows(rows).map((one) => ({ ...one, added: addedBy(one.row) }));
}

/** The rows of the denominator that are not counted. */
function restOf({ rows, base }: Outcome): readonly Row[] {
  const counted = new Set(rows.register === base.register ? rows.rows : []);
  return setRows({ register: base.register, rows: base.rows.filter((row) => !counted.has(row)) });
}

const titleOf = (register: RegisterKind, column: string | null): string | null =>
  column === null ? null : columnTitle(register, column);

const blankRow = ({ register, row, column }: Blank): Row => ({
  register,
  row,
  column,
  reason: column === null ? null : EXPLANATION.column(columnTitle(register, column)),
});

const ignoredRow = ({ register, row, column, reason }: Ignored): Row => ({
  register,
  row,
  column,
  reason: REASON_TEXTS[reason](titleOf(register, column)),
});

const groupOf = (key: string, title: string, note: string | null, rows: readonly Row[], facts: Facts): RowGroup => ({
  key,
  title,
  note,
  count: rows.length,
  first: (count) => rows.slice(0, count).map((one, nth) => rowView(one, nth, facts)),
});

function rowView({ register, row, column, reason, added }: Row, nth: number, facts: Facts): RowView {
  const found = facts.registers.get(register);
  const key = `${String(nth)} ${String(row)}`;
  if (found === undefined) return { key, address: "", place: null, label: null, reason };
  return {
    key,
    ...placeOfRow(found, row, column, facts.severalFiles),
    label: labelOf(rowLabel(found, row), added),
    reason,
  };
}

const labelOf = (label: string | null, added: string | null | undefined): string | null =>
  typeof added === "string" ? [...(label === null ? [] : [label]), added].join(" · ") : label;
