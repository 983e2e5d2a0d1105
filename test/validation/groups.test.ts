/** Problems as people mend them, and the terminal's screen. */
import { checkSummary } from "../../src/cli/check-summary";
import type { Problem, Severity } from "../../src/registers/facts";
import { groupsOf, screenOf } from "../../src/validation/groups";
import { checkedOf } from "../support/checked";
import { contracts, sheet, workbook } from "../support/registers";

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
  const lines = checkSummary({ problems, ignored: [] }, [], { colours: false, severalFiles: false }).split("\n");
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
  expect(checkSummary(checkedOf(given), [], { colours: false, severalFiles: false }))
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
