/** What stands at the head of the columns of a breakdown, in the bilan and in a cell alike. */
import type { Extra, Indicator, MeasureOf, Unit } from "../indicators/definition";
import { specOf, type View } from "../indicators/views/catalogue";
import { BREAKDOWN } from "../texts/breakdown";
import { columnTitle } from "../texts/column-title";
import { membersTitle } from "../texts/members";

/** The column by which members are told apart: "Dispositif social". */
export const keyTitle = (view: View, by: string): string =>
  columnTitle(view.register, view.computed[by]?.reads[0] ?? by);

/** "Personnes", "Heures", "Marchés". */
export function valueTitle({ view, unit }: Indicator, { value, about }: MeasureOf<"breakdown">): string {
  if (about?.people === "value") return BREAKDOWN.people;
  if ("sum" in value) return unit === "hours" ? BREAKDOWN.hours : BREAKDOWN.amount;
  return membersTitle(view.id);
}

export const valueUnit = ({ unit }: Indicator, { value }: MeasureOf<"breakdown">): Unit =>
  "sum" in value ? unit : "count";

export function extraUnit(view: View, { sum }: Extra): Unit {
  const spec = sum === undefined ? undefined : specOf(view.register, view.computed[sum]?.reads[0] ?? sum);
  return spec?.type === "hours" ? "hours" : spec?.type === "amount" ? "euros" : "count";
}
