/** What a value carries (indicators.md) and the JSON of a report (rulings). */
import { indicatorsOf } from "../../../src/indicators/definition";
import { landes2020 } from "../../../src/indicators/landes-2020/scheme";
import { annualReport, readRegisters } from "../../../src/report/annual";
import { exerciceSource } from "../../../src/report/exercices";
import { exerciceText } from "../../../src/texts/exercice";
import type { Sheet } from "../../../src/workbook/port";
import { measured, reportOf, rowsOf } from "../../support/measured";
import {
  candidates,
  contracts,
  insertion,
  planning,
  settings,
  sheet,
  targets,
  workbook,
} from "../../support/registers";

test("only 1.4.2, 1.4.3, 1.4.4a and 1.4.4b are breakdowns in the sense of value", () => {
  const found = indicatorsOf(landes2020).filter(({ measure }) => measure.kind === "breakdown");
  expect(found.map(({ code }) => code)).toEqual(["1.4.2", "1.4.3", "1.4.4a", "1.4.4b"]);
});

test("a report has one outcome per measure, in the scheme's order, whatever the workbook", () => {
  const { scheme, outcomes } = reportOf(workbook([]));
  expect(scheme).toBe("landes-2020");
  expect(outcomes.map(({ code }) => code)).toEqual(indicatorsOf(landes2020).map(({ code }) => code));
});

test("an empty workbook: every measure is incomplete, none is 0", () => {
  for (const { status, value, missing } of reportOf(workbook([])).outcomes) {
    expect({ status, value }).toEqual({ status: "incomplete", value: null });
    expect(missing.length).toBeGreaterThan(0);
  }
});

const TWO_YEARS = contracts`
  | N° marché | Date de notification | Mutualisation | Dispositif social  |
  | M1        | 12/03/2024           | Oui           | clause d'exécution |
  | M2        | 12/03/2025           | Non           | clause d'exécution |
  | M3        | 12/03/2025           | Oui           | clause d'exécution |
`;

test("previous is the same measure a year before", () => {
  expect(measured("4.3.1", TWO_YEARS)).toMatchObject({ value: 0.5, previous: 1 });
  expect(measured("1.1.2", TWO_YEARS)).toMatchObject({ value: 2, previous: 1 });
});

test("previous is null when it is not known: no row a year before", () => {
  expect(measured("4.3.1", TWO_YEARS, { exercice: 2024 }).previous).toBeNull();
  expect(measured("1.1.2", TWO_YEARS, { exercice: 2024 }).previous).toBeNull();
});

test("the target of an exercice is that of the register of targets", () => {
  const register = targets`
    | Code  | Exercice | Objectif |
    | 4.3.1 | 2025     | 0,6      |
    | 1.1.2 | 2026     | 12       |
  `;
  expect(measured("4.3.1", [TWO_YEARS, register]).target).toBe(0.6);
  expect(measured("1.1.2", [TWO_YEARS, register]).target).toBeNull();
});

test("numerator and denominator are null but for rates, ratios and means", () => {
  expect(measured("1.1.2", TWO_YEARS)).toMatchObject({ numerator: null, denominator: null });
  expect(measured("4.3.1", TWO_YEARS)).toMatchObject({ numerator: 1, denominator: 2 });
});

test("keys of value 0 are not shown, and ties are alphabetical", () => {
  const register = insertion`
    | N° marché | Bénéficiaire | Type de structure | Période    | Heures effectuées |
    | M1        | B1           | ETTI              | 31/01/2025 | 10                |
    | M1        | B2           | EI                | 31/01/2025 | 10                |
    | M1        | B3           | ACI               | 31/01/2025 | 0                 |
  `;
  expect(measured("1.4.4a", register).breakdown?.map(({ key }) => key)).toEqual(["EI", "ETTI"]);
});

test("an address is the first column of its register and the row", () => {
  const register = sheet("Divers")`
    |  | Tableau de suivi |                      |               |
    |  | N° marché        | Date de notification | Mutualisation |
    |  | M1               | 12/03/2025           | Oui           |
  `;
  expect(measured("4.3.1", register).rows).toEqual(["Divers!B3"]);
});

test("addresses begin with the file when there are several", () => {
  const one = workbook([TWO_YEARS], { file: "voirie.xlsx" });
  const other = workbook(
    [
      contracts`
        | N° marché | Date de notification | Mutualisation |
        | M9        | 12/03/2025           | Oui           |
      `,
    ],
    { file: "culture.xlsx" },
  );
  const found = reportOf([one, other]).outcomes.find(({ code }) => code === "4.3.1");
  expect(found?.rows).toEqual(["[voirie.xlsx]Marchés!A4", "[culture.xlsx]Marchés!A2"]);
});

const exerciceOf = (...sheets: readonly Sheet[]): number => annualReport(readRegisters([workbook(sheets)])).exercice;

test("the exercice is the latest year with contracts", () => {
  expect(exerciceOf(TWO_YEARS)).toBe(2025);
});

test("a contract dated decades after all the others does not make the exercice", () => {
  const slip = contracts`
    | N° marché | Date de notification |
    | M1        | 12/03/2024           |
    | M2        | 12/03/2025           |
    | M3        | 12/03/2052           |
  `;
  expect(exerciceOf(slip)).toBe(2025);
});

const sourceOf = (...sheets: readonly Sheet[]): string => {
  const reading = readRegisters([workbook(sheets)]);
  return exerciceText(annualReport(reading, { otherwise: 2030 }).exercice, exerciceSource(reading));
};

test("the exercice that nobody asked for is said, with the reason, and the year before when it has more contracts", () => {
  expect(sourceOf(TWO_YEARS)).toMatch(/^Exercice 2025 : dernière année du registre des marchés \(\d+ marchés?\)/);
  const begun = contracts`
    | N° marché | Date de notification |
    | M1        | 12/03/2025           |
    | M2        | 12/04/2025           |
    | M3        | 12/01/2026           |
  `;
  expect(sourceOf(begun)).toBe(
    "Exercice 2026 : dernière année du registre des marchés (1 marché ; 2 marchés en 2025). Pour une autre année : --exercice 2025.",
  );
  expect(sourceOf(begun, settings`| Exercice | 2024 |`)).toBe("Exercice 2024, fixé dans « Paramètres SPASER ».");
});

test("where no contract is dated, the latest year that another register records, not one that it only mentions", () => {
  const undated = contracts`
    | N° marché | Date de notification | Date de fin |
    | M1        | à venir              | 31/12/2031  |
  `;
  const answers = candidates`
    | N° consultation | Candidat | Date       | Année de l'Index | Date du plan |
    | C1              | Adour    | 10/03/2025 | 2024             | 01/01/2027   |
  `;
  const ahead = planning`
    | Exercice | Direction | Objet   |
    | 2027     | Sport     | Ballons |
  `;
  expect(sourceOf(undated, answers, ahead)).toMatch(/^Exercice 2025 : dernière année des registres lus/);
  expect(sourceOf(undated, ahead)).toMatch(/^Exercice 2027 : dernière année des registres lus/);
  expect(sourceOf(undated)).toBe("Exercice 2030, l'année en cours : aucune date n'a pu être lue dans les registres.");
});

test("the exercice of the settings wins", () => {
  const of2024 = settings`
    | Exercice | 2024 |
  `;
  expect(exerciceOf(TWO_YEARS, of2024)).toBe(2024);
});

test("the same contract on several rows is counted once, the others listed", () => {
  const register = contracts`
    | N° marché | Date de notification | Titulaire | Mutualisation |
    | M1        | 12/03/2025           | Dupont    | Oui           |
    | M1        | 12/03/2025           | Durand    | Oui           |
    | M1        | 12/03/2025           | Petit     | Oui           |
  `;
  expect(measured("4.3.1", register)).toMatchObject({
    numerator: 1,
    rows: rowsOf("Marchés", 2),
    ignored: [
      { cell: "Marchés!A3", reason: "duplicate" },
      { cell: "Marchés!A4", reason: "duplicate" },
    ],
  });
});

test("rows without a date are counted once for their table, with the first of them", () => {
  const register = contracts`
    | N° marché | Date de notification | Montant HT |
    | M1        | 12/03/2025           | 1000       |
    | M2        |                      | 2000       |
    | M3        | -                    | 3000       |
  `;
  const undated = reportOf(register).problems.filter(({ code }) => code === "undated-rows");
  expect(undated).toEqual([
    expect.objectContaining({
      cell: "B3",
      found: "2",
      message:
        "2 lignes n'ont pas de « Date de notification » (la première est ici) : elles ne sont dans aucun exercice, et ne comptent pas.",
    }),
  ]);
});

const messagesOf = (code: string, ...sheets: readonly Sheet[]): readonly string[] =>
  reportOf(sheets).problems.flatMap((problem) =>
    problem.code === code ? [`${problem.cell ?? ""} ${problem.message}`] : [],
  );

test("rows of one contract and one day with different amounts are said: they may be lots without their number", () => {
  const register = contracts`
    | N° marché | Date de notification | Titulaire | Montant HT |
    | M1        | 12/03/2025           | Dupont    | 100        |
    | M1        | 12/03/2025           | Durand    | 200        |
    | M2        | 12/03/2025           | Dupont    | 100        |
    | M2        | 12/03/2025           | Durand    | 100        |
    | M3        | 12/03/2025           | Dupont    | 100        |
    | M3        | 12/06/2025           | Dupont    | 150        |
  `;
  expect(messagesOf("conflicting-rows", register)).toEqual([
    "D2 Ce marché est sur plusieurs lignes du même jour qui ne disent pas le même « Montant HT » (Marchés!D3) : il compte pour un seul marché, lu sur une seule ligne. Si ce sont des lots, donnez à chacun son n° de lot.",
  ]);
});

test("call-offs without the number of their framework are said: they would count twice", () => {
  const register = contracts`
    | N° marché | Nature              | Date de notification | Montant HT |
    | AC1       | Accord-cadre        | 12/03/2025           | 100        |
    | MS1       | Marché subséquent   | 12/04/2025           | 40         |
    | MS2       | Marché subséquent   | 12/05/2025           | 30         |
  `;
  expect(messagesOf("loose-call-offs", register)).toEqual([
    expect.stringMatching(/^B3 2 marchés subséquents \(le premier est ici\) n'ont pas de n° d'accord-cadre/),
  ]);
});

test("a target of no indicator, and one given twice, are said", () => {
  const register = targets`
    | Code  | Exercice | Objectif |
    | 1.1.2 | 2025     | 3        |
    | 9.9.9 | 2025     | 3        |
    | 1.1.2 | 2025     | 4        |
  `;
  expect(messagesOf("unknown-target", register)).toEqual([
    "A3 L'objectif « 9.9.9 » ne correspond à aucun indicateur du schéma.",
  ]);
  expect(messagesOf("duplicate-target", register)).toHaveLength(1);
});
