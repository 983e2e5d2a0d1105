/** What a pass written by hand leaves: plain arrays, one number by exercice and directorate. */
import type { ColumnFacts, FlagFacts, NumberFacts, OptionFacts, StringFacts } from "../../src/registers/facts";
import type { PreparedTable } from "../../src/indicators/engine/prepared";
import { FIRST_EXERCICE, LAST_EXERCICE } from "../registers";

export const EXERCICES = LAST_EXERCICE - FIRST_EXERCICE + 1;

/** By exercice × `width` + directorate; the whole exercice at the end of its own part, where directorate is `width - 1`. */
export interface ByHand {
  readonly width: number;
  readonly numerators: ReadonlyMap<string, ArrayLike<number>>;
  readonly denominators: ReadonlyMap<string, ArrayLike<number>>;
  /** By measure: the lines of a cell, as `key → [value, extra…]`. */
  readonly lines: ReadonlyMap<string, (cell: number) => ReadonlyMap<string, readonly number[]>>;
}

const column = (table: PreparedTable, name: string): ColumnFacts | undefined => table.column(name);

export function flags(table: PreparedTable, name: string): Uint8Array {
  const found = column(table, name) as FlagFacts | undefined;
  return found?.verdicts ?? new Uint8Array(table.size);
}
export function numbers(table: PreparedTable, name: string): Pick<NumberFacts, "numbers" | "states"> {
  const found = column(table, name) as NumberFacts | undefined;
  return found ?? { numbers: new Float64Array(table.size), states: new Uint8Array(table.size) };
}
export const options = (table: PreparedTable, name: string): OptionFacts => column(table, name) as OptionFacts;
export const strings = (table: PreparedTable, name: string): StringFacts => column(table, name) as StringFacts;

/** By code of a list: 3 where one of the options is named, else 0, 1 or 2 (blank, unreadable, no). */
export function verdictsByCode({ labels, masks }: OptionFacts, wanted: readonly string[]): Uint8Array {
  const mask = wanted.reduce((all, label) => all | (1 << labels.indexOf(label)), 0);
  return Uint8Array.from(masks, (one, code) =>
    code === 0 ? 0 : (one & mask) !== 0 ? 3 : (one & (1 << 30)) !== 0 ? 1 : 2,
  );
}

export function tick(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}
export function add(sums: Float64Array, at: number, term: number): void {
  sums[at] = (sums[at] as number) + term;
}

/** Adds the directorates of each exercice into its last place; a cell may hold several numbers side by side. */
export function addUp(all: readonly (Int32Array | Float64Array)[], width: number, places = 1): void {
  for (const counts of all) {
    for (let first = 0; first < counts.length; first += width * places) {
      const whole = first + (width - 1) * places;
      for (let k = first; k < whole; k += places)
        for (let p = 0; p < places; p += 1)
          counts[whole + p] = (counts[whole + p] as number) + (counts[k + p] as number);
    }
  }
}

/** The lines of a breakdown that are not empty. */
export function linesIn(
  count: number,
  lineOf: (k: number) => readonly [string, ...number[]],
): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, readonly number[]>();
  for (let k = 0; k < count; k += 1) {
    const [key, ...values] = lineOf(k);
    if ((values[0] ?? 0) !== 0) lines.set(key, values);
  }
  return lines;
}
