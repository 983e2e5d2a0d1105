/** Empty registers to fill in: one sheet per register, an Excel table with its drop-down lists. */
import { columnLetters } from "../registers/address";
import { REGISTERS } from "../registers/catalogue";
import type { ColumnSpec } from "../registers/columns";
import type { RegisterKind } from "../registers/register";
import { DEFAULT_SETTINGS, type Settings } from "../registers/settings";
import { entryMessages } from "../texts/entry";
import { errorFor, messageTitle, promptFor, SHEET_NAMES, TEMPLATE, templateSheetTitle } from "../texts/template";
import type { Area, CellStyle, DraftCell, DraftValidation, SheetDraft, WorkbookDraft } from "../workbook/port";
import { pagesWide } from "./wide-pages";
import { type ChoiceList, listMaker, plainWord } from "../validation/entry/lists";
import { draftRule, entryRuleOf, isDirectorate, wordsOf } from "../validation/entry/rule";
import { settingsSheet } from "./settings-sheet";

/**
 * Empty registers of the kinds given, each on a sheet named by its title, and the sheet of the settings with their lists.
 * Read back, each is the register it is named for, with all its columns and no row.
 */
export function templateDraft(kinds: readonly RegisterKind[], settings: Settings = DEFAULT_SETTINGS): WorkbookDraft {
  const { registers, lists, names: own } = emptyRegisters(kinds);
  const { sheet, names } = settingsSheet(settings, lists);
  return { title: TEMPLATE.documentTitle, sheets: [...registers, sheet], names: [...names, ...own] };
}

export interface EmptyRegisters {
  readonly registers: readonly SheetDraft[];
  /** The lists that the registers refer to by name, to be written somewhere. */
  readonly lists: readonly ChoiceList[];
  /** Names of cells of the registers themselves: the list of directorates. */
  readonly names: NonNullable<WorkbookDraft["names"]>;
}

/** The same without the sheet of the settings. */
export function emptyRegisters(kinds: readonly RegisterKind[]): EmptyRegisters {
  const distinct = [...new Set(kinds)];
  const lists = listsOf(distinct);
  const hasDirectorates = distinct.includes("directorates");
  return {
    registers: distinct.map((kind) => registerSheet(kind, lists, hasDirectorates)),
    lists: [...new Set(lists.values())],
    names: hasDirectorates ? [{ name: DIRECTORATES, refersTo: directoratesTyped() }] : [],
  };
}

/** The directorates of the register of that name, as many as are typed in it. */
const DIRECTORATES = "Liste_Directions";

function directoratesTyped(): string {
  const [top, bottom] = [String(HEADER_ROW + 1), String(HEADER_ROW + READY_ROWS)];
  const sheet = `'${sheetName("directorates")}'!`;
  const room = `${sheet}$A$${top}:$A$${bottom}`;
  return `${sheet}$A$${top}:INDEX(${room},MAX(1,COUNTA(${room})))`;
}

const sheetName = (kind: RegisterKind): string => SHEET_NAMES[kind] ?? REGISTERS[kind].title;

const HEADER_ROW = 5;
/** Rows under the header that know what they expect; a table carries its rules further by itself. */
const READY_ROWS = 1_000;

const STARRED: CellStyle = { bold: true, color: "#FFFFFF", fill: "#1F4E79", wrap: true, vertical: "center" };
const OTHER: CellStyle = { bold: true, color: "#1F1F1F", fill: "#DDEBF7", wrap: true, vertical: "center" };

function registerSheet(kind: RegisterKind, lists: Lists, hasDirectorates: boolean): SheetDraft {
  const { title } = REGISTERS[kind];
  const columns = columnsOf(kind);
  const widths = columns.map(([, spec]) => widthOf(spec));
  const starred = columns.filter(([, { starred: needed }]) => needed === true).map(([, spec]) => spec.title);
  return {
    name: sheetName(kind),
    columnWidths: widths,
    rows: [
      { cells: [{ value: templateSheetTitle(kind, title), style: { bold: true, size: 14 } }] },
      { cells: [{ value: TEMPLATE.starredLegend(starred.join(", ")), style: { bold: true, color: "#1F4E79" } }] },
      { cells: [{ value: TEMPLATE.otherLegend, style: { italic: true, color: "#595959" } }] },
      { cells: [] },
      {
        height: 45,
        cells: columns.map(([, spec]) => ({ value: spec.title, style: spec.starred === true ? STARRED : OTHER })),
      },
      { cells: columns.map(([, spec]) => emptyCell(spec)) },
    ],
    freeze: { rows: HEADER_ROW, columns: 1 },
    tables: [
      {
        name: plainWord(title),
        area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + 1, right: columns.length - 1 },
        style: "TableStyleLight9",
      },
    ],
    validations: columns.flatMap(([id, spec], column) =>
      hasDirectorates && isDirectorate(kind, id)
        ? [directorateValidation(spec, column)]
        : validationsFor(kind, id, spec, column, lists),
    ),
    print: {
      orientation: "landscape",
      pagesWide: pagesWide(widths),
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
      ...(pagesWide(widths) > 1 ? { repeatColumns: 1 } : {}),
      footer: TEMPLATE.footer,
    },
  };
}

const columnsOf = (kind: RegisterKind): readonly (readonly [id: string, spec: ColumnSpec])[] =>
  Object.entries<ColumnSpec>(REGISTERS[kind].columns).filter(([, { proposed }]) => proposed !== false);

/** By register and column: the list of its choices. Columns with the same words share one list. */
type Lists = ReadonlyMap<string, ChoiceList>;

const listKey = (kind: RegisterKind, id: string): string => `${kind}.${id}`;

function listsOf(kinds: readonly RegisterKind[]): Lists {
  const { listFor } = listMaker("Liste_");
  return new Map(
    kinds.flatMap((kind) =>
      columnsOf(kind).flatMap(([id, spec]): [string, ChoiceList][] => {
        const words = wordsOf(spec);
        const title = spec.store === "flags" ? TEMPLATE.yesNoList : spec.title;
        return words.length === 0 ? [] : [[listKey(kind, id), listFor(title, words)]];
      }),
    ),
  );
}

function validationsFor(
  kind: RegisterKind,
  id: string,
  spec: ColumnSpec,
  column: number,
  lists: Lists,
): readonly DraftValidation[] {
  const expected = entryRuleOf(kind, id, spec);
  const first = `${columnLetters(column)}${String(HEADER_ROW + 1)}`;
  const rule = expected && draftRule(expected, first, lists.get(listKey(kind, id))?.name);
  if (rule === undefined) return [];
  const style = STRICT.has(spec.type) ? "stop" : "warning";
  return [{ area: areaUnder(column), rule, prompt: promptFor(spec), error: { ...errorFor(spec), style } }];
}

/** A new directorate is not in the list yet: its name goes through once confirmed. */
function directorateValidation(spec: ColumnSpec, column: number): DraftValidation {
  const { prompt, error } = entryMessages(spec, { kind: "words" }, true);
  const title = messageTitle(spec.title);
  return {
    area: areaUnder(column),
    rule: { kind: "list", source: DIRECTORATES },
    prompt: { title, text: prompt },
    error: { title, text: error, style: "warning" },
  };
}

const areaUnder = (column: number): Area => ({
  top: HEADER_ROW + 1,
  left: column,
  bottom: HEADER_ROW + READY_ROWS,
  right: column,
});

/** Kinds of cells of which nothing else can be made; the others warn, and let the buyer go on. */
const STRICT: ReadonlySet<ColumnSpec["type"]> = new Set(["yes/no", "choice", "mark", "year", "date"]);

/** Numbers and references are texts for Excel: their zeros stay, and "2025-03" does not become a date. */
const FORMATS: Readonly<Partial<Record<ColumnSpec["type"], string>>> = {
  id: "@",
  lot: "@",
  SIRET: "@",
  CPV: "@",
  "postal code": "@",
  date: "dd/mm/yyyy",
  year: "0",
  amount: "#,##0.00",
  hours: "#,##0.00",
};

function emptyCell({ type }: ColumnSpec): DraftCell | null {
  const numberFormat = FORMATS[type];
  return numberFormat === undefined ? null : { value: null, style: { numberFormat } };
}

const WIDTHS: Readonly<Partial<Record<ColumnSpec["type"], number>>> = {
  text: 28,
  SIRET: 18,
  amount: 15,
  choice: 18,
  choices: 24,
};

const widthOf = ({ title, type }: ColumnSpec): number =>
  Math.max(WIDTHS[type] ?? 12, Math.min(20, Math.ceil(title.length / 2) + 4));
