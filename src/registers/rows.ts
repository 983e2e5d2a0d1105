/** Which rows under a header are rows of the register: blanks, totals and repeated headers are recognised and skipped. */
import type { Cell, Grid, Table } from "../workbook/port";
import { columnsOf, REGISTERS } from "./catalogue";
import { isMissing } from "./cells/reading";
import { fold } from "./fold";
import type { Layout } from "./layout";
import type { Mapping } from "./mapping";

export interface DataRows {
  /** Indices in the rows of the grid. */
  readonly at: Int32Array;
  readonly totals: readonly number[];
}

/** Texts that may begin with "total" once folded: few need folding to know. */
const MAY_BE_TOTAL = /total|cumul|[.\u0080-\uffff]/i;
/** Folded: "Sous-total" is "sou total". */
const TOTAL = /^(?:sou )?(?:total|cumul)(?:$| )/;
const NOTE = /^(?:source|note|nota|nb|n b|legende|remarque|mise a jour|mis a jour|edite le|extraction)(?:$| )/;

/** "* hors services mutualisés", "(1) estimation". */
const MARK = /^(\*|†|\(\d\)|\(\*\)|¹|²|NB)/;

/** Under a header: "(1) (2) (3)", "jj/mm/aaaa", "en €", "O/N": how to fill, not a row. */
const FILLING_IN =
  /^(\(?\d{1,2}\)?|\[\d+\]|jj.*|aaaa|en (€|euros?|h|heures?).*|€( ht)?|o\/n|oui ?\/ ?non|h|nb|n°|texte|date|nombre|montant|liste.*|choix.*)$/i;

const isFilled = (cell: Cell | undefined): cell is string | number | boolean =>
  cell !== null && cell !== undefined && cell !== "" && !(typeof cell === "string" && isMissing(cell));

/** The rows of data of a table. */
export function dataRows(grid: Grid, layout: Layout, mapping: Mapping, tables: readonly Table[]): DataRows {
  const at = new Int32Array(Math.max(0, layout.endIndex - layout.headerIndex - 1));
  const totals: number[] = [];
  let count = 0;
  const { key, date } = REGISTERS[layout.kind];
  const places = (names: readonly string[]): readonly number[] =>
    names.flatMap((name) => (mapping.columns.get(name) ?? []).map(({ j }) => j));
  const starredTexts = Object.entries(columnsOf(layout.kind)).flatMap(([name, spec]) =>
    spec.starred === true && spec.store === "strings" ? [name] : [],
  );
  // A register whose starred columns are figures and a date alone (mandats): a row with its date is a row.
  const naming = places([
    ...new Set([...key, ...starredTexts, ...(starredTexts.length === 0 && date !== null ? [date] : [])]),
  ]);
  const mapped = [...mapping.columns.values()].flat().map(({ j }) => j);
  const firstJ = Math.min(...layout.header.map(({ j }) => j));
  const lastJ = Math.max(...layout.header.map(({ j }) => j));
  const totalRows = new Set(tables.filter((table) => table.totalsRow).map((table) => table.area.bottom));

  for (let i = layout.headerIndex + 1; i < layout.endIndex; i += 1) {
    const row = grid.rows[i] ?? [];
    const first = firstFilled(row, firstJ, lastJ);
    if (first === undefined) continue;
    const isTable = totalRows.has(grid.rowNumbers[i] ?? 0);
    if (isTable || isTotal(row, first, naming, mapped)) {
      if (mapped.some((j) => isFilled(row[j]))) totals.push(i);
      continue;
    }
    if (i === layout.headerIndex + 1 && isFillingIn(row, mapped)) continue;
    if (isNote(row, first, naming, mapped) || isRepeatedHeader(row, layout) || !anyFilled(row, mapped)) continue;
    at[count] = i;
    count += 1;
  }
  return { at: at.slice(0, count), totals };
}

function firstFilled(row: readonly (Cell | undefined)[], from: number, to: number): number | undefined {
  for (let j = from; j <= to; j += 1) {
    const cell = row[j];
    if (cell !== null && cell !== undefined && cell !== "" && !(typeof cell === "string" && cell.trim() === ""))
      return j;
  }
  return undefined;
}

function anyFilled(row: readonly (Cell | undefined)[], columns: readonly number[]): boolean {
  for (const j of columns) {
    const cell = row[j];
    if (cell !== null && cell !== undefined && cell !== "") return true;
  }
  return false;
}

/** Begins with "total" and names nothing else; or holds figures and nothing that says what they are about. */
function isTotal(
  row: readonly (Cell | undefined)[],
  first: number,
  naming: readonly number[],
  mapped: readonly number[],
): boolean {
  const text = row[first];
  if (typeof text === "string" && MAY_BE_TOTAL.test(text) && TOTAL.test(fold(text)))
    return !naming.some((j) => j !== first && isFilled(row[j]));
  if (naming.length === 0 || naming.some((j) => isFilled(row[j]))) return false;
  return mapped.some((j) => typeof row[j] === "number");
}

function isFillingIn(row: readonly (Cell | undefined)[], mapped: readonly number[]): boolean {
  const cells = mapped.map((j) => row[j]).filter((cell) => cell !== null && cell !== undefined && cell !== "");
  return cells.length > 1 && cells.every((cell) => typeof cell === "string" && FILLING_IN.test(cell.trim()));
}

/** A text alone on its row: "Source : …", "* hors …", the name of a section, words under a heading that takes none. */
function isNote(
  row: readonly (Cell | undefined)[],
  first: number,
  naming: readonly number[],
  mapped: readonly number[],
): boolean {
  const text = row[first];
  if (typeof text !== "string") return false;
  // A number is filled whatever it is: most rows need no text to be understood.
  for (const j of mapped) if (typeof row[j] === "number") return false;
  if (mapped.some((j) => j !== first && isFilled(row[j]))) return false;
  return (
    NOTE.test(fold(text)) ||
    MARK.test(text.trim()) ||
    (mapped.length > 1 && !naming.includes(first)) ||
    mapped.length > 3
  );
}

function isRepeatedHeader(row: readonly (Cell | undefined)[], layout: Layout): boolean {
  let same = 0;
  for (const { j, text } of layout.header) {
    const cell = row[j];
    if (cell === null || cell === undefined || cell === "") continue;
    if (typeof cell !== "string" || cell.length !== text.length || fold(cell) !== fold(text)) {
      if (same === 0 && j > (layout.header[2]?.j ?? j)) return false;
      continue;
    }
    same += 1;
  }
  return same >= 2 || (same === 1 && layout.header.length === 1);
}
