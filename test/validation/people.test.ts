/** Hours of insertion, and who they are about. */
import { checkedOf, faults, sentences } from "../support/checked";
import { contracts, insertion, settings } from "../support/registers";

const CUMULATED = settings`
  | Paramètre                                      | Valeur   |
  | Heures d'insertion (de la période ou cumulées) | cumulées |
`;

test("hours done are compared with those of their contract and lot", () => {
  const sheets = [
    contracts`
      | N° marché | N° lot | Direction | Date de notification | Dispositif social  | Heures contractualisées |
      | M1        | 1      | Voirie    | 03/02/2025           | clause d'exécution | 100                     |
      | M1        | 2      | Voirie    | 03/02/2025           | clause d'exécution | 300                     |
      | M2        |        | Voirie    | 03/02/2025           | clause d'exécution | 200                     |
    `,
    insertion`
      | N° marché | N° lot | Bénéficiaire | Période    | Heures effectuées |
      | M1        | 1      | B1           | 31/03/2025 | 80                |
      | M1        | 01     | B2           | 31/03/2025 | 70                |
      | M1        | 2      | B3           | 31/03/2025 | 300               |
      | M2        |        | B4           | 31/03/2025 | 200,4             |
    `,
  ];
  expect(faults(sheets, "hours-above-contracted")).toEqual(["hours-above-contracted Marchés!F2"]);
  expect(sentences(sheets, "hours-above-contracted")[0]).toContain("150,0\u00a0h ont été effectuées pour 100");
});

test("a running total does not fall", () => {
  const hours = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M1        | B1           | 31/01/2025 | 60                |
    | M1        | B1           | 28/02/2025 | 120               |
    | M1        | B1           | 31/03/2025 | 90                |
    | M1        | B2           | 31/03/2025 | 70                |
    | M2        | B1           | 31/03/2025 | 80                |
  `;
  expect(faults([hours, CUMULATED], "cumul-falls")).toEqual(["cumul-falls Insertion!D4"]);
  expect(faults([hours], "cumul-falls")).toEqual([]);
});

test("a person works between 50 and 1,200 hours in a year, all contracts together", () => {
  const sheet = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M1        | B1           | 31/01/2025 | 700               |
    | M2        | B1           | 31/12/2025 | 501               |
    | M1        | B2           | 31/01/2025 | 1200              |
    | M1        | B3           | 31/01/2025 | 49                |
    | M1        | B4           | 31/01/2025 | 50                |
    | M1        | B5           | 31/01/2024 | 900               |
    | M1        | B5           | 31/01/2025 | 900               |
  `;
  expect(faults([sheet])).toEqual(["person-hours-high Insertion!D2", "person-hours-low Insertion!D5"]);
  const bounds = settings`
    | Paramètre                                       | Valeur |
    | Heures par personne et par an : minimum attendu | 60     |
    | Heures par personne et par an : maximum attendu | 1607   |
  `;
  expect(faults([sheet, bounds])).toEqual(["person-hours-low Insertion!D5", "person-hours-low Insertion!D6"]);
});

test("names in place of numbers are said, and never repeated", () => {
  const named = insertion`
    | N° marché | Bénéficiaire  | Période    | Heures effectuées |
    | M1        | DUPONT Marie  | 31/01/2025 | 100               |
    | M1        | Le Goff, Anne | 31/01/2025 | 110               |
    | M1        | Jean Durand   | 31/01/2025 | 120               |
  `;
  expect(faults([named])).toEqual(["names-in-column Insertion!B2"]);
  expect(JSON.stringify(checkedOf([named]))).not.toMatch(/DUPONT|Goff|Durand/);
  const coded = insertion`
    | N° marché | Bénéficiaire   | Période    | Heures effectuées |
    | M1        | Bénéficiaire 1 | 31/01/2025 | 100               |
    | M1        | ALPHA          | 31/01/2025 | 110               |
    | M1        | B-003          | 31/01/2025 | 120               |
  `;
  expect(faults([coded])).toEqual([]);
});

test("social-security numbers in place of numbers are said, and never repeated", () => {
  const secured = insertion`
    | N° marché | Bénéficiaire         | Période    | Heures effectuées |
    | M1        | '185057800608491     | 31/01/2025 | 100               |
    | M1        | '2 90 12 40 123 456  | 31/01/2025 | 110               |
    | M1        | '1780340123456       | 31/01/2025 | 120               |
  `;
  expect(sentences([secured], "names-in-column")).toEqual([
    "« Bénéficiaire » semble contenir des numéros de sécurité sociale : remplacez chacun par un numéro à vous, le registre n'a pas besoin de savoir qui.",
  ]);
  expect(JSON.stringify(checkedOf([secured]))).not.toMatch(/1850578006084|1780340123456/);
  const numbered = insertion`
    | N° marché | Bénéficiaire   | Période    | Heures effectuées |
    | M1        | 1850578006084  | 31/01/2025 | 100               |
    | M1        | 2025000000001  | 31/01/2025 | 110               |
    | M1        | 2025000000002  | 31/01/2025 | 120               |
  `;
  expect(faults([numbered])).toEqual([]);
});

test("social-security numbers and dates of birth under any heading are said; dates of work are not", () => {
  const sheet = insertion`
    | N° marché | Bénéficiaire | Repère           | Repère bis | Contrat signé | Période    | Heures effectuées |
    | M1        | B1           | '185057800608436 | 12/05/1985 | 03/01/2025    | 31/01/2025 | 100               |
    | M1        | B2           | '2 90 12 40 123 456 | 30/12/1990 | 04/01/2025    | 31/01/2025 | 110               |
    | M1        | B3           | '1780340123456   | 01/03/1978 | 05/01/2025    | 31/01/2025 | 120               |
  `;
  expect(sentences([sheet], "personal-figures")).toEqual([
    "La colonne « Repère » semble contenir des numéros de sécurité sociale : elle n'est pas lue, supprimez-la.",
    "La colonne « Repère bis » semble contenir des dates de naissance : elle n'est pas lue, supprimez-la.",
  ]);
  expect(JSON.stringify(checkedOf([sheet]))).not.toMatch(/185057800608436|1985/);
});

test("a column of names under its own heading is not read", () => {
  const sheet = insertion`
    | N° marché | Nom    | Bénéficiaire | Période    | Heures effectuées |
    | M1        | Dupont | B1           | 31/01/2025 | 100               |
  `;
  expect(faults([sheet], "personal-data")).toEqual(["personal-data Insertion!B1"]);
});
