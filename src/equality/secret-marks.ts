/**
 * Which means, medians and extremes may stand beside classes some of which are masked. They may when the reader is left with
 * another set of marks that gives the very same sheet; otherwise the figures by size are withdrawn, then the others.
 */
import { CLASS_NAMES, classOf, type MarkClass, type Marked, medianOf, type Size, SIZES } from "./marks";
import { FEWEST_ENTERPRISES, isSecret } from "./secret";

export interface ShownStatistics {
  /** Mean and median of all the marks, and their extremes. */
  readonly overall: boolean;
  /** Sizes whose mean and median are shown. */
  readonly sizes: ReadonlySet<Size>;
}

/** What is already masked: counts of marks by class, by size, and of all. */
export interface MaskedCounts {
  readonly classes: ReadonlySet<MarkClass>;
  readonly sizes: ReadonlySet<Size>;
  readonly all: boolean;
}

export function shownStatistics(marks: readonly Marked[], masked: MaskedCounts): ShownStatistics {
  const overall = !masked.all && isOpen(marks);
  const choices: readonly ShownStatistics[] = [
    { overall, sizes: openSizes(marks, masked, overall) },
    { overall, sizes: new Set() },
  ];
  const [best = NOTHING] = choices.filter((shown) =>
    [...masked.classes].every((name) => hasOtherMarks(marks, shown, masked.classes, name)),
  );
  return best;
}

const NOTHING: ShownStatistics = { overall: false, sizes: new Set() };

/** Enough enterprises, none of which makes nearly all the sum. */
function isOpen(marks: readonly Marked[]): boolean {
  const sum = marks.reduce((total, { mark }) => total + mark, 0);
  const largest = marks.reduce((most, { mark }) => Math.max(most, mark), 0);
  const cell = { count: marks.length, published: true, largestShare: sum === 0 ? 0 : largest / sum };
  return marks.length > 0 && !isSecret(cell);
}

/** The sum of all less those shown is the sum of the others: they must be several, and open together. */
function openSizes(marks: readonly Marked[], masked: MaskedCounts, overall: boolean): ReadonlySet<Size> {
  const of = (sizes: readonly Size[]): readonly Marked[] => marks.filter(({ size }) => sizes.includes(size));
  const present = SIZES.filter((size) => of([size]).length > 0);
  let open = present.filter((size) => !masked.sizes.has(size) && isOpen(of([size])));
  const leaks = (): boolean => {
    const closed = present.filter((size) => !open.includes(size));
    return overall && closed.length > 0 && (closed.length === 1 || !isOpen(of(closed)));
  };
  while (open.length > 0 && leaks()) {
    const smallest = open.reduce((best, size) => (of([size]).length < of([best]).length ? size : best));
    open = open.filter((size) => size !== smallest);
  }
  return new Set(open);
}

export interface Extremes {
  readonly least: number | null;
  readonly most: number | null;
}

/** The least and the highest mark, where enough enterprises share it that it is nobody's own. */
export function extremesOf(marks: readonly Marked[]): Extremes {
  const all = marks.map(({ mark }) => mark);
  const shared = (mark: number): number | null =>
    all.filter((one) => one === mark).length >= FEWEST_ENTERPRISES ? mark : null;
  return all.length === 0
    ? { least: null, most: null }
    : { least: shared(Math.min(...all)), most: shared(Math.max(...all)) };
}

/**
 * Whether other marks print the same sheet with another number in a masked class: one mark changes class, and another of the
 * same mean moves the other way.
 */
function hasOtherMarks(
  marks: readonly Marked[],
  shown: ShownStatistics,
  masked: ReadonlySet<MarkClass>,
  wanted: MarkClass,
): boolean {
  const pools = new Map<string | null, readonly number[]>();
  marks.forEach(({ size }, nth) => {
    const pool = poolOf(size, shown);
    pools.set(pool, [...(pools.get(pool) ?? []), nth]);
  });
  const print = printOf(marks, shown);
  const looksTheSame = (changes: readonly (readonly [number, number])[]): boolean => {
    const other = marks.map((one, nth) => ({ ...one, mark: changes.find(([at]) => at === nth)?.[1] ?? one.mark }));
    return hidesIn(marks, other, masked, wanted) && printOf(other, shown) === print;
  };
  return [...pools].some(([pool, members]) =>
    distinct(marks, members).some((one) =>
      CANDIDATES.some((to) => {
        const from = marks[one]?.mark ?? 0;
        if (classOf(to) === classOf(from)) return false;
        if (pool === null) return looksTheSame([[one, to]]);
        return distinct(
          marks,
          members.filter((nth) => nth !== one),
        ).some((other) => {
          const back = (marks[other]?.mark ?? 0) - (to - from);
          return back >= 0 && back <= 100 && looksTheSame([[one, to], [other, back]]); // prettier-ignore
        });
      }),
    ),
  );
}

const CANDIDATES: readonly number[] = Array.from({ length: 101 }, (_, mark) => mark);

/** Marks whose sum the reader knows; null for those that may be anything. */
const poolOf = (size: Size, { overall, sizes }: ShownStatistics): string | null =>
  sizes.has(size) ? size : overall ? "rest" : null;

/** One mark of each size and value stands for its likes. */
function distinct(marks: readonly Marked[], members: readonly number[]): readonly number[] {
  const byKey = new Map(members.map((nth) => [`${marks[nth]?.size ?? ""} ${String(marks[nth]?.mark)}`, nth]));
  return [...byKey.values()];
}

function hidesIn(
  marks: readonly Marked[],
  other: readonly Marked[],
  masked: ReadonlySet<MarkClass>,
  wanted: MarkClass,
): boolean {
  const before = countsOf(marks);
  const after = countsOf(other);
  if (before.get(wanted) === after.get(wanted)) return false;
  return CLASS_NAMES.every((name) => {
    const now = after.get(name) ?? 0;
    return masked.has(name) ? now > 0 : now === (before.get(name) ?? 0);
  });
}

function countsOf(marks: readonly Marked[]): ReadonlyMap<MarkClass, number> {
  const counts = new Map<MarkClass, number>();
  for (const { mark } of marks) counts.set(classOf(mark), (counts.get(classOf(mark)) ?? 0) + 1);
  return counts;
}

/** What the sheet says of the marks beside their means, which the moves keep. */
function printOf(marks: readonly Marked[], { overall, sizes }: ShownStatistics): string {
  const of = (own: readonly Marked[]): number | null => medianOf(own.map(({ mark }) => mark));
  return JSON.stringify([
    overall ? [of(marks), extremesOf(marks)] : null,
    ...[...sizes].map((size) => of(marks.filter((one) => one.size === size))),
  ]);
}
