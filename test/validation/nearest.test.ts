/** The nearest word of a list, against the distance written out in full. */
import fc from "fast-check";
import { nearest } from "../../src/validation/nearest";

/** Letters added, lost, changed, or two neighbours exchanged: every line of the table, whatever the words. */
function distance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i += 1)
    for (let j = 1; j <= other.length; j += 1) {
      const changed = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const exchanged = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const line = table[i] ?? [];
      line[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, exchanged);
    }
  return at(one.length, other.length);
}

function nearestInFull(word: string, words: readonly string[]): number | undefined {
  const mistakes = Math.min(3, Math.floor(word.length / 4));
  if (mistakes === 0) return undefined;
  const distances = words.map((other) => distance(word, other));
  const least = Math.min(...distances);
  if (least > mistakes) return undefined;
  const closest = new Set(words.filter((_, k) => distances[k] === least));
  return closest.size === 1 ? distances.indexOf(least) : undefined;
}

/** Few letters, so that words are near one another. */
const letters = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 18 });

/** A word with a few letters added, lost or changed. */
const near = (word: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc
    .array(fc.tuple(fc.nat(word.length), fc.nat(1), fc.constantFrom([], ["a"], ["b"], ["c", "b"])), { maxLength: 4 })
    .map((slips) => slips.reduce((letters, [at, lost, added]) => letters.toSpliced(at, lost, ...added), [...word]));

test("the nearest word is that of the least distance in full, and none where several are as near", () => {
  const cases = letters.chain((word) =>
    fc.record({ word: fc.constant(word), words: fc.array(fc.oneof(letters, near(word)), { maxLength: 6 }) }),
  );
  let found = 0;
  fc.assert(
    fc.property(cases, ({ word, words }) => {
      const list = words.map((one) => one.join(""));
      const expected = nearestInFull(word.join(""), list);
      if (expected !== undefined) found += 1;
      expect(nearest(word.join(""), list)).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
  expect(found).toBeGreaterThan(200);
});

test("a long word is looked for in a list of longer ones", () => {
  const word = "a".repeat(80);
  expect(nearest(word, [`${word}bbbb`, `${word}bbb`])).toBe(1);
  expect(nearest(`${word}a`, [word])).toBeUndefined();
});
