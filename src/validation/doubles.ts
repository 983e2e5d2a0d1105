/** Rows that may have been entered twice. */
import type { Prepared } from "../indicators/engine/prepared";
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
import { problemAt } from "./problem-at";

/** Two contracts with the same object, amount and holder; identical rows elsewhere. Both are counted. */
export function probableDoubles(prepared: Prepared): readonly Problem[] {
  const table = prepared.table(contractsView);
  const contracts =
    table === undefined
      ? []
      : doubles(prepared.facts, table.facts, [...table.rows], ["title", "amount", "supplier"], "contractNumber");
  const others = [...prepared.facts.registers.values()]
    .filter(({ kind }) => !["contracts", "directorates", "structures", "targets"].includes(kind))
    .flatMap((register) => doubles(prepared.facts, register, null, [...register.columns.keys()], null));
  return [...contracts, ...others];
}

function doubles(
  facts: Facts,
  register: RegisterFacts,
  rows: readonly number[] | null,
  columns: readonly string[],
  shownIn: string | null,
): readonly Problem[] {
  const found = columns.flatMap((column) => register.columns.get(column) ?? []);
  if (found.length < columns.length && shownIn !== null) return [];
  // Few rows are left after the first column.
  let alike: readonly (readonly number[])[] = [rows ?? Array.from({ length: register.size }, (_, row) => row)];
  for (const column of found)
    alike = alike.flatMap((group) => groupsBy(group, valueIn(column), shownIn === null)).filter(hasSeveral);
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

const hasSeveral = ({ length }: { readonly length: number }): boolean => length > 1;

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

function groupsBy(
  rows: readonly number[],
  valueOf: (row: number) => number | null,
  withBlanks: boolean,
): readonly (readonly number[])[] {
  const groups = new Map<number | null, number[]>();
  for (const row of rows) {
    const value = valueOf(row);
    const group = groups.get(value);
    if (group !== undefined) group.push(row);
    else if (value !== null || withBlanks) groups.set(value, [row]);
  }
  return [...groups.values()];
}
