/** Empty registers to fill in: one sheet per register, an Excel table with its drop-down lists. */
import { columnLetters } from "../registers/address";
import { REGISTERS } from "../registers/catalogue";
import type { ColumnSpec } from "../registers/columns";
import type { RegisterKind } from "../registers/register";
import { DEFAULT_SETTINGS, type Settings } from "../registers/settings";
import { errorFor, promptFor, SHEET_NAMES, TEMPLATE, templateSheetTitle } from "../texts/template";
import type { CellStyle, DraftCell, DraftValidation, SheetDraft, WorkbookDraft } from "../workbook/port";
import { type ChoiceList, settingsSheet } from "./settings-sheet";

/**
 * Empty registers of the kinds given, each on a sheet named by its title, and the sheet of the settings with their lists.
 * Read back, each is the register it is named for, with all its columns and no row.
 */
export function templateDraft(kinds: readonly RegisterKind[], settings: Settings = DEFAULT_SETTINGS): WorkbookDraft {
  const distinct = [...new Set(kinds)];
  const lists = listsOf(distinct);
  const { sheet, names } = settingsSheet(settings, [...new Set(lists.values())]);
  return {
    title: TEMPLATE.documentTitle,
    sheets: [...distinct.map((kind) => registerSheet(kind, lists)), sheet],
    names,
  };
}

const HEADER_ROW = 5;
/** Rows under the header that know what they expect; a table carries its rules further by itself. */
const READY_ROWS = 1_000;

const STARRED: CellStyle = { bold: true, color: "#FFFFFF", fill: "#1F4E79", wrap: true, vertical: "center" };
const OTHER: CellStyle = { bold: true, color: "#1F1F1F", fill: "#DDEBF7", wrap: true, vertical: "center" };

function registerSheet(kind: RegisterKind, lists: Lists): SheetDraft {
  const { title } = REGISTERS[kind];
  const columns = columnsOf(kind);
  const starred = columns.filter(([, { starred: needed }]) => needed === true).map(([, spec]) => spec.title);
  return {
    name: SHEET_NAMES[kind] ?? title,
    columnWidths: columns.map(([, spec]) => widthOf(spec)),
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
      validationsFor(spec, column, lists.get(listKey(kind, id)), SIGNED.has(listKey(kind, id))),
    ),
    print: { orientation: "landscape", repeatRows: { from: HEADER_ROW, to: HEADER_ROW }, footer: TEMPLATE.footer },
  };
}

const columnsOf = (kind: RegisterKind): readonly (readonly [id: string, spec: ColumnSpec])[] =>
  Object.entries<ColumnSpec>(REGISTERS[kind].columns);

/** By register and column: the list of its choices. Columns with the same words share one list. */
type Lists = ReadonlyMap<string, ChoiceList>;

const listKey = (kind: RegisterKind, id: string): string => `${kind}.${id}`;

function listsOf(kinds: readonly RegisterKind[]): Lists {
  const byWords = new Map<string, ChoiceList>();
  const taken = new Set<string>();
  const lists = new Map<string, ChoiceList>();
  for (const kind of kinds) {
    for (const [id, spec] of columnsOf(kind)) {
      const words = wordsOf(spec);
      if (words.length === 0) continue;
      const key = words.join("|");
      const title = spec.store === "flags" ? TEMPLATE.yesNoList : spec.title;
      const list = byWords.get(key) ?? { name: freshName(title, taken), title, words };
      byWords.set(key, list);
      lists.set(listKey(kind, id), list);
    }
  }
  return lists;
}

function freshName(title: string, taken: Set<string>): string {
  const wanted = `Liste_${plainWord(title)}`;
  let name = wanted;
  for (let n = 2; taken.has(name); n += 1) name = `${wanted}_${String(n)}`;
  taken.add(name);
  return name;
}

/** A title as Excel takes it for the name of a table or of a list: "Suivi_des_clauses_d_insertion". */
const plainWord = (title: string): string =>
  title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

/** The words offered; those that only say that something is unknown ("(bénéficiaire inconnu)") are read and never offered. */
function wordsOf(spec: ColumnSpec): readonly string[] {
  if (spec.store === "flags") return [TEMPLATE.yes, TEMPLATE.no];
  return spec.store === "options" ? Object.keys(spec.options).filter((word) => !word.startsWith("(")) : [];
}

/** Columns in which less than nothing has a sense: a credit note, hours taken back. */
const SIGNED: ReadonlySet<string> = new Set(["payments.amount", "insertion.hoursWorked"]);

function validationsFor(
  spec: ColumnSpec,
  column: number,
  list: ChoiceList | undefined,
  signed: boolean,
): readonly DraftValidation[] {
  const rule =
    list === undefined
      ? ruleOf(spec, `${columnLetters(column)}${String(HEADER_ROW + 1)}`, signed)
      : ({ kind: "list", source: list.name } as const);
  if (rule === undefined) return [];
  const area = { top: HEADER_ROW + 1, left: column, bottom: HEADER_ROW + READY_ROWS, right: column };
  return [
    {
      area,
      rule,
      prompt: promptFor(spec),
      error: { ...errorFor(spec), style: STRICT.has(spec.type) ? "stop" : "warning" },
    },
  ];
}

/** Kinds of cells of which nothing else can be made; the others warn, and let the buyer go on. */
const STRICT: ReadonlySet<ColumnSpec["type"]> = new Set(["yes/no", "choice", "mark", "year", "date"]);

const ruleOf = ({ type }: ColumnSpec, cell: string, signed: boolean): DraftValidation["rule"] | undefined =>
  signed ? { kind: "decimal" } : RULES[type]?.(cell);

const figures = (cell: string): string => `LEN(SUBSTITUTE(${cell}," ",""))`;

/** What may be typed, by kind of cell; `cell` is the first one, and formulas follow the others. */
const RULES: Readonly<Partial<Record<ColumnSpec["type"], (cell: string) => DraftValidation["rule"]>>> = {
  date: () => ({ kind: "date" }),
  year: () => ({ kind: "decimal", min: 1980, max: 2100 }),
  amount: () => ({ kind: "decimal", min: 0 }),
  hours: () => ({ kind: "decimal", min: 0 }),
  number: () => ({ kind: "decimal", min: 0 }),
  months: () => ({ kind: "decimal", min: 0 }),
  target: () => ({ kind: "decimal", min: 0 }),
  mark: () => ({ kind: "decimal", min: 1, max: 5 }),
  "index-points": (cell) => ({
    kind: "custom",
    formula: `OR(${cell}="NC",AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=100))`,
  }),
  SIRET: (cell) => ({ kind: "custom", formula: `OR(${figures(cell)}=14,${figures(cell)}=9)` }),
  "postal code": (cell) => ({ kind: "custom", formula: `OR(LEN(${cell})=5,LEN(${cell})=2,LEN(${cell})=3)` }),
};

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
