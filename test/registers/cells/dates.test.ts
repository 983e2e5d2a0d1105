import { dateCell, yearCell } from "../../../src/registers/cells/date";
import { cautionOf, ERRORS, MISSING, readBy } from "../../support/cells";
import { serial } from "../../support/registers";

const iso = (day: string): number => serial(day.split("-").reverse().join("/"));

test.each([
  ["31/12/23", "2023-12-31"],
  ["31-12-2023", "2023-12-31"],
  ["31.12.2023", "2023-12-31"],
  ["2023-12-31", "2023-12-31"],
  ["1/2/2025", "2025-02-01"],
  ["31/12/2023 14:30", "2023-12-31"],
  ["2023-12-31T14:30:00Z", "2023-12-31"],
  ["lundi 3 mars 2025", "2025-03-03"],
  ["1er janvier 2025", "2025-01-01"],
  ["12 août 2025", "2025-08-12"],
  ["12\u00a0août\u00a02025", "2025-08-12"],
  ["déc. 2023", "2023-12-31"],
  ["février 2024", "2024-02-29"],
  ["03/2025", "2025-03-31"],
  ["2025-03", "2025-03-31"],
  ["T1 2025", "2025-03-31"],
  ["2e trimestre 2025", "2025-06-30"],
  ["S1 2025", "2025-06-30"],
  ["du 01/01/2025 au 31/03/2025", "2025-03-31"],
  ["janvier à mars 2025", "2025-03-31"],
  ["4-6/03/2025", "2025-03-06"],
  ["12 et 13 mars 2025", "2025-03-13"],
  ["11, 12 et 13 mars 2025", "2025-03-13"],
  ["du 3 au 5 juin 2025", "2025-06-05"],
  ["12 & 13/03/2025", "2025-03-13"],
  ["45658", "2025-01-01"],
  ["01/01/1980", "1980-01-01"],
  ["31/12/2100", "2100-12-31"],
])("the date « %s » is %s", (text, day) => {
  expect(readBy(dateCell, text)).toBe(iso(day));
});

test.each([
  ["01/01/00", "2000-01-01"],
  ["01/01/69", "2069-01-01"],
  ["01/01/80", "1980-01-01"],
  ["01/01/99", "1999-01-01"],
])("two digits are 2000-2069, else 19xx: « %s » is %s", (text, day) => {
  expect(readBy(dateCell, text)).toBe(iso(day));
});

test.each([
  "31/02/2025",
  "29/02/2025",
  "32/01/2025",
  "12/13/2025",
  "01/01/1979",
  "01/01/2101",
  "01/01/70",
  "bientôt",
  "T5 2025",
  "du 01/12/2024 au 31/01/2025",
  ...ERRORS,
])("« %s » is no date", (text) => {
  expect(readBy(dateCell, text)).toBe("(unreadable)");
});

test.each(MISSING)("« %s » is a missing date", (text) => {
  expect(readBy(dateCell, text)).toBe("(blank)");
});

test("a blank is blank; yes and no are no dates", () => {
  expect(readBy(dateCell, null)).toBe("(blank)");
  expect(readBy(dateCell, true)).toBe("(unreadable)");
});

test("a serial is a day of the 1900 system, its hours forgotten", () => {
  expect(readBy(dateCell, 45_658, { dress: "date" })).toBe(iso("2025-01-01"));
  expect(readBy(dateCell, 45_658.99, { dress: "date" })).toBe(iso("2025-01-01"));
});

test("a serial of the 1904 system is 1,462 days later", () => {
  expect(readBy(dateCell, 44_196, { date1904: true })).toBe(iso("2025-01-01"));
});

test.each([2_023, 1_980, 2_100])("a bare %d is a year, not a day: its last day, with a caution", (year) => {
  expect(readBy(dateCell, year)).toBe(iso(`${String(year)}-12-31`));
  expect(cautionOf(dateCell, year)).toBe("year-only");
  expect(cautionOf(dateCell, String(year))).toBe("year-only");
});

test("a month is a whole answer: no caution", () => {
  expect(cautionOf(dateCell, "déc. 2023")).toBeUndefined();
});

test.each([
  [20_250_301, "2025-03-01"],
  ["20250301", "2025-03-01"],
  [202_503, "2025-03-31"],
])("figures without separators, %s, are %s", (cell, day) => {
  expect(readBy(dateCell, cell)).toBe(iso(day));
});

test.each([
  ["2025", 2025],
  ["Exercice 2025", 2025],
  [2025, 2025],
  ["12/03/2025", 2025],
  ["1900", "(unreadable)"],
  ["l'an prochain", "(unreadable)"],
  ["", "(blank)"],
])("the year « %s » is %s", (cell, year) => {
  expect(readBy(yearCell, cell)).toBe(year);
});

test("a date read is written as its serial", () => {
  expect(dateCell.write(iso("2025-01-01"))).toBe(45_658);
});
