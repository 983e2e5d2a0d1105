import type { Detail } from "../../indicators/definition";
import { lastDayOf } from "../../registers/cells/date";
import { countIfs, type Criterion, type Expression, sumIfs, written } from "./expression";
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
  const inService: readonly Criterion[] = [
    ...met(where),
    { column: own(from), is: `"<=${day}"` },
    { column: { kind: "end", name: to, withoutEnd: "never" }, is: `">${String(exercice)}"` },
  ];
  const count = countIfs(view, inService);
  const days = sumIfs(view, own(from), inService);
  return written([count, days], `IFERROR((${day}-${days.text}/${count.text})/365.25,"")`);
}
