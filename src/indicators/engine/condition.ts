/** Conditions as data, no stronger than COUNTIFS, and what each member of a table answers to them. */
import { type ColumnFacts, NUMBER_STATE, VERDICT } from "../../registers/facts";
import { UNKNOWN_WORD } from "../../registers/cells/choice";

export type Condition =
  | { readonly column: string; readonly is: "yes" | "no" }
  | { readonly column: string; readonly in: readonly string[] }
  | { readonly column: string; readonly filled: true }
  | { readonly anyOf: readonly Condition[] }
  | { readonly allOf: readonly Condition[] };

/** By member: yes, no, blank or unreadable (the codes of `VERDICT`). */
export type Verdicts = Uint8Array;

/** [left][right]: a yes wins, then what may be a yes, then a blank, then a no. */
const OR = [
  [0, 1, 0, 3],
  [1, 1, 1, 3],
  [0, 1, 2, 3],
  [3, 3, 3, 3],
] as const;
/** A no wins, then what may be a no, then a blank, then a yes. */
const AND = [
  [0, 1, 2, 0],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [0, 1, 2, 3],
] as const;

/**
 * What every member answers. A column that no sheet has answers "blank"; whether that is enough is the measure's to say.
 * @param columnOf the columns of the table
 */
export function verdictsOf(condition: Condition, size: number, columnOf: (column: string) => ColumnFacts | undefined): Verdicts {
  if ("anyOf" in condition) return combined(condition.anyOf.map((part) => verdictsOf(part, size, columnOf)), OR);
  if ("allOf" in condition) return combined(condition.allOf.map((part) => verdictsOf(part, size, columnOf)), AND);
  const column = columnOf(condition.column);
  if (column === undefined) return new Uint8Array(size);
  if ("is" in condition) return flagVerdicts(column, condition.is === "yes", size);
  if ("in" in condition) return optionVerdicts(column, condition.in, size);
  return filledVerdicts(column, size);
}

function combined(parts: readonly Verdicts[], table: typeof OR | typeof AND): Verdicts {
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error("a condition of no part");
  const flat = Uint8Array.from(table.flat());
  return rest.reduce((left, right) => {
    const both = new Uint8Array(left.length);
    for (let k = 0; k < both.length; k += 1) both[k] = flat[(left[k] as number) * 4 + (right[k] as number)] as number;
    return both;
  }, first);
}

function flagVerdicts(column: ColumnFacts, yes: boolean, size: number): Verdicts {
  if (column.store !== "flags") return new Uint8Array(size);
  if (yes) return column.verdicts;
  const turned = [VERDICT.blank, VERDICT.unreadable, VERDICT.yes, VERDICT.no];
  return column.verdicts.map((verdict) => turned[verdict] ?? verdict);
}

function optionVerdicts(column: ColumnFacts, labels: readonly string[], size: number): Verdicts {
  if (column.store !== "options") return new Uint8Array(size);
  const wanted = labels.reduce((mask, label) => mask | (1 << column.labels.indexOf(label)), 0);
  const answers = Uint8Array.from(column.masks, (mask, code) =>
    code === 0 ? VERDICT.blank : (mask & wanted) !== 0 ? VERDICT.yes : (mask & UNKNOWN_WORD) !== 0 ? VERDICT.unreadable : VERDICT.no,
  );
  const verdicts = new Uint8Array(size);
  for (let k = 0; k < size; k += 1) verdicts[k] = answers[column.codes[k] as number] as number;
  return verdicts;
}

function filledVerdicts(column: ColumnFacts, size: number): Verdicts {
  const verdicts = new Uint8Array(size);
  const state: ArrayLike<number> = column.store === "numbers" ? column.states : column.store === "flags" ? column.verdicts : column.codes;
  for (let k = 0; k < size; k += 1) {
    const code = state[k] as number;
    verdicts[k] = code === NUMBER_STATE.blank ? VERDICT.no : code === NUMBER_STATE.unreadable ? VERDICT.unreadable : VERDICT.yes;
  }
  return verdicts;
}

/** The columns that a condition reads, in groups of which one is enough. */
export function columnsIn(condition: Condition): readonly string[] {
  if ("anyOf" in condition) return condition.anyOf.flatMap(columnsIn);
  if ("allOf" in condition) return condition.allOf.flatMap(columnsIn);
  return [condition.column];
}
