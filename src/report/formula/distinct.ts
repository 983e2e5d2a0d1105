import type { FormulaKind } from "./kind";
import { counted } from "./scope";

/** The first rows of each name in the exercice. What is in stock is in several exercices: it has no first row. */
export const distinct: FormulaKind<"distinct"> = (measure, scope) =>
  scope.stock === undefined
    ? counted(scope, [{ column: { kind: "first", measure, column: measure.column }, is: "1" }])
    : null;
