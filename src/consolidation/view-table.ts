/** A view as one normalised table: a row per member, where it comes from, its exercice, and clean columns. */
import type { Prepared, PreparedTable } from "../indicators/engine/prepared";
import type { View } from "../indicators/views/catalogue";
import { REGISTERS } from "../registers/catalogue";
import { rowAddress } from "../registers/address";
import { CONSOLIDATION } from "../texts/consolidation";
import { BLANK_CELLS, type Cells, cellsOf, endCells, exerciceCells, markCells, oneCells, verdictCells } from "./cells";
import { type FormulaColumn, headingOf, namesIn } from "./column";
import { firstRows } from "./first-rows";
import { titleOf } from "./names";
import { isAboutPeople, neutralNumbers, PERSON } from "./people";
import { provenanceOf, type TableColumn } from "./provenance";

const { headings } = CONSOLIDATION;

/** The columns of the table of a view, those that formulas read among them. Headings never repeat. */
export function viewColumns(
  view: View,
  table: PreparedTable,
  reads: readonly FormulaColumn[],
  prepared: Prepared,
): readonly TableColumn[] {
  const columns = [
    ...provenanceOf(table.facts, (member) => table.rows[member] ?? 0),
    ...otherRows(table, prepared),
    { heading: headings.exercice, cells: exerciceCells(table.years) },
    ...(isAboutPeople(view.register) ? [{ heading: headings.beneficiary, cells: neutralNumbers(table) }] : []),
    ...shownNames(view, table, reads).map((name) => ({
      heading: titleOf(view, name),
      cells: cellsOf(table.column(name)),
    })),
    ...reads.map((column) => ({ heading: headingOf(view, column), cells: cellsFor(column, table, prepared) })),
  ];
  const seen = new Set<string>();
  return columns.filter(({ heading }) => {
    const key = heading.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * Columns of the register: all that its sheets have; of a register about people those that measures read, and of a member that
 * is several rows together those that say who it is.
 */
function shownNames(view: View, table: PreparedTable, reads: readonly FormulaColumn[]): readonly string[] {
  const read = new Set(reads.flatMap(namesIn));
  const given = [...table.facts.columns.keys()];
  // The year of an exercice is the exercice itself.
  const isYear = (name: string): boolean => {
    const column = table.column(name);
    return name === table.date && column?.store === "numbers" && column.type === "year";
  };
  const who: readonly string[] = REGISTERS[view.register].key;
  const isShown = (name: string): boolean => {
    if (isAboutPeople(view.register)) return read.has(name) && name !== PERSON;
    return table.othersAre === "parts" ? read.has(name) || who.includes(name) : !isYear(name);
  };
  const own = given.filter(isShown);
  return [...own, ...[...read].filter((name) => !own.includes(name) && name in view.computed)];
}

/** The rows of the register that make a member with its own: a later version, and those that repeat it. */
function otherRows({ facts, rows, others, rowOf, size }: PreparedTable, prepared: Prepared): readonly TableColumn[] {
  const address = (row: number): string => rowAddress(prepared.facts, facts, row);
  const latest = (member: number): number => rowOf(member, "amount");
  const isLater = (member: number): boolean => latest(member) !== rows[member];
  const columns: TableColumn[] = [];
  if (Array.from({ length: size }, (_, member) => member).some(isLater)) {
    columns.push({
      heading: headings.latestRow,
      cells: (member) => (isLater(member) ? { value: address(latest(member)) } : null),
    });
  }
  if (others.size > 0) {
    const list = (member: number): readonly number[] => others.get(member) ?? [];
    columns.push({
      heading: headings.others,
      cells: (member) => (list(member).length === 0 ? null : { value: list(member).map(address).join(" ; ") }),
    });
  }
  return columns;
}

function cellsFor(column: FormulaColumn, table: PreparedTable, prepared: Prepared): Cells {
  switch (column.kind) {
    case "exercice":
      return exerciceCells(table.years);
    case "own":
      return column.name === PERSON && isAboutPeople(table.view.register)
        ? BLANK_CELLS
        : cellsOf(table.column(column.name));
    case "answer":
      return verdictCells(table.verdicts(column.condition));
    case "end":
      return endCells(table.column(column.name), column.withoutEnd, table.years);
    case "callOff":
      return markCells(table.outOfSums);
    case "first":
      return oneCells(firstRows(column, table, prepared));
  }
}
