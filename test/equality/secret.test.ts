/** Statistical secret: no masked count can be worked out from what is printed. */
import fc from "fast-check";
import { isSecret, type Margin, maskedCells, type SecretCell } from "../../src/equality/secret";
import { isRecovered, type Printed } from "./recover";

const cell = (count: number, published = true): SecretCell => ({ count, published });
const tableOf = (counts: Readonly<Record<string, number>>): ReadonlyMap<string, SecretCell> =>
  new Map(Object.entries(counts).map(([id, count]) => [id, cell(count)]));
const masked = (cells: ReadonlyMap<string, SecretCell>, ...margins: readonly Margin[]): readonly string[] =>
  [...maskedCells(cells, margins)].sort();

test("fewer than three enterprises, or one that makes more than 85 %; a cell of none says nothing of anybody", () => {
  expect([0, 1, 2, 3].map((count) => isSecret(cell(count)))).toEqual([false, true, true, false]);
  expect(isSecret({ count: 9, published: true, largestShare: 0.851 })).toBe(true);
  expect(isSecret({ count: 9, published: true, largestShare: 0.85 })).toBe(false);
});

test("a masked cell takes the smallest of its neighbours with it, so that the total does not give it back", () => {
  const cells = tableOf({ total: 20, a: 2, b: 5, c: 13 });
  expect(masked(cells, { total: "total", parts: ["a", "b", "c"] })).toEqual(["a", "b"]);
});

test("two cells of one enterprise each are still found: « s + s = 2 » has one answer", () => {
  const cells = tableOf({ total: 12, a: 1, b: 1, c: 4, d: 6 });
  expect(masked(cells, { total: "total", parts: ["a", "b", "c", "d"] })).toEqual(["a", "b", "c"]);
});

test("a cell of 0 never hides another: the total is masked instead", () => {
  const cells = tableOf({ total: 2, a: 2, b: 0 });
  expect(masked(cells, { total: "total", parts: ["a", "b"] })).toEqual(["a", "total"]);
});

test("a difference between two printed cells is a cell too", () => {
  const cells = new Map([
    ["candidates", cell(20)],
    ["volunteers", cell(19)],
    ["others", cell(1, false)],
  ]);
  expect(masked(cells, { total: "candidates", parts: ["volunteers", "others"] })).toHaveLength(1);
});

test("in a table with totals both ways a masked cell needs a rectangle", () => {
  const cells = tableOf({ a1: 2, a2: 8, b1: 7, b2: 9, a: 10, b: 16, one: 9, two: 17, all: 26 });
  const margins: readonly Margin[] = [
    { total: "a", parts: ["a1", "a2"] },
    { total: "b", parts: ["b1", "b2"] },
    { total: "one", parts: ["a1", "b1"] },
    { total: "two", parts: ["a2", "b2"] },
    { total: "all", parts: ["a", "b"] },
    { total: "all", parts: ["one", "two"] },
  ];
  expect(masked(cells, ...margins)).toEqual(["a1", "a2", "b1", "b2"]);
});

test("nothing secret, nothing masked", () => {
  expect(masked(tableOf({ total: 9, a: 3, b: 6, c: 0 }), { total: "total", parts: ["a", "b", "c"] })).toEqual([]);
});

interface Drawn {
  readonly cells: ReadonlyMap<string, SecretCell>;
  readonly margins: readonly Margin[];
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** A table of rows and columns with their totals, a few of its cells not printed, and a total split another way. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 2, max: 4 }),
    counts: fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 12,
      maxLength: 12,
    }),
    unprinted: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    split: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ rows, columns, counts, unprinted, split }): Drawn => {
    const cells = new Map<string, SecretCell>();
    const margins: Margin[] = [];
    const at = (row: number, column: number): number => counts[row * 4 + column] ?? 0;
    const all = Array.from({ length: rows }, (_, row) => row);
    const across = Array.from({ length: columns }, (_, column) => column);
    for (const row of all)
      for (const column of across)
        cells.set(
          `${String(row)},${String(column)}`,
          cell(at(row, column), unprinted[row * 4 + column] !== true || row > 0),
        );
    for (const row of all) {
      cells.set(`row ${String(row)}`, cell(sumOf(across.map((column) => at(row, column)))));
      margins.push({ total: `row ${String(row)}`, parts: across.map((column) => `${String(row)},${String(column)}`) });
    }
    if (rows > 1)
      for (const column of across) {
        cells.set(`column ${String(column)}`, cell(sumOf(all.map((row) => at(row, column)))));
        margins.push({
          total: `column ${String(column)}`,
          parts: all.map((row) => `${String(row)},${String(column)}`),
        });
      }
    const total = sumOf(all.flatMap((row) => across.map((column) => at(row, column))));
    cells.set("total", cell(total));
    margins.push({ total: "total", parts: all.map((row) => `row ${String(row)}`) });
    if (rows > 1) margins.push({ total: "total", parts: across.map((column) => `column ${String(column)}`) });
    const part = Math.floor(total * split);
    cells.set("some", cell(part)).set("others", cell(total - part, false));
    margins.push({ total: "total", parts: ["some", "others"] });
    return { cells, margins };
  });

test("no secret count, and no count masked with it, is found by a reader who adds and subtracts all that is printed", () => {
  let secrets = 0;
  fc.assert(
    fc.property(drawn, ({ cells, margins }) => {
      const hidden = maskedCells(cells, margins);
      const printed = new Map(
        [...cells].map(([id, { count, published }]): [string, Printed] => [
          id,
          hidden.has(id)
            ? { value: null, atLeast: 1 }
            : published
              ? { value: count, atLeast: count }
              : { value: null, atLeast: 0 },
        ]),
      );
      for (const [id, one] of cells) {
        if (!hidden.has(id) && !(isSecret(one) && !one.published)) continue;
        secrets += 1;
        expect([id, isRecovered(printed, margins, id)]).toEqual([id, false]);
      }
    }),
    { numRuns: 300 },
  );
  expect(secrets).toBeGreaterThan(100);
});

test("the reader of this test does find what is left unprotected", () => {
  const margins: readonly Margin[] = [{ total: "total", parts: ["a", "b"] }];
  const printed = new Map<string, Printed>([
    ["total", { value: 2, atLeast: 2 }],
    ["a", { value: null, atLeast: 1 }],
    ["b", { value: null, atLeast: 1 }],
  ]);
  expect(isRecovered(printed, margins, "a")).toBe(true);
  expect(isRecovered(new Map(printed).set("total", { value: 3, atLeast: 3 }), margins, "a")).toBe(false);
});
