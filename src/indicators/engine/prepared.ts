/** The facts of a workbook made ready for measuring: tables of members, their columns and answers, each worked out once. */
import { type ColumnFacts, type Facts, type Problem, VERDICT } from "../../registers/facts";
import { UNKNOWN_WORD } from "../../registers/cells/choice";
import type { Settings } from "../../registers/settings";
import type { View } from "../views/catalogue";
import type { Context } from "../views/context";
import { reportUnconfirmed } from "../views/payments";
import { type Condition, type Verdicts, verdictsOf } from "./condition";
import { answering, type Table } from "./table";

/** A table with its computed columns. */
export interface PreparedTable extends Table {
  readonly view: View;
  readonly verdicts: (condition: Condition) => Verdicts;
  /** By member: 1 where an option of the condition would be there if the buyer confirmed a match; null when there is none. */
  readonly unconfirmed: (condition: Condition) => Uint8Array | null;
}

export interface Prepared {
  readonly facts: Facts;
  readonly settings: Settings;
  /** Undefined when the workbook has no such register. */
  readonly table: (view: View) => PreparedTable | undefined;
  /** Problems found while tables were made; complete once every measure was asked for. */
  readonly problems: readonly Problem[];
}

export function prepare(facts: Facts, settings: Settings): Prepared {
  const problems: Problem[] = [];
  const context: Context = { facts, settings, report: (problem) => problems.push(problem) };
  const tables = new Map<string, PreparedTable | undefined>();
  return {
    facts,
    settings,
    problems,
    table: (view) => {
      if (!tables.has(view.id)) {
        const register = facts.registers.get(view.register);
        const made = register === undefined ? undefined : preparedTable(view, view.table(context, register), context);
        tables.set(view.id, made);
        if (made !== undefined && view.id === "payments") reportUnconfirmed(made, context);
      }
      return tables.get(view.id);
    },
  };
}

function preparedTable(view: View, table: Table, context: Context): PreparedTable {
  const worked = new Map<string, ColumnFacts | undefined>();
  const answers = new Map<string, Verdicts>();
  const column = (name: string): ColumnFacts | undefined => {
    const own = table.column(name);
    const computed = view.computed[name];
    if (own !== undefined || computed === undefined) return own;
    if (!worked.has(name)) worked.set(name, computed.from(table, context));
    return worked.get(name);
  };
  const verdicts = (condition: Condition): Verdicts => {
    const key = JSON.stringify(condition);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = verdictsOf(condition, answering(table, column));
    answers.set(key, made);
    return made;
  };
  return {
    ...table,
    view,
    column,
    verdicts,
    unconfirmed: (condition) => unconfirmedIn(condition, table, view, context, column),
  };
}

function unconfirmedIn(
  condition: Condition,
  table: Table,
  view: View,
  context: Context,
  columnOf: Table["column"],
): Uint8Array | null {
  if (!("in" in condition)) return null;
  const column = columnOf(condition.column);
  const computed = view.computed[condition.column];
  if (column?.store !== "options") return null;
  const wanted = condition.in.reduce((mask, label) => mask | (1 << column.labels.indexOf(label)), 0);
  if (computed?.unconfirmed !== undefined) {
    const masks = computed.unconfirmed(table, context);
    return Uint8Array.from(masks, (mask) => ((mask & wanted) === 0 ? 0 : 1));
  }
  // An option that says "one of them, unknown which": reserved, to whom is not said.
  const unsure = column.labels.indexOf("(bénéficiaire inconnu)");
  if (unsure < 0) return null;
  const codes = column.masks.map((mask) =>
    (mask & (1 << unsure)) !== 0 && (mask & wanted) === 0 && mask !== UNKNOWN_WORD ? 1 : 0,
  );
  return Uint8Array.from(column.codes, (code) => codes[code] ?? 0);
}

export const isYes = (verdict: number | undefined): boolean => verdict === VERDICT.yes;
