/** An Index worked out again from the results that its document gives: points, catch-up, mark, and what the mark makes due. */
import { type Declaration, resultOf } from "../../equality/declaration";
import { dutiesOf } from "../../equality/mark";
import type { Sex } from "../../equality/points";
import { type Band, BANDS, type Indicator, MAXIMA } from "../../equality/scales";
import { INDEX_FORM as TEXT } from "../../texts/equality-form";
import { INDICATOR_LABELS } from "../../texts/equality-labels";

/** One indicator as typed; "" for one that cannot be computed. */
export interface TypedResult {
  /** Percent; persons for the ten highest pays. */
  readonly result: string;
  /** The same gap in number of employees, of 50 to 250 only; may be left out. */
  readonly employees: string;
  readonly favours: Sex | null;
}

export interface IndexForm {
  readonly band: Band;
  readonly results: Readonly<Record<Indicator, TypedResult>>;
}

const NOTHING: TypedResult = { result: "", employees: "", favours: null };

export const EMPTY_FORM: IndexForm = {
  band: "50-250",
  results: {
    payGap: NOTHING,
    rises: NOTHING,
    promotions: NOTHING,
    risesAndPromotions: NOTHING,
    maternity: NOTHING,
    highestPays: NOTHING,
  },
};

export interface WorkedIndex {
  readonly lines: readonly { readonly label: string; readonly value: string; readonly note: string | null }[];
  readonly mark: string;
  readonly duties: string;
}

/** Whether a favoured sex is asked of an indicator, and whether a gap in number of employees is. */
export const asksSex = (indicator: Indicator): boolean => indicator !== "maternity" && indicator !== "highestPays";
export const asksEmployees = (indicator: Indicator): boolean => indicator === "risesAndPromotions";

/** What is wrong in a field; null when nothing is. */
export function fieldProblem(indicator: Indicator, text: string): string | null {
  if (indicator === "highestPays") return /^\s*[0-5]\s*$/.test(text) ? null : TEXT.badPersons;
  return text.trim() === "" || decimalText(text) !== null ? null : TEXT.badNumber;
}

/** Null while a field is wrong. */
export function workedIndex({ band, results }: IndexForm): WorkedIndex | null {
  const { indicators } = BANDS[band];
  const wrong = indicators.some(
    (indicator) =>
      fieldProblem(indicator, results[indicator].result) !== null ||
      (asksEmployees(indicator) && fieldProblem(indicator, results[indicator].employees) !== null),
  );
  if (wrong) return null;
  const gap = (indicator: Indicator): Declaration["payGap"] => {
    const { result, employees, favours } = results[indicator];
    const percent = decimalText(result);
    if (percent === null) return "NC";
    const persons = asksEmployees(indicator) ? decimalText(employees) : null;
    return { percent: Number(percent), favours, ...(persons === null ? {} : { employees: Number(persons) }) };
  };
  const maternity = decimalText(results.maternity.result);
  const { points, caughtUp, mark } = resultOf({
    band,
    payGap: gap("payGap"),
    ...(band === "50-250"
      ? { risesAndPromotions: gap("risesAndPromotions") }
      : { rises: gap("rises"), promotions: gap("promotions") }),
    maternity: maternity === null ? "NC" : Number(maternity),
    highestPays: Number(results.highestPays.result),
  });
  return {
    lines: indicators.map((indicator: Indicator) => ({
      label: INDICATOR_LABELS[indicator],
      value: TEXT.points(points[indicator] ?? "NC", MAXIMA[indicator]),
      note: caughtUp.includes(indicator) ? TEXT.caughtUp : null,
    })),
    mark: mark === "NC" ? TEXT.nc : TEXT.mark(mark),
    duties: TEXT.duties(dutiesOf(mark)),
  };
}

/** "5,3 %" → "5.3"; null for a blank or what is no number. */
function decimalText(text: string): string | null {
  const [, number] = /^\s*(\d{1,4}(?:[.,]\d{1,6})?)\s*%?\s*$/.exec(text) ?? [];
  return number === undefined ? null : number.replace(",", ".");
}
