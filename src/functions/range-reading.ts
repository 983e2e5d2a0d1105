/** Registers given as ranges, read once: Excel hands the same cells over to each of the formulas that name them. */
import { NO_MATCHING } from "../registers/matching/lines";
import { readRegisters, type Reading } from "../report/annual";
import type { Workbook } from "../workbook/port";
import { plainValue, type RangeCells } from "./arguments";
import { workbookOfRange } from "./range";
import { hasChoices, matchingOfRange } from "./range-matching";

interface Known {
  readonly range: RangeCells;
  readonly name: string;
  /** What was chosen for its columns, as one text. */
  readonly chosen: string;
  readonly reading: Reading;
}

/** As many registers as formulas of one sheet would name; Excel takes no argument of more than 5 MB. */
const KEPT = 3;

let recent: readonly Known[] = [];

/**
 * @param name the name of the register that is expected there
 * @param current the workbook as it was last read, for what people chose of its columns
 */
export function readingOfRange(range: RangeCells, name: string, current: Reading | null): Reading {
  let cut: Workbook | null = null;
  const workbook = (): Workbook => (cut ??= workbookOfRange(range, name));
  const matching = hasChoices(current) ? matchingOfRange(workbook(), current) : null;
  const chosen = matching === null ? "" : JSON.stringify([matching.tables, matching.columns]);
  const known =
    recent.find((one) => one.name === name && one.chosen === chosen && sameCells(one.range, range)) ??
    ({ range, name, chosen, reading: readRegisters([workbook()], () => matching ?? NO_MATCHING) } satisfies Known);
  recent = [known, ...recent.filter((one) => one !== known)].slice(0, KEPT);
  return known.reading;
}

const sameCells = (one: RangeCells, other: RangeCells): boolean =>
  one.length === other.length &&
  one.every((row, i) => row.length === other[i]?.length && row.every((cell, j) => isSame(cell, other[i]?.[j])));

/** Errors and formatted numbers are objects, made anew each time. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === "object" && one !== null && plainValue(one) === plainValue(other));
