import { listCount, rate, written } from "./expression";
import type { FormulaKind } from "./kind";
import { counted } from "./scope";

/** The first rows of each name of the list in the exercice, over the names of the list; nothing where the exercice has no row. */
export const coverage: FormulaKind<"coverage"> = (measure, scope) => {
  if (scope.stock !== undefined) return null;
  const listed = listCount(measure.list.register, measure.list.column);
  const any = counted(scope, []);
  return rate(
    counted(scope, [{ column: { kind: "first", measure, column: measure.column }, is: "1" }]),
    listed,
    written([any, listed], `${any.text}*${listed.text}`),
  );
};
