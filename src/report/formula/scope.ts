/** What every formula starts from: the members of the exercice, and the criteria that a condition becomes. */
import { type FormulaColumn, knowsFrameworks, type WithoutEnd } from "../../consolidation/column";
import type { Basis, Indicator, Stock } from "../../indicators/definition";
import type { Condition } from "../../indicators/engine/condition";
import type { View } from "../../indicators/views/catalogue";
import { type Criterion, countIfs, type Expression, NO, sumIfs, YES } from "./expression";

export interface Scope {
  readonly view: View;
  readonly exercice: number;
  readonly basis: Basis;
  readonly stock: Stock | undefined;
}

export const scopeOf = (indicator: Indicator, exercice: number, basis: Basis): Scope => ({
  view: indicator.view,
  exercice,
  basis,
  stock: indicator.stock,
});

const EXERCICE: FormulaColumn = { kind: "exercice" };

/** The members of the exercice: those dated in it, or those in stock during it. */
function periodOf({ exercice, stock }: Scope): readonly Criterion[] {
  if (stock === undefined) return [{ column: EXERCICE, is: String(exercice) }];
  return [
    { column: EXERCICE, is: `"<=${String(exercice)}"` },
    {
      column: { kind: "end", name: stock.endYear, withoutEnd: withoutEnd(stock) },
      is: `"${stock.lastYear === "in" ? ">=" : ">"}${String(exercice)}"`,
    },
  ];
}

/** The end that makes one comparison enough for members without one. */
const withoutEnd = (stock: Stock): WithoutEnd =>
  stock.withoutEnd === "for-good" ? "never" : stock.lastYear === "in" ? "same-year" : "next-year";

/** How many members of the exercice meet every criterion. */
export const counted = (scope: Scope, criteria: readonly Criterion[]): Expression =>
  countIfs(scope.view, [...periodOf(scope), ...criteria]);

/** The sum of a column over the members of the exercice that meet every criterion. */
export const summed = (scope: Scope, name: string, criteria: readonly Criterion[]): Expression =>
  sumIfs(scope.view, own(name), [...periodOf(scope), ...criteria]);

export const own = (name: string): FormulaColumn => ({ kind: "own", name });

/** The column that holds the answer to a condition, and the word that means it is met. */
export function answerTo(condition: Condition): {
  readonly column: FormulaColumn;
  readonly met: string;
  readonly notMet: string;
} {
  if ("is" in condition) {
    return condition.is === "yes"
      ? { column: own(condition.column), met: YES, notMet: NO }
      : { column: own(condition.column), met: NO, notMet: YES };
  }
  return { column: { kind: "answer", condition }, met: YES, notMet: NO };
}

/** Criteria of the members that meet a condition, one for each of its parts where all are asked for. */
export function met(condition: Condition | undefined): readonly Criterion[] {
  if (condition === undefined) return [];
  if ("allOf" in condition) return condition.allOf.flatMap(met);
  const answer = answerTo(condition);
  return [{ column: answer.column, is: answer.met }];
}

/** In sums and in value, the call-offs of a framework of the register are left out. */
export const inSums = ({ view }: Scope): readonly Criterion[] =>
  knowsFrameworks(view) ? [{ column: { kind: "callOff" }, is: NO }] : [];
