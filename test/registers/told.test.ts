/** Headings of which one word is known, above cells that are what the column holds. */
import { readFacts } from "../../src/registers/read";
import { measured } from "../support/measured";
import { contracts, directorates, events, insertion, planning, sheet, workbook } from "../support/registers";

test("a word of one column only tells it, when the cells agree; it is to be confirmed", () => {
  const register = contracts`
    | N° marché | Date de notification | Public réservataire | Activité concernée |
    | M1        | 12/03/2025           | ESAT                | Espaces verts      |
    | M2        | 12/03/2025           |                     | Nettoyage          |
  `;
  expect(measured("2.2.1", register)).toMatchObject({ value: 1 });
  const { problems, registers } = readFacts([workbook([register])]);
  expect([...(registers.get("contracts")?.blocks[0]?.columns.keys() ?? [])]).toContain("activitySector");
  expect(problems.map(({ code, found }) => `${code} ${found ?? ""}`)).toContain("likely-heading Public réservataire");
});

test("cells of another kind are not read, and the heading is said", () => {
  const register = contracts`
    | N° marché | Date de notification | Public réservataire |
    | M1        | 12/03/2025           | 12/04/2025          |
    | M2        | 12/03/2025           | 13/04/2025          |
  `;
  expect(measured("2.2.1", register).status).toBe("incomplete");
  expect(readFacts([workbook([register])]).problems.map(({ code }) => code)).toContain("unread-heading");
});

test("figures, dates and numbers may be anybody's: no word alone tells them", () => {
  const register = contracts`
    | N° marché | Date de notification | Heures perdues |
    | M1        | 12/03/2025           | 10             |
  `;
  expect(measured("1.1.4", register).status).toBe("incomplete");
});

test("what amends is known by its words under any heading: it is no contract", () => {
  const register = contracts`
    | N° marché | Date de notification | Quoi            | ESS | Montant HT |
    | M1        | 12/03/2025           | Marché          | oui | 1000       |
    | M2        | 12/03/2025           | Marché          | oui | 1000       |
    | M3        | 12/03/2025           | Accord-cadre    | oui | 1000       |
    | M1        | 12/09/2025           | Avenant n° 1    | oui | 50         |
  `;
  expect(measured("6.2.2", register)).toMatchObject({ value: 3000 });
});

test("a heading under a group is read with its words in any order", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Sortie     |         |
    |           |              |            |                   | Date       | Motif   |
    | M1        | B1           | 31/01/2025 | 10                | 31/01/2025 | CDI     |
  `;
  expect(measured("1.3.2", register)).toMatchObject({ numerator: 1, denominator: 1 });
});

test("years above their quarters are one header of two rows", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | 2024 |    | 2025 |    |
    |           |              | T3   | T4 | T1   | T2 |
    | M1        | B1           | 1    | 2  | 10   | 20 |
  `;
  expect(measured("1.3.1", register)).toMatchObject({ value: 30 });
});

const RETURNED = planning`
  | Exercice | Direction | Objet  | Fiche renvoyée le |
  | 2025     | Routes    | Sel    | 12/10/2024        |
`;

test("a column of directorates alone is their list, however its heading goes on; a title is not", () => {
  const list = directorates`
    | Direction métier |
    | Routes           |
    | Collèges         |
  `;
  expect(measured("1.1.1", [RETURNED, list])).toMatchObject({ value: 0.5 });
  const title = sheet("Page de garde")`
    | Service départemental d'incendie |
    |
    | N° marché | Date de notification |
    | M1        | 12/03/2025           |
  `;
  expect(measured("1.1.1", [RETURNED, title])).toMatchObject({ missing: ["directorates"] });
});

test("a SIRET in brackets is one, whatever is before it", () => {
  const register = sheet("Candidatures")`
    | N° consultation | Candidat | Identifiant national (SIRET) | Date       | ESS |
    | C1              | Jardins  | 82296551300016               | 12/03/2025 | oui |
    | C2              | JARDINS  | 82296551300016               | 12/04/2025 | oui |
  `;
  const columns = readFacts([workbook([register])]).registers.get("candidates")?.blocks[0]?.columns;
  expect(columns?.get("siret")?.[0]?.heading).toBe("Identifiant national (SIRET)");
});

test("« Titulaire » among candidates says who won when it is answered by yes or no", () => {
  const register = sheet("Candidatures")`
    | N° consultation | Candidat | Date       | Titulaire |
    | C1              | Jardins  | 12/03/2025 | oui       |
    | C1              | Duprat   | 12/03/2025 | non       |
  `;
  const columns = readFacts([workbook([register])]).registers.get("candidates")?.blocks[0]?.columns;
  expect([...(columns?.keys() ?? [])]).toEqual(expect.arrayContaining(["awarded", "tenderer"]));
});

test("an event named by its own title among other words is that event", () => {
  const register = events`
    | Date          | Type                       |
    | Le 12/03/2025 | Petit-déjeuner ESS'presso  |
    | Le 13/03/2025 | Autre rencontre            |
  `;
  expect(measured("6.3.1", register)).toMatchObject({ value: 1, ignored: [] });
});

test("where the exit has its own date, the end of what was worked is the period, to be confirmed", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Date début | Date fin   | Heures effectuées | Date de sortie | Situation à la sortie |
    | M1        | B1           | 01/01/2025 | 31/01/2025 | 10                | 15/02/2025     | CDI                   |
  `;
  expect(measured("1.3.1", register)).toMatchObject({ value: 10 });
  expect(measured("1.3.2", register)).toMatchObject({ numerator: 1 });
  expect(readFacts([workbook([register])]).problems.map(({ found }) => found)).toContain("Date fin");
});

test.each([
  ["Heures emploi", "known"],
  ["Heures prévues", "incomplete"],
  ["Heures d'absence", "incomplete"],
])("the hours of a register that has no others: « %s » is %s", (heading, status) => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | ${heading} |
    | M1        | B1           | 31/01/2025 | 10         |
  `;
  expect(measured("1.3.1", register).status).toBe(status);
});

test("« Clause d'exécution » is no date of execution: a list of words is no register", () => {
  const words = sheet("Listes")`
    | Catégories | Procédures | Clauses            |
    | Travaux    | MAPA       | Clause d'exécution |
    | Services   | AOO        | Critère            |
  `;
  expect([...readFacts([workbook([words])]).registers.keys()]).toEqual([]);
});
