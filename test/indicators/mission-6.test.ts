/** Mission 6 · Faciliter l'accès à la commande publique pour les entreprises du territoire. */
import { measured, rowsOf } from "../support/measured";
import { candidates, contracts, events, settings, sourcing } from "../support/registers";

test("6.1.1a counts the lots of the exercice whose holder is a TPE or a PME, each lot once", () => {
  const register = contracts`
    | N° marché | N° lot | Date de notification | Titulaire | Taille |
    | M1        | 1      | 12/03/2025           | Dupont    | TPE    |
    | M1        | 2      | 12/03/2025           | Durand    | PME    |
    | M1        | 2      | 12/03/2025           | Petit     | PME    |
    | M1        | 3      | 12/03/2025           | Martin    | ETI    |
    | M1        | 4      | 12/03/2025           | Bouygues  | GE     |
    | M1        | 5      | 12/03/2025           | Leroy     |        |
    | M2        |        | 13/03/2025           | Dupont    | TPE    |
    | M3        | 1      | 14/03/2024           | Dupont    | TPE    |
  `;
  expect(measured("6.1.1a", register)).toMatchObject({
    status: "known",
    value: 2,
    rows: rowsOf("Marchés", 2, 3),
    blanks: 1,
  });
});

const TERRITORY = contracts`
  | N° marché | N° lot | Date de notification | Titulaire | Taille | Code postal du titulaire | Titulaire du territoire |
  | M1        | 1      | 12/03/2025           | Dupont    | TPE    | 40000                    |                         |
  | M1        | 2      | 12/03/2025           | Durand    | PME    | 33000                    |                         |
  | M1        | 3      | 12/03/2025           | Petit     | PME    | 33000                    | Oui                     |
  | M1        | 4      | 12/03/2025           | Martin    | PME    | 40100                    | Non                     |
  | M1        | 5      | 12/03/2025           | Leroy     | GE     | 40000                    | Oui                     |
`;

test("6.1.1b counts those on the territory: said so, else by the postal code", () => {
  expect(measured("6.1.1b", TERRITORY)).toMatchObject({ status: "known", value: 2, rows: rowsOf("Marchés", 2, 4) });
});

test("6.1.1b: the departments of the territory are those of the settings", () => {
  const departments = settings`
    | Départements du territoire | 40, 33 |
  `;
  expect(measured("6.1.1b", [TERRITORY, departments])).toMatchObject({ value: 3, rows: rowsOf("Marchés", 2, 3, 4) });
});

const ESS = contracts`
  | N° marché | N° lot | Date de notification | Montant HT | ESS | Type de structure |
  | M1        | 1      | 12/03/2025           | 1000       | Oui |                   |
  | M1        | 2      | 12/03/2025           | 200        | Non | association       |
  | M1        | 3      | 12/03/2025           | 30         |     | SCOP              |
  | M2        |        | 13/03/2025           | 4          | Oui |                   |
  | M3        | 1      | 14/03/2024           | 9999       | Oui |                   |
  | M4        | 1      | 15/03/2025           | 9999       |     |                   |
  | M5        | 1      | 16/03/2025           | 9999       |     | GEIQ              |
`;

test("6.1.2 counts the lots of the exercice whose holder is of the ESS", () => {
  expect(measured("6.1.2", ESS)).toMatchObject({ status: "known", value: 2, rows: rowsOf("Marchés", 2, 4), blanks: 2 });
});

test("6.2.1 counts the distinct enterprises of the ESS that answered in the exercice, by SIREN, else by name", () => {
  const register = candidates`
    | N° consultation | Candidat       | SIRET           | Date       | ESS |
    | C1              | SCOP Atlantis  | '73282932000074 | 12/03/2025 | Oui |
    | C2              | Scop atlantis  | '73282932000082 | 13/03/2025 | Oui |
    | C3              | SCOP ATLANTIS  |                 | 14/03/2025 | Oui |
    | C3              | Asso Chalosse  |                 | 14/03/2025 | Oui |
    | C3              | Bâtisseurs     |                 | 14/03/2025 | Non |
    | C4              | Asso du Born   |                 | 15/03/2024 | Oui |
    | C5              | Landes Nature  |                 | 16/03/2025 |     |
  `;
  expect(measured("6.2.1", register)).toMatchObject({
    status: "known",
    value: 2,
    rows: rowsOf("Candidatures", 2, 3, 4, 5),
    blanks: 1,
  });
});

test("6.2.2 sums the amounts of the contracts of the exercice whose holder is of the ESS", () => {
  expect(measured("6.2.2", ESS)).toMatchObject({
    status: "known",
    unit: "euros",
    value: 1034,
    rows: rowsOf("Marchés", 2, 4, 5),
  });
});

test("6.2.3 counts the contracts of the exercice whose holder is of the ESS", () => {
  expect(measured("6.2.3", ESS)).toMatchObject({
    status: "known",
    value: 3,
    rows: rowsOf("Marchés", 2, 4, 5),
    blanks: 2,
  });
});

test.each(["association", "coopérative", "mutuelle", "fondation", "ESUS", "société commerciale de l'ESS"])(
  "6.2.3: where ESS is blank, « %s » says yes",
  (type) => {
    const register = contracts`
      | N° marché | Date de notification | ESS | Type de structure |
      | M1        | 12/03/2025           |     | ${type}           |
      | M2        | 12/03/2025           | Non | ${type}           |
    `;
    expect(measured("6.2.3", register)).toMatchObject({ value: 1, rows: rowsOf("Marchés", 2) });
  },
);

test("6.3.1 counts salons, CCI, federations, CRESS and ESS'presso of the exercice", () => {
  const register = events`
    | Date       | Type             | Intitulé |
    | 12/03/2025 | salon            | A        |
    | 13/03/2025 | événement CCI    | B        |
    | 14/03/2025 | fédération       | C        |
    | 15/03/2025 | CRESS            | D        |
    | 16/03/2025 | ESS'presso       | E        |
    | 17/03/2025 | comité de suivi  | F        |
    | 18/03/2025 | matinale         | G        |
    | 19/03/2025 | autre            | H        |
    | 20/03/2024 | salon            | I        |
    | 21/03/2025 | ESS’presso       | J        |
  `;
  expect(measured("6.3.1", register)).toMatchObject({
    status: "known",
    value: 6,
    rows: rowsOf("Événements", 2, 3, 4, 5, 6, 11),
  });
});

test("6.3.2 counts the fiches sourcing dated in the exercice", () => {
  const register = sourcing`
    | Date       | Direction | Entreprise |
    | 12/03/2025 | Voirie    | Dupont     |
    | 13/03/2025 | Voirie    | Dupont     |
    | 14/03/2024 | Culture   | Durand     |
  `;
  expect(measured("6.3.2", register)).toMatchObject({ status: "known", value: 2, rows: rowsOf("Sourcing", 2, 3) });
});
