import type { DraftValidation } from "../port";
import { areaName } from "./address";
import { attributesOf, escapedText } from "./escape";

/** Beyond these, Excel "repairs" the file. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;

/** A bare year (2025) is a serial too, of July 1905: a day is one from 1 January 1980 to 31 December 2100. */
const DAYS = ["29221", "73415"];
const LARGEST = 1e307;

export const validationsXml = (validations: readonly DraftValidation[]): string => {
  if (validations.length === 0) return "";
  return `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join("")}</dataValidations>`;
};

const validationXml = ({ area, rule, prompt, error }: DraftValidation): string => {
  const { formulas, ...test } = testOf(rule);
  const attributes = attributesOf({
    ...test,
    errorStyle: error.style === "stop" ? undefined : error.style,
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: error.title.slice(0, LONGEST_TITLE),
    error: error.text.slice(0, LONGEST_ERROR),
    promptTitle: prompt.title.slice(0, LONGEST_TITLE),
    prompt: prompt.text.slice(0, LONGEST_PROMPT),
    sqref: areaName(area),
  });
  const xml = formulas.map(
    (formula, i) => `<formula${String(i + 1)}>${escapedText(formula)}</formula${String(i + 1)}>`,
  );
  return `<dataValidation${attributes}>${xml.join("")}</dataValidation>`;
};

interface Test {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

const testOf = (rule: DraftValidation["rule"]): Test => {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulas: [rule.source] };
    case "custom":
      return { type: "custom", formulas: [rule.formula] };
    case "date":
      return { type: "date", formulas: DAYS };
    case "decimal": {
      const { min, max } = rule;
      if (min !== undefined && max === undefined) {
        return { type: "decimal", operator: "greaterThanOrEqual", formulas: [String(min)] };
      }
      if (min === undefined && max !== undefined) {
        return { type: "decimal", operator: "lessThanOrEqual", formulas: [String(max)] };
      }
      return { type: "decimal", formulas: [String(min ?? -LARGEST), String(max ?? LARGEST)] };
    }
  }
};
