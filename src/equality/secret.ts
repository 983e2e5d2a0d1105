/**
 * Statistical secret over counts of enterprises tied by sums: which cells are shown as "s".
 *
 * A cell is secret when fewer than 3 enterprises make it, or when one of them makes more than 85 % of it. Others are masked with
 * it until the reader, who knows every shown cell, every sum and that a 0 is always shown, has for each masked cell at least two
 * values that fit: the proof is another table that looks the same (`hasOtherTable`).
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
  const secret = new Set([...cells].filter(([, cell]) => isSecret(cell)).map(([id]) => id));
  const hidden = new Set([...cells].filter(([id, { published }]) => !published || secret.has(id)).map(([id]) => id));
  const helpers: string[] = [];
  const alone = new Set<string>();
  const open = (): string | undefined =>
    [...secret, ...helpers].find((id) => !alone.has(id) && !hasOtherTable(table, hidden, id));
  for (let id = open(); id !== undefined; id = open()) {
    const helper = helperFor(table, hidden, id);
    if (helper === undefined) {
      // Nothing but zeros is left in sight: one more enterprise in the cell and in all its totals fits too.
      alone.add(id);
      continue;
    }
    hidden.add(helper);
    helpers.push(helper);
  }
  const needed = (): boolean => alone.size > 0 || open() !== undefined;
  // A cell masked on the way to another may no longer be needed: the largest are given back first.
  for (const helper of [...helpers].sort((one, other) => countOf(cells, other) - countOf(cells, one))) {
    hidden.delete(helper);
    helpers.splice(helpers.indexOf(helper), 1);
    if (!needed()) continue;
    hidden.add(helper);
    helpers.push(helper);
  }
  return new Set([...hidden].filter((id) => cells.get(id)?.published === true));
}

const countOf = (cells: ReadonlyMap<string, SecretCell>, id: string): number => cells.get(id)?.count ?? 0;

interface Term {
  readonly id: string;
  /** 1 for a part, -1 for the total. */
  readonly sign: number;
}

interface SecretTable {
  readonly cells: ReadonlyMap<string, SecretCell>;
  readonly margins: readonly (readonly Term[])[];
  /** By cell: the margins it stands in. */
  readonly marginsOf: ReadonlyMap<string, readonly number[]>;
}

function tableOf(cells: ReadonlyMap<string, SecretCell>, margins: readonly Margin[]): SecretTable {
  const terms = margins.map(({ total, parts }): readonly Term[] => [
    { id: total, sign: -1 },
    ...parts.map((id) => ({ id, sign: 1 })),
  ]);
  const marginsOf = new Map<string, number[]>();
  terms.forEach((margin, nth) => {
    for (const { id } of margin) {
      if (!cells.has(id)) throw new Error(`No such cell: ${id}`);
      marginsOf.set(id, [...(marginsOf.get(id) ?? []), nth]);
    }
  });
  return { cells, margins: terms, marginsOf };
}

/**
 * The shown cell to mask next, among those tied by sums to the cell through hidden ones: a part before a total, the nearer before
 * the farther, the smaller before the larger. A 0 hides nothing.
 */
function helperFor(
  { cells, margins, marginsOf }: SecretTable,
  hidden: ReadonlySet<string>,
  id: string,
): string | undefined {
  const seen = new Set([id]);
  let best: { readonly id: string; readonly rank: readonly number[] } | undefined;
  let distance = 0;
  for (let ring = [id]; ring.length > 0; distance += 1) {
    const around = ring.flatMap((cell) => (marginsOf.get(cell) ?? []).flatMap((nth) => margins[nth] ?? []));
    for (const { id: cell } of around) {
      if (hidden.has(cell) || countOf(cells, cell) === 0) continue;
      const isTotal = (marginsOf.get(cell) ?? []).some((nth) => margins[nth]?.[0]?.id === cell);
      const rank = [Number(isTotal), distance, countOf(cells, cell)];
      if (best === undefined || isBefore(rank, best.rank)) best = { id: cell, rank };
    }
    ring = [...new Set(around.map((term) => term.id))].filter((cell) => hidden.has(cell) && !seen.has(cell));
    for (const cell of ring) seen.add(cell);
  }
  return best?.id;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const first = one.findIndex((figure, nth) => figure !== other[nth]);
  return first >= 0 && (one[first] ?? 0) < (other[first] ?? 0);
}

const MOST_CHANGES = 14;
const MOST_STEPS = 4_000;

/**
 * Whether a table with another number in the cell shows the same to the reader: the hidden cells changed by one or two so that
 * every sum still holds, none below what the reader knows of it (a printed "s" is never 0).
 */
function hasOtherTable({ cells, margins, marginsOf }: SecretTable, hidden: ReadonlySet<string>, id: string): boolean {
  const changes = new Map<string, number>();
  const gaps = margins.map(() => 0);
  let steps = 0;

  const fits = (cell: string, change: number): boolean => {
    const { count = 0, published = false } = cells.get(cell) ?? {};
    return count + change >= (published && count > 0 ? 1 : 0);
  };
  const apply = (cell: string, change: number): void => {
    for (const nth of marginsOf.get(cell) ?? [])
      for (const term of margins[nth] ?? []) if (term.id === cell) gaps[nth] = (gaps[nth] ?? 0) + term.sign * change;
  };
  const attempt = (cell: string, change: number): boolean => {
    if (!fits(cell, change)) return false;
    changes.set(cell, change);
    apply(cell, change);
    if (mend()) return true;
    apply(cell, -change);
    changes.delete(cell);
    return false;
  };
  const mend = (): boolean => {
    steps += 1;
    if (steps > MOST_STEPS || changes.size > MOST_CHANGES) return false;
    let fewest: readonly Term[] | undefined;
    let gap = 0;
    for (let nth = 0; nth < margins.length; nth += 1) {
      if (gaps[nth] === 0) continue;
      const free = (margins[nth] ?? []).filter((term) => hidden.has(term.id) && !changes.has(term.id));
      if (fewest === undefined || free.length < fewest.length) {
        fewest = free;
        gap = gaps[nth] ?? 0;
      }
    }
    if (fewest === undefined) return true;
    return Math.abs(gap) <= 2 && fewest.some((term) => attempt(term.id, -gap * term.sign));
  };

  return attempt(id, 1) || attempt(id, -1);
}
