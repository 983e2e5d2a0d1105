/** Registers given as ranges, read once: Excel hands the same cells over to each of the formulas that name them. */
import { readRegisters, type Reading } from "../report/annual";
import { plainValue, type RangeCells } from "./arguments";
import { workbookOfRange } from "./range";

interface Known {
  readonly range: RangeCells;
  readonly name: string;
  readonly reading: Reading;
}

/** As many registers as formulas of one sheet would name; Excel takes no argument of more than 5 MB. */
const KEPT = 3;

let recent: readonly Known[] = [];

/** @param name the name of the register that is expected there */
export function readingOfRange(range: RangeCells, name: string): Reading {
  const known =
    recent.find((one) => one.name === name && sameCells(one.range, range)) ??
    ({ range, name, reading: readRegisters([workbookOfRange(range, name)]) } satisfies Known);
  recent = [known, ...recent.filter((one) => one !== known)].slice(0, KEPT);
  return known.reading;
}

const sameCells = (one: RangeCells, other: RangeCells): boolean =>
  one.length === other.length &&
  one.every((row, i) => row.length === other[i]?.length && row.every((cell, j) => isSame(cell, other[i]?.[j])));

/** Errors and formatted numbers are objects, made anew each time. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === "object" && one !== null && plainValue(one) === plainValue(other));
