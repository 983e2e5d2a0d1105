/** Tables laid wide: a column for each month of hours or of payments. Each figure is of the month that its heading says. */
import { readFacts } from "../../src/registers/read";
import type { Sheet } from "../../src/workbook/port";
import { sentences } from "../support/checked";
import { measured } from "../support/measured";
import { insertion, payments, settings, sheet, workbook } from "../support/registers";

const problemsIn = (register: Sheet): readonly string[] =>
  readFacts([workbook([register])]).problems.map(({ code }) => code);

const HOURS = insertion`
  | N° marché | Bénéficiaire | Type de public | Déc. 2024 | Janvier 2025 | Février 2025 | Total | Date de sortie | Situation à la sortie | Note de satisfaction |
  | M1        | B1           | RSA            | 100       | 20           | 30,5         | 150,5 | 28/02/2025     | CDI                   | 4                    |
  | M1        | B2           | DELD           | 10        |              |              | 10    |                |                       |                      |
  | M2        | B3           | RSA            |           |              | 12h30        | 12,5  |                |                       |                      |
  | Total     |              |                | 110       | 20           | 43           | 173   |                |                       |                      |
`;

test("hours in a column for each month are of that month; columns of totals are not read", () => {
  expect(measured("1.3.1", HOURS)).toMatchObject({ value: 63, rows: ["Insertion!A2", "Insertion!A4"] });
  expect(measured("1.3.1", HOURS, { exercice: 2024 })).toMatchObject({ value: 110 });
  expect(measured("1.3.3", HOURS)).toMatchObject({ value: 2 });
  expect(measured("1.4.3", HOURS).breakdown).toMatchObject([{ key: "RSA", value: 2, extra: { hours: 63 } }]);
});

test("what a row says once, its exit and its mark, counts once", () => {
  expect(measured("1.3.2", HOURS)).toMatchObject({ numerator: 1, denominator: 1, rows: ["Insertion!A2"] });
  expect(measured("1.3.4", HOURS)).toMatchObject({ value: 4, denominator: 1 });
  expect(measured("1.3.4", HOURS, { exercice: 2024 })).toMatchObject({ denominator: 0 });
});

test("which columns are read is said", () => {
  expect(sentences([HOURS], "laid-wide")).toEqual([
    "Ce tableau a une colonne par période : 3 colonnes sont lues, de « Déc. 2024 » à « Février 2025 », et chacune donne la date de ses chiffres. Les colonnes de totaux ne sont pas lues.",
  ]);
});

test("an unreadable figure is listed at its own cell, once", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Public  | Janvier 2025 | Février 2025 |
    | M1        | B1           | Martien | voir fiche   | 10           |
    | M1        | B2           | RSA     | 5            | 10           |
  `;
  expect(measured("1.3.1", register)).toMatchObject({
    value: 25,
    ignored: [{ cell: "Insertion!D2", reason: "unreadable" }],
  });
  expect(problemsIn(register).filter((code) => code === "unreadable-cell")).toHaveLength(2);
});

test.each([
  [
    "the title above",
    sheet("Heures")`
    | Heures d'insertion réalisées en 2025 |
    | N° marché | Bénéficiaire | Janv. | Févr. |
    | M1        | B1           | 10    | 20    |
  `,
  ],
  [
    "the name of the sheet",
    sheet("Insertion 2025")`
    | N° marché | Bénéficiaire | Janvier | Février |
    | M1        | B1           | 10      | 20      |
  `,
  ],
  [
    "a group heading",
    insertion`
    | N° marché | Bénéficiaire | Heures 2025 |         |
    |           |              | Janvier     | Février |
    | M1        | B1           | 10          | 20      |
  `,
  ],
  [
    "a column of each row",
    insertion`
    | N° marché | Bénéficiaire | Année | Janvier | Février |
    | M1        | B1           | 2025  | 10      | 20      |
    | M1        | B1           | 2024  | 1       | 2       |
  `,
  ],
  [
    "headings that are dates",
    insertion`
    | N° marché | Bénéficiaire | 01/01/2025 | 01/02/2025 |
    | M1        | B1           | 10         | 20         |
  `,
  ],
  [
    "headings that are years",
    insertion`
    | N° marché | Bénéficiaire | Heures 2024 | Heures 2025 |
    | M1        | B1           | 3           | 30          |
  `,
  ],
  [
    "quarters, of which months are the finer",
    insertion`
    | N° marché | Bénéficiaire | 01/2025 | 02/2025 | T1 2025 |
    | M1        | B1           | 10      | 20      | 30      |
  `,
  ],
])("the year of a month is told by %s", (_, register) => {
  expect(measured("1.3.1", register)).toMatchObject({ value: 30 });
});

test("months of no known year belong to no exercice, and that is said first", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Janvier | Février |
    | M1        | B1           | 10      | 20      |
  `;
  expect(measured("1.3.1", register)).toMatchObject({ value: 0 });
  expect(measured("1.3.1", register).ignored.map(({ reason }) => reason)).toContain("unreadable");
  expect(problemsIn(register)).toContain("wide-undated");
});

test("a serial of the 1904 system heads the month that its reader sees", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | 31/12/2020 | 31/01/2021 |
    | M1        | B1           | 10         | 20         |
  `;
  expect(measured("1.3.1", workbook([register], { date1904: true }))).toMatchObject({ value: 30 });
});

test("payments in a column for each month are paid in that month", () => {
  const register = payments`
    | Montants mandatés HT |
    | Fournisseur     | Type de structure | déc-24 | janv-25  | févr-25 | Total  |
    | Jardins         | ACI               | 500    | 1 000,50 |         | 1500,5 |
    | ESAT des Pins   | ESAT              |        | 300      | (100)   | 200    |
  `;
  expect(measured("1.1.3", register)).toMatchObject({ value: 1000.5 });
  expect(measured("2.2.2", register)).toMatchObject({ value: 200 });
});

test.each([
  [
    "hours to come",
    insertion`
    | Heures d'insertion prévues en 2025 |
    | N° marché | Bénéficiaire | Janvier | Février |
    | M1        | B1           | 10      | 20      |
  `,
  ],
  [
    "amounts with tax",
    payments`
    | Fournisseur | Type de structure | Mandaté 01/2025 TTC | Mandaté 02/2025 TTC |
    | Jardins     | ACI               | 10                  | 20                  |
  `,
  ],
  [
    "two figures for each month",
    insertion`
    | N° marché | Bénéficiaire | Janvier 2025 | Janvier 2025 |
    | M1        | B1           | 10           | 20           |
  `,
  ],
  [
    "payments to come",
    payments`
      | Échéancier prévisionnel des paiements 2025 |
      | Fournisseur | Type de structure | Janvier | Février |
      | Jardins     | ACI               | 10      | 20      |
    `,
  ],
])("%s are not read as done", (_, register) => {
  expect(measured("1.3.1", register).value ?? 0).toBe(0);
  expect(measured("1.1.3", register).value ?? 0).toBe(0);
});

test("rows that say their own month are of that month, whatever years other headings name", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Objectif 2024 | Objectif 2025 |
    | M1        | B1           | 31/01/2025 | 10                | 50            | 60            |
  `;
  expect(measured("1.3.1", register)).toMatchObject({ value: 10 });
});

test("cumulated hours of months are taken one from the next", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Déc. 2024 | Janvier 2025 | Février 2025 |
    | M1        | B1           | 100       | 120          | 150          |
  `;
  expect(measured("1.3.1", workbook([register, settings`| Heures | cumulées |`]))).toMatchObject({ value: 50 });
});
