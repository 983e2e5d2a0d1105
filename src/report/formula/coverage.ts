import { listCount, rate } from "./expression";
import type { FormulaKind } from "./kind";
import { counted } from "./scope";

/** The first rows of each name of the list in the exercice, over the names of the list. */
export const coverage: FormulaKind<"coverage"> = (measure, scope) => {
  if (scope.stock !== undefined) return null;
  const listed = listCount(measure.list.register, measure.list.column);
  return rate(
    counted(scope, [{ column: { kind: "first", measure, column: measure.column }, is: "1" }]),
    listed,
    listed,
  );
};
