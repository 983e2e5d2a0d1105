/**
 * What a measure counts: contracts, exits, vehicles, or plainly rows. A table gives each of its members the row that stands
 * for it, its exercice, and its columns; a view (`../views`) decides how rows make members.
 */
import { type ColumnFacts, NUMBER_STATE, type RegisterFacts } from "../../registers/facts";
import { yearOf } from "../../registers/cells/date";
import type { Answering } from "./condition";

/** Years of members: a civil year, or one of these. */
export const NO_YEAR = 0;
export const UNREADABLE_YEAR = -1;

export interface Table {
  readonly facts: RegisterFacts;
  readonly size: number;
  /** By member: the row of the register that stands for it. */
  readonly rows: Int32Array;
  /** By member: the exercice. */
  readonly years: Int16Array;
  /** The register's date column, named when a date cannot be read. */
  readonly date: string | null;
  /** By member: its other rows, where it has any. */
  readonly others: ReadonlyMap<number, readonly number[]>;
  /** Whether the other rows say the same thing again, or make the figure with the first. */
  readonly othersAre: "duplicates" | "parts";
  /** Values by member; undefined when no sheet has the column. */
  readonly column: (column: string) => ColumnFacts | undefined;
  /** The row on which a column of a member is read. */
  readonly rowOf: (member: number, column: string) => number;
  /** By member: the rows on which a column is read. */
  readonly rowsRead: (column: string) => Int32Array;
  /** Members left out of every sum and of every figure in value, and why they are. */
  readonly outOfSums: Uint8Array | null;
}

/** A table as conditions see it. */
export function answering(table: Table, column: Table["column"] = table.column): Answering {
  const known = new Map<string, Uint8Array | null>();
  return {
    size: table.size,
    column,
    given: (name) => {
      const given = known.has(name) ? (known.get(name) ?? null) : givenIn(table, name);
      known.set(name, given);
      return given;
    },
  };
}

function givenIn({ facts, size, rowOf }: Table, name: string): Uint8Array | null {
  if (!facts.columns.has(name) || facts.blocks.every((block) => block.columns.has(name))) return null;
  const has = facts.blocks.map((block) => (block.columns.has(name) ? 1 : 0));
  const given = new Uint8Array(size);
  for (let member = 0; member < size; member += 1)
    given[member] = has[facts.blockOf[rowOf(member, name)] as number] as number;
  return given;
}

export interface TableParts {
  readonly facts: RegisterFacts;
  readonly rows: Int32Array;
  readonly years: Int16Array;
  readonly date: string | null;
  readonly others?: ReadonlyMap<number, readonly number[]>;
  readonly othersAre?: Table["othersAre"];
  /** Rows on which some columns are read, where it is not the standing row. */
  readonly readOn?: ReadonlyMap<string, Int32Array>;
  readonly outOfSums?: Uint8Array | null;
  /** Columns computed with the table itself (the year of a person's hours…), in place of the register's. */
  readonly computed?: ReadonlyMap<string, ColumnFacts>;
}

export function tableOf(parts: TableParts): Table {
  const { facts, rows, readOn } = parts;
  const gathered = new Map<string, ColumnFacts | undefined>();
  const column = (name: string): ColumnFacts | undefined => {
    const computed = parts.computed?.get(name);
    if (computed !== undefined) return computed;
    if (!gathered.has(name)) {
      const raw = facts.columns.get(name);
      gathered.set(name, raw === undefined ? undefined : gather(raw, readOn?.get(name) ?? rows, facts.size));
    }
    return gathered.get(name);
  };
  return {
    facts,
    size: rows.length,
    rows,
    years: parts.years,
    date: parts.date,
    others: parts.others ?? new Map(),
    othersAre: parts.othersAre ?? "duplicates",
    column,
    rowOf: (member, name) => (readOn?.get(name) ?? rows)[member] ?? 0,
    rowsRead: (name) => readOn?.get(name) ?? rows,
    outOfSums: parts.outOfSums ?? null,
  };
}

/** Every row a member of its own. */
export function rowTable(facts: RegisterFacts, date: string | null): Table {
  return tableOf({ facts, rows: allRows(facts.size), years: yearsOf(facts, date), date });
}

export function allRows(size: number): Int32Array {
  const rows = new Int32Array(size);
  for (let row = 0; row < size; row += 1) rows[row] = row;
  return rows;
}

/** The civil year of each row. */
export function yearsOf(facts: RegisterFacts, date: string | null): Int16Array {
  const years = new Int16Array(facts.size);
  const column = date === null ? undefined : facts.columns.get(date);
  if (column?.store !== "numbers") return years;
  const { numbers, states, type } = column;
  const known = new Map<number, number>();
  for (let row = 0; row < years.length; row += 1) {
    const state = states[row];
    if (state === NUMBER_STATE.blank) continue;
    if (state === NUMBER_STATE.unreadable) {
      years[row] = UNREADABLE_YEAR;
      continue;
    }
    const number = numbers[row] as number;
    if (type === "year") years[row] = number;
    else {
      let year = known.get(number);
      if (year === undefined) known.set(number, (year = yearOf(number)));
      years[row] = year;
    }
  }
  return years;
}

function isIdentity(rows: Int32Array, size: number): boolean {
  if (rows.length !== size) return false;
  for (let k = 0; k < size; k += 1) if (rows[k] !== k) return false;
  return true;
}

function gather(column: ColumnFacts, rows: Int32Array, size: number): ColumnFacts {
  if (isIdentity(rows, size)) return column;
  switch (column.store) {
    case "strings":
    case "options":
      return { ...column, codes: rows.map((row) => column.codes[row] as number) };
    case "flags":
      return { ...column, verdicts: pick(new Uint8Array(rows.length), column.verdicts, rows) };
    case "numbers":
      return {
        ...column,
        numbers: pick(new Float64Array(rows.length), column.numbers, rows),
        states: pick(new Uint8Array(rows.length), column.states, rows),
      };
  }
}

function pick<A extends Uint8Array | Float64Array>(to: A, from: A, rows: Int32Array): A {
  for (let k = 0; k < rows.length; k += 1) to[k] = from[rows[k] as number] as number;
  return to;
}
