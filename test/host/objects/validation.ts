import type { Box } from "../box";
import { hostClass } from "../model";
import { paintedIn } from "../painted";
import type { HostSheet } from "../workbook";
import { ExcelError, type Json } from "../wire";
import { requireUnlocked } from "./range";

interface ValidationOf {
  readonly sheet: HostSheet;
  readonly box: Box;
}

/** Kinds of rules, and the type that a range then has. */
const KINDS: Readonly<Record<string, string>> = {
  list: "List",
  date: "Date",
  decimal: "Decimal",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  textLength: "TextLength",
  time: "Time",
};

const MEMBERS = ["Rule", "Prompt", "ErrorAlert", "IgnoreBlanks"] as const;
const pathOf = (member: (typeof MEMBERS)[number]): string => `DataValidation.${member}`;

/** Excel's own data validation on a range; kept as strokes "DataValidation.Rule" and so on. */
export const dataValidation = hostClass<ValidationOf>({
  className: "DataValidation",
  properties: {
    Type: { get: typeOf },
    Rule: {
      get: (it) => shared(it, "Rule") ?? {},
      set: (it, rule) => {
        const kinds = Object.keys(record(rule));
        if (kinds.length !== 1 || !((kinds[0] ?? "") in KINDS)) throw new ExcelError("InvalidArgument", "rule");
        keep(it, "Rule", rule);
      },
    },
    Prompt: {
      get: (it) => shared(it, "Prompt"),
      set: (it, prompt) => {
        checkTexts(record(prompt), 255);
        keep(it, "Prompt", prompt);
      },
    },
    ErrorAlert: {
      get: (it) => shared(it, "ErrorAlert"),
      set: (it, alert) => {
        checkTexts(record(alert), 225);
        keep(it, "ErrorAlert", alert);
      },
    },
    IgnoreBlanks: {
      get: (it) => shared(it, "IgnoreBlanks"),
      set: (it, value) => {
        keep(it, "IgnoreBlanks", value);
      },
    },
  },
  methods: {
    Clear: (it) => {
      for (const member of MEMBERS) keep(it, member, null);
      return undefined;
    },
  },
});

/** Rectangles of cells that have a rule or a prompt. */
export const validatedBoxes = (sheet: HostSheet, within: Box): readonly Box[] => {
  const rules = paintedIn(sheet, pathOf("Rule"), within).map(({ box }) => box);
  const prompts = paintedIn(sheet, pathOf("Prompt"), within).map(({ box }) => box);
  // A message may reach further than a rule: cells are then given twice, rather than forgotten.
  return [...rules, ...prompts.filter((box) => !rules.some((rule) => isInside(box, rule)))];
};

const isInside = (box: Box, other: Box): boolean =>
  box.top >= other.top && box.bottom <= other.bottom && box.left >= other.left && box.right <= other.right;

/** "MixedCriteria" where only some of the cells have a rule, "Inconsistent" where they have several. */
function typeOf({ sheet, box }: ValidationOf): string {
  const rules = paintedIn(sheet, pathOf("Rule"), box);
  const [first] = rules;
  if (first === undefined) return "None";
  if (cellsIn(rules.map((one) => one.box)) < cellsIn([box])) return "MixedCriteria";
  const texts = new Set(rules.map(({ value }) => JSON.stringify(value)));
  const [kind = ""] = Object.keys(first.value as object);
  return texts.size > 1 ? "Inconsistent" : (KINDS[kind] ?? "None");
}

/** What all the cells share; null where they do not, or have nothing. */
function shared({ sheet, box }: ValidationOf, member: (typeof MEMBERS)[number]): Json {
  const painted = paintedIn(sheet, pathOf(member), box);
  const texts = new Set(painted.map(({ value }) => JSON.stringify(value)));
  const isWhole = cellsIn(painted.map((one) => one.box)) === cellsIn([box]);
  return isWhole && texts.size === 1 ? (painted[0]?.value as Json) : null;
}

const cellsIn = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);

function keep({ sheet, box }: ValidationOf, name: (typeof MEMBERS)[number], value: Json): void {
  requireUnlocked(sheet);
  sheet.strokes.push({ box, key: pathOf(name), value });
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
