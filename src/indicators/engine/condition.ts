/** Conditions as data, no stronger than COUNTIFS, and what each member of a table answers to them. */
import { type ColumnFacts, NUMBER_STATE, VERDICT } from "../../registers/facts";
import { UNKNOWN_WORD } from "../../registers/cells/choice";
import { type Ask, type Classifier, classify, outcomesOf, type Reply } from "./classifier";

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

/** What each member answers to a condition, one at a time or in slices. */
export const verdictOf = (condition: Condition, table: Answering): Classifier =>
  classify((ask) => verdictReply(condition, table, ask));

/** What every member answers. */
export const verdictsOf = (condition: Condition, table: Answering): Verdicts =>
  outcomesOf(verdictOf(condition, table), table.size);

const ANY = Uint8Array.from(OR.flat());
const ALL = Uint8Array.from(AND.flat());

const isBlank: Reply = () => VERDICT.blank;

/**
 * The verdict of a condition, to be taken with others. A column that no sheet has answers "blank"; whether that is enough is
 * the measure's to say. Of columns joined by "or", those that the member's own sheet lacks say nothing.
 */
export function verdictReply(condition: Condition, table: Answering, ask: Ask): Reply {
  if ("anyOf" in condition) return either(condition.anyOf, table, ask);
  if ("allOf" in condition) {
    const [first = isBlank, ...rest] = condition.allOf.map((part) => verdictReply(part, table, ask));
    return (answers) => {
      let verdict = first(answers);
      for (const reply of rest) verdict = ALL[verdict * 4 + reply(answers)] as number;
      return verdict;
    };
  }
  const column = table.column(condition.column);
  if (column === undefined) return isBlank;
  if ("is" in condition) return flagReply(column, condition.is === "yes", ask);
  if ("in" in condition) return optionReply(column, condition.in, ask);
  return filledReply(column, ask);
}

const ABSENT = 4;

function either(parts: readonly Condition[], table: Answering, ask: Ask): Reply {
  const here = parts.filter((part) => columnsIn(part).some((column) => table.column(column) !== undefined));
  const replies = here.map((part): Reply => {
    const reply = verdictReply(part, table, ask);
    const given = "column" in part ? table.given(part.column) : null;
    if (given === null) return reply;
    const isGiven = ask({ codes: given, count: () => 2, answer: (code) => code });
    return (answers) => (isGiven(answers) === 0 ? ABSENT : reply(answers));
  });
  return (answers) => {
    let verdict = ABSENT;
    for (const reply of replies) {
      const other = reply(answers);
      if (verdict === ABSENT) verdict = other;
      else if (other !== ABSENT) verdict = ANY[verdict * 4 + other] as number;
    }
    return verdict === ABSENT ? VERDICT.blank : verdict;
  };
}

const TURNED = [VERDICT.blank, VERDICT.unreadable, VERDICT.yes, VERDICT.no];

function flagReply(column: ColumnFacts, yes: boolean, ask: Ask): Reply {
  if (column.store !== "flags") return isBlank;
  const answer = yes ? (code: number) => code : (code: number) => TURNED[code] as number;
  return ask({ codes: column.verdicts, count: () => TURNED.length, answer });
}

function optionReply(column: ColumnFacts, labels: readonly string[], ask: Ask): Reply {
  if (column.store !== "options") return isBlank;
  const wanted = maskOf(column.labels, labels);
  const answer = (code: number): number => {
    const mask = column.masks[code] as number;
    if (code === 0) return VERDICT.blank;
    if ((mask & wanted) !== 0) return VERDICT.yes;
    return (mask & UNKNOWN_WORD) !== 0 ? VERDICT.unreadable : VERDICT.no;
  };
  return ask({ codes: column.codes, count: () => column.masks.length, answer });
}

/** The bits of some of the labels of a column. */
export const maskOf = (all: readonly string[], labels: readonly string[]): number =>
  labels.reduce((mask, label) => mask | (1 << all.indexOf(label)), 0);

const FILLED = [VERDICT.no, VERDICT.unreadable];

function filledReply(column: ColumnFacts, ask: Ask): Reply {
  const answer = (code: number): number => FILLED[code] ?? VERDICT.yes;
  switch (column.store) {
    case "numbers":
      return ask({ codes: column.states, count: () => NUMBER_STATE.nc + 1, answer });
    case "flags":
      return ask({ codes: column.verdicts, count: () => TURNED.length, answer });
    case "strings":
      return ask({ codes: column.codes, count: () => column.values.length, answer });
    case "options":
      return ask({ codes: column.codes, count: () => column.masks.length, answer });
  }
}

/** The columns that a condition reads, in groups of which one is enough. */
export function columnsIn(condition: Condition): readonly string[] {
  if ("anyOf" in condition) return condition.anyOf.flatMap(columnsIn);
  if ("allOf" in condition) return condition.allOf.flatMap(columnsIn);
  return [condition.column];
}
