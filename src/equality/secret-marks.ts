/**
 * Which means and medians may stand beside classes some of which are masked. They may when the reader could have other marks
 * before him: the same sheet, another number in the masked class. Otherwise medians are withdrawn, then the figures by size, then
 * the mean.
 */
import { CLASS_NAMES, CLASSES, classOf, type MarkClass, type Marked, type Size, SIZES } from "./marks";
import { FEWEST_ENTERPRISES, isSecret } from "./secret";

export interface ShownStatistics {
  /** The mean of all the marks. */
  readonly overall: boolean;
  /** Sizes whose mean is shown. */
  readonly sizes: ReadonlySet<Size>;
  /** Medians go with the means, or not at all. */
  readonly medians: boolean;
}

/** What is already masked: counts of marks by class, by size, and of all. */
export interface MaskedCounts {
  readonly classes: ReadonlySet<MarkClass>;
  readonly sizes: ReadonlySet<Size>;
  readonly all: boolean;
}

const NOTHING: ShownStatistics = { overall: false, sizes: new Set(), medians: false };

export function shownStatistics(marks: readonly Marked[], masked: MaskedCounts): ShownStatistics {
  const overall = !masked.all && isOpen(marks);
  const sizes = openSizes(marks, masked, overall);
  const choices: readonly ShownStatistics[] = [
    { overall, sizes, medians: true },
    { overall, sizes, medians: false },
    { overall, sizes: new Set(), medians: true },
    { overall, sizes: new Set(), medians: false },
  ];
  const hides = (shown: ShownStatistics): boolean =>
    [...masked.classes].every((name) => hasOtherMarks(marks, shown, masked.classes, name));
  return choices.find(hides) ?? NOTHING;
}

/** Enough enterprises, none of which makes nearly all the sum. */
function isOpen(marks: readonly Marked[]): boolean {
  const sum = sumOf(marks.map(({ mark }) => mark));
  const largest = marks.reduce((most, { mark }) => Math.max(most, mark), 0);
  const cell = { count: marks.length, published: true, largestShare: sum === 0 ? 0 : largest / sum };
  return marks.length > 0 && !isSecret(cell);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

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

/** Whole marks from one to another, both included: a class, cut at the medians shown. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly name: MarkClass;
  /** The same for spans between the same medians, whatever their class. */
  readonly bucket: number;
}

/**
 * Whether other marks print the same sheet with another number in a masked class. One mark changes class; if it passes a median
 * another passes it the other way, in its own class; all the others may move where neither a class nor a median is passed. The
 * means stay when the sum can.
 */
function hasOtherMarks(
  marks: readonly Marked[],
  shown: ShownStatistics,
  masked: ReadonlySet<MarkClass>,
  wanted: MarkClass,
): boolean {
  const spans = spansBetween(mediansShown(marks, shown));
  const counts = new Map(CLASS_NAMES.map((name) => [name, marks.filter(({ mark }) => classOf(mark) === name).length]));
  return poolsOf(marks, shown).some(({ values, isFree }) => {
    const places = values.map((value) => spanOf(spans, value));
    const sum = sumOf(values);
    const room = (changes: readonly (readonly [number, Span])[]): boolean => {
      const moved = places.map((place, nth) => changes.find(([at]) => at === nth)?.[1] ?? place);
      return isFree || (sumOf(moved.map(({ low }) => low)) <= sum && sum <= sumOf(moved.map(({ high }) => high)));
    };
    const seen = new Set<string>();
    return places.some((from, one) => {
      if (!masked.has(from.name) || (counts.get(from.name) ?? 0) < 2 || seen.has(keyOf(from))) return false;
      seen.add(keyOf(from));
      return spans.some((to) => {
        if (to.name === from.name || !masked.has(to.name) || (from.name !== wanted && to.name !== wanted)) return false;
        if (isFree || to.bucket === from.bucket) return room([[one, to]]);
        return places.some((other, nth) => {
          if (nth === one || other.bucket !== to.bucket) return false;
          const back = spans.find(({ name, bucket }) => name === other.name && bucket === from.bucket);
          return back !== undefined && room([[one, to], [nth, back]]); // prettier-ignore
        });
      });
    });
  });
}

const keyOf = ({ name, bucket }: Span): string => `${name} ${String(bucket)}`;

interface Pool {
  readonly values: readonly number[];
  /** Nothing is shown of their sum, nor of their median. */
  readonly isFree: boolean;
}

/** Marks whose sum the reader knows, apart. */
function poolsOf(marks: readonly Marked[], { overall, sizes }: ShownStatistics): readonly Pool[] {
  const of = (own: readonly Marked[]): readonly number[] => own.map(({ mark }) => mark);
  return [
    ...[...sizes].map((size) => ({ values: of(marks.filter((one) => one.size === size)), isFree: false })),
    { values: of(marks.filter(({ size }) => !sizes.has(size))), isFree: !overall },
  ];
}

/** The marks in the middle of each list whose median is shown. */
function mediansShown(marks: readonly Marked[], { overall, sizes, medians }: ShownStatistics): ReadonlySet<number> {
  if (!medians) return new Set();
  const lists = [...sizes].map((size) => marks.filter((one) => one.size === size));
  const middles = [...lists, ...(overall ? [marks] : [])].flatMap((list) => {
    const sorted = list.map(({ mark }) => mark).sort((one, other) => one - other);
    return [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  });
  return new Set(middles.filter((mark) => mark !== undefined));
}

const HIGHEST = 100;

/** The spans of 0 to 100: each class cut at the marks given, each of which is a span by itself. */
function spansBetween(cuts: ReadonlySet<number>): readonly Span[] {
  const points = [...cuts].sort((one, other) => one - other);
  const edges = [...points.flatMap((point) => [point, point + 1]), ...CLASS_NAMES.map((name) => CLASSES[name])];
  const starts = [...new Set([0, ...edges])].filter((mark) => mark <= HIGHEST).sort((one, other) => one - other);
  return starts.map((low, nth) => ({
    low,
    high: (starts[nth + 1] ?? HIGHEST + 1) - 1,
    name: classOf(low),
    bucket: points.filter((point) => point <= low).length * 2 - (cuts.has(low) ? 1 : 0),
  }));
}

/** Where a mark stands; one that is not whole stays where it is. */
function spanOf(spans: readonly Span[], mark: number): Span {
  const span = spans.findLast(({ low }) => low <= mark) ?? { low: mark, high: mark, name: classOf(mark), bucket: 0 };
  return Number.isInteger(mark) ? span : { ...span, low: mark, high: mark };
}
