/** Rulings · Which columns are there. */
import { measured, problemsOf, reportOf } from "../../support/measured";
import { contracts, insertion, payments, sheet, vehicles } from "../../support/registers";

test("an absent register makes its measures not computable, never 0", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | Oui           |
  `;
  expect(measured("1.3.1", register)).toMatchObject({
    status: "incomplete",
    value: null,
    numerator: null,
    missing: ["insertion"],
  });
});

test("without a starred column only the measures that read it are incomplete", () => {
  const register = insertion`
    | N° marché | Période    | Heures effectuées |
    | M1        | 31/01/2025 | 10                |
  `;
  expect(measured("1.3.1", register)).toMatchObject({ status: "known", value: 10 });
  expect(measured("1.3.3", register)).toMatchObject({ status: "incomplete", missing: ["insertion.beneficiary"] });
});

test("a register without its date is of no use", () => {
  const register = contracts`
    | N° marché | Objet   | Direction | Montant HT | Heures contractualisées |
    | M1        | Enrobés | Voirie    | 100        | 10                      |
  `;
  expect(measured("1.1.4", register)).toMatchObject({
    status: "incomplete",
    value: null,
    missing: ["contracts.notificationDate"],
  });
});

test("a register of contracts without its number is of no use", () => {
  const register = contracts`
    | Date de notification | Objet   | Direction | Montant HT | Heures contractualisées |
    | 12/03/2025           | Enrobés | Voirie    | 100        | 10                      |
  `;
  expect(measured("1.1.4", register)).toMatchObject({
    status: "incomplete",
    value: null,
    missing: ["contracts.contractNumber"],
  });
});

const WITH_HOURS = sheet("Marchés 2025")`
  | N° marché | Date de notification | Heures contractualisées |
  | M1        | 12/03/2025           | 10                      |
`;
const WITHOUT_HOURS = sheet("Marchés 2024")`
  | N° marché | Date de notification | Mutualisation |
  | M2        | 12/03/2024           | Oui           |
`;

test("a column absent from every sheet with rows in the exercice is absent", () => {
  const both = [WITH_HOURS, WITHOUT_HOURS];
  expect(measured("1.1.4", both)).toMatchObject({ status: "known", value: 10 });
  expect(measured("1.1.4", both, { exercice: 2024 })).toMatchObject({
    status: "incomplete",
    missing: ["contracts.contractedHours"],
  });
});

test("a column absent from some sheets of the exercice is blank there, and said so", () => {
  const other = sheet("Marchés bis")`
    | N° marché | Date de notification | Mutualisation |
    | M2        | 12/03/2025           | Oui           |
  `;
  expect(measured("1.1.4", [WITH_HOURS, other])).toMatchObject({ status: "known", value: 10, blanks: 1 });
  expect(problemsOf([WITH_HOURS, other], "column-partly-absent")).not.toEqual([]);
});

test("5.2.2 needs its four columns", () => {
  const register = contracts`
    | N° marché | Date de notification | Carburant ou huile non polluants | Engins alternatifs |
    | M1        | 12/03/2025           | Oui                              | Non                |
  `;
  expect(measured("5.2.2", register)).toMatchObject({
    status: "incomplete",
    missing: ["contracts.vehicleMaintenance", "contracts.equipmentAge"],
  });
});

test("5.2.2 does with the list column", () => {
  const register = contracts`
    | N° marché | Date de notification | Critères environnementaux |
    | M1        | 12/03/2025           | engins alternatifs        |
  `;
  expect(measured("5.2.2", register)).toMatchObject({ status: "known", value: 1 });
});

test("1.2.1: a duration in months after the notification will do for the end date", () => {
  const register = contracts`
    | N° marché | Date de notification | dureeMois | Dispositif social  | Marché suivi |
    | M1        | 12/03/2023           | 24        | clause d'exécution | Oui          |
    | M2        | 12/03/2023           | 12        | clause d'exécution | Oui          |
    | M3        | 01/01/2023           | 24        | clause d'exécution | Oui          |
  `;
  expect(measured("1.2.1", register)).toMatchObject({ numerator: 1, denominator: 1, base: ["Marchés!A2"] });
});

test("1.2.1: without end date nor duration, the exercice of the notification", () => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social  | Marché suivi |
    | M1        | 12/03/2025           | clause d'exécution | Oui          |
    | M2        | 12/03/2024           | clause d'exécution | Oui          |
  `;
  expect(measured("1.2.1", register)).toMatchObject({ denominator: 1 });
});

test("a column with no cell filled among the rows that count is empty: « colonne vide »", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation | Heures contractualisées |
    | M1        | 12/03/2025           |               |                         |
    | M2        | 12/03/2024           | Oui           | 10                      |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ status: "empty", value: null, emptiness: "empty-column" });
  expect(measured("1.1.4", register)).toMatchObject({ status: "empty", value: null, emptiness: "empty-column" });
});

const NOTHING_IN_2030 = [
  contracts`
    | N° marché | Date de notification | Mutualisation | Heures contractualisées | Domaine d'activité | Dispositif social | Direction |
    | M1        | 12/03/2025           | Oui           | 10                      | Voirie             | aucun             | Voirie    |
  `,
];

test("an exercice without rows: a rate is empty, with nothing to divide by", () => {
  expect(measured("4.3.1", NOTHING_IN_2030, { exercice: 2030 })).toMatchObject({
    status: "empty",
    emptiness: "nothing",
    value: null,
    numerator: 0,
    denominator: 0,
  });
});

test.each(["1.1.2", "1.1.4", "1.4.1"])("an exercice without rows: %s, a count or a sum, is 0", (code) => {
  expect(measured(code, NOTHING_IN_2030, { exercice: 2030 })).toMatchObject({
    status: "known",
    value: 0,
    numerator: null,
    denominator: null,
  });
});

test("an exercice without rows: a breakdown is known and has no key", () => {
  expect(measured("1.4.4b", NOTHING_IN_2030, { exercice: 2030 })).toMatchObject({ status: "known", breakdown: [] });
});

test("headings without rows: the register is there", () => {
  const register = contracts`
    | N° marché | Date de notification | Heures contractualisées | Mutualisation |
  `;
  expect(measured("1.1.4", register)).toMatchObject({ status: "known", value: 0 });
  expect(measured("4.3.1", register)).toMatchObject({ status: "empty", emptiness: "nothing" });
});

test("several columns for one criterion are joined by « or »", () => {
  const register = contracts`
    | N° marché | Date de notification | Éco-label | Bio-sourcé |
    | M1        | 12/03/2025           | Oui       | Non        |
    | M2        | 12/03/2025           | Non       | Oui        |
    | M3        | 12/03/2025           | Non       | Non        |
    | M4        | 12/03/2025           |           | Non        |
    | M5        | 12/03/2025           | illisible | Oui        |
    | M6        | 12/03/2025           | illisible | Non        |
  `;
  expect(measured("4.2.1", register)).toMatchObject({
    numerator: 3,
    denominator: 5,
    blanks: 1,
    ignored: [{ cell: "Marchés!C7", reason: "unreadable" }],
  });
});

test("several columns for another fact: the first in the headings' table is read, and the buyer is asked", () => {
  const register = contracts`
    | N° marché | Date de notification | Direction | Montant attribué | Montant HT | ESS |
    | M1        | 12/03/2025           | Voirie    | 999              | 100        | Oui |
  `;
  expect(measured("6.2.2", register)).toMatchObject({ value: 100 });
  expect(problemsOf(register, "several-columns")).toEqual(["several-columns Marchés!D1"]);
});

test("« Montant maximum » is read only when no other HT amount exists, and said so", () => {
  const both = contracts`
    | N° marché | Date de notification | Montant maximum | Montant notifié | ESS |
    | M1        | 12/03/2025           | 999             | 100             | Oui |
  `;
  const alone = contracts`
    | N° marché | Date de notification | Montant maximum | ESS |
    | M1        | 12/03/2025           | 999             | Oui |
  `;
  expect(measured("6.2.2", both)).toMatchObject({ value: 100 });
  expect(problemsOf(both, "maximum-amount")).toEqual([]);
  expect(measured("6.2.2", alone)).toMatchObject({ value: 999 });
  expect(problemsOf(alone, "maximum-amount")).toEqual(["maximum-amount Marchés!C1"]);
});

test.each(["Employeur", "SIAE"])("« %s » is the type of structure if most of its values are types", (heading) => {
  const types = insertion`
    | N° marché | Bénéficiaire | ${heading} | Période    | Heures effectuées |
    | M1        | B1           | EI         | 31/01/2025 | 10                |
    | M1        | B2           | ETTI       | 31/01/2025 | 20                |
    | M1        | B3           | Adour      | 31/01/2025 | 30                |
  `;
  const names = insertion`
    | N° marché | Bénéficiaire | ${heading} | Période    | Heures effectuées |
    | M1        | B1           | Adour      | 31/01/2025 | 10                |
    | M1        | B2           | Chalosse   | 31/01/2025 | 20                |
  `;
  expect(measured("1.4.4a", types).breakdown).toMatchObject([
    { key: "ETTI", value: 20 },
    { key: "EI", value: 10 },
  ]);
  expect(measured("1.4.4a", names)).toMatchObject({ status: "incomplete", missing: ["insertion.structureType"] });
});

test("« Date de 1re mise en circulation » stands for the acquisition only where no such column exists", () => {
  const alone = vehicles`
    | Identifiant | Énergie    | Date de 1re mise en circulation |
    | V1          | électrique | 12/03/2025                      |
  `;
  const both = vehicles`
    | Identifiant | Énergie    | Date de 1re mise en circulation | Date d'acquisition |
    | V1          | électrique | 12/03/2025                      | 12/03/2024         |
  `;
  expect(measured("5.1.1", alone)).toMatchObject({ value: 1 });
  expect(measured("5.1.1", both)).toMatchObject({ value: 0 });
});

test("1.1.3 needs the type of the row, or its SIRET and the directory of structures", () => {
  const neither = payments`
    | Date       | Fournisseur | Montant mandaté |
    | 12/03/2025 | Adour EI    | 100             |
  `;
  const siretOnly = payments`
    | Date       | SIRET           | Montant mandaté |
    | 12/03/2025 | '73282932000074 | 100             |
  `;
  expect(measured("1.1.3", neither)).toMatchObject({ status: "incomplete", missing: ["payments.structureType"] });
  expect(measured("1.1.3", siretOnly)).toMatchObject({ status: "incomplete", missing: ["structures"] });
});

test("a column's place and heading are said with its id", () => {
  const found = reportOf(WITH_HOURS).registers[0];
  expect(found).toMatchObject({
    kind: "contracts",
    sheet: "Marchés 2025",
    range: "A1:C2",
    rows: 1,
    columns: {
      contractNumber: { heading: "N° marché", column: "A" },
      contractedHours: { heading: "Heures contractualisées", column: "C" },
    },
  });
});
