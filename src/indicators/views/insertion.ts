/** Hours, beneficiaries, exits and marks of the register of insertion. */
import {
  NUMBER_STATE,
  type NumberFacts,
  type RegisterFacts,
  type StringFacts,
  UNREADABLE_CODE,
} from "../../registers/facts";
import { addTo, exactSums, sumOf } from "../engine/exact-sum";
import { type Table, tableOf, yearsOf, allRows } from "../engine/table";
import type { Context } from "./context";
import { stringsOf } from "./identity";

const numbersOf = (facts: RegisterFacts, column: string): NumberFacts | undefined => {
  const found = facts.columns.get(column);
  return found?.store === "numbers" ? found : undefined;
};

/** Rows of hours; `periodHours` are those of the row's own period, whether the register gives them or a running total. */
export function hoursTable(context: Context, facts: RegisterFacts): Table {
  const hours = periodHours(context, facts);
  return tableOf({
    facts,
    rows: allRows(facts.size),
    years: yearsOf(facts, "period"),
    date: "period",
    computed: new Map(hours === undefined ? [] : [["periodHours", hours]]),
  });
}

function periodHours({ settings }: Context, facts: RegisterFacts): NumberFacts | undefined {
  const hours = numbersOf(facts, "hoursWorked");
  const period = numbersOf(facts, "period");
  if (hours === undefined || settings.hoursMode === "period" || period === undefined) return hours;
  const chains = new Map<string, number[]>();
  const part = (column: string, row: number): string => String(stringsOf(facts, column)?.codes[row] ?? 0);
  for (let row = 0; row < facts.size; row += 1) {
    if (hours.states[row] !== NUMBER_STATE.read || (period.states[row] as number) < NUMBER_STATE.read) continue;
    const key = `${part("beneficiary", row)} ${part("contractNumber", row)} ${part("lotNumber", row)}`;
    const chain = chains.get(key);
    if (chain === undefined) chains.set(key, [row]);
    else chain.push(row);
  }
  const numbers = hours.numbers.slice();
  for (const chain of chains.values()) {
    chain.sort((one, other) => (period.numbers[one] ?? 0) - (period.numbers[other] ?? 0) || one - other);
    chain.forEach((row, k) => {
      const before = k === 0 ? 0 : (hours.numbers[chain[k - 1] ?? row] ?? 0);
      // Decimal places of hours: a running total of 12.1 then 24.3 is 12.2 hours, not 12.200000000000001.
      numbers[row] = Math.round(((hours.numbers[row] ?? 0) - before) * 1e9) / 1e9;
    });
  }
  return { ...hours, numbers };
}

interface Grouped {
  readonly rows: Int32Array;
  readonly years: Int16Array;
  readonly others: ReadonlyMap<number, readonly number[]>;
}

/** Rows of one beneficiary in one exercice together; a row without beneficiary or exercice stays alone. */
function byBeneficiaryAndYear(facts: RegisterFacts, rowYears: Int16Array, keep: (row: number) => boolean): Grouped {
  const people: StringFacts | undefined = stringsOf(facts, "beneficiary");
  const rows: number[] = [];
  const years: number[] = [];
  const others = new Map<number, number[]>();
  const byKey = new Map<number, number>();
  for (let row = 0; row < facts.size; row += 1) {
    if (!keep(row)) continue;
    const year = rowYears[row] as number;
    const person = people?.codes[row] ?? 0;
    if (person > UNREADABLE_CODE && year > 0) {
      const key = person * 4_096 + year;
      const member = byKey.get(key);
      if (member !== undefined) {
        const list = others.get(member);
        if (list === undefined) others.set(member, [row]);
        else list.push(row);
        continue;
      }
      byKey.set(key, rows.length);
    }
    rows.push(row);
    years.push(year);
  }
  return { rows: Int32Array.from(rows), years: Int16Array.from(years), others };
}

/**
 * One member per beneficiary and exercice. `isBeneficiary` says whether it has more than 0 hours; an unreadable cell of hours
 * leaves its row out and is listed, as a member of its own where no other row decides.
 */
export function beneficiaryTable(context: Context, facts: RegisterFacts): Table {
  const hours = periodHours(context, facts);
  const unreadable = (row: number): boolean => hours?.states[row] === NUMBER_STATE.unreadable;
  const rowYears = yearsOf(facts, "period");
  const grouped = byBeneficiaryAndYear(facts, rowYears, (row) => !unreadable(row));
  const alone = [...allRows(facts.size)].filter(unreadable);
  const rows = Int32Array.from([...grouped.rows, ...alone]);
  const years = Int16Array.from([...grouped.years, ...alone.map((row) => rowYears[row] ?? 0)]);
  const people = stringsOf(facts, "beneficiary");
  const total = exactSums(1);
  const verdicts = Uint8Array.from(rows, (row, member) => {
    if (unreadable(row)) return 1;
    const person = people?.codes[row] ?? 0;
    if (person <= UNREADABLE_CODE) return person;
    total.coarse[0] = 0;
    total.fine[0] = 0;
    let filled = false;
    for (const one of [row, ...(grouped.others.get(member) ?? [])]) {
      if (hours?.states[one] !== NUMBER_STATE.read) continue;
      filled = true;
      addTo(total, 0, hours.numbers[one] ?? 0);
    }
    return filled ? (sumOf(total, 0) > 0 ? 3 : 2) : 0;
  });
  return tableOf({
    facts,
    rows,
    years,
    date: "period",
    others: grouped.others,
    othersAre: "parts",
    computed: new Map([["isBeneficiary", { store: "flags", verdicts }]]),
  });
}

/** One exit per beneficiary and exercice, the latest. Rows without an exit date are no exits. */
export function exitTable(_context: Context, facts: RegisterFacts): Table {
  const exits = numbersOf(facts, "exitDate");
  const rowYears = yearsOf(facts, "exitDate");
  const grouped = byBeneficiaryAndYear(
    facts,
    rowYears,
    (row) => exits !== undefined && exits.states[row] !== NUMBER_STATE.blank,
  );
  return tableOf({ facts, ...latestOf(grouped, (row) => exits?.numbers[row] ?? 0), date: "exitDate" });
}

/** One satisfaction mark per beneficiary and exercice, the latest given; rows whose mark cannot be read stay, to be listed. */
export function markTable(_context: Context, facts: RegisterFacts): Table {
  const marks = numbersOf(facts, "satisfaction");
  const period = numbersOf(facts, "period");
  const rowYears = yearsOf(facts, "period");
  const given = byBeneficiaryAndYear(facts, rowYears, (row) => marks?.states[row] === NUMBER_STATE.read);
  const latest = latestOf(given, (row) => period?.numbers[row] ?? 0);
  const rest = [...allRows(facts.size)].filter((row) => marks?.states[row] !== NUMBER_STATE.read);
  return tableOf({
    facts,
    rows: Int32Array.from([...latest.rows, ...rest]),
    years: Int16Array.from([...latest.years, ...rest.map((row) => rowYears[row] ?? 0)]),
    others: latest.others,
    date: "period",
  });
}

function latestOf(grouped: Grouped, dayOf: (row: number) => number): Grouped {
  const rows = grouped.rows.slice();
  const others = new Map<number, readonly number[]>();
  for (const [member, list] of grouped.others) {
    const all = [rows[member] as number, ...list];
    const latest = all.reduce((best, row) => (dayOf(row) >= dayOf(best) ? row : best));
    rows[member] = latest;
    others.set(
      member,
      all.filter((row) => row !== latest),
    );
  }
  return { rows, years: grouped.years, others };
}
