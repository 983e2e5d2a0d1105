/**
 * Sums that do not depend on the order of their terms, to the last bit: two whole numbers, of ten-thousandths and of
 * millionths of millionths, each exact below 2^53. So a sum kept up to date cell by cell equals one made anew.
 */
export interface ExactSums {
  readonly coarse: Float64Array;
  readonly fine: Float64Array;
}

const COARSE = 1e4;
const FINE = 1e12;

export const exactSums = (groups: number): ExactSums => ({
  coarse: new Float64Array(groups),
  fine: new Float64Array(groups),
});

export function addTo(sums: ExactSums, group: number, term: number, sign: 1 | -1 = 1): void {
  const coarse = Math.round(term * COARSE);
  const rest = term - coarse / COARSE;
  sums.coarse[group] = (sums.coarse[group] as number) + sign * coarse;
  if (rest !== 0) sums.fine[group] = (sums.fine[group] as number) + sign * Math.round(rest * FINE);
}

export function sumOf(sums: ExactSums, group: number): number {
  return (sums.coarse[group] as number) / COARSE + (sums.fine[group] as number) / FINE;
}
