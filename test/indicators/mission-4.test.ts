/** Mission 4 · Promouvoir l'économie circulaire. */
import { measured, rowsOf } from "../support/measured";
import { contracts, equipment } from "../support/registers";

const ALL_CONTRACTS = [
  ["4.1.1", "Ressource gérée durablement"],
  ["4.2.1", "Éco-label / bio-sourcé / certification"],
  ["4.3.1", "Mutualisation"],
  ["4.5.2", "Achat d'occasion"],
  ["4.6.1", "Matériaux recyclés ou recyclables"],
] as const;

test.each(ALL_CONTRACTS)("%s is the share of all the contracts of the exercice with « %s »", (code, criterion) => {
  const register = contracts`
    | N° marché | Date de notification | ${criterion} |
    | M1        | 12/03/2025           | Oui          |
    | M2        | 13/03/2025           | Non          |
    | M3        | 14/03/2025           |              |
    | M4        | 15/03/2025           | X            |
    | M5        | 16/03/2024           | Oui          |
  `;
  expect(measured(code, register)).toMatchObject({
    status: "known",
    value: 0.5,
    numerator: 2,
    denominator: 4,
    rows: rowsOf("Marchés", 2, 5),
    base: rowsOf("Marchés", 2, 3, 4, 5),
    blanks: 1,
  });
});

test.each(ALL_CONTRACTS)("%s reads « %s » in the list column too", (code, criterion) => {
  const register = contracts`
    | N° marché | Date de notification | Critères environnementaux |
    | M1        | 12/03/2025           | Bilan de GES ; ${criterion} |
    | M2        | 13/03/2025           | Bilan de GES              |
  `;
  expect(measured(code, register)).toMatchObject({ numerator: 1, denominator: 2, rows: rowsOf("Marchés", 2) });
});

test("4.4.1 is the share of local production among the contracts for food or materials", () => {
  const register = contracts`
    | N° marché | Date de notification | Segment              | CPV        | Production locale |
    | M1        | 12/03/2025           | denrées alimentaires |            | Oui               |
    | M2        | 13/03/2025           | matériaux            |            | Non               |
    | M3        | 14/03/2025           | voirie               |            | Oui               |
    | M4        | 15/03/2025           |                      | 15000000-8 | Oui               |
    | M5        | 16/03/2025           |                      | 03200000   | Non               |
    | M6        | 17/03/2025           |                      | 44110000   | Oui               |
    | M7        | 18/03/2025           |                      | 14210000   | Non               |
    | M8        | 19/03/2025           |                      | 45233000   | Oui               |
    | M9        | 20/03/2025           | autre                | 15000000   | Oui               |
  `;
  expect(measured("4.4.1", register)).toMatchObject({
    status: "known",
    value: 0.5,
    numerator: 3,
    denominator: 6,
    rows: rowsOf("Marchés", 2, 5, 7),
    base: rowsOf("Marchés", 2, 3, 5, 6, 7, 8),
  });
});

test("4.4.2 is the share of local manufacturing among the contracts for supplies", () => {
  const register = contracts`
    | N° marché | Date de notification | Catégorie   | Fabrication locale |
    | M1        | 12/03/2025           | fournitures | Oui                |
    | M2        | 13/03/2025           | Fournitures | Non                |
    | M3        | 14/03/2025           | services    | Oui                |
    | M4        | 15/03/2025           | travaux     | Oui                |
    | M5        | 16/03/2025           | fournitures |                    |
    | M6        | 17/03/2025           | fournitures | Non                |
  `;
  expect(measured("4.4.2", register)).toMatchObject({
    value: 0.25,
    numerator: 1,
    denominator: 4,
    base: rowsOf("Marchés", 2, 3, 6, 7),
    blanks: 1,
  });
});

const ITEMS = equipment`
  | Identifiant | Famille      | Date d'acquisition | Date de sortie |
  | I1          | informatique | 01/01/2021         | 01/01/2025     |
  | I2          | informatique | 01/01/2017         | 01/01/2025     |
  | I3          | informatique | 31/12/2021         |                |
  | I4          | informatique | 31/12/2023         | 01/06/2026     |
  | I5          | mobilier     | 01/01/2005         | 01/01/2025     |
  | I6          | mobilier     | 01/01/2013         | 01/01/2024     |
  | I7          | informatique |                    | 15/02/2025     |
`;
const DAYS_PER_YEAR = 365.25;

test("4.5.1a is the mean life, in years, of the IT items that left in the exercice", () => {
  const found = measured("4.5.1a", ITEMS);
  expect(found).toMatchObject({ status: "known", denominator: 2, rows: rowsOf("Matériel", 2, 3) });
  expect(found.value).toBeCloseTo((1461 + 2922) / 2 / DAYS_PER_YEAR, 10);
});

test("4.5.1a comes with the mean age of those still in service on 31/12", () => {
  const { breakdown } = measured("4.5.1a", ITEMS);
  expect(breakdown).toHaveLength(1);
  expect(breakdown?.[0]).toMatchObject({ extra: { items: 2 } });
  expect(breakdown?.[0]?.value).toBeCloseTo((1461 + 731) / 2 / DAYS_PER_YEAR, 10);
});

test("4.5.1a leaves out and lists an item without both dates", () => {
  expect(measured("4.5.1a", ITEMS).ignored).toEqual([{ cell: "Matériel!A8", reason: "left-out" }]);
});

test("4.5.1: a negative life cannot be read", () => {
  const register = equipment`
    | Identifiant | Famille      | Date d'acquisition | Date de sortie |
    | I1          | informatique | 01/01/2021         | 01/01/2025     |
    | I2          | informatique | 01/06/2025         | 01/02/2025     |
  `;
  const { denominator, ignored } = measured("4.5.1a", register);
  expect(denominator).toBe(1);
  expect(ignored).toHaveLength(1);
  expect(ignored[0]).toMatchObject({ reason: "unreadable" });
});

test("4.5.1b is the same for furniture", () => {
  const found = measured("4.5.1b", ITEMS);
  expect(found).toMatchObject({ status: "known", denominator: 1, rows: rowsOf("Matériel", 6) });
  expect(found.value).toBeCloseTo(7305 / DAYS_PER_YEAR, 10);
});
