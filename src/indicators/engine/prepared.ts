/** The facts of a workbook made ready for measuring: tables of members, their columns and answers, each worked out once. */
import type { ColumnFacts, Facts, OptionFacts, Problem, RegisterFacts } from "../../registers/facts";
import { UNKNOWN_WORD } from "../../registers/cells/choice";
import type { Settings } from "../../registers/settings";
import { completed, type Steps } from "../../registers/steps";
import type { View } from "../views/catalogue";
import type { Worked } from "../views/computed";
import type { Context } from "../views/context";
import { reportDocumentKinds, reportUnconfirmed } from "../views/payments";
import type { Ask, Reply } from "./classifier";
import { type Condition, maskOf, type Verdicts, verdictReply, verdictsOf } from "./condition";
import { answering, type Table } from "./table";

/** A table with its computed columns. */
export interface PreparedTable extends Table {
  readonly view: View;
  readonly verdicts: (condition: Condition) => Verdicts;
  /** The verdict of a condition, to be taken with others. */
  readonly verdict: (condition: Condition, ask: Ask) => Reply;
  /** 1 where an option of the condition would be there if the buyer confirmed a match; null when there is none. */
  readonly unconfirmed: (condition: Condition, ask: Ask) => Reply | null;
  /** The columns of the register from which a column comes: itself, or those that its computation looks at. */
  readonly readsOf: (column: string) => ReadonlySet<string>;
  /** The columns that decide which members there are, and of which exercice. */
  readonly structure: ReadonlySet<string>;
  /** Works out a computed column again for one member, after a cell that it reads was edited. */
  readonly renew: (column: string, member: number) => void;
}

export interface Prepared {
  readonly facts: Facts;
  readonly settings: Settings;
  /** Undefined when the workbook has no such register. */
  readonly table: (view: View) => PreparedTable | undefined;
  /** The same, made in steps of a few milliseconds where it is not made yet. */
  readonly tableInSteps: (view: View) => Steps<PreparedTable | undefined>;
  /** Problems found while tables were made; complete once every measure was asked for. */
  readonly problems: readonly Problem[];
}

export function prepare(facts: Facts, settings: Settings): Prepared {
  const problems: Problem[] = [];
  const context: Context = { facts, settings, report: (problem) => problems.push(problem) };
  const tables = new Map<string, PreparedTable | undefined>();
  function* tableInSteps(view: View): Steps<PreparedTable | undefined> {
    if (!tables.has(view.id)) {
      const register = facts.registers.get(view.register);
      const made = register === undefined ? undefined : yield* preparedTable(view, register, context);
      tables.set(view.id, made);
      if (made !== undefined && view.id === "payments") {
        reportUnconfirmed(made, context);
        reportDocumentKinds(made, context);
      }
    }
    return tables.get(view.id);
  }
  return {
    facts,
    settings,
    problems,
    table: (view) => (tables.has(view.id) ? tables.get(view.id) : completed(tableInSteps(view))),
    tableInSteps,
  };
}

function* preparedTable(view: View, register: RegisterFacts, context: Context): Steps<PreparedTable> {
  const structure = new Set<string>();
  const watched = watching(register, structure);
  const given = view.table(context, watched.facts);
  const table: Table = { ...("next" in given ? yield* given : given), facts: register };
  watched.stop();
  const worked = new Map<string, Worked | undefined>();
  const doubts = new Map<string, Worked<OptionFacts>>();
  const answers = new Map<string, Verdicts>();
  const reads = new Map<string, Set<string>>();
  /** The table as a computation sees it: what it looks at is noted. */
  const noting = (name: string): Table => {
    const seen = reads.get(name) ?? new Set<string>();
    reads.set(name, seen);
    return { ...table, column: (read) => (seen.add(read), table.column(read)) };
  };
  const column = (name: string): ColumnFacts | undefined => {
    const own = table.column(name);
    const computed = view.computed[name];
    if (own !== undefined || computed === undefined) return own;
    if (!worked.has(name)) worked.set(name, computed.from(noting(name), context));
    return worked.get(name)?.facts;
  };
  const doubtsOf = (name: string): OptionFacts | undefined => {
    const unconfirmed = view.computed[name]?.unconfirmed;
    if (unconfirmed === undefined) return undefined;
    const known = doubts.get(name) ?? unconfirmed(noting(name), context);
    doubts.set(name, known);
    return known.facts;
  };
  const asked = answering(table, column);
  return {
    ...table,
    view,
    column,
    verdicts: (condition) => {
      const key = JSON.stringify(condition);
      const known = answers.get(key) ?? verdictsOf(condition, asked);
      answers.set(key, known);
      return known;
    },
    verdict: (condition, ask) => verdictReply(condition, asked, ask),
    unconfirmed: (condition, ask) => unconfirmedIn(condition, column, doubtsOf, ask),
    readsOf: (name) => reads.get(name) ?? new Set([name]),
    structure,
    renew: (name, member) => {
      worked.get(name)?.renew(member);
      doubts.get(name)?.renew(member);
    },
  };
}

/** A register that notes which of its columns are looked at, until it is told to stop. */
function watching(
  facts: RegisterFacts,
  seen: Set<string>,
): { readonly facts: RegisterFacts; readonly stop: () => void } {
  const columns = new Map(facts.columns);
  let watches = true;
  const note = (name: string): void => {
    if (watches) seen.add(name);
  };
  const noting: Pick<ReadonlyMap<string, ColumnFacts>, "get" | "has"> = {
    get: (name) => (note(name), facts.columns.get(name)),
    has: (name) => (note(name), facts.columns.has(name)),
  };
  return {
    facts: { ...facts, columns: Object.assign(columns, noting) },
    stop: () => {
      watches = false;
    },
  };
}

/** An option that says "one of them, unknown which": reserved, to whom is not said. */
const UNSURE = "(bénéficiaire inconnu)";

function unconfirmedIn(
  condition: Condition,
  columnOf: Table["column"],
  doubtsOf: (column: string) => OptionFacts | undefined,
  ask: Ask,
): Reply | null {
  if (!("in" in condition)) return null;
  const column = columnOf(condition.column);
  if (column?.store !== "options") return null;
  const wanted = maskOf(column.labels, condition.in);
  const doubts = doubtsOf(condition.column);
  if (doubts !== undefined) return askMasks(doubts, (mask) => (mask & wanted) !== 0, ask);
  const unsure = column.labels.indexOf(UNSURE);
  if (unsure < 0) return null;
  return askMasks(
    column,
    (mask) => (mask & (1 << unsure)) !== 0 && (mask & wanted) === 0 && mask !== UNKNOWN_WORD,
    ask,
  );
}

const askMasks = ({ codes, masks }: OptionFacts, holds: (mask: number) => boolean, ask: Ask): Reply =>
  ask({ codes, count: () => masks.length, answer: (code) => (holds(masks[code] ?? 0) ? 1 : 0) });
