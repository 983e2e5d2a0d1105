/** The first sheet: what the workbook is, how to read it, which tables it holds. */
import { CONSOLIDATION, tableTexts } from "../texts/consolidation";
import type { Area, DraftRow, SheetDraft } from "../workbook/port";
import { linesOf } from "../report/bilan/text-lines";
import { STYLES } from "./styles";

export interface TableSummary {
  readonly id: string;
  readonly rowsRead: number;
  readonly rows: number;
}

const { readMe } = CONSOLIDATION;
/** Characters: an A4 page in portrait, printed at its size. */
const WIDTHS = [22, 50, 11, 11] as const;
const ALL = WIDTHS.reduce((sum, width) => sum + width, 0);
const LINE_HEIGHT = 15;
const SIZE = 11;

const heightOf = (text: string, width: number): number =>
  LINE_HEIGHT * linesOf(text, { width, size: SIZE, bold: false });

export function readMeSheet(tables: readonly TableSummary[]): SheetDraft {
  const paragraphs = readMe.paragraphs.map((text): DraftRow => ({
    height: heightOf(text, ALL) + 6,
    cells: [{ value: text, style: STYLES.paragraph }],
  }));
  const first = 2;
  return {
    name: readMe.sheet,
    columnWidths: WIDTHS,
    rows: [
      { height: 24, cells: [{ value: readMe.title, style: STYLES.title }] },
      ...paragraphs,
      { cells: [] },
      { cells: readMe.headers.map((value) => ({ value, style: STYLES.heading })) },
      ...tables.map(({ id, rowsRead, rows }): DraftRow => {
        const { sheet, row } = tableTexts(id);
        const [name, ...others] = [sheet, row, rowsRead, rows].map((value) => ({ value, style: STYLES.cell }));
        return {
          height: heightOf(row, WIDTHS[1]) + 2,
          cells: [{ ...name, value: sheet, link: { sheet, cell: "A1" } }, ...others],
        };
      }),
    ],
    merges: paragraphs.map((_, k): Area => ({ top: first + k, left: 0, bottom: first + k, right: WIDTHS.length - 1 })),
    showGridlines: false,
    print: { orientation: "portrait", footer: CONSOLIDATION.footer(readMe.sheet) },
  };
}
