import type { MeasureKind, MeasureOf } from "../../indicators/definition";
import type { Expression } from "./expression";
import type { Scope } from "./scope";

/** The formula of a kind of measure; null where native functions are not enough. */
export type FormulaKind<K extends MeasureKind> = (measure: MeasureOf<K>, scope: Scope) => Expression | null;
