/** Where registers stand in a sheet: titles, legends, headings on two rows, several registers, things that are none. */
import { readFacts } from "../../src/registers/read";
import type { Sheet } from "../../src/workbook/port";
import { area, contracts, directorates, insertion, listObject, sheet, workbook } from "../support/registers";

/** "contracts A3:C5 (2)" for each register found: its range and how many rows it has. */
function registersIn(...sheets: readonly Sheet[]): readonly string[] {
  const { registers } = readFacts([workbook(sheets)]);
  return [...registers.values()].flatMap(({ kind, blocks }) =>
    blocks.map(({ firstColumn, headerRow, lastColumn, lastRow, rows }) => {
      const letter = (column: number): string => String.fromCharCode(65 + column);
      return `${kind} ${letter(firstColumn)}${String(headerRow)}:${letter(lastColumn)}${String(lastRow)} (${String(rows)})`;
    }),
  );
}

const columnsIn = (given: Sheet): Readonly<Record<string, string>> => {
  const [register] = readFacts([workbook([given])]).registers.values();
  return Object.fromEntries(
    [...(register?.blocks[0]?.columns ?? [])].map(([column, read]) => [column, read[0]?.heading ?? ""]),
  );
};

const problemsIn = (...sheets: readonly Sheet[]): readonly string[] =>
  readFacts([workbook(sheets)]).problems.map(({ code, cell }) => `${code} ${cell ?? ""}`.trim());

test("the header stands under titles and legends, in the first rows", () => {
  const register = sheet("Suivi")`
    | Département des Landes |
    | Registre des marchés notifiés |
    |
    | Légende : X = oui | | vert = clausé |
    | Édité le 01/02/2026 |
    |
    | N° marché | Date de notification | Direction |
    | M1        | 12/03/2025           | Voirie    |
    | M2        | 12/03/2025           | Culture   |
  `;
  expect(registersIn(register)).toEqual(["contracts A7:C9 (2)"]);
});

test("headings over two merged rows: a group and the heading below it are joined", () => {
  const register: Sheet = {
    ...insertion`
      | N° marché | Bénéficiaire | Période    | Heures     |            |
      |           |              |            | effectuées | prévues    |
      | M1        | B1           | 31/01/2025 | 10         | 50         |
    `,
    merges: [area("A1:A2"), area("B1:B2"), area("C1:C2"), area("D1:E1")],
  };
  expect(registersIn(register)).toEqual(["insertion A2:E3 (1)"]);
  expect(columnsIn(register)).toMatchObject({ hoursWorked: "Heures effectuées", contractNumber: "N° marché" });
});

test("a group heading over headings that are whole does not hide them", () => {
  const register: Sheet = {
    ...contracts`
      | Identification |                      |           | Clause sociale |                         |
      | N° marché      | Date de notification | Direction | Clausé         | Heures contractualisées |
      | M1             | 12/03/2025           | Voirie    | Oui            | 100                     |
    `,
    merges: [area("A1:C1"), area("D1:E1")],
  };
  expect(registersIn(register)).toEqual(["contracts A2:E3 (1)"]);
  expect(Object.keys(columnsIn(register)).sort()).toEqual([
    "contractNumber",
    "contractedHours",
    "directorate",
    "notificationDate",
    "socialScheme",
  ]);
});

test("two registers below each other in one sheet are two", () => {
  const register = sheet("Divers")`
    | N° marché | Date de notification | Direction |
    | M1        | 12/03/2025           | Voirie    |
    |
    | Suivi des heures |
    | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M1        | B1           | 31/01/2025 | 10                |
    | M1        | B2           | 31/01/2025 | 10                |
  `;
  expect(registersIn(register)).toEqual(["contracts A1:C2 (1)", "insertion A5:D7 (2)"]);
});

test("two registers beside each other in one sheet are two", () => {
  const register = sheet("Divers")`
    | N° marché | Date de notification | Direction | | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M1        | 12/03/2025           | Voirie    | | M1        | B1           | 31/01/2025 | 10                |
    |           |                      |           | | M1        | B2           | 31/01/2025 | 10                |
  `;
  expect(registersIn(register)).toEqual(["contracts A1:C2 (1)", "insertion E1:H3 (2)"]);
});

test("an empty column of separation inside one register does not part it", () => {
  const register = sheet("Marchés")`
    | N° marché | Date de notification | | Direction | Montant HT |
    | M1        | 12/03/2025           | | Voirie    | 100        |
  `;
  expect(registersIn(register)).toEqual(["contracts A1:E2 (1)"]);
});

test("one sheet per year, with different headings, makes one register", () => {
  const of2024 = sheet("2024")`
    | N° marché | Date de notification | Direction |
    | M1        | 12/03/2024           | Voirie    |
  `;
  const of2025 = sheet("2025")`
    | Réf. marché | Notifié le | Service | Montant notifié |
    | M2          | 12/03/2025 | Voirie  | 100             |
  `;
  const facts = readFacts([workbook([of2024, of2025])]).registers.get("contracts");
  expect(facts?.size).toBe(2);
  expect(facts?.blocks.map(({ sheet: name }) => name)).toEqual(["2024", "2025"]);
});

test("sub-totals and headers printed again are no rows, and the rows after them are", () => {
  const register = contracts`
    | N° marché    | Date de notification | Direction | Montant HT |
    | M1           | 12/03/2025           | Voirie    | 100        |
    | Sous-total   |                      |           | 100        |
    | N° marché    | Date de notification | Direction | Montant HT |
    | M2           | 12/03/2025           | Culture   | 20         |
    | Total général |                     |           | 120        |
  `;
  const facts = readFacts([workbook([register])]).registers.get("contracts");
  expect([...(facts?.rowOf ?? [])]).toEqual([2, 5]);
});

test("the totals row of an Excel table is no row, whatever it says", () => {
  const register: Sheet = {
    ...contracts`
      | N° marché | Date de notification | Direction | Montant HT |
      | M1        | 12/03/2025           | Voirie    | 100        |
      | M-TOTAL   |                      |           | 100        |
    `,
    tables: [listObject("Marches", "A1:D3", { totalsRow: true })],
  };
  expect(registersIn(register)).toEqual(["contracts A1:D2 (1)"]);
});

test("a register that is an Excel table says so", () => {
  const register: Sheet = {
    ...contracts`
      | N° marché | Date de notification | Direction |
      | M1        | 12/03/2025           | Voirie    |
    `,
    tables: [listObject("TableauMarches", "A1:C2")],
  };
  const facts = readFacts([workbook([register])]).registers.get("contracts");
  expect(facts?.blocks[0]?.table).toBe("TableauMarches");
});

test("a note under a register is no row", () => {
  const register = contracts`
    | N° marché | Date de notification | Direction |
    | M1        | 12/03/2025           | Voirie    |
    |
    | Source : Direction de la commande publique |
  `;
  expect(registersIn(register)).toEqual(["contracts A1:C2 (1)"]);
});

test("a pivot table is never a register, and is said", () => {
  const register: Sheet = {
    ...contracts`
      | N° marché | Date de notification | Direction | Montant HT |
      | M1        | 12/03/2025           | Voirie    | 100        |
    `,
    pivots: [area("A1:D2")],
  };
  expect(registersIn(register)).toEqual([]);
  expect(problemsIn(register)).toEqual(["pivot-ignored A1"]);
});

test.each(["Paramètres SPASER", "Méthode SPASER", "Journal des corrections", "Catalogue SPASER", "Méthode SPASER (2)"])(
  "the sheet « %s », which the add-in writes, is never a register",
  (name) => {
    const register = sheet(name)`
      | N° marché | Date de notification | Direction | Montant HT |
      | M1        | 12/03/2025           | Voirie    | 100        |
    `;
    expect(registersIn(register)).toEqual([]);
  },
);

test("« Bilan 2025 » is the add-in's own when its first cell says so; a buyer's own sheet of that name is read", () => {
  const own = sheet("Bilan 2025")`
    | Bilan SPASER 2025 |
    | N° marché | Date de notification | Direction |
    | M1        | 12/03/2025           | Voirie    |
  `;
  const buyers = sheet("Bilan 2025")`
    | N° marché | Date de notification | Direction |
    | M1        | 12/03/2025           | Voirie    |
  `;
  expect(registersIn(own)).toEqual([]);
  expect(registersIn(buyers)).toEqual(["contracts A1:C2 (1)"]);
});

test("an ambiguous heading is reported and read as nothing", () => {
  const register = sheet("Suivi")`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | SIAE |
    | M1        | B1           | 31/01/2025 | 10                |      |
  `;
  expect(problemsIn(register)).toEqual(["ambiguous-heading E1"]);
  expect(Object.keys(columnsIn(register))).not.toContain("structureType");
});

test("« TTC » in a heading is flagged, and never read as HT", () => {
  const register = contracts`
    | N° marché | Date de notification | Direction | Montant TTC |
    | M1        | 12/03/2025           | Voirie    | 120         |
  `;
  expect(problemsIn(register)).toEqual(["ttc-heading D1"]);
  expect(Object.keys(columnsIn(register))).not.toContain("amount");
});

test("« TTC » in the group heading taints the headings below it", () => {
  const register: Sheet = {
    ...contracts`
      | Identification |                      |           | Montants TTC |         |
      | N° marché      | Date de notification | Direction | Montant      | Maximum |
      | M1             | 12/03/2025           | Voirie    | 120          | 240     |
    `,
    merges: [area("A1:C1"), area("D1:E1")],
  };
  expect(Object.keys(columnsIn(register))).not.toContain("amount");
});

test.each([
  "Nom",
  "Prénom",
  "Nom et prénom",
  "Date de naissance",
  "N° de sécurité sociale",
  "NIR",
  "Nom du bénéficiaire",
])("in the register of insertion « %s » is not read, and the buyer is told", (heading) => {
  const register = insertion`
      | N° marché | Bénéficiaire | ${heading} | Période    | Heures effectuées |
      | M1        | B1           | secret     | 31/01/2025 | 10                |
    `;
  const facts = readFacts([workbook([register])]);
  expect(facts.problems.map(({ code, cell }) => `${code} ${cell ?? ""}`)).toEqual(["personal-data C1"]);
  expect(JSON.stringify([...(facts.registers.get("insertion")?.columns.values() ?? [])])).not.toContain("secret");
});

test("a list of directorates is one column, in a sheet of that name or alone", () => {
  const alone = sheet("Feuil1")`
    | Direction |
    | Voirie    |
    | Culture   |
  `;
  const named = directorates`
    | Direction | Responsable |
    | Voirie    | A           |
  `;
  expect(registersIn(alone)).toEqual(["directorates A1:A3 (2)"]);
  expect(registersIn(named)).toEqual(["directorates A1:B2 (1)"]);
});

test("a sheet of another trade is no register, and is said", () => {
  const register = sheet("Recettes")`
    | Ingrédient | Quantité | Prix | Fournée |
    | Farine     | 500      | 1,2  | matin   |
    | Beurre     | 250      | 3,4  | matin   |
    | Sucre      | 125      | 0,9  | soir    |
  `;
  expect(registersIn(register)).toEqual([]);
  expect(problemsIn(register)).toEqual(["sheet-not-recognised"]);
});

test("several columns of one fact, and one heading only likely, are said", () => {
  const register = contracts`
    | N° marché | Date de notification | Direction | Montant HT | Montant attribué |
    | M1        | 12/03/2025           | Voirie    | 100        | 90               |
  `;
  const likely = contracts`
    | N° marché | Date de notification effective du marché | Direction | Montant HT |
    | M1        | 12/03/2025                               | Voirie    | 100        |
  `;
  expect(problemsIn(register)).toEqual(["several-columns E1"]);
  expect(problemsIn(likely)).toEqual(["likely-heading B1"]);
});
