import type { Box } from "../box";
import { hostClass } from "../model";
import type { HostSheet } from "../workbook";
import { ExcelError, type Json } from "../wire";
import { requireUnlocked } from "./range";

interface ValidationOf {
  readonly sheet: HostSheet;
  readonly box: Box;
}

const KINDS = ["list", "date", "decimal", "custom", "wholeNumber", "textLength", "time"];

/** Excel's own data validation on a range; kept as strokes "DataValidation.Rule" and so on. */
export const dataValidation = hostClass<ValidationOf>({
  className: "DataValidation",
  properties: {
    Rule: {
      set: (it, rule) => {
        const kinds = Object.keys(record(rule));
        if (kinds.length !== 1 || !KINDS.includes(kinds[0] ?? "")) throw new ExcelError("InvalidArgument", "rule");
        keep(it, "Rule", rule);
      },
    },
    Prompt: {
      set: (it, prompt) => {
        checkTexts(record(prompt), 255);
        keep(it, "Prompt", prompt);
      },
    },
    ErrorAlert: {
      set: (it, alert) => {
        checkTexts(record(alert), 225);
        keep(it, "ErrorAlert", alert);
      },
    },
    IgnoreBlanks: {
      set: (it, value) => {
        keep(it, "IgnoreBlanks", value);
      },
    },
  },
});

function keep({ sheet, box }: ValidationOf, name: string, value: Json): void {
  requireUnlocked(sheet);
  sheet.strokes.push({ box, key: `DataValidation.${name}`, value });
}

function record(value: Json): Readonly<Record<string, Json | undefined>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, Json | undefined>>;
  throw new ExcelError("InvalidArgument", "An object was expected.");
}

/** Excel's limits: a title of 32 characters, a prompt of 255, an error of 225. */
function checkTexts(texts: Readonly<Record<string, Json | undefined>>, longest: number): void {
  const [title, message] = [texts["title"], texts["message"]];
  if (typeof title !== "string" || title.length > 32) throw new ExcelError("InvalidArgument", "title");
  if (typeof message !== "string" || message.length > longest) throw new ExcelError("InvalidArgument", "message");
}
