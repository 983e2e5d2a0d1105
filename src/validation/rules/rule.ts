/** What a rule is: data, and for each register that it looks at, the columns that it reads and what it finds in them. */
import type { Prepared } from "../../indicators/engine/prepared";
import type { Registers } from "../../registers/catalogue";
import type { Day } from "../../registers/cells/date";
import type {
  FlagFacts,
  NumberFacts,
  OptionFacts,
  Problem,
  RegisterFacts,
  Severity,
  StringFacts,
} from "../../registers/facts";
import type { Settings } from "../../registers/settings";
import type { Steps } from "../../registers/steps";
import type { RawCells } from "../raw-cells";

/** What a check may look at besides the columns that it names. */
export interface Scene {
  readonly prepared: Prepared;
  readonly settings: Settings;
  readonly register: RegisterFacts;
  readonly today: Day;
  readonly raw: RawCells;
  /** By row: 1 where the row counts, 0 for amendments and headings of consultations, of which no column is read. */
  readonly counts: Uint8Array;
  /** Whether the sheet of the row has the column: elsewhere a blank says nothing. */
  readonly has: (row: number, column: string) => boolean;
  readonly report: Report;
}

/** Says what is wrong with a cell; `found` is what it holds unless told otherwise. */
export type Report = (row: number, column: string, more?: Partial<Problem>) => void;

/** One rule on one register. It is silent where a column that it needs is in no sheet. */
export type Check = AtOnce | InSteps;

interface Looking {
  readonly register: keyof Registers;
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

interface AtOnce extends Looking {
  readonly find: (columns: Readonly<Record<string, unknown>>, scene: Scene) => void;
  readonly findInSteps?: undefined;
}

/** Where a row takes long, it gives way after some of them. */
interface InSteps extends Looking {
  readonly find?: undefined;
  readonly findInSteps: (columns: Readonly<Record<string, unknown>>, scene: Scene) => Steps<undefined>;
}

/** Rows at which a check in steps gives way. */
export const ROWS_AT_ONCE = 10_000;

export interface Rule {
  readonly severity: Severity;
  /** The rows found are left out of some figure, or make one wrong. */
  readonly changesFigures: boolean;
  readonly checks: readonly Check[];
}

// ---------------------------------------------------------------------------------------------------------------------
// A column that does not exist, or that is taken for what it is not, does not compile.

type ColumnsOf<R extends keyof Registers> = Registers[R]["columns"];
type Name<R extends keyof Registers> = keyof ColumnsOf<R> & string;
type FactsOf<C> = C extends { readonly store: "strings" }
  ? StringFacts
  : C extends { readonly store: "numbers" }
    ? NumberFacts
    : C extends { readonly store: "flags" }
      ? FlagFacts
      : OptionFacts;

type Named<R extends keyof Registers, Spec> = {
  [K in Name<R>]: ColumnsOf<R>[K] extends Spec ? K : never;
}[Name<R>];
export type DateName<R extends keyof Registers> = Named<R, { readonly type: "date" }>;
export type NumberName<R extends keyof Registers> = Named<R, { readonly store: "numbers" }>;
export type OptionName<R extends keyof Registers> = Named<R, { readonly store: "options" }>;
/** A column of names, numbers or references. */
export type TextName<R extends keyof Registers> = Named<R, { readonly store: "strings" }>;
export type AnyName<R extends keyof Registers> = Name<R>;

interface On<R extends keyof Registers, N extends Name<R>, M extends Name<R>> {
  readonly register: R;
  readonly needs: readonly N[];
  /** Columns read where there are any. */
  readonly may?: readonly M[];
  readonly find: (
    columns: { readonly [K in N]: FactsOf<ColumnsOf<R>[K]> } & {
      readonly [K in M]: FactsOf<ColumnsOf<R>[K]> | undefined;
    },
    scene: Scene,
  ) => void;
}

export function on<R extends keyof Registers, const N extends Name<R>, const M extends Name<R> = never>({
  register,
  needs,
  may = [],
  find,
}: On<R, N, M>): Check {
  return { register, needs, may, find: find as AtOnce["find"] };
}
