/** Facts as clean cells: what was read in one form, "illisible" where nothing could be read, nothing where nothing was. */
import { UNKNOWN_WORD } from "../registers/cells/choice";
import { yearOf } from "../registers/cells/date";
import {
  BLANK_CODE,
  type ColumnFacts,
  NUMBER_STATE,
  type NumberFacts,
  type OptionFacts,
  UNREADABLE_CODE,
  VERDICT,
} from "../registers/facts";
import { CONSOLIDATION } from "../texts/consolidation";
import type { DraftCell } from "../workbook/port";
import type { WithoutEnd } from "./column";
import { STYLES } from "./styles";

/** By member: its cell, or null for a blank. */
export type Cells = (member: number) => DraftCell | null;

export const BLANK_CELLS: Cells = () => null;

export const UNREADABLE_CELL: DraftCell = { value: CONSOLIDATION.unreadable, style: STYLES.unreadable };
const ONE: DraftCell = { value: 1 };
const NOT_COMPUTABLE: DraftCell = { value: CONSOLIDATION.notComputable };

/** By code of `VERDICT`. */
const VERDICT_CELLS: readonly (DraftCell | null)[] = [
  null,
  UNREADABLE_CELL,
  { value: CONSOLIDATION.no },
  { value: CONSOLIDATION.yes },
];

export const verdictCells =
  (verdicts: Uint8Array): Cells =>
  (member) =>
    VERDICT_CELLS[verdicts[member] ?? VERDICT.blank] ?? null;

/** "Oui" or "Non" for each member, whatever its cells say. */
export const markCells =
  (marks: Uint8Array | null): Cells =>
  (member) =>
    VERDICT_CELLS[marks?.[member] === 1 ? VERDICT.yes : VERDICT.no] ?? null;

/** 1 on the members marked. */
export const oneCells =
  (marks: Uint8Array): Cells =>
  (member) =>
    marks[member] === 1 ? ONE : null;

/** The cells of a column; blanks for one that no sheet has. */
export function cellsOf(column: ColumnFacts | undefined): Cells {
  switch (column?.store) {
    case undefined:
      return BLANK_CELLS;
    case "flags":
      return verdictCells(column.verdicts);
    case "numbers":
      return (member) => numberCell(column, member);
    case "options":
      return coded(
        column.codes,
        column.masks.map((mask, code) => optionsCell(column, mask, code)),
      );
    case "strings":
      return coded(
        column.codes,
        column.values.map((value, code) => textCell(value, code)),
      );
  }
}

const coded =
  (codes: Int32Array, cells: readonly (DraftCell | null)[]): Cells =>
  (member) =>
    cells[codes[member] ?? BLANK_CODE] ?? null;

const textCell = (value: string, code: number): DraftCell | null =>
  code === UNREADABLE_CODE ? UNREADABLE_CELL : code === BLANK_CODE || value === "" ? null : { value };

function optionsCell({ labels }: OptionFacts, mask: number, code: number): DraftCell | null {
  if (code === BLANK_CODE) return null;
  if (mask === UNKNOWN_WORD) return UNREADABLE_CELL;
  if (mask === 0) return { value: CONSOLIDATION.noneOfTheList };
  const named = labels.filter((_, bit) => (mask & (1 << bit)) !== 0);
  return { value: [...named, ...((mask & UNKNOWN_WORD) === 0 ? [] : [CONSOLIDATION.unreadable])].join(" ; ") };
}

function numberCell({ type, numbers, states }: NumberFacts, member: number): DraftCell | null {
  const number = numbers[member] ?? 0;
  switch (states[member] ?? NUMBER_STATE.blank) {
    case NUMBER_STATE.unreadable:
      return UNREADABLE_CELL;
    case NUMBER_STATE.read:
      return type === "date" ? { value: number, style: STYLES.date } : { value: number };
    // Not a day: a date would promise more than was said.
    case NUMBER_STATE.year:
      return { value: CONSOLIDATION.yearOnly(yearOf(number)) };
    case NUMBER_STATE.nc:
      return NOT_COMPUTABLE;
    default:
      return null;
  }
}

/** The year in which each member ends, from a column of years or of dates; a year too for those without an end. */
export function endCells(column: ColumnFacts | undefined, withoutEnd: WithoutEnd, years: Int16Array): Cells {
  const exercices = exerciceCells(years);
  const endless: Cells =
    withoutEnd === "never"
      ? () => ({ value: CONSOLIDATION.endless })
      : withoutEnd === "same-year"
        ? exercices
        : (member) => ((years[member] ?? 0) > 0 ? { value: (years[member] ?? 0) + 1 } : exercices(member));
  if (column?.store !== "numbers") return endless;
  const { type, numbers, states } = column;
  return (member) => {
    const state = states[member] ?? NUMBER_STATE.blank;
    if (state === NUMBER_STATE.blank) return endless(member);
    if (state === NUMBER_STATE.unreadable) return UNREADABLE_CELL;
    const number = numbers[member] ?? 0;
    return { value: type === "date" ? yearOf(number) : number };
  };
}

/** The exercice of each member: a year above 0, or -1 where the date cannot be read. */
export const exerciceCells =
  (years: Int16Array): Cells =>
  (member) => {
    const year = years[member] ?? 0;
    return year > 0 ? { value: year } : year < 0 ? UNREADABLE_CELL : null;
  };
