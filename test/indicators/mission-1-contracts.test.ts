/** Mission 1 · Renforcement de l'insertion des personnes éloignées de l'emploi: what contracts, planning and payments say. */
import { measured, problemsOf, rowsOf } from "../support/measured";
import { authorities, contracts, directorates, payments, planning, structures } from "../support/registers";

const DIRECTORATES = directorates`
  | Direction |
  | Voirie    |
  | Culture   |
  | Sport     |
  | Finances  |
`;

test("1.1.1 is the share of the directorates of the list that returned a fiche for the exercice", () => {
  const register = planning`
    | Exercice | Direction | Objet     | Fiche renvoyée le |
    | 2025     | Voirie    | Sel       | 15/11/2024        |
    | 2025     | voirie    | Enrobés   | 16/11/2024        |
    | 2025     | Culture   | Livres    |                   |
    | 2024     | Sport     | Ballons   | 15/11/2023        |
    | 2025     | Finances  | Papier    | 02/01/2025        |
  `;
  expect(measured("1.1.1", [register, DIRECTORATES])).toMatchObject({
    status: "known",
    value: 0.5,
    numerator: 2,
    denominator: 4,
    rows: rowsOf("Recensement", 2, 3, 6),
    base: rowsOf("Directions", 2, 3, 4, 5),
  });
});

test("1.1.1 counts any row of the exercice where no sheet says when the fiche came back", () => {
  const register = planning`
    | Exercice | Direction | Objet  |
    | 2025     | Voirie    | Sel    |
    | 2025     | Culture   | Livres |
    | 2025     | Sport     | Filets |
  `;
  expect(measured("1.1.1", [register, DIRECTORATES])).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
});

test("1.1.1 leaves a directorate that is not in the list out of both figures", () => {
  const register = planning`
    | Exercice | Direction | Objet  | Fiche renvoyée le |
    | 2025     | Archives  | Cartons | 15/11/2024       |
    | 2025     | Sport     | Filets | 15/11/2024        |
  `;
  expect(measured("1.1.1", [register, DIRECTORATES])).toMatchObject({
    numerator: 1,
    denominator: 4,
    rows: rowsOf("Recensement", 3),
  });
});

test("1.1.2 counts the contracts notified in the exercice with a clause d'exécution", () => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social                            |
    | M1        | 12/03/2025           | clause d'exécution                           |
    | M2        | 13/03/2025           | critère d'attribution                        |
    | M3        | 14/03/2025           | clause d'exécution ; critère d'attribution   |
    | M4        | 31/12/2024           | clause d'exécution                           |
    | M5        | 15/03/2025           | aucun                                        |
    | M6        | 16/03/2025           |                                              |
    | M7        | 17/03/2025           | marché de qualification et d'insertion       |
  `;
  expect(measured("1.1.2", register)).toMatchObject({
    status: "known",
    value: 2,
    numerator: null,
    denominator: null,
    rows: rowsOf("Marchés", 2, 4),
    base: [],
    blanks: 1,
    ignored: [],
  });
});

test("1.1.2: a reserved contract is not a claused one unless both are given", () => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social                    |
    | M1        | 12/03/2025           | marché réservé                       |
    | M2        | 13/03/2025           | marché réservé ; clause d'exécution  |
  `;
  expect(measured("1.1.2", register)).toMatchObject({ value: 1, rows: rowsOf("Marchés", 3) });
});

test("1.1.3 sums what was paid in the exercice to an SIAE, by the type of the row", () => {
  const register = payments`
    | Date       | Fournisseur | Type de structure | Montant mandaté |
    | 12/03/2025 | Adour EI    | EI                | 1000,5          |
    | 13/03/2025 | Chalosse    | ACI               | 200             |
    | 14/03/2025 | Inter 40    | AI                | 30              |
    | 15/03/2025 | Landes ETTI | ETTI              | 4               |
    | 16/03/2025 | Solo        | EITI              | 0,5             |
    | 17/03/2025 | GEIQ BTP    | GEIQ              | 9999            |
    | 18/03/2025 | ESAT Morcenx | ESAT             | 9999            |
    | 18/03/2024 | Adour EI    | EI                | 9999            |
  `;
  expect(measured("1.1.3", register)).toMatchObject({
    status: "known",
    value: 1235,
    rows: rowsOf("Mandats", 2, 3, 4, 5, 6),
  });
});

test("1.1.3 takes the type in the directory of structures by exact SIRET where the row says none", () => {
  const directory = structures`
    | SIRET          | Nom      | Type de structure |
    | 73282932000074 | Adour EI | EI                |
  `;
  const register = payments`
    | Date       | SIRET             | Montant mandaté |
    | 12/03/2025 | '73282932000074   | 700             |
    | 13/03/2025 | 732 829 320 00074 | 70              |
  `;
  expect(measured("1.1.3", [register, directory])).toMatchObject({
    value: 770,
    rows: rowsOf("Mandats", 2, 3),
    ignored: [],
  });
});

test("1.1.3 does not count a match on the SIREN alone until it is confirmed", () => {
  const directory = structures`
    | SIRET          | Nom      | Type de structure |
    | 73282932000074 | Adour EI | EI                |
  `;
  const register = payments`
    | Date       | SIRET           | Montant mandaté |
    | 12/03/2025 | '73282932000074 | 700             |
    | 13/03/2025 | '73282932000082 | 70              |
  `;
  expect(measured("1.1.3", [register, directory])).toMatchObject({
    value: 700,
    rows: rowsOf("Mandats", 2),
    ignored: [{ cell: "Mandats!B3", reason: "unconfirmed" }],
  });
});

test("1.1.3: a credit note subtracts", () => {
  const register = payments`
    | Date       | Fournisseur | Type de structure | Montant mandaté |
    | 12/03/2025 | Adour EI    | EI                | 1000            |
    | 13/03/2025 | Adour EI    | EI                | -250            |
  `;
  expect(measured("1.1.3", register)).toMatchObject({ value: 750 });
});

test("1.1.4 adds up the hours of the contracts notified in the exercice", () => {
  const register = contracts`
    | N° marché | Date de notification | Heures contractualisées |
    | M1        | 12/03/2025           | 120                     |
    | M2        | 01/07/2025           | 35,5                    |
    | M3        | 31/12/2024           | 999                     |
    | M4        | 02/07/2025           |                         |
  `;
  expect(measured("1.1.4", register)).toMatchObject({
    status: "known",
    value: 155.5,
    rows: rowsOf("Marchés", 2, 3),
    blanks: 1,
  });
});

test("1.2.1 is the share of the contracts with a dispositif being executed that are monitored", () => {
  const register = contracts`
    | N° marché | Date de notification | Date de fin | Dispositif social     | Marché suivi |
    | M1        | 12/03/2024           | 11/03/2026  | clause d'exécution    | Oui          |
    | M2        | 13/03/2025           | 12/03/2027  | marché réservé        | Non          |
    | M3        | 14/03/2023           | 31/12/2024  | clause d'exécution    | Oui          |
    | M4        | 15/03/2023           | 01/01/2025  | critère d'attribution | Oui          |
    | M5        | 16/03/2025           | 15/03/2026  | aucun                 | Oui          |
    | M6        | 01/01/2026           | 31/12/2026  | clause d'exécution    | Oui          |
    | M7        | 16/03/2025           | 15/03/2026  | clause d'exécution    |              |
  `;
  expect(measured("1.2.1", register)).toMatchObject({
    status: "known",
    value: 0.5,
    numerator: 2,
    denominator: 4,
    rows: rowsOf("Marchés", 2, 5),
    base: rowsOf("Marchés", 2, 3, 5, 8),
    blanks: 1,
  });
});

test("1.2.1: without an end date a contract is being executed in the exercice of its notification", () => {
  const register = contracts`
    | N° marché | Date de notification | Date de fin | Dispositif social  | Marché suivi |
    | M1        | 12/03/2025           |             | clause d'exécution | Oui          |
    | M2        | 12/03/2024           |             | clause d'exécution | Non          |
  `;
  expect(measured("1.2.1", register)).toMatchObject({ numerator: 1, denominator: 1 });
  expect(measured("1.2.1", register, { exercice: 2024 })).toMatchObject({ numerator: 0, denominator: 1 });
});

test("1.4.1 counts the directorates with at least one contract with a dispositif social", () => {
  const register = contracts`
    | N° marché | Date de notification | Direction | Dispositif social     |
    | M1        | 12/03/2025           | Voirie    | clause d'exécution    |
    | M2        | 13/03/2025           | VOIRIE    | marché réservé        |
    | M3        | 14/03/2025           | Culture   | critère d'attribution |
    | M4        | 15/03/2025           | Sport     | aucun                 |
    | M5        | 16/03/2024           | Finances  | clause d'exécution    |
    | M6        | 17/03/2025           |           | clause d'exécution    |
  `;
  expect(measured("1.4.1", register)).toMatchObject({
    status: "known",
    value: 2,
    rows: rowsOf("Marchés", 2, 3, 4),
    blanks: 1,
  });
});

test("1.4.2 breaks the contracts down by dispositif social, with the award procedures beside", () => {
  const register = contracts`
    | N° marché | Date de notification | Procédure             | Dispositif social                          |
    | M1        | 12/03/2025           | MAPA                  | clause d'exécution                         |
    | M2        | 13/03/2025           | appel d'offres ouvert | clause d'exécution ; critère d'attribution |
    | M3        | 14/03/2025           | MAPA                  | aucun                                      |
    | M4        | 15/03/2025           | MAPA                  | clause d'exécution                         |
  `;
  expect(measured("1.4.2", register)).toMatchObject({
    status: "known",
    breakdown: [
      { key: "clause d'exécution", value: 3, extra: { "MAPA / procédure adaptée": 2, "appel d'offres ouvert": 1 } },
      { key: "critère d'attribution", value: 1, extra: { "appel d'offres ouvert": 1 } },
    ],
    rows: rowsOf("Marchés", 2, 3, 5),
  });
});

test("1.4.4b breaks contracts with a dispositif down by sector, with the contracted hours", () => {
  const register = contracts`
    | N° marché | Date de notification | Domaine d'activité | Dispositif social  | Heures contractualisées |
    | M1        | 12/03/2025           | Espaces verts      | clause d'exécution | 100                     |
    | M2        | 13/03/2025           | Bâtiment           | clause d'exécution | 20                      |
    | M3        | 14/03/2025           | espaces  verts     | marché réservé     | 5                       |
    | M4        | 15/03/2025           | Voirie             | aucun              | 999                     |
    | M5        | 16/03/2025           |                    | clause d'exécution | 7                       |
  `;
  expect(measured("1.4.4b", register)).toMatchObject({
    status: "known",
    breakdown: [
      { key: "Espaces verts", value: 2, extra: { hours: 105 } },
      { key: "Bâtiment", value: 1, extra: { hours: 20 } },
      { key: "(non renseigné)", value: 1, extra: { hours: 7 } },
    ],
    blanks: 1,
  });
});

test("1.4.4b: hours that nobody filled are said to be so, and are not the 0 of a cell", () => {
  const register = contracts`
    | N° marché | Date de notification | Domaine d'activité | Dispositif social  | Heures contractualisées |
    | M1        | 12/03/2025           | Formation          | clause d'exécution |                         |
    | M2        | 13/03/2025           | Bâtiment           | clause d'exécution | 0                       |
    | M3        | 14/03/2025           | Voirie             | clause d'exécution | 12                      |
  `;
  expect(measured("1.4.4b", register).breakdown).toEqual([
    { key: "Bâtiment", value: 1, extra: { hours: 0 } },
    { key: "Formation", value: 1, extra: { hours: 0 }, unfilled: ["hours"] },
    { key: "Voirie", value: 1, extra: { hours: 12 } },
  ]);
});

test("1.5.1 counts the authorities whose first clause is of the exercice and follows the intervention", () => {
  const register = authorities`
    | Collectivité    | Date de la première clause | Suite à notre intervention |
    | Mont-de-Marsan  | 12/03/2025                 | Oui                        |
    | Dax             | 13/03/2025                 | Non                        |
    | Tarnos          | 14/03/2024                 | Oui                        |
    | Aire-sur-l'Adour | 15/03/2025                |                            |
  `;
  expect(measured("1.5.1", register)).toMatchObject({
    status: "known",
    value: 1,
    rows: rowsOf("Collectivités", 2),
    blanks: 1,
  });
});

test("1.5.1: an authority is counted in the exercice of its earliest row", () => {
  const register = authorities`
    | Collectivité | SIREN       | Date de la première clause | Suite à notre intervention |
    | Dax          | 214 000 887 | 12/03/2025                 | Oui                        |
    | Ville de Dax | 214000887   | 13/03/2023                 | Oui                        |
  `;
  expect(measured("1.5.1", register)).toMatchObject({ value: 0 });
  expect(measured("1.5.1", register, { exercice: 2023 })).toMatchObject({ value: 1, rows: rowsOf("Collectivités", 3) });
});

test("1.1.1 has nothing to say of an exercice of which no purchase was listed, the year before as well", () => {
  const register = planning`
    | Exercice | Direction | Objet   | Fiche renvoyée le |
    | 2025     | Voirie    | Sel     | 15/11/2024        |
    | 2025     | Culture   | Livres  |                   |
  `;
  expect(measured("1.1.1", [register, DIRECTORATES])).toMatchObject({ value: 0.25, previous: null });
  expect(measured("1.1.1", [register, DIRECTORATES], { exercice: 2024 })).toMatchObject({
    status: "empty",
    value: null,
    numerator: 0,
    denominator: 0,
    base: [],
  });
});

test("1.1.1 is 0 where purchases were listed and no fiche came back", () => {
  const register = planning`
    | Exercice | Direction | Objet   | Fiche renvoyée le |
    | 2025     | Voirie    | Sel     |                   |
  `;
  expect(measured("1.1.1", [register, DIRECTORATES])).toMatchObject({ status: "known", value: 0, denominator: 4 });
});

test("« TR » is a titre de recette; a kind of document that is not known counts as paid, and is said", () => {
  const register = payments`
    | Date       | Fournisseur | Type de structure | Type de pièce            | Montant mandaté |
    | 10/01/2025 | Atelier     | ACI               | Mandat                   | 1000            |
    | 11/01/2025 | Atelier     | ACI               | TR                       | 10              |
    | 12/01/2025 | Atelier     | ACI               | xyz                      | 5               |
    | 13/01/2025 | Atelier     | ACI               | xyz                      | -2              |
    | 14/01/2025 | Atelier     | ACI               | Facture                  | 100             |
    | 15/01/2025 | Atelier     | ACI               |                          | 200             |
    | 16/01/2025 | Atelier     | ACI               | Mandat ordinaire         | 300             |
    | 17/01/2025 | Atelier     | ACI               | Annulation et remplacement | 400           |
    | 18/01/2025 | Atelier     | ACI               | Règlement                | 1               |
  `;
  expect(measured("1.1.3", register)).toMatchObject({ value: 1994 });
  expect(problemsOf(register, "unknown-document")).toEqual(["unknown-document Mandats!D4"]);
  expect(problemsOf(register, "credit-note")).toEqual(["credit-note Mandats!E3"]);
});

test("a credit note typed without a minus is taken away, and said", () => {
  const register = payments`
    | Date       | Fournisseur | Type de structure | Type de pièce         | Montant mandaté |
    | 10/01/2025 | Atelier     | ACI               | Mandat                | 1000            |
    | 11/01/2025 | Atelier     | ACI               | Avoir                 | 200             |
    | 12/01/2025 | Atelier     | ACI               | Mandat d'annulation   | -50             |
    | 13/01/2025 | Atelier     | ACI               | Réduction de mandat   | 30              |
    | 14/01/2025 | Atelier     | ACI               | Titre de recettes     | 20              |
    | 15/01/2025 | Transport   |                   | Facture               | 300             |
  `;
  expect(measured("1.1.3", register)).toMatchObject({ value: 700, rows: rowsOf("Mandats", 2, 3, 4, 5, 6) });
  expect(problemsOf(register, "credit-note")).toEqual([
    "credit-note Mandats!E3",
    "credit-note Mandats!E5",
    "credit-note Mandats!E6",
  ]);
});
