import type { Columns } from "./columns";

export type RegisterKind =
  | "contracts"
  | "insertion"
  | "payments"
  | "structures"
  | "planning"
  | "candidates"
  | "events"
  | "sourcing"
  | "authorities"
  | "vehicles"
  | "equipment"
  | "roadworks"
  | "directorates"
  | "targets";

/** One kind of table that buyers keep. (`keyof C` in a property would make the type invariant: `register` checks the names.) */
export interface Register<C extends Columns = Columns> {
  readonly kind: RegisterKind;
  readonly title: string;
  /** Words of a sheet's or table's name that point to this register when its headings leave a doubt. */
  readonly names: readonly string[];
  readonly columns: C;
  /** The column whose year places a row in an exercice; null for a register without date. */
  readonly date: string | null;
  /** Columns that say what a row is about; a row that fills none of them, nor the date, is a total or nothing. */
  readonly key: readonly string[];
  /** Columns without which the register is of no use at all. */
  readonly vital: readonly string[];
}

type Checked<C extends Columns> = Register<C> & {
  readonly date: (keyof C & string) | null;
  readonly key: readonly (keyof C & string)[];
  readonly vital: readonly (keyof C & string)[];
};

export function register<const C extends Columns>(definition: Checked<C>): Register<C> {
  return definition;
}
