/** The marks of the sheet "Égalité", years of data side by side: classes, means, sizes, points at their maximum. */
import { CLASS_NAMES, SIZES } from "../../equality/marks";
import { nationalMean } from "../../equality/national";
import { INDICATORS, MAXIMA } from "../../equality/scales";
import type { Figure, ShownYear } from "../../equality/synthesis";
import type { NationalMeans } from "../../registers/settings";
import { CLASS_LABELS, EQUALITY_SHEET as TEXT, SIZE_LABELS } from "../../texts/equality-report";
import type { DraftCell } from "../../workbook/port";
import { blankRow, cellOf, type Row } from "../bilan/rows";
import { FIGURE_STYLES, STYLES } from "../styles";
import { cellsLine, figureCell, headOf, type LineOptions, lineOf, type Page, sectionOf } from "./page";

/** The rows of the marks, and those of them that charts are of. */
export interface MarksPart {
  readonly rows: readonly Row[];
  readonly head: Row;
  /** The classes of marks, then NC: rows that follow one another. */
  readonly classes: readonly Row[];
  readonly mean: Row;
  /** Null where the settings know of none of the years. */
  readonly national: Row | null;
  /** Left blank, under the charts. */
  readonly charts: Row;
}

const CHARTS_HEIGHT = 190;
const MARK: LineOptions = { style: FIGURE_STYLES.mark };

export function marksPart(page: Page, years: readonly ShownYear[], means: readonly NationalMeans[]): MarksPart {
  const { marks } = TEXT;
  const line = (label: string, figure: (one: ShownYear) => Figure, options?: LineOptions): Row =>
    lineOf(page, label, years.map(figure), options);
  const head = headOf(
    page,
    years.map(({ year }) => TEXT.data(year)),
  );
  const classes = [
    ...CLASS_NAMES.map((name) => line(CLASS_LABELS[name], (one) => one.classes[name], { indented: true })),
    line(marks.nc, (one) => one.nc, { indented: true }),
  ];
  const mean = line(marks.mean, (one) => one.all.mean, MARK);
  const [national = null] = nationalRows(
    page,
    years.map(({ year }) => nationalMean(means, year)),
  );
  const charts = blankRow(CHARTS_HEIGHT);
  const rows = [
    ...sectionOf(page, TEXT.marksSection, { startsPage: true }),
    head,
    line(marks.joined, (one) => one.joined),
    line(marks.n, (one) => one.all.n),
    ...classes,
    line(marks.unreadable, (one) => one.unreadable, { indented: true }),
    mean,
    ...(national === null ? [] : [national]),
    line(marks.median, (one) => one.all.median, MARK),
    // Nobody's own mark: mostly there is none to show.
    ...(years.some(({ all }) => typeof all.least === "number" || typeof all.most === "number")
      ? [line(marks.least, (one) => one.all.least, MARK), line(marks.most, (one) => one.all.most, MARK)]
      : []),
    blankRow(8),
    charts,
  ];
  return { rows, head, classes, mean, national, charts };
}

const nationalRows = (page: Page, figures: readonly (number | null)[]): readonly Row[] =>
  figures.every((figure) => figure === null)
    ? []
    : [lineOf(page, TEXT.marks.national, figures, { ...MARK, indented: true })];

export function sizeRows(page: Page, years: readonly ShownYear[], means: readonly NationalMeans[]): readonly Row[] {
  const present = SIZES.filter((size) => size !== "other" || years.some(({ sizes }) => sizes.other.n !== 0));
  const line = (label: string, figure: (one: ShownYear) => Figure, options?: LineOptions): Row =>
    lineOf(page, label, years.map(figure), options);
  return [
    ...sectionOf(page, TEXT.sizesSection),
    headOf(
      page,
      years.map(({ year }) => TEXT.data(year)),
    ),
    ...present.flatMap((size) => [
      line(SIZE_LABELS[size], ({ sizes }) => sizes[size].n, { keepsWithNext: true }),
      line(TEXT.marks.mean, ({ sizes }) => sizes[size].mean, { ...MARK, indented: true }),
      line(TEXT.marks.median, ({ sizes }) => sizes[size].median, { ...MARK, indented: true }),
      ...nationalRows(
        page,
        years.map(({ year }) => nationalMean(means, year, size)),
      ),
    ]),
  ];
}

export function indicatorRows(page: Page, years: readonly ShownYear[]): readonly Row[] {
  const line = (label: string, share: (one: ShownYear) => Figure, over: (one: ShownYear) => Figure): Row =>
    cellsLine(
      page,
      label,
      years.map((one) => shareCell(share(one), over(one))),
    );
  return [
    ...sectionOf(page, TEXT.indicatorsSection),
    headOf(
      page,
      years.map(({ year }) => TEXT.data(year)),
    ),
    ...INDICATORS.map((indicator) =>
      line(
        TEXT.maximum(indicator, MAXIMA[indicator]),
        ({ indicators }) => indicators[indicator].shareAtMaximum,
        ({ indicators }) => indicators[indicator].computable,
      ),
    ),
    line(
      TEXT.maternityZero,
      ({ maternityZeroShare }) => maternityZeroShare,
      ({ indicators }) => indicators.maternity.computable,
    ),
  ];
}

/** "37,5 % sur 8": a share says over how many. */
function shareCell(share: Figure, over: Figure): DraftCell {
  if (typeof share !== "number" || typeof over !== "number") return figureCell(share === "s" ? "s" : null);
  return cellOf(TEXT.shareOver(share, over), { ...STYLES.label, horizontal: "right" });
}
