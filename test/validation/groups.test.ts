/** Problems as people mend them, and the terminal's screen. */
import { checkSummary } from "../../src/cli/check-summary";
import type { Problem, Severity } from "../../src/registers/facts";
import { groupsOf, screenOf } from "../../src/validation/groups";
import { checkedOf } from "../support/checked";
import { readRegisters } from "../../src/report/annual";
import { contracts, payments, sheet, workbook } from "../support/registers";

const problem = (code: Problem["code"], column: string, row: number, severity: Severity = "error"): Problem => ({
  code,
  severity,
  register: "contracts",
  column,
  file: null,
  sheet: "Marchés",
  cell: `C${String(row)}`,
  found: "selon BPU",
});

const COLUMNS = ["amount", "contractedHours", "ess", "monitored", "category", "segment", "procedure", "socialScheme"];
const MANY = ["variants", "pooling", "secondHand", "noiseLimit", "wasteTreatment", "warmMix", "localProduction", "ecolabel", "ghgAssessment", "vehicleMaintenance", "cleanFuel", "onSiteReuse", "equipmentAge", "asbestosPah"] as const; // prettier-ignore

test("ten thousand errors make a screen of groups, and one line that says how many are behind it", () => {
  const columns = [...COLUMNS, ...MANY];
  const problems = Array.from({ length: 10_000 }, (_, k) =>
    problem("unreadable-cell", columns[k % columns.length] ?? "", k + 2),
  );
  const groups = groupsOf(problems);
  expect(groups).toHaveLength(22);
  const { shown, folded } = screenOf(groups);
  expect([shown.length, folded.groups]).toEqual([19, 3]);
  expect(shown.reduce((sum, group) => sum + group.problems.length, folded.problems)).toBe(10_000);
  const lines = checkSummary({ problems, ignored: [] }, [], { colours: false, severalFiles: false, width: null }).split(
    "\n",
  );
  expect(lines.length).toBeLessThan(50);
  expect(lines.join("\n")).toContain("et 3 autres causes (1\u00a0362 cas)");
});

test("errors that leave rows out of figures come first, then the most numerous", () => {
  const groups = groupsOf([
    problem("amount-too-large", "amount", 2, "warning"),
    ...[3, 4, 5].map((row) => problem("dates-out-of-order", "endDate", row, "warning")),
    ...[3, 4].map((row) => problem("probable-double", "contractNumber", row, "error")),
    problem("unreadable-cell", "amount", 6),
    ...[7, 8].map((row) => problem("unreadable-date", "notificationDate", row)),
    ...[9, 10, 11, 12].map((row) => problem("hidden-rows", "amount", row, "information")),
  ]);
  expect(groups.map(({ cause, problems }) => `${cause} ${String(problems.length)}`)).toEqual([
    "not-a-date 2",
    "not-a-number 1",
    "probable-double 2",
    "amount-too-large 1",
    "dates-out-of-order 3",
    "hidden-rows 4",
  ]);
});

test("one column makes as many groups as it has causes, each with its rows", () => {
  const given = workbook([
    contracts`
      | N° marché | Direction | Date de notification | Montant HT |
      | M1        | Voirie    | 03/02/2025           | selon BPU  |
      | M2        | Voirie    | 03/02/2025           | 10         |
      | M3        | Voirie    | 03/02/2025           | voir CCAP  |
      | M4        | Voirie    | 03/02/2025           | à chiffrer |
      | M5        | Voirie    | 03/02/2025           | '1.234     |
    `,
    sheet("Contrôles ignorés")`
      | Contrôle         | Motif              |
      | ambiguous-number | corrigé au mandat  |
    `,
  ]);
  expect(checkSummary(checkedOf(given), [], { colours: false, severalFiles: false, width: null }))
    .toBe(`Contrôle des registres : 3 erreurs

Erreurs : à corriger
      3  Registre des marchés › Montant HT : texte au lieu d'un nombre
         Marchés, lignes 2, 4, 5 ; D2 : « selon BPU ». Gardez le nombre seul, et mettez le commentaire dans une autre colonne.

1 cas ignoré sur votre décision (feuille « Contrôles ignorés »)
      1  Registre des marchés › Montant HT : nombre qui peut se lire de deux façons — motif : corrigé au mandat
`);
});

test("of an exercice, the rows of that year and those of none", () => {
  const given = workbook([
    contracts`
      | N° marché | Direction | Date de notification | Montant HT |
      | M1        | Voirie    | 03/02/2024           | selon BPU  |
      | M2        | Voirie    | 03/02/2025           | voir CCAP  |
      | M3        | Voirie    | 31/02/2025           | à chiffrer |
    `,
  ]);
  expect(checkedOf(given, { exercice: 2025 }).problems.map(({ cell }) => cell)).toEqual(["C4", "D3", "D4"]);
});

test("headings to confirm, and columns that lack, are all named in one group", () => {
  const given = workbook([
    sheet("Marchés 2024")`
      | N° marché | Date de notification | Montant HT | Levier social mobilisé | Âge du parc d'engins ? |
      | M1        | 03/02/2024           | 10         | clause d'exécution     | oui                    |
    `,
    sheet("Marchés 2025")`
      | N° marché | Date de notification | Titulaire | Objet | Vétusté du parc de matériel |
      | M2        | 03/02/2025           | Rivet     | Pont  | non                         |
    `,
  ]);
  const text = checkSummary(checkedOf(given), [], { colours: false, severalFiles: false, width: null });
  expect(text).toMatch(
    /« Levier social mobilisé » \(lu comme « Dispositif social »\) et « Âge du parc d'engins \? » \(lu comme/,
  );
  expect(text).toContain("dans « Marchés 2025 », il manque « Montant HT » et « Dispositif social »");
  expect(text).toContain("dans « Marchés 2024 », il manque « Titulaire » et « Objet »");
});

test("the reading of a register says of rows without a date what the control says of each, as gravely", () => {
  const sheets = [
    payments`
      | Date       | Fournisseur | Montant mandaté |
      | 03/02/2025 | Rivet       | 10              |
      |            | Rivet       | 20              |
    `,
    contracts`
      | N° marché | Date de notification | Montant HT |
      | M1        | 03/02/2025           | 10         |
      | M2        |                      |            |
    `,
  ];
  const read = readRegisters([workbook(sheets)]).problems();
  const severities = (problems: readonly Problem[], ...codes: readonly string[]): readonly string[] =>
    problems
      .filter(({ code }) => codes.includes(code))
      .map(({ register, severity }) => `${register ?? ""} ${severity}`);
  expect(severities(read, "undated-rows")).toEqual(["contracts warning", "payments error"]);
  expect(severities(checkedOf(sheets).problems, "row-undated")).toEqual(["payments error"]);
});

test("over several sheets the example says in which it is, and the sheets that are not named are counted", () => {
  const sheets = ["2023", "2024", "2025"].map(
    (year) => sheet(`Marchés ${year}`)`
      | N° marché | Date de notification | Montant HT |
      | M${year}    | 03/02/${year}           | selon BPU  |
    `,
  );
  const text = checkSummary(checkedOf(workbook(sheets)), [], { colours: false, severalFiles: false, width: null });
  expect(text).toMatch(/ligne 2 ; Marchés \d{4}, ligne 2 ; et 1 autre feuille ; Marchés \d{4}!C2 : « selon BPU »/);
});

test("one heading of several sheets is named once", () => {
  const sheets = ["2024", "2025"].map(
    (year) => sheet(`Marchés ${year}`)`
      | N° marché | Date de notification | Levier social mobilisé |
      | M${year}    | 03/02/${year}           | clause d'exécution     |
    `,
  );
  const text = checkSummary(checkedOf(workbook(sheets)), [], { colours: false, severalFiles: false, width: null });
  expect(text.match(/Levier social mobilisé/g)).toHaveLength(1);
});
