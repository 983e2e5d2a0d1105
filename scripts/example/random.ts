/** Chance that is always the same: the example is generated again byte for byte. */
export interface Random {
  /** In [0, 1). */
  readonly share: () => number;
  /** A whole number, both ends included. */
  readonly between: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** One of the items, each as likely as its weight. */
  readonly weighted: <T>(items: readonly (readonly [item: T, weight: number])[]) => T;
  /** Some of the items, each at most once, in their own order. */
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
}

/** One source of chance per subject: a register that changes leaves the others as they were. */
export function randomFor(subject: string): Random {
  const share = mulberry32(Array.from(subject).reduce(hashedWith, 2_166_136_261));
  const between = (min: number, max: number): number => min + Math.floor(share() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new Error(`nothing to pick from for ${subject}`);
    return item;
  };
  return {
    share,
    between,
    chance: (probability) => share() < probability,
    pick,
    weighted: (items) => {
      let left = share() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) if ((left -= weight) < 0) return item;
      return pick(items)[0];
    },
    some: (items, count) => {
      const ranks = items.map((item, rank) => ({ item, rank, order: share() }));
      const kept = ranks.sort((one, other) => one.order - other.order).slice(0, count);
      return kept.sort((one, other) => one.rank - other.rank).map(({ item }) => item);
    },
  };
}

const hashedWith = (hash: number, letter: string): number => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
