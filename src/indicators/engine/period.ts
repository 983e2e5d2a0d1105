/** Which members belong to an exercice: those dated in it, or those in stock during it. */
import { NUMBER_STATE } from "../../registers/facts";
import { foldName } from "../../registers/fold";
import type { Stock } from "../definition";
import { UNREADABLE_YEAR } from "./table";
import type { PreparedTable } from "./prepared";
import type { Groups } from "./tally";

/** Group of the members of the exercice, and of those of which the date (or the end) cannot be read. */
export const IN_PERIOD = 0;
export const UNDATED = 1;
export const PERIOD_GROUPS = 2;

export function periodGroups(table: PreparedTable, exercice: number, stock: Stock | undefined): Groups {
  const { years } = table;
  const groups = new Int32Array(table.size);
  if (stock === undefined) {
    for (let member = 0; member < groups.length; member += 1) {
      const year = years[member];
      groups[member] = year === exercice ? IN_PERIOD : year === UNREADABLE_YEAR ? UNDATED : -1;
    }
    return groups;
  }
  const end = table.column(stock.endYear);
  const states = end?.store === "numbers" ? end.states : null;
  const ends = end?.store === "numbers" ? end.numbers : null;
  const isForGood = stock.withoutEnd === "for-good";
  /** The first year of an end after which a member is still there. */
  const stays = stock.lastYear === "in" ? exercice : exercice + 1;
  for (let member = 0; member < groups.length; member += 1) {
    const year = years[member] as number;
    const state = states === null ? NUMBER_STATE.blank : (states[member] as number);
    let isIn = (ends?.[member] ?? 0) >= stays;
    if (state === NUMBER_STATE.blank) isIn = isForGood || year === exercice;
    if (year === UNREADABLE_YEAR) groups[member] = UNDATED;
    else if (year <= 0 || year > exercice) groups[member] = -1;
    else if (state === NUMBER_STATE.unreadable) groups[member] = UNDATED;
    else groups[member] = isIn ? IN_PERIOD : -1;
  }
  return groups;
}

/** The column by which the members of a register belong to a directorate, where it has one. */
export const DIRECTORATE = "directorate";

/** The same groups, without the members of other directorates or of none. */
export function ofDirectorate(groups: Groups, table: PreparedTable, directorate: string): Groups {
  const column = table.column(DIRECTORATE);
  const wanted = foldName(directorate);
  const isWanted = column?.store === "strings" ? column.keys.map((key) => key === wanted) : [];
  return groups.map((group, member) =>
    column?.store === "strings" && isWanted[column.codes[member] as number] === true ? group : -1,
  );
}
