/** Formulas replaced by the values that they show, and put back. */
import type { Area, Cell } from "../port";
import { OfficeRefusal } from "./fault";
import type { Filled, Selected } from "./own-formulas";
import { rangeAt } from "./spans";
import { typedValue } from "./typing";

/** A formula that was replaced, with what its cells hold since. */
export interface FrozenFormula extends Filled {
  readonly sheetId: string;
  /** The name that the sheet had. */
  readonly sheet: string;
  readonly values: readonly (readonly Cell[])[];
  /** The number formats that the cells had, where they were changed. */
  readonly formats: readonly (readonly string[])[] | null;
}

export interface Freezing {
  readonly sheet: string;
  readonly frozen: readonly FrozenFormula[];
  /** Formulas that show no value to keep: still computed, or by a function that is not there. */
  readonly left: readonly Area[];
}

/** What a cell shows while it has no value. */
const NO_VALUE = new Set(["#BUSY!", "#GETTING_DATA", "#NAME?", "#CONNECT!", "#BLOCKED!", "#SPILL!"]);

/**
 * Replaces formulas by the values that they show, all or none, in one request: where Excel can undo it, it is one step.
 * Number formats stay; a value that brought its own format along leaves it to its cell.
 *
 * @param formatOf the number format by which a cell of format "General" shows that text; null to leave it
 */
export async function freezeFormulas(
  context: Excel.RequestContext,
  { sheetId, sheet: name, formulas }: Selected,
  formatOf: (text: string) => string | null,
): Promise<Freezing> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.protection.load("protected");
  const asked = formulas.map((one) => {
    const range = rangeAt(sheet, one.area).load("values,formulas,numberFormat,text");
    return { one, range, lock: range.format.protection.load("locked") };
  });
  await context.sync();
  if (sheet.isNullObject) return { sheet: name, frozen: [], left: [] };
  // Edited since it was found: it is no longer what the user agreed to.
  const same = asked.filter(({ one, range }) => firstOf(range.formulas) === one.formula);
  if (sheet.protection.protected && same.some(({ lock }) => isLocked(lock)))
    throw new OfficeRefusal({ code: "sheet-protected", detail: `the sheet "${name}" is protected` });
  const shows = ({ range }: (typeof asked)[number]): boolean =>
    !range.values.flat().some((value) => NO_VALUE.has(String(value)));
  const frozen = same.filter(shows).map(({ one, range }): FrozenFormula => {
    const values = range.values as Cell[][];
    const formats = range.numberFormat as string[][];
    const kept = formats.map((row, i) =>
      row.map((format, j) => {
        const own =
          format === "General" && typeof values[i]?.[j] === "number" ? formatOf(range.text[i]?.[j] ?? "") : null;
        return own ?? format;
      }),
    );
    const isChanged = kept.some((row, i) => row.some((format, j) => format !== formats[i]?.[j]));
    range.values = values.map((row) => row.map(asTyped));
    if (isChanged) range.numberFormat = kept;
    return { ...one, sheetId, sheet: name, values, formats: isChanged ? formats : null };
  });
  try {
    await context.sync();
    if (!(await areKept(context, frozen)))
      throw new OfficeRefusal({ code: "not-kept", detail: "other values came out" });
  } catch (error) {
    await takeBack(context, frozen);
    throw error;
  }
  return { sheet: name, frozen, left: same.filter((one) => !shows(one)).map(({ one }) => one.area) };
}

/**
 * Puts formulas back where their cells still hold what was frozen; a cell that someone has filled since is left alone.
 * @returns the formulas that were left
 */
export async function restoreFormulas(
  context: Excel.RequestContext,
  frozen: readonly FrozenFormula[],
): Promise<{ readonly restored: readonly FrozenFormula[]; readonly changed: readonly FrozenFormula[] }> {
  const asked = frozen.map((one) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(one.sheetId);
    const range = rangeAt(sheet, one.area).load("values,formulas");
    const lock = range.format.protection.load("locked");
    return { one, sheet, range, lock, protection: sheet.protection.load("protected") };
  });
  if (asked.length > 0) await context.sync();
  const isThere = ({ one, sheet, range }: (typeof asked)[number]): boolean => !sheet.isNullObject && holds(range, one);
  const back = asked.filter(isThere);
  if (back.some(({ lock, protection }) => protection.protected && isLocked(lock)))
    throw new OfficeRefusal({ code: "sheet-protected", detail: "a sheet is protected" });
  for (const { one, range } of back) putBack(range, one);
  if (back.length > 0) await context.sync();
  return { restored: back.map(({ one }) => one), changed: frozen.filter((one) => !back.some((it) => it.one === one)) };
}

/** Null when some of the cells are locked, which the types of the API leave out. */
const isLocked = (lock: { readonly locked: boolean | null }): boolean => lock.locked !== false;

/** As it is to be typed so that Excel shows the same: an empty text clears the cell, an error stays one. */
const asTyped = (value: Cell): string | number | boolean =>
  typeof value === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(value) ? value : (typedValue(value) ?? "");

const firstOf = (formulas: readonly (readonly unknown[])[]): unknown => formulas[0]?.[0];

async function areKept(context: Excel.RequestContext, frozen: readonly FrozenFormula[]): Promise<boolean> {
  const asked = frozen.map((one) => {
    const sheet = context.workbook.worksheets.getItem(one.sheetId);
    return { one, range: rangeAt(sheet, one.area).load("values,formulas") };
  });
  await context.sync();
  return asked.every(({ one, range }) => holds(range, one));
}

/** Whether cells hold those values and no formula. */
const holds = ({ values, formulas }: Excel.Range, frozen: FrozenFormula): boolean =>
  frozen.values.every((row, i) =>
    row.every((value, j) => values[i]?.[j] === value && (formulas[i]?.[j] === value || !isFormula(formulas[i]?.[j]))),
  );

const isFormula = (content: unknown): boolean => typeof content === "string" && content.startsWith("=");

/** The formula in its first cell, the others empty so that its array finds its room. */
function putBack(range: Excel.Range, { formula, values, formats }: FrozenFormula): void {
  range.formulas = values.map((row, i) => row.map((_, j) => (i === 0 && j === 0 ? formula : "")));
  if (formats !== null) range.numberFormat = formats.map((row) => [...row]);
}

/** One by one: a formula that Excel will not let be written was not overwritten either. */
async function takeBack(context: Excel.RequestContext, frozen: readonly FrozenFormula[]): Promise<void> {
  for (const one of frozen) {
    putBack(rangeAt(context.workbook.worksheets.getItem(one.sheetId), one.area), one);
    try {
      await context.sync();
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
    }
  }
}
