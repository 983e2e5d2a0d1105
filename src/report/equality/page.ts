/** Rows of the sheet "Égalité": a label, then one column of figures per exercice or year of data. */
import type { Figure } from "../../equality/synthesis";
import { EQUALITY_SHEET as TEXT } from "../../texts/equality-report";
import type { CellStyle, DraftCell } from "../../workbook/port";
import { blankRow, cellOf, type MakeRow, type Row, rowMaker, span } from "../bilan/rows";
import { FIGURE_STYLES, STYLES } from "../styles";

const LABEL_WIDTH = 46;
/** Characters that the columns of figures share, and the fewest that one has. */
const FIGURES_WIDTH = 54;
const LEAST_WIDTH = 13;

export interface Page {
  readonly rowOf: MakeRow;
  readonly columnWidths: readonly number[];
  /** Columns of figures: they follow that of the labels. */
  readonly figures: number;
}

/** @param figures columns of figures */
export function pageOf(figures: number): Page {
  const width = Math.max(LEAST_WIDTH, Math.floor(FIGURES_WIDTH / figures));
  const columnWidths = [LABEL_WIDTH, ...Array<number>(figures).fill(width)];
  return { rowOf: rowMaker(columnWidths), columnWidths, figures };
}

export const sectionOf = (
  { rowOf, figures }: Page,
  title: string,
  options: { readonly startsPage?: boolean } = {},
): readonly Row[] => [
  blankRow(8),
  rowOf([span(figures, title, STYLES.axis)], { least: 24, keepsWithNext: true, ...options }),
];

export const noteOf = ({ rowOf, figures }: Page, sentence: string): Row =>
  rowOf([span(figures, sentence, STYLES.note)], { least: 16 });

export const headOf = (page: Page, titles: readonly string[]): Row =>
  page.rowOf(
    [
      cellOf("", STYLES.header),
      ...padded(
        page,
        titles.map((title) => cellOf(title, STYLES.headerRight)),
        cellOf("", STYLES.header),
      ),
    ],
    { least: 20, keepsWithNext: true },
  );

function padded({ figures }: Page, cells: readonly DraftCell[], blank: DraftCell): readonly DraftCell[] {
  return [...cells, ...Array<DraftCell>(figures - cells.length).fill(blank)];
}

export interface LineOptions {
  readonly style?: CellStyle;
  readonly indented?: boolean;
  readonly keepsWithNext?: boolean;
}

export const lineOf = (page: Page, label: string, figures: readonly Figure[], options: LineOptions = {}): Row =>
  cellsLine(
    page,
    label,
    figures.map((figure) => figureCell(figure, options.style)),
    options,
  );

/** A line whose cells say more than a figure. */
export const cellsLine = (
  page: Page,
  label: string,
  cells: readonly DraftCell[],
  { indented = false, keepsWithNext = false }: LineOptions = {},
): Row =>
  page.rowOf(
    [cellOf(label, indented ? STYLES.level : STYLES.label), ...padded(page, cells, cellOf("", STYLES.empty))],
    { keepsWithNext },
  );

/** The figure; "s" where it is secret, "n. d." where there is none. */
export const figureCell = (figure: Figure, style: CellStyle = FIGURE_STYLES.count): DraftCell => {
  if (figure === "s") return cellOf("s", STYLES.absentRight);
  return figure === null ? cellOf(TEXT.notKnown, STYLES.absentRight) : cellOf(figure, style);
};
