/** What an indicator is: data, from which come its value, its function, its card, its line and its page. */
import type { Registers } from "../registers/catalogue";
import type { Condition } from "./engine/condition";
import type { View } from "./views/catalogue";

export type Unit = "count" | "share" | "ratio" | "hours" | "euros" | "years" | "mark";
export type Basis = "number" | "value";

/** Members in stock at a date (contracts being executed, vehicles in the fleet), instead of those dated in the exercice. */
export interface Stock {
  /** A column of years: the exercice in which the member ends. */
  readonly endYear: string;
  /** Whether a member still counts in the exercice in which it ends. */
  readonly lastYear: "in" | "out";
  /** A member without an end: in stock for good, or only in its first exercice. */
  readonly withoutEnd: "for-good" | "first-year";
}

export interface Extra {
  readonly name: string;
  readonly sum?: string;
  readonly distinct?: string;
  /** Members by option of this column: one extra per label. */
  readonly byOption?: string;
}

export type Measure =
  | { readonly kind: "count"; readonly where?: Condition; readonly of?: Condition }
  | { readonly kind: "sum"; readonly column: string; readonly where?: Condition }
  | {
      readonly kind: "share";
      readonly where?: Condition;
      readonly of: Condition;
      /** Amount by which members are weighed "en valeur"; absent: the measure is in number only. */
      readonly amount?: string;
      /** A member whose scope is blank is said among the blanks, though it is not in the denominator. */
      readonly saysBlankScope?: true;
    }
  | {
      readonly kind: "average";
      readonly column: string;
      readonly where?: Condition;
      /** Members without the value are listed. */ readonly listsBlanks?: true;
    }
  | { readonly kind: "distinct"; readonly column: string; readonly where?: Condition }
  | {
      readonly kind: "ratio";
      readonly numerator: string;
      readonly denominator: string;
      /** Members without both are left out. */ readonly both?: true;
      /** What tells the members that leave an answer blank: they are said among the blanks. */ readonly answered?: Condition;
    }
  | {
      readonly kind: "coverage";
      readonly column: string;
      readonly where?: Condition;
      /** The list whose members are covered or not. */
      readonly list: { readonly register: keyof Registers; readonly column: string };
    }
  | {
      readonly kind: "breakdown";
      readonly by: string;
      readonly where?: Condition;
      readonly value: { readonly count: true } | { readonly sum: string } | { readonly distinct: string };
      readonly extras?: readonly Extra[];
      /** What a small cell is about: a published sheet masks it. */
      readonly about?: { readonly people: "value" | "extra"; readonly extra?: string };
    };

export type MeasureKind = Measure["kind"];
export type MeasureOf<K extends MeasureKind> = Extract<Measure, { kind: K }>;

/** A figure shown beside the value. */
export type Detail =
  | { readonly kind: "counts"; readonly lines: readonly { readonly key: string; readonly where: Condition }[] }
  | {
      readonly kind: "mean-age";
      readonly key: string;
      readonly from: string;
      readonly to: string;
      readonly where: Condition;
    };

export interface Indicator {
  readonly code: string;
  /** What a buyer types after "=SPASER.". */
  readonly name: string;
  /** The scheme's own wording. */
  readonly label: string;
  readonly unit: Unit;
  readonly view: View;
  readonly measure: Measure;
  readonly stock?: Stock;
  readonly detail?: Detail;
  /** Which way is progress; null where neither is. */
  readonly better: "higher" | "lower" | null;
  /** What is counted, in a French sentence: the documentation, the card and the method sheet. */
  readonly definition: string;
}

// ---------------------------------------------------------------------------------------------------------------------
// The same, checked against the columns of a view: a column that does not exist, a text that is summed, a choice that is
// not one of the column's does not compile.

type StoreOf<Column> = Column extends { readonly store: infer S } ? S : never;
type Named<Columns, S> = { [K in keyof Columns & string]: StoreOf<Columns[K]> extends S ? K : never }[keyof Columns &
  string];
type RegisterColumns<V extends View> = Registers[V["register"]]["columns"];
type ColumnsWith<V extends View, S> = Named<RegisterColumns<V>, S> | Named<V["computed"], S>;
type LabelsOf<V extends View, K extends string> = K extends keyof RegisterColumns<V>
  ? RegisterColumns<V>[K] extends { readonly options: infer O }
    ? keyof O & string
    : string
  : string;

type OptionCondition<V extends View> = {
  [K in ColumnsWith<V, "options">]: { readonly column: K; readonly in: readonly LabelsOf<V, K>[] };
}[ColumnsWith<V, "options">];
export type ConditionOn<V extends View> =
  | { readonly column: ColumnsWith<V, "flags">; readonly is: "yes" | "no" }
  | OptionCondition<V>
  | { readonly column: ColumnsWith<V, "strings" | "numbers">; readonly filled: true }
  | { readonly anyOf: readonly ConditionOn<V>[] }
  | { readonly allOf: readonly ConditionOn<V>[] };

type Numbers<V extends View> = ColumnsWith<V, "numbers">;
type Strings<V extends View> = ColumnsWith<V, "strings">;

type MeasureOn<V extends View> =
  | { readonly kind: "count"; readonly where?: ConditionOn<V>; readonly of?: ConditionOn<V> }
  | { readonly kind: "sum"; readonly column: Numbers<V>; readonly where?: ConditionOn<V> }
  | {
      readonly kind: "share";
      readonly where?: ConditionOn<V>;
      readonly of: ConditionOn<V>;
      readonly amount?: Numbers<V>;
      readonly saysBlankScope?: true;
    }
  | {
      readonly kind: "average";
      readonly column: Numbers<V>;
      readonly where?: ConditionOn<V>;
      readonly listsBlanks?: true;
    }
  | { readonly kind: "distinct"; readonly column: Strings<V>; readonly where?: ConditionOn<V> }
  | {
      readonly kind: "ratio";
      readonly numerator: Numbers<V>;
      readonly denominator: Numbers<V>;
      readonly both?: true;
      readonly answered?: ConditionOn<V>;
    }
  | {
      readonly kind: "coverage";
      readonly column: Strings<V>;
      readonly where?: ConditionOn<V>;
      readonly list: { readonly register: "directorates"; readonly column: "directorate" };
    }
  | {
      readonly kind: "breakdown";
      readonly by: Strings<V> | ColumnsWith<V, "options">;
      readonly where?: ConditionOn<V>;
      readonly value: { readonly count: true } | { readonly sum: Numbers<V> } | { readonly distinct: Strings<V> };
      readonly extras?: readonly {
        readonly name: string;
        readonly sum?: Numbers<V>;
        readonly distinct?: Strings<V>;
        readonly byOption?: ColumnsWith<V, "options">;
      }[];
      readonly about?: { readonly people: "value" | "extra"; readonly extra?: string };
    };

export interface Definition<V extends View> extends Omit<Indicator, "view" | "measure" | "detail" | "stock"> {
  readonly measure: MeasureOn<V>;
  readonly stock?: Stock & { readonly endYear: Numbers<V> };
  readonly detail?:
    | { readonly kind: "counts"; readonly lines: readonly { readonly key: string; readonly where: ConditionOn<V> }[] }
    | {
        readonly kind: "mean-age";
        readonly key: string;
        readonly from: Numbers<V>;
        readonly to: Numbers<V>;
        readonly where: ConditionOn<V>;
      };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any view, whatever its columns
type AnyView = View<any, any>;

export function indicator<V extends AnyView>(view: V, definition: Definition<NoInfer<V>>): Indicator {
  return { ...(definition as unknown as Omit<Indicator, "view">), view: view };
}

export interface Action {
  /** "1.1": the source at hand numbers the actions and does not name them. */
  readonly code: string;
  readonly indicators: readonly Indicator[];
}
export interface Mission {
  readonly number: number;
  readonly title: string;
  readonly actions: readonly Action[];
}
export interface Axis {
  readonly number: number;
  readonly title: string;
  readonly missions: readonly Mission[];
}

/** An edition of a scheme, read like the printed one. */
export interface Scheme {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly axes: readonly Axis[];
  /** Targets in figures of the scheme itself; the workbook's own override them. */
  readonly targets: readonly {
    readonly code: string;
    readonly exercice: number;
    readonly target: number;
    readonly source: string;
  }[];
}

export const indicatorsOf = (scheme: Scheme): readonly Indicator[] =>
  scheme.axes.flatMap((axis) =>
    axis.missions.flatMap((mission) => mission.actions.flatMap((action) => action.indicators)),
  );
