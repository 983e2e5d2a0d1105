/** Rows of the register of contracts → contracts: one per (buyer, number, lot). */
import { cellAddress } from "../../registers/address";
import {
  BLANK_CODE,
  NUMBER_STATE,
  type ProblemCode,
  type RegisterFacts,
  type Severity,
  type StringFacts,
  UNREADABLE_CODE,
} from "../../registers/facts";
import { tableOf, type Table, UNREADABLE_YEAR, NO_YEAR, yearsOf } from "../engine/table";
import { unawarded } from "./awarded";
import { subsequents } from "./call-offs";
import type { Steps } from "../../registers/steps";
import type { Context } from "./context";
import { type Keys, keysOf } from "./contract-keys";
import { countIn, NOWHERE, places } from "./places";

/** Columns read on the latest version of a contract: what a modification changes, and who holds it. */
const OF_LATEST_VERSION = [
  "amount",
  "endDate",
  "durationMonths",
  "supplier",
  "siret",
  "supplierSize",
  "supplierPostalCode",
  "supplierLocal",
  "ess",
  "structureType",
] as const;

export function* contractTable(context: Context, facts: RegisterFacts): Steps<Table> {
  const strings = (column: string): StringFacts | undefined => {
    const found = facts.columns.get(column);
    return found?.store === "strings" ? found : undefined;
  };
  const amends = amendments(facts, strings);
  yield;
  const failed = unawarded(facts, strings);
  yield;
  const keys = keysOf(facts, strings, amends);
  yield;
  const headings = consultationHeadings(keys, amends, strings("lotNumber")?.values.length ?? 2);
  yield;
  const members = membersOf(
    facts,
    keys,
    (row) => amends[row] === 1 || headings[row] === 1 || (failed.rows[row] as number) > 0,
  );
  yield;
  const years = yearsOf(facts, "notificationDate");
  yield;
  const parts = placed(facts, members, years);
  yield;
  yield* reportRows(context, facts, keys, { amends, headings, failed }, parts.rows);
  yield;

  const latestDiffers = parts.latest.some((row, member) => row !== parts.rows[member]);
  const readOn = latestDiffers
    ? new Map(OF_LATEST_VERSION.map((column) => [column as string, parts.latest]))
    : undefined;
  return tableOf({
    facts,
    rows: parts.rows,
    years: parts.years,
    date: "notificationDate",
    others: members.others,
    outOfSums: yield* subsequents(keys, parts.rows, strings),
    ...(readOn === undefined ? {} : { readOn }),
  });
}

/** Begins with "avenant", "modification", or what buyers write for them: "AVT 2", "Acte modificatif", "Modif. n° 2". */
const AMENDS = /^(avenant|avt|av(?=[. \d]|$)|modif|(acte|decision) (modifi|de modification))/;

/** Rows whose nature says that they amend, or that give the number of an amendment: no column of theirs is read. */
function amendments(facts: RegisterFacts, strings: (column: string) => StringFacts | undefined): Uint8Array {
  const amends = new Uint8Array(facts.size);
  const nature = strings("nature");
  if (nature !== undefined) {
    const codes = nature.keys.map((key) => AMENDS.test(key));
    for (let row = 0; row < facts.size; row += 1) amends[row] = codes[nature.codes[row] as number] === true ? 1 : 0;
  }
  const amendment = strings("amendmentNumber");
  const number = strings("contractNumber");
  if (amendment !== undefined && number !== undefined) {
    const numbered = amendment.keys.map((key) => A_NUMBER.test(key));
    const isNumbered = (row: number): boolean => numbered[amendment.codes[row] as number] === true;
    // Alone, the row is a contract that says how many times it was amended.
    const originals = new Uint8Array(number.values.length);
    for (let row = 0; row < facts.size; row += 1) if (!isNumbered(row)) originals[number.codes[row] as number] = 1;
    for (let row = 0; row < facts.size; row += 1)
      if (isNumbered(row) && originals[number.codes[row] as number] === 1) amends[row] = 1;
  }
  return amends;
}

/** "1", "Avenant 2", "AV-03"; "0" is the contract itself. */
const A_NUMBER = /^\D*0*[1-9]\d*$/;

/** A row without a lot beside rows of the same number with lots heads the consultation: reported, not counted. */
function consultationHeadings(keys: Keys, amends: Uint8Array, lotCount: number): Uint8Array {
  const headings = new Uint8Array(keys.numbers.length);
  if (lotCount <= 2) return headings;
  const numberCount = countIn(keys.numbers);
  const keyOf = (row: number): number => (keys.buyers[row] as number) * numberCount + (keys.numbers[row] as number);
  const allotted = places(countIn(keys.buyers) * numberCount, headings.length);
  for (let row = 0; row < headings.length; row += 1) {
    if ((keys.lots[row] as number) > UNREADABLE_CODE && amends[row] === 0) allotted.set(keyOf(row), row);
  }
  for (let row = 0; row < headings.length; row += 1) {
    if (
      keys.lots[row] === BLANK_CODE &&
      (keys.numbers[row] as number) > UNREADABLE_CODE &&
      allotted.get(keyOf(row)) !== NOWHERE
    )
      headings[row] = 1;
  }
  return headings;
}

interface Members {
  readonly rows: Int32Array;
  readonly others: ReadonlyMap<number, readonly number[]>;
}

function membersOf(facts: RegisterFacts, keys: Keys, isLeftOut: (row: number) => boolean): Members {
  const first = new Int32Array(facts.size);
  const others = new Map<number, number[]>();
  let count = 0;
  const lots = countIn(keys.lots);
  const numberCount = countIn(keys.numbers);
  const byKey = places(countIn(keys.buyers) * numberCount * lots, facts.size);
  for (let row = 0; row < facts.size; row += 1) {
    if (isLeftOut(row)) continue;
    const number = keys.numbers[row] as number;
    if (number > UNREADABLE_CODE) {
      const key = ((keys.buyers[row] as number) * numberCount + number) * lots + (keys.lots[row] as number);
      const member = byKey.get(key);
      if (member !== NOWHERE) {
        const list = others.get(member);
        if (list === undefined) others.set(member, [row]);
        else list.push(row);
        continue;
      }
      byKey.set(key, count);
    }
    first[count] = row;
    count += 1;
  }
  return { rows: first.slice(0, count), others };
}

/** The exercice of a contract is that of its earliest notification; its latest version is that of the latest one. */
function placed(facts: RegisterFacts, members: Members, rowYears: Int16Array) {
  const { rows } = members;
  const years = new Int16Array(rows.length);
  const latest = rows.slice();
  const date = facts.columns.get("notificationDate");
  for (let member = 0; member < rows.length; member += 1) years[member] = rowYears[rows[member] as number] as number;
  for (const [member, others] of members.others) {
    let earliest = Number.POSITIVE_INFINITY;
    let newest = Number.NEGATIVE_INFINITY;
    let unreadable = false;
    for (const row of [rows[member] as number, ...others]) {
      const year = rowYears[row] as number;
      if (year === UNREADABLE_YEAR) unreadable = true;
      if (year <= 0 || date?.store !== "numbers") continue;
      earliest = Math.min(earliest, year);
      const day = date.numbers[row] as number;
      if (day > newest) {
        newest = day;
        latest[member] = row;
      }
    }
    years[member] = Number.isFinite(earliest) ? earliest : unreadable ? UNREADABLE_YEAR : NO_YEAR;
  }
  return { rows, years, latest };
}

const ROWS_AT_ONCE = 20_000;

/** Rows that make no contract, by row. */
interface LeftOut {
  readonly amends: Uint8Array;
  readonly headings: Uint8Array;
  readonly failed: ReturnType<typeof unawarded>;
}

function* reportRows(
  context: Context,
  facts: RegisterFacts,
  keys: Keys,
  { amends, headings, failed }: LeftOut,
  rows: Int32Array,
): Steps<undefined> {
  const report = (
    code: ProblemCode,
    severity: Severity,
    row: number,
    column: string,
    found: string | null = null,
  ): void => {
    const block = facts.blocks[facts.blockOf[row] ?? 0];
    const address = cellAddress(context.facts, facts, row, column);
    context.report({
      code,
      severity,
      register: "contracts",
      column,
      file: block?.file ?? null,
      sheet: block?.sheet ?? null,
      cell: address.slice(address.lastIndexOf("!") + 1),
      found,
    });
  };
  const known = new Uint8Array(countIn(keys.numbers));
  for (const row of rows) known[keys.numbers[row] as number] = 1;
  const date = facts.columns.get("notificationDate");
  for (let row = 0; row < facts.size; row += 1) {
    if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
    const number = keys.numbers[row] as number;
    if ((failed.rows[row] as number) > 0) {
      const column = failed.saidIn(row);
      report("not-awarded", "warning", row, column, textIn(facts, column, row));
    } else if (amends[row] === 1) {
      if (number > UNREADABLE_CODE && known[number] !== 1) report("amendment-alone", "warning", row, "contractNumber");
    } else if (headings[row] === 1) report("consultation-heading", "information", row, "contractNumber");
    else if (number === BLANK_CODE && date?.store === "numbers" && date.states[row] === NUMBER_STATE.blank)
      report("row-incomplete", "warning", row, "contractNumber");
    else if (number === BLANK_CODE && date?.store === "numbers" && date.states[row] !== NUMBER_STATE.blank)
      report("number-missing", "warning", row, "contractNumber");
  }
  return undefined;
}

function textIn(facts: RegisterFacts, column: string, row: number): string | null {
  const found = facts.columns.get(column);
  return found?.store === "strings" ? (found.values[found.codes[row] as number] ?? null) : null;
}
