/** What the cells under a heading say of it. */
import type { Cell, Grid } from "../workbook/port";
import { cellKindOf } from "./cells/kinds";
import type { Reading } from "./cells/reading";
import type { ColumnSpec } from "./columns";
import type { HeadingMatch } from "./lexicon";
import type { Layout } from "./layout";

type ReadingState = Reading<unknown>["state"];

const SAMPLE = 200;
/** A text column takes anything: it counts as half sure, so that a list wins when most of its cells are words of the list. */
const TEXT_SHARE = 0.5;

/** Of several columns that a heading may be, the one whose kind of cell reads most of what stands under it. */
export function byContent(
  grid: Grid,
  layout: Layout,
  j: number,
  matches: readonly HeadingMatch[],
  specs: Readonly<Record<string, ColumnSpec>>,
): HeadingMatch | undefined {
  const shares = matches.map((match) => {
    const spec = specs[match.column];
    return { match, share: spec === undefined ? 0 : readableShare(grid, layout, j, spec, match.yes) };
  });
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return shares.filter(({ share }) => share === best.share).length > 1 ? preferred(matches) : best.match;
}

/** Without cells to decide, the first of the headings' table, when one of them has the heading as its own title. */
function preferred(matches: readonly HeadingMatch[]): HeadingMatch | undefined {
  const ranked = [...matches].sort((one, other) => one.rank - other.rank);
  return ranked[0]?.rank === 0 && ranked[1]?.rank !== 0 ? ranked[0] : undefined;
}

/** Fewer cells than this prove nothing of a heading. */
const ENOUGH = 3;

/**
 * A heading that other columns of other registers may have ("Statut", "Nature"), above cells of which none is a word of the
 * list; "Acquisition" above words that no date is: another column. The register's own title is believed whatever stands
 * under it.
 */
export function readsNothing(
  grid: Grid,
  layout: Layout,
  j: number,
  match: HeadingMatch,
  spec: ColumnSpec | undefined,
): boolean {
  if (spec === undefined || match.rank === 0) return false;
  const onlyWords = match.exact && spec.store !== "options";
  if (onlyWords && spec.type !== "date") return false;
  const kind = cellKindOf(spec, match.yes ?? spec.yes);
  let filled = 0;
  for (let i = layout.headerIndex + 1; i < layout.endIndex && filled < SAMPLE; i += 1) {
    const cell = grid.rows[i]?.[j] ?? null;
    const { state } = kind.read(cell, { date1904: false, dress: grid.dressOf(i, j) });
    if (state === "value" || (onlyWords && state === "unreadable" && !isBareWord(cell))) return false;
    if (state === "unreadable") filled += 1;
  }
  return filled >= ENOUGH;
}

/** Under the heading of a yes or a no, words that are neither: a list may know them ("Vérification", over "Conforme", "À vérifier"). */
export function answersInWords(grid: Grid, layout: Layout, j: number, spec: ColumnSpec | undefined): boolean {
  if (spec?.store !== "flags") return false;
  const kind = cellKindOf(spec);
  let filled = 0;
  for (let i = layout.headerIndex + 1; i < layout.endIndex && filled < SAMPLE; i += 1) {
    const cell = grid.rows[i]?.[j] ?? null;
    const { state } = kind.read(cell, { date1904: false, dress: undefined });
    if (state === "value" || (state === "unreadable" && !isBareWord(cell))) return false;
    if (state === "unreadable") filled += 1;
  }
  return filled >= ENOUGH;
}

/** "Location", "En cours": a text without a figure, that no date is. */
const isBareWord = (cell: Cell): boolean => typeof cell === "string" && !/\d|^#/.test(cell);

function readableShare(grid: Grid, layout: Layout, j: number, spec: ColumnSpec, yes: string | undefined): number {
  if (spec.store === "strings" && (spec.type === "text" || spec.type === "id")) return TEXT_SHARE;
  const kind = cellKindOf(spec, yes);
  const texts = new Map<Cell, ReadingState>();
  const stateOf = (cell: Cell, i: number): ReadingState => {
    const known = texts.get(cell) ?? kind.read(cell, { date1904: false, dress: grid.dressOf(i, j) }).state;
    if (typeof cell === "string") texts.set(cell, known);
    return known;
  };
  let filled = 0;
  let read = 0;
  for (let i = layout.headerIndex + 1; i < layout.endIndex && filled < SAMPLE; i += 1) {
    const state = stateOf(grid.rows[i]?.[j] ?? null, i);
    if (state === "blank") continue;
    filled += 1;
    if (state === "value") read += 1;
  }
  return filled === 0 ? TEXT_SHARE : read / filled;
}
