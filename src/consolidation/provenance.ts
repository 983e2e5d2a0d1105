/** Where a row of a consolidated table comes from. */
import type { RegisterFacts } from "../registers/facts";
import { CONSOLIDATION } from "../texts/consolidation";
import type { DraftCell } from "../workbook/port";
import type { Cells } from "./cells";

export interface TableColumn {
  readonly heading: string;
  readonly cells: Cells;
}

/** File, sheet and line of the row of the register that stands for each member. */
export function provenanceOf(facts: RegisterFacts, rowOf: (member: number) => number): readonly TableColumn[] {
  const { headings } = CONSOLIDATION;
  const texts = new Map<string, DraftCell>();
  const shared = (value: string | null | undefined): DraftCell | null => {
    if (value === null || value === undefined || value === "") return null;
    const cell = texts.get(value) ?? { value };
    texts.set(value, cell);
    return cell;
  };
  const blockOf = (member: number) => facts.blocks[facts.blockOf[rowOf(member)] ?? 0];
  return [
    { heading: headings.file, cells: (member) => shared(blockOf(member)?.file) },
    { heading: headings.sheet, cells: (member) => shared(blockOf(member)?.sheet) },
    { heading: headings.row, cells: (member) => ({ value: facts.rowOf[rowOf(member)] ?? 0 }) },
  ];
}
