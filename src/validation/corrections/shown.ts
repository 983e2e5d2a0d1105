import { dayText } from "../../texts/format";
import { CORRECTIONS } from "../../texts/corrections";
import type { Cell } from "../../workbook/port";
import type { CorrectionDress } from "./correction";

const DAYS_1904 = 1_462;
const NUMBER = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 12, useGrouping: false });
const SHARE = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 6, useGrouping: false });

/** A cell as its buyer reads it. */
export function shownCell(cell: Cell, dress: CorrectionDress | undefined, date1904: boolean): string {
  if (cell === null) return CORRECTIONS.blank;
  if (typeof cell === "boolean") return cell ? "VRAI" : "FAUX";
  if (typeof cell === "string") return cell;
  if (dress === "date") return dayText(cell + (date1904 ? DAYS_1904 : 0));
  return dress === "percent" ? SHARE.format(cell) : NUMBER.format(cell);
}

/** A text with the spaces too many in sight, as dots, and what shows nothing. */
export const withSpaces = (text: string): string => text.replace(UNSEEN, (spaces) => "·".repeat(spaces.length));

const UNSEEN = /^\s+|\s+$|\s{2,}|[\u00a0\u202f\u00ad\u200b-\u200f\u2060\ufeff]/g;
