/** Mission 1 · what the facilitator's register of hours says of people. */
import { measured, rowsOf } from "../support/measured";
import { readFacts } from "../../src/registers/read";
import { problemMessage } from "../../src/texts/problems";
import { insertion, settings, workbook } from "../support/registers";

test("1.3.1 sums the hours worked with a date in the exercice", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M1        | B1           | 31/01/2025 | 100               |
    | M1        | B2           | 28/02/2025 | 12,25             |
    | M2        | B1           | 31/12/2024 | 999               |
    | M9        | B3           | 31/03/2025 | -2,25             |
    | M1        | B4           | 31/03/2025 |                   |
  `;
  expect(measured("1.3.1", register)).toMatchObject({
    status: "known",
    value: 110,
    rows: rowsOf("Insertion", 2, 3, 5),
    blanks: 1,
  });
});

const EXITS = insertion`
  | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Situation à la sortie |
  | M1        | B1           | 31/01/2025 | 10                | 01/02/2025     | CDI                   |
  | M1        | B2           | 31/01/2025 | 10                | 01/02/2025     | CDD < 6 mois          |
  | M1        | B3           | 31/01/2025 | 10                | 01/02/2025     | formation qualifiante |
  | M1        | B4           | 31/01/2025 | 10                | 01/02/2025     | chômage               |
  | M1        | B5           | 31/01/2025 | 10                | 01/02/2025     | inactivité            |
  | M1        | B6           | 31/01/2025 | 10                | 01/02/2025     | inconnue              |
  | M1        | B7           | 31/01/2025 | 10                | 01/02/2025     | neutralisée           |
  | M1        | B8           | 31/01/2025 | 10                | 01/02/2025     |                       |
  | M1        | B9           | 31/01/2025 | 10                |                | CDI                   |
  | M1        | B10          | 31/12/2024 | 10                | 01/02/2024     | CDI                   |
`;

test("1.3.2 is the share of sorties dynamiques among the exits with a known outcome", () => {
  expect(measured("1.3.2", EXITS)).toMatchObject({
    status: "known",
    value: 0.6,
    numerator: 3,
    denominator: 5,
    rows: rowsOf("Insertion", 2, 3, 4),
    base: rowsOf("Insertion", 2, 3, 4, 5, 6),
    blanks: 1,
  });
});

test("1.3.2 comes with the exits by class", () => {
  expect(measured("1.3.2", EXITS).breakdown).toEqual([
    { key: "autre sortie", value: 2 },
    { key: "emploi de transition", value: 1 },
    { key: "emploi durable", value: 1 },
    { key: "sortie positive", value: 1 },
  ]);
});

test("1.3.2 counts one exit per beneficiary, the latest of the exercice", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Situation à la sortie |
    | M1        | B1           | 31/01/2025 | 10                | 15/09/2025     | CDI                   |
    | M1        | B1           | 28/02/2025 | 10                | 01/02/2025     | chômage               |
    | M1        | B2           | 28/02/2025 | 10                | 01/02/2025     | chômage               |
  `;
  expect(measured("1.3.2", register)).toMatchObject({
    value: 0.5,
    numerator: 1,
    denominator: 2,
    rows: rowsOf("Insertion", 2),
  });
});

test("1.3.2 dates an exit by its own date, not by the period worked", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Situation à la sortie |
    | M1        | B1           | 31/12/2024 | 10                | 05/01/2025     | CDI                   |
  `;
  expect(measured("1.3.2", register)).toMatchObject({ numerator: 1, denominator: 1 });
  expect(measured("1.3.2", register, { exercice: 2024 })).toMatchObject({
    status: "empty",
    emptiness: "nothing",
    numerator: 0,
    denominator: 0,
  });
});

test("1.3.3 counts distinct beneficiaries with more than 0 hours in the exercice", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées |
    | M1        | B1           | 31/01/2025 | 10                |
    | M2        | b1           | 28/02/2025 | 10                |
    | M1        | B2           | 28/02/2025 | 0                 |
    | M1        | B3           | 31/12/2024 | 10                |
    | M1        | B4           | 28/02/2025 | 10                |
    | M1        | B4           | 31/03/2025 | -10               |
    | M1        | B5           | 31/03/2025 | 1                 |
  `;
  expect(measured("1.3.3", register)).toMatchObject({ status: "known", value: 2, rows: rowsOf("Insertion", 2, 3, 8) });
});

test("1.3.4 is the mean of the latest mark of each beneficiary, over the respondents", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Note de satisfaction |
    | M1        | B1           | 28/02/2025 | 10                | 5                    |
    | M1        | B1           | 31/01/2025 | 10                | 1                    |
    | M1        | B2           | 28/02/2025 | 10                | 2                    |
    | M1        | B3           | 28/02/2025 | 10                |                      |
    | M1        | B4           | 31/12/2024 | 10                | 1                    |
  `;
  expect(measured("1.3.4", register)).toMatchObject({
    status: "known",
    value: 3.5,
    numerator: 7,
    denominator: 2,
    blanks: 1,
  });
});

test("1.3.4: a mark outside 1 to 5 is left out and listed", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Note de satisfaction |
    | M1        | B1           | 28/02/2025 | 10                | 4                    |
    | M1        | B2           | 28/02/2025 | 10                | 8                    |
  `;
  expect(measured("1.3.4", register)).toMatchObject({
    value: 4,
    denominator: 1,
    ignored: [{ cell: "Insertion!E3", reason: "unreadable" }],
  });
});

test("1.4.3 breaks distinct beneficiaries down by type of public, with their hours; a person may be in several", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Type de public | Période    | Heures effectuées |
    | M1        | B1           | RSA ; DELD     | 31/01/2025 | 100               |
    | M1        | B1           | RSA ; DELD     | 28/02/2025 | 20                |
    | M1        | B2           | RSA            | 28/02/2025 | 3                 |
    | M1        | B3           |                | 28/02/2025 | 7                 |
    | M1        | B4           | QPV            | 31/12/2024 | 999               |
  `;
  expect(measured("1.4.3", register)).toMatchObject({
    status: "known",
    breakdown: [
      { key: "RSA", value: 2, extra: { hours: 123 }, secret: true },
      { key: "DELD", value: 1, extra: { hours: 120 }, secret: true },
      { key: "(non renseigné)", value: 1, extra: { hours: 7 }, secret: true },
    ],
  });
});

test("1.4.3: from five people on, a cell is no secret", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Type de public | Période    | Heures effectuées |
    | M1        | B1           | RSA            | 31/01/2025 | 1                 |
    | M1        | B2           | RSA            | 31/01/2025 | 1                 |
    | M1        | B3           | RSA            | 31/01/2025 | 1                 |
    | M1        | B4           | RSA            | 31/01/2025 | 1                 |
    | M1        | B5           | RSA            | 31/01/2025 | 1                 |
  `;
  expect(measured("1.4.3", register).breakdown).toEqual([{ key: "RSA", value: 5, extra: { hours: 5 } }]);
});

test("1.4.4a breaks hours down by type of employing structure, with the beneficiaries", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Type de structure | Période    | Heures effectuées |
    | M1        | B1           | ETTI              | 31/01/2025 | 100               |
    | M1        | B2           | EI                | 28/02/2025 | 150               |
    | M1        | B2           | EI                | 31/03/2025 | 10                |
    | M1        | B3           |                   | 31/03/2025 | 5                 |
  `;
  expect(measured("1.4.4a", register)).toMatchObject({
    status: "known",
    breakdown: [
      { key: "EI", value: 160, extra: { beneficiaries: 1 }, secret: true },
      { key: "ETTI", value: 100, extra: { beneficiaries: 1 }, secret: true },
      { key: "(non renseigné)", value: 5, extra: { beneficiaries: 1 }, secret: true },
    ],
    blanks: 1,
  });
});

test("cumulated hours: the hours of an exercice are the cumul at its end less the cumul at the end of the one before", () => {
  const register = insertion`
    | N° marché | N° lot | Bénéficiaire | Période    | Heures effectuées |
    | M1        | 1      | B1           | 31/12/2024 | 100               |
    | M1        | 1      | B1           | 30/06/2025 | 140,5             |
    | M1        | 1      | B1           | 31/12/2025 | 150,5             |
    | M1        | 2      | B1           | 31/12/2025 | 20                |
    | M1        | 1      | B2           | 31/12/2025 | 3                 |
  `;
  const cumulated = settings`
    | Heures d'insertion (de la période ou cumulées) | cumulées |
  `;
  expect(measured("1.3.1", [register, cumulated])).toMatchObject({ value: 73.5 });
  expect(measured("1.3.1", [register, cumulated], { exercice: 2024 })).toMatchObject({ value: 100 });
  expect(measured("1.3.1", register)).toMatchObject({ value: 314 });
});

test("1.3.2: a contract that ended without a job nor a training is a known outcome, and not a dynamic one", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Situation à la sortie           |
    | M1        | B1           | 31/01/2025 | 10                | 01/02/2025     | CDI                             |
    | M1        | B2           | 31/01/2025 | 10                | 01/02/2025     | Abandon                         |
    | M1        | B3           | 31/01/2025 | 10                | 01/02/2025     | Licenciement                    |
    | M1        | B4           | 31/01/2025 | 10                | 01/02/2025     | Fin de mission                  |
    | M1        | B5           | 31/01/2025 | 10                | 01/02/2025     | Rupture de la période d'essai   |
    | M1        | B6           | 31/01/2025 | 10                | 01/02/2025     | Démission                       |
    | M1        | B7           | 31/01/2025 | 10                | 01/02/2025     | Déménagement                    |
    | M1        | B8           | 31/01/2025 | 10                | 01/02/2025     | Décès                           |
  `;
  expect(measured("1.3.2", register)).toMatchObject({
    numerator: 1,
    denominator: 6,
    base: rowsOf("Insertion", 2, 3, 4, 5, 6, 7),
    ignored: [],
    breakdown: [
      { key: "autre sortie", value: 5 },
      { key: "emploi durable", value: 1 },
    ],
  });
});

test("a situation that is no word of the list is said with the words that are", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Période    | Heures effectuées | Date de sortie | Situation à la sortie |
    | M1        | B1           | 31/01/2025 | 10                | 01/02/2025     | trapéziste            |
  `;
  const { problems } = readFacts([workbook([register])]);
  expect(problems.map(problemMessage)).toContainEqual(
    expect.stringMatching(/« trapéziste ».*CDI, CDD ≥ 6 mois.*chômage.*neutralisée/),
  );
});
