import { figuresAgree } from "../../src/registers/cells/siret";
import { workbook } from "../support/registers";
import { type AddIn, openAddIn } from "./host";

const SOUND = "73282932000074";
/** A SIRET that begins with 0, and its zero lost. */
const WITH_ZERO = Array.from({ length: 10 }, (_, k) => `0552013500001${String(k)}`).find(figuresAgree) ?? "";
const SIREN_WITH_ZERO = Array.from({ length: 10 }, (_, k) => `05520135${String(k)}`).find(figuresAgree) ?? "";
/** La Poste has a rule of its own for its establishments. */
const LA_POSTE = "35600000049837";

let addIn: AddIn;
beforeEach(() => {
  addIn = openAddIn(workbook([]));
});
afterEach(() => {
  addIn.host.close();
});

const check = (cell: unknown): unknown => addIn.call("CHECK_SIRET", cell).shows();

test.each([SOUND, "732 829 320 00074", "732.829.320.00074", Number(SOUND), ` ${SOUND}\u00a0`, LA_POSTE, WITH_ZERO])(
  "%p is a SIRET",
  (cell) => {
    expect(check(cell)).toBe("SIRET valide");
  },
);

test.each([null, "", 0, "-", "NC", "  "])("%p is empty: nothing to say", (cell) => {
  expect(check(cell)).toBe("");
});

test.each([
  ["73282932000075", /^SIRET faux : ses chiffres ne concordent pas/],
  ["35600000049838", /^SIRET faux : ses chiffres ne concordent pas/],
  ["00000000000000", /^SIRET faux : il ne contient que des zéros/],
  [Number(WITH_ZERO), new RegExp(`^Zéro de tête perdu : le SIRET est sans doute ${WITH_ZERO}\\.`)],
  [WITH_ZERO.slice(1), /^Zéro de tête perdu/],
  ["732829320", /^SIREN seul \(9 chiffres\) : ajoutez les 5 chiffres/],
  ["732829321", /^SIREN faux \(9 chiffres\)/],
  [Number(SIREN_WITH_ZERO), new RegExp(`^Zéro de tête perdu : le SIREN est sans doute ${SIREN_WITH_ZERO}\\.`)],
  ["7328293200007", /^Un SIRET compte 14 chiffres : 13 chiffres sont écrits ici\.$/],
  ["732829320000745", /^Un SIRET compte 14 chiffres : 15 chiffres sont écrits ici\.$/],
  ["7", /^Un SIRET compte 14 chiffres : 1 chiffre est écrit ici\.$/],
  ["7,33E+13", /^Notation scientifique : les derniers chiffres sont perdus/],
  ["7.32829E+13", /^Notation scientifique/],
  ["Société Dupont", /^Ce n'est pas un SIRET : 14 chiffres sont attendus\.$/],
  ["7328293200007O", /^Ce n'est pas un SIRET/],
  [true, /^Ce n'est pas un SIRET/],
  [{ type: "Error", basicValue: "#N/A" }, /^La cellule contient une erreur/],
])("%p: the sentence says what is wrong, and what to do", (cell, expected) => {
  expect(check(cell)).toMatch(expected);
  expect(check(cell)).not.toMatch(/luhn/i);
});

test.each([
  ["DE123456789", /TVA/],
  ["TVA FR40303265045", /TVA/],
  ["TAHITI 123456", /TAHITI/],
  ["RIDET 0123456.001", /RIDET/],
  ["HORS UE", /hors de l'Union européenne/],
])("%p is another identifier, and is accepted", (cell, expected) => {
  expect(check(cell)).toMatch(expected);
  expect(check(cell)).toMatch(/accepté/);
});

test("a range has one answer per cell, in the same shape, without any subscription", () => {
  const cell = addIn.call("CHECK_SIRET", [
    [SOUND, "732829320"],
    [0, null],
    ["", "DE123456789"],
  ]);
  const table = cell.table();
  expect(table.map((row) => row.length)).toEqual([2, 2, 2]);
  expect([table[0]?.[0], table[1], table[2]?.[0]]).toEqual(["SIRET valide", ["", ""], ""]);
  expect(table[0]?.[1]).toMatch(/^SIREN seul/);
  expect(table[2]?.[1]).toMatch(/TVA/);
  expect([addIn.subscriptions(), addIn.reads()]).toEqual([0, 0]);
});
