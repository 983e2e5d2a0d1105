/** The smaller registers as other people keep them: a table of cells, and what is read. */
import { measured } from "../support/measured";
import { sheet } from "../support/registers";

const DIRECTORATES = sheet("Directions")`
  | Direction |
  | Voirie    |
  | Culture   |
  | Numérique |
`;

test("a sheet returned, said by a yes or a no instead of its day", () => {
  const planning = sheet("Recensement")`
    | Exercice | Direction | Objet | Fiche renvoyée |
    | 2025     | Voirie    | Sel   | oui            |
    | 2025     | Culture   | Livre | non            |
    | 2025     | Numérique | PC    |                |
  `;
  expect(measured("1.1.1", [planning, DIRECTORATES])).toMatchObject({ numerator: 1, denominator: 3 });
});

test("a sheet returned, said by its day in one sheet and by a yes in another", () => {
  const dated = sheet("Recensement A")`
    | Exercice | Direction | Objet | Fiche renvoyée le |
    | 2025     | Voirie    | Sel   | 12/10/2024        |
  `;
  const ticked = sheet("Recensement B")`
    | Exercice | Direction | Objet | Retour fiche (O/N) |
    | 2025     | Culture   | Livre | X                  |
    | 2025     | Numérique | PC    |                    |
  `;
  expect(measured("1.1.1", [dated, ticked, DIRECTORATES])).toMatchObject({ numerator: 2, denominator: 3 });
});

test("a year of exit takes a vehicle out of the fleet", () => {
  const fleet = sheet("Parc")`
    | Immatriculation | Énergie    | CO2 | Année d'acquisition | Année de sortie |
    | AA-1            | électrique | 0   | 2020                | 2024            |
    | AA-2            | gazole     | 130 | 2021                |                 |
    | AA-3            | électrique | 0   | 2022                |                 |
  `;
  expect(measured("5.1.2", fleet)).toMatchObject({ numerator: 1, denominator: 2 });
});

test("targets in a column for each year", () => {
  const targets = sheet("Objectifs")`
    | Code  | Libellé   | 2024 | 2025 | 2026 |
    | 6.3.2 | Fiches    |      | 20   | 25   |
    | 1.1.1 | Consultés | 60 % | 80 % | 90 % |
  `;
  expect(measured("6.3.2", targets)).toMatchObject({ target: 20 });
  expect(measured("6.3.2", targets, { exercice: 2024 })).toMatchObject({ target: null });
  expect(measured("1.1.1", targets, { exercice: 2024 })).toMatchObject({ target: 0.6 });
});

test("what was reached year after year is no target", () => {
  const reached = sheet("Objectifs et réalisé")`
    | Code  | Réalisé 2024 | Réalisé 2025 |
    | 6.3.2 | 12           | 20           |
  `;
  expect(measured("6.3.2", reached)).toMatchObject({ target: null });
});
