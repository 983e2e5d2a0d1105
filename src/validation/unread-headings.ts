/** Headings of registers that nothing reads, and the columns that they may be: for information, whatever the control finds. */
import { columnLetters } from "../registers/address";
import { columnsOf } from "../registers/catalogue";
import { cellKindOf } from "../registers/cells/kinds";
import type { ColumnSpec } from "../registers/columns";
import type { Facts } from "../registers/facts";
import type { FoundHeading, FoundTable, Sample } from "../registers/matching/found";
import type { RegisterKind } from "../registers/register";

/** One table of which some headings are not read. */
export interface UnreadTable {
  readonly file: string | null;
  readonly sheet: string;
  readonly register: RegisterKind;
  /** In sheet order, with the letters of their columns. */
  readonly headings: readonly { readonly heading: string; readonly column: string }[];
  /** Ids of the columns that the table lacks and that hold such cells, the likeliest first; a few at most. */
  readonly mayBe: readonly string[];
}

/** Said elsewhere, or decided by the buyer. */
const NOT_TOLD: ReadonlySet<string> = new Set(["personal", "tax-included", "set-aside"]);
const MOST_COLUMNS = 6;

export const unreadHeadings = ({ tables }: Facts): readonly UnreadTable[] =>
  tables.flatMap((table): readonly UnreadTable[] => {
    const { kind: register, file, sheet, left } = table;
    const unread = table.headings.filter(isUnread);
    if (register === null || left === "repeated" || unread.length === 0) return [];
    const headings = unread.map(({ heading, column }) => ({ heading, column: columnLetters(column) }));
    return [{ file, sheet, register, headings, mayBe: lackingFor(table, register, unread) }];
  });

const isUnread = ({ heading, read, unread }: FoundHeading): boolean =>
  read === null && heading !== "" && !NOT_TOLD.has(unread?.why ?? "unknown");

/** Every heading has its likeliest column named before any has its second. */
function lackingFor(table: FoundTable, kind: RegisterKind, unread: readonly FoundHeading[]): readonly string[] {
  const there = new Set([...table.none, ...table.headings.flatMap(({ read }) => (read === null ? [] : [read.column]))]);
  const lacking = Object.entries(columnsOf(kind)).filter(([column]) => !there.has(column));
  const ordered = [...lacking.filter(([, { starred }]) => starred), ...lacking.filter(([, { starred }]) => !starred)];
  const fitting = unread.map(({ samples }) =>
    ordered.flatMap(([column, spec]) => (holds(spec, samples) ? [column] : [])),
  );
  const longest = Math.max(...fitting.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, nth) => fitting.flatMap((columns) => columns.slice(nth, nth + 1)));
  return [...new Set(inTurn.flat())].slice(0, MOST_COLUMNS);
}

/** Whether cells are such as a column holds; any text would be a name or a reference, which says something of few columns. */
function holds(spec: ColumnSpec, samples: readonly Sample[]): boolean {
  if (samples.length === 0) return false;
  if (spec.store === "strings" && spec.type !== "SIRET" && spec.starred !== true) return false;
  const kind = cellKindOf(spec);
  return samples.every(({ cell, dress }) => {
    const isDay = dress === "date";
    if (isDay !== (spec.type === "date") && typeof cell === "number") return false;
    return kind.read(cell, { date1904: false, dress }).state === "value";
  });
}
