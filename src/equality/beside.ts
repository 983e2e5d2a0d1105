/** What the other rows of the same candidate say that a row leaves to them. */
import { yearsOf } from "../indicators/engine/table";

import { BLANK_CODE, NUMBER_STATE, type RegisterFacts, type StringFacts, UNREADABLE_CODE } from "../registers/facts";
import { sirensIn } from "./sirens";

export interface Beside {
  /** SIRENs of the economic and social unit (UES) that any of the candidate's rows gives. */
  readonly unitOf: (row: number) => readonly string[];
  /** Whether a row of the candidate, in the same exercice, gives the figures of an Index. */
  readonly givesFigures: (row: number) => boolean;
}

/** @param figures the columns of an Index's figures */
export function besideIn(facts: RegisterFacts, who: StringFacts, figures: readonly string[]): Beside {
  const units = unitsIn(facts, who);
  const withFigures = rowsWithFigures(facts, who, figures);
  const personOf = (row: number): number => who.codes[row] ?? BLANK_CODE;
  const years = yearsOf(facts, "date");
  return {
    unitOf: (row) => units.get(personOf(row)) ?? NONE,
    givesFigures: (row) => withFigures.has(keyOf(personOf(row), years[row] ?? 0)),
  };
}

const NONE: readonly string[] = [];
const keyOf = (person: number, year: number): number => person * 4_096 + year;

function unitsIn(facts: RegisterFacts, who: StringFacts): ReadonlyMap<number, readonly string[]> {
  const units = new Map<number, readonly string[]>();
  const column = facts.columns.get("uesSirens");
  if (column?.store !== "strings") return units;
  column.codes.forEach((code, row) => {
    const person = who.codes[row] ?? BLANK_CODE;
    if (code <= UNREADABLE_CODE || person <= UNREADABLE_CODE) return;
    const known = units.get(person) ?? NONE;
    units.set(person, [...new Set([...known, ...sirensIn(column.values[code] ?? null)])]);
  });
  return units;
}

function rowsWithFigures(facts: RegisterFacts, who: StringFacts, figures: readonly string[]): ReadonlySet<number> {
  const years = yearsOf(facts, "date");
  const columns = figures.map((name) => facts.columns.get(name)).filter((column) => column?.store === "numbers");
  const found = new Set<number>();
  for (let row = 0; row < facts.size; row += 1) {
    const person = who.codes[row] ?? BLANK_CODE;
    if (person > UNREADABLE_CODE && columns.some(({ states }) => states[row] !== NUMBER_STATE.blank))
      found.add(keyOf(person, years[row] ?? 0));
  }
  return found;
}
