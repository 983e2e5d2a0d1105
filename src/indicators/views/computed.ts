import type { ColumnFacts, FlagFacts } from "../../registers/facts";
import type { Table } from "../engine/table";
import type { Context } from "./context";

export type Store = ColumnFacts["store"];

/** A column worked out from those of a register. */
export interface Computed<S extends Store = Store> {
  readonly store: S;
  /** Groups of columns of the register: one of each is needed. "siret+structures" stands for both together. */
  readonly needs: readonly (readonly string[])[];
  /** The columns it reads: where to look when it cannot be read. */
  readonly reads: readonly string[];
  readonly from: (table: Table, context: Context) => ColumnFacts | undefined;
  /** By member: options that would be named if the buyer confirmed a match, and are not counted until then. */
  readonly unconfirmed?: (table: Table, context: Context) => Int32Array;
}

export function computed<S extends Store>(
  store: S,
  needs: Computed["needs"],
  reads: Computed["reads"],
  from: (table: Table, context: Context) => Extract<ColumnFacts, { store: S }> | undefined,
  unconfirmed?: Computed["unconfirmed"],
): Computed<S> {
  return { store, needs, reads, from, ...(unconfirmed === undefined ? {} : { unconfirmed }) };
}

/** A yes/no for each member. */
export function flags(table: Table, verdict: (member: number) => number): FlagFacts {
  const verdicts = new Uint8Array(table.size);
  for (let member = 0; member < table.size; member += 1) verdicts[member] = verdict(member);
  return { store: "flags", verdicts };
}

export function flagOf(table: Table, column: string): Uint8Array | undefined {
  const found = table.column(column);
  return found?.store === "flags" ? found.verdicts : undefined;
}
