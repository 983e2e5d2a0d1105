/** What a candidates register leaves unsaid: « n. d. » in the synthesis, its text and the formulas, and never a 0. */
import fc from "fast-check";
import { funnelOf } from "../../src/equality/funnel";
import { linesOf } from "../../src/equality/lines";
import { isUndated, type Untold, untoldIn } from "../../src/equality/needed";
import { type Synthesis, synthesisOf } from "../../src/equality/synthesis";
import { annualReport, type Reading, readRegisters } from "../../src/report/annual";
import { synthesisSheet } from "../../src/report/equality/synthesis-sheet";
import { NOBODY_DATED, undatedText, untoldText } from "../../src/texts/equality-needed";
import { equalityText } from "../../src/texts/equality-report";
import { equalityView } from "../../src/taskpane/view/equality";
import type { Cell } from "../../src/workbook/port";
import { sheetOf, workbookOf } from "../store/fixtures";

const HEADINGS = [
  "N° consultation",
  "Candidat",
  "Date",
  "Effectif",
  "Candidat volontaire",
  "Index transmis",
  "Plan transmis",
  "Attributaire",
] as const;
type Heading = (typeof HEADINGS)[number];

const DAY_2025 = 45_730;

/** Twelve candidates: 8 of 50 employees or more, 6 volunteers, 4 Index and 3 plans; 5 awarded, of which 3 sent nothing. */
const ROWS: readonly Readonly<Record<Heading, Cell>>[] = Array.from({ length: 12 }, (_, n) => ({
  "N° consultation": `C${String(n % 3)}`,
  Candidat: `Entreprise ${String(n)}`,
  Date: DAY_2025,
  Effectif: n < 8 ? 120 : 20,
  "Candidat volontaire": n < 6 ? "Oui" : "Non",
  "Index transmis": n < 4 ? "Oui" : "Non",
  "Plan transmis": n === 2 || n === 3 || n === 7 ? "Oui" : "Non",
  Attributaire: [0, 3, 8, 9, 10].includes(n) ? "Oui" : "Non",
}));

const readingOf = (headings: readonly string[], rows: readonly (readonly Cell[])[]): Reading =>
  readRegisters([workbookOf(sheetOf("Candidatures", [headings, ...rows]))]);

const absent = (heading: Heading): Reading => {
  const kept = HEADINGS.filter((one) => one !== heading);
  return readingOf(
    kept,
    ROWS.map((row) => kept.map((one) => row[one])),
  );
};

const blank = (...headings: readonly Heading[]): Reading =>
  readingOf(
    HEADINGS,
    ROWS.map((row) => HEADINGS.map((one) => (headings.includes(one) ? null : row[one]))),
  );

interface Said {
  readonly own: Synthesis["exercices"][number];
  readonly text: string;
  readonly untold: readonly Untold[];
}

function saidOf(reading: Reading): Said {
  const register = reading.prepared.facts.registers.get("candidates");
  if (register === undefined) throw new Error("no register");
  const lines = linesOf(register);
  const synthesis = synthesisOf(lines, 2025);
  const [own] = synthesis.exercices;
  if (own === undefined) throw new Error("no exercice");
  return { own, text: equalityText(synthesis, () => null).join(" "), untold: untoldIn(register, lines, 2025) };
}

test("where all is said, every figure is known", () => {
  expect(saidOf(blank())).toMatchObject({
    own: {
      consultations: 3,
      candidates: 12,
      subject: 8,
      volunteers: 6,
      indexReceived: 4,
      planReceived: 3,
      documents: 7,
      documentsRatio: 7 / 6,
      awardedSilent: 3,
    },
    untold: [],
  });
});

const ALL_STATES = {
  notSubject: null,
  nothingJoined: null,
  planOnly: null,
  nc: null,
  marked: null,
  unreadable: null,
  unscored: null,
  sizeUnknown: null,
};

describe.each<readonly [heading: Heading, unknown: Partial<Said["own"]>, neverSaid: RegExp]>([
  ["N° consultation", { consultations: null }, /à 0 consultation/],
  ["Effectif", { subject: null }, /au moins 50 salariés/],
  ["Candidat volontaire", { volunteers: null, documentsRatio: null }, /volontaires? pour|par candidat volontaire/],
  ["Attributaire", { awardedSilent: null }, /attributaire/],
])("« %s »", (heading, unknown, neverSaid) => {
  test.each([
    ["absent", absent(heading), true],
    ["filled nowhere in the exercice", blank(heading), false],
  ] as const)("%s: what depends on it is not known, and the text says nothing of it", (_, reading, isAbsent) => {
    const { own, text, untold } = saidOf(reading);
    expect(own).toMatchObject(unknown);
    expect(text).not.toMatch(neverSaid);
    expect(untold).toEqual([expect.objectContaining({ isAbsent })]);
  });
});

test("a headcount that nothing says: nobody is known to be subject or not", () => {
  for (const reading of [absent("Effectif"), blank("Effectif")])
    expect(saidOf(reading).own.states).toMatchObject({
      notSubject: null,
      nothingJoined: null,
      planOnly: null,
      sizeUnknown: 8,
    });
});

test("no column for one of the documents: no document is counted, as 3.2.1 counts none", () => {
  const { own, text } = saidOf(absent("Plan transmis"));
  expect(own).toMatchObject({
    indexReceived: 4,
    planReceived: null,
    plans: { complete: null, incomplete: null, unknown: null },
    documents: null,
    documentsRatio: null,
    awardedSilent: null,
  });
  expect(text).toContain("4 Index ont été reçus.");
  expect(text).not.toMatch(/plan ou accord|par candidat volontaire/);
});

test("no column for the Index, and no mark: no enterprise is in a state that is known", () => {
  expect(saidOf(absent("Index transmis")).own).toMatchObject({
    indexReceived: null,
    planReceived: 3,
    documents: null,
    documentsRatio: null,
    states: ALL_STATES,
  });
});

test("a column for the plans that nobody filled: plans are not known, documents are those of 3.2.1", () => {
  const { own } = saidOf(blank("Plan transmis"));
  expect(own).toMatchObject({ indexReceived: 4, planReceived: null, documents: 4, documentsRatio: 4 / 6 });
});

test("neither document is ever spoken of: not known, and 3.2.1 is of a column that is empty", () => {
  const reading = blank("Index transmis", "Plan transmis");
  expect(saidOf(reading).own).toMatchObject({
    volunteers: 6,
    documents: null,
    documentsRatio: null,
    awardedSilent: null,
    states: ALL_STATES,
  });
  expect(ratioOf(reading)).toMatchObject({ status: "empty", emptiness: "empty-column", value: null });
});

test("volunteers that nobody filled: 3.2.1 is of a column that is empty", () => {
  expect(ratioOf(blank("Candidat volontaire"))).toMatchObject({ status: "empty", emptiness: "empty-column" });
});

test("the sheet says « n. d. », and the pane says which column to add or to fill", () => {
  const synthesis = synthesisOf(linesIn(absent("Attributaire")), 2025);
  const cells = synthesisSheet(synthesis, []).rows.map((row) => row.cells.map((cell) => cell?.value));
  expect(cells).toContainEqual(expect.arrayContaining(["Attributaires n'ayant rien transmis", "n. d."]));
  for (const [reading, sentence] of [
    [absent("Attributaire"), untoldText(2025, [{ column: "awarded", isAbsent: true }])],
    [blank("Attributaire"), untoldText(2025, [{ column: "awarded", isAbsent: false }])],
  ] as const) {
    const view = equalityView(reading, 2025);
    expect(view).toMatchObject({ state: { unknown: [sentence], noReminder: { reason: "untold" } } });
    expect(sentence).toContain("« Attributaire »");
  }
});

test("sworn statements of which nothing is said are not « none received »", () => {
  expect(equalityView(blank(), 2025)).toMatchObject({ state: { received: null } });
  const reading = readingOf(
    [...HEADINGS, "Attestation reçue"],
    ROWS.map((row, n) => [...HEADINGS.map((one) => row[one]), n === 0 ? "Non" : null]),
  );
  expect(equalityView(reading, 2025)).toMatchObject({ state: { received: 0 } });
});

test("a date column that is empty places nobody: said so; some rows without a date are counted beside", () => {
  const reading = blank("Date");
  expect(isUndated(linesIn(reading))).toBe(true);
  expect(equalityView(reading, 2025)).toMatchObject({ kind: "nothing", years: [] });
  expect(NOBODY_DATED).toContain("« Date »");
  const some = readingOf(
    HEADINGS,
    ROWS.map((row, n) => HEADINGS.map((one) => (one === "Date" && n < 2 ? null : row[one]))),
  );
  expect(equalityView(some, 2025)).toMatchObject({ state: { unknown: [undatedText(2)] } });
});

test("the ratio of the synthesis is 3.2.1, whatever the answers", () => {
  const word = fc.constantFrom<Cell>("Oui", "Non", null, "peut-être");
  const answers = fc.array(
    fc.record({ who: fc.integer({ min: 0, max: 5 }), volunteer: word, index: word, plan: word }),
    {
      minLength: 1,
      maxLength: 14,
    },
  );
  const seen = new Set<string>();
  fc.assert(
    fc.property(answers, (rows) => {
      const reading = readingOf(
        ["N° consultation", "Candidat", "Date", "Candidat volontaire", "Index transmis", "Plan transmis"],
        rows.map(({ who, volunteer, index, plan }) => ["C1", `E${String(who)}`, DAY_2025, volunteer, index, plan]),
      );
      const { status, value, numerator, denominator } = ratioOf(reading);
      const { documents, volunteers } = funnelOf(linesIn(reading), 2025);
      seen.add(status);
      const ratio = documents === null || volunteers === null || volunteers === 0 ? null : documents / volunteers;
      expect([rows, ratio]).toEqual([rows, value]);
      if (status === "known") expect([documents, volunteers]).toEqual([numerator, denominator]);
    }),
    { numRuns: 400 },
  );
  expect([...seen].sort()).toEqual(["empty", "known"]);
});

function linesIn({ prepared }: Reading) {
  const register = prepared.facts.registers.get("candidates");
  if (register === undefined) throw new Error("no register");
  return linesOf(register);
}

function ratioOf(reading: Reading) {
  const line = annualReport(reading, { exercice: 2025 }).lines.find(
    ({ outcome }) => outcome.indicator.code === "3.2.1",
  );
  if (line === undefined) throw new Error("no 3.2.1");
  return line.outcome;
}
