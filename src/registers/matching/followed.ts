/** Which lines of the settings sheet the tables of a workbook follow; those that none follows are problems, never silence. */
import { MATCHING_FAULTS, MATCHING_SHEET } from "../../texts/matching";
import type { Workbook } from "../../workbook/port";
import { columnLetters } from "../address";
import { REGISTERS } from "../catalogue";
import type { Problem } from "../facts";
import { foldName } from "../fold";
import type { RegisterKind } from "../register";
import type { ColumnLine, LineFault, Matching, TableLine } from "./lines";

/** Filled table after table. */
export interface Followed {
  readonly lines: Set<TableLine | ColumnLine>;
  /** Lines that a table cannot follow, and why. */
  readonly refused: Map<TableLine | ColumnLine, string>;
  /** By sheet, the registers that were found in it. */
  readonly kinds: Map<string, Set<RegisterKind>>;
}

export const noneFollowed = (): Followed => ({ lines: new Set(), refused: new Map(), kinds: new Map() });

/** Whether a line is about a sheet: by its name, or because it is about any. */
export const isAbout = ({ sheet }: Pick<ColumnLine, "sheet">, name: string): boolean =>
  sheet === null || foldName(sheet) === foldName(name);

/** What is to be said of the lines that no table follows. */
export function matchingProblems(workbook: Workbook, matching: Matching, followed: Followed): readonly Problem[] {
  const left = (line: TableLine | ColumnLine): boolean => !followed.lines.has(line);
  const faults: readonly LineFault[] = [
    ...matching.faults,
    ...matching.tables.filter(left).map((line) => ({
      ...line,
      column: null,
      reason: followed.refused.get(line) ?? absence(workbook, line) ?? MATCHING_FAULTS.noTable(line.sheet ?? ""),
    })),
    ...matching.columns
      .filter(left)
      .map((line) => ({ ...line, reason: followed.refused.get(line) ?? reasonOf(workbook, line, followed) })),
  ];
  return [...faults]
    .sort((one, other) => one.row - other.row)
    .map(({ row, texts, register, column, reason }) => ({
      code: "matching-unapplied",
      severity: "warning",
      register,
      column,
      file: workbook.file,
      sheet: matching.sheet,
      cell: `${columnLetters(matching.section?.places.sheet ?? 0)}${String(row)}`,
      found: MATCHING_FAULTS.line(texts),
      detail: reason,
    }));
}

const absence = (workbook: Workbook, { sheet }: Pick<ColumnLine, "sheet">): string | undefined =>
  sheet === null || workbook.sheets.some(({ name }) => foldName(name) === foldName(sheet))
    ? undefined
    : MATCHING_FAULTS.sheetAbsent(sheet);

function reasonOf(workbook: Workbook, line: ColumnLine, { kinds }: Followed): string {
  const gone = absence(workbook, line);
  if (gone !== undefined) return gone;
  const isRead = [...kinds].some(([sheet, found]) => isAbout(line, sheet) && found.has(line.register));
  return isRead
    ? MATCHING_FAULTS.headingAbsent(line.heading ?? MATCHING_SHEET.noHeading, line.sheet)
    : MATCHING_FAULTS.registerAbsent(REGISTERS[line.register].title, line.sheet);
}
