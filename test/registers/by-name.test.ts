/** What the name of a sheet, a title or the name of a file says once for all the rows of a table that lacks the column. */
import { sentences } from "../support/checked";
import { measured } from "../support/measured";
import { sheet, workbook } from "../support/registers";

const inventory = (name: string, from: string, to: string) => sheet(name)`
  | N°  | Désignation | Acquis le | Réformé le |
  | ${name.slice(0, 2)}1 | x           | ${from}   | ${to}      |
`;

const IT = inventory("Informatique", "01/01/2020", "31/12/2024");
const FURNITURE = inventory("Mobilier 2025", "01/01/2015", "01/01/2025");

test("a sheet for each family of equipment: its name is the family of its items", () => {
  expect(measured("4.5.1b", [IT, FURNITURE])).toMatchObject({ status: "known", denominator: 1 });
  expect(measured("4.5.1a", [IT, FURNITURE], { exercice: 2024 })).toMatchObject({ status: "known", denominator: 1 });
  expect(measured("5.1.1", [IT, FURNITURE])).toMatchObject({ status: "incomplete", missing: ["vehicles"] });
});

test("and it is said", () => {
  expect(sentences([FURNITURE], "said-by-name")).toEqual([
    "Aucune colonne « Famille » : « mobilier » est lu pour toutes les lignes, dans le nom « Mobilier 2025 ». Si ce n'est pas juste, ajoutez la colonne.",
  ]);
});

test("a column of the family is believed before the name of the sheet", () => {
  const mixed = sheet("Mobilier")`
    | N° | Famille      | Acquis le  | Réformé le |
    | 1  | Informatique | 01/01/2020 | 01/01/2025 |
    | 2  | Mobilier     | 01/01/2015 | 01/01/2025 |
  `;
  expect(measured("4.5.1a", mixed)).toMatchObject({ denominator: 1 });
  expect(measured("4.5.1b", mixed)).toMatchObject({ denominator: 1 });
});

const DIRECTORATES = sheet("Directions")`
  | Direction |
  | Voirie    |
  | Culture   |
`;
const planned = (name: string) => sheet(name)`
  | Direction | Objet du besoin | Estimation HT | Fiche retournée le |
  | Voirie    | Sel             | 1000          | 12/10/2024         |
  | Culture   | Livres          | 500           |                    |
`;

test("a sheet of the planning for each year: its name is the exercice", () => {
  const register = [planned("Recensement 2025"), DIRECTORATES];
  expect(measured("1.1.1", register)).toMatchObject({ numerator: 1, denominator: 2 });
  expect(measured("1.1.1", register, { exercice: 2024 })).toMatchObject({ status: "empty" });
});

test("or the title above it, or the name of its file", () => {
  const titled = sheet("Feuil1")`
    | Recensement des achats 2025       |       |               |                    |
    | À retourner avant le 30/11/2024   |       |               |                    |
    | Direction                         | Objet | Estimation HT | Fiche retournée le |
    | Voirie                            | Sel   | 1000          | 12/10/2024         |
  `;
  expect(measured("1.1.1", [titled, DIRECTORATES])).toMatchObject({ numerator: 1, denominator: 2 });
  const filed = workbook([planned("Feuil1"), DIRECTORATES], { file: "recensement_2025.xlsx" });
  expect(measured("1.1.1", filed)).toMatchObject({ numerator: 1, denominator: 2 });
});

test.each(["Recensement 2024-2025", "Recensement 2024 et 2025", "Recensement"])(
  "« %s » does not say one exercice: nothing is guessed",
  (name) => {
    expect(measured("1.1.1", [planned(name), DIRECTORATES])).toMatchObject({ status: "incomplete" });
  },
);

test("targets of a sheet named after their year, under codes in words", () => {
  const targets = sheet("Objectifs 2025")`
    | Indicateur                                | Cible |
    | Indicateur 6.3.2                          | 20    |
    | 5.1.1 - Nombre de véhicules alternatifs   | 15    |
  `;
  expect(measured("6.3.2", targets)).toMatchObject({ target: 20 });
  expect(measured("5.1.1", targets)).toMatchObject({ target: 15 });
  expect(measured("5.1.1", targets, { exercice: 2024 })).toMatchObject({ target: null });
});
