import type { DraftValidation } from "../port";
import { type NewNames, renamed } from "./references";

/** Excel's limits on the texts of a rule. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;

/** Every date that Excel can show, and every number: it asks for bounds. */
const LAST_SERIAL = 2_958_465;
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
      return { date: { operator: "Between", formula1: "=1", formula2: `=${String(LAST_SERIAL)}` } };
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
