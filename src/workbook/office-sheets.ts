/** Sheets that the pane has written, looked at and taken back: loaded when one is written. */
import type { OfficeResult } from "./office/fault";
import { inExcel } from "./office/in-excel";
import { sheetsSeen, type SheetSeen, takeSheets, type SheetsTaken } from "./office/take-sheets";

export type { SheetSeen, SheetsTaken } from "./office/take-sheets";

/** Sheets as they are now, by name or id; one that is not there is left out. */
export const seeSheets = (keys: readonly string[]): Promise<OfficeResult<readonly SheetSeen[]>> =>
  inExcel((context) => sheetsSeen(context, keys));

/** Takes sheets away that are as they were seen, all of them or none. */
export const takeBackSheets = (sheets: readonly SheetSeen[]): Promise<OfficeResult<SheetsTaken>> =>
  inExcel((context) => takeSheets(context, sheets));
