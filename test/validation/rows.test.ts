/** Rows against one another: contracts said twice, modifications, totals, registers that do not agree. */
import { checkedOf, faults, sentences } from "../support/checked";
import { contracts, directorates, insertion, payments, sourcing } from "../support/registers";

test("a modification gives the new total: less than half of it is more likely a difference", () => {
  const sheet = contracts`
    | N° marché | Direction | Date de notification | Montant HT | Titulaire |
    | M1        | Voirie    | 03/02/2025           | 100000     | Adour     |
    | M1        | Voirie    | 03/06/2025           | 5000       | Adour     |
    | M2        | Voirie    | 03/02/2025           | 100000     | Adour     |
    | M2        | Voirie    | 03/06/2025           | 105000     | Adour     |
    | M3        | Voirie    | 03/02/2025           | 100000     | Adour     |
    | M3        | Voirie    | 03/06/2025           | 90000      | Adour     |
    | M4        | Voirie    | 03/02/2025           | 100000     | Adour     |
    | M4        | Voirie    | 03/02/2025           | 20000      | Born      |
    | M4        | Voirie    | 03/06/2025           | 20000      | Born      |
  `;
  expect(faults([sheet], "modification-as-difference")).toEqual(["modification-as-difference Marchés!D3"]);
});

test("the same holder twice under one number on one day is a row too many; co-contractors and versions are not", () => {
  const sheet = contracts`
    | N° marché | N° lot | Direction | Date de notification | Montant HT | Titulaire |
    | M1        |        | Voirie    | 03/02/2025           | 100000     | Adour     |
    | M1        |        | Voirie    | 03/02/2025           | 100000     | ADOUR     |
    | M2        |        | Voirie    | 03/02/2025           | 70000      | Adour     |
    | M2        |        | Voirie    | 03/02/2025           | 70000      | Born      |
    | M2        |        | Voirie    | 03/06/2025           | 80000      | Adour     |
    | M3        | 1      | Voirie    | 03/02/2025           | 30000      | Adour     |
    | M3        | 2      | Voirie    | 03/02/2025           | 40000      | Adour     |
  `;
  expect(faults([sheet], "contract-twice")).toEqual(["contract-twice Marchés!A3"]);
  expect(sentences([sheet], "contract-twice")).toEqual([
    "Ce marché est déjà saisi (Marchés!A2), à la même date et pour le même titulaire : il compte une fois, supprimez la ligne en trop.",
  ]);
});

test("two numbers with one object, amount and holder are a probable double", () => {
  const sheet = contracts`
    | N° marché | Objet      | Direction | Date de notification | Montant HT | Titulaire |
    | M1        | Sel        | Voirie    | 03/02/2025           | 100000     | Adour     |
    | M2        | Sel        | Voirie    | 03/03/2025           | 100000     | Adour     |
    | M3        | Sel        | Voirie    | 03/03/2025           | 100001     | Adour     |
  `;
  expect(faults([sheet], "probable-double")).toEqual(["probable-double Marchés!A3"]);
});

test("a figure that adds up the rows above, or a name that says so, is a total among the data", () => {
  const sheets = [
    contracts`
      | N° marché | Objet                     | Direction | Date de notification | Montant HT |
      | M1        | Sel                       | Voirie    | 03/02/2025           | 100        |
      | M2        | Gravier                   | Voirie    | 03/02/2025           | 200        |
      | M3        | Sable                     | Voirie    | 03/02/2025           | 300        |
      | M4        | Bitume                    | Voirie    | 03/02/2025           | 400        |
      | 2025      | Marchés de l'année        | Voirie    | 31/12/2025           | 1000       |
      | M5        | Peinture                  | Bâtiments | 03/02/2025           | 1000       |
      | M6        | Total Énergies, carburant | Bâtiments | 03/02/2025           | 70         |
      | Sous-total | Bâtiments                | Bâtiments | 31/12/2025           | 1070       |
    `,
    payments`
      | Date       | Fournisseur   | Montant mandaté |
      | 15/02/2025 | Total         | 50              |
      | 15/02/2025 | TotalEnergies | 50              |
      | 15/02/2025 | Adour         | 100             |
    `,
  ];
  expect(faults(sheets, "total-inside")).toEqual(["total-inside Marchés!E6", "total-inside Marchés!E9"]);
});

test("a directorate that is not in the list is said once, with the nearest name", () => {
  const sheets = [
    directorates`
      | Direction             |
      | Direction des routes  |
      | Direction des archives |
    `,
    contracts`
      | N° marché | Direction            | Date de notification |
      | M1        | Direction des route  | 03/02/2025           |
      | M2        | Direction des route  | 03/02/2025           |
      | M3        | DIRECTION DES ROUTES | 03/02/2025           |
      | M4        | Sports               | 03/02/2025           |
    `,
    sourcing`
      | Date       | Direction              | Entreprise |
      | 03/02/2025 | Direction des archives | Adour      |
    `,
  ];
  expect(sentences(sheets, "unlisted-directorate")).toEqual([
    "La direction « Direction des route » n'est pas dans la liste des directions. Vouliez-vous dire « Direction des routes » ?",
    "La direction « Sports » n'est pas dans la liste des directions.",
  ]);
});

test("a payment names a contract that the register does not hold; a payment without contract is a purchase like any other", () => {
  const sheets = [
    contracts`
      | N° marché | Direction | Date de notification |
      | 2025-014  | Voirie    | 03/02/2025           |
    `,
    payments`
      | Date       | Fournisseur | Montant mandaté | N° marché |
      | 15/02/2025 | Adour       | 50              | 2025-014  |
      | 15/02/2025 | Adour       | 51              | 2025-041  |
      | 15/03/2025 | Adour       | 52              | 2025-041  |
      | 15/03/2025 | Adour       | 53              |           |
    `,
  ];
  expect(faults(sheets, "payment-without-contract")).toEqual(["payment-without-contract Mandats!D3"]);
});

test("without the other register nothing is said", () => {
  const sheets = [
    payments`
      | Date       | Fournisseur | Montant mandaté | N° marché | Direction |
      | 15/02/2025 | Adour       | 50              | 2025-014  | Voirie    |
    `,
    insertion`
      | N° marché | Bénéficiaire | Période    | Heures effectuées |
      | M1        | B1           | 31/03/2025 | 100               |
    `,
  ];
  expect(faults(sheets)).toEqual([]);
});

test("contracts without date, amount or holder are said once a sheet; those that have one, each; an exit has its own day", () => {
  const sheets = [
    contracts`
      | N° marché | Direction | Date de notification | Montant HT | Titulaire |
      | M1        | Voirie    | 03/02/2025           | 10         | Adour     |
      | M2        | Voirie    |                      | 20         |           |
      | M3        | Voirie    |                      |            |           |
      | M4        | Voirie    |                      |            |           |
    `,
    insertion`
      | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Situation à la sortie |
      | M1        | B1           | 28/02/2025 | 60                |                |                       |
      | M1        | B1           |            |                   | 15/03/2025     | CDI                   |
    `,
  ];
  expect(faults(sheets, "undated-rows", "required-cell")).toEqual([
    "undated-rows Marchés!C4",
    "required-cell Marchés!C3",
  ]);
  expect(checkedOf(sheets).problems.find(({ code }) => code === "undated-rows")).toMatchObject({
    severity: "information",
    found: "2",
  });
});

test("a procedure « sans suite » is said once: its date is not asked for", () => {
  const sheets = [
    contracts`
      | N° marché | Nature     | Date de notification | Montant HT |
      | M1        | marché     | 12/03/2025           | 100        |
      | M2        | sans suite |                      |            |
      | M3        | marché     |                      |            |
    `,
  ];
  expect(faults(sheets, "undated-rows", "required-cell", "not-awarded")).toEqual([
    "not-awarded Marchés!B3",
    "undated-rows Marchés!C4",
  ]);
});
