/** A sheet or a file for each directorate, and directorates told by their acronyms. */
import { sentences } from "../support/checked";
import { measured, reportOf } from "../support/measured";
import { sheet, workbook } from "../support/registers";

const DIRECTORATES = sheet("Directions")`
  | Sigle | Direction          |
  | DR    | Routes             |
  | DRM   | Routes et ports    |
  | DC    | Culture            |
  | DN    | Numérique          |
`;
const needs = (name: string) => sheet(name)`
  | Année | Besoin exprimé | Montant estimé HT | Fiche retournée le |
  | 2025  | ${name}        | 1000              | 12/10/2024         |
`;

test("a sheet that bears the name of a directorate of the list is its own, and it is said", () => {
  const register = [needs("Culture"), needs("Besoins - Numérique"), DIRECTORATES];
  expect(measured("1.1.1", register)).toMatchObject({ numerator: 2, denominator: 4 });
  expect(sentences(register, "said-by-name")).toEqual([
    "Aucune colonne « Direction » : « Culture » est lu pour toutes les lignes, dans le nom « Culture ». Si ce n'est pas juste, ajoutez la colonne.",
    "Aucune colonne « Direction » : « Numérique » est lu pour toutes les lignes, dans le nom « Besoins - Numérique ». Si ce n'est pas juste, ajoutez la colonne.",
  ]);
});

test("or a file; the longest name is meant where one holds another", () => {
  const files = [
    workbook([needs("Feuil1")], { file: "recensement_Routes et ports.xlsx" }),
    workbook([DIRECTORATES], { file: "directions.xlsx" }),
  ];
  expect(reportOf(files).outcomes[0]).toMatchObject({
    code: "1.1.1",
    numerator: 1,
    denominator: 4,
    rows: ["[recensement_Routes et ports.xlsx]Feuil1!A2"],
  });
});

test.each(["Culture et Numérique", "Besoins", "Agriculture"])(
  "« %s » names no directorate, or two: nothing is guessed",
  (name) => {
    expect(measured("1.1.1", [needs(name), DIRECTORATES])).toMatchObject({
      status: "incomplete",
      missing: ["planning.directorate"],
    });
  },
);

test("an acronym of the list is the directorate beside it, whatever the register", () => {
  const planning = sheet("Recensement")`
    | Exercice | Direction | Objet | Fiche renvoyée le |
    | 2025     | DC        | A     | 12/10/2024         |
    | 2025     | Culture   | B     | 12/10/2024         |
    | 2025     | dn        | C     | 12/10/2024         |
    | 2025     | DX        | D     | 12/10/2024         |
  `;
  expect(measured("1.1.1", [planning, DIRECTORATES])).toMatchObject({ numerator: 2, denominator: 4 });
});
