/** Rulings · Measure by measure, missions 2 to 6: what their files do not say already. */
import { measured, rowsOf } from "../../support/measured";
import { candidates, contracts, equipment, roadworks, vehicles } from "../../support/registers";

test("3.2.1: an Index and a Plan count once each per candidate and exercice", () => {
  const register = candidates`
    | N° consultation | Candidat | Date       | Candidat volontaire | Index transmis | Plan transmis |
    | C1              | Dupont   | 12/03/2025 | Oui                 | Oui            | Non           |
    | C2              | Dupont   | 13/03/2025 | Oui                 | Oui            | Oui           |
  `;
  expect(measured("3.2.1", register)).toMatchObject({ numerator: 2, denominator: 1 });
});

test("3.2.1: documents of all candidates, volunteers or not", () => {
  const register = candidates`
    | N° consultation | Candidat | Date       | Candidat volontaire | Index transmis | Plan transmis |
    | C1              | Dupont   | 12/03/2025 | Oui                 | Non            | Non           |
    | C1              | Durand   | 12/03/2025 | Non                 | Oui            | Non           |
  `;
  expect(measured("3.2.1", register)).toMatchObject({ numerator: 1, denominator: 1 });
});

test.each([
  ["4.4.1", "Production locale", "03100000", 1],
  ["4.4.1", "Production locale", "45233000", 0],
  ["5.3.1", "Analyse amiante-HAP", "45233120-6", 1],
  ["5.3.1", "Analyse amiante-HAP", "45230000", 0],
])("%s, %s: the CPV %s is in scope %s times, where the segment is blank", (code, criterion, cpv, denominator) => {
  const register = contracts`
    | N° marché | Date de notification | Segment | CPV    | ${criterion} |
    | M1        | 12/03/2025           |         | ${cpv} | Oui          |
  `;
  expect(measured(code, register).denominator).toBe(denominator);
});

test("4.4.1: the zero that a number loses is restored to the CPV", () => {
  const register = contracts`
    | N° marché | Date de notification | CPV     | Production locale |
    | M1        | 12/03/2025           | 3200000 | Oui               |
  `;
  expect(measured("4.4.1", register)).toMatchObject({ denominator: 1 });
});

test("4.5.1: items that left without an acquisition date, and items still there, are not lives", () => {
  const register = equipment`
    | Identifiant | Famille  | Date d'acquisition | Date de sortie |
    | I1          | mobilier | 01/01/2020         |                |
    | I2          | mobilier |                    | 01/02/2025     |
  `;
  expect(measured("4.5.1b", register)).toMatchObject({
    status: "empty",
    ignored: [{ cell: "Matériel!A3", reason: "left-out" }],
  });
});

test("5.1.1: a blank mode counts", () => {
  const register = vehicles`
    | Identifiant | Énergie    | Date d'acquisition | Mode |
    | V1          | électrique | 12/03/2025         |      |
  `;
  expect(measured("5.1.1", register)).toMatchObject({ value: 1, blanks: 0 });
});

test("5.1.2: what the register says always wins", () => {
  const register = vehicles`
    | Identifiant | Énergie    | CO2 (g/km) | Faible émission | Date d'acquisition |
    | V1          | gazole     | 200        | Oui             | 12/03/2025         |
    | V2          | électrique | 0          | Non             | 12/03/2025         |
  `;
  expect(measured("5.1.2", register)).toMatchObject({ numerator: 1, denominator: 2, rows: rowsOf("Véhicules", 2) });
});

test("5.1.2: a vehicle of which nothing is known stays in the denominator", () => {
  const register = vehicles`
    | Identifiant | Énergie    | CO2 (g/km) | Date d'acquisition |
    | V1          | électrique |            | 12/03/2025         |
    | V2          | essence    |            | 12/03/2025         |
    | V3          |            |            | 12/03/2025         |
  `;
  expect(measured("5.1.2", register)).toMatchObject({ numerator: 1, denominator: 3, blanks: 2 });
});

test.each(["Genre", "Énergie"])("5.1.2: a bicycle by its %s is in neither figure; a scooter is in", (heading) => {
  const other = heading === "Genre" ? "Énergie" : "Genre";
  const register = vehicles`
    | Identifiant | ${heading} | ${other}   | Faible émission | Date d'acquisition |
    | V1          | vélo       |            | Oui             | 12/03/2025         |
  `;
  const scooter = vehicles`
    | Identifiant | Genre   | Énergie    | Date d'acquisition |
    | V1          | scooter | électrique | 12/03/2025         |
  `;
  expect(measured("5.1.2", register)).toMatchObject({ status: "empty", denominator: 0 });
  expect(measured("5.1.2", scooter)).toMatchObject({ numerator: 1, denominator: 1 });
});

test("5.3.8: 0 must be typed", () => {
  const register = roadworks`
    | Chantier | Date       | Enrobés mis en œuvre (t) | Agrégats incorporés (t) |
    | RD 1     | 12/03/2025 | 100                      | 0                       |
    | RD 2     | 12/03/2025 | 100                      |                         |
  `;
  expect(measured("5.3.8", register)).toMatchObject({ value: 0, numerator: 0, denominator: 100 });
});

test("6.2.1: a row without SIRET takes the SIREN of the same name elsewhere", () => {
  const register = candidates`
    | N° consultation | Candidat | SIRET           | Date       | ESS |
    | C1              | Atlantis |                 | 12/03/2025 | Oui |
    | C2              | ATLANTIS | '73282932000074 | 12/03/2024 | Oui |
    | C3              | Scop A.  | '73282932000074 | 12/03/2025 | Oui |
  `;
  expect(measured("6.2.1", register)).toMatchObject({ value: 1 });
});

test("6.2.2 sums readable amounts, whatever the basis", () => {
  const register = contracts`
    | N° marché | Date de notification | Montant HT | ESS |
    | M1        | 12/03/2025           | 100        | Oui |
    | M2        | 12/03/2025           | selon BPU  | Oui |
  `;
  const expected = { value: 100, basis: "number", ignored: [{ cell: "Marchés!C3", reason: "unreadable" }] };
  expect(measured("6.2.2", register)).toMatchObject(expected);
  expect(measured("6.2.2", register, { basis: "value" })).toMatchObject(expected);
});
