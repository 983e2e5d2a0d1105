/** What a measure says of an exercice: a value with its rows, or why there is none. Unknown is never 0. */
import type { RegisterKind } from "../../registers/register";
import type { Basis, Indicator } from "../definition";
import { kindOf } from "../kinds/catalogue";
import type { Assessed } from "../kinds/kind";
import { detailOf } from "./detail";
import type { BreakdownLine, Figure } from "./figure";
import { missingFor } from "./needs";
import { DIRECTORATE, IN_PERIOD, ofDirectorate, PERIOD_GROUPS, periodGroups } from "./period";
import type { Prepared, PreparedTable } from "./prepared";
import { ROLE } from "./roles";
import { countOf, type Groups, type RoleCounts, tallyOf } from "./tally";
import { type Ignored, traceOf } from "./trace";

/** Rows of one register, by their number in its facts. */
export interface RowSet {
  readonly register: RegisterKind;
  readonly rows: readonly number[];
}

export interface Outcome {
  readonly indicator: Indicator;
  readonly exercice: number;
  /** The basis on which it was computed: a measure that has no value basis stays in number. */
  readonly basis: Basis;
  readonly status: "known" | "empty" | "incomplete";
  /** Null unless known. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly breakdown: readonly BreakdownLine[] | null;
  /** Kept rows whose deciding cell is blank. */
  readonly blanks: number;
  /** Rows that were examined: the exercice's members in scope. Completeness is 1 - blanks / examined. */
  readonly examined: number;
  readonly rows: RowSet;
  readonly base: RowSet;
  readonly ignored: readonly Ignored[];
  /** Contracts of which a later version gives the amount or the holder. */
  readonly modified: RowSet;
  readonly missing: readonly string[];
  /** Why it is empty: nothing in the exercice, or a column never filled. */
  readonly emptiness: "nothing" | "empty-column" | null;
}

export const hasValueBasis = ({ measure }: Indicator): boolean =>
  measure.kind === "share" && measure.amount !== undefined;

/** Measures an indicator for an exercice, and for one directorate when it is named, however it is spelled. */
export function outcomeOf(
  prepared: Prepared,
  indicator: Indicator,
  exercice: number,
  wanted: Basis,
  directorate?: string,
): Outcome {
  const basis = wanted === "value" && hasValueBasis(indicator) ? "value" : "number";
  const table = prepared.table(indicator.view);
  const groups = table === undefined ? null : groupsOf(table, indicator, exercice, directorate);
  const unplaced = directorate !== undefined && table !== undefined && table.column(DIRECTORATE) === undefined;
  const missing = [
    ...missingFor(indicator, prepared, table, groups, basis),
    ...(unplaced ? [`${indicator.view.register}.${DIRECTORATE}`] : []),
  ];
  if (table === undefined || groups === null || missing.length > 0)
    return withoutValue(indicator, exercice, basis, missing);
  const kind = kindOf(indicator.measure);
  const assessed = kind.assess(indicator.measure, table, basis, prepared);
  const tally = tallyOf(assessed, { of: groups, count: PERIOD_GROUPS });
  const figure = tally.figure(IN_PERIOD);
  const emptiness = emptinessOf(kind.divides, indicator, figure, tally);
  const trace = traceOf(prepared, indicator, table, assessed.roles, groups, basis);
  return {
    indicator,
    exercice,
    basis,
    status: emptiness === null ? "known" : "empty",
    value: emptiness === null ? figure.value : null,
    numerator: kind.divides ? (emptiness === null ? figure.numerator : 0) : null,
    denominator: kind.divides ? (emptiness === null ? figure.denominator : 0) : null,
    breakdown: figure.breakdown ?? detailOf(indicator, table, groups, exercice),
    blanks: blanksIn(tally),
    examined: examinedIn(tally),
    ...trace,
    missing: [],
    emptiness,
  };
}

function groupsOf(
  table: PreparedTable,
  indicator: Indicator,
  exercice: number,
  directorate: string | undefined,
): Groups {
  const groups = periodGroups(table, exercice, indicator.stock);
  return directorate === undefined ? groups : ofDirectorate(groups, table, directorate);
}

const blanksIn = (tally: RoleCounts): number =>
  countOf(tally, IN_PERIOD, ROLE.blank) +
  countOf(tally, IN_PERIOD, ROLE.blankValue) +
  countOf(tally, IN_PERIOD, ROLE.blankScope);

const examinedIn = (tally: RoleCounts): number =>
  blanksIn(tally) + countOf(tally, IN_PERIOD, ROLE.part) + countOf(tally, IN_PERIOD, ROLE.rest);

/** A rate without denominator is empty; so is any figure of which no cell was filled, where there were rows to fill. */
function emptinessOf(divides: boolean, indicator: Indicator, figure: Figure, tally: RoleCounts): Outcome["emptiness"] {
  const parts = countOf(tally, IN_PERIOD, ROLE.part);
  const rest = countOf(tally, IN_PERIOD, ROLE.rest);
  const blanks = countOf(tally, IN_PERIOD, ROLE.blank);
  const blankValues = countOf(tally, IN_PERIOD, ROLE.blankValue);
  const unread = indicator.measure.kind === "breakdown" || indicator.measure.kind === "coverage";
  if (!unread && parts === 0 && (blankValues > 0 || (rest === 0 && blanks > 0))) return "empty-column";
  return divides && !Number.isFinite(figure.value) ? "nothing" : null;
}

function withoutValue(indicator: Indicator, exercice: number, basis: Basis, missing: readonly string[]): Outcome {
  const none: RowSet = { register: indicator.view.register, rows: [] };
  return {
    indicator,
    exercice,
    basis,
    status: "incomplete",
    value: null,
    numerator: null,
    denominator: null,
    breakdown: null,
    blanks: 0,
    examined: 0,
    rows: none,
    base: none,
    ignored: [],
    modified: none,
    missing,
    emptiness: null,
  };
}

export type { Assessed, Groups, PreparedTable };
