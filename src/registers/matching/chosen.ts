/** The lines of the settings sheet, taken to one table: which of its headings each column is read from. */
import { MATCHING_FAULTS } from "../../texts/matching";
import { columnsOf } from "../catalogue";
import type { ColumnSpec } from "../columns";
import { fold, foldName } from "../fold";
import { isTaxIncluded } from "../headings";
import { isPersonalIn } from "../personal";
import type { HeaderCell, Layout } from "../layout";
import type { ColumnLine } from "./lines";

/** A heading that someone chose. */
export interface ChosenHeading {
  /** Index in the rows of the grid. */
  readonly j: number;
  /** The option that "oui" means there; null where nobody said. */
  readonly yes: string | null;
}

/** By column id; no heading at all for a column that is to be read from none. */
export type ChosenColumns = ReadonlyMap<string, readonly ChosenHeading[]>;

export const NOTHING_CHOSEN: ChosenColumns = new Map();

export interface ChosenForTable {
  readonly columns: ChosenColumns;
  /** Lines that this table follows, or that a line for its own sheet stands before. */
  readonly followed: ReadonlySet<ColumnLine>;
  /** Lines that cannot be followed though their heading is there, and why. */
  readonly refused: ReadonlyMap<ColumnLine, string>;
}

/** "Montants HT": a heading with the group heading above it. */
export const headingText = ({ group, text }: Pick<HeaderCell, "group" | "text">): string =>
  (group === undefined ? text : `${group} ${text}`).replace(/\s+/g, " ").trim();

interface HeadingNames {
  readonly spelt: ReadonlyMap<string, readonly HeaderCell[]>;
  readonly worded: ReadonlyMap<string, readonly HeaderCell[]>;
  readonly alone: ReadonlyMap<string, readonly HeaderCell[]>;
}

/** Headers are asked for many names: each is folded once. */
const NAMES = new WeakMap<readonly HeaderCell[], HeadingNames>();

function namesOf(header: readonly HeaderCell[]): HeadingNames {
  const known = NAMES.get(header);
  if (known !== undefined) return known;
  const by = (nameOf: (cell: HeaderCell) => string): ReadonlyMap<string, readonly HeaderCell[]> => {
    const cells = new Map<string, HeaderCell[]>();
    for (const cell of header) cells.set(nameOf(cell), [...(cells.get(nameOf(cell)) ?? []), cell]);
    return cells;
  };
  const names = {
    spelt: by((cell) => foldName(headingText(cell))),
    worded: by((cell) => fold(headingText(cell))),
    alone: by(({ text }) => foldName(text)),
  };
  NAMES.set(header, names);
  return names;
}

/** The headings of a table that a text names: spelt the same, else with the same words, else under any group heading. */
export function headingsNamed(header: readonly HeaderCell[], wanted: string): readonly HeaderCell[] {
  const { spelt, worded, alone } = namesOf(header);
  const name = foldName(wanted);
  return spelt.get(name) ?? worded.get(fold(wanted)) ?? alone.get(name) ?? [];
}

/** @param lines those about the register of the table, for its sheet or for any */
export function chosenFor(layout: Layout, lines: readonly ColumnLine[]): ChosenForTable {
  const specs = columnsOf(layout.kind);
  const columns = new Map<string, ChosenHeading[]>();
  const followed = new Set<ColumnLine>();
  const refused = new Map<ColumnLine, string>();
  const takenBy = new Map<number, string>();
  for (const line of preferred(layout, lines, followed)) {
    const spec = specs[line.column];
    if (spec === undefined) continue;
    const known = columns.get(line.column);
    const cells = line.heading === null ? [] : headingsNamed(layout.header, line.heading);
    const reason = refusalOf(layout, line, cells[0], spec, known, takenBy);
    if (reason !== null) {
      refused.set(line, reason(specs));
      continue;
    }
    followed.add(line);
    const taken = (spec.store === "flags" ? cells : cells.slice(0, 1)).filter(({ j }) => !takenBy.has(j));
    for (const { j } of taken) takenBy.set(j, line.column);
    columns.set(line.column, [...(known ?? []), ...taken.map(({ j }) => ({ j, yes: line.yes }))]);
  }
  return { columns, followed, refused };
}

/** Lines that name a heading of the table, or none; those for its own sheet stand before those for any, column by column. */
function preferred(layout: Layout, lines: readonly ColumnLine[], followed: Set<ColumnLine>): readonly ColumnLine[] {
  const there = lines.filter(({ heading }) => heading === null || headingsNamed(layout.header, heading).length > 0);
  const own = new Set(there.flatMap(({ sheet, column }) => (sheet === null ? [] : [column])));
  const kept = there.filter((line) => {
    const isOverruled = line.sheet === null && own.has(line.column);
    if (isOverruled) followed.add(line);
    return !isOverruled;
  });
  return [...kept.filter(({ sheet }) => sheet !== null), ...kept.filter(({ sheet }) => sheet === null)];
}

function refusalOf(
  layout: Layout,
  line: ColumnLine,
  cell: HeaderCell | undefined,
  spec: ColumnSpec,
  known: readonly ChosenHeading[] | undefined,
  takenBy: ReadonlyMap<number, string>,
): ((specs: Readonly<Record<string, ColumnSpec>>) => string) | null {
  const heading = line.heading ?? "";
  if (known !== undefined && (cell === undefined || known.length === 0 || !takesSeveral(spec))) {
    const first = layout.header.find(({ j }) => j === known[0]?.j);
    return () => MATCHING_FAULTS.oneHeading(first === undefined ? "" : headingText(first));
  }
  if (cell === undefined) return null;
  const other = takenBy.get(cell.j);
  if (other !== undefined) return (specs) => MATCHING_FAULTS.headingTaken(heading, specs[other]?.title ?? other);
  if (isRefused(layout, cell, spec) === "ttc") return () => MATCHING_FAULTS.taxIncluded(heading);
  return isRefused(layout, cell, spec) === "personal" ? () => MATCHING_FAULTS.personal(heading) : null;
}

/** Columns that may be read from several headings: lists, one heading for each of their words, and yes/no joined by "or". */
export const takesSeveral = ({ store }: ColumnSpec): boolean => store === "flags" || store === "options";

/** A heading that nobody may choose for a column. */
function isRefused(layout: Layout, cell: HeaderCell, spec: ColumnSpec): "ttc" | "personal" | null {
  if (spec.type === "amount" && isTaxIncluded(headingText(cell))) return "ttc";
  return isPersonalIn(layout, cell) ? "personal" : null;
}
