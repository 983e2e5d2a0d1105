/** The random control of sworn statements (action 3.1). */
import fc from "fast-check";
import { drawing, frameOf, type StratumKind } from "../../src/equality/draw";
import type { Line } from "../../src/equality/lines";
import { drawFrom, fingerprint, sampleOf } from "../../src/equality/random";
import { candidate } from "./candidates";

const frame = (count: number, more: (n: number) => Partial<Line> = () => ({}), by: readonly StratumKind[] = []) =>
  frameOf(
    Array.from({ length: count }, (_, n) => candidate(`c${String(n)}`, { row: n, received: true, ...more(n) })),
    by,
  );
const references = (drawn: ReturnType<typeof drawing>): readonly string[] =>
  drawn.drawn.map(({ reference }) => reference);

test("FNV-1a gives the published values for texts of one byte a unit followed by 0", () => {
  expect(fingerprint("")).toBe(0x811c9dc5);
  const published = (bytes: readonly number[]): number =>
    bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619) >>> 0, 2_166_136_261);
  expect(fingerprint("a")).toBe(published([0x61, 0]));
  expect(fingerprint("é2025")).toBe(published([0xe9, 0, 0x32, 0, 0x30, 0, 0x32, 0, 0x35, 0]));
});

test("xorshift32 gives Marsaglia's sequence, worked out here in unlimited whole numbers", () => {
  let state = BigInt(fingerprint("2025"));
  const mask = 0xffffffffn;
  const expected = Array.from({ length: 20 }, () => {
    state ^= (state << 13n) & mask;
    state ^= state >> 17n;
    state ^= (state << 5n) & mask;
    return Number(state % 7n);
  });
  const draw = drawFrom("2025");
  expect(Array.from({ length: 20 }, () => draw(7))).toEqual(expected);
});

test("every declaration is as likely as the others", () => {
  const draw = drawFrom("likely");
  const counts = new Array<number>(10).fill(0);
  for (let turn = 0; turn < 4_000; turn += 1)
    for (const item of sampleOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3, draw)) counts[item] = (counts[item] ?? 0) + 1;
  // 1,200 each on average, with a standard deviation of 29.
  for (const count of counts) expect(Math.abs(count - 1_200)).toBeLessThan(29 * 4);
});

test("the same seed draws the same declarations, whatever the order of the rows; another seed, others", () => {
  const lines = Array.from({ length: 60 }, (_, n) => candidate(`c${String(n)}`, { row: n }));
  const one = drawing(frameOf(lines, []), { count: 12 }, "2025");
  const moved = [...lines].reverse().map((line, row) => ({ ...line, row }));
  expect(references(drawing(frameOf(moved, []), { count: 12 }, "2025"))).toEqual(references(one));
  expect(references(drawing(frameOf(lines, []), { count: 12 }, "2026"))).not.toEqual(references(one));
});

test("two declarations of a candidate to the same consultation the same day are told apart", () => {
  const lines = [candidate("twice", { row: 1 }), candidate("twice", { row: 2 })];
  expect(new Set(frameOf(lines, []).map(({ reference }) => reference)).size).toBe(2);
});

test("10 % of 41 is five: a share is rounded up; 10 % of 40 is four", () => {
  expect(drawing(frame(41), { share: 0.1 }, "s").drawn).toHaveLength(5);
  expect(drawing(frame(40), { share: 0.1 }, "s").drawn).toHaveLength(4);
  expect(drawing(frame(30), { share: 0.1 }, "s").drawn).toHaveLength(3);
  expect(drawing(frame(3), { count: 9 }, "s").drawn).toHaveLength(3);
});

test("strata are drawn in proportion, and none is forgotten", () => {
  const drawn = drawing(
    frame(100, (n) => ({ awarded: n < 5 ? "yes" : "no" }), ["awarded"]),
    { share: 0.1 },
    "2025",
  );
  expect(drawn.strata).toEqual([
    { values: ["no"], size: 95, drawn: 9 },
    { values: ["yes"], size: 5, drawn: 1 },
  ]);
});

test("amounts fall in classes, and a declaration that does not say its own is a stratum too", () => {
  const amounts = [39_999, 40_000, 89_999.99, 216_000, 5_000_000, null];
  const drawn = drawing(
    frame(6, (n) => ({ amount: amounts[n] ?? null }), ["amount"]),
    { share: 1 },
    "s",
  );
  expect(drawn.strata.map(({ values, size }) => [values[0], size])).toEqual([
    [0, 1],
    [1_000_000, 1],
    [216_000, 1],
    [40_000, 2],
    [null, 1],
  ]);
});

test("for any frame: the number asked for, nothing twice, no stratum beyond its size", () => {
  const cases = fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
    count: fc.integer({ min: 1, max: 60 }),
    seed: fc.string(),
  });
  fc.assert(
    fc.property(cases, ({ sizes, count, seed }) => {
      const strata = sizes.flatMap((size, nth) => new Array<string>(size).fill(`D${String(nth)}`));
      const drawn = drawing(
        frame(strata.length, (n) => ({ directorate: strata[n] ?? null }), ["directorate"]),
        { count },
        seed,
      );
      expect(drawn.drawn).toHaveLength(Math.min(count, strata.length));
      expect(new Set(references(drawn)).size).toBe(drawn.drawn.length);
      for (const one of drawn.strata) {
        expect(one.drawn).toBeLessThanOrEqual(one.size);
        if (count >= sizes.length) expect(one.drawn).toBeGreaterThan(0);
      }
      expect(drawn.strata.reduce((sum, one) => sum + one.drawn, 0)).toBe(drawn.drawn.length);
    }),
  );
});
