/** The sheet "Égalité <exercice>", to be printed on A4 and published: figures or "s", and no name. */
import { STATES } from "../../equality/funnel";
import { CLASS_NAMES, SIZES } from "../../equality/marks";
import { nationalMean } from "../../equality/national";
import { PLAN_STATUSES } from "../../equality/plans";
import { INDICATORS, MAXIMA } from "../../equality/scales";
import type { Figure, ShownExercice, ShownYear, Synthesis } from "../../equality/synthesis";
import { OWN_SHEETS } from "../../registers/own-sheets";
import type { NationalMeans } from "../../registers/settings";
import {
  CLASS_LABELS,
  EQUALITY_SHEET as TEXT,
  equalityText,
  PLAN_LABELS,
  SIZE_LABELS,
  STATE_LABELS,
} from "../../texts/equality-report";
import type { CellStyle, DraftCell, SheetDraft } from "../../workbook/port";
import { pageBreaks } from "../bilan/pages";
import { blankRow, cellOf, type MakeRow, type Row, rowMaker, span, stacked } from "../bilan/rows";
import { FIGURE_STYLES, STYLES } from "../styles";

const LABEL_WIDTH = 50;
const FIGURE_WIDTH = 13;
const BARS_WIDTH = 24;

export function synthesisSheet(synthesis: Synthesis, national: readonly NationalMeans[]): SheetDraft {
  const { exercice, exercices, years } = synthesis;
  const figures = Math.max(2, exercices.length, years.length);
  const columnWidths = [LABEL_WIDTH, ...Array<number>(figures).fill(FIGURE_WIDTH), BARS_WIDTH];
  const page: Page = { rowOf: rowMaker(columnWidths), figures, last: figures + 1 };
  const name = OWN_SHEETS.equality(exercice);
  const rows = [
    page.rowOf([span(page.last, TEXT.title(exercice), STYLES.title)], { least: 30 }),
    page.rowOf([span(page.last, TEXT.subtitle, STYLES.subtitle)], { least: 20 }),
    ...textRows(page, synthesis, national),
    ...funnelRows(page, exercices),
    ...stateRows(page, exercices),
    ...sectionOf(page, TEXT.legendSection),
    ...TEXT.legend.map((sentence) => page.rowOf([span(page.last, sentence, STYLES.note)], { least: 16 })),
    ...(years.length === 0
      ? [...sectionOf(page, TEXT.marksSection), page.rowOf([span(page.last, TEXT.noIndex, STYLES.note)])]
      : [...markRows(page, years, national), ...sizeRows(page, years, national), ...indicatorRows(page, years)]),
  ];
  const repeatRows = { from: 1, to: 1 };
  return {
    name,
    columnWidths,
    ...stacked(rows),
    print: {
      orientation: "portrait",
      repeatRows,
      footer: TEXT.footer(name),
      pageBreaks: pageBreaks(rows, { orientation: "portrait", columnWidths, repeatRows }),
    },
    showGridlines: false,
  };
}

interface Page {
  readonly rowOf: MakeRow;
  /** Columns of figures, and the number of the last column, that of the bars. */
  readonly figures: number;
  readonly last: number;
}

const sectionOf = (
  { rowOf, last }: Page,
  title: string,
  options: { readonly startsPage?: boolean } = {},
): readonly Row[] => [
  blankRow(8),
  rowOf([span(last, title, STYLES.axis)], { least: 24, keepsWithNext: true, ...options }),
];

const headOf = (page: Page, titles: readonly string[], bars: string): Row =>
  page.rowOf(
    [
      cellOf("", STYLES.header),
      ...padded(
        page,
        titles.map((title) => cellOf(title, STYLES.headerRight)),
        cellOf("", STYLES.header),
      ),
      cellOf(bars, STYLES.headerIndented),
    ],
    { least: 20, keepsWithNext: true },
  );

function padded({ figures }: Page, cells: readonly DraftCell[], blank: DraftCell): readonly DraftCell[] {
  return [...cells, ...Array<DraftCell>(figures - cells.length).fill(blank)];
}

const figureCell = (figure: Figure, style: CellStyle = FIGURE_STYLES.count): DraftCell =>
  figure === "s" ? cellOf("s", STYLES.absentRight) : cellOf(figure, style);

const BAR_STYLE: CellStyle = { ...STYLES.label, color: "#000091", indent: 1, wrap: false };
const LONGEST_BAR = 14;

interface LineOptions {
  readonly style?: CellStyle;
  readonly indented?: boolean;
  /** 0 to 1. */
  readonly bar?: number;
}

const lineOf = (
  page: Page,
  label: string,
  figures: readonly Figure[],
  { style, indented, bar = 0 }: LineOptions = {},
): Row =>
  page.rowOf([
    cellOf(label, indented === true ? STYLES.level : STYLES.label),
    ...padded(
      page,
      figures.map((figure) => figureCell(figure, style)),
      cellOf("", STYLES.empty),
    ),
    cellOf("█".repeat(Math.round(bar * LONGEST_BAR)), BAR_STYLE),
  ]);

/** The length of each bar, the largest figure making the longest; a secret one has none. */
function barsOf(figures: readonly Figure[]): readonly number[] {
  const largest = Math.max(1, ...figures.map((figure) => (typeof figure === "number" ? figure : 0)));
  return figures.map((figure) => (typeof figure === "number" ? figure / largest : 0));
}

const textRows = (page: Page, synthesis: Synthesis, national: readonly NationalMeans[]): readonly Row[] => [
  ...sectionOf(page, TEXT.textSection),
  page.rowOf([
    span(page.last, equalityText(synthesis, (year) => nationalMean(national, year)).join(" "), {
      ...STYLES.note,
      size: 10,
    }),
  ]),
];

function funnelRows(page: Page, exercices: readonly ShownExercice[]): readonly Row[] {
  const { funnel } = TEXT;
  // Where the register says nothing of plans but that they were received, their states say nothing more.
  const saysPlans = exercices.some(({ plans }) => plans.complete !== 0 || plans.incomplete !== 0);
  const line = (label: string, figure: (one: ShownExercice) => Figure, options?: LineOptions): Row =>
    lineOf(page, label, exercices.map(figure), options);
  return [
    ...sectionOf(page, TEXT.funnelSection),
    headOf(
      page,
      exercices.map(({ exercice }) => TEXT.exercice(exercice)),
      "",
    ),
    line(funnel.consultations, (one) => one.consultations),
    line(funnel.candidates, (one) => one.candidates),
    line(funnel.subject, (one) => one.subject, { indented: true }),
    line(funnel.volunteers, (one) => one.volunteers),
    line(funnel.indexReceived, (one) => one.indexReceived),
    line(funnel.planReceived, (one) => one.planReceived),
    ...(saysPlans
      ? PLAN_STATUSES.map((status) => line(PLAN_LABELS[status], ({ plans }) => plans[status], { indented: true }))
      : []),
    line(funnel.readable, (one) => one.states.marked),
    line(funnel.documentsRatio, (one) => one.documentsRatio, { style: FIGURE_STYLES.ratio }),
    line(funnel.awardedSilent, (one) => one.awardedSilent),
  ];
}

function stateRows(page: Page, exercices: readonly ShownExercice[]): readonly Row[] {
  const [latest] = exercices;
  if (latest === undefined) return [];
  const bars = barsOf(STATES.map((state) => latest.states[state]));
  return [
    ...sectionOf(page, TEXT.statesSection),
    headOf(
      page,
      exercices.map(({ exercice }) => TEXT.exercice(exercice)),
      TEXT.barsOfExercice(latest.exercice),
    ),
    ...STATES.map((state, nth) =>
      lineOf(
        page,
        STATE_LABELS[state],
        exercices.map(({ states }) => states[state]),
        { bar: bars[nth] ?? 0 },
      ),
    ),
    lineOf(
      page,
      TEXT.funnel.enterprises,
      exercices.map(({ enterprises }) => enterprises),
    ),
  ];
}

function markRows(page: Page, years: readonly ShownYear[], national: readonly NationalMeans[]): readonly Row[] {
  const { marks } = TEXT;
  const [latest] = years;
  const bars = barsOf([...CLASS_NAMES.map((name) => latest?.classes[name] ?? null), latest?.nc ?? null]);
  const line = (label: string, figure: (one: ShownYear) => Figure, options?: LineOptions): Row =>
    lineOf(page, label, years.map(figure), options);
  const style = FIGURE_STYLES.mark;
  return [
    ...sectionOf(page, TEXT.marksSection, { startsPage: true }),
    headOf(
      page,
      years.map(({ year }) => TEXT.data(year)),
      TEXT.bars(latest?.year ?? null),
    ),
    line(marks.joined, (one) => one.joined),
    line(marks.n, (one) => one.all.n),
    ...CLASS_NAMES.map((name, nth) =>
      line(CLASS_LABELS[name], (one) => one.classes[name], { indented: true, bar: bars[nth] ?? 0 }),
    ),
    line(marks.nc, (one) => one.nc, { indented: true, bar: bars.at(-1) ?? 0 }),
    line(marks.unreadable, (one) => one.unreadable, { indented: true }),
    line(marks.mean, (one) => one.all.mean, { style }),
    ...nationalRow(
      page,
      years.map(({ year }) => nationalMean(national, year)),
    ),
    line(marks.median, (one) => one.all.median, { style }),
    // Nobody's own mark: mostly there is none to show.
    ...(years.some(({ all }) => typeof all.least === "number" || typeof all.most === "number")
      ? [line(marks.least, (one) => one.all.least, { style }), line(marks.most, (one) => one.all.most, { style })]
      : []),
  ];
}

const nationalRow = (page: Page, figures: readonly (number | null)[]): readonly Row[] =>
  figures.every((figure) => figure === null)
    ? []
    : [lineOf(page, TEXT.marks.national, figures, { style: FIGURE_STYLES.mark, indented: true })];

function sizeRows(page: Page, years: readonly ShownYear[], national: readonly NationalMeans[]): readonly Row[] {
  const style = FIGURE_STYLES.mark;
  const present = SIZES.filter((size) => size !== "other" || years.some(({ sizes }) => sizes.other.n !== 0));
  return [
    ...sectionOf(page, TEXT.sizesSection),
    headOf(
      page,
      years.map(({ year }) => TEXT.data(year)),
      "",
    ),
    ...present.flatMap((size) => [
      {
        ...lineOf(
          page,
          SIZE_LABELS[size],
          years.map(({ sizes }) => sizes[size].n),
        ),
        keepsWithNext: true,
      },
      lineOf(
        page,
        TEXT.marks.mean,
        years.map(({ sizes }) => sizes[size].mean),
        { style, indented: true },
      ),
      lineOf(
        page,
        TEXT.marks.median,
        years.map(({ sizes }) => sizes[size].median),
        { style, indented: true },
      ),
      ...nationalRow(
        page,
        years.map(({ year }) => nationalMean(national, year, size)),
      ),
    ]),
  ];
}

function indicatorRows(page: Page, years: readonly ShownYear[]): readonly Row[] {
  const line = (label: string, share: (one: ShownYear) => Figure, over: (one: ShownYear) => Figure): Row =>
    page.rowOf([
      cellOf(label, STYLES.label),
      ...padded(
        page,
        years.map((one) => shareCell(share(one), over(one))),
        cellOf("", STYLES.empty),
      ),
      cellOf("", STYLES.empty),
    ]);
  return [
    ...sectionOf(page, TEXT.indicatorsSection),
    headOf(
      page,
      years.map(({ year }) => TEXT.data(year)),
      "",
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
  if (share === "s") return cellOf("s", STYLES.absentRight);
  if (typeof share !== "number" || typeof over !== "number") return cellOf("", STYLES.empty);
  return cellOf(TEXT.shareOver(share, over), { ...STYLES.label, horizontal: "right" });
}
