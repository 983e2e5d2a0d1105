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

/** Terms as whole numbers, once for all the sums that they are in; `fine` is null where all of them are 0. */
export interface ExactTerms {
  readonly coarse: Float64Array;
  readonly fine: Float64Array | null;
}

export function exactTerms(terms: Float64Array): ExactTerms {
  const coarse = new Float64Array(terms.length);
  let fine: Float64Array | null = null;
  for (let k = 0; k < terms.length; k += 1) {
    const term = terms[k] as number;
    const whole = Math.round(term * COARSE);
    const rest = term - whole / COARSE;
    coarse[k] = whole;
    if (rest !== 0) (fine ??= new Float64Array(terms.length))[k] = Math.round(rest * FINE);
  }
  return { coarse, fine };
}

export function addTo(sums: ExactSums, group: number, term: number, sign: 1 | -1 = 1): void {
  const coarse = Math.round(term * COARSE);
  const rest = term - coarse / COARSE;
  sums.coarse[group] = (sums.coarse[group] as number) + sign * coarse;
  if (rest !== 0) sums.fine[group] = (sums.fine[group] as number) + sign * Math.round(rest * FINE);
}

/** What another sum holds, taken with this one; without `fine`, it has none. */
export function addSum(sums: ExactSums, group: number, others: ExactSums, other: number): void {
  sums.coarse[group] = (sums.coarse[group] as number) + (others.coarse[other] as number);
  sums.fine[group] = (sums.fine[group] as number) + (others.fine[other] ?? 0);
}

export function sumOf(sums: ExactSums, group: number): number {
  return (sums.coarse[group] as number) / COARSE + (sums.fine[group] as number) / FINE;
}
