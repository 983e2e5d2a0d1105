/**
 * Answers laid in columns and ticked: "Oui | Non" under "Variante", "TPE | PME | ETI" under "Taille", "RSA | DELD | RQTH" under
 * "Public". Each column is a word of the list; the group heading says which list, or several such columns side by side do.
 */
import type { Cell, Sheet } from "../workbook/port";
import { columnsOf } from "./catalogue";
import { cellKindOf } from "./cells/kinds";
import { yesNoCell } from "./cells/yes-no";
import type { ChoiceColumn, ColumnSpec } from "./columns";
import { fold } from "./fold";
import { exactMatches, likelyMatches } from "./headings";
import { type HeaderCell, headerCells, type Layout } from "./layout";
import { type HeadingMatch, type Lexicon, LEXICONS } from "./lexicon";

/** What a tick in the column says. */
export interface Ticked {
  readonly column: string;
  /** The option that it gives; undefined for a plain yes. */
  readonly yes: string | undefined;
  /** The column beside it, where a tick is a no. */
  readonly no: number | undefined;
  /** This is that column beside another. */
  readonly isNo: boolean;
}

const FEWEST = 2;
const SAMPLE = 200;

/** The table with its ticked columns, under their group headings: several may be called "Oui". */
export function withTicks(sheet: Sheet, layout: Layout): Layout {
  const ticked = tickedIn(sheet, layout);
  if (ticked.size === 0) return layout;
  const groups = new Map(grouped(sheet, layout).map((cell) => [cell.j, cell.group]));
  const header = layout.header.map((cell) => (ticked.has(cell.j) ? { ...cell, group: groups.get(cell.j) } : cell));
  return { ...layout, header, ticked };
}

/** By index in the rows of the grid. */
function tickedIn(sheet: Sheet, layout: Layout): ReadonlyMap<number, Ticked> {
  const lexicon = LEXICONS.find(({ kind }) => kind === layout.kind);
  const found = new Map<number, Ticked>();
  if (lexicon === undefined) return found;
  const specs = columnsOf(layout.kind);
  const header = grouped(sheet, layout);
  const isTicked = remembered((j) => holdsTicks(sheet, layout, j));
  header.forEach((cell, k) => {
    const pair = answersOf(cell, header[k + 1]);
    if (pair === undefined || found.has(cell.j)) return;
    const match = named(lexicon, cell.group ?? "").find(({ column }) => takesYes(specs[column]));
    if (match === undefined || !isTicked(pair.yes) || !isTicked(pair.no)) return;
    const of = { column: match.column, yes: match.yes ?? specs[match.column]?.yes };
    found.set(pair.yes, { ...of, no: pair.no, isNo: false });
    found.set(pair.no, { ...of, no: undefined, isNo: true });
  });
  // The words of a list that are columns of their own (the environmental criteria) are those columns.
  const flags = new Set(Object.values(specs).flatMap(({ store, title }) => (store === "flags" ? [title] : [])));
  const lists = Object.entries(specs).filter(
    (one): one is [string, ChoiceColumn] =>
      one[1].store === "options" && !Object.keys(one[1].options).every((label) => flags.has(label)),
  );
  for (const [column, spec] of lists)
    for (const run of runsOf(header, (cell) => (found.has(cell.j) ? undefined : optionIn(spec, cell.text)))) {
      const own = run.filter(({ cell }) => isTicked(cell.j) && isFree(layout, cell, column));
      const isNamed = run.some(({ cell }) => named(lexicon, cell.group ?? "").some((match) => match.column === column));
      const isTold = isNamed || own.filter(({ cell }) => !isKnown(layout, cell)).length >= FEWEST;
      const rival =
        !isNamed &&
        lists.some(
          ([other, its]) => other !== column && own.every(({ cell }) => optionIn(its, cell.text) !== undefined),
        );
      if (own.length < FEWEST || !isTold || rival) continue;
      for (const { cell, option } of own) found.set(cell.j, { column, yes: option, no: undefined, isNo: false });
    }
  return found;
}

/** The header with the group headings of the row above, whether or not they were needed to recognise it. */
function grouped(sheet: Sheet, layout: Layout): readonly HeaderCell[] {
  if (layout.headerIndex === 0 || layout.header.some(({ group }) => group !== undefined)) return layout.header;
  const own = new Set(layout.header.map(({ j }) => j));
  const cells = headerCells(sheet, layout.headerIndex, layout.headerIndex - 1).filter(({ j }) => own.has(j));
  return cells.length < own.size ? layout.header : cells;
}

const takesYes = (spec: ColumnSpec | undefined): boolean =>
  spec?.store === "flags" || (spec?.store === "options" && spec.yes !== undefined);

function named(lexicon: Lexicon, group: string): readonly HeadingMatch[] {
  if (group === "") return [];
  const exact = exactMatches(lexicon, group, undefined);
  return exact.length > 0 ? exact : likelyMatches(lexicon, group);
}

/** "Oui" and "Non" side by side, under one group. */
function answersOf(cell: HeaderCell, next: HeaderCell | undefined): { yes: number; no: number } | undefined {
  if (next?.j !== cell.j + 1 || next.group !== cell.group || cell.group === undefined) return undefined;
  const words = [fold(cell.text), fold(next.text)];
  if (/^(?:oui|o)$/.test(words[0] ?? "") && /^(?:non|n)$/.test(words[1] ?? "")) return { yes: cell.j, no: next.j };
  return /^(?:non|n)$/.test(words[0] ?? "") && /^(?:oui|o)$/.test(words[1] ?? "")
    ? { yes: next.j, no: cell.j }
    : undefined;
}

interface InRun {
  readonly cell: HeaderCell;
  readonly option: string;
}

/** Headings side by side, each an option of its own. */
function runsOf(
  header: readonly HeaderCell[],
  optionOf: (cell: HeaderCell) => string | undefined,
): readonly (readonly InRun[])[] {
  const runs: InRun[][] = [];
  let last: InRun | undefined;
  for (const cell of header) {
    const option = optionOf(cell);
    if (option === undefined) {
      last = undefined;
      continue;
    }
    const one = { cell, option };
    const run = runs.at(-1);
    const goesOn = last?.cell.j === cell.j - 1 && last.cell.group === cell.group;
    if (goesOn && run !== undefined && !run.some((other) => other.option === option)) run.push(one);
    else runs.push([one]);
    last = one;
  }
  return runs;
}

/** The one option that a heading is. */
function optionIn(spec: ChoiceColumn, heading: string): string | undefined {
  const reading = cellKindOf(spec).read(heading, { date1904: false, dress: undefined });
  if (reading.state !== "value" || reading.caution !== undefined) return undefined;
  return Object.keys(spec.options).find((_, k) => reading.value === 1 << k);
}

const isKnown = ({ matches }: Layout, { j }: HeaderCell): boolean => (matches.get(j) ?? []).some(({ exact }) => exact);

/** Not the heading of another column that ticks may fill. */
const isFree = (layout: Layout, { j, group }: HeaderCell, column: string): boolean => {
  const specs = columnsOf(layout.kind);
  const others = (layout.matches.get(j) ?? []).filter((match) => match.exact && match.column !== column);
  // Each criterion has a column of its own, even under the group of them all: one of them says nothing of the others.
  const isCriterion =
    column === "environmentalCriteria" && others.some((match) => specs[match.column]?.store === "flags");
  return !isCriterion && (group !== undefined || others.every((match) => specs[match.column]?.store === "strings"));
};

/** Ticks, yes, no and blanks, and nothing else. */
function holdsTicks({ grid }: Sheet, layout: Layout, j: number): boolean {
  const texts = new Set<Cell>();
  const last = Math.min(layout.endIndex, layout.headerIndex + 1 + SAMPLE);
  for (let i = layout.headerIndex + 1; i < last; i += 1) texts.add(grid.rows[i]?.[j] ?? null);
  return [...texts].every((cell) => yesNoCell.read(cell, { date1904: false, dress: undefined }).state !== "unreadable");
}

function remembered(answer: (j: number) => boolean): (j: number) => boolean {
  const known = new Map<number, boolean>();
  return (j) => {
    const said = known.get(j) ?? answer(j);
    known.set(j, said);
    return said;
  };
}
