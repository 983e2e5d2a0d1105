/** Rulings · Which rows make a contract. */
import { measured, problemsOf, rowsOf } from "../../support/measured";
import { contracts, sourcing } from "../../support/registers";

test("a contract is a distinct (buyer, number, lot)", () => {
  const register = contracts`
    | N° marché | N° lot | Acheteur      | Date de notification | Mutualisation |
    | M1        | 1      | Département   | 12/03/2025           | Oui           |
    | M1        | 2      | Département   | 12/03/2025           | Non           |
    | M1        | 1      | Ville de Dax  | 12/03/2025           | Non           |
    | M2        | 1      | Département   | 12/03/2025           | Non           |
    | M1        | 1      | DÉPARTEMENT   | 12/03/2025           | Oui           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({
    numerator: 1,
    denominator: 4,
    base: rowsOf("Marchés", 2, 3, 4, 5),
  });
});

test("the buyer is its SIREN when the column holds SIRETs", () => {
  const register = contracts`
    | N° marché | Acheteur        | Date de notification | Mutualisation |
    | M1        | '22400001800016 | 12/03/2025           | Oui           |
    | M1        | '22400001800024 | 12/03/2025           | Oui           |
    | M1        | '21400088700011 | 12/03/2025           | Oui           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ denominator: 2 });
});

test("a blank buyer takes the one of the other rows of that number, if there is only one", () => {
  const register = contracts`
    | N° marché | Acheteur     | Date de notification | Mutualisation |
    | M1        | Département  | 12/03/2025           | Oui           |
    | M1        |              | 12/03/2025           | Oui           |
    | M2        | Département  | 12/03/2025           | Oui           |
    | M2        | Ville de Dax | 12/03/2025           | Oui           |
    | M2        |              | 12/03/2025           | Oui           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ denominator: 4, base: rowsOf("Marchés", 2, 4, 5, 6) });
});

test("the exercice of a contract on several rows is that of its earliest notification", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2026           | Oui           |
    | M1        | 12/03/2025           | Oui           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ numerator: 1, denominator: 1 });
  expect(measured("4.3.1", register, { exercice: 2026 })).toMatchObject({ status: "empty" });
});

test("the amount and the holder are those of the latest version, whatever its date, and the measure says so", () => {
  const register = contracts`
    | N° marché | Date de notification | Montant HT | ESS |
    | M1        | 12/03/2025           | 100        | Non |
    | M1        | 12/03/2027           | 250        | Oui |
    | M1        | 12/03/2026           | 180        | Non |
  `;
  expect(measured("6.2.2", register)).toMatchObject({
    value: 250,
    rows: rowsOf("Marchés", 2),
    modified: rowsOf("Marchés", 2),
  });
});

test("flags, hours, directorate and dispositif are read on the first row in sheet order", () => {
  const register = contracts`
    | N° marché | Date de notification | Direction | Heures contractualisées | Dispositif social  |
    | M1        | 12/03/2026           | Voirie    | 100                     | clause d'exécution |
    | M1        | 12/03/2025           | Culture   | 300                     | aucun              |
  `;
  expect(measured("1.1.4", register)).toMatchObject({ value: 100 });
  expect(measured("1.1.2", register)).toMatchObject({ value: 1 });
});

test("rows of one contract that disagree on a column of the measure are listed as in conflict", () => {
  const register = contracts`
    | N° marché | Date de notification | Heures contractualisées | Mutualisation |
    | M1        | 12/03/2025           | 100                     | Oui           |
    | M1        | 12/03/2025           | 300                     | Oui           |
  `;
  expect(measured("1.1.4", register)).toMatchObject({
    value: 100,
    ignored: [
      { cell: "Marchés!A3", reason: "duplicate" },
      { cell: "Marchés!C3", reason: "conflict" },
    ],
  });
  expect(measured("4.3.1", register).ignored).toEqual([{ cell: "Marchés!A3", reason: "duplicate" }]);
});

test("of several co-contractors of one version the first row is the mandataire and decides", () => {
  const register = contracts`
    | N° marché | Date de notification | Titulaire | ESS | Montant HT |
    | M1        | 12/03/2025           | Dupont    | Oui | 100        |
    | M1        | 12/03/2025           | Durand    | Non | 100        |
  `;
  expect(measured("6.2.3", register)).toMatchObject({ value: 1 });
  expect(measured("6.2.2", register)).toMatchObject({ value: 100, modified: [] });
});

test("numbers are compared trimmed and without case", () => {
  const register = contracts`
    | N° marché      | Date de notification | Mutualisation |
    | 2025-m01       | 12/03/2025           | Oui           |
    | ${" 2025-M01 "} | 12/03/2025          | Oui           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ denominator: 1 });
});

test.each(["1", "01", "'1.0", "Lot 1", "lot n°1", "LOT 01"])("the lot « %s » is the lot 1", (lot) => {
  const register = contracts`
    | N° marché | N° lot | Date de notification | Mutualisation |
    | M1        | 1      | 12/03/2025           | Oui           |
    | M1        | ${""}${lot} | 12/03/2025      | Oui           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ denominator: 1 });
});

test.each(["unique", "Lot unique", "sans lot", "0", ""])("« %s » is no lot", (lot) => {
  const register = contracts`
    | N° marché | N° lot | Date de notification | Taille |
    | M1        | ${""}${lot} | 12/03/2025      | PME    |
    | M2        | 1      | 12/03/2025           | GE     |
  `;
  expect(measured("6.1.1a", register)).toMatchObject({ status: "known", value: 0 });
});

const ALLOTTED = contracts`
  | N° marché | N° lot | Date de notification | Mutualisation |
  | M1        |        | 12/03/2025           | Oui           |
  | M1        | 1      | 12/03/2025           | Oui           |
  | M1        | 2      | 12/03/2025           | Non           |
  | M2        |        | 12/03/2025           | Non           |
`;

test("a row without a lot beside rows of its number with lots heads the consultation: not counted", () => {
  expect(measured("4.3.1", ALLOTTED)).toMatchObject({ numerator: 1, denominator: 3, base: rowsOf("Marchés", 3, 4, 5) });
});

test("the heading of a consultation is reported", () => {
  expect(problemsOf(ALLOTTED, "consultation-heading")).toEqual(["consultation-heading Marchés!A2"]);
});

const UNNUMBERED = contracts`
  | N° marché | Objet    | Date de notification | Mutualisation |
  | M1        | Enrobés  | 12/03/2025           | Oui           |
  |           | Peinture | 13/03/2025           | Non           |
  |           | Peinture | 13/03/2025           | Non           |
`;

test("a row with a notification date and no number is one contract by itself", () => {
  expect(measured("4.3.1", UNNUMBERED)).toMatchObject({ numerator: 1, denominator: 3 });
});

test("a row without a number is a problem", () => {
  expect(problemsOf(UNNUMBERED, "number-missing")).toEqual(["number-missing Marchés!A3", "number-missing Marchés!A4"]);
});

test("a blank notification date puts a contract in no exercice, and is not unreadable", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | Oui           |
    | M2        |                      | Oui           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ denominator: 1, ignored: [] });
});

test("a contract whose date cannot be read belongs to no exercice and is listed for every exercice", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | Oui           |
    | M2        | 31/02/2025           | Oui           |
  `;
  const listed = [{ cell: "Marchés!B3", reason: "unreadable" }];
  expect(measured("4.3.1", register)).toMatchObject({ denominator: 1, ignored: listed });
  expect(measured("4.3.1", register, { exercice: 2019 })).toMatchObject({ status: "empty", ignored: listed });
});

test("of several dates, one unreadable: placed by the readable ones, the other listed", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | n'importe quoi       | Oui           |
    | M1        | 12/03/2025           | Oui           |
  `;
  const found = measured("4.3.1", register);
  expect(found).toMatchObject({ numerator: 1, denominator: 1 });
  expect(found.ignored).toContainEqual({ cell: "Marchés!B2", reason: "unreadable" });
});

test.each(["Avenant n° 1", "modification en cours d'exécution", "AVT 2", "Acte modificatif", "Modif. n° 2"])(
  "no column of a row of nature « %s » is read",
  (nature) => {
    const register = contracts`
    | N° marché | Nature    | Date de notification | Montant HT | ESS | Mutualisation |
    | M1        | Marché    | 12/03/2025           | 100        | Oui | Oui           |
    | M1        | ${nature} | 12/03/2024           | 999        | Non | Non           |
  `;
    expect(measured("6.2.2", register)).toMatchObject({ value: 100, modified: [], ignored: [] });
    expect(measured("4.3.1", register, { exercice: 2024 })).toMatchObject({ status: "empty" });
  },
);

test("an amendment without its contract in the register is reported", () => {
  const register = contracts`
    | N° marché | Nature  | Date de notification | Mutualisation |
    | M1        | Marché  | 12/03/2025           | Oui           |
    | M1        | Avenant | 13/03/2025           |               |
    | M9        | Avenant | 13/03/2025           |               |
  `;
  expect(problemsOf(register, "amendment-alone")).toEqual(["amendment-alone Marchés!A4"]);
});

const FRAMEWORK = contracts`
  | N° marché | Nature             | N° d'accord-cadre | Date de notification | Montant HT | ESS | Mutualisation |
  | AC1       | Accord-cadre       |                   | 12/03/2025           | 1000       | Oui | Oui           |
  | MS1       | Marché subséquent  | AC1               | 13/03/2025           | 400        | Oui | Oui           |
  | MS2       | Marché subséquent  | AC0               | 13/03/2025           | 30         | Oui | Non           |
`;

test("framework agreements and marchés subséquents both count as contracts", () => {
  expect(measured("4.3.1", FRAMEWORK)).toMatchObject({ numerator: 2, denominator: 3 });
});

test("in sums the subséquents of a framework of the register are left out", () => {
  expect(measured("6.2.2", FRAMEWORK)).toMatchObject({
    value: 1030,
    rows: rowsOf("Marchés", 2, 4),
    ignored: [{ cell: "Marchés!A3", reason: "left-out" }],
  });
});

test("in value the subséquents of a framework of the register are left out", () => {
  expect(measured("4.3.1", FRAMEWORK, { basis: "value" })).toMatchObject({ numerator: 1000, denominator: 1030 });
});

const DOUBLES = contracts`
  | N° marché | Objet   | Titulaire | Date de notification | Montant HT | ESS |
  | M1        | Enrobés | Dupont    | 12/03/2025           | 100        | Oui |
  | M2        | Enrobés | Dupont    | 13/03/2025           | 100        | Oui |
  | M3        | Enrobés | Durand    | 13/03/2025           | 100        | Oui |
`;

test("two contracts with the same object, amount and holder are reported as a probable double, and still counted", () => {
  expect(measured("6.2.2", DOUBLES)).toMatchObject({ value: 300, ignored: [] });
  expect(problemsOf(DOUBLES, "probable-double")).toEqual(["probable-double Marchés!A3"]);
});

test("in the other registers identical rows are reported as probable doubles and counted", () => {
  const register = sourcing`
    | Date       | Direction | Entreprise |
    | 12/03/2025 | Voirie    | Dupont     |
    | 12/03/2025 | Voirie    | Durand     |
    | 12/03/2025 | Voirie    | Dupont     |
  `;
  expect(measured("6.3.2", register)).toMatchObject({ value: 3 });
  expect(problemsOf(register, "probable-double")).toEqual(["probable-double Sourcing!A4"]);
});
