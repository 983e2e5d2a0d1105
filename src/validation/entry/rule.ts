/** What may be typed in a column, as a rule of Excel's own data validation: the empty registers and the buyers' own alike. */
import { dayOf } from "../../registers/cells/date";
import type { ColumnSpec } from "../../registers/columns";
import type { RegisterKind } from "../../registers/register";
import { TEMPLATE } from "../../texts/template";
import type { Cell, DraftValidation } from "../../workbook/port";
import { siretFormula } from "./siret-formula";

export type EntryRule =
  | {
      readonly kind: "words";
      readonly words: readonly string[];
      /** Several of them may stand in one cell; Excel itself knows one only. */
      readonly several: boolean;
    }
  | { readonly kind: "date" }
  | { readonly kind: "decimal"; readonly min?: number; readonly max?: number }
  /** In English syntax, without "=", for the first cell of a range: `cell` is its address, and the formula follows the others. */
  | { readonly kind: "formula"; readonly formula: (cell: string) => string; readonly accepts: (cell: Cell) => boolean };

const YES_NO: readonly string[] = [TEMPLATE.yes, TEMPLATE.no];

/** The words offered; those that only say that something is unknown ("(bénéficiaire inconnu)") are read and never offered. */
export function wordsOf(spec: ColumnSpec): readonly string[] {
  if (spec.store === "flags") return YES_NO;
  if (spec.store === "strings") return spec.offered ?? [];
  return spec.store === "options" ? Object.keys(spec.options).filter((word) => !word.startsWith("(")) : [];
}

/** The rule of a column of a register; undefined where anything may be typed. */
export function entryRuleOf(kind: RegisterKind, id: string, spec: ColumnSpec): EntryRule | undefined {
  const words = wordsOf(spec);
  if (words.length > 0) return { kind: "words", words, several: spec.type === "choices" };
  return SIGNED.has(`${kind}.${id}`) ? { kind: "decimal" } : RULES[spec.type];
}

/** A column that names one of the directorates of the authority. */
export const isDirectorate = (kind: RegisterKind, id: string): boolean =>
  id === "directorate" && kind !== "directorates";

/** Columns in which less than nothing has a sense: a credit note, hours taken back. */
const SIGNED: ReadonlySet<string> = new Set(["payments.amount", "insertion.hoursWorked"]);

const textOf = (cell: Cell): string => String(cell ?? "");
const between = (cell: Cell, min: number, max: number): boolean =>
  typeof cell === "number" && cell >= min && cell <= max;

const AT_LEAST_ZERO: EntryRule = { kind: "decimal", min: 0 };

const RULES: Readonly<Partial<Record<ColumnSpec["type"], EntryRule>>> = {
  date: { kind: "date" },
  year: { kind: "decimal", min: 1980, max: 2100 },
  amount: AT_LEAST_ZERO,
  hours: AT_LEAST_ZERO,
  number: AT_LEAST_ZERO,
  months: AT_LEAST_ZERO,
  target: AT_LEAST_ZERO,
  mark: { kind: "decimal", min: 1, max: 5 },
  "index-points": {
    kind: "formula",
    formula: (cell) => `OR(${cell}="NC",AND(ISNUMBER(${cell}),${cell}>=0,${cell}<=100))`,
    accepts: (cell) => textOf(cell).toUpperCase() === "NC" || between(cell, 0, 100),
  },
  SIRET: {
    kind: "formula",
    formula: siretFormula,
    accepts: (cell) => /^(\d{14}|\d{9})$/.test(textOf(cell).replaceAll(" ", "")),
  },
  "postal code": {
    kind: "formula",
    formula: (cell) => `OR(LEN(${cell})=5,LEN(${cell})=2,LEN(${cell})=3)`,
    accepts: (cell) => [2, 3, 5].includes(textOf(cell).length),
  },
};

const FIRST_DAY = dayOf(1980, 1, 1) ?? 0;
const LAST_DAY = dayOf(2100, 12, 31) ?? 0;

/** Whether a cell is written as the rule expects; a date by its serial in the 1900 system. */
export function acceptedBy(rule: EntryRule): (cell: Cell) => boolean {
  switch (rule.kind) {
    case "words": {
      // Excel, too, takes capitals for small letters in a list that is a range.
      const words = new Set(rule.words.map((word) => word.toLowerCase()));
      return (cell) =>
        (rule.several ? textOf(cell).split(/[;,/+\n]/) : [textOf(cell)]).every((word) =>
          words.has(word.trim().toLowerCase()),
        );
    }
    case "date":
      return (cell) => between(cell, FIRST_DAY, LAST_DAY);
    case "decimal":
      return (cell) => between(cell, rule.min ?? -Infinity, rule.max ?? Infinity);
    case "formula":
      return rule.accepts;
  }
}

/**
 * The rule as adapters take it.
 * @param cell address of the first cell of the range
 * @param list name of the list of its words; a rule of words without list is none
 */
export function draftRule(
  rule: EntryRule,
  cell: string,
  list: string | undefined,
): DraftValidation["rule"] | undefined {
  if (rule.kind === "words") return list === undefined ? undefined : { kind: "list", source: list };
  return rule.kind === "formula" ? { kind: "custom", formula: rule.formula(cell) } : rule;
}
