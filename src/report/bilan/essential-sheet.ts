/** The first page: where the scheme stands, on one A4 sheet. */
import { REGISTER_KINDS } from "../../registers/catalogue";
import { OWN_SHEETS } from "../../registers/own-sheets";
import { DEFAULT_SETTINGS } from "../../registers/settings";
import { BASES, BILAN } from "../../texts/bilan";
import { ESSENTIAL } from "../../texts/essential";
import { outsideText } from "../../texts/missing";
import type { CellStyle } from "../../workbook/port";
import type { AnnualReport } from "../annual";
import { COVER_STYLES, STYLES } from "../styles";
import { FEWEST_TO_COMPARE } from "./changes";
import { changesBlock, type Block, targetsBlock } from "./essential-blocks";
import { figureBlocks } from "./figure-blocks";
import { picturedRows } from "./figure-charts";
import type { Masking } from "./masking";
import { heightOf, roomOf } from "./pages";
import { blankRow, cellOf, type Row, rowMaker, span } from "./rows";
import type { Sheaf } from "./sheaf";
import { linesOf, type Standing, standingOf } from "./standing";

/** Characters: two tables of five columns side by side, and the gap between them. */
const WIDTHS = [7, 41, 12.5, 12.5, 13, 2.5, 8, 40, 12.5, 12.5, 13.5] as const;
const LAST = WIDTHS.length - 1;
const [BEFORE_GAP, GAP, MIDDLE] = [4, 5, 7];
const rowOf = rowMaker(WIDTHS);
const HALVES = [
  { left: 0, right: BEFORE_GAP },
  { left: GAP + 1, right: LAST },
] as const;
const MOST_LINES = 6;

export function essentialSheet(report: AnnualReport, masking: Masking): Sheaf {
  const all = standingOf(report.lines, report, masking);
  const above = [
    ...headRows(report),
    ...cardRows(all, report),
    blankRow(9),
    ...axisRows(all, report, masking),
    blankRow(9),
  ];
  const below = [blankRow(8), ...noteRows(report)];
  const room = roomOf({ orientation: "landscape", columnWidths: WIDTHS }) - heightOf(above) - heightOf(below);
  const name = OWN_SHEETS.essential(report.exercice);
  const firstPage = [...above, ...tableRows(report, masking, room), ...below];
  const { rows, charts } = picturedRows(figureBlocks(report, masking), {
    rowOf,
    halves: HALVES,
    above: firstPage.length,
  });
  return {
    name,
    columnWidths: WIDTHS,
    orientation: "landscape",
    rows: [...firstPage, ...rows],
    charts,
    footer: BILAN.footer(report.authority, name),
  };
}

/** The two tables, with as many lines as the page has room for. */
function tableRows(report: AnnualReport, masking: Masking, room: number): readonly Row[] {
  for (let most = MOST_LINES; ; most -= 1) {
    const rows = sideBySide(changesBlock(report, masking, most), targetsBlock(report, masking, 2 * most));
    if (most === 1 || heightOf(rows) <= room) return rows;
  }
}

function headRows({ exercice, authority, scheme, isOutside, years }: AnnualReport): readonly Row[] {
  return [
    rowOf([span(LAST, ESSENTIAL.title(exercice), COVER_STYLES.title)], { least: 38 }),
    rowOf([span(LAST, ESSENTIAL.subtitle(authority, scheme.title), COVER_STYLES.subtitle)], { least: 24 }),
    ...(isOutside ? [rowOf([span(LAST, outsideText(exercice, years), COVER_STYLES.warning)], { least: 22 })] : []),
    blankRow(8),
  ];
}

/** Four figures, each over its words. */
function cardRows(standing: Standing, report: AnnualReport): readonly Row[] {
  const { known, all, targets, reached, compared, better, worse } = standing;
  const read = REGISTER_KINDS.filter((kind) => report.facts.registers.has(kind)).length;
  const cards: readonly (readonly [figure: string, caption: string])[] = [
    [ESSENTIAL.outOf(known, all), ESSENTIAL.computed],
    targets === 0
      ? [ESSENTIAL.noTarget, ESSENTIAL.noTargetCaption]
      : [ESSENTIAL.outOf(reached, targets), ESSENTIAL.reached(targets)],
    compared > 0
      ? [String(better), ESSENTIAL.forward(better, worse)]
      : [ESSENTIAL.notCompared, ESSENTIAL.notComparedCaption(report.exercice)],
    [ESSENTIAL.outOf(read, REGISTER_KINDS.length), ESSENTIAL.registersRead],
  ];
  const ends = [1, BEFORE_GAP, MIDDLE, LAST];
  const row = (texts: readonly string[], style: CellStyle, least: number): Row =>
    rowOf(
      texts.flatMap((text, nth) => [...(nth === 2 ? [null] : []), span(ends[nth] ?? LAST, text, style)]),
      { least },
    );
  return [
    row(
      cards.map(([figure]) => figure),
      COVER_STYLES.figure,
      34,
    ),
    row(
      cards.map(([, caption]) => caption),
      COVER_STYLES.caption,
      22,
    ),
  ];
}

function axisRows(all: Standing, report: AnnualReport, masking: Masking): readonly Row[] {
  const [axis, computed, reached, better, worse, missing] = ESSENTIAL.axisHeaders;
  const header = rowOf(
    [
      span(1, axis, STYLES.header),
      cellOf(computed, STYLES.headerRight),
      cellOf(reached, STYLES.headerRight),
      cellOf(better, STYLES.headerRight),
      span(GAP + 1, worse, STYLES.headerRight),
      span(LAST, missing, STYLES.headerIndented),
    ],
    { least: 30 },
  );
  const rows = report.scheme.axes.map((one) =>
    standingRow(
      ESSENTIAL.axis(one.number, one.title),
      standingOf(linesOf(one.missions, report), report, masking),
      COVER_STYLES.plain,
    ),
  );
  return [header, ...rows, standingRow(ESSENTIAL.total, all, COVER_STYLES.total)];
}

function standingRow(title: string, standing: Standing, styles: (typeof COVER_STYLES)["plain" | "total"]): Row {
  const { known, all, targets, reached, compared, better, worse, missing } = standing;
  return rowOf(
    [
      span(1, title, styles.text),
      cellOf(ESSENTIAL.outOf(known, all), styles.right),
      cellOf(targets === 0 ? BILAN.noTarget : ESSENTIAL.outOf(reached, targets), styles.right),
      cellOf(compared === 0 ? BILAN.noTarget : better, styles.right),
      span(GAP + 1, compared === 0 ? BILAN.noTarget : worse, styles.right),
      span(LAST, ESSENTIAL.missing(missing), styles.indented),
    ],
    { least: 21 },
  );
}

/** Two tables of five columns, row by row. */
function sideBySide(left: Block, right: Block): readonly Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, nth) => {
    const [before, after] = [left[nth], right[nth]];
    return rowOf(
      [...(before?.(BEFORE_GAP) ?? Array.from({ length: BEFORE_GAP + 1 }, () => null)), null, ...(after?.(LAST) ?? [])],
      { least: 18 },
    );
  });
}

function noteRows({ basis, settings, scheme }: AnnualReport): readonly Row[] {
  const isDefault = settings.departments.join() === DEFAULT_SETTINGS.departments.join();
  return [
    ESSENTIAL.basisNote(BASES[basis], FEWEST_TO_COMPARE),
    ESSENTIAL.settingsNote(settings.authority === null ? scheme.authority : null, settings.departments, isDefault),
  ].map((text) => rowOf([span(LAST, text, STYLES.note)], { least: 15 }));
}
