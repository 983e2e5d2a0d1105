/** What is to be written in the settings sheet for a choice to be kept; nothing else of the sheet changes. */
import { MATCHING_SHEET } from "../../texts/matching";
import { columnsOf, REGISTERS } from "../catalogue";
import { fold, foldName } from "../fold";
import { OWN_SHEETS } from "../own-sheets";
import type { RegisterKind } from "../register";
import { isAbout } from "./followed";
import type { FoundTable } from "./found";
import type { ColumnLine, LineTexts, Matching, MatchingField, Section, TableLine } from "./lines";

/** What someone decides. */
export type Choice =
  /** The headings that a column is read from: none at all, or null to recognise it again. */
  | {
      readonly what: "column";
      readonly table: FoundTable;
      readonly register: RegisterKind;
      readonly column: string;
      /** For every sheet of the register, rather than for this one. */
      readonly everywhere: boolean;
      readonly headings: readonly { readonly heading: string; readonly yes: string | null }[] | null;
    }
  /** Which register a table is: null for none. */
  | {
      readonly what: "table";
      readonly table: FoundTable;
      /** Tells it from the other tables of its sheet; null when it is alone. */
      readonly heading: string | null;
      readonly register: RegisterKind | null | "recognised";
    }
  /** Lines taken away: those of these rows, or all of them. */
  | { readonly what: "forget"; readonly rows: readonly number[] | "all" };

/** A row of the settings sheet, before and after. Cells are 0-based sheet columns, texts without surrounding spaces. */
export interface RowEdit {
  /** 1-based. */
  readonly row: number;
  readonly look: "title" | "legend" | "head" | "line";
  readonly cells: readonly { readonly column: number; readonly before: string; readonly after: string }[];
  /** What a line said and will say; null for a row that is blank. */
  readonly before: LineTexts | null;
  readonly after: LineTexts | null;
}

/** The rows to write for a choice; none when nothing changes. */
export function editsFor(matching: Matching, choice: Choice): readonly RowEdit[] {
  const replaced = [...replacedBy(matching, choice)].sort((one, other) => one.row - other.row);
  const wanted = linesFor(choice);
  const kept = wanted.filter((texts) => replaced.some((line) => isSame(line.texts, texts)));
  const added = wanted.filter((texts) => !kept.includes(texts));
  const removed = replaced.filter((line) => !kept.some((texts) => isSame(line.texts, texts)));
  const places = matching.section?.places ?? PLACES;
  const reused = removed.map(({ row, texts }, nth) => lineEdit(places, row, texts, added[nth] ?? null));
  return [...reused, ...addedEdits(matching, added.slice(removed.length))].sort((one, other) => one.row - other.row);
}

const FIELDS = Object.keys(MATCHING_SHEET.headings) as readonly MatchingField[];

/** Where the fields of a new section stand: from column A. */
const PLACES: Section["places"] = { sheet: 0, register: 1, column: 2, heading: 3, yes: 4 };

const isSame = (one: LineTexts, other: LineTexts): boolean => FIELDS.every((field) => one[field] === other[field]);

interface Known {
  readonly row: number;
  readonly texts: LineTexts;
}

/** The lines that a choice takes the place of. */
function replacedBy(matching: Matching, choice: Choice): readonly Known[] {
  if (choice.what === "forget") {
    const all = [...matching.tables, ...matching.columns, ...matching.faults];
    return all.filter(({ row }) => choice.rows === "all" || choice.rows.includes(row));
  }
  const { sheet } = choice.table;
  const isOwn = (line: TableLine | ColumnLine): boolean => line.sheet !== null && isAbout(line, sheet);
  if (choice.what === "table") {
    const former = choice.table.kind;
    return [
      ...matching.tables.filter(
        (line) =>
          isOwn(line) && (choice.heading === null || line.heading === null || isNamed(choice.table, line.heading)),
      ),
      // What was chosen for its columns was about the register that it is no more.
      ...matching.columns.filter((line) => isOwn(line) && line.register === former && choice.register !== former),
    ];
  }
  const ofRegister = matching.columns.filter(({ register }) => register === choice.register);
  const ofColumn = ofRegister.filter((line) => line.column === choice.column && isAbout(line, sheet));
  const own = ofColumn.filter(isOwn);
  if (choice.headings === null) return own.length > 0 ? own : ofColumn;
  const headings = new Set(choice.headings.map(({ heading }) => fold(heading)));
  // A heading goes from one column to another.
  const taken = ofRegister.filter(
    (line) =>
      line.column !== choice.column &&
      line.heading !== null &&
      headings.has(fold(line.heading)) &&
      (choice.everywhere ? isAbout(line, sheet) : isOwn(line)),
  );
  return [...(choice.everywhere ? ofColumn : own), ...taken];
}

const isNamed = ({ headings }: FoundTable, wanted: string): boolean =>
  headings.some(({ heading }) => foldName(heading) === foldName(wanted));

/** The lines that say what was chosen. */
function linesFor(choice: Choice): readonly LineTexts[] {
  if (choice.what === "forget") return [];
  const { sheet } = choice.table;
  if (choice.what === "table") {
    const { register, heading } = choice;
    if (register === "recognised") return [];
    const title = register === null ? MATCHING_SHEET.noRegister : REGISTERS[register].title;
    return [{ sheet, register: title, column: MATCHING_SHEET.wholeTable, heading: heading ?? "", yes: "" }];
  }
  const { register, column, headings, everywhere } = choice;
  const line = {
    sheet: everywhere ? MATCHING_SHEET.anySheet : sheet,
    register: REGISTERS[register].title,
    column: columnsOf(register)[column]?.title ?? column,
  };
  if (headings === null) return [];
  if (headings.length === 0) return [{ ...line, heading: MATCHING_SHEET.noHeading, yes: "" }];
  return headings.map(({ heading, yes }) => ({ ...line, heading, yes: yes ?? "" }));
}

/** Lines go on where the section has room, else under everything, in a section of their own. */
function addedEdits({ section, sheet, end }: Matching, added: readonly LineTexts[]): readonly RowEdit[] {
  const rows = section === null ? [] : freeRows(section, added.length);
  const inside = rows.map((row, nth) => lineEdit(section?.places ?? PLACES, row, null, added[nth] ?? null));
  const rest = added.slice(rows.length);
  if (rest.length === 0) return inside;
  // A blank row above.
  const top = sheet === null ? 3 : end + 1;
  const { title, legend, headings } = MATCHING_SHEET;
  const texts = (row: number, look: RowEdit["look"], written: readonly string[]): RowEdit => ({
    row,
    look,
    cells: written.map((after, column) => ({ column, before: "", after })),
    before: null,
    after: null,
  });
  return [
    ...inside,
    ...(sheet === null ? [texts(1, "title", [OWN_SHEETS.settings])] : []),
    texts(top, "title", [title]),
    texts(top + 1, "legend", [legend]),
    texts(
      top + 2,
      "head",
      FIELDS.map((field) => headings[field]),
    ),
    ...rest.map((line, nth) => lineEdit(PLACES, top + 3 + nth, null, line)),
  ];
}

function freeRows({ free, room }: Section, count: number): readonly number[] {
  const below = room.to === null ? count : Math.max(0, room.to - room.from + 1);
  return [...free, ...Array.from({ length: Math.min(count, below) }, (_, nth) => room.from + nth)].slice(0, count);
}

function lineEdit(places: Section["places"], row: number, before: LineTexts | null, after: LineTexts | null): RowEdit {
  const cells = FIELDS.map((field) => ({
    column: places[field],
    before: before?.[field] ?? "",
    after: after?.[field] ?? "",
  }));
  return { row, look: "line", cells: cells.filter((cell) => cell.before !== cell.after), before, after };
}
