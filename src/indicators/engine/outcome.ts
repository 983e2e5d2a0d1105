/** What a measure says of an exercice: a value with its rows, or why there is none. Unknown is never 0. */
import type { RegisterKind } from "../../registers/register";
import type { Basis, Indicator } from "../definition";
import { kindOf } from "../kinds/catalogue";
import { detailOf } from "./detail";
import type { BreakdownLine, Figure } from "./figure";
import { blocksIn, missingFor } from "./needs";
import { DIRECTORATE, IN_PERIOD, ofDirectorate, PERIOD_GROUPS, periodGroups } from "./period";
import type { Prepared, PreparedTable } from "./prepared";
import { ROLE } from "./roles";
import { type Assessed, countOf, type Groups, type RoleCounts, type Tally, tallyOf } from "./tally";
import { type Ignored, traceOf } from "./trace";

/** Rows of one register, by their number in its facts. */
export interface RowSet {
  readonly register: RegisterKind;
  readonly rows: readonly number[];
}

/** What a measure says of a group of members, without its rows. */
export interface Measured {
  readonly status: "known" | "empty" | "incomplete";
  /** Null unless known. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly breakdown: readonly BreakdownLine[] | null;
  /** Kept rows whose deciding cell is blank. */
  readonly blanks: number;
  /** Of these blanks, those of members that the measure would count: only the figure is lacking. */
  readonly blankValues: number;
  /** Rows that were examined: the exercice's members in scope. Completeness is 1 - blanks / examined. */
  readonly examined: number;
  /** Rows that the measure's own rule leaves out, or that wait for the buyer's word. */
  readonly unused: number;
  readonly missing: readonly string[];
  /** Why it is empty: nothing in the exercice, or a column never filled. */
  readonly emptiness: "nothing" | "empty-column" | null;
}

export interface Outcome extends Measured {
  readonly indicator: Indicator;
  readonly exercice: number;
  /** The basis on which it was computed: a measure that has no value basis stays in number. */
  readonly basis: Basis;
  readonly rows: RowSet;
  readonly base: RowSet;
  readonly ignored: readonly Ignored[];
  /** Contracts of which a later version gives the amount or the holder. */
  readonly modified: RowSet;
}

export const hasValueBasis = ({ measure }: Indicator): boolean =>
  measure.kind === "share" && measure.amount !== undefined;

/** The basis on which an indicator is computed when one is asked for. */
export const basisOf = (indicator: Indicator, wanted: Basis): Basis =>
  wanted === "value" && hasValueBasis(indicator) ? "value" : "number";

/** A measure on a workbook, its members told apart once for all the exercices that are asked for. */
export interface Measuring {
  /** @param directorate its name, however it is spelled; all of them when absent */
  readonly outcome: (exercice: number, directorate?: string) => Outcome;
  /** What the outcome says, without its rows and details. */
  readonly figure: (exercice: number) => Measured;
}

export function measuring(prepared: Prepared, indicator: Indicator, wanted: Basis): Measuring {
  const basis = basisOf(indicator, wanted);
  const table = prepared.table(indicator.view);
  let known: Assessed | undefined;
  const measure = (exercice: number, directorate: string | undefined) => {
    const groups = table === undefined ? null : groupsOf(table, indicator, exercice, directorate);
    const missing = missingIn(prepared, indicator, table, groups, basis, directorate);
    if (table === undefined || groups === null || missing.length > 0) return { measured: nothingKnown(missing) };
    known ??= kindOf(indicator.measure).assess(indicator.measure, table, basis, prepared);
    const tally = tallyOf(known, { of: groups, count: PERIOD_GROUPS });
    return { measured: measuredIn(indicator, tally, IN_PERIOD), found: { table, groups, assessed: known } };
  };
  return {
    figure: (exercice) => measure(exercice, undefined).measured,
    outcome: (exercice, directorate) => {
      const { measured, found } = measure(exercice, directorate);
      const about = { indicator, exercice, basis, ...measured };
      if (found === undefined) return { ...about, ...withoutRows(indicator) };
      const { table, groups, assessed } = found;
      return {
        ...about,
        breakdown: measured.breakdown ?? detailOf(indicator, table, groups, exercice),
        ...traceOf(prepared, indicator, table, assessed.roles, groups, basis),
      };
    },
  };
}

/** Measures an indicator for an exercice, and for one directorate when it is named, however it is spelled. */
export const outcomeOf = (
  prepared: Prepared,
  indicator: Indicator,
  exercice: number,
  wanted: Basis,
  directorate?: string,
): Outcome => measuring(prepared, indicator, wanted).outcome(exercice, directorate);

export function groupsOf(
  table: PreparedTable,
  indicator: Indicator,
  exercice: number,
  directorate: string | undefined,
): Groups {
  const groups = periodGroups(table, exercice, indicator.stock);
  return directorate === undefined ? groups : ofDirectorate(groups, table, directorate);
}

/** What is lacking for an exercice, and for a directorate when it is named. */
export function missingIn(
  prepared: Prepared,
  indicator: Indicator,
  table: PreparedTable | undefined,
  groups: Groups | null,
  basis: Basis,
  directorate: string | undefined,
): readonly string[] {
  const blocks = table === undefined || groups === null ? [] : blocksIn(table, groups);
  const unplaced = directorate !== undefined && table !== undefined && table.column(DIRECTORATE) === undefined;
  return [
    ...missingFor(indicator, prepared, table, blocks, basis),
    ...(unplaced ? [`${indicator.view.register}.${DIRECTORATE}`] : []),
  ];
}

/** What a measure says of one of the groups of its tally. */
export function measuredIn(indicator: Indicator, tally: Tally, group: number): Measured {
  const { divides } = kindOf(indicator.measure);
  const figure = tally.figure(group);
  const emptiness = emptinessOf(divides, indicator, figure, tally, group);
  const blanks = blanksIn(tally, group);
  return {
    status: emptiness === null ? "known" : "empty",
    value: emptiness === null ? figure.value : null,
    numerator: divides ? (emptiness === null ? figure.numerator : 0) : null,
    denominator: divides ? (emptiness === null ? figure.denominator : 0) : null,
    breakdown: figure.breakdown,
    blanks,
    blankValues: countOf(tally, group, ROLE.blankValue),
    examined: blanks + countOf(tally, group, ROLE.part) + countOf(tally, group, ROLE.rest),
    unused: countOf(tally, group, ROLE.leftOut) + countOf(tally, group, ROLE.unconfirmed),
    missing: [],
    emptiness,
  };
}

const blanksIn = (tally: RoleCounts, group: number): number =>
  countOf(tally, group, ROLE.blank) + countOf(tally, group, ROLE.blankValue) + countOf(tally, group, ROLE.blankScope);

/** A rate without denominator is empty; so is any figure of which no cell was filled, where there were rows to fill. */
function emptinessOf(
  divides: boolean,
  indicator: Indicator,
  figure: Figure,
  tally: RoleCounts,
  group: number,
): Measured["emptiness"] {
  const parts = countOf(tally, group, ROLE.part);
  const rest = countOf(tally, group, ROLE.rest);
  const blanks = countOf(tally, group, ROLE.blank);
  const blankValues = countOf(tally, group, ROLE.blankValue);
  if (figure.isUnfilled === true) return "empty-column";
  const unread = indicator.measure.kind === "breakdown" || indicator.measure.kind === "coverage";
  if (!unread && parts === 0 && (blankValues > 0 || (rest === 0 && blanks > 0))) return "empty-column";
  return divides && !Number.isFinite(figure.value) ? "nothing" : null;
}

/** A measure that lacks something has no figure: unknown is not 0. */
export const nothingKnown = (missing: readonly string[]): Measured => ({
  status: "incomplete",
  value: null,
  numerator: null,
  denominator: null,
  breakdown: null,
  blanks: 0,
  blankValues: 0,
  examined: 0,
  unused: 0,
  missing,
  emptiness: null,
});

function withoutRows({ view }: Indicator): Pick<Outcome, "rows" | "base" | "ignored" | "modified"> {
  const none: RowSet = { register: view.register, rows: [] };
  return { rows: none, base: none, ignored: [], modified: none };
}
