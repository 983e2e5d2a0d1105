/** Formulas composed in the pane, and formulas of cells understood by it, held to those that the functions answer. */
import { functionsMetadata } from "../../src/functions/metadata";
import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { readRegisters } from "../../src/report/annual";
import { callsIn } from "../../src/taskpane/formula/calls";
import { signatureOf } from "../../src/taskpane/formula/signatures";
import { englishFormula, frenchFormula } from "../../src/taskpane/formula/typed";
import { directoratesFor } from "../../src/taskpane/view/directorates";
import { HELPER_CHOICES, helperView, NO_CHOICE } from "../../src/taskpane/view/helper";
import { objectionTo } from "../../src/taskpane/view/insertion";
import { askedOf, placesIn } from "../../src/taskpane/view/selected";
import { PARAMETER_TEXTS } from "../../src/texts/functions";
import type { Cell } from "../../src/workbook/port";
import { CONTRACTS, sheetOf, workbookOf } from "../store/fixtures";

const READING = readRegisters([workbookOf(sheetOf("Marchés", CONTRACTS))]);

test("the arguments of every function are those that Excel is told, in the same order", () => {
  const ours = functionsMetadata("fr").functions.map(({ name }) => [
    name,
    signatureOf(name)?.parameters.map((parameter) => PARAMETER_TEXTS.fr[parameter].name),
  ]);
  const told = functionsMetadata("fr").functions.map(({ name, parameters }) => [
    name,
    parameters.map((parameter) => parameter.name),
  ]);
  expect(ours).toEqual(told);
});

describe("a formula is typed", () => {
  const parts = { name: "INSERTION_HOURS", arguments: [2025, 'Direction des "Routes"'] };
  test("with semicolons in French Excel, with commas for the add-in", () => {
    expect(frenchFormula(parts)).toBe('=SPASER.INSERTION_HOURS(2025;"Direction des ""Routes""")');
    expect(englishFormula(parts)).toBe('=SPASER.INSERTION_HOURS(2025,"Direction des ""Routes""")');
  });
  test("without the arguments left out at its end, and with an empty place for one left out before", () => {
    expect(frenchFormula({ ...parts, arguments: [null, null] })).toBe("=SPASER.INSERTION_HOURS()");
    expect(frenchFormula({ ...parts, arguments: [null, "Routes"] })).toBe('=SPASER.INSERTION_HOURS(;"Routes")');
  });
  test("so that it is understood back", () => {
    for (const { name } of indicatorsOf(DEFAULT_SCHEME))
      expect(callsIn(englishFormula({ ...parts, name }))).toEqual([
        {
          name,
          arguments: [
            { kind: "literal", value: 2025 },
            { kind: "literal", value: 'Direction des "Routes"' },
          ],
        },
      ]);
  });
});

describe("composing", () => {
  test("nothing is shown before a measure is chosen", () => {
    expect(helperView(READING, NO_CHOICE)).toBeNull();
  });
  test("a measure, an exercice and a directorate give a formula and its value", () => {
    const view = helperView(READING, {
      ...NO_CHOICE,
      code: "1.1.4",
      exercice: 2025,
      directorate: "Direction des Bâtiments",
    });
    expect(view).toMatchObject({
      directorates: { kind: "named", names: ["Direction des Bâtiments", "Direction des Routes"] },
      formula: '=SPASER.INSERTION_HOURS_CONTRACTED(2025;"Direction des Bâtiments")',
      english: '=SPASER.INSERTION_HOURS_CONTRACTED(2025,"Direction des Bâtiments")',
      value: "400,0\u00a0h",
      isKnown: true,
    });
  });
  test("without exercice, the formula leaves it out and the value is that of the settings", () => {
    expect(helperView(READING, { ...NO_CHOICE, code: "1.1.4" })).toMatchObject({
      formula: "=SPASER.INSERTION_HOURS_CONTRACTED()",
      value: "550,0\u00a0h",
    });
  });
  test("a directorate that the measure cannot have is left out", () => {
    const view = helperView(READING, { ...NO_CHOICE, code: "1.3.1", directorate: "Direction des Routes" });
    expect(view).toMatchObject({ formula: "=SPASER.INSERTION_HOURS()", value: "Non calculable", isKnown: false });
    expect(view?.note).toContain("suivi des clauses d'insertion absent");
  });
  test("a rate of article L.2111-3 has its category and its basis", () => {
    const view = helperView(READING, { ...NO_CHOICE, code: "L2111-3/siae", basis: "paid" });
    expect(view?.bases.map(({ basis }) => basis)).toEqual(["number", "value", "paid"]);
    expect(view?.formula).toBe('=SPASER.RESPONSIBLE_PURCHASES_RATE("SIAE";"mandaté")');
    expect(helperView(READING, { ...NO_CHOICE, code: "L2111-3/social", basis: "paid" })).toMatchObject({
      basis: "number",
      formula: '=SPASER.RESPONSIBLE_PURCHASES_RATE("sociale";"nombre")',
    });
    expect(helperView(READING, { ...NO_CHOICE, code: "inclusive", exercice: 2025 })).toMatchObject({
      bases: [],
      formula: "=SPASER.INCLUSIVE_PURCHASES_RATE(2025)",
    });
  });
  test("every choice offered gives a formula that is understood back", () => {
    for (const { measures } of HELPER_CHOICES)
      for (const { code } of measures) {
        const view = helperView(READING, { ...NO_CHOICE, code, exercice: 2025, basis: "value" });
        const [call] = callsIn(view?.english ?? "");
        const asked = call && askedOf(READING, call, () => undefined);
        expect(asked).toMatchObject({ kind: "measure", ...view?.explained });
      }
  });
  test("measures that compare directorates cannot be asked for one", () => {
    const coverage = indicatorsOf(DEFAULT_SCHEME).find(({ measure }) => measure.kind === "coverage");
    expect(coverage && directoratesFor(READING, coverage)).toEqual({ kind: "all-together" });
  });
});

describe("the formula of a cell", () => {
  const CELLS: Readonly<Record<string, Cell>> = { B2: 2024, B3: "Direction des Routes", B4: null };
  const cellAt = (sheet: string | null, cell: string): Cell | undefined =>
    sheet === "Ancienne" ? undefined : CELLS[cell];
  const asked = (formula: string) => callsIn(formula).map((call) => askedOf(READING, call, cellAt));
  const sentence = (formula: string): string => {
    const [one] = asked(formula);
    return one?.kind === "note" ? one.text : "";
  };

  test("is explained for its exercice and its directorate, literal or read from cells", () => {
    expect(asked("=SPASER.INSERTION_HOURS_CONTRACTED(B2,B3)")).toMatchObject([
      {
        kind: "measure",
        indicator: { code: "1.1.4" },
        question: { exercice: 2024, directorate: "Direction des Routes", basis: "number" },
      },
    ]);
    expect(asked('=SPASER.INDICATOR("1.1.4","2025")')).toMatchObject([
      { indicator: { code: "1.1.4" }, question: { exercice: 2025, directorate: null } },
    ]);
  });

  test("an empty cell leaves its argument out, as the functions have it", () => {
    expect(asked("=SPASER.INSERTION_HOURS_CONTRACTED(B4,B4)")).toMatchObject([
      { question: { exercice: 2025, directorate: null } },
    ]);
  });

  test("the cells to read are named with their sheet", () => {
    expect(placesIn(callsIn("=SPASER.INSERTION_HOURS(B2,Notes!C3)"), "Suivi")).toEqual([
      { sheet: "Suivi", cell: "B2" },
      { sheet: "Notes", cell: "C3" },
    ]);
  });

  test.each([
    ["=SPASER.INSERTION_HOURS(YEAR(TODAY()))", "« YEAR(TODAY()) » est calculé par Excel"],
    ["=SPASER.INSERTION_HOURS(Ancienne!A1)", "sa feuille n'existe plus"],
    ["=SPASER.INSERTION_HOURS(2025,,Marchés!A1:Z9)", "ne lit que la plage « Marchés!A1:Z9 »"],
    ['=SPASER.INSERTION_HOURS("hier")', "« hier » n'est pas un exercice"],
    ['=SPASER.INDICATOR("9.9.9")', "« 9.9.9 » n'est le code d'aucune mesure"],
    ["=SPASER.INDICATOR()", "n'est le code d'aucune mesure"],
    ['=SPASER.INSERTION_HOURS_CONTRACTED(2025,"Direction des Rutes")', "« Direction des Rutes » ne figure pas"],
    ["=SPASER.LICORNES()", "SPASER.LICORNES n'existe pas"],
    ['=SPASER.TARGET("1.1.4",2025)', "Aucun objectif n'est fixé pour la mesure 1.1.4 en 2025"],
    ["=SPASER.STATUS()", "dit ce qui a été lu"],
    ["=SPASER.CHECK_SIRET(A1:A9)", "dit si un SIRET est bien formé"],
    ['=SPASER.RESPONSIBLE_PURCHASES_RATE("licornes")', "La catégorie d'achats s'écrit"],
    ['=SPASER.RESPONSIBLE_PURCHASES_RATE("sociale","mandaté")', "En montant mandaté"],
  ])("%s: what cannot be explained is said", (formula, expected) => {
    expect(sentence(formula)).toContain(expected);
  });
});

describe("before a formula is written", () => {
  const at = { sheet: "Notes", cell: "B4", formula: null, value: null };
  test("nothing is asked of a blank cell outside the registers", () => {
    expect(objectionTo(at, READING)).toBeNull();
    expect(objectionTo({ ...at, sheet: "Marchés", cell: "J2" }, READING)).toBeNull();
  });
  test("a cell that holds something is named, with what it holds", () => {
    expect(objectionTo({ ...at, value: 12 }, READING)?.question).toBe(
      "B4 de « Notes » contient déjà « 12 ». La remplacer ?",
    );
    expect(objectionTo({ ...at, formula: '=""', value: "" }, READING)?.question).toContain('« ="" »');
    expect(objectionTo({ ...at, value: false }, READING)?.question).toContain("« false »");
  });
  test("a blank cell of a register is not filled without asking", () => {
    expect(objectionTo({ ...at, sheet: "Marchés", cell: "F4" }, READING)?.question).toContain("Registre des marchés");
  });
});
