/** Members and computed columns of the smaller registers. */
import { yearOf } from "../../registers/cells/date";
import { NUMBER_STATE, type NumberFacts, type RegisterFacts, UNREADABLE_CODE, VERDICT } from "../../registers/facts";
import type { Classifier } from "../engine/classifier";
import { verdictOf } from "../engine/condition";
import { answering, type Table, tableOf, yearsOf } from "../engine/table";
import { computed, flagOf, flags, numbers, type Worked } from "./computed";
import type { Context } from "./context";
import { identities } from "./identity";

/** One member per authority: its earliest row. */
export function authorityTable(_context: Context, facts: RegisterFacts): Table {
  const who = identities(facts, "siren", "authority", "stays");
  const date = facts.columns.get("firstClauseDate");
  const rowYears = yearsOf(facts, "firstClauseDate");
  const dayOf = (row: number): number =>
    date?.store === "numbers" && (date.states[row] as number) >= NUMBER_STATE.read
      ? (date.numbers[row] as number)
      : Number.POSITIVE_INFINITY;
  const members = new Map<number, number[]>();
  const order: number[][] = [];
  for (let row = 0; row < facts.size; row += 1) {
    const code = who.codes[row] as number;
    const known = code > UNREADABLE_CODE ? members.get(code) : undefined;
    if (known !== undefined) {
      known.push(row);
      continue;
    }
    const list = [row];
    order.push(list);
    if (code > UNREADABLE_CODE) members.set(code, list);
  }
  const earliest = order.map((list) => list.reduce((best, row) => (dayOf(row) < dayOf(best) ? row : best)));
  const others = new Map<number, readonly number[]>();
  order.forEach((list, member) => {
    if (list.length > 1)
      others.set(
        member,
        list.filter((row) => row !== earliest[member]),
      );
  });
  return tableOf({
    facts,
    rows: Int32Array.from(earliest),
    years: Int16Array.from(earliest, (row) => rowYears[row] ?? 0),
    date: "firstClauseDate",
    others,
  });
}

export const PLANNING_COLUMNS = {
  /** A sheet came back: its day is there, or a plain yes. */
  isReturned: computed("flags", [], ["sheetReturned", "returned"], (table) => {
    const said = flagOf(table, "returned");
    if (said === undefined && table.column("sheetReturned") === undefined) return undefined;
    const date = verdictOf({ column: "sheetReturned", filled: true }, answering(table));
    return flags(table, (member) => {
      const verdict = said?.[member] ?? VERDICT.blank;
      return verdict === VERDICT.yes || verdict === VERDICT.unreadable ? verdict : date.at(member);
    });
  }),
} as const;

const ALTERNATIVE = ["GPL", "GNV", "hybride", "hybride rechargeable", "électrique", "hydrogène", "vélo"];

/** A bicycle, by its genre and by its energy. */
const bicycles = (table: Table): readonly [Classifier, Classifier] => [
  verdictOf({ column: "vehicleKind", in: ["vélo"] }, answering(table)),
  verdictOf({ column: "energy", in: ["vélo"] }, answering(table)),
];

export const VEHICLE_COLUMNS = {
  exitYear: computed("numbers", [], ["exitDate"], (table) => yearColumn(table, "exitDate")),
  /** An alternative energy; a bicycle is one by its genre too. */
  isAlternative: computed("flags", [["energy"]], ["energy"], (table) => {
    const energy = verdictOf({ column: "energy", in: ALTERNATIVE }, answering(table));
    const [kind] = bicycles(table);
    return flags(table, (member) => (kind.at(member) === VERDICT.yes ? VERDICT.yes : energy.at(member)));
  }),
  /** Bought, new or second-hand: anything but a lease; a blank counts. */
  isBought: computed("flags", [], ["mode"], (table) => {
    const bought = verdictOf({ column: "mode", in: ["achat", "occasion"] }, answering(table));
    const leased = verdictOf({ column: "mode", in: ["location"] }, answering(table));
    return flags(table, (member) => {
      const verdict = bought.at(member);
      if (verdict === VERDICT.yes || verdict === VERDICT.blank) return VERDICT.yes;
      if (verdict === VERDICT.unreadable) return VERDICT.unreadable;
      return leased.at(member) === VERDICT.yes ? VERDICT.no : VERDICT.yes;
    });
  }),
  /** In the count of the fleet: every vehicle but bicycles. */
  isFleet: computed("flags", [], ["vehicleKind", "energy"], (table) => {
    const [kind, energy] = bicycles(table);
    return flags(table, (member) =>
      kind.at(member) === VERDICT.yes || energy.at(member) === VERDICT.yes ? VERDICT.no : VERDICT.yes,
    );
  }),
  /** As the register says; else electric or hydrogen; else, for petrol, diesel and plug-in hybrids, CO2 at or under the threshold. */
  isLowEmission: computed(
    "flags",
    [["lowEmission", "energy"]],
    ["lowEmission", "energy", "co2"],
    (table, { settings }) => {
      const said = flagOf(table, "lowEmission");
      const clean = verdictOf({ column: "energy", in: ["électrique", "hydrogène"] }, answering(table));
      const tested = verdictOf(
        { column: "energy", in: ["essence", "gazole", "hybride rechargeable"] },
        answering(table),
      );
      const hybrid = verdictOf({ column: "energy", in: ["GPL", "GNV", "hybride"] }, answering(table));
      const co2 = table.column("co2");
      return flags(table, (member) => {
        const verdict = said?.[member] ?? VERDICT.blank;
        if (verdict !== VERDICT.blank) return verdict;
        if (hybrid.at(member) === VERDICT.yes) return VERDICT.no;
        if (tested.at(member) !== VERDICT.yes) return clean.at(member);
        if (co2?.store !== "numbers" || co2.states[member] === NUMBER_STATE.blank) return VERDICT.blank;
        if (co2.states[member] === NUMBER_STATE.unreadable) return VERDICT.unreadable;
        return (co2.numbers[member] as number) <= settings.lowEmissionThreshold ? VERDICT.yes : VERDICT.no;
      });
    },
  ),
} as const;

const DAYS_PER_YEAR = 365.25;

export const EQUIPMENT_COLUMNS = {
  /** Years between acquisition and exit; a negative life, or a date of which only the year is known, cannot be read. */
  lifeYears: computed("numbers", [["acquisitionDate"], ["exitDate"]], ["acquisitionDate", "exitDate"], (table) => {
    const from = table.column("acquisitionDate");
    const to = table.column("exitDate");
    return numbers(table, "number", (member) => {
      if (from?.store !== "numbers" || to?.store !== "numbers") return "blank";
      const start = from.states[member] as number;
      const end = to.states[member] as number;
      if (start === NUMBER_STATE.blank || end === NUMBER_STATE.blank) return "blank";
      const years = ((to.numbers[member] as number) - (from.numbers[member] as number)) / DAYS_PER_YEAR;
      return start === NUMBER_STATE.read && end === NUMBER_STATE.read && years >= 0 ? years : "unreadable";
    });
  }),
} as const;

/** The year of a date column, for what is in service at a date. */
function yearColumn(table: Table, column: string): Worked<NumberFacts> {
  const found = table.column(column);
  return numbers(table, "year", (member) => {
    const state = found?.store === "numbers" ? (found.states[member] as number) : NUMBER_STATE.blank;
    if (found?.store !== "numbers" || state === NUMBER_STATE.blank) return "blank";
    return state === NUMBER_STATE.unreadable ? "unreadable" : yearOf(found.numbers[member] as number);
  });
}
