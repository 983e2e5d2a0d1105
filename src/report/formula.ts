import type { Basis, Indicator } from "../indicators/definition";

/** The native formula that recomputes a measure on the consolidated workbook; null where there is none. */
export function formulaOf(_indicator: Indicator, _exercice: number, _basis: Basis): string | null {
  return null;
}
