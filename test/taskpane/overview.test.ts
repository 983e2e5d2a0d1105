/** The first view: what is complete, what is wrong, and what to do next. */
import { readRegisters } from "../../src/report/annual";
import type { IndicatorView } from "../../src/taskpane/view/indicators";
import { nextStep } from "../../src/taskpane/view/overview";
import { paneView } from "../../src/taskpane/view/pane";
import { groupsView } from "../../src/taskpane/view/control";
import { problemsOf } from "../../src/taskpane/view/problems";
import { CONTRACTS, march, sheetOf, snapshotOf, workbookOf } from "../store/fixtures";

const overviewWith = (rows: Parameters<typeof sheetOf>[1]) => {
  const reading = readRegisters([workbookOf(sheetOf("Marchés", rows))]);
  const content = paneView(snapshotOf(reading), null).content;
  if (content === null) throw new Error("no content");
  return content.overview;
};

const measure = (rest: Partial<IndicatorView> = {}): IndicatorView => ({
  code: "1.1.4",
  label: "Heures",
  name: "HOURS",
  value: "1",
  state: "known",
  note: null,
  examined: 10,
  blanks: 0,
  missing: [],
  words: "",
  ...rest,
});
const counts = (error: number, warning: number) => ({ counts: { error, warning, information: 5 } });

describe("what to do next", () => {
  test("errors come first: they leave rows out", () => {
    expect(nextStep([measure({ blanks: 3 })], counts(2, 1), 2025)).toEqual({
      sentence: "Corrigez les 2 erreurs : des lignes sont laissées de côté à cause d'elles.",
      action: "problems",
    });
    expect(nextStep([], counts(1, 0), 2025).sentence).toBe(
      "Corrigez l'erreur : des lignes sont laissées de côté à cause d'elle.",
    );
  });
  test("then what most measures lack", () => {
    const lacking = [
      measure({ missing: ["payments"], state: "incomplete" }),
      measure({ missing: ["payments", "contracts.amount"], state: "incomplete" }),
    ];
    expect(nextStep([...lacking, measure({ blanks: 3 })], counts(0, 9), 2025)).toEqual({
      sentence:
        "2 mesures ne sont pas calculables : registre des mandats absent. Ajoutez-le au classeur, dans une feuille à part.",
      action: "incomplete",
    });
  });
  test("then the measure whose cells are the least filled", () => {
    const measures = [measure({ blanks: 3 }), measure({ code: "5.2.1", blanks: 9 })];
    expect(nextStep(measures, counts(0, 9), 2025)).toEqual({
      sentence: "Remplissez les cases vides de la mesure 5.2.1 : il en manque 9.",
      action: { indicator: "5.2.1" },
    });
  });
  test("then what is to be verified, and at last the report", () => {
    expect(nextStep([measure()], counts(0, 9), 2025).action).toBe("problems");
    expect(nextStep([measure()], counts(0, 0), 2025)).toEqual({
      sentence: "Les registres sont complets : écrivez le bilan de l'exercice 2025.",
      action: "report",
    });
  });
  test("without any date, dates are what is lacking", () => {
    expect(nextStep([], counts(0, 0), null).sentence).toContain("Aucune date n'a pu être lue");
  });
});

test("completeness is the share of filled cells behind the figures", () => {
  const { completeness } = overviewWith(CONTRACTS);
  expect(completeness.share).toBeGreaterThan(0);
  expect(completeness.share).toBeLessThan(1);
  expect(completeness.sentence).toMatch(/^\d+,\d\u00a0% des cases qui décident des mesures sont remplies$/);
  expect(completeness.least[0]).toMatchObject({ code: "1.1.4", share: "66,7\u00a0%" });
});

test("axes count their measures by state, and all of them", () => {
  const { axes } = overviewWith(CONTRACTS);
  expect(axes.map(({ all }) => all).reduce((sum, one) => sum + one, 0)).toBe(50);
  for (const { all, known, empty, incomplete } of axes) expect(known + empty + incomplete).toBe(all);
  expect(axes[0]?.known).toBeGreaterThan(0);
  expect(axes[0]?.incomplete).toBeGreaterThan(0);
});

test("problems are gathered by cause, the gravest first, each cell with its place", () => {
  const reading = readRegisters([
    workbookOf(
      sheetOf("Marchés", [
        ...CONTRACTS,
        ["2025-004", "Ponts", march(2025), "à voir", "Direction des Routes", 1],
        ["2025-005", "Digues", march(2025), "zut", "Direction des Routes", 1],
      ]),
    ),
  ]);
  const { counts: found, groups } = groupsView(reading.problems(), null);
  expect(found.error).toBe(2);
  expect(groups[0]).toMatchObject({
    severity: "error",
    count: 2,
    title: "texte au lieu d'un nombre",
    where: "Registre des marchés › Montant HT",
    changesFigures: true,
    problems: [
      { sheet: "Marchés", cell: "D6", found: "à voir" },
      { sheet: "Marchés", cell: "D7", found: "zut" },
    ],
  });
  expect(groups[0]?.sentence).toContain("« à voir » n'a pas pu être lu");
  const gravity = groups.map(({ severity }) => ["error", "warning", "information"].indexOf(severity));
  expect(gravity).toEqual([...gravity].sort());
  expect(problemsOf(reading).causes.map(({ key, count }) => [key, count])).toEqual(
    groups.map(({ key, count }) => [key, count]),
  );
  const errors = groupsView(reading.problems(), "error");
  expect([errors.counts, errors.groups.map(({ severity }) => severity)]).toEqual([found, ["error"]]);
});

test("a register leads to its header row", () => {
  expect(overviewWith(CONTRACTS).registers.found[0]?.places).toEqual([
    { address: "«\u00a0Marchés\u00a0»", place: { sheet: "Marchés", cell: "A1:F1" } },
  ]);
});
