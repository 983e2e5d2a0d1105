/** One figure explained, row by row: what is shown is what the engine counted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { besideMeasure } from "../../src/indicators/beside";
import { blanksOf } from "../../src/indicators/engine/blanks";
import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { readRegisters, type Reading } from "../../src/report/annual";
import { outcomeIn } from "../../src/store/outcomes";
import { explanationOf } from "../../src/taskpane/view/explanation";
import { cellsOfRow, reportFigure } from "../../src/taskpane/view/report-cell";
import { measureOf } from "../../src/taskpane/view/helper";
import type { Cell } from "../../src/workbook/port";
import { readWorkbook } from "../../src/workbook/xlsx";
import { CONTRACTS, march, sheetOf, workbookOf } from "../store/fixtures";

const INDICATORS = indicatorsOf(DEFAULT_SCHEME);

const explained = (rows: readonly (readonly Cell[])[], code: string, directorate: string | null = null) => {
  const indicator = measureOf(code, "number")?.indicator;
  if (indicator === undefined) throw new Error(code);
  const reading = readRegisters([workbookOf(sheetOf("Marchés", rows))]);
  return explanationOf(reading, indicator, { exercice: 2025, basis: "number", directorate });
};

const HEADINGS = ["N° marché", "Objet", "Date de notification", "Heures d'insertion", "Marché réservé à"];

test("a sum whose lines are known and lack their figure says so, and those cells come first", () => {
  const view = explained(
    [
      HEADINGS,
      ["M1", "Voirie", march(2025), null, null],
      ["M2", "Espaces verts", march(2025), null, "ESAT/EA"],
      ["M3", "Nettoyage", march(2025), 120, "SIAE"],
    ],
    "2.2.3",
  );
  expect(view.value).toBe("Jamais renseigné");
  expect(view.sentences).toEqual([
    "En 2025, 1 marché est à compter, mais sa case « Heures contractualisées » est vide : remplissez-la.",
  ]);
  expect(rowsOf(view, "blanks")).toMatchObject([
    { address: "Marchés!D3", reason: "«\u00a0Heures contractualisées\u00a0»" },
    // Its hours would change nothing until it says for whom it is reserved.
    { address: "Marchés!E2", reason: "«\u00a0Réservé à\u00a0»" },
  ]);
});

test("where one column decides and nobody filled it that year, it is named", () => {
  const view = explained(
    [HEADINGS, ["M1", "Voirie", march(2025), 10, null], ["M0", "Ponts", march(2024), 10, "ESAT/EA"]],
    "2.2.3",
  );
  expect(view.sentences).toEqual(["Colonne jamais remplie en 2025 : « Réservé à »."]);
});

test("where several columns decide together, only those that are blank are said never filled", () => {
  const headings = ["N° marché", "Objet", "Date de notification", "Bilan de GES", "Analyse amiante HAP"];
  const measure = besideMeasure("ecological", "number");
  const reading = readRegisters([
    workbookOf(sheetOf("Marchés", [headings, ["M1", "Voirie", march(2025), "non", null]])),
  ]);
  if (measure === undefined) throw new Error("no measure");
  const view = explanationOf(reading, measure.indicator, { exercice: 2025, basis: "number", directorate: null });
  expect(view.value).toBe("Jamais renseigné");
  expect(view.sentences[0]).toBe("Colonne jamais remplie en 2025 : « Analyse amiante-HAP ».");
});

test("what cannot be computed says what is lacking once, and where to give it", () => {
  const view = explained(
    [
      ["N° marché", "Date de notification"],
      ["M1", march(2025)],
    ],
    "1.1.4",
  );
  expect(view.value).toBe("Non calculable");
  expect(view.sentences).toEqual(["Colonne « Heures contractualisées » absente du registre des marchés."]);
  expect(view.mends).toEqual([
    {
      label: "Choisir la colonne «\u00a0Heures contractualisées\u00a0»",
      target: { register: "contracts", column: "contractedHours" },
    },
  ]);
  const absent = explained(
    [
      ["N° marché", "Date de notification"],
      ["M1", march(2025)],
    ],
    "1.1.3",
  );
  expect(absent.mends).toMatchObject([{ target: { register: "payments", column: null } }]);
});

test("the details of a figure that is no breakdown are shown beside it", () => {
  const headings = ["N° marché", "Date de notification", "Marché réservé à"];
  const view = explained([headings, ["M1", march(2025), "ESAT"], ["M2", march(2025), "SIAE"]], "2.2.1");
  expect(view.breakdown).toContainEqual({ key: "SIAE", value: "1" });
});

test("each line of a sum says what it adds", () => {
  const view = explained([HEADINGS, ["M1", "Voirie", march(2025), 120, null]], "1.1.4");
  expect(rowsOf(view, "counted")).toMatchObject([{ label: "M1 · Voirie · 120,0\u00a0h" }]);
});

const rowsOf = (view: ReturnType<typeof explained>, key: string) =>
  view.groups.find((group) => group.key === key)?.first(100) ?? [];

test("a sum says its value, its rows and its blanks, each with its place", () => {
  const view = explained(CONTRACTS, "1.1.4");
  expect(view).toMatchObject({
    label: "Volume d'heures d'insertion contractualisées",
    scope: "Exercice 2025 · toutes directions",
    value: "550,0\u00a0h",
    isKnown: true,
    sentences: ["1 non renseigné sur 3."],
    formula: "=SPASER.INSERTION_HOURS_CONTRACTED(2025)",
    basis: null,
  });
  expect(rowsOf(view, "counted")).toMatchObject([
    {
      address: "Marchés!A2",
      place: { sheet: "Marchés", cell: "A2:F2" },
      label: "2025-001 · Voirie RD 7 · 150,0\u00a0h",
      reason: null,
    },
    { address: "Marchés!A3", label: "2025-002 · Collège des Pins · 400,0\u00a0h" },
  ]);
  expect(rowsOf(view, "blanks")).toMatchObject([
    { address: "Marchés!F4", place: { sheet: "Marchés", cell: "F4" }, label: "2025-003 · Denrées" },
  ]);
});

test("a directorate's figure counts its own rows only", () => {
  const view = explained(CONTRACTS, "1.1.4", "direction des routes");
  expect(view.value).toBe("150,0\u00a0h");
  expect(rowsOf(view, "counted").map(({ address }) => address)).toEqual(["Marchés!A2"]);
});

test("a row left out is shown with its cell and the reason", () => {
  const rows = [...CONTRACTS, ["2025-004", "Ponts", march(2025), 1_000, "Direction des Routes", "à voir"]];
  const view = explained(rows, "1.1.4");
  expect(view.value).toBe("550,0\u00a0h");
  expect(rowsOf(view, "unreadable")).toMatchObject([
    { address: "Marchés!F6", place: { cell: "F6" }, reason: expect.stringContaining("est illisible") as unknown },
  ]);
});

test("a figure that is missing says why, and shows no row", () => {
  const view = explained(CONTRACTS, "1.3.1");
  expect(view).toMatchObject({ value: "Non calculable", isKnown: false, groups: [] });
  expect(view.sentences).toEqual(["Suivi des clauses d'insertion absent."]);
});

describe("on the example workbook", () => {
  let reading: Reading;
  beforeAll(async () => {
    const bytes = readFileSync(join(__dirname, "../../examples/registres-2025.xlsx"));
    const read = await readWorkbook(new Uint8Array(bytes), "registres-2025.xlsx");
    if (!read.ok) throw new Error(read.fault.code);
    reading = readRegisters([read.value]);
  });

  test("every measure shows as many rows, blanks and cells left out as its outcome holds", () => {
    const question = { exercice: 2025, basis: "number", directorate: null } as const;
    for (const indicator of INDICATORS) {
      const outcome = outcomeIn(reading, indicator, question);
      const { groups } = explanationOf(reading, indicator, question);
      const countOf = (key: string): number => groups.find((group) => group.key === key)?.count ?? 0;
      const reasons = ["unreadable", "duplicate", "conflict", "unconfirmed", "left-out"];
      expect([indicator.code, countOf("counted"), countOf("blanks")]).toEqual([
        indicator.code,
        outcome.rows.rows.length,
        outcome.blanks,
      ]);
      expect(reasons.reduce((sum, reason) => sum + countOf(reason), 0)).toBe(outcome.ignored.length);
      const missing = groups.flatMap((group) => group.first(group.count)).filter(({ place }) => place === null);
      expect(missing).toEqual([]);
    }
  });

  test("a share has its two bases, and its other rows in the denominator", () => {
    const share = INDICATORS.find(({ measure }) => measure.kind === "share" && measure.amount !== undefined);
    if (share === undefined) throw new Error("no share");
    const inValue = explanationOf(reading, share, { exercice: 2025, basis: "value", directorate: null });
    expect(inValue.basis).toBe("value");
    expect(inValue.scope).toContain("en valeur (montants notifiés)");
    expect(inValue.sentences[0]).toContain("€");
    expect(inValue.groups.some(({ key }) => key === "rest")).toBe(true);
  });

  test("beneficiaries are told by their contract and month, never by their name", () => {
    const people = INDICATORS.find(({ view }) => view.id === "beneficiaries");
    if (people === undefined) throw new Error("no measure of beneficiaries");
    const { groups } = explanationOf(reading, people, { exercice: 2025, basis: "number", directorate: null });
    const rows = groups.flatMap((group) => group.first(group.count));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ label }) => /^\S+ · \d\d\/2025$/.test(label ?? ""))).toBe(true);
    const names = reading.prepared.facts.registers.get("insertion")?.columns.get("beneficiary");
    const known = new Set(names?.store === "strings" ? names.values.filter((name) => name !== "") : []);
    expect(known.size).toBeGreaterThan(0);
    expect(rows.some(({ label }) => (label ?? "").split(" · ").some((word) => known.has(word)))).toBe(false);
  });

  test("a breakdown shows its lines", () => {
    const breakdown = INDICATORS.find(({ measure }) => measure.kind === "breakdown");
    if (breakdown === undefined) throw new Error("no breakdown");
    const view = explanationOf(reading, breakdown, { exercice: 2025, basis: "number", directorate: null });
    expect(view.breakdown.length).toBeGreaterThan(1);
    expect(view.value).toBe(`${String(view.breakdown.length)} valeurs distinctes`);
  });

  test("a breakdown is told as its function counts it: what is not said is a line, and no value", () => {
    const breakdown = INDICATORS.find(({ code }) => code === "1.4.3");
    if (breakdown === undefined) throw new Error("no 1.4.3");
    const question = { exercice: 2025, basis: "number", directorate: null } as const;
    const view = explanationOf(reading, breakdown, question);
    const { value } = outcomeIn(reading, breakdown, question);
    expect(view.breakdown).toHaveLength(Number(value) + 1);
    expect(view.value).toBe(`${String(value)} valeurs distinctes`);
  });

  test("blanks are as many as are counted, whatever the basis and the exercice", () => {
    for (const indicator of INDICATORS)
      for (const exercice of [2024, 2025])
        for (const basis of ["number", "value"] as const) {
          const outcome = outcomeIn(reading, indicator, { exercice, basis, directorate: null });
          expect([indicator.code, blanksOf(reading.prepared, outcome, null).length]).toEqual([
            indicator.code,
            outcome.status === "incomplete" ? 0 : outcome.blanks,
          ]);
        }
  });
});

test("a completeness is shown as what the cell holds, beside the figure that it is of", () => {
  const indicator = measureOf("1.1.4", "number")?.indicator;
  if (indicator === undefined) throw new Error("1.1.4");
  const reading = readRegisters([workbookOf(sheetOf("Marchés", CONTRACTS))]);
  const question = { exercice: 2025, basis: "number", directorate: null } as const;
  const view = explanationOf(reading, indicator, question, "completeness");
  expect(view.value).toBe("66,7\u00a0%");
  expect(view.sentences).toEqual(["La mesure vaut 550,0\u00a0h.", "1 non renseigné sur 3."]);
});

test("a rate of article L.2111-3 bears no inner code, and its label is not said twice", () => {
  const indicator = besideMeasure("social", "number")?.indicator;
  if (indicator === undefined) throw new Error("no measure");
  const reading = readRegisters([workbookOf(sheetOf("Marchés", CONTRACTS))]);
  const view = explanationOf(reading, indicator, { exercice: 2025, basis: "number", directorate: null });
  expect(view.title).toBe("Art. L.2111-3 · Part des marchés avec un dispositif social");
  expect(view.definition).toBeNull();
});

test("a figure selected in the bilan is known by the code of its row, and the year before by its column", () => {
  const at = (cell: string, sheet = "Bilan 2025") => ({ sheet, cell, formula: null, value: null });
  expect(cellsOfRow(at("C9")).map(({ cell }) => cell)).toEqual(["A9", "B9", "C9"]);
  expect(cellsOfRow(at("C9", "Marchés 2025"))).toEqual([]);
  expect(reportFigure("Bilan 2025 (2)", ["1.1.2", "Nombre", 8])).toMatchObject({
    indicator: { code: "1.1.2" },
    question: { exercice: 2025 },
  });
  expect(reportFigure("Bilan 2025", ["1.1.2", "Nombre", 8, 6])).toMatchObject({ question: { exercice: 2024 } });
  expect(reportFigure("Essentiel 2025", ["1.1.2", "", "", "", "", "", "1.1.4", "", 9])).toMatchObject({
    indicator: { code: "1.1.4" },
    question: { exercice: 2025 },
  });
  expect(reportFigure("Bilan 2025", ["Code", "Indicateur"])).toBeNull();
});
