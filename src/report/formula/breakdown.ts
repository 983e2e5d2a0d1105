import { optionsOf } from "../../consolidation/names";
import type { Extra, MeasureOf } from "../../indicators/definition";
import { specOf, type View } from "../../indicators/views/catalogue";
import { BLANK, type Criterion, exactly, type Expression, notZero, READABLE } from "./expression";
import type { FormulaKind } from "./kind";
import { counted, inSums, met, own, type Scope, summed } from "./scope";

type Breakdown = MeasureOf<"breakdown">;

/** How many keys have a figure other than 0: the main value of a breakdown. */
export const breakdown: FormulaKind<"breakdown"> = (measure, scope) => {
  if (scope.stock !== undefined) return null;
  const options = optionsOf(scope.view, measure.by);
  if (options !== null) {
    const lines = options.map((option) => breakdownLine(measure, scope, option));
    return lines.every((line) => line !== null) ? notZero(lines, "sum" in measure.value ? "decimal" : "whole") : null;
  }
  // Names are not known beforehand: the first row of each is counted, which says nothing of a sum that comes to 0.
  return "count" in measure.value
    ? counted(scope, [{ column: { kind: "first", measure, column: measure.by }, is: "1" }])
    : null;
};

/** The figure of one key; null stands for members whose key is blank. */
export function breakdownLine(measure: Breakdown, scope: Scope, key: string | null): Expression | null {
  if (scope.stock !== undefined) return null;
  const { value } = measure;
  if ("distinct" in value) return distinctUnder(measure, scope, key, value.distinct);
  const criteria = keyCriteria(measure, scope.view, key);
  if (criteria === null) return null;
  return "sum" in value ? summed(scope, value.sum, [...criteria, ...inSums(scope)]) : counted(scope, criteria);
}

/** A figure beside that of a key; `option` is the label of an extra by options. */
export function breakdownExtra(
  measure: Breakdown,
  scope: Scope,
  key: string | null,
  extra: Extra,
  option: string | null,
): Expression | null {
  if (scope.stock !== undefined) return null;
  const criteria = keyCriteria(measure, scope.view, key);
  if (criteria === null) return null;
  // A row left out of the figure is left out of what stands beside it.
  const kept: readonly Criterion[] =
    "sum" in measure.value
      ? [...criteria, { column: own(measure.value.sum), is: READABLE }, ...inSums(scope)]
      : criteria;
  if (extra.sum !== undefined)
    return summed(scope, extra.sum, [...kept, ...("sum" in measure.value ? [] : inSums(scope))]);
  if (extra.distinct !== undefined) return distinctUnder(measure, scope, key, extra.distinct);
  if (extra.byOption === undefined) return null;
  const named = underCriteria(scope.view, extra.byOption, option);
  return named === null ? null : counted(scope, [...kept, ...named]);
}

const keyCriteria = ({ by, where }: Breakdown, view: View, key: string | null): readonly Criterion[] | null => {
  const under = underCriteria(view, by, key);
  return under === null ? null : [...met(where), ...under];
};

function underCriteria(view: View, by: string, key: string | null): readonly Criterion[] | null {
  if (key === null) return [{ column: own(by), is: BLANK }];
  if (optionsOf(view, by) !== null) return met({ column: by, in: [key] });
  const is = specOf(view.register, by)?.store === "strings" ? exactly(key) : null;
  return is === null ? null : [{ column: own(by), is }];
}

function distinctUnder(measure: Breakdown, scope: Scope, key: string | null, column: string): Expression | null {
  const { by } = measure;
  if (optionsOf(scope.view, by) !== null)
    return counted(scope, [{ column: { kind: "first", measure, column, under: { by, option: key } }, is: "1" }]);
  const under = underCriteria(scope.view, by, key);
  return under === null
    ? null
    : counted(scope, [...under, { column: { kind: "first", measure, column, under: { by, each: true } }, is: "1" }]);
}
