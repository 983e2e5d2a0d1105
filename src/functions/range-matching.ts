/** What people chose for the columns of a range given to a function: what they chose for the sheet with the same headings. */
import type { FoundTable } from "../registers/matching/found";
import { type ColumnLine, type Matching, NO_MATCHING, type TableLine } from "../registers/matching/lines";
import { isAbout } from "../registers/matching/followed";
import { foldName } from "../registers/fold";
import type { Reading } from "../report/annual";
import type { Workbook } from "../workbook/port";

/** Rows of a range among which its headings are looked for. */
const LEADING_ROWS = 60;

/** Whether anything was chosen in the workbook, as it was last read. */
export const hasChoices = (current: Reading | null): current is Reading =>
  current?.prepared.facts.matchings.some(({ tables, columns }) => tables.length + columns.length > 0) === true;

/**
 * The lines of the settings that are about the range, as if they were about its sheet; null where there is none.
 * Where several sheets have these headings, what was chosen for all of them alike.
 * @param current the workbook as it was last read
 */
export function matchingOfRange(range: Workbook, current: Reading): Matching | null {
  const { tables, matchings } = current.prepared.facts;
  const [sheet] = range.sheets;
  if (sheet === undefined) return null;
  const rows = sheet.grid.rows
    .slice(0, LEADING_ROWS)
    .map((row) => row.flatMap((cell) => (typeof cell === "string" && cell.trim() !== "" ? [plain(cell)] : [])));
  const alike = tables.filter((table) => rows.some((texts) => isHeadedBy(table, texts)));
  const [first, ...others] = alike.map((table) => linesOf(table, matchings[table.workbook] ?? NO_MATCHING, sheet.name));
  if (first === undefined) return null;
  const isCommon = (line: TableLine | ColumnLine): boolean =>
    others.every(({ tables: said, columns }) => [...said, ...columns].some((other) => keyOf(other) === keyOf(line)));
  const common = { tables: first.tables.filter(isCommon), columns: first.columns.filter(isCommon) };
  return common.tables.length + common.columns.length === 0 ? null : { ...NO_MATCHING, ...common };
}

const plain = (text: string): string => foldName(text).replace(/\s+/g, " ");

/** The texts are headings of the table, side by side: the range may leave out its first columns, or its last. */
function isHeadedBy({ headings }: FoundTable, texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const names = headings.map(({ heading }) => plain(heading));
  return names.some((_, from) =>
    texts.every((text, nth) => {
      const name = names[from + nth];
      // A group heading above may stand before it.
      return name === text || name?.endsWith(` ${text}`) === true;
    }),
  );
}

function linesOf(
  { sheet }: FoundTable,
  { tables, columns }: Matching,
  name: string,
): Pick<Matching, "tables" | "columns"> {
  const here = <L extends TableLine | ColumnLine>(lines: readonly L[]): readonly L[] =>
    lines.filter((line) => isAbout(line, sheet)).map((line) => (line.sheet === null ? line : { ...line, sheet: name }));
  return { tables: here(tables), columns: here(columns) };
}

const keyOf = (line: TableLine | ColumnLine): string =>
  JSON.stringify([line.register, line.heading, ...("column" in line ? [line.column, line.yes] : [])]);
