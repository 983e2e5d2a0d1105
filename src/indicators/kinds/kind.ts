import type { NumberFacts } from "../../registers/facts";
import type { Basis, MeasureKind, MeasureOf } from "../definition";
import type { Condition } from "../engine/condition";
import type { Prepared, PreparedTable } from "../engine/prepared";
import type { Assessed } from "../engine/tally";

export type { Assessed };

/** What every kind of measure answers for itself. */
export interface Kind<K extends MeasureKind> {
  readonly kind: K;
  /** A rate, mean or ratio: empty when there is nothing to divide by. */
  readonly divides: boolean;
  /** Roles that make the numerator or the value, and those of the denominator. */
  readonly rows: readonly number[];
  readonly base: readonly number[];
  /** Whether a blank keeps its member in the denominator. */
  readonly conditions: (measure: MeasureOf<K>) => readonly Condition[];
  /** Columns read beside the conditions. */
  readonly columns: (measure: MeasureOf<K>, basis: Basis) => readonly string[];
  readonly assess: (measure: MeasureOf<K>, table: PreparedTable, basis: Basis, prepared: Prepared) => Assessed;
  /** A column without which the measure does without its condition ("column absent: any row"). */
  readonly optional?: (measure: MeasureOf<K>) => readonly string[];
}

export const given = <T>(...items: readonly (T | undefined)[]): readonly T[] =>
  items.filter((item): item is T => item !== undefined);

const NO_NUMBERS = new Float64Array(0);

/** The numbers of a column, by member; of a column that is not there no member is asked. */
export function numbersIn(table: PreparedTable, name: string): Float64Array {
  const column = table.column(name);
  return column?.store === "numbers" ? column.numbers : NO_NUMBERS;
}

const NO_FILLED = { numbers: NO_NUMBERS, states: new Uint8Array(0) };

/** The same, with the state of each (`NUMBER_STATE`). */
export function filledNumbersIn(table: PreparedTable, name: string): Pick<NumberFacts, "numbers" | "states"> {
  const column = table.column(name);
  return column?.store === "numbers" ? column : NO_FILLED;
}

const NO_NAMES = new Int32Array(0);

/** The codes of the names in a column, by member. */
export function namesIn(table: PreparedTable, name: string): Int32Array {
  const column = table.column(name);
  return column?.store === "strings" ? column.codes : NO_NAMES;
}
