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

/** What a condition may ask of a table. */
export interface Answering {
  readonly size: number;
  readonly column: (column: string) => ColumnFacts | undefined;
  /** By member: 1 where the sheet of its row has the column; null when every sheet has it, or computes it. */
  readonly given: (column: string) => Uint8Array | null;
}

/**
 * What every member answers. A column that no sheet has answers "blank"; whether that is enough is the measure's to say.
 * Of columns joined by "or", those that the member's own sheet lacks say nothing.
 */
export function verdictsOf(condition: Condition, table: Answering): Verdicts {
  if ("anyOf" in condition) return either(condition.anyOf, table);
  if ("allOf" in condition)
    return condition.allOf.map((part) => verdictsOf(part, table)).reduce((left, right) => combined(left, right, ALL));
  const column = table.column(condition.column);
  if (column === undefined) return new Uint8Array(table.size);
  if ("is" in condition) return flagVerdicts(column, condition.is === "yes", table.size);
  if ("in" in condition) return optionVerdicts(column, condition.in, table.size);
  return filledVerdicts(column, table.size);
}

const ANY = Uint8Array.from(OR.flat());
const ALL = Uint8Array.from(AND.flat());

function combined(left: Verdicts, right: Verdicts, both: Uint8Array): Verdicts {
  const verdicts = new Uint8Array(left.length);
  for (let k = 0; k < verdicts.length; k += 1)
    verdicts[k] = both[(left[k] as number) * 4 + (right[k] as number)] as number;
  return verdicts;
}

function either(parts: readonly Condition[], table: Answering): Verdicts {
  const here = parts.filter((part) => columnsIn(part).some((column) => table.column(column) !== undefined));
  const answers = here.map((part) => {
    const verdicts = verdictsOf(part, table);
    const given = "column" in part ? table.given(part.column) : null;
    return given === null ? verdicts : verdicts.map((verdict, member) => (given[member] === 0 ? ABSENT : verdict));
  });
  const [first, ...rest] = answers;
  if (first === undefined) return new Uint8Array(table.size);
  const joined = rest.reduce((left, right) => {
    const verdicts = new Uint8Array(left.length);
    for (let k = 0; k < verdicts.length; k += 1) {
      const one = left[k] as number;
      const other = right[k] as number;
      verdicts[k] = one === ABSENT ? other : other === ABSENT ? one : (ANY[one * 4 + other] as number);
    }
    return verdicts;
  }, first);
  return joined.map((verdict) => (verdict === ABSENT ? VERDICT.blank : verdict));
}

const ABSENT = 4;

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
    code === 0
      ? VERDICT.blank
      : (mask & wanted) !== 0
        ? VERDICT.yes
        : (mask & UNKNOWN_WORD) !== 0
          ? VERDICT.unreadable
          : VERDICT.no,
  );
  const verdicts = new Uint8Array(size);
  for (let k = 0; k < size; k += 1) verdicts[k] = answers[column.codes[k] as number] as number;
  return verdicts;
}

function filledVerdicts(column: ColumnFacts, size: number): Verdicts {
  const verdicts = new Uint8Array(size);
  const state: ArrayLike<number> =
    column.store === "numbers" ? column.states : column.store === "flags" ? column.verdicts : column.codes;
  for (let k = 0; k < size; k += 1) {
    const code = state[k] as number;
    verdicts[k] =
      code === NUMBER_STATE.blank ? VERDICT.no : code === NUMBER_STATE.unreadable ? VERDICT.unreadable : VERDICT.yes;
  }
  return verdicts;
}

/** The columns that a condition reads, in groups of which one is enough. */
export function columnsIn(condition: Condition): readonly string[] {
  if ("anyOf" in condition) return condition.anyOf.flatMap(columnsIn);
  if ("allOf" in condition) return condition.allOf.flatMap(columnsIn);
  return [condition.column];
}
