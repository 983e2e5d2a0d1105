/** What the registers show when they are read together: doubles, contracts and directorates unknown, columns lacking. */
import type { Prepared } from "../indicators/engine/prepared";
import { contractsView, equipmentView } from "../indicators/views/catalogue";
import { cellAddress } from "../registers/address";
import { columnsOf, REGISTERS } from "../registers/catalogue";
import {
  type Facts,
  NUMBER_STATE,
  type Problem,
  type ProblemCode,
  type RegisterFacts,
  type Severity,
  type StringFacts,
  VERDICT,
} from "../registers/facts";
import type { RegisterKind } from "../registers/register";
import type { Steps } from "../registers/steps";
import { hoursOnCallOffs, looseCallOffs } from "./call-offs";
import { probableDoubles } from "./doubles";
import { problemAt } from "./problem-at";
import { unlistedCodes } from "./unlisted";

/** Problems that no single cell shows, a kind at a time, and some rows of it where it takes long. */
export function* registerProblems(prepared: Prepared): Steps<readonly Problem[]> {
  const { facts } = prepared;
  const kinds: readonly (() => readonly Problem[] | Steps<readonly Problem[]>)[] = [
    () => lackingColumns(facts),
    () => undatedRows(facts),
    () => probableDoubles(prepared),
    () => hoursWithoutClause(prepared),
    () => modifiedContracts(prepared),
    () => contradictedAmounts(prepared),
    () => looseCallOffs(facts),
    () => hoursOnCallOffs(prepared),
    () => unknownNames(facts, "planning", "directorate", "directorates", "directorate", "unknown-directorate"),
    () => unknownNames(facts, "insertion", "contractNumber", "contracts", "contractNumber", "unknown-contract"),
    () => negativeLives(prepared),
  ];
  const problems: (readonly Problem[])[] = [];
  for (const found of kinds) {
    const some = found();
    problems.push("next" in some ? yield* some : some);
    yield;
  }
  return problems.flat();
}

const at = (
  register: RegisterFacts,
  row: number,
  column: string,
  code: ProblemCode,
  severity: Severity,
  more: Partial<Problem> = {},
): Problem => problemAt(register, row, column, { code, severity, ...more });

/** Whether the register says next to nothing without the column: its reference date, what identifies its rows, what was paid. */
function isVital(kind: RegisterKind, column: string): boolean {
  const { date, vital } = REGISTERS[kind];
  return column === date || vital.includes(column) || (kind === "payments" && column === "amount");
}

/** Starred columns that no sheet has, and columns that some sheets of a register have and others lack. */
function lackingColumns(facts: Facts): readonly Problem[] {
  return [...facts.registers.values()].flatMap((register) => {
    const base = { register: register.kind, cell: null, found: null } as const;
    const missing = Object.entries(columnsOf(register.kind))
      .filter(([column, spec]) => spec.starred === true && !register.columns.has(column))
      .map(([column]): Problem => ({
        ...base,
        severity: isVital(register.kind, column) ? "error" : "warning",
        code: "missing-column",
        column,
        file: register.blocks[0]?.file ?? null,
        sheet: register.blocks[0]?.sheet ?? null,
      }));
    const partly = [...register.columns.keys()].flatMap((column) =>
      register.blocks
        .filter(({ rows, columns, period = 0 }) => rows > 0 && period === 0 && !columns.has(column))
        .map((block): Problem => ({
          ...base,
          severity: "information",
          code: "column-partly-absent",
          column,
          file: block.file,
          sheet: block.sheet,
        })),
    );
    return [...missing, ...partly];
  });
}

/** Registers of which a row without date is in no exercice. Elsewhere a blank says something: in service, no clause yet. */
const DATED: readonly RegisterKind[] = [
  "contracts",
  "insertion",
  "payments",
  "planning",
  "candidates",
  "events",
  "sourcing",
  "roadworks",
];

/**
 * The rows of each table whose date is blank: in no exercice, and counted once a table. As grave as the rule that names each of
 * them: a contract may not have been notified yet.
 */
const undatedRows = (facts: Facts): readonly Problem[] =>
  undatedBut(
    facts,
    (kind) => (kind === "contracts" ? "warning" : "error"),
    () => false,
  );

/** The same, but for rows whose date is said to be blank already. */
export function undatedBut(
  facts: Facts,
  severityIn: (kind: RegisterKind) => Severity,
  isSaid: (undated: Problem) => boolean,
): readonly Problem[] {
  return DATED.flatMap((kind) => {
    const register = facts.registers.get(kind);
    const date = REGISTERS[kind].date;
    const column = register?.columns.get(date ?? "");
    if (register === undefined || date === null || column?.store !== "numbers") return [];
    // A row of insertion that says an exit is in the exercice of that day.
    const exits = kind === "insertion" ? register.columns.get("exitDate") : undefined;
    const isExit = (row: number): boolean => exits?.store === "numbers" && exits.states[row] !== NUMBER_STATE.blank;
    return register.blocks.flatMap((block) => {
      if (!block.columns.has(date)) return [];
      const rows = Array.from({ length: block.rows }, (_, k) => block.from + k)
        .filter((row) => column.states[row] === NUMBER_STATE.blank && !isExit(row))
        .map((row) => at(register, row, date, "undated-rows", severityIn(kind)))
        .filter((undated) => !isSaid(undated));
      const [first] = rows;
      return first === undefined ? [] : [{ ...first, found: String(rows.length) }];
    });
  });
}

const strings = (register: RegisterFacts, column: string): StringFacts | undefined => {
  const found = register.columns.get(column);
  return found?.store === "strings" ? found : undefined;
};

function hoursWithoutClause(prepared: Prepared): readonly Problem[] {
  const table = prepared.table(contractsView);
  const hours = table?.column("contractedHours");
  if (table === undefined || hours?.store !== "numbers" || table.column("socialScheme") === undefined) return [];
  const scheme = table.verdicts({ column: "hasSocialScheme", is: "yes" });
  const problems: Problem[] = [];
  table.rows.forEach((row, member) => {
    if (
      hours.states[member] === NUMBER_STATE.read &&
      (hours.numbers[member] as number) > 0 &&
      scheme[member] === VERDICT.no &&
      table.outOfSums?.[member] !== 1
    )
      problems.push(at(table.facts, row, "contractedHours", "hours-without-clause", "warning"));
  });
  return problems;
}

function modifiedContracts(prepared: Prepared): readonly Problem[] {
  const table = prepared.table(contractsView);
  if (table === undefined) return [];
  return [...table.others.keys()].flatMap((member) => {
    const row = table.rows[member] as number;
    const latest = table.rowOf(member, "amount");
    if (latest === row) return [];
    return [
      at(table.facts, row, "contractNumber", "modified-contract", "information", {
        detail: cellAddress(prepared.facts, table.facts, latest, "amount"),
      }),
    ];
  });
}

/** Rows of one contract and one day with different amounts: most often lots without their number. */
function contradictedAmounts(prepared: Prepared): readonly Problem[] {
  const table = prepared.table(contractsView);
  const amounts = table?.facts.columns.get("amount");
  const dates = table?.facts.columns.get("notificationDate");
  if (table === undefined || amounts?.store !== "numbers" || dates?.store !== "numbers") return [];
  return [...table.others].flatMap(([member, others]) => {
    const row = table.rows[member] as number;
    if (amounts.states[row] !== NUMBER_STATE.read) return [];
    const contrary = others.filter(
      (other) =>
        amounts.states[other] === NUMBER_STATE.read &&
        dates.numbers[other] === dates.numbers[row] &&
        amounts.numbers[other] !== amounts.numbers[row],
    );
    if (contrary.length === 0) return [];
    const detail = contrary.slice(0, 3).map((other) => cellAddress(prepared.facts, table.facts, other, "amount"));
    return [at(table.facts, row, "amount", "conflicting-rows", "warning", { detail: detail.join(", ") })];
  });
}

/** Names of a register that the list they refer to does not hold; one problem per name, at its first row. */
function unknownNames(
  facts: Facts,
  kind: RegisterKind,
  column: string,
  listKind: RegisterKind,
  listColumn: string,
  code: ProblemCode,
): readonly Problem[] {
  const register = facts.registers.get(kind);
  const list = facts.registers.get(listKind);
  const names = register === undefined ? undefined : strings(register, column);
  const listed = list === undefined ? undefined : strings(list, listColumn);
  if (register === undefined || names === undefined || listed === undefined) return [];
  const unsaid = new Set(unlistedCodes(names, listed));
  const problems: Problem[] = [];
  names.codes.forEach((nameCode, row) => {
    if (unsaid.delete(nameCode))
      problems.push(at(register, row, column, code, "warning", { found: names.values[nameCode] ?? "" }));
  });
  return problems;
}

/** An item that left before it came. */
function negativeLives(prepared: Prepared): readonly Problem[] {
  const table = prepared.table(equipmentView);
  const lives = table?.column("lifeYears");
  const from = table?.column("acquisitionDate");
  const to = table?.column("exitDate");
  if (table === undefined || lives?.store !== "numbers" || from?.store !== "numbers" || to?.store !== "numbers")
    return [];
  return [...table.rows].flatMap((row, member) => {
    const known =
      (from.states[member] as number) >= NUMBER_STATE.read && (to.states[member] as number) >= NUMBER_STATE.read;
    return known && lives.states[member] === NUMBER_STATE.unreadable
      ? [at(table.facts, row, "acquisitionDate", "life-unreadable", "warning")]
      : [];
  });
}
