/** The small table under a measure that is a breakdown, or that has details. */
import type { Indicator, MeasureOf, Unit } from "../../indicators/definition";
import { NOT_SAID } from "../../indicators/engine/figure";
import type { Outcome } from "../../indicators/engine/outcome";
import { BILAN } from "../../texts/bilan";
import { capitalised, EXTRA_TITLES, itemsText, optionsText } from "../../texts/breakdown";
import type { DraftCell } from "../../workbook/port";
import { extraUnit, keyTitle, valueTitle, valueUnit } from "../breakdown-titles";
import { DETAIL_STYLES, STYLES } from "../styles";
import { LAST, rowOf } from "./columns";
import type { Masking, ShownLine } from "./masking";
import { cellOf, type Row, span } from "./rows";

/** The first lines of a table stay on the page of its heading. */
const KEPT_TOGETHER = 3;

export function breakdownRows(outcome: Outcome, masking: Masking): readonly Row[] {
  const { measure } = outcome.indicator;
  const lines = outcome.status === "known" ? masking.linesOf(outcome) : [];
  if (lines.length === 0) return [];
  return measure.kind === "breakdown"
    ? table(outcome.indicator, measure, lines)
    : lines.map((line) => detail(outcome.indicator, line));
}

function table(indicator: Indicator, measure: MeasureOf<"breakdown">, lines: readonly ShownLine[]): readonly Row[] {
  const { view } = indicator;
  const extras = measure.extras ?? [];
  const figures = extras.filter(({ byOption }) => byOption === undefined);
  const options = extras.find(({ byOption }) => byOption !== undefined);
  const columns = figures.map((extra) => ({ name: extra.name, unit: extraUnit(view, extra) }));
  const unit = valueUnit(indicator, measure);
  const header = rowOf(
    [
      null,
      cellOf(keyTitle(view, measure.by), STYLES.detailHeader),
      cellOf(valueTitle(indicator, measure), STYLES.detailHeaderRight),
      ...columns.map(({ name }) => cellOf(EXTRA_TITLES[name] ?? name, STYLES.detailHeaderRight)),
      ...(options === undefined ? [] : [span(LAST, EXTRA_TITLES[options.name] ?? options.name, STYLES.detailHeader)]),
    ],
    { least: 15, keepsWithNext: true },
  );
  const named = new Set(columns.map(({ name }) => name));
  const rows = lines.map(({ key, figures: shown }, nth) =>
    rowOf(
      [
        null,
        cellOf(key, STYLES.detail),
        figureCell(shown?.value, unit),
        ...columns.map(({ name, unit: of }) =>
          shown?.unfilled?.includes(name) === true ? NOT_FILLED : figureCell(shown?.extra?.[name], of),
        ),
        ...(options === undefined
          ? []
          : [span(LAST, shown === null ? BILAN.masked : optionsOf(shown, named), STYLES.detailText)]),
      ],
      { least: 15, keepsWithNext: nth < Math.min(KEPT_TOGETHER, lines.length) - 1 },
    ),
  );
  return [header, ...rows];
}

/** A figure shown beside the value. */
function detail({ unit, detail: of }: Indicator, { key, figures }: ShownLine): Row {
  const items = figures?.extra?.["items"];
  return rowOf(
    [
      null,
      cellOf(capitalised(key), STYLES.detail),
      figureCell(figures?.value, of?.kind === "mean-age" ? unit : "count"),
      ...(items === undefined ? [] : [span(LAST, itemsText(items), STYLES.detailText)]),
    ],
    { least: 15 },
  );
}

/** The most frequent first, what is not said last. */
const optionsOf = ({ extra }: NonNullable<ShownLine["figures"]>, named: ReadonlySet<string>): string => {
  const options = Object.entries(extra ?? {}).filter(([name]) => !named.has(name));
  return optionsText(
    options.sort(([one, n], [other, m]) => Number(one === NOT_SAID) - Number(other === NOT_SAID) || m - n),
  );
};

/** The cells that the figure would add up are all blank. */
const NOT_FILLED: DraftCell = cellOf(BILAN.notAvailable, STYLES.detailAbsent);

const figureCell = (value: number | undefined, unit: Unit): DraftCell =>
  value === undefined ? cellOf(BILAN.masked, STYLES.detailAbsent) : cellOf(value, DETAIL_STYLES[unit]);
