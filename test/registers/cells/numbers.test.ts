import {
  amountCell,
  hoursCell,
  indexPointsCell,
  markCell,
  numberCell,
  targetCell,
} from "../../../src/registers/cells/number";
import { ERRORS, MISSING, readBy } from "../../support/cells";

test.each([
  ["1 234,56 €", 1234.56],
  ["1\u00a0234,56\u00a0€", 1234.56],
  ["1\u202f234,56 €", 1234.56],
  ["1234.56", 1234.56],
  ["1.234,56", 1234.56],
  ["1.234.567", 1_234_567],
  ["12 k€", 12_000],
  ["1,2 M€", 1_200_000],
  ["1,1 M€", 1_100_000],
  ["(1 234,56)", -1234.56],
  ["-1 234,56", -1234.56],
  ["−1 234,56", -1234.56],
  ["1 234,56-", -1234.56],
  ["20 000 € HT", 20_000],
  ["€ 1 000", 1000],
  [1234.56, 1234.56],
  [0, 0],
  ["0", 0],
])("the amount « %s » is %d", (cell, amount) => {
  expect(readBy(amountCell, cell)).toBe(amount);
});

test.each([
  "mini 20 000 / maxi 80 000",
  "selon BPU",
  "1.234",
  "1,234.5",
  "12 €/h",
  "--5",
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  ...ERRORS,
])("« %s » is not an amount", (cell) => {
  expect(readBy(amountCell, cell)).toBe("(unreadable)");
});

test.each([...MISSING, "sans objet", "néant", "-", "–"])("« %s » is a missing amount", (cell) => {
  expect(readBy(amountCell, cell)).toBe("(blank)");
});

test.each([
  ["1 234,5", 1234.5],
  ["120 h", 120],
  ["120 heures", 120],
  ["12h30", 12.5],
  ["12 h 30", 12.5],
  ["12:30", 12.5],
  ["12:30:00", 12.5],
  ["0h15", 0.25],
  ["-12h30", -12.5],
  [7.5, 7.5],
])("the hours « %s » are %d", (cell, hours) => {
  expect(readBy(hoursCell, cell)).toBe(hours);
});

test("a duration of Excel is a number of days", () => {
  expect(readBy(hoursCell, 0.5, { dress: "duration" })).toBe(12);
  expect(readBy(hoursCell, 1.5, { dress: "duration" })).toBe(36);
  expect(readBy(hoursCell, 0.5)).toBe(0.5);
});

test.each(["12h60", "beaucoup", "12h30 environ", false, ...ERRORS])("« %s » are not hours", (cell) => {
  expect(readBy(hoursCell, cell)).toBe("(unreadable)");
});

test.each(MISSING)("« %s » are missing hours", (cell) => {
  expect(readBy(hoursCell, cell)).toBe("(blank)");
});

test.each([
  [1, 1],
  [5, 5],
  ["4", 4],
  ["4,5", 4.5],
  ["4/5", 4],
  [0, "(unreadable)"],
  [6, "(unreadable)"],
  ["0,9", "(unreadable)"],
  ["bien", "(unreadable)"],
  ["NC", "(blank)"],
  [null, "(blank)"],
])("the satisfaction mark « %s » is %s", (cell, mark) => {
  expect(readBy(markCell, cell)).toBe(mark);
});

test.each([
  [0, 0],
  [100, 100],
  ["85/100", 85],
  ["NC", "NC"],
  ["nc", "NC"],
  ["N.C.", "NC"],
  [101, "(unreadable)"],
  [-1, "(unreadable)"],
  ["n.d.", "(blank)"],
  ["", "(blank)"],
])("in the columns of the Index « %s » is %s: NC is a value, never 0 and never missing", (cell, points) => {
  expect(readBy(indexPointsCell, cell)).toBe(points);
});

test.each([
  ["60 %", 0.6],
  ["12,5%", 0.125],
  ["40", 40],
])("the target « %s » is %d", (cell, number) => {
  expect(readBy(targetCell, cell)).toBe(number);
});

test("« 10 % » tonnes or grams are not a number of them", () => {
  expect(readBy(numberCell, "10 %")).toBe("(unreadable)");
});

test.each([
  ["150 t", 150],
  ["150 tonnes", 150],
  ["95 g/km", 95],
  ["1 500", 1500],
])("the number « %s » is %d", (cell, number) => {
  expect(readBy(numberCell, cell)).toBe(number);
});

test.each([
  [hoursCell, 1e305, "duration"],
  [hoursCell, Number.NaN, "duration"],
  [hoursCell, -1.7e308, undefined],
  [amountCell, "1e308 M€", undefined],
  [amountCell, 1e13, undefined],
  [targetCell, "1e308 %", undefined],
] as const)("a figure beyond a thousand billion is unreadable: it would spoil every sum (%#)", (kind, cell, dress) => {
  expect(readBy(kind, cell, dress === undefined ? {} : { dress })).toBe("(unreadable)");
});

test("a thousand billion is still a figure", () => {
  expect(readBy(amountCell, 1e12)).toBe(1e12);
});
