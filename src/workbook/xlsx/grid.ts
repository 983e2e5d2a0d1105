import type { Cell, Grid } from "../port";
import { DRESSES, FORMULA } from "./dress";
import type { Findings } from "./findings";
import { codeAt, newPatterns, overlaid, type Pattern } from "./patterns";

/** Takes the cells of a sheet in the order of its file and gives its grid. */
export interface GridBuilder {
  /** The cells that follow belong to this row. */
  readonly startRow: (number: number, hidden: boolean) => void;
  /** A value at a 0-based column; blanks are not put. `code` says its dress, and whether it is calculated; 0 for neither. */
  readonly put: (column: number, value: Cell, code: number) => void;
  readonly finish: () => Filled;
}

export interface Filled {
  readonly grid: Grid;
  /** Hidden rows that hold a cell. */
  readonly hiddenRows: number;
  /** 0-based columns of the used area; `last` is below `first` when there is none. */
  readonly first: number;
  readonly last: number;
}

type Row = (Cell | undefined)[];

/** Three lists of one length, in the order of the file. */
interface Rows {
  readonly cells: Row[];
  readonly numbers: number[];
  readonly patterns: Pattern[];
}

/** An array of its own costs a row about as much as so many cells. */
const ROW_COST = 4;

export const newGridBuilder = (findings: Findings, spend: (cells: number) => void): GridBuilder => {
  const rows: Rows = { cells: [], numbers: [], patterns: [] };
  const patterns = newPatterns();
  let ordered = true;
  let hiddenRows = 0;
  let first = Infinity;
  let last = -1;

  let row: Row = [];
  let number = 0;
  let hidden = false;
  /** One more than the last column of the row. */
  let used = 0;
  let filled = 0;

  const closeRow = (): void => {
    const pattern = patterns.close();
    if (used === 0) return;
    spend(filled + ROW_COST);
    row.length = used;
    const previous = rows.numbers[rows.numbers.length - 1] ?? 0;
    if (number <= previous && ordered) {
      ordered = false;
      findings.ofSheet("rows-out-of-order", String(number));
    }
    rows.cells.push(used > 64 && filled * 8 < used ? sparse(row) : row);
    rows.numbers.push(number);
    rows.patterns.push(pattern);
    if (hidden) hiddenRows++;
    if (used > last) last = used - 1;
    row = used > 64 && filled * 8 < used ? [] : new Array<Cell | undefined>(used);
    used = 0;
    filled = 0;
  };

  const replace = (column: number): void => {
    findings.ofCell("cell-duplicated", number, column, String(row[column]));
    patterns.forget(column);
    filled--;
  };

  return {
    startRow: (next, isHidden) => {
      closeRow();
      number = next;
      hidden = isHidden;
    },
    put: (column, value, code) => {
      if (column >= used) used = column + 1;
      else if (row[column] !== undefined) replace(column);
      row[column] = value;
      filled++;
      if (code !== 0) patterns.mark(column, code);
      if (column < first) first = column;
    },
    finish: () => {
      closeRow();
      return { grid: gridOf(ordered ? rows : sorted(rows, findings)), hiddenRows, first, last };
    },
  };
};

const gridOf = ({ cells, numbers, patterns }: Rows): Grid => ({
  rows: cells,
  rowNumbers: Int32Array.from(numbers),
  firstColumn: 0,
  dressOf: (i, j) => DRESSES[codeAt(patterns[i] ?? [], j) & (FORMULA - 1)],
  isFormula: (i, j) => codeAt(patterns[i] ?? [], j) >= FORMULA,
});

/** Rows by rising number; of two with the same number, the cells of the one that comes later in the file win. */
const sorted = ({ cells, numbers, patterns }: Rows, findings: Findings): Rows => {
  const order = Array.from(numbers.keys()).sort((a, b) => (numbers[a] as number) - (numbers[b] as number));
  const out: Rows = { cells: [], numbers: [], patterns: [] };
  for (const i of order) {
    const row = cells[i] as Row;
    const number = numbers[i] as number;
    const end = out.numbers.length - 1;
    if (out.numbers[end] !== number) {
      out.cells.push(row);
      out.numbers.push(number);
      out.patterns.push(patterns[i] as Pattern);
      continue;
    }
    const below = out.cells[end] as Row;
    out.patterns[end] = overlaid(out.patterns[end] as Pattern, patterns[i] as Pattern, (j) => row[j] !== undefined);
    for (const j of columnsOf(row)) {
      if (below[j] !== undefined) findings.ofCell("cell-duplicated", number, j, String(below[j]));
      below[j] = row[j];
    }
  }
  return out;
};

/** The same row, in memory that follows its cells: an array whose first index is far is kept as a table by the engine. */
const sparse = (row: Row): Row => {
  const far: Row = [];
  far[row.length + 4096] = null;
  for (const j of columnsOf(row)) far[j] = row[j];
  far.length = row.length;
  return far;
};

/** The columns that hold something, in order: a loop over a row of few far cells would take them all. */
const columnsOf = (row: Row): readonly number[] =>
  Object.keys(row)
    .map(Number)
    .filter((j) => row[j] !== undefined);
