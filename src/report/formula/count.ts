import type { FormulaKind } from "./kind";
import { counted, met } from "./scope";

/** Members that meet both conditions. */
export const count: FormulaKind<"count"> = ({ where, of }, scope) => counted(scope, [...met(where), ...met(of)]);
