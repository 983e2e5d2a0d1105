/** A list laid in columns: "Salon", "Événement CCI", "CRESS", and on each row a cross under one of them. */
import type { Cell, Grid } from "../workbook/port";
import { columnsOf } from "./catalogue";
import { choiceCell, choiceKey } from "./cells/choice";
import { yesNoCell } from "./cells/yes-no";
import type { HeaderCell } from "./layout";
import type { HeadingMatch, Lexicon } from "./lexicon";

/** Fewer headings that are words of one list may be so by chance. */
const FEWEST = 3;
/** Rows looked at. */
const SAMPLE = 100;

/**
 * What the headings that nothing explains mean when they are the options of one list, over crosses and blanks alone.
 * @param i the row of the header in the grid
 */
export function crossedIn(
  grid: Grid,
  i: number,
  lexicon: Lexicon,
  header: readonly HeaderCell[],
  known: ReadonlyMap<number, readonly HeadingMatch[]>,
): ReadonlyMap<number, readonly HeadingMatch[]> {
  const free = header.filter(({ j }) => !known.has(j));
  if (free.length < FEWEST || known.size === 0) return NONE;
  const claimed = new Set([...known.values()].flat().map(({ column }) => column));
  const byColumn = new Map<string, Map<number, string>>();
  for (const { j, text } of free)
    for (const column of lexicon.byOption().get(choiceKey(text)) ?? []) {
      const label = claimed.has(column) ? undefined : optionNamed(lexicon, column, text);
      if (label === undefined) continue;
      byColumn.set(column, (byColumn.get(column) ?? new Map<number, string>()).set(j, label));
    }
  for (const [column, labels] of byColumn) {
    const isWhole = labels.size >= FEWEST && new Set(labels.values()).size === labels.size;
    if (isWhole && [...labels.keys()].every((j) => holdsMarks(grid, i, j)))
      return new Map([...labels].map(([j, yes]) => [j, [{ column, rank: 0, exact: true, yes }]]));
  }
  return NONE;
}

const NONE: ReadonlyMap<number, readonly HeadingMatch[]> = new Map();

function optionNamed({ kind }: Lexicon, column: string, text: string): string | undefined {
  const spec = columnsOf(kind)[column];
  if (spec?.store !== "options") return undefined;
  const reading = choiceCell(spec.options, false).read(text, { date1904: false, dress: undefined });
  const labels = Object.keys(spec.options).filter(
    (_, bit) => reading.state === "value" && (reading.value & (1 << bit)) !== 0,
  );
  return labels.length === 1 ? labels[0] : undefined;
}

function holdsMarks(grid: Grid, i: number, j: number): boolean {
  for (const row of grid.rows.slice(i + 1, i + 1 + SAMPLE)) {
    const cell: Cell | undefined = row[j];
    if (cell === undefined || cell === null || cell === "") continue;
    if (yesNoCell.read(cell, { date1904: false, dress: undefined }).state !== "value") return false;
  }
  return true;
}
