/** Mission 5 · Lutter contre le réchauffement climatique. */
import { measured, rowsOf } from "../support/measured";
import { contracts, roadworks, settings, vehicles } from "../support/registers";

test("5.1.1 counts the vehicles bought in the exercice, new or second-hand, of an alternative energy", () => {
  const register = vehicles`
    | Identifiant | Genre | Énergie              | Date d'acquisition | Mode     |
    | V1          | VP    | GPL                  | 12/03/2025         | achat    |
    | V2          | VP    | GNV                  | 12/03/2025         | occasion |
    | V3          | VP    | hybride              | 12/03/2025         |          |
    | V4          | VP    | hybride rechargeable | 12/03/2025         | achat    |
    | V5          | VUL   | électrique           | 12/03/2025         | achat    |
    | V6          | bus   | hydrogène            | 12/03/2025         | achat    |
    | V7          | vélo  | vélo                 | 12/03/2025         | achat    |
    | V8          | VP    | essence              | 12/03/2025         | achat    |
    | V9          | VP    | gazole               | 12/03/2025         | achat    |
    | V10         | VP    | électrique           | 12/03/2025         | location |
    | V11         | VP    | électrique           | 12/03/2024         | achat    |
    | V5          | VUL   | électrique           | 12/03/2025         | achat    |
  `;
  expect(measured("5.1.1", register)).toMatchObject({
    status: "known",
    value: 7,
    rows: rowsOf("Véhicules", 2, 3, 4, 5, 6, 7, 8, 13),
    breakdown: [{ key: "location", value: 1 }],
  });
});

const FLEET = vehicles`
  | Identifiant | Genre     | Énergie              | CO2 (g/km) | Faible émission | Date d'acquisition | Date de sortie |
  | V1          | VP        | électrique           |            |                 | 12/03/2020         |                |
  | V2          | VP        | hydrogène            |            |                 | 12/03/2025         | 01/01/2026     |
  | V3          | VP        | hybride rechargeable | 50         |                 | 12/03/2025         |                |
  | V4          | VP        | hybride rechargeable | 51         |                 | 12/03/2025         |                |
  | V5          | VP        | hybride              | 20         |                 | 12/03/2025         |                |
  | V6          | VP        | GNV                  | 20         | Oui             | 12/03/2025         |                |
  | V7          | VP        | électrique           |            | Non             | 12/03/2025         |                |
  | V8          | VP        | essence              |            |                 | 12/03/2025         |                |
  | V9          | vélo      | vélo                 |            |                 | 12/03/2025         |                |
  | V10         | VP        | électrique           |            |                 | 12/03/2020         | 31/12/2025     |
  | V11         | VP        | électrique           |            |                 | 01/01/2026         |                |
  | V12         | deux-roues | électrique          |            |                 | 12/03/2025         |                |
  | V13         | VP        | électrique           |            |                 |                    |                |
`;

test("5.1.2 is the share of the fleet on 31/12 that is of low emission, bicycles in neither", () => {
  expect(measured("5.1.2", FLEET)).toMatchObject({
    status: "known",
    numerator: 5,
    denominator: 9,
    value: 5 / 9,
    rows: rowsOf("Véhicules", 2, 3, 4, 7, 13),
    base: rowsOf("Véhicules", 2, 3, 4, 5, 6, 7, 8, 9, 13),
    blanks: 1,
  });
});

test("5.1.2 takes its threshold of CO2 from the settings", () => {
  const threshold = settings`
    | Seuil de faible émission (g CO2/km) | 60 |
  `;
  expect(measured("5.1.2", [FLEET, threshold])).toMatchObject({ numerator: 6, denominator: 9 });
});

test("5.2.1 counts the contracts of the exercice with a criterion « bilan de GES »", () => {
  const register = contracts`
    | N° marché | Date de notification | Bilan de GES |
    | M1        | 12/03/2025           | Oui          |
    | M2        | 13/03/2025           | Non          |
    | M3        | 14/03/2024           | Oui          |
    | M4        | 15/03/2025           |              |
  `;
  expect(measured("5.2.1", register)).toMatchObject({
    status: "known",
    value: 1,
    rows: rowsOf("Marchés", 2),
    blanks: 1,
  });
});

test("5.2.2 counts the contracts with one or more of the four notions, with the count of each", () => {
  const register = contracts`
    | N° marché | Date de notification | Carburant ou huile non polluants | Fréquence d'entretien des véhicules | Engins alternatifs | Vétusté du parc de matériel |
    | M1        | 12/03/2025           | Oui                              | Oui                                 | Non                | Non                         |
    | M2        | 13/03/2025           | Non                              | Non                                 | Non                | Oui                         |
    | M3        | 14/03/2025           | Non                              | Non                                 | Non                | Non                         |
    | M4        | 15/03/2025           | Non                              | Oui                                 | Non                |                             |
    | M5        | 16/03/2025           | Non                              |                                     | Non                | Non                         |
  `;
  expect(measured("5.2.2", register)).toMatchObject({
    status: "known",
    value: 3,
    rows: rowsOf("Marchés", 2, 3, 5),
    blanks: 1,
    breakdown: [
      { key: "fréquence d'entretien des véhicules", value: 2 },
      { key: "carburant ou huile non polluants", value: 1 },
      { key: "vétusté du parc de matériel", value: 1 },
    ],
  });
});

test.each([
  ["5.3.1", "Analyse amiante-HAP"],
  ["5.3.2", "Réutilisation d'agrégats d'enrobés"],
  ["5.3.3", "Enrobés tièdes ou basses calories"],
])("%s is the share of the contracts for roads with « %s »", (code, criterion) => {
  const register = contracts`
    | N° marché | Date de notification | Segment   | CPV        | ${criterion} |
    | M1        | 12/03/2025           | voirie    |            | Oui          |
    | M2        | 13/03/2025           |           | 45233140-2 | Non          |
    | M3        | 14/03/2025           |           | 45210000-2 | Oui          |
    | M4        | 15/03/2025           | matériaux | 45233140-2 | Oui          |
    | M5        | 16/03/2025           | voirie    |            |              |
    | M6        | 17/03/2024           | voirie    |            | Oui          |
  `;
  expect(measured(code, register)).toMatchObject({
    status: "known",
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
    rows: rowsOf("Marchés", 2),
    base: rowsOf("Marchés", 2, 3, 6),
    blanks: 1,
  });
});

test.each([
  ["5.3.4", "Variante"],
  ["5.3.5", "Réutilisation de matériaux sur site"],
  ["5.3.6", "Traitement des déchets de chantier"],
  ["5.3.7", "Limitation des nuisances sonores"],
])("%s is the share of the contracts for works with « %s »", (code, criterion) => {
  const register = contracts`
    | N° marché | Date de notification | Catégorie   | ${criterion} |
    | M1        | 12/03/2025           | travaux     | Oui          |
    | M2        | 13/03/2025           | Travaux     | Non          |
    | M3        | 14/03/2025           | fournitures | Oui          |
    | M4        | 15/03/2025           | travaux     | Oui          |
    | M5        | 16/03/2024           | travaux     | Oui          |
    | M6        | 17/03/2025           |             | Oui          |
  `;
  expect(measured(code, register)).toMatchObject({
    status: "known",
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
    rows: rowsOf("Marchés", 2, 5),
    base: rowsOf("Marchés", 2, 3, 5),
  });
});

test("5.3.8 is tonnes of reclaimed asphalt incorporated over tonnes of asphalt laid", () => {
  const register = roadworks`
    | Chantier | Date       | Enrobés mis en œuvre (t) | Agrégats incorporés (t) |
    | RD 1     | 12/03/2025 | 800                      | 160                     |
    | RD 2     | 13/03/2025 | 200                      | 0                       |
    | RD 3     | 14/03/2025 | 500                      |                         |
    | RD 4     | 15/03/2025 |                          | 70                      |
    | RD 5     | 16/03/2024 | 100                      | 100                     |
  `;
  expect(measured("5.3.8", register)).toMatchObject({
    status: "known",
    value: 0.16,
    numerator: 160,
    denominator: 1000,
    rows: rowsOf("Chantiers", 2, 3),
    ignored: [
      { cell: "Chantiers!A4", reason: "left-out" },
      { cell: "Chantiers!A5", reason: "left-out" },
    ],
  });
});
