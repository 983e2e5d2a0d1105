/** What the tab "Registres" shows: each table, each of its columns with the heading that it is read from, and the headings left. */
import { columnLetters } from "../../registers/address";
import { columnsOf, REGISTER_KINDS, REGISTERS } from "../../registers/catalogue";
import type { ColumnSpec } from "../../registers/columns";
import { isTaxIncluded } from "../../registers/headings";
import { takesSeveral } from "../../registers/matching/chosen";
import type { FoundHeading, FoundTable, Sample } from "../../registers/matching/found";
import type { RegisterKind } from "../../registers/register";
import type { Reading } from "../../report/annual";
import { dayText, numberText, shareText } from "../../texts/format";
import { MATCHING } from "../../texts/matching-pane";
import { PANE } from "../../texts/pane";
import { problemMessage } from "../../texts/problems";
import type { CellPlace } from "../../workbook/port";
import { placeOfProblem } from "./places";

export interface TableView {
  /** The same from one reading to the next, whatever the table is said to be. */
  readonly key: string;
  readonly table: FoundTable;
  readonly title: string;
  /** "« Marchés 2025 », A5:AB204", and where it is. */
  readonly address: string;
  readonly place: CellPlace;
  readonly rows: string | null;
  readonly note: string | null;
  readonly toConfirm: number;
  readonly lacking: number;
  readonly needed: readonly ColumnView[];
  readonly others: readonly ColumnView[];
  readonly absent: readonly ColumnView[];
  readonly unread: readonly UnreadView[];
  /** A heading that tells it from the other tables of its sheet; null when it is alone. */
  readonly telling: string | null;
}

export type ColumnState = keyof typeof MATCHING.states;

export interface ColumnView {
  readonly id: string;
  readonly title: string;
  readonly starred: boolean;
  readonly state: ColumnState;
  readonly headings: readonly HeadingView[];
  /** What leaves a doubt, one sentence each. */
  readonly doubts: readonly string[];
  /** The headings that a click confirms: those that are read, or the one that may be. */
  readonly confirms: readonly HeadingChoice[];
  /** Headings that it may be read from. */
  readonly choices: readonly string[];
  /** Those of them that other columns are read from: the title of the other, by heading. */
  readonly taken: ReadonlyMap<string, string>;
  /** Whether several headings may be read for it. */
  readonly takesSeveral: boolean;
  /** Words of its list, for what "oui" means under a heading; none where it has no list. */
  readonly options: readonly string[];
}

export interface HeadingChoice {
  readonly heading: string;
  readonly yes: string | null;
}

export interface HeadingView extends HeadingChoice {
  readonly place: CellPlace;
  readonly samples: string;
}

export interface UnreadView {
  readonly key: string;
  readonly heading: string;
  readonly place: CellPlace;
  readonly samples: string | null;
  readonly why: string;
}

const KNOWN = new WeakMap<Reading, readonly TableView[]>();

/** The tables of a reading: registers in the catalogue's order, then what is none. */
export function tablesOf(reading: Reading): readonly TableView[] {
  const known = KNOWN.get(reading);
  if (known !== undefined) return known;
  const { tables, severalFiles } = reading.prepared.facts;
  const rank = ({ kind }: FoundTable): number => (kind === null ? REGISTER_KINDS.length : REGISTER_KINDS.indexOf(kind));
  const views = [...tables]
    .sort((one, other) => rank(one) - rank(other))
    .map((table) => tableView(table, tables, severalFiles));
  KNOWN.set(reading, views);
  return views;
}

function tableView(table: FoundTable, all: readonly FoundTable[], severalFiles: boolean): TableView {
  const { kind, said, sheet, file, headings, headerRow, lastRow, rows, left } = table;
  const columns = kind === null ? [] : columnViews(table, kind);
  const isRead = ({ headings: read, state }: ColumnView): boolean =>
    read.length > 0 || state === "none" || state === "doubtful";
  const isDoubtful = ({ state }: ColumnView): boolean => state === "likely" || state === "doubtful";
  const others = columns.filter((column) => !column.starred && isRead(column));
  const first = headings[0]?.column ?? 0;
  const cell =
    headings.length === 0
      ? "A1"
      : `${columnLetters(first)}${String(headerRow)}:${columnLetters(headings.at(-1)?.column ?? first)}${String(lastRow)}`;
  const named = `${severalFiles && file !== null ? `[${file}] ` : ""}${PANE.sheet(sheet)}`;
  return {
    key: keyOf(table, all),
    table,
    title: MATCHING.table(kind === null ? null : REGISTERS[kind].title, said),
    address: headings.length === 0 ? named : `${named}, ${cell}`,
    place: { sheet, cell },
    rows: kind === null ? null : MATCHING.rows(rows),
    note: left === null ? (kind === null && !said ? MATCHING.unknownSheet : null) : MATCHING.left[left],
    toConfirm: columns.filter(isDoubtful).length,
    lacking: columns.filter(({ starred, state }) => starred && state === "absent").length,
    needed: columns.filter(({ starred }) => starred),
    // What is to be confirmed first.
    others: [...others.filter(isDoubtful), ...others.filter((column) => !isDoubtful(column))],
    absent: columns.filter((column) => !column.starred && !isRead(column)),
    unread: headings
      .filter(({ read }) => kind !== null && read === null)
      .map((heading) => unreadView(sheet, table, heading)),
    telling: tellingHeading(table, all),
  };
}

const sameSheet = (table: FoundTable, all: readonly FoundTable[]): readonly FoundTable[] =>
  all.filter(({ workbook, sheet }) => workbook === table.workbook && sheet === table.sheet);

function keyOf(table: FoundTable, all: readonly FoundTable[]): string {
  return `${String(table.workbook)} ${table.sheet} ${String(sameSheet(table, all).indexOf(table))}`;
}

function tellingHeading(table: FoundTable, all: readonly FoundTable[]): string | null {
  const others = sameSheet(table, all).filter((one) => one !== table);
  if (others.length === 0) return null;
  const taken = new Set(others.flatMap(({ headings }) => headings.map(({ heading }) => heading)));
  return table.headings.find(({ heading }) => !taken.has(heading))?.heading ?? table.headings[0]?.heading ?? null;
}

function columnViews(table: FoundTable, kind: RegisterKind): readonly ColumnView[] {
  const choices = [...new Set(table.headings.filter(isOffered).map(({ heading }) => heading))];
  const columns = columnsOf(kind);
  return Object.entries(columns).map(([id, spec]): ColumnView => {
    const read = table.headings.filter((one) => one.read?.column === id);
    const mayBe = table.headings.filter(({ unread }) => unread?.mayBe.includes(id) === true);
    const state = stateOf(table, id, read, mayBe);
    const candidate = state === "doubtful" && read.length === 0 ? mayBe.slice(0, 1) : read;
    return {
      id,
      title: spec.title,
      starred: spec.starred === true,
      state,
      headings: read.map((one) => headingView(table.sheet, table, one, spec)),
      doubts: state === "chosen" || state === "none" ? [] : mayBe.flatMap(doubtOf),
      confirms:
        state === "likely" || state === "doubtful"
          ? candidate.map(({ heading, read: from }) => ({ heading, yes: ownYes(from?.yes ?? null, spec) }))
          : [],
      choices: spec.type === "amount" ? choices.filter((heading) => !isTaxIncluded(heading)) : choices,
      taken: new Map(
        table.headings.flatMap(({ heading, read: by }) =>
          by === null || by.column === id ? [] : [[heading, columns[by.column]?.title ?? ""] as const],
        ),
      ),
      takesSeveral: takesSeveral(spec),
      options: spec.store === "options" ? Object.keys(spec.options).filter((word) => !word.startsWith("(")) : [],
    };
  });
}

/** Personal data are offered to no column. */
const isOffered = ({ unread }: FoundHeading): boolean => unread?.why !== "personal";

function stateOf(
  { none }: FoundTable,
  id: string,
  read: readonly FoundHeading[],
  mayBe: readonly FoundHeading[],
): ColumnState {
  if (none.includes(id)) return "none";
  const sure = read[0]?.read?.sure;
  if (sure === "chosen") return "chosen";
  if (mayBe.some((one) => doubtOf(one).length > 0)) return "doubtful";
  return sure ?? "absent";
}

const doubtOf = ({ heading, unread }: FoundHeading): readonly string[] => {
  const why = unread?.why;
  return why === "ambiguous" || why === "unsuited" || why === "other-read" ? [MATCHING.mayBe[why](heading)] : [];
};

const placeOf = (sheet: string, { headerRow }: FoundTable, column: number): CellPlace => ({
  sheet,
  cell: `${columnLetters(column)}${String(headerRow)}`,
});

/** What "oui" means is said where the heading says it, not where the column does for all its headings. */
const ownYes = (yes: string | null, spec: ColumnSpec): string | null => (yes === spec.yes ? null : yes);

function headingView(sheet: string, table: FoundTable, found: FoundHeading, spec: ColumnSpec): HeadingView {
  return {
    heading: found.heading,
    yes: ownYes(found.read?.yes ?? null, spec),
    place: placeOf(sheet, table, found.column),
    samples: MATCHING.samples(found.samples.map((sample) => sampleText(sample, spec))),
  };
}

const unreadView = (sheet: string, table: FoundTable, found: FoundHeading): UnreadView => ({
  key: `${String(found.column)} ${found.heading}`,
  heading: found.heading,
  place: placeOf(sheet, table, found.column),
  samples:
    found.unread?.why === "personal" ? null : MATCHING.samples(found.samples.map((sample) => sampleText(sample))),
  why: MATCHING.why[found.unread?.why ?? "unknown"],
});

const LONGEST = 40;

/** A cell as a French Excel shows it, cut where it is long. */
function sampleText({ cell, dress }: Sample, spec?: ColumnSpec): string {
  if (typeof cell === "boolean") return cell ? "VRAI" : "FAUX";
  if (typeof cell === "string") {
    const text = cell.replace(/\s+/g, " ").trim();
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
  }
  if (dress === "date") return dayText(Math.floor(cell));
  if (spec?.type === "amount" || spec?.type === "hours") return numberText(cell);
  return dress === "percent" ? shareText(cell) : String(cell).replace(".", ",");
}

/** A line of the settings sheet that is not applied. */
export interface FaultView {
  readonly row: number;
  /** "« Marchés · Montant HT · … »" */
  readonly line: string;
  readonly text: string;
  readonly address: string;
  readonly place: CellPlace | null;
}

export const faultsOf = ({ prepared }: Reading): readonly FaultView[] =>
  prepared.facts.problems
    .filter(({ code }) => code === "matching-unapplied")
    .map((problem) => ({
      row: Number(/\d+$/.exec(problem.cell ?? "")?.[0] ?? 0),
      line: `« ${problem.found ?? ""} »`,
      text: problemMessage(problem),
      ...(placeOfProblem(problem, prepared.facts.severalFiles) ?? { address: "", place: null }),
    }));

/** Whether people have written anything of columns or tables. */
export const hasChoices = ({ prepared }: Reading): boolean =>
  prepared.facts.matchings.some(({ tables, columns, faults }) => tables.length + columns.length + faults.length > 0);
