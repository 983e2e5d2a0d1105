/** The random control of sworn statements (action 3.1): which declarations of an exercice to check. */
import type { Line } from "./lines";
import { drawFrom, fingerprint, sampleOf } from "./random";

/** What splits the frame: whether the candidate was awarded, the directorate, the amount of the offer. */
export const STRATUM_KINDS = ["awarded", "directorate", "amount"] as const;
export type StratumKind = (typeof STRATUM_KINDS)[number];

/** Euros; each class of amounts ends where the next begins. */
export const AMOUNT_CLASSES = [0, 40_000, 90_000, 216_000, 1_000_000] as const;

/** One declaration that may be drawn; `reference` names it from one reading of the register to the next. */
export interface Declaration {
  readonly reference: string;
  readonly line: Line;
  /** Values of the strata asked for, in their order; null where the register does not say. */
  readonly stratum: readonly (string | number | null)[];
}

export interface Stratum {
  readonly values: Declaration["stratum"];
  readonly size: number;
  readonly drawn: number;
}

/** How many to draw: of all, or a share of them (rounded up). */
export type Size = { readonly count: number } | { readonly share: number };

/** "25", "10 %", "2,5%": null for anything else, and for a share that is not between 0 and 1. */
export function sizeOf(text: string): Size | null {
  if (!/^\s*(?:[1-9]\d{0,5}|(?:100|[1-9]?\d)(?:[.,]\d+)?\s?%)\s*$/.test(text)) return null;
  const number = Number(text.replace("%", "").replace(",", "."));
  if (!text.includes("%")) return { count: number };
  return number > 0 && number <= 100 ? { share: number / 100 } : null;
}

export interface Drawing {
  readonly seed: string;
  readonly size: number;
  /** Of the references of the frame: another register gives another one. */
  readonly frame: { readonly size: number; readonly fingerprint: string };
  readonly strata: readonly Stratum[];
  /** By stratum, in the order of the drawing. */
  readonly drawn: readonly Declaration[];
}

/** The frame: the declarations given, in an order that does not depend on that of the rows. */
export function frameOf(lines: readonly Line[], by: readonly StratumKind[]): readonly Declaration[] {
  const keys = new Map<string, number>();
  return lines
    .map((line) => ({
      line,
      key: [line.consultation ?? "", line.candidate ?? "", String(line.day ?? "")].join("\u0001"),
    }))
    .sort((one, other) => (one.key === other.key ? one.line.row - other.line.row : one.key < other.key ? -1 : 1))
    .map(({ line, key }): Declaration => {
      const nth = (keys.get(key) ?? 0) + 1;
      keys.set(key, nth);
      return { reference: codeOf(`${key}\u0001${String(nth)}`), line, stratum: by.map((kind) => STRATA[kind](line)) };
    });
}

const codeOf = (text: string): string => fingerprint(text).toString(16).toUpperCase().padStart(8, "0");

const STRATA: Readonly<Record<StratumKind, (line: Line) => string | number | null>> = {
  awarded: ({ awarded }) => (awarded === "yes" || awarded === "no" ? awarded : null),
  directorate: ({ directorate }) => directorate,
  amount: ({ amount }) => (amount === null ? null : (AMOUNT_CLASSES.findLast((from) => amount >= from) ?? 0)),
};

/** What was asked to split the frame, and that no declaration of it says. */
export const unsaidIn = (frame: readonly Declaration[], by: readonly StratumKind[]): readonly StratumKind[] =>
  by.filter((_, nth) => frame.every(({ stratum }) => (stratum[nth] ?? null) === null));

/** The same frame, size and seed draw the same declarations. */
export function drawing(frame: readonly Declaration[], size: Size, seed: string): Drawing {
  const wanted = Math.min(frame.length, "count" in size ? size.count : Math.ceil(frame.length * size.share - 1e-9));
  const groups = new Map<string, Declaration[]>();
  for (const one of frame) {
    const key = JSON.stringify(one.stratum);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  const ordered = [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
  const counts = shared(ordered.map(({ length }) => length), wanted); // prettier-ignore
  const draw = drawFrom(seed);
  const picked = ordered.map((group, nth) => sampleOf(group, counts[nth] ?? 0, draw));
  return {
    seed,
    size: wanted,
    frame: { size: frame.length, fingerprint: codeOf(frame.map(({ reference }) => reference).join(" ")) },
    strata: ordered.map((group, nth) => ({
      values: group[0]?.stratum ?? [],
      size: group.length,
      drawn: picked[nth]?.length ?? 0,
    })),
    drawn: picked.flat(),
  };
}

/** In proportion to the sizes, by largest remainders; each stratum has one at least where there are enough to draw. */
function shared(sizes: readonly number[], wanted: number): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all === 0) return sizes;
  const least = wanted >= sizes.length ? 1 : 0;
  const counts = sizes.map((size) => Math.max(least, Math.floor((size * wanted) / all)));
  const lacks = (nth: number): number => ((sizes[nth] ?? 0) * wanted) / all - (counts[nth] ?? 0);
  const indexes = sizes.map((_, nth) => nth);
  const best = (among: readonly number[], isBetter: (one: number, other: number) => boolean): number =>
    among.reduce((one, other) => (isBetter(other, one) ? other : one));
  for (let left = wanted - counts.reduce((sum, count) => sum + count, 0); left !== 0; left -= Math.sign(left)) {
    const nth =
      left > 0
        ? best(indexes.filter((at) => (counts[at] ?? 0) < (sizes[at] ?? 0)), (one, other) => lacks(one) > lacks(other))
        : best(indexes.filter((at) => (counts[at] ?? 0) > least), (one, other) => lacks(one) < lacks(other)); // prettier-ignore
    counts[nth] = (counts[nth] ?? 0) + Math.sign(left);
  }
  return counts;
}

/** The first of the recorded drawings that drew the very same declarations; null when none did. */
export function sameAs(
  drawn: Drawing,
  recorded: readonly { readonly name: string; readonly rows: readonly { readonly reference: string }[] }[],
): string | null {
  const own = new Set(drawn.drawn.map(({ reference }) => reference));
  const same = recorded.find(
    ({ rows }) => rows.length === own.size && rows.every(({ reference }) => own.has(reference)),
  );
  return same?.name ?? null;
}
