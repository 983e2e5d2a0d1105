/** Answers as Excel takes them. */
import { NUMBER_FORMATS } from "../report/styles";
import type { Answer, Shown } from "./answer";

/** A number that brings its format along, where this Excel knows such values. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

export type CellValue = number | string | FormattedNumber;
export type CellResult = CellValue | CellValue[][] | CustomFunctions.Error;

/** @param formats whether this Excel takes formatted numbers (CustomFunctionsRuntime 1.4); plain numbers elsewhere */
export function inCell(answer: Answer, formats: boolean): CellResult {
  switch (answer.kind) {
    case "number":
    case "text":
      return cellValue(answer, formats);
    case "table":
      return answer.rows.map((row) => row.map((shown) => cellValue(shown, formats)));
    // Only these two errors carry a message.
    case "unavailable":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.text);
    case "refused":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, answer.text);
  }
}

function cellValue(shown: Shown, formats: boolean): CellValue {
  if (shown.kind === "text") return shown.text;
  const { value, unit } = shown;
  // What is no number would show as 0 in the middle of a table.
  if (!Number.isFinite(value)) return "";
  return formats ? { type: "FormattedNumber", basicValue: value, numberFormat: NUMBER_FORMATS[unit] } : value;
}

/** Whether the Excel at hand shows formatted numbers. */
export const takesFormattedNumbers = (): boolean =>
  Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
