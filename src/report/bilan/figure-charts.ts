/** The second page: small tables, each with its chart. */
import type { Unit } from "../../indicators/definition";
import { valueText } from "../../texts/format";
import { ESSENTIAL_CHARTS as TEXT } from "../../texts/essential";
import type { Area, DraftChart } from "../../workbook/port";
import { COVER_STYLES, FIGURE_STYLES, STYLES, VALUE_STYLES } from "../styles";
import { bilanAnchor } from "./anchors";
import type { FigureBlock } from "./figure-blocks";
import { blankRow, cellOf, type MakeRow, type Row, type RowCell, type Span, span } from "./rows";

/** Points. */
const CHART_HEIGHT = 165;
const NOW = "#000091";
const BESIDE = "#8585F6";

/** Room over the highest column for its figure. */
const ABOVE = 1.15;

/** Of the figures over the columns: round, they would touch one another else. */
const FORMATS: Readonly<Partial<Record<Unit, string>>> = {
  hours: '#,##0" h"',
  euros: '#,##0 "€"',
  share: "0%",
};

/** The columns of a block: code, label, value, what it is compared with, and the last one that its chart covers. */
interface Half {
  readonly left: number;
  readonly right: number;
}

export interface Pictured {
  readonly rows: readonly Row[];
  readonly charts: readonly DraftChart[];
}

/**
 * Blocks two by two, on a page of their own.
 *
 * @param halves the columns of the two sides
 * @param above how many rows of the sheet stand above
 */
export function picturedRows(
  blocks: readonly FigureBlock[],
  { rowOf, halves, above }: { readonly rowOf: MakeRow; readonly halves: readonly [Half, Half]; readonly above: number },
): Pictured {
  const rows: Row[] = [];
  const charts: DraftChart[] = [];
  for (let nth = 0; nth < blocks.length; nth += 2) {
    const pair = blocks.slice(nth, nth + 2).map((block, side) => ({ block, half: halves[side === 0 ? 0 : 1] }));
    const most = Math.max(...pair.map(({ block }) => block.lines.length));
    const across = (itemsOf: (block: FigureBlock, half: Half) => Items, least: number, startsPage = false): Row =>
      rowOf(
        pair.flatMap(({ block, half }, side) => [...(side === 0 ? [] : [null]), ...itemsOf(block, half)]),
        { least, keepsWithNext: true, startsPage },
      );
    const top = above + rows.length + 3;
    rows.push(
      across(({ title }, { right }) => [span(right, title, COVER_STYLES.section)], 24, nth === 0),
      across(headItems, 20),
      ...Array.from({ length: most }, (_, k) => across((block, half) => lineItems(block, k, half), 18)),
      { ...blankRow(4), keepsWithNext: true },
      blankRow(CHART_HEIGHT),
      blankRow(8),
    );
    charts.push(...pair.map(({ block, half }) => chartOf(block, half, top, top + most + 1)));
  }
  return { rows, charts };
}

type Items = readonly (RowCell | Span | null)[];

/** The columns of the figures, from the left of a half; the label takes those between the code and them. */
const [LABEL, VALUE, BESIDE_IT] = [1, 3, 4];

const headItems = ({ heads }: FigureBlock, { left }: Half): Items => [
  cellOf(TEXT.code, STYLES.header),
  span(left + VALUE - 1, TEXT.label, STYLES.header),
  ...heads.map((head) => cellOf(head, STYLES.headerRight)),
];

function lineItems({ lines, unit }: FigureBlock, nth: number, { left, right }: Half): Items {
  const line = lines[nth];
  if (line === undefined) return Array.from({ length: right - left + 1 }, () => null);
  const { code, label, value, beside } = line;
  return [
    cellOf(code, STYLES.code, bilanAnchor(code)),
    span(left + VALUE - 1, label, STYLES.label),
    cellOf(value, typeof value === "number" ? VALUE_STYLES[unit] : STYLES.absentRight),
    cellOf(beside, typeof beside === "number" ? FIGURE_STYLES[unit] : STYLES.absentRight),
  ];
}

/** What came before, or was aimed at, then what is. */
function chartOf(
  { title, unit, heads, lines, named }: FigureBlock,
  { left, right }: Half,
  top: number,
  at: number,
): DraftChart {
  const column = (nth: number): Area => ({ top, bottom: top + lines.length - 1, left: left + nth, right: left + nth });
  const said = (value: number | string): string => (typeof value === "string" ? value : valueText(unit, value));
  const numbers = lines.flatMap(({ value, beside }) => [value, beside]).filter((one) => typeof one === "number");
  const highest = Math.max(...numbers);
  const series = [
    { name: heads[1], values: column(BESIDE_IT), color: BESIDE },
    { name: heads[0], values: column(VALUE), color: NOW },
  ];
  return {
    name: title,
    title,
    alt: TEXT.alt(
      title,
      lines.map(({ label, value, beside }) => TEXT.altLine(label, heads[0], said(value), heads[1], said(beside))),
    ),
    categories: column(named === "code" ? 0 : LABEL),
    series: lines.some(({ beside }) => typeof beside === "number") ? series : series.slice(1),
    numberFormat: FORMATS[unit] ?? "#,##0",
    ...(highest > 0 ? { max: ABOVE * highest } : {}),
    at: { top: at, bottom: at, left, right },
  };
}
