/** What people have said of columns and tables, in the settings sheet: one line per heading. */
import { MATCHING_FAULTS, MATCHING_SHEET } from "../../texts/matching";
import type { Cell, Sheet, Workbook } from "../../workbook/port";
import { columnsOf, REGISTERS } from "../catalogue";
import { fold, foldName } from "../fold";
import { nearest } from "../nearest";
import { OWN_SHEETS } from "../own-sheets";
import type { RegisterKind } from "../register";
import { columnNamed, optionNamed, optionsOf, REGISTER_TITLES, registerNamed } from "./names";

export type MatchingField = keyof typeof MATCHING_SHEET.headings;

/** The cells of a line, as they are written. */
export type LineTexts = Readonly<Record<MatchingField, string>>;

interface Line {
  /** 1-based row of the settings sheet. */
  readonly row: number;
  readonly texts: LineTexts;
  /** The name of a sheet; null for every sheet. */
  readonly sheet: string | null;
}

/** What a whole table is. */
export interface TableLine extends Line {
  /** Null: no register. */
  readonly register: RegisterKind | null;
  /** A heading that tells the table from the others of its sheet; null when it is about them all. */
  readonly heading: string | null;
}

/** The heading that a column is read from. */
export interface ColumnLine extends Line {
  readonly register: RegisterKind;
  readonly column: string;
  /** Null: the column is read from none. */
  readonly heading: string | null;
  /** The option of the list that "oui" means there; null where the line does not say. */
  readonly yes: string | null;
}

/** A line that is not applied, and why. */
export interface LineFault {
  readonly row: number;
  readonly texts: LineTexts;
  readonly register: RegisterKind | null;
  readonly column: string | null;
  readonly reason: string;
}

/** The section of one workbook. */
export interface Matching {
  /** The name of the settings sheet as it is written; null where there is none. */
  readonly sheet: string | null;
  readonly tables: readonly TableLine[];
  readonly columns: readonly ColumnLine[];
  readonly faults: readonly LineFault[];
  /** Where lines stand and may be added; null where the sheet has no such section. */
  readonly section: Section | null;
  /** The row after the last one that the settings sheet fills; 1 where there is none. */
  readonly end: number;
}

export interface Section {
  /** 0-based sheet columns of the fields. */
  readonly places: Readonly<Record<MatchingField, number>>;
  /** Rows of the section where nothing stands. */
  readonly free: readonly number[];
  /** Rows under the section where nothing stands before whatever comes next; null when nothing comes. */
  readonly room: { readonly from: number; readonly to: number | null };
}

export const NO_MATCHING: Matching = { sheet: null, tables: [], columns: [], faults: [], section: null, end: 1 };

/** Lines of a section that are read: more than any workbook has columns. */
const MOST_LINES = 2_000;

const FIELDS = Object.keys(MATCHING_SHEET.headings) as readonly MatchingField[];
const FIELD_KEYS = new Map(FIELDS.map((field) => [fold(MATCHING_SHEET.headings[field]), field]));
const NO_TEXTS: LineTexts = { sheet: "", register: "", column: "", heading: "", yes: "" };
const TITLE = fold(MATCHING_SHEET.title);

/** The sheet of the settings of a workbook. */
export const settingsSheetOf = (workbook: Workbook): Sheet | undefined =>
  workbook.sheets.find(({ name }) => foldName(name) === foldName(OWN_SHEETS.settings));

/** The rows of a settings sheet, as indices of its grid, that belong to the section: its title, its headings, its lines. */
export function sectionRows(sheet: Sheet): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { title, head, lines } of sectionsOf(sheet)) for (const i of [title, head, ...lines]) rows.add(i);
  return rows;
}

interface Found {
  readonly title: number;
  readonly head: number;
  readonly lines: readonly number[];
  readonly places: Readonly<Record<MatchingField, number>>;
}

/** Someone may have begun a second section under something else: its lines count as well. */
function sectionsOf({ grid }: Sheet): readonly Found[] {
  const found: Found[] = [];
  let title: number | null = null;
  let current: { title: number; head: number; lines: number[]; places: Found["places"] } | null = null;
  grid.rows.forEach((row, i) => {
    const texts = row.map(textOf);
    const filled = texts.filter((text) => text !== "");
    const [first = ""] = filled;
    if (fold(first) === TITLE) {
      [title, current] = [i, null];
      return;
    }
    const places = placesIn(texts, grid.firstColumn);
    if (places !== null && title !== null) {
      current = { title, head: i, lines: [], places };
      found.push(current);
    } else if (current !== null && filled.length > 0) {
      // A text alone after a blank row is the title of whatever comes next.
      const isApart = (grid.rowNumbers[i] ?? 0) > (grid.rowNumbers[i - 1] ?? 0) + 1;
      if (isApart && filled.length === 1) [title, current] = [null, null];
      else current.lines.push(i);
    }
  });
  return found;
}

function placesIn(texts: readonly string[], firstColumn: number): Found["places"] | null {
  const places: Partial<Record<MatchingField, number>> = {};
  texts.forEach((text, j) => {
    const field = FIELD_KEYS.get(fold(text));
    if (field !== undefined) places[field] ??= firstColumn + j;
  });
  const { sheet, register, column, heading, yes } = places;
  if (sheet === undefined || register === undefined || column === undefined || heading === undefined) return null;
  return { sheet, register, column, heading, yes: yes ?? Math.max(sheet, register, column, heading) + 1 };
}

const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? "" : String(cell).replace(/\s+/g, " ").trim();

/** What a workbook's settings sheet says of its columns and tables; it is about this workbook's own sheets. */
export function matchingOf(workbook: Workbook): Matching {
  const sheet = settingsSheetOf(workbook);
  if (sheet === undefined) return NO_MATCHING;
  const { grid } = sheet;
  const numberOf = (i: number): number => grid.rowNumbers[i] ?? 0;
  const end = grid.rows.length === 0 ? 1 : numberOf(grid.rows.length - 1) + 1;
  const sections = sectionsOf(sheet);
  const read = sections.flatMap(({ lines, places }) =>
    lines.slice(0, MOST_LINES).flatMap((i) => {
      const at = (field: MatchingField): string => textOf(grid.rows[i]?.[places[field] - grid.firstColumn]);
      const texts = Object.fromEntries(FIELDS.map((field) => [field, at(field)])) as LineTexts;
      // Something beside the table, a note.
      return FIELDS.every((field) => texts[field] === "") ? [] : [lineOf(numberOf(i), texts)];
    }),
  );
  const tooMany = ({ lines }: Found): readonly LineFault[] =>
    lines.slice(MOST_LINES, MOST_LINES + 1).map((i) => ({
      row: numberOf(i),
      texts: NO_TEXTS,
      register: null,
      column: null,
      reason: MATCHING_FAULTS.tooMany(MOST_LINES),
    }));
  const last = sections.at(-1);
  return {
    sheet: sheet.name,
    tables: read.flatMap((line) => (line.kind === "table" ? [line.line] : [])),
    columns: read.flatMap((line) => (line.kind === "column" ? [line.line] : [])),
    faults: [...read.flatMap((line) => (line.kind === "fault" ? [line.line] : [])), ...sections.flatMap(tooMany)],
    section: last === undefined ? null : sectionOf(last, numberOf, grid.rows.length),
    end,
  };
}

function sectionOf({ head, lines, places }: Found, numberOf: (i: number) => number, count: number): Section {
  const bottom = lines.at(-1) ?? head;
  const filled = new Set(lines.map(numberOf));
  const from = numberOf(bottom) + 1;
  const free: number[] = [];
  for (let row = numberOf(head) + 1; row < from; row += 1) if (!filled.has(row)) free.push(row);
  // A blank row is kept above what comes next.
  return { places, free, room: { from, to: bottom + 1 < count ? numberOf(bottom + 1) - 2 : null } };
}

type Read =
  | { readonly kind: "table"; readonly line: TableLine }
  | { readonly kind: "column"; readonly line: ColumnLine }
  | { readonly kind: "fault"; readonly line: LineFault };

function lineOf(row: number, texts: LineTexts): Read {
  const register = registerNamed(texts.register);
  const fault = (reason: string, kind: RegisterKind | null = register ?? null, column: string | null = null): Read => ({
    kind: "fault",
    line: { row, texts, register: kind, column, reason },
  });
  const isWhole = texts.column === "" || fold(texts.column) === fold(MATCHING_SHEET.wholeTable);
  const sheet = texts.sheet === "" || texts.sheet === MATCHING_SHEET.anySheet ? null : texts.sheet;
  if (register === undefined)
    return fault(
      texts.register === ""
        ? MATCHING_FAULTS.noRegister
        : MATCHING_FAULTS.unknownRegister(texts.register, nearest(texts.register, REGISTER_TITLES), REGISTER_TITLES),
    );
  if (isWhole)
    return {
      kind: "table",
      line: { row, texts, sheet, register, heading: texts.heading === "" ? null : texts.heading },
    };
  if (register === null) return fault(MATCHING_FAULTS.noRegister);
  const column = columnNamed(register, texts.column);
  if (column === undefined) {
    const titles = Object.values(columnsOf(register)).map(({ title }) => title);
    const { title } = REGISTERS[register];
    return fault(MATCHING_FAULTS.unknownColumn(texts.column, title, nearest(texts.column, titles)));
  }
  if (texts.heading === "") return fault(MATCHING_FAULTS.noHeading(MATCHING_SHEET.noHeading), register, column);
  const yes = optionNamed(register, column, texts.yes);
  if (yes === undefined)
    return fault(
      MATCHING_FAULTS.unknownOption(
        texts.yes,
        columnsOf(register)[column]?.title ?? column,
        optionsOf(register, column).filter((label) => !label.startsWith("(")),
      ),
      register,
      column,
    );
  const heading = fold(texts.heading) === fold(MATCHING_SHEET.noHeading) ? null : texts.heading;
  return { kind: "column", line: { row, texts, sheet, register, column, heading, yes } };
}
