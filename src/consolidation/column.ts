/** The columns of a consolidated table, and the headings under which formulas find them. */
import type { Measure } from "../indicators/definition";
import type { Condition } from "../indicators/engine/condition";
import type { View } from "../indicators/views/catalogue";
import { REGISTERS, type Registers } from "../registers/catalogue";
import { CONSOLIDATION } from "../texts/consolidation";
import { conditionName, titleOf } from "./names";

/** When a member without an end is taken to end: never, in its own exercice, or in the next. */
export type WithoutEnd = "never" | "same-year" | "next-year";

/** A column that a formula reads: one of the table's own, or a helper so that COUNTIFS is enough. */
export type FormulaColumn =
  | { readonly kind: "exercice" }
  /** A column of the register, or one worked out by the view. */
  | { readonly kind: "own"; readonly name: string }
  /** What the member answers to a condition: Oui, Non, illisible, or nothing. */
  | { readonly kind: "answer"; readonly condition: Condition }
  /** The year in which the member ends, with one for those without an end too: one comparison is then enough. */
  | { readonly kind: "end"; readonly name: string; readonly withoutEnd: WithoutEnd }
  /** "Oui" for the call-offs of a framework, left out of sums. */
  | { readonly kind: "callOff" }
  | FirstColumn;

/** 1 on the first row of each distinct (exercice, name) among the members that the measure counts. */
export interface FirstColumn {
  readonly kind: "first";
  readonly measure: Measure;
  /** The column of names told apart. */
  readonly column: string;
  /** Names told apart under one option of a column (null: where the column is blank), or under each of its values. */
  readonly under?:
    { readonly by: string; readonly option: string | null } | { readonly by: string; readonly each: true };
}

/** A column of a table made from a view; of a list ("directorates"), the mark of its first mentions. */
export type ColumnRead =
  { readonly view: View; readonly column: FormulaColumn } | { readonly list: keyof Registers; readonly names: string };

/** The heading of a column in the table of its view. */
export function headingOf(view: View, column: FormulaColumn): string {
  switch (column.kind) {
    case "exercice":
      return CONSOLIDATION.headings.exercice;
    case "own":
      return titleOf(view, column.name);
    case "answer":
      return conditionName(view, column.condition);
    case "end":
      return CONSOLIDATION.end[column.withoutEnd](titleOf(view, column.name));
    case "callOff":
      return CONSOLIDATION.headings.callOff;
    case "first":
      return firstHeading(view, column);
  }
}

function firstHeading(view: View, { measure, column, under }: FirstColumn): string {
  const title = titleOf(view, column);
  const first = measure.kind === "coverage" ? CONSOLIDATION.firstOfList(title) : CONSOLIDATION.first(title);
  const keyed =
    under === undefined
      ? first
      : "each" in under
        ? CONSOLIDATION.firstPer(first, titleOf(view, under.by))
        : CONSOLIDATION.firstUnder(first, titleOf(view, under.by), under.option ?? CONSOLIDATION.noKey);
  const where = "where" in measure ? measure.where : undefined;
  return where === undefined ? keyed : CONSOLIDATION.firstWhere(keyed, conditionName(view, where));
}

/** Whether sums over a view leave call-offs out: its register knows frameworks. */
export const knowsFrameworks = (view: View): boolean => "frameworkNumber" in REGISTERS[view.register].columns;

/** The columns of the register, or worked out, that a formula column shows or is made of. */
export function namesIn(column: FormulaColumn): readonly string[] {
  switch (column.kind) {
    case "exercice":
    case "callOff":
      return [];
    case "own":
    case "end":
      return [column.name];
    case "answer":
      return namesInCondition(column.condition);
    case "first":
      return [column.column, ...(column.under === undefined ? [] : [column.under.by])];
  }
}

function namesInCondition(condition: Condition): readonly string[] {
  if ("anyOf" in condition) return condition.anyOf.flatMap(namesInCondition);
  if ("allOf" in condition) return condition.allOf.flatMap(namesInCondition);
  return [condition.column];
}
