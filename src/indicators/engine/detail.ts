/** Figures shown beside a value: they never enter it. */
import { NUMBER_STATE, VERDICT } from "../../registers/facts";
import { lastDayOf } from "../../registers/cells/date";
import type { Indicator } from "../definition";
import type { BreakdownLine } from "./figure";
import { IN_PERIOD } from "./period";
import type { PreparedTable } from "./prepared";
import type { Groups } from "./tally";

export function detailOf(
  { detail }: Indicator,
  table: PreparedTable,
  groups: Groups,
  exercice: number,
): readonly BreakdownLine[] | null {
  if (detail === undefined) return null;
  if (detail.kind === "mean-age") return meanAge(detail, table, exercice);
  const lines = detail.lines.map(({ key, where }) => {
    const verdicts = table.verdicts(where);
    let value = 0;
    verdicts.forEach((verdict, member) => {
      if (verdict === VERDICT.yes && groups[member] === IN_PERIOD) value += 1;
    });
    return { key, value };
  });
  return lines
    .filter(({ value }) => value !== 0)
    .sort((one, other) => other.value - one.value || one.key.localeCompare(other.key, "fr"));
}

const DAYS_PER_YEAR = 365.25;

/** Mean age, in years, of the members in service on 31 December. */
function meanAge(
  detail: Extract<NonNullable<Indicator["detail"]>, { kind: "mean-age" }>,
  table: PreparedTable,
  exercice: number,
): readonly BreakdownLine[] {
  const day = lastDayOf(exercice);
  const verdicts = table.verdicts(detail.where);
  const from = table.column(detail.from);
  const to = table.column(detail.to);
  if (from?.store !== "numbers") return [];
  let sum = 0;
  let count = 0;
  for (let member = 0; member < table.size; member += 1) {
    if (
      verdicts[member] !== VERDICT.yes ||
      from.states[member] !== NUMBER_STATE.read ||
      (from.numbers[member] as number) > day
    )
      continue;
    const end = to?.store === "numbers" ? (to.states[member] as number) : NUMBER_STATE.blank;
    if (
      end === NUMBER_STATE.unreadable ||
      (end !== NUMBER_STATE.blank && to?.store === "numbers" && (to.numbers[member] as number) <= day)
    )
      continue;
    sum += (day - (from.numbers[member] as number)) / DAYS_PER_YEAR;
    count += 1;
  }
  return count === 0 ? [] : [{ key: detail.key, value: sum / count, extra: { items: count } }];
}
