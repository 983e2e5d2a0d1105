/**
 * The workbook open in Excel. In `office/in-excel.ts` and `office/listen.ts` (its events) stands every `Excel.run`.
 * What only Excel itself can decide is listed in docs/excel-assumptions.md.
 */
import type { ActiveCell, Cell, CellPlace, Shown, Workbook, WorkbookDraft } from "./port";
import { activeCellOf, type Typed, typeFormula, valuesOf } from "./office/active-cell";
import type { OfficeResult } from "./office/fault";
import type { Freezing, FrozenFormula, restoreFormulas } from "./office/freeze";
import { canUndo, inExcel } from "./office/in-excel";
import { ownFormulasSelected, type Selected } from "./office/own-formulas";
import { type ReadOptions, readWorkbook } from "./office/read";
import { showCell } from "./office/show-cell";
import type { WriteOptions, WrittenSheet } from "./office/write";

export { canUndo } from "./office/in-excel";
export type { OfficeResult } from "./office/fault";
export type { Typed } from "./office/active-cell";
export type { Freezing, FrozenFormula } from "./office/freeze";
export type { Selected } from "./office/own-formulas";
export type { WriteOptions, WrittenSheet } from "./office/write";

// Formulas never write sheets nor freeze themselves: what does is loaded when it is asked for.
const writing = () => import(/* webpackChunkName: "writing" */ "./office/write");
const freezer = () => import(/* webpackChunkName: "freeze" */ "./office/freeze");

/**
 * Reads every sheet of the workbook open in Excel: values, tables, merges, pivot tables, and how numbers are dressed.
 * When someone is typing in a cell, waits for the end of it where Excel can wait.
 */
export const readOpenWorkbook = (options: ReadOptions = {}): Promise<OfficeResult<Workbook>> =>
  inExcel((context) => readWorkbook(context, options));

/**
 * Writes the sheets of a draft in the workbook open in Excel, all of them or none, and shows the first one.
 *
 * A sheet of the same name that the add-in wrote before is replaced (its formulas elsewhere lose it, and Excel forgets
 * what could be undone); one that anybody else wrote is never touched: the new sheet is then called "Bilan 2025 (2)", and
 * the formulas of the draft follow. Texts stay texts, whatever they begin with.
 */
export const writeSheets = (
  draft: WorkbookDraft,
  options: WriteOptions = {},
): Promise<OfficeResult<readonly WrittenSheet[]>> =>
  inExcel(async (context) => (await writing()).writeDraft(context, draft, options));

/** Under which names the sheets of a draft would be written now, and which take the place of an earlier one. */
export const planSheets = (
  draft: WorkbookDraft,
  options: WriteOptions = {},
): Promise<OfficeResult<readonly WrittenSheet[]>> =>
  inExcel(async (context) => (await writing()).plannedSheets(context, draft, options));

/** The cell that the user has selected; null where there is none. */
export const readActiveCell = (): Promise<OfficeResult<ActiveCell | null>> => inExcel(activeCellOf);

/** The values of single cells, in their order; undefined for a sheet that is not there. */
export const readCells = (places: readonly CellPlace[]): Promise<OfficeResult<readonly (Cell | undefined)[]>> =>
  inExcel((context) => valuesOf(context, places));

/** Selects cells and brings them in view, or says why that cannot be. */
export const showCells = (place: CellPlace): Promise<OfficeResult<Shown>> =>
  inExcel((context) => showCell(context, place));

/** Writes a formula (English syntax) in one cell; over what it holds only when told to. */
export const writeFormula = (
  place: CellPlace,
  formula: string,
  over: "blank" | "anything",
): Promise<OfficeResult<Typed>> => inExcel((context) => typeFormula(context, place, formula, over));
/** The formulas that call the add-in's functions among the cells selected in the sheet in view. */
export const readOwnFormulas = (isOwn: (formula: string) => boolean): Promise<OfficeResult<Selected>> =>
  inExcel((context) => ownFormulasSelected(context, isOwn));

/** Replaces formulas by the values that they show: all of them or none, in one step of Excel's undo where it has one. */
export const freeze = (
  selected: Selected,
  formatOf: (text: string) => string | null,
): Promise<OfficeResult<Freezing>> =>
  inExcel(async (context) => (await freezer()).freezeFormulas(context, selected, formatOf), {
    mergeUndoGroup: canUndo(),
  });

/** Puts formulas back where nobody has touched their cells since. */
export const restore = (
  frozen: readonly FrozenFormula[],
): Promise<OfficeResult<Awaited<ReturnType<typeof restoreFormulas>>>> =>
  inExcel(async (context) => (await freezer()).restoreFormulas(context, frozen), { mergeUndoGroup: canUndo() });
