/** Why a measure has no figure: a word for its cell, a sentence for its remark. */
import type { Measure } from "../../indicators/definition";
import { columnsIn } from "../../indicators/engine/condition";
import type { Measured, Outcome } from "../../indicators/engine/outcome";
import type { ColumnFacts, Facts } from "../../registers/facts";
import { BILAN } from "../../texts/bilan";
import { columnTitle } from "../../texts/column-title";
import {
  figureLackingText,
  missingText,
  neverFilledText,
  nothingText,
  nothingUsableText,
  undecidedText,
} from "../../texts/missing";

export interface WhyMissing {
  readonly kind: "not-computable" | "never-filled" | "nothing";
  readonly word: string;
  readonly sentence: string;
}

/** A figure, and what it is of. */
export type Figured = Measured & Pick<Outcome, "indicator" | "exercice">;

/** Null for a figure that is known. */
export function whyMissing(outcome: Figured, facts: Facts): WhyMissing | null {
  const { indicator, exercice } = outcome;
  if (outcome.status === "known") return null;
  if (outcome.status === "incomplete")
    return { kind: "not-computable", word: BILAN.notComputable, sentence: missingText(outcome.missing) };
  if (outcome.emptiness === "empty-column") {
    return {
      kind: "never-filled",
      word: BILAN.neverFilled,
      sentence: unfilledText(outcome, facts),
    };
  }
  return {
    kind: "nothing",
    word: BILAN.nothing,
    sentence: outcome.unused > 0 ? nothingUsableText(exercice) : nothingText(indicator, exercice),
  };
}

/** Columns blank from top to bottom; else what is lacking of the members that the measure would count; else what decides and is blank. */
function unfilledText({ indicator, exercice, blankValues }: Figured, facts: Facts): string {
  const { view, measure } = indicator;
  const register = facts.registers.get(view.register);
  const there = (columns: readonly string[]): readonly string[] =>
    [...new Set(columns.flatMap((column) => view.computed[column]?.reads ?? [column]))].filter(
      (column) => register?.columns.has(column) === true,
    );
  const titles = (columns: readonly string[]): readonly string[] =>
    columns.map((column) => columnTitle(view.register, column));
  const { figure, condition } = decidingColumns(measure);
  const blank = there([...figure, ...condition]).filter((column) => isBlank(register?.columns.get(column)));
  if (blank.length > 0) return neverFilledText(exercice, titles(blank));
  if (blankValues > 0) return figureLackingText(indicator, exercice, blankValues, titles(there(figure)));
  const decide = titles(there(condition.length > 0 ? condition : figure));
  return decide.length > 1 ? undecidedText(exercice, decide) : neverFilledText(exercice, decide);
}

interface Deciding {
  /** What gives the figure. */
  readonly figure: readonly string[];
  /** What says whether a member counts. */
  readonly condition: readonly string[];
}

function decidingColumns(measure: Measure): Deciding {
  switch (measure.kind) {
    case "count":
    case "share":
      return { figure: [], condition: measure.of === undefined ? [] : columnsIn(measure.of) };
    case "sum":
    case "average":
    case "distinct":
      return { figure: [measure.column], condition: measure.where === undefined ? [] : columnsIn(measure.where) };
    case "ratio":
      return { figure: [measure.numerator, measure.denominator], condition: [] };
    case "coverage":
      return { figure: [measure.column], condition: [] };
    case "breakdown":
      return { figure: [measure.by], condition: [] };
  }
}

/** The code of a blank is 0 in every store. */
function isBlank(column: ColumnFacts | undefined): boolean {
  switch (column?.store) {
    case undefined:
      return false;
    case "numbers":
      return column.states.every((state) => state === 0);
    case "flags":
      return column.verdicts.every((verdict) => verdict === 0);
    case "strings":
    case "options":
      return column.codes.every((code) => code === 0);
  }
}
