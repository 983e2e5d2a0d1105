/** The sheet "Égalité <exercice>", to be printed on A4 and published: figures or "s", and no name. */
import { STATES } from "../../equality/funnel";
import { nationalMean } from "../../equality/national";
import { PLAN_STATUSES } from "../../equality/plans";
import type { Figure, ShownExercice, Synthesis } from "../../equality/synthesis";
import { OWN_SHEETS } from "../../registers/own-sheets";
import type { NationalMeans } from "../../registers/settings";
import { EQUALITY_SHEET as TEXT, equalityText, PLAN_LABELS, STATE_LABELS } from "../../texts/equality-report";
import type { SheetDraft } from "../../workbook/port";
import { pageBreaks } from "../bilan/pages";
import { type Row, span, stacked } from "../bilan/rows";
import { FIGURE_STYLES, STYLES } from "../styles";
import { marksCharts } from "./charts";
import { indicatorRows, marksPart, sizeRows } from "./marks-rows";
import { headOf, type LineOptions, lineOf, noteOf, type Page, pageOf, sectionOf } from "./page";

export function synthesisSheet(synthesis: Synthesis, national: readonly NationalMeans[]): SheetDraft {
  const { exercice, exercices, years } = synthesis;
  const page = pageOf(Math.max(1, exercices.length, years.length));
  const { rowOf, figures, columnWidths } = page;
  const name = OWN_SHEETS.equality(exercice);
  const part = years.length === 0 ? null : marksPart(page, years, national);
  const rows = [
    rowOf([span(figures, TEXT.title(exercice), STYLES.title)], { least: 30 }),
    rowOf([span(figures, TEXT.subtitle, STYLES.subtitle)], { least: 20 }),
    noteOf(page, TEXT.signs),
    ...textRows(page, synthesis, national),
    ...funnelRows(page, exercices),
    ...stateRows(page, exercices),
    ...(part === null
      ? [...sectionOf(page, TEXT.marksSection), noteOf(page, TEXT.noIndex)]
      : [...part.rows, ...sizeRows(page, years, national), ...indicatorRows(page, years)]),
    ...sectionOf(page, TEXT.legendSection),
    ...TEXT.legend.map((sentence) => noteOf(page, sentence)),
  ];
  const repeatRows = { from: 1, to: 1 };
  return {
    name,
    columnWidths,
    ...stacked(rows),
    ...(part === null ? {} : { charts: marksCharts({ rows, part, years }, page) }),
    print: {
      orientation: "portrait",
      repeatRows,
      footer: TEXT.footer(name),
      pageBreaks: pageBreaks(rows, { orientation: "portrait", columnWidths, repeatRows }),
    },
    showGridlines: false,
  };
}

const textRows = (page: Page, synthesis: Synthesis, national: readonly NationalMeans[]): readonly Row[] => [
  ...sectionOf(page, TEXT.textSection),
  page.rowOf([
    span(page.figures, equalityText(synthesis, (year) => nationalMean(national, year)).join(" "), {
      ...STYLES.note,
      size: 10,
    }),
  ]),
];

function funnelRows(page: Page, exercices: readonly ShownExercice[]): readonly Row[] {
  const { funnel } = TEXT;
  // Where the register says nothing of plans but that they were received, their states say nothing more.
  const saysPlans = exercices.some(({ plans: { complete, incomplete } }) =>
    [complete, incomplete].some((count) => count !== 0 && count !== null),
  );
  const line = (label: string, figure: (one: ShownExercice) => Figure, options?: LineOptions): Row =>
    lineOf(page, label, exercices.map(figure), options);
  return [
    ...sectionOf(page, TEXT.funnelSection),
    headOf(
      page,
      exercices.map(({ exercice }) => TEXT.exercice(exercice)),
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
  return [
    ...sectionOf(page, TEXT.statesSection),
    headOf(
      page,
      exercices.map(({ exercice }) => TEXT.exercice(exercice)),
    ),
    ...STATES.map((state) =>
      lineOf(
        page,
        STATE_LABELS[state],
        exercices.map(({ states }) => states[state]),
      ),
    ),
    lineOf(
      page,
      TEXT.funnel.enterprises,
      exercices.map(({ enterprises }) => enterprises),
    ),
  ];
}
