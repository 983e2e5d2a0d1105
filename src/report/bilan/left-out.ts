/** The rows that a measure left out, by reason: a row with two faults counts once in all and once for each. */
import type { Ignored, IgnoredReason } from "../../indicators/engine/trace";
import type { LeftOut } from "../../texts/behind";

export interface LeftOutRows {
  readonly rows: number;
  readonly reasons: LeftOut;
}

const ORDER: readonly IgnoredReason[] = ["unreadable", "duplicate", "conflict", "unconfirmed", "left-out"];

export function leftOutRows(ignored: readonly Ignored[]): LeftOutRows {
  const rowsFor = (one: readonly Ignored[]): number =>
    new Set(one.map(({ register, row }) => `${register} ${String(row)}`)).size;
  const reasons = ORDER.map((reason) => [reason, rowsFor(ignored.filter((one) => one.reason === reason))] as const);
  return { rows: rowsFor(ignored), reasons: reasons.filter(([, rows]) => rows > 0) };
}
