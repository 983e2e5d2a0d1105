/** What the page says of the same questions elsewhere. */
import { DIRECTORATES, FIRST_EXERCICE, LAST_EXERCICE } from "../registers";
import { head, isMet, line, ms, rowsText, times } from "../table";
import type { ElsewhereCost } from "./elsewhere";

/** Each of the fifty questions has an answer for each exercice, and in it for each directorate and for all of them. */
const FIGURES = (LAST_EXERCICE - FIRST_EXERCICE + 1) * (DIRECTORATES.length + 1);

export function elsewhereLines(costs: readonly ElsewhereCost[]): readonly string[] {
  const orNot = (time: number | null): string => (time === null ? "not measured here" : ms(time));
  return [
    "## The same questions elsewhere",
    "",
    ...head(
      "contracts",
      "engine",
      "LibreOffice 7.4",
      "HyperFormula",
      "DuckDB",
      "DuckDB, every exercice and directorate",
    ),
    ...costs.map((cost) =>
      line(
        rowsText(cost.rows),
        ms(cost.engine),
        orNot(cost.libreOffice),
        orNot(cost.hyperFormula),
        orNot(cost.duckDb),
        orNot(cost.duckDbForAll),
      ),
    ),
    "",
    "Fifty questions (`bench/elsewhere`): of the contracts of one exercice, how many meet each of 25 conditions and for what amount.",
    "The others are given the table as the engine has it, one clean word per cell, and calculate it again once it is loaded:",
    "COUNTIFS and SUMIFS for the spreadsheets, one query of fifty aggregates over enumerations for DuckDB. Their answers are compared",
    `with the engine's. The engine's time gives the answers of every exercice and directorate besides: ${String(FIGURES)} times as many, for which`,
    "a spreadsheet needs as many times the formulas: that is how the goals are counted. Excel itself was not measured.",
    "",
    "LibreOffice is measured where `soffice` is; the two others are no dependency (68 MB of binaries, a GPL licence), and measured",
    "from where they are installed: `npm i --prefix /tmp/tools @duckdb/node-api hyperformula`, then",
    "`SPASER_BENCH_TOOLS=/tmp/tools npm run bench`. HyperFormula takes minutes beyond 20,000 contracts.",
  ];
}

type Goal = readonly [what: string, goal: string, measured: string, met: string];

/** @param largest the number of contracts at which a goal is set; `middle` that of HyperFormula's */
export function elsewhereGoals(
  costs: readonly ElsewhereCost[],
  largest: number | undefined,
  middle: number | undefined,
): readonly Goal[] {
  const goals: Goal[] = [];
  const say = (...goal: Goal): number => goals.push(goal);
  for (const { rows, engine, libreOffice, duckDb, duckDbForAll, hyperFormula } of costs) {
    const compared = (what: string, goal: number, time: number | null): void => {
      if (time === null) return;
      say(
        `50 questions, every exercice and directorate, ${rowsText(rows)} contracts, against ${what}`,
        `≥ ${rowsText(goal)} ×`,
        times(time, engine),
        isMet(engine / time, 1 / goal),
      );
    };
    if (rows === largest) {
      compared("LibreOffice (formulas in proportion)", 200, libreOffice === null ? null : libreOffice * FIGURES);
      compared("DuckDB", 10, duckDbForAll);
      if (libreOffice !== null)
        say("the same against LibreOffice for one exercice", "", times(libreOffice, engine), "for information");
      if (duckDb !== null)
        say("the same against DuckDB for one exercice", "", times(duckDb, engine), "for information");
    }
    if (rows === middle) {
      compared("HyperFormula (formulas in proportion)", 5_000, hyperFormula === null ? null : hyperFormula * FIGURES);
      if (hyperFormula !== null)
        say("the same against HyperFormula for one exercice", "", times(hyperFormula, engine), "for information");
    }
  }
  return goals;
}
