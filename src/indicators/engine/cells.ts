/** The groups in which every figure is known at once: each exercice and directorate, and each exercice as a whole. */
import type { StringFacts } from "../../registers/facts";
import type { PreparedTable } from "./prepared";
import { DIRECTORATE, IN_PERIOD, periodGroups } from "./period";
import type { Stock } from "../definition";
import type { Grouping, Groups } from "./tally";

export interface Cells extends Grouping {
  /** The group of an exercice, of one directorate (a code of its column, -1 for one that is not there) or of all (null). */
  readonly groupOf: (exercice: number, directorate: number | null) => number;
}

/** Members by the exercice in which they are dated. */
export function cellsByYear(table: PreparedTable): Cells {
  const names = directoratesIn(table);
  const width = names?.values.length ?? 0;
  const { placeOf, count } = exercicesIn(table.years);
  /** By exercice and code: the group, numbered as it is met, after those of whole exercices. */
  const numbers = new Int32Array(count * width).fill(-1);
  // One group after those of whole exercices has no member: that of an exercice or a directorate that nobody is in.
  const empty = count;
  const wider = new Array<number>(empty + 1).fill(-1);
  const of: Groups = new Int32Array(table.size);
  for (let member = 0; member < table.size; member += 1) {
    const year = table.years[member] as number;
    const place = year <= 0 ? -1 : (placeOf[year] as number);
    of[member] = place;
    if (names === undefined || place < 0) continue;
    const slot = place * width + (names.codes[member] as number);
    if ((numbers[slot] as number) < 0) numbers[slot] = wider.push(place) - 1;
    of[member] = numbers[slot] as number;
  }
  return {
    of,
    count: wider.length,
    wider: Int32Array.from(wider),
    groupOf: (exercice, directorate) => {
      const place = placeOf[exercice] ?? -1;
      if (place < 0 || directorate === null) return place < 0 ? empty : place;
      const group = directorate < 0 ? -1 : (numbers[place * width + directorate] ?? -1);
      return group < 0 ? empty : group;
    },
  };
}

/** Years are kept on 16 bits. */
const MOST_YEARS = 1 << 15;

/** By exercice: its place among those of the members, numbered as they are met; -1 for one that has none. */
function exercicesIn(years: Int16Array): { readonly placeOf: Int32Array; readonly count: number } {
  const placeOf = new Int32Array(MOST_YEARS).fill(-1);
  let count = 0;
  for (const year of years) {
    if (year <= 0 || placeOf[year] !== -1) continue;
    placeOf[year] = count;
    count += 1;
  }
  return { placeOf, count };
}

/** Members in stock during one exercice: a member may be in several, so each has its own groups. */
export function cellsInStock(table: PreparedTable, exercice: number, stock: Stock): Cells {
  const names = directoratesIn(table);
  const width = names?.values.length ?? 0;
  const [all, empty, first] = [0, 1, 2];
  const of = periodGroups(table, exercice, stock);
  for (let member = 0; member < of.length; member += 1) {
    if (of[member] !== IN_PERIOD) of[member] = -1;
    else of[member] = names === undefined ? all : first + (names.codes[member] as number);
  }
  const wider = new Int32Array(first + width).fill(-1, all, first);
  return {
    of,
    count: first + width,
    wider,
    groupOf: (asked, directorate) => {
      if (asked !== exercice) return empty;
      if (directorate === null) return all;
      return directorate < 0 || directorate >= width ? empty : first + directorate;
    },
  };
}

function directoratesIn(table: PreparedTable): StringFacts | undefined {
  const column = table.column(DIRECTORATE);
  return column?.store === "strings" ? column : undefined;
}
