import { A_NUMBER, rate } from "./expression";
import type { FormulaKind } from "./kind";
import { counted, met, own, summed } from "./scope";

/** A column over the members that meet the condition, divided by how many of them have a figure. */
export const average: FormulaKind<"average"> = ({ column, where }, scope) => {
  const filled = counted(scope, [...met(where), { column: own(column), is: A_NUMBER }]);
  return rate(summed(scope, column, met(where)), filled, filled);
};
