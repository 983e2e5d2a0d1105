import type { Basis, MeasureKind, MeasureOf } from "../definition";
import type { Condition } from "../engine/condition";
import type { Figure } from "../engine/figure";
import type { Prepared, PreparedTable } from "../engine/prepared";
import type { Roles } from "../engine/roles";
import type { Groups } from "../engine/tally";

/** A measure on the members of a table: their roles, and what to make of them by group. */
export interface Assessed {
  readonly roles: Roles;
  /** Figures of the groups 0 to `groupCount - 1`. */
  readonly figures: (groups: Groups, groupCount: number) => readonly Figure[];
}

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
