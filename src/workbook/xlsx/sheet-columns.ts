/** Columns from one to another, 0-based, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many columns of the used area are hidden. Spans may overlap. */
export const hiddenWithin = (
  hidden: readonly Span[],
  { first, last }: { readonly first: number; readonly last: number },
): number => {
  let count = 0;
  let next = first;
  for (const { from, to } of hidden.filter((span) => span.from <= span.to).sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, next);
    const stop = Math.min(to, last);
    if (start > stop) continue;
    count += stop - start + 1;
    next = stop + 1;
  }
  return count;
};
