/** What a measure gives in one group of members, before it is dressed as an outcome. */
export interface Figure {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly breakdown: readonly BreakdownLine[] | null;
  /** There were members, and one of the columns that are added up has no cell filled. */
  readonly isUnfilled?: true;
}

export interface BreakdownLine {
  readonly key: string;
  readonly value: number;
  readonly extra?: Readonly<Record<string, number>>;
  /** Extras that no cell of the line fills: their 0 is nobody's figure. */
  readonly unfilled?: readonly string[];
  /** The cell is about fewer than 5 people: masked in what is published. */
  readonly secret?: true;
}

export const NOT_SAID = "(non renseigné)";

export const plainFigure = (value: number): Figure => ({ value, numerator: null, denominator: null, breakdown: null });

/** A rate: its value is not a number when there is nothing to divide by. */
export const rateFigure = (numerator: number, denominator: number): Figure => ({
  value: denominator === 0 ? Number.NaN : numerator / denominator,
  numerator,
  denominator,
  breakdown: null,
});
