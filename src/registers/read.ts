/** A workbook's cells → the facts of its registers. Never throws on what a buyer typed: trouble is a problem, with its cell. */
import { type Cell, CELL_FAULTS, type Workbook } from "../workbook/port";
import { addressIn } from "./address";
import { withBeside } from "./beside";
import { columnsOf, REGISTER_KINDS } from "./catalogue";
import { parseFrenchNumber } from "./cells/number";
import { isTick } from "./cells/yes-no";
import type { ColumnSpec } from "./columns";
import { withDirectorates, withFullNames } from "./directorate-names";
import { encoderFor } from "./encode";
import { SLICE, type Source } from "./encoder";
import { type Block, type ColumnFacts, type Facts, type Problem, type RegisterFacts, YES_OR_NO } from "./facts";
import { once } from "./lexicon";
import { matchingProblems, noneFollowed } from "./matching/followed";
import { type FoundTable, foundTable, listedName } from "./matching/found";
import { type Matching, matchingOf, NO_MATCHING } from "./matching/lines";
import { dayText } from "../texts/format";
import type { RegisterKind } from "./register";
import { completed, type Steps } from "./steps";
import { findTables, type Found, shown, unknownSheets, withoutPartial, withoutRepeats } from "./tables";
import { type Part, partsOf } from "./wide-rows";

/** What people said of the columns of a workbook. */
export type MatchingIn = (workbook: Workbook) => Matching;

/**
 * Reads every register of the workbooks given (several files count as one workbook).
 * @param workbooks as an adapter gives them
 */
export const readFacts = (workbooks: readonly Workbook[]): Facts => completed(factsInSteps(workbooks));

/**
 * The same, in steps of a few milliseconds: a sheet looked through, some hundred rows read.
 * @param matchingIn what people said of the columns of a workbook: in its own settings sheet, when not said otherwise
 */
export function* factsInSteps(workbooks: readonly Workbook[], matchingIn: MatchingIn = matchingOf): Steps<Facts> {
  const problems: Problem[] = [];
  const found: Found[] = [];
  const matchings = workbooks.map(matchingIn);
  for (const [nth, workbook] of workbooks.entries()) {
    const matching = matchings[nth] ?? NO_MATCHING;
    const followed = noneFollowed();
    for (const sheet of workbook.sheets) {
      found.push(...(yield* findTables(workbook, nth, sheet, matching, followed, problems)));
      yield;
    }
    problems.push(...matchingProblems(workbook, matching, followed));
  }
  const tablesFound = withDirectorates(found, problems);
  const ticked = once(() => tablesFound.some(holdsTicks));
  const registers = new Map<RegisterKind, RegisterFacts>();
  const left = new Map<Found, FoundTable["left"]>();
  for (const kind of REGISTER_KINDS) {
    const ofKind = tablesFound.filter((table) => table.kind === kind);
    const whole = withoutPartial(ofKind, problems);
    const tables = withoutRepeats(whole, problems);
    for (const table of ofKind)
      if (!tables.includes(table)) left.set(table, whole.includes(table) ? "repeated" : "partial");
    if (tables.length > 0) registers.set(kind, yield* encode(kind, tables, problems, workbooks.length > 1, ticked));
  }
  return {
    registers: withFullNames(registers),
    problems,
    severalFiles: workbooks.length > 1,
    matchings,
    tables: [
      ...tablesFound.map((table) => foundTable(table, left.get(table) ?? null)),
      ...unknownSheets(workbooks, tablesFound),
    ],
  };
}

/** A tick stands somewhere in its rows: whoever ticks means no by a cross. */
const holdsTicks = ({ sheet: { grid }, at }: Found): boolean =>
  at.some((i) => grid.rows[i]?.some((cell) => isTick(cell)) === true);

/** A cell that was not read, or read with a doubt. */
interface Doubt {
  readonly row: number;
  readonly column: string;
  /** Index in the rows of the grid. */
  readonly j: number;
  readonly doubt: string;
}

function* encode(
  kind: RegisterKind,
  found: readonly Found[],
  problems: Problem[],
  severalFiles: boolean,
  hasTicks: () => boolean,
): Steps<RegisterFacts> {
  const specs = columnsOf(kind);
  const parts = found.flatMap(partsOf);
  const tables = parts.map(({ table }) => table);
  const size = tables.reduce((sum, { at }) => sum + at.length, 0);
  const blockOf = new Uint16Array(size);
  const rowOf = new Int32Array(size);
  const blocks: Block[] = [];
  const encoders = new Map<string, ReturnType<typeof encoderFor>>();
  const doubts: Doubt[] = [];
  /** The column of the grid being read: several may be joined in one of the register. */
  let reading = 0;
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const { table } = part;
    const { grid } = table.sheet;
    const start = from;
    table.at.forEach((i, k) => {
      blockOf[start + k] = index;
      rowOf[start + k] = grid.rowNumbers[i] ?? 0;
    });
    blocks.push(blockOfPart(part, from));
    const source: Source = {
      rows: grid.rows,
      at: table.at,
      date1904: table.workbook.date1904,
      dressOf: grid.dressOf,
      hasTicks,
    };
    for (const column of table.mapping.columns.keys()) {
      const spec = specs[column];
      if (spec !== undefined && !encoders.has(column)) {
        encoders.set(
          column,
          encoderFor(spec, size, (row, doubt) => doubts.push({ row, column, j: reading, doubt })),
        );
      }
    }
    const reads = [...table.mapping.columns].flatMap(([column, read]) =>
      read.map(({ j, yes, scale, beside }, nth) => ({
        column,
        j,
        yes,
        nth,
        source: inOurUnit(withBeside(part.cellsOf(column, source, j), j, beside), j, scale),
      })),
    );
    for (let top = 0; top < table.at.length; top += SLICE) {
      const end = Math.min(top + SLICE, table.at.length);
      for (const { column, j, yes, nth, source: cells } of reads) {
        reading = j;
        encoders.get(column)?.read(cells, j, yes, top, end, start, nth > 0);
      }
      yield;
    }
    for (const [column, { cell }] of table.mapping.byName) {
      const rows = source.rows.map(() => [cell]);
      encoders.get(column)?.read({ ...source, rows }, 0, undefined, 0, table.at.length, start, false);
    }
    from += table.at.length;
  }
  const columns = new Map<string, ColumnFacts>();
  for (const [column, encoder] of encoders) columns.set(column, encoder.facts());
  const facts: RegisterFacts = { kind, size, blocks, blockOf, rowOf, columns };
  const said = new Set<string>();
  for (const doubt of doubts) {
    const problem = problemOf(facts, tables, doubt, specs, severalFiles);
    if (isSaidElsewhere(problem, specs)) continue;
    // A cell of a table laid wide is read with each of its periods, and said once.
    if (blocks[blockOf[doubt.row] as number]?.period !== undefined) {
      const place = `${problem.sheet ?? ""}!${problem.cell ?? ""} ${problem.code}`;
      if (said.has(place)) continue;
      said.add(place);
    }
    problems.push(problem);
  }
  return facts;
}

/** The rows of a table, one column of which is in another unit (thousands of euros, kilograms): its plain numbers are told in ours. */
function inOurUnit(source: Source, j: number, scale: number): Source {
  if (scale === 1) return source;
  const rows = source.rows.map((row) => {
    const alone: (Cell | undefined)[] = [];
    alone[j] = inUnits(row[j], scale);
    return alone;
  });
  return { ...source, rows };
}

/** A cell that says its own unit ("200 k€") is left as it is. */
function inUnits(cell: Cell | undefined, scale: number): Cell | undefined {
  const number = typeof cell === "string" ? parseFrenchNumber(cell) : cell;
  if (typeof number !== "number") return cell;
  return scale < 1 ? number / Math.round(1 / scale) : Math.round(number * scale * 100) / 100;
}

/** A cell that the reader of the file has already named; a SIREN where a SIREN is asked for. */
function isSaidElsewhere(problem: Problem, specs: Readonly<Record<string, ColumnSpec>>): boolean {
  if (problem.code === "siren-only") return specs[problem.column ?? ""]?.title === "SIREN";
  return FAULTS.has(problem.found ?? "");
}

const FAULTS: ReadonlySet<string> = new Set(Object.values(CELL_FAULTS));

function blockOfPart({ table, period }: Part, from: number): Block {
  const { grid } = table.sheet;
  const columns = table.layout.header.map(({ j }) => grid.firstColumn + j);
  const headerRow = grid.rowNumbers[table.layout.headerIndex] ?? 0;
  const firstColumn = Math.min(...columns);
  return {
    kind: table.layout.kind,
    workbook: table.nth,
    file: table.workbook.file,
    sheet: table.sheet.name,
    table: listedName(table),
    headerRow,
    lastRow: table.at.length === 0 ? headerRow : (grid.rowNumbers[table.at.at(-1) ?? 0] ?? headerRow),
    firstColumn,
    lastColumn: Math.max(...columns),
    columns: table.mapping.columns,
    ...(period === undefined ? {} : { period }),
    from,
    rows: table.at.length,
  };
}

const SEVERITIES = {
  "year-only-date": "warning",
  "unknown-word": "warning",
  "siret-restored": "information",
  "siren-only": "information",
  "siret-wrong": "warning",
} as const;

const CODES: Readonly<Record<string, Problem["code"]>> = {
  "year-only": "year-only-date",
  "unknown-word": "unknown-word",
  "digits-restored": "siret-restored",
  "siret-wrong": "siret-wrong",
  "siren-only": "siren-only",
};

function problemOf(
  facts: RegisterFacts,
  tables: readonly Found[],
  { row, column, j, doubt }: Doubt,
  specs: Readonly<Record<string, ColumnSpec>>,
  severalFiles: boolean,
): Problem {
  const index = facts.blockOf[row] ?? 0;
  const table = tables[index];
  const block = facts.blocks[index];
  const type = specs[column]?.type;
  const code =
    doubt === "unreadable"
      ? type === "date"
        ? "unreadable-date"
        : "unreadable-cell"
      : (CODES[doubt] ?? "unreadable-cell");
  const i = table?.at[row - (block?.from ?? 0)] ?? 0;
  const at = (table?.sheet.grid.firstColumn ?? 0) + j;
  const address = block === undefined ? "" : addressIn(block, at, facts.rowOf[row] ?? 0, severalFiles);
  return {
    code,
    severity: code in SEVERITIES ? SEVERITIES[code as keyof typeof SEVERITIES] : "error",
    register: facts.kind,
    column,
    file: block?.file ?? null,
    sheet: block?.sheet ?? null,
    cell: address.slice(address.lastIndexOf("!") + 1),
    found:
      headingFor(block, column) ??
      (type === "date" ? dayShown(table, i, j) : null) ??
      shown(table?.sheet.grid.rows[i]?.[j]),
    detail: doubt === "unreadable" && asksYesOrNo(block, column, at, specs) ? YES_OR_NO : doubt,
  };
}

/** A heading under which a plain "oui" says one option of the list ("Critère environnemental ?"): its cells answer yes or no. */
function asksYesOrNo(
  block: Block | undefined,
  column: string,
  at: number,
  specs: Readonly<Record<string, ColumnSpec>>,
): boolean {
  const yes = block?.columns.get(column)?.find((mapped) => mapped.column === at)?.yes;
  return yes !== undefined && yes !== specs[column]?.yes;
}

/** The heading by which a column is filled. */
const headingFor = (block: Block | undefined, column: string): string | null =>
  block?.columns.get(column)?.find(({ byHeading }) => byHeading === true)?.heading ?? null;

const LAST_SERIAL = 2_958_465;
const DAYS_TO_1904 = 1_462;

/** A day that Excel shows as one: its serial would say nothing to who reads the sheet. */
function dayShown(table: Found | undefined, i: number, j: number): string | null {
  const { rows, dressOf } = table?.sheet.grid ?? {};
  const held = rows?.[i]?.[j];
  if (typeof held !== "number" || dressOf?.(i, j) !== "date") return null;
  const serial = Math.floor(held) + (table?.workbook.date1904 === true ? DAYS_TO_1904 : 0);
  return serial > 0 && serial <= LAST_SERIAL ? dayText(serial) : null;
}
