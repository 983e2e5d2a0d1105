/** The charts of the sheet "Égalité": how marks are spread in the latest year of data, and the means from year to year. */
import { CLASS_NAMES } from "../../equality/marks";
import type { Figure, ShownYear } from "../../equality/synthesis";
import { CLASS_LABELS, EQUALITY_CHARTS as TEXT, EQUALITY_SHEET } from "../../texts/equality-report";
import type { Area, DraftChart } from "../../workbook/port";
import type { Row } from "../bilan/rows";
import type { MarksPart } from "./marks-rows";
import type { Page } from "./page";

const OWN = "#000091";
const NATIONAL = "#8585F6";

/** @param rows those of the sheet, among which the part's own are */
export function marksCharts(
  {
    rows,
    part,
    years,
  }: { readonly rows: readonly Row[]; readonly part: MarksPart; readonly years: readonly ShownYear[] },
  { figures }: Page,
): readonly DraftChart[] {
  const [latest] = years;
  if (latest === undefined) return [];
  const rowOf = (row: Row | undefined): number => rows.findIndex((one) => one === row) + 1;
  const column = (nth: number): Area => ({
    top: rowOf(part.classes[0]),
    bottom: rowOf(part.classes.at(-1)),
    left: nth,
    right: nth,
  });
  const line = (row: Row): Area => ({ top: rowOf(row), bottom: rowOf(row), left: 1, right: years.length });
  const top = rowOf(part.charts);
  const spread: DraftChart = {
    name: TEXT.spreadName,
    title: TEXT.spread(latest.year),
    alt: TEXT.alt(TEXT.spread(latest.year), [
      ...CLASS_NAMES.map((name) => [CLASS_LABELS[name], latest.classes[name]] as const),
      [EQUALITY_SHEET.marks.nc, latest.nc],
    ]),
    categories: column(0),
    series: [{ name: EQUALITY_SHEET.data(latest.year), values: column(1), color: OWN }],
    // A secret class has no column, and no figure that a 0 could be taken for.
    numberFormat: "#,##0;;",
    at: { top, bottom: top, left: 0, right: 0 },
  };
  const means: DraftChart = {
    name: TEXT.meansName,
    title: TEXT.means,
    alt: TEXT.alt(
      TEXT.means,
      years.map(({ year, all }): readonly [string, Figure] => [EQUALITY_SHEET.data(year), all.mean]),
    ),
    categories: line(part.head),
    series: [
      { name: TEXT.own, values: line(part.mean), color: OWN },
      ...(part.national === null
        ? []
        : [{ name: EQUALITY_SHEET.marks.national, values: line(part.national), color: NATIONAL }]),
    ],
    numberFormat: "0.0;;",
    // The sheet has the latest year first; time goes to the right.
    isReversed: true,
    max: 100,
    at: { top, bottom: top, left: 1, right: figures },
  };
  return [spread, means];
}
