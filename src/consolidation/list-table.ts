/** A list ("Directions") as a table: its names, and 1 on the first mention of each. */
import { specOf } from "../indicators/views/catalogue";
import type { Registers } from "../registers/catalogue";
import { FIRST_CODE, type RegisterFacts } from "../registers/facts";
import { CONSOLIDATION } from "../texts/consolidation";
import { cellsOf, oneCells } from "./cells";
import { provenanceOf, type TableColumn } from "./provenance";

export function listColumns(list: keyof Registers, names: string, facts: RegisterFacts): readonly TableColumn[] {
  const column = facts.columns.get(names);
  const firsts = new Uint8Array(facts.size);
  const seen = new Set<number>();
  if (column?.store === "strings") {
    column.codes.forEach((code, row) => {
      if (code < FIRST_CODE || seen.has(code)) return;
      seen.add(code);
      firsts[row] = 1;
    });
  }
  return [
    ...provenanceOf(facts, (row) => row),
    { heading: specOf(list, names)?.title ?? names, cells: cellsOf(column) },
    { heading: CONSOLIDATION.headings.listed, cells: oneCells(firsts) },
  ];
}
