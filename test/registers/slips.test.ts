/** Headings nearly written as they should be, and cells that say more than a yes. */
import { readFacts } from "../../src/registers/read";
import { measured } from "../support/measured";
import { contracts, insertion, sheet, workbook } from "../support/registers";

const headed = (...headings: readonly string[]) =>
  sheet("Marchés")`
    | N° marché | Date de notification | ${headings[0] ?? ""} |
    | M1        | 12/03/2025           | 10                   |
  `;

const columnOf = (heading: string): string | undefined => {
  const facts = readFacts([workbook([headed(heading)])]).registers.get("contracts");
  const columns = [...(facts?.blocks[0]?.columns ?? [])].filter(([, [read]]) => read?.heading === heading);
  return columns[0]?.[0];
};

test.each([
  ["Hueres contractualisées", "contractedHours"],
  ["Heures d'insertion contratcualisés", "contractedHours"],
  ["Montnat HT", "amount"],
  ["SECT ACTIVITE", "activitySector"],
  ["Raisno socail du titulaire", "supplier"],
  ["Heures contractu", "contractedHours"],
  ["ID_ACC_CADRE", "frameworkNumber"],
])("« %s » is read as %s, to be confirmed", (heading, column) => {
  expect(columnOf(heading)).toBe(column);
  expect(readFacts([workbook([headed(heading)])]).problems.map(({ code }) => code)).toContain("likely-heading");
});

test.each(["Date de modification", "Heures effectuées", "Montant annuel", "Visa", "Montant TVA"])(
  "« %s » is another thing, spelt right: no column is read from it",
  (heading) => {
    expect(columnOf(heading)).toBeUndefined();
  },
);

test("a heading that no column is read from is said, when it shares a word with one that is lacking", () => {
  const codes = (heading: string) => readFacts([workbook([headed(heading)])]).problems.map(({ code }) => code);
  expect(codes("Marché AC")).toContain("unread-heading");
  expect(codes("Visa")).not.toContain("unread-heading");
});

const VARIANTS = contracts`
  | N° marché | Date de notification | Catégorie | Variante               |
  | M1        | 12/03/2025           | travaux   | Oui (art. 12 du RC)    |
  | M2        | 12/03/2025           | travaux   | Non - cf. CCAP         |
  | M3        | 12/03/2025           | travaux   | Oui (sauf lot 2)       |
  | M4        | 12/03/2025           | travaux   | Oui (à confirmer)      |
  | M5        | 12/03/2025           | travaux   | à préciser             |
`;

test("a yes with where it is written is a yes; one with a doubt is unreadable; what is to come is blank", () => {
  expect(measured("5.3.4", VARIANTS)).toMatchObject({ numerator: 1, denominator: 3, blanks: 1 });
  expect(measured("5.3.4", VARIANTS).ignored.map(({ cell }) => cell)).toEqual(["Marchés!D4", "Marchés!D5"]);
});

test("a cross is a tick, but among ticks it is a no", () => {
  const marked = (other: string) => contracts`
    | N° marché | Date de notification | Catégorie | Variante |
    | M1        | 12/03/2025           | travaux   | ✗        |
    | M2        | 12/03/2025           | travaux   | ${other} |
  `;
  expect(measured("5.3.4", marked(""))).toMatchObject({ numerator: 1 });
  expect(measured("5.3.4", marked("✓"))).toMatchObject({ numerator: 1, rows: ["Marchés!A3"] });
});

test("a person whose hours cannot be read is in neither 1.3.3 nor 1.4.3, and is listed in both", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Type de public |
    | M1        | B1           | 31/01/2025 | 10                | RSA            |
    | M1        | B2           | 31/01/2025 | voir fiche        | RSA            |
  `;
  expect(measured("1.3.3", register)).toMatchObject({ value: 1, ignored: [{ cell: "Insertion!D3" }] });
  expect(measured("1.4.3", register)).toMatchObject({
    breakdown: [{ key: "RSA", value: 1 }],
    ignored: [{ cell: "Insertion!D3" }],
  });
});
