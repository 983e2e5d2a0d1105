/** Rows that may have been entered twice. */
import type { Prepared } from "../indicators/engine/prepared";
import { allRows } from "../indicators/engine/table";
import { contractsView } from "../indicators/views/catalogue";
import { cellAddress } from "../registers/address";
import {
  type ColumnFacts,
  type Facts,
  NUMBER_STATE,
  type Problem,
  type RegisterFacts,
  UNREADABLE_CODE,
} from "../registers/facts";
import type { Steps } from "../registers/steps";
import { problemAt } from "./problem-at";

/** Two contracts with the same object, amount and holder; identical rows elsewhere. Both are counted. */
export function* probableDoubles({ facts, table }: Prepared): Steps<readonly Problem[]> {
  const contracts = table(contractsView);
  const problems: (readonly Problem[])[] = [];
  if (contracts !== undefined) {
    const columns = ["title", "amount", "supplier"];
    problems.push(yield* doubles(facts, contracts.facts, contracts.rows, columns, "contractNumber"));
  }
  for (const register of facts.registers.values()) {
    if (["contracts", "directorates", "structures", "targets"].includes(register.kind)) continue;
    problems.push(yield* doubles(facts, register, allRows(register.size), [...register.columns.keys()], null));
  }
  return problems.flat();
}

function* doubles(
  facts: Facts,
  register: RegisterFacts,
  rows: Int32Array,
  columns: readonly string[],
  shownIn: string | null,
): Steps<readonly Problem[]> {
  const found = columns.flatMap((column) => register.columns.get(column) ?? []);
  if (found.length < columns.length && shownIn !== null) return [];
  // Few rows are left after the first column.
  let alike: Group[] = [rows];
  for (const column of found) {
    const groups: Group[] = [];
    for (const [nth, group] of alike.entries()) {
      if (nth % GROUPS_AT_ONCE === GROUPS_AT_ONCE - 1) yield;
      for (const alikeHere of yield* groupsBy(group, valueIn(column), shownIn === null)) groups.push(alikeHere);
    }
    alike = groups;
  }
  const column = shownIn ?? columns[0] ?? "";
  return alike
    .flatMap(([first = 0, ...others]) => others.map((row) => ({ row, first })))
    .sort((one, other) => one.row - other.row)
    .map(({ row, first }) =>
      problemAt(register, row, column, {
        code: "probable-double",
        severity: "warning",
        detail: cellAddress(facts, register, first, column),
      }),
    );
}

/** What is equal where the cells of a column say the same; null where they say nothing. */
function valueIn(column: ColumnFacts): (row: number) => number | null {
  switch (column.store) {
    case "numbers":
      return (row) => (column.states[row] === NUMBER_STATE.read ? (column.numbers[row] as number) : null);
    case "flags":
      return (row) => column.verdicts[row] as number;
    case "strings":
      return (row) => ((column.codes[row] as number) > UNREADABLE_CODE ? (column.codes[row] as number) : null);
    case "options":
      return (row) => column.masks[column.codes[row] as number] as number;
  }
}

/** Rows that are alike, in their order. */
type Group = Int32Array | readonly number[];

const ROWS_AT_ONCE = 20_000;
const GROUPS_AT_ONCE = 2_000;

/** The rows that have a value in common with others, by value. */
function* groupsBy(rows: Group, valueOf: (row: number) => number | null, withBlanks: boolean): Steps<readonly Group[]> {
  /** The first row that has a value, until a second one makes a group of them. */
  const first = new Map<number | null, number>();
  const groups = new Map<number | null, number[]>();
  for (let k = 0; k < rows.length; k += 1) {
    if (k % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
    const row = rows[k] as number;
    const value = valueOf(row);
    if (value === null && !withBlanks) continue;
    const before = first.get(value);
    const group = groups.get(value);
    if (group !== undefined) group.push(row);
    else if (before !== undefined) groups.set(value, [before, row]);
    else first.set(value, row);
  }
  return [...groups.values()];
}
