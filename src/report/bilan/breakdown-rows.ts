/** The small table under a measure that is a breakdown, or that has details. */
import type { Indicator } from "../../indicators/definition";
import type { Outcome } from "../../indicators/engine/outcome";
import { capitalised, itemsText } from "../../texts/breakdown";
import { STYLES } from "../styles";
import { figureCell, tableRows } from "./breakdown-table";
import { LAST, rowOf } from "./columns";
import type { Masking, ShownLine } from "./masking";
import { BREAK_COST, cellOf, type Row, span } from "./rows";

export function breakdownRows(outcome: Outcome, masking: Masking): readonly Row[] {
  const { measure } = outcome.indicator;
  const lines = outcome.status === "known" ? masking.linesOf(outcome) : [];
  if (lines.length === 0) return [];
  return measure.kind === "breakdown"
    ? tableRows(outcome.indicator, measure, lines)
    : lines.map((line) => detail(outcome.indicator, line));
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
    { least: 14, breakCost: BREAK_COST.detail },
  );
}
