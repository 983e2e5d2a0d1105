import type { OptionFacts } from "../../registers/facts";

/** By code of a column of options: whether one of the labels is named; never, where there is no such column. */
export function masksOf(column: OptionFacts | undefined, labels: readonly string[]): (code: number) => boolean {
  if (column === undefined) return () => false;
  const wanted = labels.reduce((mask, label) => mask | (1 << column.labels.indexOf(label)), 0);
  return (code) => ((column.masks[code] ?? 0) & wanted) !== 0 && code > 1;
}
