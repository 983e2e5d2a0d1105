import { nearest } from "../../src/registers/nearest";

const NAMES = ["Direction des Routes", "Direction des Bâtiments", "Culture", "Solidarité"];

test.each([
  ["routes", ["Direction des Routes"]],
  ["Cultures", ["Culture"]],
  ["solidarite", ["Solidarité"]],
  ["Direction des Batiment", ["Direction des Bâtiments", "Direction des Routes"]],
  ["zzz", []],
  ["", []],
])("« %s » looks like %p", (text, expected) => {
  expect(nearest(text, NAMES)).toEqual(expected);
});

test("as many as are asked for, each once", () => {
  expect(nearest("direction", [...NAMES, ...NAMES])).toHaveLength(2);
  expect(nearest("direction", NAMES, 1)).toHaveLength(1);
});
