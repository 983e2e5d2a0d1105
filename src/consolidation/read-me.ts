/** The first sheet: what the workbook is, how to read it, which tables it holds. */
import { CONSOLIDATION, tableTexts } from "../texts/consolidation";
import type { Area, DraftRow, SheetDraft } from "../workbook/port";
import { STYLES } from "./styles";

export interface TableSummary {
  readonly id: string;
  readonly rowsRead: number;
  readonly rows: number;
}

const { readMe } = CONSOLIDATION;
const WIDTHS = [24, 96, 12, 12] as const;
const CHARACTERS_PER_LINE = 140;
const LINE_HEIGHT = 15;

export function readMeSheet(tables: readonly TableSummary[]): SheetDraft {
  const paragraphs = readMe.paragraphs.map((text): DraftRow => ({
    height: LINE_HEIGHT * Math.ceil(text.length / CHARACTERS_PER_LINE) + 4,
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
        return { cells: [{ ...name, value: sheet, link: { sheet, cell: "A1" } }, ...others] };
      }),
    ],
    merges: paragraphs.map((_, k): Area => ({ top: first + k, left: 0, bottom: first + k, right: WIDTHS.length - 1 })),
    showGridlines: false,
    print: { orientation: "portrait" },
  };
}
