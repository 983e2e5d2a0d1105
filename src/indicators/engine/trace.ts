/** The rows behind a figure, and the cells left out of it, each with its reason. */
import { NUMBER_STATE, type RegisterFacts, UNREADABLE_CODE, VERDICT } from "../../registers/facts";
import { UNKNOWN_WORD } from "../../registers/cells/choice";
import type { RegisterKind } from "../../registers/register";
import type { Basis, Indicator } from "../definition";
import { kindOf } from "../kinds/catalogue";
import { columnsIn } from "./condition";
import type { RowSet } from "./outcome";
import { IN_PERIOD, UNDATED } from "./period";
import type { Prepared, PreparedTable } from "./prepared";
import { only, ROLE, type Roles } from "./roles";
import type { Groups } from "./tally";

export type IgnoredReason = "unreadable" | "duplicate" | "conflict" | "unconfirmed" | "left-out";

export interface Ignored {
  readonly register: RegisterKind;
  readonly row: number;
  /** The column of the cell at fault; null for the row as a whole. */
  readonly column: string | null;
  readonly reason: IgnoredReason;
}

export interface Trace {
  readonly rows: RowSet;
  readonly base: RowSet;
  readonly modified: RowSet;
  readonly ignored: readonly Ignored[];
}

export function traceOf(
  prepared: Prepared,
  indicator: Indicator,
  table: PreparedTable,
  roles: Roles,
  groups: Groups,
  basis: Basis,
): Trace {
  const kind = kindOf(indicator.measure);
  const register = indicator.view.register;
  const columns = readColumns(indicator, basis);
  const rows: number[] = [];
  const base: number[] = [];
  const modified: number[] = [];
  const ignored: Ignored[] = [];
  const counted = only(...kind.rows);
  const divided = only(...kind.base);
  const shown = counted | divided;
  const said = shown | only(ROLE.unreadable, ROLE.leftOut, ROLE.unconfirmed);
  for (let member = 0; member < roles.length; member += 1) {
    const group = groups[member];
    if (group !== IN_PERIOD && group !== UNDATED) continue;
    const role = roles[member] as number;
    if (((said >> role) & 1) === 0) continue;
    const isShown = ((shown >> role) & 1) !== 0;
    if (group === UNDATED) {
      const onlyDated =
        role === ROLE.unreadable &&
        !unreadableCells(table, register, member, columns).some(({ column }) => column !== table.date);
      if (isShown || onlyDated) ignored.push(...undated(indicator, table, member));
      continue;
    }
    const row = table.rows[member] as number;
    if (((counted >> role) & 1) !== 0) rows.push(row);
    if (((divided >> role) & 1) !== 0) base.push(row);
    const others = isShown ? table.others.get(member) : undefined;
    if (others !== undefined && table.othersAre === "parts") {
      if (((counted >> role) & 1) !== 0) rows.push(...others);
      if (((divided >> role) & 1) !== 0) base.push(...others);
    } else if (others !== undefined && others.length > 0) {
      for (const other of others) ignored.push(...repeated(table, register, member, other, columns));
      ignored.push(...strayDate(table, register, row));
      if (table.rowOf(member, "amount") !== row) modified.push(row);
    }
    if (
      role === ROLE.part &&
      indicator.measure.kind === "breakdown" &&
      isUnreadable(table.facts, indicator.measure.by, row)
    ) {
      // Of several words, those that are known count; the cell is listed for the others.
      ignored.push({ register, row, column: indicator.measure.by, reason: "unreadable" });
    }
    if (role === ROLE.unreadable) ignored.push(...unreadableCells(table, register, member, columns));
    else if (role === ROLE.leftOut) ignored.push({ register, row, column: null, reason: "left-out" });
    else if (role === ROLE.unconfirmed)
      ignored.push({ register, row, column: doubtfulColumn(table, columns), reason: "unconfirmed" });
  }
  if (indicator.measure.kind === "coverage" && groups.includes(IN_PERIOD))
    base.push(...listRows(prepared, indicator.measure.list));
  const baseRegister = indicator.measure.kind === "coverage" ? indicator.measure.list.register : register;
  return {
    rows: { register, rows },
    base: { register: baseRegister, rows: base },
    modified: { register, rows: modified },
    ignored,
  };
}

/** The columns of the register that a measure reads, computed ones opened. */
function readColumns({ view, measure }: Indicator, basis: Basis): readonly string[] {
  const kind = kindOf(measure);
  const named = [...kind.columns(measure, basis), ...kind.conditions(measure).flatMap(columnsIn)];
  return [...new Set(named.flatMap((column) => view.computed[column]?.reads ?? [column]))];
}

const doubtfulColumn = (table: PreparedTable, columns: readonly string[]): string | null =>
  columns.find((column) => (column === "siret" || column === "reservedFor") && table.facts.columns.has(column)) ?? null;

/** The date that places the member, or the end of the stock: whichever cannot be read. */
function undated(indicator: Indicator, table: PreparedTable, member: number): readonly Ignored[] {
  const register = indicator.view.register;
  const date = table.date;
  const rows = [
    table.rows[member] as number,
    ...(table.othersAre === "duplicates" ? (table.others.get(member) ?? []) : []),
  ];
  const cells =
    date === null
      ? []
      : rows
          .filter((row) => isUnreadable(table.facts, date, row))
          .map((row) => ({ register, row, column: date, reason: "unreadable" as const }));
  if (cells.length > 0 || indicator.stock === undefined) return cells;
  const ends = indicator.view.computed[indicator.stock.endYear]?.reads ?? [];
  return ends
    .map((column) => ({ column, row: table.rowOf(member, column) }))
    .filter(({ column, row }) => isUnreadable(table.facts, column, row))
    .map(({ column, row }) => ({ register, row, column, reason: "unreadable" as const }));
}

function unreadableCells(
  table: PreparedTable,
  register: RegisterKind,
  member: number,
  columns: readonly string[],
): readonly Ignored[] {
  const found = columns
    .map((column) => ({ column, row: table.rowOf(member, column) }))
    .filter(({ column, row }) => isUnreadable(table.facts, column, row))
    .map(({ column, row }) => ({ register, row, column, reason: "unreadable" as const }));
  // A life that is negative, a word among others: each cell is read, what they say together is not.
  return found.length > 0
    ? found
    : [{ register, row: table.rows[member] as number, column: columns.at(-1) ?? null, reason: "unreadable" }];
}

export function isUnreadable(facts: RegisterFacts, column: string, row: number): boolean {
  const found = facts.columns.get(column);
  switch (found?.store) {
    case undefined:
      return false;
    case "numbers":
      return found.states[row] === NUMBER_STATE.unreadable;
    case "flags":
      return found.verdicts[row] === VERDICT.unreadable;
    case "strings":
      return found.codes[row] === UNREADABLE_CODE;
    case "options":
      return ((found.masks[found.codes[row] as number] ?? 0) & UNKNOWN_WORD) !== 0;
  }
}

/** Another row of the same contract: said again, and in conflict where it disagrees on a column that the measure reads. */
function repeated(
  table: PreparedTable,
  register: RegisterKind,
  member: number,
  other: number,
  columns: readonly string[],
): readonly Ignored[] {
  const conflicts = columns
    .filter((column) => disagrees(table, member, other, column))
    .map((column): Ignored => ({ register, row: other, column, reason: "conflict" }));
  return [
    { register, row: other, column: null, reason: "duplicate" },
    ...conflicts,
    ...strayDate(table, register, other),
  ];
}

/** A date that cannot be read, of a member that its other rows place. */
function strayDate({ facts, date }: PreparedTable, register: RegisterKind, row: number): readonly Ignored[] {
  return date !== null && isUnreadable(facts, date, row) ? [{ register, row, column: date, reason: "unreadable" }] : [];
}

/** A later version that changes the amount or the holder is a modification, not a disagreement. */
function disagrees(table: PreparedTable, member: number, other: number, column: string): boolean {
  const row = table.rowOf(member, column);
  if (row === other || (row !== table.rows[member] && dayOf(table, row) !== dayOf(table, other))) return false;
  if (VERSIONED.has(column) && dayOf(table, row) !== dayOf(table, other)) return false;
  const found = table.facts.columns.get(column);
  switch (found?.store) {
    case undefined:
      return false;
    case "numbers":
      return (
        found.states[other] === NUMBER_STATE.read &&
        (found.states[row] !== NUMBER_STATE.read || found.numbers[row] !== found.numbers[other])
      );
    case "flags":
      return (found.verdicts[other] as number) >= VERDICT.no && found.verdicts[row] !== found.verdicts[other];
    case "strings":
    case "options":
      return (found.codes[other] as number) > UNREADABLE_CODE && found.codes[row] !== found.codes[other];
  }
}

const VERSIONED: ReadonlySet<string> = new Set([
  "amount",
  "endDate",
  "durationMonths",
  "supplierSize",
  "supplierPostalCode",
  "supplierLocal",
  "ess",
  "structureType",
]);

function dayOf(table: PreparedTable, row: number): number {
  const date = table.date === null ? undefined : table.facts.columns.get(table.date);
  return date?.store === "numbers" ? (date.numbers[row] as number) : 0;
}

/** The rows of a list, each name once. */
function listRows(
  prepared: Prepared,
  list: { readonly register: RegisterKind; readonly column: string },
): readonly number[] {
  const names = prepared.facts.registers.get(list.register)?.columns.get(list.column);
  if (names?.store !== "strings") return [];
  const seen = new Set<number>();
  const rows: number[] = [];
  names.codes.forEach((code, row) => {
    if (code <= UNREADABLE_CODE || seen.has(code)) return;
    seen.add(code);
    rows.push(row);
  });
  return rows;
}
