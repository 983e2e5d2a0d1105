import type { DraftValidation } from "../port";
import { type NewNames, renamed } from "./references";

/** Excel's limits on the texts of a rule. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;

/** A bare year (2025) is a serial too, of July 1905: a day is one of these years, in whichever date system. */
const FIRST_DAY = "=DATE(1980,1,1)";
const LAST_DAY = "=DATE(2100,12,31)";
/** Excel asks for bounds. */
const LARGEST = 1e307;

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Puts one of Excel's own validation rules on cells of a sheet that the add-in has just made. */
export function validate(
  target: Excel.DataValidation,
  { rule, prompt, error }: DraftValidation,
  newNames: NewNames,
): void {
  target.rule = ruleOf(rule, newNames);
  target.ignoreBlanks = true;
  target.prompt = {
    showPrompt: true,
    title: prompt.title.slice(0, LONGEST_TITLE),
    message: prompt.text.slice(0, LONGEST_PROMPT),
  };
  target.errorAlert = {
    showAlert: true,
    style: ALERTS[error.style],
    title: error.title.slice(0, LONGEST_TITLE),
    message: error.text.slice(0, LONGEST_ERROR),
  };
}

function ruleOf(rule: DraftValidation["rule"], newNames: NewNames): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${renamed(rule.source, newNames)}` } };
    case "date":
      return { date: { operator: "Between", formula1: FIRST_DAY, formula2: LAST_DAY } };
    case "decimal": {
      const { min, max } = rule;
      if (min !== undefined && max === undefined)
        return { decimal: { operator: "GreaterThanOrEqualTo", formula1: min } };
      if (min === undefined && max !== undefined) return { decimal: { operator: "LessThanOrEqualTo", formula1: max } };
      return { decimal: { operator: "Between", formula1: min ?? -LARGEST, formula2: max ?? LARGEST } };
    }
    case "custom":
      return { custom: { formula: `=${renamed(rule.formula, newNames)}` } };
  }
}
