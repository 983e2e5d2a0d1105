/** The formulas that call the add-in's functions, in what the user has selected. */
import type { Area } from "../port";
import { take } from "./cells";
import { isTooLarge } from "./fault";
import { areaOf, BOUNDS, ITEM_BOUNDS } from "./outline";
import { rangeAt } from "./spans";

/** A formula, in English syntax with its "=", and the cells that it fills: its own, or those over which its array spills. */
export interface Filled {
  readonly formula: string;
  readonly area: Area;
}

/** Formulas of one sheet. */
export interface Selected {
  readonly sheetId: string;
  readonly sheet: string;
  readonly formulas: readonly Filled[];
}

/** Bytes aimed at in one answer, and what a formula may weigh. */
const ANSWER_BYTES = 1_500_000;
const FORMULA_BYTES = 80;
const SPILLS_ASKED = 500;

/**
 * The add-in's formulas of which at least one cell is selected, in the sheet in view: an array that reaches into the
 * selection counts whole, since Excel keeps it whole. Three round trips, and more where the sheet has thousands of formulas.
 *
 * @param isOwn whether a formula calls a function of the add-in
 */
export async function ownFormulasSelected(
  context: Excel.RequestContext,
  isOwn: (formula: string) => boolean,
): Promise<Selected> {
  const selection = context.workbook.getSelectedRanges();
  const sheet = selection.worksheet;
  sheet.load("id,name");
  selection.areas.load(ITEM_BOUNDS);
  const holders = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
  holders.areas.load(ITEM_BOUNDS);
  await context.sync();
  const selected = selection.areas.items.map(areaOf);
  const cells = holders.isNullObject ? [] : await formulasAt(context, sheet, holders.areas.items.map(areaOf));
  const own = cells.filter(({ formula }) => isOwn(formula));
  const filled = await spilled(context, sheet, own);
  const formulas = filled.filter(({ area }) => selected.some((one) => meet(one, area)));
  return { sheetId: sheet.id, sheet: sheet.name, formulas };
}

/** The formulas of areas of one sheet, a cell each. */
export async function formulasAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<Filled[]> {
  const queue = areas.map((area) => ({ area }));
  const found: Filled[] = [];
  let budget = ANSWER_BYTES;
  while (queue.length > 0) {
    const pieces = take(queue, budget, FORMULA_BYTES);
    const asked = pieces.map(({ area }) => ({ area, range: rangeAt(sheet, area).load("formulas") }));
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || budget < FORMULA_BYTES) throw error;
      budget /= 2;
      queue.unshift(...pieces);
      continue;
    }
    for (const { area, range } of asked)
      (range.formulas as unknown[][]).forEach((row, i) => {
        row.forEach((formula, j) => {
          if (typeof formula === "string" && formula.startsWith("="))
            found.push({ formula, area: cellAt(area.top + i, area.left + j) });
        });
      });
  }
  return found;
}

/** The formulas with the cells over which they spill; those that are only a cell of another's array are left out. */
async function spilled(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly Filled[],
): Promise<Filled[]> {
  const filled: Filled[] = [];
  for (let from = 0; from < cells.length; from += SPILLS_ASKED) {
    const asked = cells.slice(from, from + SPILLS_ASKED).map((cell) => {
      const spill = rangeAt(sheet, cell.area).getSpillingToRangeOrNullObject();
      return { cell, spill: spill.load(BOUNDS) };
    });
    await context.sync();
    for (const { cell, spill } of asked) filled.push(spill.isNullObject ? cell : { ...cell, area: areaOf(spill) });
  }
  const arrays = filled.filter(({ area }) => area.bottom > area.top || area.right > area.left);
  return filled.filter((one) => !arrays.some((array) => array !== one && meet(array.area, one.area)));
}

const cellAt = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

const meet = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
