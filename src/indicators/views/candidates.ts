/** Members and computed columns of the register of candidates: its rows, and those who answered. */
import {
  type ColumnFacts,
  NUMBER_STATE,
  type NumberFacts,
  type RegisterFacts,
  UNREADABLE_CODE,
  VERDICT,
} from "../../registers/facts";
import { verdictOf } from "../engine/condition";
import { allRows, answering, type Table, tableOf, yearsOf } from "../engine/table";
import { computed, flagOf, flags } from "./computed";
import type { Context } from "./context";
import { identities } from "./identity";

/** Rows of answers, each with the enterprise that answered. */
export function candidateTable(_context: Context, facts: RegisterFacts): Table {
  const named = facts.columns.has("siret") || facts.columns.has("tenderer");
  return tableOf({
    facts,
    rows: allRows(facts.size),
    years: yearsOf(facts, "date"),
    date: "date",
    computed: new Map(named ? [["enterprise", identities(facts, "siret", "tenderer", "adopts-siren")]] : []),
  });
}

/** Checked: said so; where nothing is said, a date of control or a result other than "en attente". */
function checkedIn(table: Table): (member: number) => number {
  const said = flagOf(table, "declarationChecked");
  const date = verdictOf({ column: "checkDate", filled: true }, answering(table));
  const result = verdictOf({ column: "checkResult", in: ["conforme", "non conforme"] }, answering(table));
  return (member) => {
    const verdict = said?.[member] ?? VERDICT.blank;
    if (verdict !== VERDICT.blank) return verdict;
    const dated = date.at(member);
    const concluded = result.at(member);
    if (dated === VERDICT.yes || concluded === VERDICT.yes) return VERDICT.yes;
    if (dated === VERDICT.unreadable || concluded === VERDICT.unreadable) return VERDICT.unreadable;
    return concluded === VERDICT.no ? VERDICT.no : VERDICT.blank;
  };
}

export const CANDIDATE_COLUMNS = {
  isChecked: computed(
    "flags",
    [["declarationChecked", "checkDate", "checkResult"]],
    ["declarationChecked", "checkDate", "checkResult"],
    (table) => flags(table, checkedIn(table)),
  ),
  /** A declaration that was checked was received. */
  isReceived: computed("flags", [["declarationReceived"]], ["declarationReceived"], (table) => {
    const checked = checkedIn(table);
    const received = flagOf(table, "declarationReceived");
    return flags(table, (member) =>
      checked(member) === VERDICT.yes ? VERDICT.yes : (received?.[member] ?? VERDICT.blank),
    );
  }),
} as const;

/** A yes on any row is a yes; a blank may hide one, and beats a no. */
const joined = (one: number, other: number): number =>
  one === other ? one : Math.max(one, other) === VERDICT.yes ? VERDICT.yes : VERDICT.blank;

/** Whether a candidate answers: unreadable where a cell is; yes with a yes, or without a blank, which may hide one. */
function togetherOf(says: (verdict: number) => boolean): number {
  if (says(VERDICT.unreadable)) return VERDICT.unreadable;
  if (says(VERDICT.yes)) return VERDICT.yes;
  return says(VERDICT.blank) ? VERDICT.blank : VERDICT.yes;
}

/** One member per candidate and exercice; a row with an unreadable cell stays alone, to be listed. */
export function tendererTable(_context: Context, facts: RegisterFacts): Table {
  const who = identities(facts, "siret", "tenderer", "stays");
  const rowYears = yearsOf(facts, "date");
  const columns = ["volunteer", "indexProvided", "planProvided"].map((name) => {
    const found = facts.columns.get(name);
    return found?.store === "flags" ? found.verdicts : new Uint8Array(facts.size);
  });
  const rows: number[] = [];
  const byKey = new Map<number, number>();
  const others = new Map<number, number[]>();
  /** By member: what its rows say together, column by column, and whether one of them answers at all. */
  const said = columns.map(() => new Uint8Array(facts.size));
  const answers = columns.map(() => new Uint8Array(facts.size));
  const note = (member: number, row: number): void => {
    columns.forEach((column, k) => {
      if ((column[row] as number) >= VERDICT.no) (answers[k] as Uint8Array)[member] = 1;
    });
  };
  for (let row = 0; row < facts.size; row += 1) {
    const person = who.codes[row] as number;
    const year = rowYears[row] as number;
    const key = person * 4_096 + year;
    const readable =
      columns.every((column) => column[row] !== VERDICT.unreadable) && year > 0 && person > UNREADABLE_CODE;
    const member = readable ? byKey.get(key) : undefined;
    if (member === undefined) {
      if (readable) byKey.set(key, rows.length);
      said.forEach((verdicts, k) => {
        verdicts[rows.length] = person > UNREADABLE_CODE ? (columns[k]?.[row] as number) : person;
      });
      note(rows.length, row);
      rows.push(row);
      continue;
    }
    note(member, row);
    const list = others.get(member);
    if (list === undefined) others.set(member, [row]);
    else list.push(row);
    said.forEach((verdicts, k) => {
      verdicts[member] = joined(verdicts[member] as number, columns[k]?.[row] as number);
    });
  }
  const together = Uint8Array.from(rows, (_, member) =>
    togetherOf((verdict) => said.some((verdicts) => verdicts[member] === verdict)),
  );
  const count = (wanted: readonly number[]): NumberFacts => {
    const numbers = new Float64Array(rows.length);
    const states = new Uint8Array(rows.length);
    for (let member = 0; member < rows.length; member += 1) {
      for (const k of wanted) if (said[k]?.[member] === VERDICT.yes) numbers[member] = (numbers[member] as number) + 1;
      if (together[member] === VERDICT.unreadable) states[member] = NUMBER_STATE.unreadable;
      else if (wanted.some((k) => answers[k]?.[member] === 1)) states[member] = NUMBER_STATE.read;
    }
    return { store: "numbers", type: "number", numbers, states };
  };
  return tableOf({
    facts,
    rows: Int32Array.from(rows),
    years: Int16Array.from(rows, (row) => rowYears[row] ?? 0),
    date: "date",
    others,
    othersAre: "parts",
    computed: new Map<string, ColumnFacts>([
      ["documents", count([1, 2])],
      ["volunteers", count([0])],
      ["isAnswered", { store: "flags", verdicts: together }],
    ]),
  });
}
