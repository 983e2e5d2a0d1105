/** Cells that are not to be written, though they hold a constant as far as their content says. */
import { type Change, changesFormat, type Left } from "./change-cells";
import { areaOf, ITEM_BOUNDS } from "./outline";
import { rangeAt } from "./spans";

/** Cells asked about at once. */
const AT_ONCE = 400;

/**
 * The changes of cells that a protected sheet locks, or whose look it keeps as it is, and of those that a formula fills from
 * its own cell: a value there would block the formula, and empty all that it fills.
 */
export async function closedOf<T extends Change>(
  context: Excel.RequestContext,
  changes: readonly T[],
): Promise<ReadonlyMap<T, Extract<Left, "locked" | "formula">>> {
  const closed = new Map<T, "locked" | "formula">();
  // Number formats are not to be set in a protected sheet, not even in cells that it leaves open.
  for (const change of changes) if (change.at.isProtected && changesFormat(change)) closed.set(change, "locked");
  await asked(
    context,
    changes.filter(({ at }) => at.isProtected),
    (cell) => cell.format.protection.load("locked"),
    (change, { locked }) => {
      if ((locked as boolean | null) !== false) closed.set(change, "locked");
    },
  );
  await asked(
    context,
    await underFormulas(context, changes),
    (cell) => cell.getSpillParentOrNullObject().load("rowIndex"),
    (change, parent) => {
      if (!parent.isNullObject) closed.set(change, "formula");
    },
  );
  return closed;
}

async function asked<T extends Change, A>(
  context: Excel.RequestContext,
  changes: readonly T[],
  ask: (cell: Excel.Range) => A,
  told: (change: T, answer: A) => void,
): Promise<void> {
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const some = changes.slice(from, from + AT_ONCE).map((change) => ({ change, answer: ask(cellOf(change)) }));
    await context.sync();
    for (const { change, answer } of some) told(change, answer);
  }
}

const cellOf = ({ at: { sheet }, row, column }: Change): Excel.Range =>
  rangeAt(sheet, { top: row, left: column, bottom: row, right: column });

/** Those that a formula may fill: one stands above or to the left. A protected sheet does not tell its formulas. */
async function underFormulas<T extends Change>(
  context: Excel.RequestContext,
  changes: readonly T[],
): Promise<readonly T[]> {
  const sheets = new Map(changes.filter(({ at }) => !at.isProtected).map(({ at }) => [at.id, at.sheet]));
  const holders = [...sheets].map(([id, sheet]) => {
    const found = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
    found.areas.load(ITEM_BOUNDS);
    return { id, found };
  });
  if (holders.length > 0) await context.sync();
  const corners = new Map(
    holders.map(({ id, found }) => {
      const areas = found.isNullObject ? [] : found.areas.items.map(areaOf);
      return [id, { top: least(areas.map(({ top }) => top)), left: least(areas.map(({ left }) => left)) }];
    }),
  );
  return changes.filter(({ at, row, column }) => {
    const corner = corners.get(at.id);
    return corner === undefined || (corner.top <= row && corner.left <= column);
  });
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
