import type { AnnualReport } from "../report/annual";

/** A short table per axis, for a terminal. */
export function summary(report: AnnualReport, _colours: boolean): string {
  return report.lines.map(({ outcome }) => `${outcome.indicator.code} ${String(outcome.value)}\n`).join("");
}
