/**
 * Statistical secret over counts of enterprises tied by sums: which cells are shown as "s".
 *
 * A cell is secret when fewer than 3 enterprises make it, or when one of them makes more than 85 % of it. It is safe when the
 * reader, who knows every shown cell, every sum and that a 0 is always shown, could have another table before him: the same shown
 * cells, another number in that one. Such a table is looked for, and the shown cells that it changes are masked with the secret
 * one: the cheapest found. It proves them all safe.
 */
export const FEWEST_ENTERPRISES = 3;
export const LARGEST_SHARE = 0.85;

export interface SecretCell {
  /** Enterprises in the cell. */
  readonly count: number;
  /** False for a cell that is not printed, and that a difference could give: it must not be found either. */
  readonly published: boolean;
  /** The share that the largest enterprise makes of the cell, where the cell is a sum of unequal parts. */
  readonly largestShare?: number;
  /** What masking it costs the reader, beside the others; 1 when not given. */
  readonly worth?: number;
  /** As a sheet published before has it: what was shown is shown again if it can be, what was masked stays so. */
  readonly before?: "shown" | "masked";
}

/** `total` is the sum of `parts`. */
export interface Margin {
  readonly total: string;
  readonly parts: readonly string[];
}

export const isSecret = ({ count, largestShare = 0 }: SecretCell): boolean =>
  count > 0 && (count < FEWEST_ENTERPRISES || largestShare > LARGEST_SHARE);

/** The published cells to mask. The same table gives the same cells. */
export function maskedCells(cells: ReadonlyMap<string, SecretCell>, margins: readonly Margin[]): ReadonlySet<string> {
  const table = tableOf(cells, margins);
  const secret = [...cells].filter(([, cell]) => isSecret(cell) || cell.before === "masked").map(([id]) => id);
  const hidden = new Set([...cells].filter(([, { published }]) => !published).map(([id]) => id));
  for (const id of secret) hidden.add(id);
  const helpers = new Set<string>();
  for (const id of secret) {
    for (const cell of cheapestTable(table, hidden, id) ?? tiedTo(table, id)) {
      if (hidden.has(cell)) continue;
      hidden.add(cell);
      helpers.add(cell);
    }
  }
  // A cell masked on the way to another may no longer be needed: the dearest are given back first.
  const isSafe = (id: string): boolean => otherTable(table, hidden, id, FREE) !== undefined;
  for (const helper of [...helpers].sort((one, other) => priceOf(cells.get(other)) - priceOf(cells.get(one)))) {
    hidden.delete(helper);
    helpers.delete(helper);
    if (secret.every(isSafe) && [...helpers].every(isSafe)) continue;
    hidden.add(helper);
    helpers.add(helper);
  }
  return new Set([...hidden].filter((id) => cells.get(id)?.published === true));
}

interface Term {
  readonly id: string;
  /** 1 for a part, -1 for the total. */
  readonly sign: number;
}

interface SecretTable {
  readonly cells: ReadonlyMap<string, SecretCell>;
  readonly margins: readonly (readonly Term[])[];
  /** By cell: the margins it stands in, and its sign there. */
  readonly standsIn: ReadonlyMap<string, readonly { readonly nth: number; readonly sign: number }[]>;
}

function tableOf(cells: ReadonlyMap<string, SecretCell>, margins: readonly Margin[]): SecretTable {
  const terms = margins.map(({ total, parts }): readonly Term[] => [
    { id: total, sign: -1 },
    ...parts.map((id) => ({ id, sign: 1 })),
  ]);
  const standsIn = new Map<string, { readonly nth: number; readonly sign: number }[]>();
  terms.forEach((margin, nth) => {
    for (const { id, sign } of margin) {
      if (!cells.has(id)) throw new Error(`No such cell: ${id}`);
      standsIn.set(id, [...(standsIn.get(id) ?? []), { nth, sign }]);
    }
  });
  return { cells, margins: terms, standsIn };
}

/** Cells changed by a table that costs nothing change hidden cells only. */
const FREE = Number.MIN_VALUE;
const MOST_CHANGES = 40;
const MOST_STEPS = 20_000;

/** Fewer cells first, then those that say less. */
const priceOf = ({ worth = 1, count, before }: SecretCell = { count: 0, published: true }): number =>
  worth + Math.min(count, 1_000) / 10_000 + (before === "shown" ? SHOWN_BEFORE : 0);

/** What masking a cell costs when it was shown before: whoever kept that sheet reads it still. */
const SHOWN_BEFORE = 1_000;

/** Prices under which another table is looked for, one after the other: little is tried while little is allowed. */
const LIMITS = [FREE, 5, 10, 15, 20, 30, 40, 60, 80, 120, 200, Number.POSITIVE_INFINITY];

function cheapestTable(table: SecretTable, hidden: ReadonlySet<string>, id: string): readonly string[] | undefined {
  for (const limit of LIMITS) {
    const found = otherTable(table, hidden, id, limit);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The cells that another table changes, by one or two each, so that every sum still holds and none falls below what the reader
 * knows of it (a printed "s" is never 0): the cheapest to mask under a limit; undefined when none is found.
 */
function otherTable(
  { cells, margins, standsIn }: SecretTable,
  hidden: ReadonlySet<string>,
  id: string,
  limit: number,
): readonly string[] | undefined {
  const changes = new Map<string, number>();
  const gaps = new Int32Array(margins.length);
  let best: readonly string[] | undefined;
  let bestPrice = limit;
  let steps = 0;

  const priceIn = (cell: string): number => (hidden.has(cell) ? 0 : priceOf(cells.get(cell)));
  const isFree = ({ id: cell }: Term): boolean =>
    !changes.has(cell) && (hidden.has(cell) || (cells.get(cell)?.count ?? 0) > 0);
  const attempt = (cell: string, change: number, price: number): void => {
    const { count = 0, published = false } = cells.get(cell) ?? {};
    const after = price + priceIn(cell);
    if (after >= bestPrice || count + change < (published ? 1 : 0)) return;
    changes.set(cell, change);
    for (const { nth, sign } of standsIn.get(cell) ?? []) gaps[nth] = (gaps[nth] as number) + sign * change;
    mend(after);
    for (const { nth, sign } of standsIn.get(cell) ?? []) gaps[nth] = (gaps[nth] as number) - sign * change;
    changes.delete(cell);
  };
  /** Goes on with the sum that leaves the fewest choices, the cheapest cell first. */
  const mend = (price: number): void => {
    steps += 1;
    if (steps > MOST_STEPS || changes.size > MOST_CHANGES) return;
    let fewest: readonly Term[] | undefined;
    let gap = 0;
    for (let nth = 0; nth < margins.length; nth += 1) {
      if (gaps[nth] === 0) continue;
      const free = (margins[nth] ?? []).filter(isFree);
      if (fewest !== undefined && free.length >= fewest.length) continue;
      fewest = free;
      gap = gaps[nth] as number;
    }
    if (fewest === undefined) {
      best = [...changes.keys()];
      bestPrice = price;
      return;
    }
    if (Math.abs(gap) > 2) return;
    const ordered = [...fewest].sort((one, other) => priceIn(one.id) - priceIn(other.id));
    for (const term of ordered) attempt(term.id, -gap * term.sign, price);
  };

  attempt(id, 1, 0);
  attempt(id, -1, 0);
  return best;
}

/** Every cell that sums tie to one, zeros apart: one more enterprise in it and in all its totals then fits too. */
function tiedTo({ cells, margins, standsIn }: SecretTable, id: string): readonly string[] {
  const seen = new Set([id]);
  for (let ring = [id]; ring.length > 0;) {
    const around = ring.flatMap((cell) => (standsIn.get(cell) ?? []).flatMap(({ nth }) => margins[nth] ?? []));
    ring = [...new Set(around.map((term) => term.id))].filter(
      (cell) => !seen.has(cell) && ((cells.get(cell)?.count ?? 0) > 0 || cells.get(cell)?.published === false),
    );
    for (const cell of ring) seen.add(cell);
  }
  return [...seen];
}
