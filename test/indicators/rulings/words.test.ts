/** Rulings · Words under a heading. */
import { measured, rowsOf } from "../../support/measured";
import { contracts, equipment, insertion, payments, vehicles } from "../../support/registers";

test.each(["Clause sociale (O/N)", "Clausé", "Clause d'insertion", "Type de clause", "Marché clausé"])(
  "under « %s », yes is « clause d'exécution » and no is « aucun »",
  (heading) => {
    const register = contracts`
      | N° marché | Date de notification | Direction | ${heading} |
      | M1        | 12/03/2025           | Voirie    | Oui        |
      | M2        | 12/03/2025           | Voirie    | X          |
      | M3        | 12/03/2025           | Culture   | Non        |
      | M4        | 12/03/2025           | Sport     |            |
    `;
    expect(measured("1.1.2", register)).toMatchObject({
      value: 2,
      rows: rowsOf("Marchés", 2, 3),
      blanks: 1,
      ignored: [],
    });
    expect(measured("1.4.1", register)).toMatchObject({ value: 1 });
  },
);

test.each(["Clause sociale", "Clause", "clause d'insertion"])("« %s » is a clause d'exécution", (word) => {
  const register = contracts`
    | N° marché | Date de notification | considerationsSociales |
    | M1        | 12/03/2025           | ${word}                |
  `;
  expect(measured("1.4.2", register).breakdown).toMatchObject([{ key: "clause d'exécution", value: 1 }]);
});

test.each([
  ["Critère", "critère d'attribution"],
  ["Critère social", "critère d'attribution"],
  ["Marché réservé", "marché réservé"],
  ["Marché de services de qualification et d'insertion", "marché de qualification et d'insertion"],
  ["marché de qualification et d'insertion", "marché de qualification et d'insertion"],
])("« %s » is « %s »", (word, scheme) => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social |
    | M1        | 12/03/2025           | ${word}           |
  `;
  expect(measured("1.4.2", register).breakdown).toMatchObject([{ key: scheme, value: 1 }]);
  expect(measured("1.1.2", register)).toMatchObject({ value: 0 });
});

test("« Pas de considération sociale » is no dispositif", () => {
  const register = contracts`
    | N° marché | Date de notification | considerationsSociales       |
    | M1        | 12/03/2025           | Pas de considération sociale |
    | M2        | 12/03/2025           | Clause sociale               |
  `;
  expect(measured("1.4.2", register)).toMatchObject({
    breakdown: [{ key: "clause d'exécution", value: 1 }],
    blanks: 0,
    ignored: [],
  });
});

test("several considerations in one cell: « Clause sociale, Critère social »", () => {
  const register = contracts`
    | N° marché | Date de notification | considerationsSociales          |
    | M1        | 12/03/2025           | Clause sociale, Critère social  |
    | M2        | 12/03/2025           | ${"Clause sociale\nMarché réservé"} |
    | M3        | 12/03/2025           | Clause sociale + Critère social |
    | M4        | 12/03/2025           | Clause sociale / Critère social |
  `;
  expect(measured("1.4.2", register).breakdown).toMatchObject([
    { key: "clause d'exécution", value: 4 },
    { key: "critère d'attribution", value: 3 },
    { key: "marché réservé", value: 1 },
  ]);
});

test("« Marché réservé (O/N) », yes: reserved, to whom is not known", () => {
  const register = contracts`
    | N° marché | Date de notification | Marché réservé (O/N) | Dispositif social |
    | M1        | 12/03/2025           | Oui                  | aucun             |
    | M2        | 12/03/2025           | Non                  | aucun             |
  `;
  expect(measured("2.2.1", register)).toMatchObject({
    value: 0,
    ignored: [{ cell: "Marchés!C2", reason: "unconfirmed" }],
  });
  expect(measured("1.4.2", register).breakdown).toMatchObject([{ key: "marché réservé", value: 1 }]);
});

test("a contract has a dispositif social when « réservé à » is filled, whatever the column of dispositifs says", () => {
  const register = contracts`
    | N° marché | Date de notification | Direction | Dispositif social | Réservé à |
    | M1        | 12/03/2025           | Voirie    | aucun             | SIAE      |
    | M2        | 12/03/2025           | Culture   |                   | ESAT      |
    | M3        | 12/03/2025           | Sport     | aucun             |           |
  `;
  expect(measured("1.4.1", register)).toMatchObject({ value: 2, rows: rowsOf("Marchés", 2, 3) });
});

test.each([
  ["ESAT", 1],
  ["EA", 1],
  ["EATT", 1],
  ["STPA", 1],
  ["établissement et service d'aide par le travail", 1],
  ["SIAE", 0],
  ["ESS", 0],
])("a contract reserved for « %s »: %s for ESAT and EA", (word, value) => {
  const register = contracts`
    | N° marché | Date de notification | Réservé à |
    | M1        | 12/03/2025           | ${word}   |
  `;
  expect(measured("2.2.1", register)).toMatchObject({ value });
});

test.each([
  ["entreprise d'insertion", "EI"],
  ["Ateliers et chantiers d'insertion", "ACI"],
  ["association intermédiaire", "AI"],
  ["entreprise de travail temporaire d'insertion", "ETTI"],
  ["entreprise d'insertion par le travail indépendant", "EITI"],
  ["E.S.A.T.", "ESAT"],
  ["entreprise adaptée", "EA"],
  ["établissement et service d'aide par le travail", "ESAT"],
  ["groupement d'employeurs pour l'insertion et la qualification", "GEIQ"],
])("« %s » is the full name of %s", (name, type) => {
  const register = insertion`
    | N° marché | Bénéficiaire | Type de structure | Période    | Heures effectuées |
    | M1        | B1           | ${name}           | 31/01/2025 | 10                |
  `;
  expect(measured("1.4.4a", register).breakdown).toMatchObject([{ key: type, value: 10 }]);
});

test.each([
  ["EI", 1],
  ["ACI", 1],
  ["AI", 1],
  ["ETTI", 1],
  ["EITI", 1],
  ["SIAE", 1],
  ["GEIQ", 0],
  ["ESAT", 0],
  ["EA", 0],
  ["association", 0],
])("a payment to « %s »: %s to an SIAE", (type, paid) => {
  const register = payments`
    | Date       | Fournisseur | Type de structure | Montant mandaté |
    | 12/03/2025 | Adour       | ${type}           | 100             |
  `;
  expect(measured("1.1.3", register)).toMatchObject({ value: paid * 100 });
});

test.each([
  ["Diesel", 0],
  ["GO", 0],
  ["ES", 0],
  ["EL", 1],
  ["GP", 1],
  ["GN", 1],
  ["EH", 1],
  ["EE", 1],
  ["H2", 1],
])("« %s » on the registration papers: %s alternative", (code, value) => {
  const register = vehicles`
    | Identifiant | Énergie | Date d'acquisition |
    | V1          | ${code} | 12/03/2025         |
  `;
  expect(measured("5.1.1", register)).toMatchObject({ value, ignored: [] });
});

test("« hybride » alone is the plain hybrid: alternative, not of low emission whatever its CO2", () => {
  const register = vehicles`
    | Identifiant | Énergie | CO2 (g/km) | Date d'acquisition |
    | V1          | hybride | 10         | 12/03/2025         |
  `;
  expect(measured("5.1.1", register)).toMatchObject({ value: 1 });
  expect(measured("5.1.2", register)).toMatchObject({ numerator: 0, denominator: 1 });
});

test("« titulaire_categorie » and « microentreprise » are read as the size", () => {
  const register = contracts`
    | N° marché | N° lot | Date de notification | titulaire_categorie |
    | M1        | 1      | 12/03/2025           | Microentreprise     |
    | M1        | 2      | 12/03/2025           | PME                 |
    | M1        | 3      | 12/03/2025           | ETI                 |
  `;
  expect(measured("6.1.1a", register)).toMatchObject({ value: 2 });
});

test.each(["MAPA", "Procédure adaptée", "procedure adaptee"])("« %s » is « MAPA / procédure adaptée »", (word) => {
  const register = contracts`
    | N° marché | Date de notification | Procédure | Dispositif social  |
    | M1        | 12/03/2025           | ${word}   | clause d'exécution |
  `;
  expect(measured("1.4.2", register).breakdown?.[0]?.extra).toEqual({ "MAPA / procédure adaptée": 1 });
});

test.each([
  ["ordinateur portable", "4.5.1a"],
  ["Informatique", "4.5.1a"],
  ["mobilier de bureau", "4.5.1b"],
])("an item of the family « %s » counts in %s", (family, code) => {
  const register = equipment`
    | Identifiant | Famille   | Date d'acquisition | Date de sortie |
    | I1          | ${family} | 01/01/2021         | 01/01/2025     |
  `;
  expect(measured(code, register)).toMatchObject({ status: "known", denominator: 1 });
});
