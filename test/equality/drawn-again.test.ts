/** Declarations of a drawing, found again in a register that has changed since. */
import { drawing, frameOf } from "../../src/equality/draw";
import { type DrawnRow, drawnAgain, progressOf } from "../../src/equality/drawn-again";
import type { Line } from "../../src/equality/lines";
import { candidate, DAY_2025 } from "./candidates";

const line = (n: number, more: Partial<Line> = {}): Line =>
  candidate(`Société ${String(n)}`, {
    row: n,
    consultation: `c${String(n)}`,
    consultationShown: `C${String(n)}`,
    received: true,
    ...more,
  });
const lines = (count: number): readonly Line[] => Array.from({ length: count }, (_, n) => line(n));
const addressOf = ({ row }: Line): string => `Candidatures!F${String(row + 2)}`;
const drawnIn = (all: readonly Line[]): readonly DrawnRow[] =>
  drawing(frameOf(all, []), { share: 1 }, "s").drawn.map(({ reference, line: one }) => ({
    reference,
    address: addressOf(one),
    consultation: one.consultationShown,
    candidate: one.name,
    siren: one.siren,
  }));
const again = (rows: readonly DrawnRow[], now: readonly Line[]) => drawnAgain(rows, frameOf(now, []), addressOf);
const found = (rows: readonly DrawnRow[], now: readonly Line[]) =>
  again(rows, now).map(({ drawn, line: one, doubt }) => [drawn.candidate, one?.name ?? null, doubt]);

test("outcomes are those of the register: checked, compliant or not; a row that has gone is said", () => {
  const rows = drawnIn(lines(6));
  const now = lines(5).map((one, n) => ({
    ...one,
    checked: n < 3,
    checkResult: n === 0 ? "non conforme" : n < 3 ? "conforme" : null,
  }));
  expect(progressOf(again(rows, now))).toEqual({ drawn: 6, checked: 3, compliant: 2, notCompliant: 1, lost: 1 });
});

test("sorted rows are found by what they are about", () => {
  const rows = drawnIn(lines(8));
  const sorted = [...lines(8)].reverse().map((one, row) => ({ ...one, row }));
  for (const [drawn, now, doubt] of found(rows, sorted)) expect([now, doubt]).toEqual([drawn, null]);
});

test("a SIRET typed in since, or a day put right, does not lose the declaration", () => {
  const rows = drawnIn(lines(3));
  const now = [
    line(0, { candidate: "siren 404833048", siren: "404833048" }),
    line(1, { day: DAY_2025 + 1 }),
    line(2, { consultation: "c9", consultationShown: "C9" }),
  ];
  expect(found(rows, now).sort()).toEqual([
    ["Société 0", "Société 0", null],
    ["Société 1", "Société 1", null],
    ["Société 2", null, "gone"],
  ]);
});

test("a reference that two declarations share by chance is that of the one it names", () => {
  const [drawn] = drawnIn([line(1)]);
  if (drawn === undefined) throw new Error("nothing drawn");
  expect(found([{ ...drawn, candidate: "Une autre" }], [line(1)])).toEqual([["Une autre", null, "gone"]]);
});

test("rows alike are told apart by their place; once moved, they are in doubt", () => {
  const twins = [0, 1].map((row) => line(0, { row, amount: 100 * row }));
  const rows = drawnIn(twins);
  expect(found(rows, twins).map(([, , doubt]) => doubt)).toEqual([null, null]);
  const moved = twins.map((one) => ({ ...one, row: one.row + 3 }));
  expect(found(rows, moved).map(([, name, doubt]) => [name, doubt])).toEqual([
    ["Société 0", "twins"],
    ["Société 0", "twins"],
  ]);
  // Another column before it, and another file beside it, move nothing.
  const elsewhere = drawnAgain(rows, frameOf(twins, []), (one) => `[a.xlsx]${addressOf(one).replace("!F", "!H")}`);
  expect(elsewhere.map(({ doubt }) => doubt)).toEqual([null, null]);
});
