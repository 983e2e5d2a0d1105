/** Two columns read as one: months beside their year, debits beside credits. */
import type { Cell, Grid, Sheet } from "../workbook/port";
import { monthIn } from "./beside";
import { amountCell } from "./cells/number";
import { isMissing } from "./cells/reading";
import { fold, headingKey } from "./fold";
import type { Layout } from "./layout";
import type { Claim, MappingFinding, ReadColumn } from "./mapping";
import { onlyYearIn } from "./periods";
import { titlesAbove } from "./wide";

const SAMPLE = 200;
/** Part of the cells that must be months. */
const MOST = 0.8;

const isFilled = (cell: Cell | undefined): cell is string | number | boolean =>
  cell !== null && cell !== undefined && cell !== "" && !(typeof cell === "string" && isMissing(cell));

/** Nearly all its cells are months without a year: "mars", or 3 under a heading that says that they are months. */
export function holdsMonths(grid: Grid, layout: Layout, j: number): boolean {
  const heading = fold(layout.header.find((cell) => cell.j === j)?.text ?? "");
  let filled = 0;
  let months = 0;
  for (let i = layout.headerIndex + 1; i < Math.min(layout.endIndex, layout.headerIndex + 1 + SAMPLE); i += 1) {
    const cell = grid.rows[i]?.[j];
    if (!isFilled(cell)) continue;
    filled += 1;
    const isNamed = typeof cell === "string" && /[a-z]/i.test(cell);
    if ((isNamed || /\bmois?\b/.test(heading)) && monthIn(cell, grid.dressOf(i, j)) !== undefined) months += 1;
  }
  return filled > 0 && months >= filled * MOST;
}

const A_YEAR = /^(?:annee|exercice|an|millesime)(?: |$)/;

/** The column of months, with where its year is said: a column of the table, the title above it, the name of its sheet. */
export function monthsIn(sheet: Sheet, layout: Layout, claims: readonly Claim[]): Claim | undefined {
  const claim = claims.find(({ read }) => holdsMonths(sheet.grid, layout, read.j));
  if (claim === undefined) return undefined;
  const column = layout.header.find(({ j, text }) => j !== claim.read.j && A_YEAR.test(fold(text)));
  if (column !== undefined) return { ...claim, read: { ...claim.read, beside: { means: "year", j: column.j } } };
  const year = [...titlesAbove(sheet, layout.headerIndex, []), sheet.name, ...sheet.tables.map(({ name }) => name)]
    .map(onlyYearIn)
    .find((one) => one !== undefined);
  return year === undefined ? claim : { ...claim, read: { ...claim.read, beside: { means: "year", year } } };
}

const AN_END = /^(?:date )?(?:fin|au)$/;

/** "Date début | Date fin" beside a date of exit: what was worked ended then. */
export function periodEndIn(exits: readonly Claim[]): Claim | undefined {
  const ends = exits.filter(({ read }) => AN_END.test(headingKey(read.heading)));
  const [end] = ends;
  return ends.length === 1 && exits.length === 2 && end !== undefined
    ? { ...end, read: { ...end.read, sure: "likely" }, match: { ...end.match, column: "period" } }
    : undefined;
}

/** Credits of more than this part of the debits are no mere corrections. */
const MOST_CREDITS = 0.5;

/** The amounts of a ledger: its debits less its credits, where these are corrections. */
export function ledgerOf(
  grid: Grid,
  layout: Layout,
  columns: ReadonlyMap<string, readonly ReadColumn[]>,
): { readonly amount: readonly ReadColumn[]; readonly said: MappingFinding } | undefined {
  const [debit] = columns.get("amount") ?? [];
  if (debit === undefined || !/\bdebit\b/.test(headingKey(debit.heading))) return undefined;
  const credit = layout.header.find(({ text }) => /^(?:montant )?credit\b/.test(headingKey(text)));
  if (credit === undefined) return undefined;
  const credits = sumOf(grid, layout, credit.j);
  if (credits === 0) return undefined;
  const isCorrection = credits <= sumOf(grid, layout, debit.j) * MOST_CREDITS;
  return {
    amount: isCorrection ? [{ ...debit, beside: { means: "less", j: credit.j } }] : [debit],
    said: {
      code: isCorrection ? "credits-deducted" : "credits-left",
      severity: isCorrection ? "information" : "warning",
      j: credit.j,
      found: credit.text,
      column: "amount",
      detail: debit.heading,
    },
  };
}

function sumOf(grid: Grid, layout: Layout, j: number): number {
  let sum = 0;
  for (let i = layout.headerIndex + 1; i < layout.endIndex; i += 1) {
    const reading = amountCell.read(grid.rows[i]?.[j] ?? null, { date1904: false, dress: undefined });
    if (reading.state === "value") sum += Math.abs(reading.value);
  }
  return sum;
}
