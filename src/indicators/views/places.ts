/** Numbers of rows by key: a list where keys are few, as small numbers are. */
export interface Places {
  readonly get: (key: number) => number;
  readonly set: (key: number, place: number) => void;
}

export const NOWHERE = -1;

export function places(keyCount: number, rows: number): Places {
  if (keyCount > rows * 16 + 1_024) {
    const known = new Map<number, number>();
    return { get: (key) => known.get(key) ?? NOWHERE, set: (key, place) => known.set(key, place) };
  }
  const known = new Int32Array(keyCount).fill(NOWHERE);
  return {
    get: (key) => known[key] as number,
    set: (key, place) => {
      known[key] = place;
    },
  };
}

/** One more than the highest of the codes. */
export function countIn(codes: Int32Array): number {
  let highest = 0;
  for (const code of codes) if (code > highest) highest = code;
  return highest + 1;
}
