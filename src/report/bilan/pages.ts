/** Where pages begin: at each part that asks for it, and where a page is full, never between a heading and what it heads. */
import type { Row } from "./rows";

/** Points inside the margins of an A4 sheet (half an inch at the sides, 0.6 inch above and below). */
const PAPER = { landscape: { width: 770, height: 509 }, portrait: { width: 523, height: 755 } } as const;
/** Points of a column of one character, and the margins of its cells. */
const CHARACTER = 5.25;
const CELL_MARGIN = 3.75;
/** Printers differ: a page that is just full here may not hold there, and would leave a few rows on a page of their own. */
const FILLED = 0.96;

export interface Page {
  readonly orientation: keyof typeof PAPER;
  readonly columnWidths: readonly number[];
  /** 1-based rows printed again at the top of each page. */
  readonly repeatRows: { readonly from: number; readonly to: number };
}

/** 1-based rows before which a page begins. */
export function pageBreaks(rows: readonly Row[], { orientation, columnWidths, repeatRows }: Page): readonly number[] {
  const paper = PAPER[orientation];
  const width = columnWidths.reduce((sum, one) => sum + one * CHARACTER + CELL_MARGIN, 0);
  const room = (paper.height / Math.min(1, paper.width / width)) * FILLED;
  const repeated = rows.slice(repeatRows.from - 1, repeatRows.to).reduce((sum, { height }) => sum + height, 0);
  const breaks: number[] = [];
  let used = 0;
  for (const { start, height, startsPage } of groupsOf(rows)) {
    if (start > 0 && (startsPage || used + height > room)) {
      breaks.push(start + 1);
      used = repeated;
    }
    used += height;
  }
  return breaks;
}

interface Group {
  readonly start: number;
  readonly height: number;
  readonly startsPage: boolean;
}

/** Rows that stay together: headings with the row after them. */
function groupsOf(rows: readonly Row[]): readonly Group[] {
  const groups: Group[] = [];
  let start = 0;
  rows.forEach((row, index) => {
    if (row.keepsWithNext && index < rows.length - 1) return;
    const members = rows.slice(start, index + 1);
    groups.push({
      start,
      height: members.reduce((sum, { height }) => sum + height, 0),
      startsPage: members.some(({ startsPage }) => startsPage),
    });
    start = index + 1;
  });
  return groups;
}
