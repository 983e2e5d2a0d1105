import type { Detail } from "../../indicators/definition";
import { lastDayOf } from "../../registers/cells/date";
import { countIfs, type Criterion, type Expression, plus, sumIfs, WITHOUT_END, written } from "./expression";
import { counted, met, own, type Scope } from "./scope";

/** The formula of a figure shown beside a value. */
export function detailLine(detail: Detail, scope: Scope, key: string): Expression | null {
  if (detail.kind === "mean-age") return meanAge(detail, scope);
  const line = detail.lines.find((one) => one.key === key);
  return line === undefined ? null : counted(scope, met(line.where));
}

/** 31 December less the mean of the dates of those then in service, in years. */
function meanAge({ from, to, where }: Extract<Detail, { kind: "mean-age" }>, { view, exercice }: Scope): Expression {
  const day = String(lastDayOf(exercice));
  const ends = [WITHOUT_END, `">${String(exercice)}"`];
  const inService = ends.map((is): readonly Criterion[] => [
    ...met(where),
    { column: own(from), is: `"<=${day}"` },
    { column: { kind: "end", name: to }, is },
  ]);
  const count = plus(inService.map((criteria) => countIfs(view, criteria)));
  const days = plus(inService.map((criteria) => sumIfs(view, own(from), criteria)));
  return written([count, days], `IFERROR((${day}-(${days.text})/(${count.text}))/365.25,"")`);
}
