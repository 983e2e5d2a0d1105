/** Every figure of an exercice beside the native formula that finds it again. */
import { besideOf } from "../../indicators/beside";
import type { Basis, Extra, Indicator, MeasureOf, Scheme, Unit } from "../../indicators/definition";
import { indicatorsOf } from "../../indicators/definition";
import { type BreakdownLine, NOT_SAID } from "../../indicators/engine/figure";
import { hasValueBasis, outcomeOf, type Outcome } from "../../indicators/engine/outcome";
import type { Prepared } from "../../indicators/engine/prepared";
import { RECALCULATION } from "../../texts/consolidation";
import { breakdownExtra, breakdownLine } from "./breakdown";
import { expressionOf } from "./catalogue";
import { detailLine } from "./detail";
import type { Expression } from "./expression";
import { scopeOf } from "./scope";

/** One figure and its formula. */
export interface Recalculated {
  readonly outcome: Outcome;
  readonly basis: Basis | "paid";
  /** Which figure of the measure, when it is not the main one. */
  readonly detail: string | null;
  readonly unit: Unit | null;
  readonly value: number | null;
  /** Null where native functions are not enough. */
  readonly expression: Expression | null;
}

/** The figures of a scheme, in its order, each measure in number then in value, its details below; then those beside it. */
export function recalculatedOf(prepared: Prepared, scheme: Scheme, exercice: number): readonly Recalculated[] {
  const own = indicatorsOf(scheme).flatMap((indicator) =>
    basesOf(indicator).flatMap((basis) => {
      const outcome = outcomeOf(prepared, indicator, exercice, basis);
      // Details are counts of members, the same on every basis.
      return [mainLine(outcome, basis), ...(basis === "number" ? detailLines(outcome) : [])];
    }),
  );
  const beside = besideOf(prepared, exercice).map(({ outcome, basis }) => mainLine(outcome, basis));
  return [...own, ...beside];
}

const basesOf = (indicator: Indicator): readonly Basis[] =>
  hasValueBasis(indicator) ? ["number", "value"] : ["number"];

function mainLine(outcome: Outcome, basis: Recalculated["basis"]): Recalculated {
  const { indicator, exercice, value } = outcome;
  const isBreakdown = indicator.measure.kind === "breakdown";
  return {
    outcome,
    basis,
    detail: isBreakdown ? RECALCULATION.numberOfKeys : null,
    unit: isBreakdown ? "count" : indicator.unit,
    value,
    expression: expressionOf(indicator, exercice, outcome.basis),
  };
}

function detailLines(outcome: Outcome): readonly Recalculated[] {
  const { indicator, exercice, breakdown } = outcome;
  const { measure, detail } = indicator;
  const scope = scopeOf(indicator, exercice, "number");
  const line = (name: string, value: number, unit: Unit | null, expression: Expression | null): Recalculated => ({
    outcome,
    basis: "number",
    detail: name,
    unit,
    value,
    expression,
  });
  return (breakdown ?? []).flatMap(({ key, value, extra }): readonly Recalculated[] => {
    if (measure.kind !== "breakdown") {
      if (detail === undefined) return [];
      return [line(key, value, detail.kind === "mean-age" ? indicator.unit : "count", detailLine(detail, scope, key))];
    }
    const by = key === NOT_SAID ? null : key;
    const extras = extrasOf(measure, extra).map(({ extra: one, option, name, value: figure }) =>
      line(
        RECALCULATION.keyAndExtra(key, name),
        figure,
        one.sum === undefined ? "count" : null,
        breakdownExtra(measure, scope, by, one, option),
      ),
    );
    return [
      line(key, value, "sum" in measure.value ? indicator.unit : "count", breakdownLine(measure, scope, by)),
      ...extras,
    ];
  });
}

interface ExtraFigure {
  readonly extra: Extra;
  readonly name: string;
  readonly option: string | null;
  readonly value: number;
}

/** The figures beside that of a key: one by extra, or one by option of an extra by options. */
function extrasOf({ extras = [] }: MeasureOf<"breakdown">, figures: BreakdownLine["extra"]): readonly ExtraFigure[] {
  const byOption = extras.find((extra) => extra.byOption !== undefined);
  return Object.entries(figures ?? {}).flatMap(([name, value]): readonly ExtraFigure[] => {
    const named = extras.find((extra) => extra.byOption === undefined && extra.name === name);
    if (named !== undefined) return [{ extra: named, name, option: null, value }];
    return byOption === undefined ? [] : [{ extra: byOption, name, option: name === NOT_SAID ? null : name, value }];
  });
}
