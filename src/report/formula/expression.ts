/** Pieces of native formulas, each with the columns it reads: text in Excel's English syntax, no more than SUMIFS and COUNTIFS. */
import { type ColumnRead, type FormulaColumn, headingOf } from "../../consolidation/column";
import type { View } from "../../indicators/views/catalogue";
import type { Registers } from "../../registers/catalogue";
import { CONSOLIDATION, tableTexts } from "../../texts/consolidation";

export interface Expression {
  /** Without "=". */
  readonly text: string;
  /** Several terms: to be bracketed before it is divided. */
  readonly isSum?: true;
  readonly reads: readonly ColumnRead[];
}

/** What a cell of a column has to be; `is` as formulas write it: `2025`, `"Oui"`, `"<>illisible"`. */
export interface Criterion {
  readonly column: FormulaColumn;
  readonly is: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const YES = quoted(CONSOLIDATION.yes);
export const NO = quoted(CONSOLIDATION.no);
export const READABLE = quoted(`<>${CONSOLIDATION.unreadable}`);
export const BLANK = '""';
/** Any number: texts and blanks are none. */
export const A_NUMBER = '">-1E+300"';

/** A text exactly: no wildcard, no comparison. Null for one longer than Excel takes in a criterion. */
export function exactly(text: string): string | null {
  const escaped = `=${text.replace(/[~*?]/g, "~$&")}`;
  return escaped.length > 255 ? null : quoted(escaped);
}

/** A column as a structured reference: doubly bracketed and escaped where its heading asks for it. */
export function reference(table: string, heading: string): string {
  const escaped = heading.replace(/['[\]#@]/g, "'$&");
  return /^[\p{L}\p{N} ’°–]+$/u.test(heading) ? `${table}[${escaped}]` : `${table}[[${escaped}]]`;
}

const referenceTo = (view: View, column: FormulaColumn): string =>
  reference(tableTexts(view.id).table, headingOf(view, column));

const pairs = (view: View, criteria: readonly Criterion[]): string =>
  criteria.map(({ column, is }) => `${referenceTo(view, column)},${is}`).join(",");

const readsOf = (view: View, columns: readonly FormulaColumn[]): readonly ColumnRead[] =>
  columns.map((column) => ({ view, column }));

/** How many members meet every criterion. */
export const countIfs = (view: View, criteria: readonly Criterion[]): Expression => ({
  text: `COUNTIFS(${pairs(view, criteria)})`,
  reads: readsOf(
    view,
    criteria.map(({ column }) => column),
  ),
});

/** The sum of a column over the members that meet every criterion; texts and blanks add nothing. */
export const sumIfs = (view: View, column: FormulaColumn, criteria: readonly Criterion[]): Expression => ({
  text: `SUMIFS(${referenceTo(view, column)},${pairs(view, criteria)})`,
  reads: readsOf(view, [column, ...criteria.map((criterion) => criterion.column)]),
});

/** How many different names a list holds. */
export const listCount = (list: keyof Registers, names: string): Expression => ({
  text: `COUNTIFS(${reference(tableTexts(list).table, CONSOLIDATION.headings.listed)},1)`,
  reads: [{ list, names }],
});

export const plus = (terms: readonly Expression[]): Expression => ({
  ...written(terms, terms.map(({ text }) => text).join("+")),
  ...(terms.length > 1 ? { isSum: true } : {}),
});

export const times = (factors: readonly Expression[]): Expression => written(factors, factors.map(grouped).join("*"));

/** How many of the terms are not 0: whole numbers, or sums of decimals, which are 0 to the millionth. */
export const notZero = (terms: readonly Expression[], are: "whole" | "decimal"): Expression =>
  // A truth added to 0 is a number.
  written(
    terms,
    `0+${terms.map(({ text }) => (are === "whole" ? `(${text}<>0)` : `(ROUND(${text},6)<>0)`)).join("+")}`,
  );

/** A quotient of counts, or an empty text where nothing was filled: then there is nothing to divide by either. */
export const rate = (above: Expression, below: Expression, filled: Expression): Expression =>
  written([above, below, filled], `IF(${filled.text}=0,"",${grouped(above)}/${grouped(below)})`);

/** A quotient of sums, which may come to 0 where cells were filled. */
export const rateOfSums = (above: Expression, below: Expression, filled: Expression): Expression => {
  const quotient = rate(above, below, filled);
  return written([quotient], `IFERROR(${quotient.text},"")`);
};

export const written = (parts: readonly Expression[], text: string): Expression => ({
  text,
  reads: parts.flatMap(({ reads }) => reads),
});

const grouped = ({ text, isSum }: Expression): string => (isSum === true ? `(${text})` : text);
