/** Tables of the page, and how figures are written in them. */
export const ratio = (one: number, other: number): string => `${(one / other).toFixed(2)} ×`;
export const times = (one: number, other: number): string =>
  `${(one / other).toLocaleString("en", { maximumSignificantDigits: 3 })} ×`;
export const ms = (time: number): string =>
  (time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString("en")) + " ms";
export const written = (time: number): string => (Number.isFinite(time) ? ms(time) : "–");
export const us = (time: number): string => `${time.toFixed(1)} µs`;
export const rowsText = (rows: number): string => rows.toLocaleString("en");
export const line = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
export const head = (...cells: readonly string[]): readonly string[] => [
  line(...cells),
  line(...cells.map(() => "---")),
];
/** A task that stays under what the process takes to start has no memory of its own to measure. */
export const isMet = (value: number, goal: number): string =>
  !Number.isFinite(value) ? "too small to measure" : value <= goal ? "met" : "**not met**";
