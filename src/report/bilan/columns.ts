/** The nine columns of the summary. */
import { rowMaker } from "./rows";

/** Characters: code, label, value, year before, target, gap, trend, completeness, remark. */
export const WIDTHS: readonly number[] = [7, 43, 14, 12.5, 12.5, 13, 13.5, 12, 42];
export const LAST = WIDTHS.length - 1;
export const rowOf = rowMaker(WIDTHS);
