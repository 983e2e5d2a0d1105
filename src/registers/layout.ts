/** Where the tables of a sheet begin and end, and which register each of them is. Reads headings, not data. */
import type { Cell, Grid, Sheet } from "../workbook/port";
import { namesAList } from "./by-name";
import { columnsOf, REGISTERS } from "./catalogue";
import { crossedIn } from "./crossed";
import { fold, headingKey } from "./fold";
import { exactMatches, isTaxIncluded, likelyMatches, namedByItsList } from "./headings";
import { type HeadingMatch, isAnyHeading, type Lexicon, LEXICONS } from "./lexicon";
import { periodHeading } from "./periods";
import type { RegisterKind } from "./register";
import type { Ticked } from "./ticked";
import { datesItsRows, periodsOf, type Wide, wideIn } from "./wide";

/** A heading as it stands in a sheet; `text` joins the group heading above it, if any. */
export interface HeaderCell {
  /** Index in the rows of the grid (not a sheet column). */
  readonly j: number;
  readonly text: string;
  readonly group: string | undefined;
}

/** A table found: its header, its kind, and the rows of the grid under it. */
export interface Layout {
  readonly kind: RegisterKind;
  readonly header: readonly HeaderCell[];
  readonly matches: ReadonlyMap<number, readonly HeadingMatch[]>;
  /** Its headings are the register's, without the columns that make it of use: it stands only where no other one does. */
  readonly partial: boolean;
  /** Where its figures stand in a column for each month, and not in a row. */
  readonly wide: Wide | undefined;
  /** Columns of ticks, by index in the rows of the grid. */
  readonly ticked?: ReadonlyMap<number, Ticked>;
  /** Index in the grid of the last header row, and of the first row after the table. */
  readonly headerIndex: number;
  readonly endIndex: number;
}

interface Candidate {
  readonly kind: RegisterKind;
  readonly header: readonly HeaderCell[];
  readonly matches: ReadonlyMap<number, readonly HeadingMatch[]>;
  readonly columns: number;
  readonly joined: boolean;
  readonly partial: boolean;
  readonly wide: Wide | undefined;
  readonly score: number;
}

/** A list of directorates may be a column alone: its heading then says what it lists. */
const SAYS_DIRECTORATE = /\b(direction|service|pole|dga)\b/;

/** Rows of a sheet among which its first header is looked for. */
export const LEADING_ROWS = 60;
/** Characters: a longer text is a note, whatever words it holds. */
const LONGEST_HEADING = 400;

/** The tables of a sheet, in reading order. */
export function layoutsOf(sheet: Sheet): readonly Layout[] {
  const { rows } = sheet.grid;
  const found: { candidates: readonly Candidate[]; index: number }[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    if (!mayBeHeader(sheet.grid, i, found.length === 0)) continue;
    const single = candidatesAt(sheet, i, undefined);
    const doubled = i + 1 < rows.length ? candidatesAt(sheet, i + 1, i) : [];
    const below = doubled.length > 0 ? candidatesAt(sheet, i + 1, undefined) : [];
    const finer = periodsIn(doubled) > periodsIn(single) && isMore(doubled, below) ? 1 : 0;
    const gained = weight(doubled) + (isJoined(doubled) ? 0.5 : 0) + finer - Math.max(weight(single), weight(below));
    const useDouble =
      doubled.length > 0 && (gained > 0 || isTaxed(doubled, below)) && looksLikeText(sheet.grid, i + 1, doubled);
    const candidates = useDouble ? doubled : single;
    if (candidates.length === 0) continue;
    const index = useDouble ? i + 1 : i;
    // A lone heading inside a table is a cell of it ("Direction" in a list of directorates).
    if (found.length > 0 && weight(candidates) === 1 && isAdjacent(sheet.grid, i)) continue;
    if (!repeats(found.at(-1)?.candidates, candidates)) found.push({ candidates, index });
    i = index;
  }
  return found.flatMap(({ candidates, index }, at) =>
    candidates.map((candidate) => ({
      kind: candidate.kind,
      header: candidate.header,
      matches: candidate.matches,
      partial: candidate.partial,
      wide: candidate.wide,
      headerIndex: index,
      endIndex: found[at + 1] === undefined ? rows.length : endAbove(sheet.grid, index, headTop(found[at + 1])),
    })),
  );
}

/** The next table's header may stand on two rows: the rows of the one before end above both. */
function headTop(next: { readonly candidates: readonly Candidate[]; readonly index: number } | undefined): number {
  if (next === undefined) return 0;
  const grouped = next.candidates.some((candidate) => candidate.header.some((cell) => cell.group !== undefined));
  return grouped ? next.index - 1 : next.index;
}

/** A heading was understood only with the group heading above it: the two rows are one header. */
const isJoined = (candidates: readonly Candidate[]): boolean => candidates.some(({ joined }) => joined);

/** The group headings say "TTC" of amounts that the lower row alone would give as HT, and change nothing else. */
function isTaxed(doubled: readonly Candidate[], below: readonly Candidate[]): boolean {
  if (!doubled.some(({ header }) => header.some(({ group }) => isTaxIncluded(group ?? "")))) return false;
  return below.every(({ kind, matches }, k) => {
    const kept = distinctColumns(doubled[k]?.matches ?? new Map());
    return [...distinctColumns(matches)].every((name) => kept.has(name) || columnsOf(kind)[name]?.type === "amount");
  });
}

/** Titles right above the next header are no rows of the table before it. */
function endAbove(grid: Grid, headerIndex: number, next: number): number {
  let end = next;
  while (
    end - 1 > headerIndex &&
    (grid.rows[end - 1] ?? []).filter((cell) => cell !== null && cell !== undefined && cell !== "").length <= 1
  )
    end -= 1;
  return end;
}

const weight = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, candidate) => sum + candidate.columns, 0);

/** Years above their quarters: the two rows say more periods than either. */
const periodsIn = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { wide }) => sum + (wide?.columns.length ?? 0), 0);

const isMore = (one: readonly Candidate[], other: readonly Candidate[]): boolean =>
  weight(one) > weight(other) || periodsIn(one) > periodsIn(other);

/** A header printed again at the top of each page is not a new table. */
function repeats(before: readonly Candidate[] | undefined, now: readonly Candidate[]): boolean {
  return before?.length === now.length && before.every((candidate, k) => sameHeader(candidate, now[k]));
}

function sameHeader(one: Candidate, other: Candidate | undefined): boolean {
  if (other?.kind !== one.kind || one.header.length !== other.header.length) return false;
  return one.header.every((cell, k) => other.header[k]?.j === cell.j && fold(other.header[k].text) === fold(cell.text));
}

const textAt = (grid: Grid, i: number, j: number): string | undefined => {
  const cell = grid.rows[i]?.[j];
  if (typeof cell === "number" && saysPeriods(grid, i)) return periodHeading(cell, grid.dressOf(i, j));
  return typeof cell === "string" && cell.length <= LONGEST_HEADING && cell.trim() !== "" ? cell : undefined;
};

/** Each cell of a row asks: a row is looked at once. */
const SAYS_PERIODS = new WeakMap<readonly (Cell | undefined)[], boolean>();

/** A row of headings may hold months and years as Excel does: dates, and numbers. */
function saysPeriods(grid: Grid, i: number): boolean {
  const row = grid.rows[i] ?? [];
  const known = SAYS_PERIODS.get(row);
  if (known !== undefined) return known;
  const said = new Set<string>();
  const says = row.every((cell, j) => {
    if (typeof cell !== "number") return true;
    const period = periodHeading(cell, grid.dressOf(i, j));
    if (period === undefined || said.has(period)) return false;
    said.add(period);
    return true;
  });
  SAYS_PERIODS.set(row, says && said.size > 1);
  return says && said.size > 1;
}

const isAdjacent = (grid: Grid, i: number): boolean =>
  i > 0 &&
  rowNumber(grid, i - 1) === rowNumber(grid, i) - 1 &&
  (grid.rows[i - 1] ?? []).some((cell) => cell !== null && cell !== undefined && cell !== "");

/** Cheap test: a data row seldom begins with the words of a heading, and most hold a day or an amount. */
function mayBeHeader(grid: Grid, i: number, leading: boolean): boolean {
  const row = grid.rows[i] ?? [];
  if (leading && i < LEADING_ROWS) return true;
  if (holdsFigure(row)) return false;
  let texts = 0;
  for (const cell of row) {
    if (cell === null || cell === undefined || cell === "") continue;
    if (typeof cell !== "string" || cell.length > 80) return false;
    if (isAnyHeading(headingKey(cell))) return true;
    texts += 1;
    if (texts >= 3) return false;
  }
  return false;
}

/** A number that heads no column: neither a year nor a place in a list. */
function holdsFigure(row: readonly (Cell | undefined)[]): boolean {
  for (const cell of row)
    if (typeof cell === "number" && !(cell >= 0 && cell <= 2_100 && Number.isInteger(cell))) return true;
  return false;
}

/** In a two-row header the lower row holds headings, not the first row of data. */
function looksLikeText(grid: Grid, i: number, candidates: readonly Candidate[]): boolean {
  return candidates.every(({ header }) =>
    header.every(({ j }) => {
      const cell = grid.rows[i]?.[j];
      return cell === null || cell === undefined || textAt(grid, i, j) !== undefined;
    }),
  );
}

/**
 * The headings of a row of the grid.
 * @param above the row of their group headings, right above
 */
export function headerCells(sheet: Sheet, i: number, above: number | undefined): readonly HeaderCell[] {
  const { grid } = sheet;
  const width = Math.max(grid.rows[i]?.length ?? 0, above === undefined ? 0 : (grid.rows[above]?.length ?? 0));
  if (above !== undefined && (rowNumber(grid, i) !== rowNumber(grid, above) + 1 || isTitle(grid, above))) return [];
  const cells: HeaderCell[] = [];
  let group: string | undefined;
  for (let j = 0; j < width; j += 1) {
    const own = textAt(grid, i, j);
    if (above === undefined) {
      if (own !== undefined) cells.push({ j, text: own, group: undefined });
      continue;
    }
    const over = textAt(grid, above, j);
    if (over !== undefined) group = over;
    else if (own === undefined || !covered(sheet, above, j)) group = own === undefined ? undefined : group;
    if (own !== undefined) cells.push({ j, text: own, group });
    else if (over !== undefined) cells.push({ j, text: over, group: "" });
  }
  // A heading that stands in the upper row alone is merged over both: it has no group of its own.
  return cells.map((cell) => (cell.group === "" ? { ...cell, group: undefined } : cell));
}

/** One text alone on its row is a title, not the groups of the headings below. */
const isTitle = (grid: Grid, i: number): boolean =>
  (grid.rows[i] ?? []).filter((cell) => cell !== null && cell !== undefined && cell !== "").length < 2;

const rowNumber = (grid: Grid, i: number): number => grid.rowNumbers[i] ?? 0;

/** True where a merged group heading covers the cell, or where the host does not know merges. */
function covered(sheet: Sheet, i: number, j: number): boolean {
  const row = rowNumber(sheet.grid, i);
  const column = sheet.grid.firstColumn + j;
  const merges = sheet.merges.filter((area) => area.top <= row && row <= area.bottom);
  return merges.length === 0 || merges.some((area) => area.left <= column && column <= area.right);
}

function candidatesAt(sheet: Sheet, i: number, above: number | undefined): readonly Candidate[] {
  const header = headerCells(sheet, i, above);
  if (header.length === 0) return [];
  const filled = (sheet.grid.rows[i] ?? []).filter((cell) => cell !== null && cell !== undefined && cell !== "");
  const whole = bestCandidate(sheet, i, header, filled);
  const sections = sectionsOf(header);
  if (sections.length > 1) {
    const apart = sections.map((section) =>
      bestCandidate(
        sheet,
        i,
        section,
        section.map(({ text }) => text),
      ),
    );
    const complete = apart.filter(
      (candidate): candidate is Candidate => candidate !== undefined && hasVital(candidate),
    );
    if (complete.length > 1 && complete.length >= sections.length - 1) return complete;
    const gained =
      complete.length === 1 && whole !== undefined && complete[0] !== undefined && complete[0].score > whole.score;
    if (gained) return complete;
  }
  return whole === undefined ? [] : [whole];
}

/** Headings side by side, parted by a column without heading. */
function sectionsOf(header: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const sections: HeaderCell[][] = [];
  let last = Number.NaN;
  for (const cell of header) {
    if (cell.j === last + 1) sections.at(-1)?.push(cell);
    else sections.push([cell]);
    last = cell.j;
  }
  return sections;
}

const distinctColumns = (matches: ReadonlyMap<number, readonly HeadingMatch[]>): ReadonlySet<string> =>
  new Set([...matches.values()].flat().map(({ column }) => column));

function hasVital(candidate: Candidate): boolean {
  const columns = distinctColumns(candidate.matches);
  const { vital } = REGISTERS[candidate.kind];
  return vital.every((column) => columns.has(column)) && columns.size > 1;
}

function bestCandidate(
  sheet: Sheet,
  i: number,
  header: readonly HeaderCell[],
  filled: readonly (Cell | undefined)[],
): Candidate | undefined {
  let best: Candidate | undefined;
  const periods = periodsOf(header);
  for (const lexicon of LEXICONS) {
    const candidate = candidateOf(sheet, i, lexicon, header, filled, periods);
    if (candidate !== undefined && (best === undefined || candidate.score > best.score)) best = candidate;
  }
  return best === undefined ? undefined : withListNames(best);
}

/** The headings left over may name a list of the register that was found. */
function withListNames(candidate: Candidate): Candidate {
  const lexicon = LEXICONS.find(({ kind }) => kind === candidate.kind);
  const named = candidate.header.flatMap(({ j, text }): readonly (readonly [number, readonly HeadingMatch[]])[] => {
    const found = lexicon === undefined || candidate.matches.has(j) ? [] : namedByItsList(lexicon, text);
    return found.length === 0 ? [] : [[j, found]];
  });
  return named.length === 0 ? candidate : { ...candidate, matches: new Map([...candidate.matches, ...named]) };
}

/** What headings mean in a kind of register, whether or not they are enough to recognise it. */
export function matchesAs(kind: RegisterKind, header: readonly HeaderCell[]): Layout["matches"] {
  const lexicon = LEXICONS.find((one) => one.kind === kind);
  if (lexicon === undefined) return new Map();
  const meanings = (cell: HeaderCell): readonly HeadingMatch[] => {
    const exact = exactMatches(lexicon, cell.text, cell.group);
    if (exact.length > 0) return exact;
    const likely = likelyMatches(lexicon, cell.text);
    return likely.length > 0 ? likely : namedByItsList(lexicon, cell.text);
  };
  return new Map(header.map((cell) => [cell.j, meanings(cell)] as const).filter(([, found]) => found.length > 0));
}

function candidateOf(
  sheet: Sheet,
  i: number,
  lexicon: Lexicon,
  header: readonly HeaderCell[],
  filled: readonly (Cell | undefined)[],
  periods: ReturnType<typeof periodsOf>,
): Candidate | undefined {
  const specs = columnsOf(lexicon.kind);
  const { vital } = REGISTERS[lexicon.kind];
  const matches = new Map<number, readonly HeadingMatch[]>();
  for (const cell of header) {
    const found = exactMatches(lexicon, cell.text, cell.group);
    if (found.length > 0) matches.set(cell.j, found);
  }
  const wide = wideAt(sheet, i, lexicon, header, periods, matches);
  if (wide !== undefined) readWide(matches, wide);
  for (const [j, found] of crossedIn(sheet.grid, i, lexicon, header, matches)) matches.set(j, found);
  const exact = matches.size;
  const mayBeList = lexicon.kind === "directorates" && isDirectorateAlone(header) && isOverList(sheet.grid, i, header);
  if (!mayBeList && (exact === 0 || !mayStand(lexicon.kind, exact, filled))) return undefined;
  for (const cell of header) {
    const likely = matches.has(cell.j) ? [] : likelyMatches(lexicon, cell.text);
    if (likely.length > 0) matches.set(cell.j, likely);
  }
  const columns = new Set([...distinctColumns(matches), ...(wide === undefined ? [] : [wide.date])]);
  const starred = Object.entries(specs).filter(([, spec]) => spec.starred === true);
  const found = starred.filter(([column]) => columns.has(column)).length;
  const named = namedFor(sheet, lexicon.kind);
  if (lexicon.kind === "directorates") {
    const alone = isDirectorateAlone(header);
    if (!columns.has("directorate") || !(named || alone)) return undefined;
    return {
      kind: lexicon.kind,
      header,
      matches,
      columns: columns.size,
      joined: false,
      partial: false,
      wide: undefined,
      score: columns.size + (named ? 9 : 0),
    };
  } else if (columns.size < 2 || found === 0) return undefined;
  const holdsVital = vital.every((column) => columns.has(column));
  // Where all that the register asks for is named, headings of other things say nothing against it.
  const isWhole = found === starred.length && found >= 3 && exact >= 2;
  if (exact < filled.length * 0.5 && !(holdsVital && (exact >= 3 || isWhole || matches.size >= filled.length * 0.6)))
    return undefined;
  const partial = !holdsVital && found < starred.length / 2;
  if (partial && !isPlainlyOf(lexicon.kind, columns, exact, filled.length)) return undefined;
  if (!holdsVital && !named && columns.size < 3) return undefined;
  const coverage = found / starred.length;
  // The register that explains most of the headings, then the one whose starred columns are there.
  const score = exact * 2 + columns.size + coverage * 4 + (named ? 3 : 0) + (holdsVital ? 3 : 0) - (partial ? 4 : 0);
  const joined = header.some(
    (cell) =>
      cell.group !== undefined &&
      !isFillingIn(cell.text) &&
      exactMatches(lexicon, `${cell.group} ${cell.text}`, undefined).length > 0,
  );
  return { kind: lexicon.kind, header, matches, columns: columns.size, joined, partial, wide, score };
}

/** Its figures laid by period, unless its rows have dates of their own. */
function wideAt(
  sheet: Sheet,
  i: number,
  lexicon: Lexicon,
  header: readonly HeaderCell[],
  periods: ReturnType<typeof periodsOf>,
  matches: ReadonlyMap<number, readonly HeadingMatch[]>,
): Wide | undefined {
  if (periods.size === 0) return undefined;
  const wide = wideIn(sheet, lexicon, header, i, periods, matches);
  if (wide === undefined) return undefined;
  const laid = new Set(wide.columns.map(({ j }) => j));
  const dates = [...matches].flatMap(([j, found]) =>
    found.some(({ column }) => column === wide.date) && !laid.has(j) ? [j] : [],
  );
  return datesItsRows(sheet.grid, i + 1, dates, columnsOf(lexicon.kind)[wide.date]) ? undefined : wide;
}

/** Its columns mean one thing: figures of a period. */
function readWide(matches: Map<number, readonly HeadingMatch[]>, { columns, value }: Wide): void {
  for (const { j } of columns) matches.set(j, [{ column: value, rank: 0, exact: true }]);
}

/** "Direction métier", alone. */
const isDirectorateAlone = (header: readonly HeaderCell[]): boolean =>
  header.length === 1 && SAYS_DIRECTORATE.test(headingKey(header[0]?.text ?? ""));

/** A name and no sentence: legends stand under titles too. */
const isNameOfOne = (cell: Cell | undefined): boolean =>
  typeof cell === "string" && cell.length <= LONGEST_NAME && !/[.:;] |[.:;]$/.test(cell);
const LONGEST_NAME = 70;

/** Right under it, names in its column and nothing else: no title stands so. */
const isOverList = (grid: Grid, i: number, header: readonly HeaderCell[]): boolean =>
  [1, 2].every((below) => {
    if (rowNumber(grid, i + below) !== rowNumber(grid, i) + below) return false;
    const row = grid.rows[i + below] ?? [];
    return row.every((cell, j) =>
      j === header[0]?.j ? isNameOfOne(cell) : cell === null || cell === undefined || cell === "",
    );
  });

/** Few lists of directorates have more headings. */
const WIDEST_LIST = 6;

/** A row that is mostly other things than known headings is data, or a table of another trade. */
const mayStand = (kind: RegisterKind, exact: number, filled: readonly (Cell | undefined)[]): boolean =>
  kind === "directorates"
    ? filled.length <= WIDEST_LIST
    : exact >= 3 || exact >= filled.length * 0.5 || (filled.length >= 3 && filled.every(isWords));

/** No figure but a small one: what a heading may be, and most rows of data are not. */
const isWords = (cell: Cell | undefined): boolean => typeof cell === "string" && !/\d{3}/.test(cell);

/** "(1)", "(€)": what stands under a heading and is none itself. */
const isFillingIn = (text: string): boolean => fold(text.replace(/\([^)]*\)/g, " ")) === "";

/** Most of the headings are those of one register, and one of them says what its rows are about. */
function isPlainlyOf(kind: RegisterKind, columns: ReadonlySet<string>, exact: number, filled: number): boolean {
  return columns.size >= 5 && exact >= filled * 0.7 && REGISTERS[kind].key.some((column) => columns.has(column));
}

const wordsIn = (text: string): readonly string[] => fold(text.replace(/_/g, " ")).split(" ");

/** By kind: the words that each of its names wants, folded once. */
const NAMES = new Map(
  LEXICONS.map(({ kind }) => [
    kind,
    REGISTERS[kind].names.map((name) => wordsIn(name).filter((word) => !["de", "du", "et"].includes(word))),
  ]),
);

/** True when the sheet's name, or that of a table in it, says which register it is. */
function namedFor(sheet: Sheet, kind: RegisterKind): boolean {
  const places = [sheet.name, ...sheet.tables.map((table) => table.name)].map((name) => new Set(wordsIn(name)));
  const names = NAMES.get(kind) ?? [];
  if (namesAList(sheet.name, kind)) return true;
  return names.some((wanted) => places.some((place) => wanted.every((word) => place.has(word))));
}
