/** Draws that anyone can do again: published algorithms, 32-bit whole numbers, the same on every machine. */

/** FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 units: a seed, or a fingerprint. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    for (const byte of [unit & 0xff, unit >>> 8]) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}

/** A source of whole numbers from 0 to below `end`, each as likely as the others. */
export type Draw = (end: number) => number;

const RANGE = 2 ** 32;

/** xorshift32 (G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8(14), 2003), shifts 13, 17, 5. */
export function drawFrom(seed: string): Draw {
  // The generator would stay at 0.
  let state = fingerprint(seed) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  return (end) => {
    // Numbers of an incomplete last round would favour the first ones: they are drawn again.
    const limit = RANGE - (RANGE % end);
    for (let number = next(); ; number = next()) if (number < limit) return number % end;
  };
}

/** `count` of the items, without repeats, in the order of their drawing (Fisher-Yates). */
export function sampleOf<T>(items: readonly T[], count: number, draw: Draw): readonly T[] {
  const left = [...items];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) {
    const at = draw(left.length);
    taken.push(left[at] as T);
    left[at] = left.at(-1) as T;
    left.pop();
  }
  return taken;
}
