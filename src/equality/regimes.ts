/** Which rules a year of data falls under. Adding a regime is adding a line; nothing else names a year. */

/** The Index and its mark out of 100, then the indicators of directive (EU) 2023/970, which give no mark. */
export type Regime = "index" | "directive-2023-970";

interface RegimeFacts {
  /** First and last years of data; null: no end known. */
  readonly from: number;
  readonly to: number | null;
  /** Whether documents carry points and a mark. */
  readonly scored: boolean;
  readonly source: string;
}

export const REGIMES: Readonly<Record<Regime, RegimeFacts>> = {
  index: {
    from: 2018,
    to: 2025,
    scored: true,
    source: "Code du travail, art. D.1142-2 à D.1142-14, annexes I et II",
  },
  "directive-2023-970": { from: 2026, to: null, scored: false, source: "Directive (UE) 2023/970" },
};

/** The regime of a year of data; undefined before there was any. */
export function regimeOf(year: number): Regime | undefined {
  return (Object.keys(REGIMES) as Regime[]).find((regime) => {
    const { from, to } = REGIMES[regime];
    return year >= from && (to === null || year <= to);
  });
}
