import type { FormulaKind } from "./kind";
import { inSums, met, summed } from "./scope";

/** A column over the members that meet the condition. */
export const sum: FormulaKind<"sum"> = ({ column, where }, scope) =>
  summed(scope, column, [...met(where), ...inSums(scope)]);
