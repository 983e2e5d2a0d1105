import { A_NUMBER, type Criterion, plus, rate, rateOfSums, READABLE } from "./expression";
import type { FormulaKind } from "./kind";
import { answerTo, counted, inSums, met, own, summed } from "./scope";

/** The members in scope that say yes, over those that can be read: in number, or by their amounts. */
export const share: FormulaKind<"share"> = ({ where, of, amount }, scope) => {
  const { column, met: yes, notMet: no } = answerTo(of);
  const inScope = met(where);
  const weighs = scope.basis === "value" && amount !== undefined;
  const weighed: readonly Criterion[] = weighs ? inSums(scope) : [];
  const withFigure: readonly Criterion[] = weighs ? [...weighed, { column: own(amount), is: A_NUMBER }] : [];
  const total = (criteria: readonly Criterion[]) =>
    weighs ? summed(scope, amount, [...inScope, ...criteria, ...weighed]) : counted(scope, [...inScope, ...criteria]);
  const answered = (is: string) => counted(scope, [...inScope, { column, is }, ...withFigure]);
  return (weighs ? rateOfSums : rate)(
    total([{ column, is: yes }]),
    total([{ column, is: READABLE }]),
    plus([answered(yes), answered(no)]),
  );
};
