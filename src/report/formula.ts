import type { Basis, Indicator } from "../indicators/definition";
import { expressionOf } from "./formula/catalogue";

/**
 * The native formula that recomputes a measure on the consolidated workbook, in Excel's English syntax, "=" included; null
 * where there is none. It reads the tables "Conso_…" by structured references and uses COUNTIFS and SUMIFS only.
 */
export function formulaOf(indicator: Indicator, exercice: number, basis: Basis): string | null {
  const expression = expressionOf(indicator, exercice, basis);
  return expression === null ? null : `=${expression.text}`;
}
