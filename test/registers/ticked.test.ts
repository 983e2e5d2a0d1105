/** Answers laid in columns and ticked, and columns that are read with the one beside them. */
import { readFacts } from "../../src/registers/read";
import { sentences } from "../support/checked";
import { measured } from "../support/measured";
import { contracts, insertion, payments, sheet, workbook } from "../support/registers";

const VARIANTS = contracts`
  |           |                      |           | Variante |     | Titulaire ESS |     |
  | N° marché | Date de notification | Catégorie | Oui      | Non | Oui           | Non |
  | M1        | 12/03/2025           | travaux   | x        |     |               | x   |
  | M2        | 12/03/2025           | travaux   |          | x   | x             |     |
  | M3        | 12/03/2025           | travaux   |          |     |               |     |
  | M4        | 12/03/2025           | travaux   | x        | x   |               | x   |
`;

test("« Oui » and « Non » under a heading are its answers: no tick is a blank, two are unreadable", () => {
  expect(measured("5.3.4", VARIANTS)).toMatchObject({
    numerator: 1,
    denominator: 3,
    blanks: 1,
    ignored: [{ cell: "Marchés!D6", reason: "unreadable" }],
  });
  expect(measured("6.2.3", VARIANTS)).toMatchObject({ value: 1, rows: ["Marchés!A4"] });
});

test("each of them bears the name of its group, and is to be confirmed", () => {
  expect(sentences([VARIANTS], "likely-heading")[0]).toMatch(/« Titulaire ESS Oui »|« Variante Oui »/);
  const confirmed = sheet("Paramètres SPASER")`
    | Correspondance des colonnes |
    | Feuille | Registre             | Colonne  | En-tête lu   | « Oui » signifie |
    | Marchés | Registre des marchés | Variante | Variante Oui |                  |
  `;
  expect(measured("5.3.4", workbook([VARIANTS, confirmed]))).toMatchObject({ numerator: 1, denominator: 3, blanks: 1 });
});

test("the words of a list, each a column of ticks under the list's heading, are read as that list", () => {
  const register = contracts`
    |           |                      | Dispositif social   |                       |                | Réservé à |      |
    | N° marché | Date de notification | Clause d'exécution  | Critère d'attribution | Marché réservé | ESAT/EA   | SIAE |
    | M1        | 12/03/2025           | x                   | x                     |                |           |      |
    | M2        | 12/03/2025           |                     |                       | x              | x         |      |
    | M3        | 12/03/2025           |                     |                       | x              |           | x    |
    | M4        | 12/03/2025           |                     |                       |                |           |      |
  `;
  expect(measured("1.1.2", register)).toMatchObject({ value: 1, blanks: 1 });
  expect(measured("2.2.1", register)).toMatchObject({ value: 1 });
  expect(measured("1.4.2", register).breakdown).toMatchObject([
    { key: "marché réservé", value: 2 },
    { key: "clause d'exécution", value: 1 },
    { key: "critère d'attribution", value: 1 },
  ]);
});

test("side by side, they need no group heading", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | RSA | DELD | RQTH |
    | M1        | B1           | 31/01/2025 | 10                | x   |      | x    |
    | M1        | B2           | 31/01/2025 | 10                |     | x    |      |
  `;
  expect(measured("1.4.3", register).breakdown).toMatchObject([
    { key: "DELD", value: 1 },
    { key: "RQTH", value: 1 },
    { key: "RSA", value: 1 },
  ]);
});

test("columns of figures under the words of a list are no ticks", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | RSA | DELD |
    | M1        | B1           | 31/01/2025 | 10                | 10  |      |
  `;
  expect(measured("1.4.3", register).status).toBe("incomplete");
});

test.each([
  [
    "a column of the row",
    insertion`
    | N° marché | Bénéficiaire | Année | Mois    | Heures effectuées |
    | M1        | B1           | 2024  | mars    | 1                 |
    | M1        | B1           | 2025  | Janvier | 10                |
    | M1        | B1           | 2025  | 3       | 20                |
  `,
  ],
  [
    "the title above",
    sheet("Suivi")`
    | Heures d'insertion 2025 |
    | N° marché | Bénéficiaire | Mois    | Heures effectuées |
    | M1        | B1           | Janvier | 10                |
    | M1        | B1           | Févr.   | 20                |
  `,
  ],
  [
    "the name of the sheet",
    sheet("Heures 2025")`
    | N° marché | Bénéficiaire | Trimestre | Heures effectuées |
    | M1        | B1           | T1        | 10                |
    | M1        | B1           | T2        | 20                |
  `,
  ],
])("a month without a year is of the year that is told by %s", (_, register) => {
  expect(measured("1.3.1", register)).toMatchObject({ value: 30, ignored: [] });
});

test("payments by year and month are dated by both", () => {
  const register = payments`
    | Exercice | Mois | Fournisseur | Type de structure | Montant mandaté |
    | 2024     | 12   | Jardins     | ACI               | 5               |
    | 2025     | 1    | Jardins     | ACI               | 10              |
  `;
  expect(measured("1.1.3", register)).toMatchObject({ value: 10 });
});

test("a month of no year is unreadable", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Mois    | Heures effectuées |
    | M1        | B1           | Janvier | 10                |
  `;
  expect(measured("1.3.1", register)).toMatchObject({ value: 0, ignored: [{ cell: "Insertion!C2" }] });
});

const ledger = (credit: number) => payments`
  | Date écriture | Tiers   | Type de structure | Débit | Crédit    |
  | 12/03/2025    | Jardins | ACI               | 100   |           |
  | 13/03/2025    | Jardins | ACI               |       | ${credit} |
`;

test("the credits of a ledger are taken from its debits, where they are corrections, and that is said", () => {
  expect(measured("1.1.3", ledger(30))).toMatchObject({ value: 70 });
  expect(sentences([ledger(30)], "credits-deducted")).toHaveLength(1);
});

test("credits as large as the debits are no corrections: they are left, and that is a warning", () => {
  expect(measured("1.1.3", ledger(100))).toMatchObject({ value: 100 });
  const { problems } = readFacts([workbook([ledger(100)])]);
  expect(problems.find(({ code }) => code === "credits-left")?.severity).toBe("warning");
});

test("criteria under their group heading are columns of their own: those that are not there are lacking", () => {
  const register = contracts`
    |           |                      | Critères environnementaux |                |
    | N° marché | Date de notification | Mutualisation             | Bilan de GES   |
    | M1        | 12/03/2025           | oui                       | non            |
    | M2        | 12/03/2025           |                           | oui            |
  `;
  expect(measured("4.3.1", register)).toMatchObject({ numerator: 1, denominator: 2, blanks: 1 });
  expect(measured("4.1.1", register).status).toBe("incomplete");
});
