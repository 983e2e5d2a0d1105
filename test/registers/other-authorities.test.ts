/** Headings of other authorities and of their software: which column they are, and what is said where they leave a doubt. */
import { monthsCell } from "../../src/registers/cells/number";
import { readFacts } from "../../src/registers/read";
import type { Sheet } from "../../src/workbook/port";
import { readBy } from "../support/cells";
import { contracts, sheet, workbook } from "../support/registers";

/** "column ← heading" of the first block of the first register found. */
function columnsIn(...sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  const [register] = readFacts([workbook(sheets)]).registers.values();
  return Object.fromEntries(
    [...(register?.blocks[0]?.columns ?? [])].map(([column, read]) => [column, read[0]?.heading ?? ""]),
  );
}

const problemsIn = (...sheets: readonly Sheet[]): readonly string[] =>
  readFacts([workbook(sheets)]).problems.map(({ code, found }) => `${code} ${found ?? ""}`.trim());

test("an export of procurement software, dates and amounts that look alike beside those wanted", () => {
  const register = sheet("Export")`
    | N° Marché | SIRET acheteur | Service acheteur | Direction | Date d'attribution | Date de notification | Montant estimé HT | Montant notifié HT | Montant TTC | SIRET Titulaire | Nature du marché | Heures prévues | Heures réalisées |
    | M1        | 22400001800016 | Achats           | Voirie    | 01/03/2025         | 12/03/2025           | 900               | 1000               | 1200        | 73282932000074  | T                | 70             | 10               |
  `;
  expect(columnsIn(register)).toMatchObject({
    contractNumber: "N° Marché",
    directorate: "Direction",
    notificationDate: "Date de notification",
    amount: "Montant notifié HT",
    siret: "SIRET Titulaire",
    category: "Nature du marché",
    contractedHours: "Heures prévues",
  });
});

test.each([
  ["T", "category"],
  ["Avenant n° 1", "nature"],
])("« Nature de marché » is what its cells say: « %s » makes it %s", (cell, column) => {
  const register = contracts`
    | N° marché | Date de notification | Direction | Nature de marché |
    | M1        | 12/03/2025           | Voirie    | ${cell}          |
    | M2        | 12/03/2025           | Voirie    | ${cell}          |
  `;
  expect(columnsIn(register)).toMatchObject({ [column]: "Nature de marché" });
});

test("a heading of several names of one column is that column, and one made of the words of a list is the list's", () => {
  const register = sheet("Parc")`
    | N° de parc / immatriculation | Énergie / carburant | Date d'achat | Propriété / LLD / occasion |
    | V1                           | Diesel              | 12/03/2025   | LLD                        |
  `;
  expect(columnsIn(register)).toMatchObject({
    vehicleId: "N° de parc / immatriculation",
    energy: "Énergie / carburant",
    mode: "Propriété / LLD / occasion",
  });
});

test("a question mark or « O/N » at the end of a heading says how to fill it", () => {
  const register = contracts`
    | N° marché | Date de notification | Direction | Clause sociale ? | PME ? | ESS O/N |
    | M1        | 12/03/2025           | Voirie    | Oui              | Oui   | Non     |
  `;
  expect(columnsIn(register)).toMatchObject({
    socialScheme: "Clause sociale ?",
    supplierSize: "PME ?",
    ess: "ESS O/N",
  });
});

test("« Date limite de retour » is not the day on which a sheet was returned", () => {
  const register = sheet("Recensement")`
    | Exercice | Direction | Objet | Date limite de retour | Fiche retournée le |
    | 2025     | Voirie    | A     | 01/12/2024            | 15/11/2024         |
  `;
  expect(columnsIn(register)).toMatchObject({ sheetReturned: "Fiche retournée le" });
});

test("« Durée » without its unit is read as months, and to be confirmed", () => {
  const register = contracts`
    | N° marché | Date de notification | Direction | Durée  |
    | M1        | 12/03/2025           | Voirie    | 4 ans  |
  `;
  expect(columnsIn(register)).toMatchObject({ durationMonths: "Durée" });
  expect(problemsIn(register)).toContain("likely-heading Durée");
});

test.each([
  [48, 48],
  ["48 mois", 48],
  ["4 ans", 48],
  ["1,5 an", 18],
  ["1 an reconductible 3 fois", "(unreadable)"],
  ["90 jours", "(unreadable)"],
])("a duration « %s » is %s months", (cell, months) => {
  expect(readBy(monthsCell, cell)).toBe(months);
});

test("a heading that its cells belie is another column: not read, and said", () => {
  const register = sheet("Parc de véhicules")`
    | Immatriculation | Énergie | Date d'achat | Régime           |
    | V1              | Diesel  | 12/03/2025   | Astreinte        |
    | V2              | Diesel  | 12/03/2025   | Service          |
    | V3              | Diesel  | 12/03/2025   | Fonction         |
  `;
  expect(columnsIn(register)).not.toHaveProperty("mode");
  expect(problemsIn(register)).toContain("unsuited-heading Régime");
});

const UNDATED = `
    | N° marché | Objet | Titulaire | Montant HT | Clause sociale |
    | M1        | A     | Dupont    | 1000       | Oui            |
  `;

test("a register that lacks its date and its directorates is recognised, so that what it lacks can be said", () => {
  const { registers } = readFacts([workbook([contracts([UNDATED] as unknown as TemplateStringsArray)])]);
  expect(registers.get("contracts")?.size).toBe(1);
  expect(registers.get("contracts")?.columns.has("notificationDate")).toBe(false);
});

test("beside a whole register of the same kind it says nothing, and is not merged with it", () => {
  const whole = contracts`
    | N° marché | Date de notification | Direction |
    | M1        | 12/03/2025           | Voirie    |
  `;
  const undated = sheet("Recap")([UNDATED] as unknown as TemplateStringsArray);
  const { registers, problems } = readFacts([workbook([undated, whole])]);
  expect(registers.get("contracts")?.blocks.map(({ sheet: name }) => name)).toEqual([whole.name]);
  expect(problems.map(({ code }) => code)).toContain("sheet-not-recognised");
});

test("a column alone is a list of directorates only when its heading says so", () => {
  const listed = (heading: string): boolean => {
    const register = sheet("Feuil2")([
      `\n | ${heading} |\n | Voirie |\n | Culture |\n`,
    ] as unknown as TemplateStringsArray);
    return readFacts([workbook([register])]).registers.has("directorates");
  };
  expect([listed("Directions"), listed("Nom")]).toEqual([true, false]);
});

test("contracts with a year and no date are contracts, and no planning of purchases", () => {
  const register = sheet("Feuil1")`
    | N° marché | Objet | Direction | Année | Montant HT | Titulaire |
    | M1        | A     | Voirie    | 2025  | 1000       | Dupont    |
  `;
  expect([...readFacts([workbook([register])]).registers.keys()]).toEqual(["contracts"]);
});

test("numbers in brackets under the headings are no second row of headings", () => {
  const register = contracts`
    | N° marché | Objet du marché | Date de notification | Direction |
    | (1)       | (2)             | (3)                  | (4)       |
    | M1        | A               | 12/03/2025           | Voirie    |
  `;
  expect(columnsIn(register)).toMatchObject({ contractNumber: "N° marché", notificationDate: "Date de notification" });
});
