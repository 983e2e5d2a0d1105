/** Answers as Excel takes them. */
import { NUMBER_FORMATS } from "../report/styles";
import type { Answer } from "./answer";

/** A number that brings its format along, where this Excel knows such values. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

export type CellResult = number | string | FormattedNumber | CustomFunctions.Error;

/** @param formats whether this Excel takes formatted numbers (CustomFunctionsRuntime 1.4); plain numbers elsewhere */
export function inCell(answer: Answer, formats: boolean): CellResult {
  switch (answer.kind) {
    case "number":
      return formats
        ? { type: "FormattedNumber", basicValue: answer.value, numberFormat: NUMBER_FORMATS[answer.unit] }
        : answer.value;
    case "text":
      return answer.text;
    // Only these two errors carry a message.
    case "unavailable":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.text);
    case "refused":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, answer.text);
  }
}

/** Whether the Excel at hand shows formatted numbers. */
export const takesFormattedNumbers = (): boolean =>
  Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
