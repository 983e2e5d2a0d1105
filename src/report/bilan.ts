/** The annual summary as sheets: what an elected council reads, and the method behind it. */
import { REGISTER_KINDS } from "../registers/catalogue";
import { OWN_SHEETS } from "../registers/own-sheets";
import { BILAN } from "../texts/bilan";
import { outsideText } from "../texts/missing";
import type { CellStyle, WorkbookDraft } from "../workbook/port";
import type { AnnualReport } from "./annual";
import { axisRows } from "./bilan/axis-rows";
import { besideRows } from "./bilan/beside-rows";
import { LAST, rowOf, WIDTHS } from "./bilan/columns";
import { essentialSheet } from "./bilan/essential-sheet";
import { FEWEST } from "./bilan/fewest";
import { type Masking, maskingOf } from "./bilan/masking";
import { methodSheet } from "./bilan/method-sheet";
import { problemsRows } from "./bilan/problems-rows";
import { blankRow, BREAK_COST, cellOf, type Row, span } from "./bilan/rows";
import { type Sheaf, sheetsOf } from "./bilan/sheaf";
import { sourcesRows } from "./bilan/sources-rows";
import { isKnown } from "./bilan/standing";
import { COVER_STYLES, STYLES } from "./styles";

/**
 * The sheets "Essentiel <exercice>" (one page), "Bilan <exercice>" and "Méthode SPASER", ready to be printed on A4. A figure
 * that is missing says why and is never 0; a figure about fewer than 5 people or 3 enterprises is masked. The same report
 * gives the same sheets.
 */
export function bilan(report: AnnualReport): WorkbookDraft {
  const masking = maskingOf(report);
  return {
    title: BILAN.title(report.exercice),
    sheets: sheetsOf([essentialSheet(report, masking), bilanSheet(report, masking), methodSheet(report, masking)]),
  };
}

function bilanSheet(report: AnnualReport, masking: Masking): Sheaf {
  const name = OWN_SHEETS.report(report.exercice);
  const heads = headRows(report);
  return {
    name,
    columnWidths: WIDTHS,
    orientation: "landscape",
    rows: [
      ...heads,
      ...report.scheme.axes.flatMap((axis) => axisRows(axis, report, masking)),
      ...besideRows(report, masking),
      blankRow(12),
      ...legendRows(),
      ...sourcesRows(report, masking),
      blankRow(12),
      ...problemsRows(report),
    ],
    footer: BILAN.footer(report.authority, name),
    headRow: heads.length,
    frozenColumns: 2,
  };
}

/** Title, authority and basis; how many measures have a figure; and the heads of the columns. */
function headRows({
  scheme,
  authority,
  exercice,
  years,
  isOutside,
  basis,
  lines,
  facts,
}: AnnualReport): readonly Row[] {
  const read = REGISTER_KINDS.filter((kind) => facts.registers.has(kind)).length;
  const overview = BILAN.overview(lines.filter(isKnown).length, lines.length, read, REGISTER_KINDS.length - read);
  return [
    rowOf([span(LAST, BILAN.title(exercice), STYLES.title)], { least: 30, keepsWithNext: true }),
    rowOf([span(LAST, BILAN.subtitle(authority, scheme.title, basis), STYLES.headline)], {
      least: 16,
      keepsWithNext: true,
    }),
    rowOf(
      [
        isOutside
          ? span(LAST, outsideText(exercice, years), COVER_STYLES.warning)
          : span(LAST, overview, STYLES.headline),
      ],
      { least: 20, keepsWithNext: true },
    ),
    rowOf(
      BILAN.headers(exercice).map((header, column) => cellOf(header, HEADER_STYLES[column] ?? STYLES.header)),
      { least: 28, keepsWithNext: true },
    ),
  ];
}

/** As the column under each: figures to the right, the words that follow them a little apart. */
const { header: LEFT, headerRight: RIGHT, headerIndented: INDENTED } = STYLES;
const HEADER_STYLES: readonly CellStyle[] = [LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, INDENTED, RIGHT, INDENTED];

const legendRows = (): readonly Row[] => [
  rowOf([span(LAST, BILAN.sectionLegend, STYLES.axis)], {
    least: 26,
    keepsWithNext: true,
    breakCost: BREAK_COST.section,
  }),
  ...BILAN.legend(FEWEST).map((sentence, nth, all) =>
    rowOf([span(LAST, sentence, STYLES.legend)], { least: 16, keepsWithNext: nth < all.length - 1 }),
  ),
];
