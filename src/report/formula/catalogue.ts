import type { Basis, Indicator, Measure, MeasureKind } from "../../indicators/definition";
import { average } from "./average";
import { breakdown } from "./breakdown";
import { count } from "./count";
import { coverage } from "./coverage";
import { distinct } from "./distinct";
import type { Expression } from "./expression";
import type { FormulaKind } from "./kind";
import { ratio } from "./ratio";
import { scopeOf } from "./scope";
import { share } from "./share";
import { sum } from "./sum";

/** The formula of every kind of measure: one that is missing does not compile. */
const FORMULAS: { readonly [K in MeasureKind]: FormulaKind<K> } = {
  count,
  sum,
  share,
  average,
  distinct,
  ratio,
  coverage,
  breakdown,
};

/** The formula of a measure and the columns it reads; null where there is none. */
export function expressionOf(indicator: Indicator, exercice: number, basis: Basis): Expression | null {
  const formula = FORMULAS[indicator.measure.kind] as (
    measure: Measure,
    scope: ReturnType<typeof scopeOf>,
  ) => Expression | null;
  return formula(indicator.measure, scopeOf(indicator, exercice, basis));
}
