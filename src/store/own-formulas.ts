/** The formulas that call the add-in's functions, and how their values are shown. */
import { NUMBER_FORMATS } from "../report/styles";

/** A text, or the name of a sheet in quotes: what stands in there calls nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** Written "_xldudf_SPASER_" where Excel does not know the add-in. */
const CALL = /(?<![\p{L}\p{N}_.])(?:SPASER\.|_xldudf_SPASER_)[A-Z][A-Z0-9_.]*\(/iu;

/** Whether a formula, in English syntax, calls a function of the add-in. */
export const callsSpaser = (formula: string): boolean => CALL.test(formula.replace(QUOTED, ""));

/** What a text ends with when a function brought its own number format along. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\d\s?%$/, NUMBER_FORMATS.share],
  [/\d\s?€$/, NUMBER_FORMATS.euros],
  [/\d\s?h$/, NUMBER_FORMATS.hours],
  [/\d\s?ans$/, NUMBER_FORMATS.years],
  [/^-?\d{1,3}(?:[\s\u00a0\u202f.,]\d{3})+$/, NUMBER_FORMATS.count],
];

/**
 * The number format by which a cell that has none of its own shows this text. A function may hand over a number with its
 * format (formatted numbers); the number alone loses it.
 */
export const formatShown = (text: string): string | null => ENDINGS.find(([ending]) => ending.test(text))?.[1] ?? null;
