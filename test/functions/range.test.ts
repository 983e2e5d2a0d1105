import { workbookOfRange } from "../../src/functions/range";
import { readingOfRange } from "../../src/functions/range-reading";

const cellsOf = (range: readonly (readonly unknown[])[]): unknown => workbookOfRange(range, "x").sheets[0]?.grid.rows;

test("empty cells are blanks, whatever they arrive as", () => {
  expect(
    cellsOf([
      ["N°", "Objet"],
      [1, null],
      [2, ""],
      [3, "Voirie"],
      [4, 0],
    ]),
  ).toEqual([
    ["N°", "Objet"],
    [1, null],
    [2, null],
    [3, "Voirie"],
    [4, null],
  ]);
});

test("a 0 among numbers stays a 0, and a row of zeros is an empty row", () => {
  const { grid } =
    workbookOfRange(
      [
        ["N°", "Heures"],
        [1, 0],
        [0, 0],
        [2, 35],
      ],
      "x",
    ).sheets[0] ?? {};
  expect(grid?.rows).toEqual([
    ["N°", "Heures"],
    [1, 0],
    [2, 35],
  ]);
  expect(grid?.rowNumbers).toEqual([1, 2, 4]);
});

test("values of other kinds give their plain value; errors stay errors", () => {
  expect(
    cellsOf([
      ["N°", "Part"],
      ["A", { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }],
      ["B", { type: "Error", basicValue: "#DIV/0!" }],
      ["C", { type: "Entity", text: "?" }],
      ["D", true],
    ]),
  ).toEqual([
    ["N°", "Part"],
    ["A", 0.5],
    ["B", "#DIV/0!"],
    ["C", "#N/A"],
    ["D", true],
  ]);
});

test("an empty range is an empty sheet", () => {
  expect(cellsOf([])).toEqual([]);
  expect(cellsOf([[]])).toEqual([]);
});

describe("formulas that name the same cells", () => {
  const rangeOf = (hours: unknown): readonly (readonly unknown[])[] => [
    ["N° de marché", "Date de notification", "Heures d'insertion contractualisées"],
    ["M1", 45_728, hours],
    ["M2", 45_728, { type: "Error", basicValue: "#N/A" }],
  ];

  test("read them once, though Excel gives each its own copy", () => {
    expect(readingOfRange(rangeOf(10), "marchés", null)).toBe(readingOfRange(rangeOf(10), "marchés", null));
  });

  test("read them again when a cell differs, or when another register is expected there", () => {
    const before = readingOfRange(rangeOf(10), "marchés", null);
    expect(readingOfRange(rangeOf(11), "marchés", null)).not.toBe(before);
    expect(readingOfRange(rangeOf(null), "marchés", null)).not.toBe(before);
    expect(readingOfRange(rangeOf({ type: "FormattedNumber", basicValue: 11 }), "marchés", null)).not.toBe(before);
    expect(readingOfRange([...rangeOf(10), []], "marchés", null)).not.toBe(before);
    expect(readingOfRange(rangeOf(10), "heures", null)).not.toBe(before);
  });

  test("do not keep every register ever given", () => {
    const first = readingOfRange(rangeOf(1), "marchés", null);
    for (const hours of [2, 3, 4]) readingOfRange(rangeOf(hours), "marchés", null);
    expect(readingOfRange(rangeOf(1), "marchés", null)).not.toBe(first);
  });
});
