import fc from "fast-check";
import { type Page, pageBreaks, roomOf } from "../../src/report/bilan/pages";
import { BREAK_COST, cellOf, type Row, rowMaker } from "../../src/report/bilan/rows";

const PAGE: Page = { orientation: "landscape", columnWidths: [60, 60], repeatRows: { from: 1, to: 1 } };
const ROOM = roomOf(PAGE);
const rowOf = rowMaker(PAGE.columnWidths);

/** A row that takes a part of a page. */
const row = (part: number, options: Partial<Pick<Row, "keepsWithNext" | "startsPage" | "breakCost">> = {}): Row => ({
  ...rowOf([cellOf("x", {})]),
  height: part * ROOM,
  ...options,
});
const HEAD = row(0.05);
const lines = (count: number, part: number, breakCost: number = BREAK_COST.line): readonly Row[] =>
  Array.from({ length: count }, () => row(part, { breakCost }));

const breaksOf = (...rows: readonly Row[]): readonly number[] => pageBreaks([HEAD, ...rows], PAGE);

test("what holds on one page is not cut", () => {
  expect(breaksOf(...lines(9, 0.1))).toEqual([]);
});

test("a page leaves room for the rows printed again at its top", () => {
  // 0.05 and nine lines; then 0.05 repeated and nine lines again.
  expect(breaksOf(...lines(18, 0.105))).toEqual([11]);
});

test("a heading is on the page of what it heads", () => {
  const heading = row(0.05, { keepsWithNext: true });
  expect(breaksOf(...lines(9, 0.1), heading, ...lines(3, 0.1))).toContain(11);
});

test("a table under its line goes to the next page, whole", () => {
  const table = [row(0.1, { keepsWithNext: true }), ...lines(5, 0.1, BREAK_COST.detail)];
  // Rows 2 to 7 are lines, the table begins at row 8: four of its six rows would have held.
  expect(breaksOf(...lines(6, 0.09), ...table)).toEqual([8]);
});

test("a table longer than a page is cut all the same", () => {
  const table = [row(0.1, { keepsWithNext: true }), ...lines(15, 0.1, BREAK_COST.detail)];
  expect(breaksOf(...table).length).toBe(1);
});

test("a mission begins a page rather than end one that is nearly full", () => {
  const mission = row(0.05, { keepsWithNext: true, breakCost: BREAK_COST.mission });
  // One line of the mission would hold on the first page.
  expect(breaksOf(...lines(8, 0.1), mission, ...lines(6, 0.1))).toEqual([10]);
});

test("a page asked for is given, however empty the one before", () => {
  expect(breaksOf(row(0.1), row(0.1, { startsPage: true }), row(0.1))).toEqual([3]);
});

test("whatever the rows, no page is overfull, and no row is parted from the next one that it keeps with", () => {
  const anyRow = fc
    .record({
      part: fc.double({ min: 0.01, max: 0.3, noNaN: true }),
      keeps: fc.boolean(),
      cost: fc.constantFrom(...Object.values(BREAK_COST)),
    })
    .map(({ part, keeps, cost }) => row(part, { keepsWithNext: keeps && part < 0.1, breakCost: cost }));
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 60 }), (body) => {
      const rows = [HEAD, ...body];
      const breaks = pageBreaks(rows, PAGE);
      expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
      for (const at of breaks) expect(rows[at - 2]?.keepsWithNext).toBe(false);
      const starts = [1, ...breaks, rows.length + 1];
      for (let nth = 0; nth + 1 < starts.length; nth += 1) {
        const page = rows.slice((starts[nth] ?? 1) - 1, (starts[nth + 1] ?? 1) - 1);
        const height = page.reduce((sum, one) => sum + one.height, nth === 0 ? 0 : HEAD.height);
        const isOneGroup = page.slice(0, -1).every(({ keepsWithNext }) => keepsWithNext);
        expect(isOneGroup || height <= ROOM + 1e-6).toBe(true);
      }
    }),
  );
});
