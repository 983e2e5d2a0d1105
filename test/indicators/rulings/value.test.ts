/** Rulings · In value: percentages on awarded amounts, when asked. */
import { indicatorsOf } from "../../../src/indicators/definition";
import { hasValueBasis } from "../../../src/indicators/engine/outcome";
import { landes2020 } from "../../../src/indicators/landes-2020/scheme";
import { measured, rowsOf } from "../../support/measured";
import { contracts } from "../../support/registers";

const IN_VALUE = [
  ..."1.2.1 4.1.1 4.2.1 4.3.1 4.4.1 4.4.2 4.5.2 4.6.1 5.3.1 5.3.2 5.3.3 5.3.4 5.3.5 5.3.6 5.3.7".split(" "),
];

test("the measures in value are 1.2.1, those of mission 4 on contracts and 5.3.1 to 5.3.7", () => {
  const found = indicatorsOf(landes2020).filter(hasValueBasis);
  expect(found.map(({ code }) => code)).toEqual(IN_VALUE);
});

const REGISTER = contracts`
  | N° marché | Date de notification | Montant HT | Mutualisation |
  | M1        | 12/03/2025           | 750        | Oui           |
  | M2        | 12/03/2025           | 200        | Non           |
  | M3        | 12/03/2025           | 50         |               |
  | M4        | 12/03/2025           |            | Oui           |
  | M5        | 12/03/2025           | selon BPU  | Non           |
  | M6        | 12/03/2024           | 9999       | Oui           |
`;

test("in value, numerator and denominator are in euros", () => {
  expect(measured("4.3.1", REGISTER, { basis: "value" })).toMatchObject({
    basis: "value",
    status: "known",
    value: 0.75,
    numerator: 750,
    denominator: 1000,
    rows: rowsOf("Marchés", 2),
    base: rowsOf("Marchés", 2, 3, 4),
    blanks: 1,
  });
});

test("a contract without a readable amount is left out and listed", () => {
  expect(measured("4.3.1", REGISTER, { basis: "value" }).ignored).toEqual([
    { cell: "Marchés!A5", reason: "left-out" },
    { cell: "Marchés!C6", reason: "unreadable" },
  ]);
});

test("in number, amounts are not read at all", () => {
  expect(measured("4.3.1", REGISTER)).toMatchObject({ basis: "number", numerator: 2, denominator: 5, ignored: [] });
});

test("in value, without the column of amounts the measure is incomplete", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | Oui           |
  `;
  expect(measured("4.3.1", register, { basis: "value" })).toMatchObject({
    status: "incomplete",
    missing: ["contracts.amount"],
  });
});

test("1.2.1 in value weighs contracts being executed by their amounts", () => {
  const register = contracts`
    | N° marché | Date de notification | Date de fin | Montant HT | Dispositif social  | Marché suivi |
    | M1        | 12/03/2024           | 12/03/2026  | 900        | clause d'exécution | Oui          |
    | M2        | 12/03/2025           | 12/03/2026  | 100        | marché réservé     | Non          |
    | M3        | 12/03/2025           | 12/03/2026  | 500        | aucun              | Oui          |
  `;
  expect(measured("1.2.1", register, { basis: "value" })).toMatchObject({
    value: 0.9,
    numerator: 900,
    denominator: 1000,
  });
});

test("a scope is the same in value: 5.3.4 weighs the contracts for works alone", () => {
  const register = contracts`
    | N° marché | Date de notification | Catégorie   | Montant HT | Variante |
    | M1        | 12/03/2025           | travaux     | 300        | Oui      |
    | M2        | 12/03/2025           | travaux     | 100        | Non      |
    | M3        | 12/03/2025           | fournitures | 600        | Oui      |
  `;
  expect(measured("5.3.4", register, { basis: "value" })).toMatchObject({
    value: 0.75,
    numerator: 300,
    denominator: 400,
  });
});

test("each contract weighs once, by the amount of its latest version", () => {
  const register = contracts`
    | N° marché | Date de notification | Montant HT | Mutualisation |
    | M1        | 12/03/2025           | 100        | Oui           |
    | M1        | 12/03/2026           | 300        | Oui           |
    | M2        | 12/03/2025           | 100        | Non           |
  `;
  expect(measured("4.3.1", register, { basis: "value" })).toMatchObject({
    numerator: 300,
    denominator: 400,
    modified: rowsOf("Marchés", 2),
  });
});

test("a measure that has no value basis stays in number", () => {
  const register = contracts`
    | N° marché | Date de notification | Montant HT | Dispositif social  |
    | M1        | 12/03/2025           | 100        | clause d'exécution |
  `;
  expect(measured("1.1.2", register, { basis: "value" })).toMatchObject({ basis: "number", value: 1 });
});

test("cents add up exactly", () => {
  const register = contracts`
    | N° marché | Date de notification | Montant HT | ESS |
    | M1        | 12/03/2025           | 0,1        | Oui |
    | M2        | 12/03/2025           | 0,2        | Oui |
    | M3        | 12/03/2025           | 0,3        | Oui |
  `;
  expect(measured("6.2.2", register).value).toBe(0.6);
});
