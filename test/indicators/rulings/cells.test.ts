/** Rulings · How a cell is read, as the measures show it. */
import { measured, problemsOf, rowsOf } from "../../support/measured";
import { contracts, equipment, events, insertion, payments, sheet, vehicles } from "../../support/registers";

test("an unreadable cell in a column that decides leaves its row out of the denominator too", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | Oui           |
    | M2        | 12/03/2025           | peut-être     |
    | M3        | 12/03/2025           | #N/A          |
    | M4        | 12/03/2025           | Non           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({
    numerator: 1,
    denominator: 2,
    blanks: 0,
    ignored: [
      { cell: "Marchés!C3", reason: "unreadable" },
      { cell: "Marchés!C4", reason: "unreadable" },
    ],
  });
});

test("a blank, unlike an unreadable cell, stays in the denominator and is counted among the blanks", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | Oui           |
    | M2        | 12/03/2025           |               |
    | M3        | 12/03/2025           | à compléter   |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ numerator: 1, denominator: 3, blanks: 2, ignored: [] });
});

test("an amount to be summed that cannot be read leaves its row out of the sum", () => {
  const register = payments`
    | Date       | Fournisseur | Type de structure | Montant mandaté             |
    | 12/03/2025 | Adour EI    | EI                | 100                         |
    | 13/03/2025 | Adour EI    | EI                | mini 20 000 / maxi 80 000   |
    | 14/03/2025 | Papeterie   | GEIQ              | selon BPU                   |
  `;
  expect(measured("1.1.3", register)).toMatchObject({
    value: 100,
    ignored: [{ cell: "Mandats!D3", reason: "unreadable" }],
  });
});

test("only unreadable cells of rows that the other conditions keep are listed", () => {
  const register = contracts`
    | N° marché | Date de notification | Catégorie   | Variante  |
    | M1        | 12/03/2025           | travaux     | Oui       |
    | M2        | 12/03/2025           | fournitures | peut-être |
    | M3        | 12/03/2024           | travaux     | peut-être |
    | M4        | 12/03/2025           | travaux     | peut-être |
  `;
  expect(measured("5.3.4", register)).toMatchObject({
    denominator: 1,
    ignored: [{ cell: "Marchés!D5", reason: "unreadable" }],
  });
});

test("a cell that only feeds a figure beside the value leaves that figure only", () => {
  const register = contracts`
    | N° marché | Date de notification | Domaine d'activité | Dispositif social  | Heures contractualisées |
    | M1        | 12/03/2025           | Espaces verts      | clause d'exécution | 100                     |
    | M2        | 13/03/2025           | Espaces verts      | clause d'exécution | beaucoup                |
  `;
  expect(measured("1.4.4b", register)).toMatchObject({
    breakdown: [{ key: "Espaces verts", value: 2, extra: { hours: 100 } }],
    ignored: [],
  });
});

test("a bare year places the row in that exercice, and is reported", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 2025                 | Oui           |
    | M2        | 12/03/2025           | Non           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ numerator: 1, denominator: 2 });
  expect(problemsOf(register, "year-only-date")).toEqual(["year-only-date Marchés!B2"]);
});

test("where a day is needed a bare year is unreadable", () => {
  const register = equipment`
    | Identifiant | Famille      | Date d'acquisition | Date de sortie |
    | I1          | informatique | 2021               | 01/01/2025     |
    | I2          | informatique | 01/01/2021         | 01/01/2025     |
  `;
  expect(measured("4.5.1a", register)).toMatchObject({ denominator: 1, rows: rowsOf("Matériel", 3) });
});

test("a month or a period within one year counts as its last day", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période                      | Heures effectuées |
    | M1        | B1           | déc. 2025                    | 1                 |
    | M1        | B2           | T4 2025                      | 2                 |
    | M1        | B3           | du 01/01/2025 au 31/03/2025  | 4                 |
    | M1        | B4           | du 01/12/2024 au 31/01/2025  | 8                 |
  `;
  expect(measured("1.3.1", register)).toMatchObject({
    value: 7,
    ignored: [{ cell: "Insertion!C5", reason: "unreadable" }],
  });
});

test("TRUE and FALSE are yes and no", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | ${true}       |
    | M2        | 12/03/2025           | ${false}      |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ numerator: 1, denominator: 2, blanks: 0 });
});

test("in a column of choices « néant », « aucun » and « sans objet » are none of the list, not blanks", () => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social  |
    | M1        | 12/03/2025           | clause d'exécution |
    | M2        | 12/03/2025           | néant              |
    | M3        | 12/03/2025           | aucun              |
    | M4        | 12/03/2025           | sans objet         |
    | M5        | 12/03/2025           | NC                 |
  `;
  expect(measured("1.1.2", register)).toMatchObject({ value: 1, blanks: 1, ignored: [] });
});

test("in a column of several choices the known words count beside an unknown one, which is reported", () => {
  const register = contracts`
    | N° marché | Date de notification | Dispositif social               |
    | M1        | 12/03/2025           | clause d'exécution ; rôtisserie |
    | M2        | 12/03/2025           | rôtisserie                      |
  `;
  expect(measured("1.1.2", register)).toMatchObject({
    value: 1,
    ignored: [{ cell: "Marchés!C3", reason: "unreadable" }],
  });
  expect(problemsOf(register, "unknown-word", "unreadable-cell")).toEqual([
    "unknown-word Marchés!C2",
    "unreadable-cell Marchés!C3",
  ]);
});

test("names are compared without case, accents and repeated spaces, and the first spelling is shown", () => {
  const register = contracts`
    | N° marché | Date de notification | Domaine d'activité | Dispositif social  |
    | M1        | 12/03/2025           | Métallerie         | clause d'exécution |
    | M2        | 12/03/2025           | METALLERIE         | clause d'exécution |
  `;
  expect(measured("1.4.4b", register).breakdown).toMatchObject([{ key: "Métallerie", value: 2 }]);
});

const WITH_TOTALS = payments`
  | Fournisseur  | Date       | Type de structure | Montant mandaté |
  | TotalEnergies | 12/03/2025 | EI               | 100             |
  | Cumulus SA   | 13/03/2025 | EI                | 20              |
  | Sous-total   |            |                   | 120             |
  | Adour EI     | 14/03/2025 | EI                | 3               |
  | Total        |            |                   | 123             |
  | TOTAL GÉNÉRAL |           |                   | 123             |
  | Cumul        |            |                   | 123             |
`;

test("rows of totals are not rows of the register; TotalEnergies is a supplier", () => {
  expect(measured("1.1.3", WITH_TOTALS)).toMatchObject({ value: 123, rows: rowsOf("Mandats", 2, 3, 5) });
});

test("a sub-total is no row, whatever stands on it", () => {
  const register = insertion`
    | N° marché  | Bénéficiaire | Période    | Heures effectuées |
    | M1         | B1           | 31/01/2025 | 100               |
    | Sous-total |              | 31/01/2025 | 100               |
    | Cumul 2025 |              | 31/12/2025 | 100               |
  `;
  expect(measured("1.3.1", register)).toMatchObject({ value: 100, rows: rowsOf("Insertion", 2) });
});

test("rows of totals are reported", () => {
  expect(problemsOf(WITH_TOTALS, "total-row")).toEqual([
    "total-row Mandats!A4",
    "total-row Mandats!A6",
    "total-row Mandats!A7",
    "total-row Mandats!A8",
  ]);
});

test("figures without any starred text are a total row too", () => {
  const register = contracts`
    | N° marché | Direction | Date de notification | Heures contractualisées |
    | M1        | Voirie    | 12/03/2025           | 100                     |
    |           |           |                      | 100                     |
  `;
  expect(measured("1.1.4", register)).toMatchObject({ value: 100 });
  expect(problemsOf(register, "total-row")).toEqual(["total-row Marchés!A3"]);
});

test("blank rows and headers printed again are skipped", () => {
  const register = contracts`
    | N° marché | Date de notification | Direction | Mutualisation |
    | M1        | 12/03/2025           | Voirie    | Oui           |
    |
    | N° marché | Date de notification | Direction | Mutualisation |
    | M2        | 12/03/2025           | Voirie    | Non           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ denominator: 2, base: rowsOf("Marchés", 2, 5) });
  expect(problemsOf(register)).toEqual([]);
});

test.each([
  ["40000", 1],
  ["40", 1],
  ["'40", 1],
  ["33000", 0],
  ["1000", 0],
])("a holder at the postal code « %s »: %s on the territory", (code, value) => {
  const register = contracts`
    | N° marché | N° lot | Date de notification | Taille | Code postal du titulaire |
    | M1        | 1      | 12/03/2025           | PME    | ${""}${code}             |
  `;
  expect(measured("6.1.1b", register)).toMatchObject({ value });
});

test("of a choice composed of several, a part alone is that choice", () => {
  const register = contracts`
    | N° marché | Date de notification | Critères environnementaux | Réservé à |
    | M1        | 12/03/2025           | éco-label                 | ESAT      |
    | M2        | 12/03/2025           | bio-sourcé                | EATT      |
    | M3        | 12/03/2025           | certification             | STPA      |
  `;
  expect(measured("4.2.1", register)).toMatchObject({ numerator: 3, denominator: 3 });
  expect(measured("2.2.1", register)).toMatchObject({ value: 3 });
});

test("apostrophes, ligatures and dashes of every kind are one", () => {
  const register = events`
    | Date       | Type                                    |
    | 12/03/2025 | Temps d’échange marchés réservés        |
    | 13/03/2025 | TEMPS D'ÉCHANGE  MARCHÉS RÉSERVÉS       |
  `;
  expect(measured("2.1.1", register)).toMatchObject({ value: 2 });
});

test("hidden sheets, rows and columns are read", () => {
  const register = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | Oui           |
  `;
  const hidden = { ...register, visibility: "veryHidden" as const, hiddenRows: 1, hiddenColumns: 2 };
  expect(measured("4.3.1", hidden)).toMatchObject({ numerator: 1 });
  expect(problemsOf(hidden, "hidden-rows")).toEqual(["hidden-rows Marchés"]);
});

test("a block more than half identical to another of its kind is reported and not read", () => {
  const first = contracts`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | Oui           |
    | M2        | 12/03/2025           | Oui           |
    | M3        | 12/03/2025           | Oui           |
  `;
  const copy = sheet("Marchés (2)")`
    | N° marché | Date de notification | Mutualisation |
    | M1        | 12/03/2025           | Oui           |
    | M2        | 12/03/2025           | Oui           |
    | M4        | 12/03/2025           | Oui           |
  `;
  expect(measured("4.3.1", [first, copy])).toMatchObject({ denominator: 3 });
  expect(problemsOf([first, copy], "repeated-block")).toEqual(["repeated-block Marchés (2)!A1"]);
});

test("a block half identical to another is read", () => {
  const first = vehicles`
    | Identifiant | Énergie    | Date d'acquisition |
    | V1          | électrique | 12/03/2025         |
    | V2          | électrique | 12/03/2025         |
  `;
  const other = sheet("Véhicules 2")`
    | Identifiant | Énergie    | Date d'acquisition |
    | V2          | électrique | 12/03/2025         |
    | V3          | électrique | 12/03/2025         |
  `;
  expect(measured("5.1.1", [first, other])).toMatchObject({ value: 3 });
});
