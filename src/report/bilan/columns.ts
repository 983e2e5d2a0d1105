/** The nine columns of the summary. */
import { rowMaker } from "./rows";

/** Characters: code, label, value, year before, target, gap, trend, completeness, remark. */
export const WIDTHS: readonly number[] = [7.5, 46, 15, 13, 12, 13, 14, 14, 52];
export const LAST = WIDTHS.length - 1;
export const rowOf = rowMaker(WIDTHS);
