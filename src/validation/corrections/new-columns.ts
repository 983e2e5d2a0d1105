/** Columns that a register lacks, put at its right: where that can be without touching anything. */
import { columnLetters } from "../../registers/address";
import { columnsOf } from "../../registers/catalogue";
import type { Block, RegisterFacts } from "../../registers/facts";
import type { Area, Sheet, Workbook } from "../../workbook/port";
import { indexIn } from "../raw-cells";
import type { Correction } from "./correction";
import { cellName } from "./plan";

export interface NewColumns {
  readonly block: Block;
  readonly columns: readonly string[];
  /** "J4": where the first heading goes. */
  readonly cell: string;
  /** The headings to be written; null where only its owner can make room. */
  readonly corrections: readonly Correction[] | null;
  /** "table": an Excel table grows when one types beside it. "taken": something stands there. */
  readonly why: "table" | "taken" | null;
}

export function newColumns(
  { kind }: RegisterFacts,
  block: Block,
  workbooks: readonly Workbook[],
  columns: readonly string[],
): NewColumns {
  const workbook = workbooks[block.workbook];
  const sheet = workbook?.sheets.find(({ name }) => name === block.sheet);
  const first = block.lastColumn + 1;
  const why = sheet === undefined ? "taken" : whyNot(sheet, block, columns.length);
  const corrections = columns.map((column, nth): Correction => ({
    workbook: block.workbook,
    file: block.file,
    sheet: block.sheet,
    cell: cellName(block, first + nth, block.headerRow),
    register: kind,
    column,
    before: null,
    after: columnsOf(kind)[column]?.title ?? column,
    rule: "new-column",
    confidence: "sure",
    at: {
      headerRow: block.headerRow,
      heading: null,
      // The heading at its left, and those before it.
      identity: [...block.columns.values()].flatMap((mapped) => mapped.map((one) => one.column)).slice(0, 8),
      date1904: workbook?.date1904 ?? false,
    },
  }));
  return {
    block,
    columns,
    cell: `${columnLetters(first)}${String(block.headerRow)}`,
    corrections: why === null ? corrections : null,
    why,
  };
}

/** A blank column stays at the right: what stands further away is another table. */
function whyNot({ grid, tables, merges, pivots }: Sheet, block: Block, count: number): NewColumns["why"] {
  const { headerRow, lastRow, lastColumn, firstColumn } = block;
  const header = { top: headerRow, left: firstColumn, bottom: headerRow, right: lastColumn };
  if (block.table !== null || tables.some(({ area }) => overlap(area, header))) return "table";
  const room = {
    top: headerRow,
    left: lastColumn + 1,
    bottom: Math.max(headerRow, lastRow),
    right: lastColumn + count + 1,
  };
  if ([...merges, ...pivots, ...tables.map(({ area }) => area)].some((area) => overlap(area, room))) return "taken";
  const from = Math.max(0, indexIn(grid.rowNumbers, headerRow));
  for (let i = from; i < grid.rows.length && Number(grid.rowNumbers[i]) <= room.bottom; i += 1)
    for (let column = room.left; column <= room.right; column += 1) {
      const cell = grid.rows[i]?.[column - grid.firstColumn];
      if (cell !== null && cell !== undefined && cell !== "") return "taken";
    }
  return null;
}

const overlap = (one: Area, other: Area): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
