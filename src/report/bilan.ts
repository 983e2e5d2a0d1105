/** The annual summary as sheets: what an elected council reads, and the method behind it. */
import { REGISTER_KINDS } from "../registers/catalogue";
import { OWN_SHEETS } from "../registers/own-sheets";
import { BILAN } from "../texts/bilan";
import type { CellStyle, SheetDraft, WorkbookDraft } from "../workbook/port";
import type { AnnualReport } from "./annual";
import { axisRows, isKnown } from "./bilan/axis-rows";
import { besideRows } from "./bilan/beside-rows";
import { LAST, rowOf, WIDTHS } from "./bilan/columns";
import { FEWEST, type Masking, maskingOf } from "./bilan/masking";
import { methodSheet } from "./bilan/method-sheet";
import { pageBreaks } from "./bilan/pages";
import { problemsRows } from "./bilan/problems-rows";
import { blankRow, cellOf, type Row, span, stacked } from "./bilan/rows";
import { sourcesRows } from "./bilan/sources-rows";
import { STYLES } from "./styles";

const HEADER_ROW = 4;

/**
 * The sheets "Bilan <exercice>" and "Méthode SPASER", ready to be printed on A4. A figure that is missing says why and is
 * never 0; a figure about fewer than 5 people or 3 enterprises is masked. The same report gives the same sheets.
 */
export function bilan(report: AnnualReport): WorkbookDraft {
  const masking = maskingOf(report);
  return { title: BILAN.title(report.exercice), sheets: [bilanSheet(report, masking), methodSheet(report, masking)] };
}

function bilanSheet(report: AnnualReport, masking: Masking): SheetDraft {
  const name = OWN_SHEETS.report(report.exercice);
  const rows = [
    ...headRows(report),
    ...report.scheme.axes.flatMap((axis, nth) => axisRows(axis, nth, report, masking)),
    ...besideRows(report, masking),
    blankRow(12),
    ...legendRows(),
    ...sourcesRows(report),
    blankRow(12),
    ...problemsRows(report),
  ];
  const repeatRows = { from: HEADER_ROW, to: HEADER_ROW };
  return {
    name,
    columnWidths: WIDTHS,
    ...stacked(rows),
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: {
      orientation: "landscape",
      repeatRows,
      footer: BILAN.footer(name),
      pageBreaks: pageBreaks(rows, { orientation: "landscape", columnWidths: WIDTHS, repeatRows }),
    },
    showGridlines: false,
  };
}

/** Title, authority and basis; how many measures have a figure; and the heads of the columns. */
function headRows({ scheme, authority, exercice, basis, lines, facts }: AnnualReport): readonly Row[] {
  const read = REGISTER_KINDS.filter((kind) => facts.registers.has(kind)).length;
  const overview = BILAN.overview(lines.filter(isKnown).length, lines.length, read, REGISTER_KINDS.length - read);
  return [
    rowOf([span(LAST, BILAN.title(exercice), STYLES.title)], { least: 30 }),
    rowOf([span(LAST, BILAN.subtitle(authority, scheme.title, basis), STYLES.subtitle)], { least: 16 }),
    rowOf([span(LAST, overview, STYLES.subtitle)], { least: 20 }),
    rowOf(
      BILAN.headers(exercice).map((header, column) => cellOf(header, HEADER_STYLES[column] ?? STYLES.header)),
      { least: 24 },
    ),
  ];
}

/** As the column under each: figures to the right, the words that follow them a little apart. */
const { header: LEFT, headerRight: RIGHT, headerIndented: INDENTED } = STYLES;
const HEADER_STYLES: readonly CellStyle[] = [LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, INDENTED, RIGHT, INDENTED];

const legendRows = (): readonly Row[] => [
  rowOf([span(LAST, BILAN.sectionLegend, STYLES.axis)], { least: 26, keepsWithNext: true }),
  ...BILAN.legend(FEWEST).map((sentence) => rowOf([span(LAST, sentence, STYLES.note)], { least: 16 })),
];
