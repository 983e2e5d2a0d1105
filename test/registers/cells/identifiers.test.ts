import { figuresAgree, sirenOf, siretCell } from "../../../src/registers/cells/siret";
import { cpvCell, departmentOf, idCell, lotCell, postalCodeCell, textCell } from "../../../src/registers/cells/text";
import { cautionOf, ERRORS, MISSING, readBy } from "../../support/cells";

test.each([
  ["73282932000074", "73282932000074"],
  ["732 829 320 00074", "73282932000074"],
  ["732\u00a0829\u00a0320\u202f00074", "73282932000074"],
  [73_282_932_000_074, "73282932000074"],
  ["SIRET : 732 829 320 00074", "73282932000074"],
])("« %s » is the SIRET %s", (cell, siret) => {
  expect(readBy(siretCell, cell)).toBe(siret);
  expect(cautionOf(siretCell, cell)).toBeUndefined();
});

test("the zero that a number loses is restored when the figures then agree", () => {
  const siret = Array.from({ length: 10 }, (_, k) => `0552013500001${String(k)}`).find(figuresAgree) ?? "";
  expect(siret).toHaveLength(14);
  expect(readBy(siretCell, Number(siret))).toBe(siret);
  expect(cautionOf(siretCell, Number(siret))).toBe("digits-restored");
});

test.each(["2,24E+13", "2.24E+13", "123", "abc", true, ...ERRORS])(
  "« %s » is no SIRET: its figures are lost",
  (cell) => {
    expect(readBy(siretCell, cell)).toBe("(unreadable)");
  },
);

test("a SIREN alone is read, with a caution", () => {
  expect(readBy(siretCell, "732 829 320")).toBe("732829320");
  expect(cautionOf(siretCell, "732 829 320")).toBe("siren-only");
});

test("figures that do not agree are kept, with a caution: one is probably wrong", () => {
  expect(readBy(siretCell, "73282932000075")).toBe("73282932000075");
  expect(cautionOf(siretCell, "73282932000075")).toBe("siret-wrong");
});

test("La Poste has a rule of its own: the sum of the figures is a multiple of 5", () => {
  expect(figuresAgree("35600000049837")).toBe(true);
  expect(cautionOf(siretCell, "35600000049837")).toBeUndefined();
  expect(cautionOf(siretCell, "35600000049838")).toBe("siret-wrong");
});

test.each(["FR12345678901", "TAHITI 123456", "RIDET 0123456", "HORS-UE 42"])(
  "« %s » is another identifier, not a faulty SIRET",
  (cell) => {
    expect(cautionOf(siretCell, cell)).toBe("other-identifier");
  },
);

test.each(MISSING)("« %s » is a missing SIRET", (cell) => {
  expect(readBy(siretCell, cell)).toBe("(blank)");
});

test("the SIREN of a SIRET is its nine first figures", () => {
  expect(sirenOf("73282932000074")).toBe("732829320");
  expect(sirenOf("732829320")).toBe("732829320");
  expect(sirenOf("FR12345678901")).toBeUndefined();
});

test.each(["1", 1, "01", "001", "Lot 1", "lot 01", "LOT N°1", "lot n° 1", "1.0", "1,0"])(
  "« %s » is the lot 1",
  (cell) => {
    expect(readBy(lotCell, cell)).toBe("1");
  },
);

test.each([
  ["1a", "1a"],
  ["A", "a"],
  ["10", "10"],
  ["Lot 2 - Gros œuvre", "2 - gros œuvre"],
])("« %s » is the lot « %s »", (cell, lot) => {
  expect(readBy(lotCell, cell)).toBe(lot);
});

test.each([null, "", "unique", "Unique", "Lot unique", "sans lot", "Sans Lot", "0", 0, "00"])(
  "« %s » is no lot",
  (cell) => {
    expect(readBy(lotCell, cell)).toBe("(blank)");
  },
);

test.each([
  ["40000", "40000"],
  [40_000, "40000"],
  ["40 000", "40000"],
  [1_000, "01000"],
  ["1000", "01000"],
  ["40", "40"],
  [40, "40"],
  [1, "01"],
  ["2A", "2A"],
  ["974", "974"],
  ["97410", "97410"],
  ["Mont-de-Marsan", "(unreadable)"],
  ["4000000", "(unreadable)"],
  ["", "(blank)"],
  ["NC", "(blank)"],
])("the postal code « %s » is « %s »", (cell, code) => {
  expect(readBy(postalCodeCell, cell)).toBe(code);
});

test.each([
  ["40000", "40"],
  ["01000", "01"],
  ["97410", "974"],
  ["98800", "988"],
  ["40", "40"],
  ["974", "974"],
])("« %s » is in the department %s", (code, department) => {
  expect(departmentOf(code)).toBe(department);
});

test.each([
  ["45233140-2", "45233140"],
  ["45233140", "45233140"],
  [45_233_140, "45233140"],
  [3_200_000, "03200000"],
  ["45 233 140-2", "45233140"],
  ["03", "03"],
  ["voirie", "(unreadable)"],
  ["", "(blank)"],
])("the CPV « %s » is %s", (cell, code) => {
  expect(readBy(cpvCell, cell)).toBe(code);
});

test.each([
  [" Mont  de\nMarsan ", "Mont de Marsan"],
  [2025, "2025"],
  ["#N/A", "(unreadable)"],
  ["s/o", "(blank)"],
  [null, "(blank)"],
])("the text « %s » is « %s »", (cell, text) => {
  expect(readBy(textCell, cell)).toBe(text);
});

test("a contract's number is a text, whatever Excel made of it", () => {
  expect(readBy(idCell, 2025_001)).toBe("2025001");
  expect(readBy(idCell, " 2025-001 ")).toBe("2025-001");
});
