/**
 * Where pages begin, chosen for all of them together: parts, missions and breakdowns stay whole where they can, a heading
 * never parts from what it heads, and pages are as full as that allows.
 */
import { BREAK_COST, type Row } from "./rows";

/** Points inside the margins of an A4 sheet (half an inch at the sides, 0.6 inch above and below). */
const PAPER = { landscape: { width: 770, height: 509 }, portrait: { width: 523, height: 755 } } as const;
/** Points of a column of one character, and the margins of its cells. */
const CHARACTER = 5.25;
const CELL_MARGIN = 3.75;
/** Printers differ: a page that is just full here may not hold there, and would leave a few rows on a page of their own. */
const FILLED = 0.98;

/** What a page costs, and what emptiness adds to it, unless the page ends where a part ends. */
const PAGE = 1;
const EMPTINESS = 4;

export interface Page {
  readonly orientation: keyof typeof PAPER;
  readonly columnWidths: readonly number[];
  /** 1-based rows printed again at the top of each page. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
}

/** Points of rows that a page holds, those repeated included. */
export function roomOf({ orientation, columnWidths }: Pick<Page, "orientation" | "columnWidths">): number {
  const paper = PAPER[orientation];
  const width = columnWidths.reduce((sum, one) => sum + one * CHARACTER + CELL_MARGIN, 0);
  return (paper.height / Math.min(1, paper.width / width)) * FILLED;
}

/** 1-based rows before which a page begins. */
export function pageBreaks(rows: readonly Row[], page: Page): readonly number[] {
  const room = roomOf(page);
  const { from, to } = page.repeatRows ?? { from: 1, to: 0 };
  const repeated = heightOf(rows.slice(from - 1, to));
  const groups = groupsOf(rows);
  // From the last group back: the cheapest way to print from there to the end, and where its next page begins.
  const plans: Plan[] = Array.from({ length: groups.length + 1 }, () => ({ cost: 0, next: groups.length }));
  for (let first = groups.length - 1; first >= 0; first -= 1)
    plans[first] = cheapestFrom(first, groups, plans, room - (first === 0 ? 0 : repeated));
  const breaks: number[] = [];
  for (let next = plans[0]?.next ?? groups.length; next < groups.length; next = plans[next]?.next ?? groups.length)
    breaks.push((groups[next]?.start ?? 0) + 1);
  return breaks;
}

interface Plan {
  readonly cost: number;
  /** The group that begins the next page. */
  readonly next: number;
}

function cheapestFrom(first: number, groups: readonly Group[], plans: readonly Plan[], room: number): Plan {
  let best: Plan = { cost: Infinity, next: groups.length };
  let used = 0;
  for (let next = first + 1; next <= groups.length; next += 1) {
    used += groups[next - 1]?.height ?? 0;
    // A group alone on its page may be taller than it.
    if (used > room && next > first + 1) break;
    const after = groups[next];
    const isEndOfPart = after === undefined || after.breakCost <= BREAK_COST.section;
    const empty = isEndOfPart ? 0 : Math.max(0, 1 - used / room);
    const cost = PAGE + EMPTINESS * empty ** 2 + (after?.breakCost ?? 0) + (plans[next]?.cost ?? 0);
    if (cost <= best.cost) best = { cost, next };
    if (after?.startsPage === true) break;
  }
  return best;
}

interface Group {
  readonly start: number;
  readonly height: number;
  readonly startsPage: boolean;
  /** What a page that begins with it costs. */
  readonly breakCost: number;
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
      height: heightOf(members),
      startsPage: members.some(({ startsPage }) => startsPage),
      breakCost: members[0]?.breakCost ?? 0,
    });
    start = index + 1;
  });
  return groups;
}

export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);
