import { A_NUMBER, type Criterion, rateOfSums, READABLE, times } from "./expression";
import type { FormulaKind } from "./kind";
import { counted, own, summed } from "./scope";

/** A column over another, on the members of which neither is unreadable (or both are given); each must have a cell filled. */
export const ratio: FormulaKind<"ratio"> = ({ numerator, denominator, both }, scope) => {
  const columns = [own(numerator), own(denominator)];
  const filled = columns.map((column): Criterion => ({ column, is: A_NUMBER }));
  const kept = both === true ? filled : columns.map((column): Criterion => ({ column, is: READABLE }));
  const evidence = both === true ? counted(scope, filled) : times(filled.map((one) => counted(scope, [one])));
  return rateOfSums(summed(scope, numerator, kept), summed(scope, denominator, kept), evidence);
};
