import type { WorkbookFinding } from "../port";
import { addressOf } from "./address";

/** Collects what is wrong in one sheet. */
export interface Findings {
  readonly ofCell: (code: WorkbookFinding["code"], row: number, column: number, found: string | null) => void;
  readonly ofSheet: (code: WorkbookFinding["code"], found: string | null) => void;
}

const LONGEST_FOUND = 120;

const cut = (found: string): string => found.slice(0, LONGEST_FOUND);

/** Findings about `sheet` go to the end of `list`, at most `most` of each kind: a column of faults is said, not listed. */
export const findingsOf = (sheet: string | null, most: number, list: WorkbookFinding[]): Findings => {
  const counts = new Map<WorkbookFinding["code"], number>();
  const add = (code: WorkbookFinding["code"], cell: string | null, found: string | null): void => {
    const count = counts.get(code) ?? 0;
    if (count >= most) return;
    counts.set(code, count + 1);
    list.push({ code, sheet, cell, found: found === null ? null : cut(found) });
  };
  return {
    ofCell: (code, row, column, found) => {
      add(code, addressOf(row, column), found);
    },
    ofSheet: (code, found) => {
      add(code, null, found);
    },
  };
};
