/** Why a measure has no figure: a word for its cell, a sentence for its remark. */
import type { Measure } from "../../indicators/definition";
import { columnsIn } from "../../indicators/engine/condition";
import type { Measured, Outcome } from "../../indicators/engine/outcome";
import type { ColumnFacts, Facts } from "../../registers/facts";
import { BILAN } from "../../texts/bilan";
import { columnTitle } from "../../texts/column-title";
import { missingText, neverFilledText, nothingText, nothingUsableText } from "../../texts/missing";

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
      sentence: neverFilledText(exercice, neverFilled(outcome, facts)),
    };
  }
  return {
    kind: "nothing",
    word: BILAN.nothing,
    sentence: outcome.unused > 0 ? nothingUsableText(exercice) : nothingText(indicator, exercice),
  };
}

/** Headings of the columns that decide and that nobody filled: those blank from top to bottom, else all that the sheets have. */
function neverFilled({ indicator: { view, measure } }: Figured, facts: Facts): readonly string[] {
  const register = facts.registers.get(view.register);
  const read = [...new Set(decidingColumns(measure).flatMap((column) => view.computed[column]?.reads ?? [column]))];
  const there = read.filter((column) => register?.columns.has(column) === true);
  const blank = there.filter((column) => isBlank(register?.columns.get(column)));
  return (blank.length > 0 ? blank : there).map((column) => columnTitle(view.register, column));
}

function decidingColumns(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case "count":
    case "share":
      return measure.of === undefined ? [] : columnsIn(measure.of);
    case "sum":
    case "average":
    case "distinct":
      return [measure.column, ...(measure.where === undefined ? [] : columnsIn(measure.where))];
    case "ratio":
      return [measure.numerator, measure.denominator];
    case "coverage":
      return [measure.column];
    case "breakdown":
      return [measure.by];
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
