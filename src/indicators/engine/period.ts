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
  for (let member = 0; member < groups.length; member += 1) {
    const state = end?.store === "numbers" ? (end.states[member] as number) : NUMBER_STATE.blank;
    const endYear = end?.store === "numbers" ? (end.numbers[member] as number) : 0;
    groups[member] = stockGroup(years[member] as number, state, endYear, exercice, stock);
  }
  return groups;
}

function stockGroup(year: number, state: number, endYear: number, exercice: number, stock: Stock): number {
  if (year === UNREADABLE_YEAR) return UNDATED;
  if (year <= 0 || year > exercice) return -1;
  if (state === NUMBER_STATE.unreadable) return UNDATED;
  if (state === NUMBER_STATE.blank) return stock.withoutEnd === "for-good" || year === exercice ? IN_PERIOD : -1;
  return endYear > exercice || (endYear === exercice && stock.lastYear === "in") ? IN_PERIOD : -1;
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
