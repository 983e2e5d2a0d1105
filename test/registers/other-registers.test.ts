/** The smaller registers as other people keep them: a table of cells, and what is read. */
import { measured, reportOf } from "../support/measured";
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

test("under a group, « Date » is the date of the group, whatever comes first", () => {
  const fleet = sheet("Parc")`
    | Véhicule        |            | Sortie     | Acquisition |       |
    | Immatriculation | Énergie    | Date       | Date        | Mode  |
    | AA-1            | électrique | 31/12/2024 | 01/02/2020  | achat |
    | AA-2            | électrique |            | 01/02/2025  | achat |
  `;
  expect(measured("5.1.2", fleet)).toMatchObject({ denominator: 1 });
  expect(measured("5.1.1", fleet)).toMatchObject({ value: 1 });
});

test("a sheet of bicycles needs no energy: its name is their genre", () => {
  const bicycles = sheet("Vélos")`
    | N° de cadre | Modèle | Acheté le  |
    | V1          | Ville  | 01/02/2025 |
    | V2          | Cargo  | 01/02/2024 |
  `;
  const cars = sheet("Voitures")`
    | Immatriculation | Énergie    | Acheté le  |
    | AA-1            | électrique | 01/02/2025 |
  `;
  expect(measured("5.1.1", [bicycles, cars])).toMatchObject({ value: 2 });
  expect(measured("5.1.2", [bicycles, cars])).toMatchObject({ numerator: 1, denominator: 1 });
});

test("words under the heading of a yes or a no are those of the list that knows them", () => {
  const register = sheet("Candidatures")`
    | N° consultation | Candidat | Date       | Attestation reçue | Vérification attestation |
    | C1              | A        | 01/02/2025 | oui               | Conforme                 |
    | C1              | B        | 01/02/2025 | oui               | Non conforme             |
    | C2              | C        | 01/02/2025 | oui               | À vérifier               |
    | C2              | D        | 01/02/2025 | oui               | En attente               |
  `;
  expect(measured("3.1.1", register)).toMatchObject({ numerator: 2, denominator: 4 });
});

test("words that no list knows stay unreadable, cell by cell", () => {
  const register = sheet("Candidatures")`
    | N° consultation | Candidat | Date       | Attestation reçue | Attestation vérifiée |
    | C1              | A        | 01/02/2025 | oui               | Martin               |
    | C1              | B        | 01/02/2025 | oui               | Durand               |
    | C2              | C        | 01/02/2025 | oui               | Martin               |
  `;
  expect(measured("3.1.1", register).ignored).toHaveLength(3);
});

test("a cross is a no wherever ticks are met, in that column or in another", () => {
  const register = sheet("Candidatures")`
    | N° consultation | Candidat | Date       | Attestation reçue | Attestation contrôlée | ESS |
    | C1              | A        | 01/02/2025 | ✔                 | ✗                     | ✗   |
    | C1              | B        | 01/02/2025 | ✔                 | ✗                     | ✗   |
  `;
  expect(measured("3.1.1", register)).toMatchObject({ numerator: 0, denominator: 2 });
  expect(measured("6.2.1", register)).toMatchObject({ value: 0 });
});

test("a cross is a yes where nobody ticks otherwise", () => {
  const register = sheet("Candidatures")`
    | N° consultation | Candidat | Date       | Attestation reçue | Attestation contrôlée |
    | C1              | A        | 01/02/2025 | ✗                 | ✗                     |
    | C1              | B        | 01/02/2025 | ✗                 |                       |
  `;
  expect(measured("3.1.1", register)).toMatchObject({ numerator: 1, denominator: 2 });
});

test.each(["Période de travaux", "Fin d'exécution", "Fin des travaux", "Mois d'exécution"])(
  "« %s » dates a worksite",
  (heading) => {
    const register = sheet("Enrobés")`
      | N° de RD / PR | ${heading} | Tonnage total mis en œuvre | Tonnage d'AE |
      | RD 12         | 03/2025    | 1000                       | 100          |
    `;
    expect(measured("5.3.8", register)).toMatchObject({ numerator: 100, denominator: 1_000 });
  },
);

test.each(["Entreprise reçue", "Fournisseur accueilli", "Société invitée"])(
  "« %s » is the enterprise of a sheet of sourcing",
  (heading) => {
    const register = sheet("Sourcing 2025")`
      | Le         | Direction | ${heading} | SIRET          |
      | 12/03/2025 | Voirie    | A          | 73282932000074 |
    `;
    expect(measured("6.3.2", register)).toMatchObject({ value: 1 });
  },
);

test("a list laid in columns, with a cross under one of its words", () => {
  const register = sheet("Événements")`
    | Date       | Intitulé | Salon | Événement CCI | CRESS | Comité de suivi |
    | 12/03/2025 | A        | X     |               |       |                 |
    | 13/03/2025 | B        |       | x             |       |                 |
    | 14/03/2025 | C        |       |               |       | X               |
    | 15/03/2024 | D        |       |               | X     |                 |
  `;
  expect(measured("6.3.1", register)).toMatchObject({ value: 2, rows: ["Événements!A2", "Événements!A3"] });
  expect(measured("2.1.1", register)).toMatchObject({ value: 0 });
});

test("figures under the words of a list are no crosses: nothing is read of them", () => {
  const register = sheet("Événements")`
    | Date       | Intitulé | Salon | Événement CCI | CRESS |
    | 12/03/2025 | A        | 12    |               | 3     |
    | 13/03/2025 | B        |       | 4             |       |
  `;
  expect(measured("6.3.1", register)).toMatchObject({ status: "incomplete" });
});

test("a sheet for each type of event: its name is their type", () => {
  const named = (name: string) => sheet(name)`
    | Date       | Intitulé   | Participants |
    | 12/03/2025 | ${name}    | 12           |
  `;
  expect(measured("6.3.1", [named("Salons 2025"), named("ESS'presso")])).toMatchObject({ value: 2 });
});

test("a sheet of meetings with suppliers is of sourcing, whatever words it shares with events", () => {
  const register = sheet("Rencontres fournisseurs")`
    | Semaine | Date de rencontre | Direction | Société | Thème     |
    | 11      | 12/03/2025        | Voirie    | A       | Numérique |
  `;
  expect(measured("6.3.2", register)).toMatchObject({ value: 1 });
  expect(measured("6.3.1", register)).toMatchObject({ status: "incomplete" });
});

test.each(["Achat le", "Entrée de flotte", "Entrée au parc", "Mois d'acquisition", "Acheté le"])(
  "« %s » is the acquisition of a vehicle",
  (heading) => {
    const fleet = sheet("Parc")`
      | Immatriculation | Énergie    | ${heading} | Sortie de flotte |
      | AA-1            | électrique | 03/2025    |                  |
      | AA-2            | électrique | 03/2024    | 12/2024          |
    `;
    expect(measured("5.1.1", fleet)).toMatchObject({ value: 1 });
    expect(measured("5.1.2", fleet)).toMatchObject({ denominator: 1 });
  },
);

test("one column of targets dated by its heading", () => {
  const targets = sheet("Objectifs")`
    | Code  | Intitulé | Cible 2025 |
    | 6.3.2 | Fiches   | 20         |
  `;
  expect(measured("6.3.2", targets)).toMatchObject({ target: 20 });
  expect(measured("6.3.2", targets, { exercice: 2024 })).toMatchObject({ target: null });
});

test("a register whose every needed column is named stands among headings of other things", () => {
  const register = sheet("UTD")`
    | UTD | RD n° | PR début | PR fin | Date des travaux | Tonnage mis en œuvre (T) | Tonnage fraisats recyclés (T) | Entreprise |
    | Dax | 12    | 1+200    | 3+000  | 12/03/2025       | 1000                     | 100                           | A          |
  `;
  expect(measured("5.3.8", register)).toMatchObject({ numerator: 100, denominator: 1_000 });
});

test("an inventory of IT, in the words of its software", () => {
  const register = sheet("Matériel IT")`
    | Asset tag | Modèle | Date d'entrée en stock | Date de sortie de stock |
    | A1        | X      | 01/01/2020             | 31/12/2024              |
  `;
  expect(measured("4.5.1a", register, { exercice: 2024 })).toMatchObject({ denominator: 1 });
});

test("under the group of the criteria, a criterion is itself: nothing is known of the others", () => {
  const register = sheet("Marchés")`
    | Marché    |                      | Critères environnementaux |                   |
    | N° marché | Date de notification | Mutualisation             | Production locale |
    | M1        | 12/03/2025           | oui                       | non               |
  `;
  expect(reportOf(register).registers[0]?.columns).toMatchObject({
    pooling: { column: "C" },
    localProduction: { column: "D" },
  });
  expect(measured("4.1.1", register)).toMatchObject({ status: "incomplete" });
});
