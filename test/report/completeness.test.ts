import fc from "fast-check";
import { filledShare } from "../../src/taskpane/view/indicators";
import { partShown } from "../../src/texts/format";

test("eight cells filled of nine are 89 %, in the bilan; 88,9 % in the pane", () => {
  expect(partShown(8, 9, 100)).toBe(0.89);
  expect(filledShare(9, 1)).toBe("88,9\u00a0%");
});

test("one blank among a thousand is not 100 %, one cell filled among a thousand not 0 %", () => {
  expect([partShown(999, 1_000, 100), partShown(1, 1_000, 100)]).toEqual([0.99, 0.01]);
  expect([partShown(4, 4, 100), partShown(0, 4, 100)]).toEqual([1, 0]);
});

test("what is shown is at most one step from what is", () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(5_000), fc.constantFrom<100 | 1_000>(100, 1_000), (filled, blank, steps) => {
      fc.pre(filled + blank > 0);
      const shown = partShown(filled, filled + blank, steps);
      expect(Math.abs(shown - filled / (filled + blank))).toBeLessThan(1 / steps);
      expect(shown === 1).toBe(blank === 0);
      expect(shown === 0).toBe(filled === 0);
    }),
  );
});
