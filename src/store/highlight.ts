/** "Surligner les cellules à revoir": the cells that the control has found, brought out in their sheets and taken back. */
import type { Problem, Severity } from "../registers/facts";
import { HIGHLIGHT } from "../texts/highlight";
import type { Highlight } from "../workbook/office/highlight";
import type { Area, Result } from "../workbook/port";
import { asItIs, dressed } from "./dressed";
import { placesOf } from "./places";
import type { Source, SourceFault } from "./source";

export interface HighlightPlan {
  readonly highlights: readonly Highlight[];
  /** Cells brought out, by severity and by sheet. */
  readonly cells: Readonly<Record<Lit, number>>;
  readonly sheets: readonly { readonly sheet: string; readonly cells: number }[];
  /** Cells left out because they are too many. */
  readonly left: number;
}

/** What is worth being seen from afar; a remark is not. */
type Lit = Exclude<Severity, "information">;

const LOOKS: Readonly<Record<Lit, Pick<Highlight, "fill" | "color">>> = {
  error: { fill: "#F8B4B4", color: "#7A0000" },
  warning: { fill: "#FFE08A", color: "#5C3B00" },
};

/** More would slow the sheet down, and be seen by nobody. */
const MOST_CELLS = 10_000;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** Each cell once, as its gravest problem has it; errors first where they are too many. */
export function highlightPlan(problems: readonly Problem[]): HighlightPlan {
  const seen = new Set<string>();
  const cells = { error: 0, warning: 0 };
  const bySheet = new Map<string, Record<Lit, Area[]>>();
  let left = 0;
  for (const severity of ["error", "warning"] as const) {
    for (const problem of problems) {
      if (problem.severity !== severity || problem.sheet === null) continue;
      const area = areaOf(problem.cell);
      const key = `${problem.sheet}!${String(problem.cell)}`;
      if (area === null || seen.has(key)) continue;
      seen.add(key);
      const count = area.right - area.left + 1;
      if (cells.error + cells.warning + count > MOST_CELLS) {
        left += count;
        continue;
      }
      cells[severity] += count;
      const areas = bySheet.get(problem.sheet) ?? { error: [], warning: [] };
      bySheet.set(problem.sheet, areas);
      areas[severity].push(area);
    }
  }
  return {
    cells,
    left,
    sheets: [...bySheet].map(([sheet, { error, warning }]) => ({ sheet, cells: count(error) + count(warning) })),
    highlights: [...bySheet].flatMap(([sheet, areas]) =>
      // The first format made gives way to the next ones: errors come last, above.
      (["warning", "error"] as const)
        .filter((severity) => areas[severity].length > 0)
        .map((severity) => ({
          sheet,
          cells: placesOf(sheet, areas[severity]).map((place) => place.cells),
          name: HIGHLIGHT.names[severity],
          ...LOOKS[severity],
        })),
    ),
  };
}

const count = (areas: readonly Area[]): number => areas.reduce((sum, { left, right }) => sum + right - left + 1, 0);

/** Cells of one row; null for an address of another kind. */
function areaOf(cell: string | null): Area | null {
  const [, first = "", row = "", last = first, lastRow = row] = CELLS.exec(cell ?? "") ?? [];
  return first === "" || row !== lastRow
    ? null
    : { top: Number(row), left: columnOf(first), bottom: Number(row), right: columnOf(last) };
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Brings them out. Never rejects; answers the protected sheets that were left. */
export const putHighlight = (
  source: Source,
  { highlights }: HighlightPlan,
): Promise<Result<readonly string[], SourceFault>> =>
  dressed(
    source,
    (dressing) => dressing.putHighlight(highlights),
    ({ locked }) => locked,
  );

/** Takes our formats back. Never rejects. */
export const takeHighlight = (
  source: Source,
): Promise<Result<{ readonly sheets: readonly string[]; readonly locked: readonly string[] }, SourceFault>> =>
  dressed(source, (dressing) => dressing.takeHighlight(), asItIs);
