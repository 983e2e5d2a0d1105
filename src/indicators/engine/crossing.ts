/**
 * Members by group and by the codes of a few columns together: counted, and what they add up, once for all the measures that
 * look at the same columns. A register is asked fifty things of some twenty columns.
 */
import type { CodeColumn, Codes } from "./classifier";
import { type ExactSums, exactSums, type ExactTerms, exactTerms } from "./exact-sum";
import type { Grouping } from "./tally";

/** `[group * width + joint code]`, the code of the first column going by fastest. */
export interface Crossed {
  readonly counts: Int32Array;
  /** What is added up: nothing where only members are counted. */
  readonly sums: ExactSums;
}

export interface Crossing {
  /** @param adds by member: a number to add up */
  readonly of: (columns: readonly CodeColumn[], adds?: Float64Array) => Crossed;
  /** A cell was edited: what was counted no longer holds. */
  readonly forget: () => void;
}

/** How many joint codes some columns have. */
export const widthOf = (columns: readonly CodeColumn[]): number =>
  columns.reduce((product, { count }) => product * count(), 1);

export function crossingOf({ of, count }: Pick<Grouping, "of" | "count">): Crossing {
  const names = new Map<Codes | Float64Array, number>();
  const slots = new Map<string, Int32Array>();
  const crossed = new Map<string, Crossed>();
  const terms = new Map<Float64Array, ExactTerms>();
  const nameOf = (array: Codes | Float64Array): number => remembered(names, array, () => names.size);
  const keyOf = (columns: readonly CodeColumn[]): string => columns.map(({ codes }) => nameOf(codes)).join(" ");

  /** By member: its place where these columns are crossed. Members of no group are in one more, the last. */
  const slotsOf = (columns: readonly CodeColumn[]): Int32Array =>
    remembered(slots, keyOf(columns), () => {
      const [column, ...others] = columns;
      return column === undefined ? groupsWithout(of, count) : narrowed(slotsOf(others), column);
    });

  return {
    of: (columns, adds) =>
      remembered(crossed, `${keyOf(columns)} ${adds === undefined ? "" : `+${String(nameOf(adds))}`}`, () => {
        const [column = sameFor(of), ...others] = columns;
        const size = (count + 1) * widthOf(columns);
        if (adds === undefined) return { counts: countsIn(slotsOf(others), column, size), sums: exactSums(0) };
        return sumsIn(
          slotsOf(others),
          column,
          remembered(terms, adds, () => exactTerms(adds)),
          size,
        );
      }),
    forget: () => {
      for (const known of [slots, crossed, terms]) known.clear();
    },
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

/** A column that tells nobody apart. */
const sameFor = ({ length }: Int32Array): CodeColumn => ({ codes: new Uint8Array(length), count: () => 1 });

function groupsWithout(groups: Int32Array, none: number): Int32Array {
  const into = new Int32Array(groups.length);
  for (let member = 0; member < into.length; member += 1) {
    const group = groups[member] as number;
    into[member] = group < 0 ? none : group;
  }
  return into;
}

function narrowed(slots: Int32Array, { codes, count }: CodeColumn): Int32Array {
  const width = count();
  const into = new Int32Array(slots.length);
  for (let member = 0; member < into.length; member += 1)
    into[member] = (slots[member] as number) * width + (codes[member] as number);
  return into;
}

function countsIn(slots: Int32Array, { codes, count }: CodeColumn, size: number): Int32Array {
  const width = count();
  const counts = new Int32Array(size);
  for (let member = 0; member < slots.length; member += 1) {
    const slot = (slots[member] as number) * width + (codes[member] as number);
    counts[slot] = (counts[slot] as number) + 1;
  }
  return counts;
}

function sumsIn(slots: Int32Array, { codes, count }: CodeColumn, terms: ExactTerms, size: number): Crossed {
  const width = count();
  const counts = new Int32Array(size);
  const { coarse: whole, fine: rest } = terms;
  const coarse = new Float64Array(size);
  const fine = new Float64Array(rest === null ? 0 : size);
  for (let member = 0; member < slots.length; member += 1) {
    const slot = (slots[member] as number) * width + (codes[member] as number);
    counts[slot] = (counts[slot] as number) + 1;
    coarse[slot] = (coarse[slot] as number) + (whole[member] as number);
    if (rest !== null) fine[slot] = (fine[slot] as number) + (rest[member] as number);
  }
  return { counts, sums: { coarse, fine } };
}
