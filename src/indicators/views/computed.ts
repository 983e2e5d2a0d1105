/** Columns worked out from those of a register, member by member: all of them at first, one again when a cell is edited. */
import {
  BLANK_CODE,
  type ColumnFacts,
  type FlagFacts,
  NUMBER_STATE,
  type NumberFacts,
  type OptionFacts,
  UNREADABLE_CODE,
} from "../../registers/facts";
import { type OptionMask, UNKNOWN_WORD } from "../../registers/cells/choice";
import type { NumberType } from "../../registers/columns";
import { type Classifier, outcomesOf } from "../engine/classifier";
import type { Table } from "../engine/table";
import type { Context } from "./context";

export type Store = ColumnFacts["store"];

/** A column worked out, and how to work it out again for one member. */
export interface Worked<F extends ColumnFacts = ColumnFacts> {
  readonly facts: F;
  readonly renew: (member: number) => void;
}

/** A column worked out from those of a register. */
export interface Computed<S extends Store = Store> {
  readonly store: S;
  /** Groups of columns of the register: one of each is needed. "siret+structures" stands for both together. */
  readonly needs: readonly (readonly string[])[];
  /** The columns it reads: where to look when it cannot be read. */
  readonly reads: readonly string[];
  readonly from: (table: Table, context: Context) => Worked | undefined;
  /** The options that would be named if the buyer confirmed a match, and are not counted until then. */
  readonly unconfirmed?: (table: Table, context: Context) => Worked<OptionFacts>;
}

export function computed<S extends Store>(
  store: S,
  needs: Computed["needs"],
  reads: Computed["reads"],
  from: (table: Table, context: Context) => Worked<Extract<ColumnFacts, { store: S }>> | undefined,
  unconfirmed?: Computed["unconfirmed"],
): Computed<S> {
  return { store, needs, reads, from, ...(unconfirmed === undefined ? {} : { unconfirmed }) };
}

function workedOut<F extends ColumnFacts>(size: number, facts: F, renew: (member: number) => void): Worked<F> {
  for (let member = 0; member < size; member += 1) renew(member);
  return { facts, renew };
}

/** A yes/no for each member. */
export function flags(table: Table, verdict: (member: number) => number): Worked<FlagFacts> {
  const verdicts = new Uint8Array(table.size);
  return workedOut(table.size, { store: "flags", verdicts }, (member) => {
    verdicts[member] = verdict(member);
  });
}

/** What every member answers to a condition. */
export function answersOf(table: Table, condition: Classifier): Worked<FlagFacts> {
  const verdicts = outcomesOf(condition, table.size);
  const renew = (member: number): void => {
    verdicts[member] = condition.at(member);
  };
  return { facts: { store: "flags", verdicts }, renew };
}

/** A number for each member, or why there is none. */
export function numbers(
  table: Table,
  type: NumberType,
  numberOf: (member: number) => number | "blank" | "unreadable",
): Worked<NumberFacts> {
  const all = new Float64Array(table.size);
  const states = new Uint8Array(table.size);
  return workedOut(table.size, { store: "numbers", type, numbers: all, states }, (member) => {
    const number = numberOf(member);
    all[member] = typeof number === "number" ? number : 0;
    states[member] = typeof number === "number" ? NUMBER_STATE.read : NUMBER_STATE[number];
  });
}

/** Options for each member, as a mask of the labels. */
export function options(
  table: Table,
  labels: readonly string[],
  maskOf: (member: number) => OptionMask | "blank" | "unreadable",
): Worked<OptionFacts> {
  const codes = new Int32Array(table.size);
  const masks: OptionMask[] = [0, UNKNOWN_WORD];
  const codeOfMask = new Map<OptionMask, number>();
  const codeOf = (mask: OptionMask): number => {
    let code = codeOfMask.get(mask);
    if (code === undefined) codeOfMask.set(mask, (code = masks.push(mask) - 1));
    return code;
  };
  return workedOut(table.size, { store: "options", labels, codes, masks }, (member) => {
    const mask = maskOf(member);
    codes[member] = mask === "blank" ? BLANK_CODE : mask === "unreadable" ? UNREADABLE_CODE : codeOf(mask);
  });
}

export function flagOf(table: Table, column: string): Uint8Array | undefined {
  const found = table.column(column);
  return found?.store === "flags" ? found.verdicts : undefined;
}
