/** What the rows of a candidate say together: one row may leave to another its headcount, its UES, the figures of its Index. */
import { findingsOf } from "../../src/equality/coherence";
import { linesOf } from "../../src/equality/lines";
import { comparisonsOf } from "../../src/equality/published";
import { remindersOf } from "../../src/equality/reminders";
import { type Synthesis, synthesisOf } from "../../src/equality/synthesis";
import { annualReport, readRegisters } from "../../src/report/annual";
import { bilan } from "../../src/report/bilan";
import { equalityText } from "../../src/texts/equality-report";
import type { Cell } from "../../src/workbook/port";
import { sheetOf, workbookOf } from "../store/fixtures";

const HEADINGS = [
  "N° consultation",
  "Candidat",
  "SIRET",
  "Date",
  "Effectif",
  "Candidat volontaire",
  "Index transmis",
  "Plan transmis",
  "Attributaire",
  "Année de l'Index",
  "Note de l'Index",
  "SIREN de l'Index",
  "SIREN de l'UES",
] as const;
type Row = Partial<Readonly<Record<(typeof HEADINGS)[number], Cell>>>;

const DAY_2025 = 45_730;
const ONE = "732829320";
const OTHER = "404833048";

/** Answers of 2025; what a row does not say is "non", or blank. */
const readingOf = (...rows: readonly Row[]) =>
  readRegisters([
    workbookOf(
      sheetOf("Candidatures", [
        HEADINGS,
        ...rows.map((row) =>
          HEADINGS.map((heading) => (heading in row ? (row[heading] ?? null) : (DEFAULTS[heading] ?? null))),
        ),
      ]),
    ),
  ]);

const DEFAULTS: Row = {
  "N° consultation": "C1",
  Date: DAY_2025,
  "Candidat volontaire": "Oui",
  "Index transmis": "Non",
  "Plan transmis": "Non",
  Attributaire: "Oui",
};

function linesIn(...rows: readonly Row[]) {
  const register = readingOf(...rows).prepared.facts.registers.get("candidates");
  if (register === undefined) throw new Error("no register");
  return linesOf(register);
}

const joined = (name: string, more: Row = {}): Row => ({
  Candidat: name,
  Effectif: 120,
  "Index transmis": "Oui",
  "Année de l'Index": 2024,
  "Note de l'Index": 90,
  ...more,
});
const others = [1, 2, 3, 4].map((nth) => joined(`Autre ${String(nth)}`));
const latest = (...rows: readonly Row[]): Synthesis["years"][number] => {
  const [year] = synthesisOf(linesIn(...rows), 2025).years;
  if (year === undefined) throw new Error("no year");
  return year;
};
const codesIn = (...rows: readonly Row[]): readonly string[] =>
  linesIn(...rows).flatMap((line) => findingsOf(line).map(({ code }) => code));
const reminded = (...rows: readonly Row[]): readonly string[] =>
  remindersOf(linesIn(...rows), 2025).map(({ name }) => name);

describe("to whom a letter goes", () => {
  const silent: Row = { Candidat: "Muette" };
  test.each<readonly [why: string, row: Row]>([
    ["an answer that cannot be read beside the documents", joined("A", { "Candidat volontaire": "à voir" })],
    ["an Index that may have come", { Candidat: "A", "Index transmis": "à voir" }],
    ["a plan that may have come", { Candidat: "A", "Plan transmis": "en cours ?" }],
    ["a mark, and nothing said of the Index", joined("A", { "Index transmis": null })],
    ["a mark, and an Index said not to have come", joined("A", { "Index transmis": "Non" })],
  ])("not to a candidate with %s", (_, row) => {
    expect(reminded(silent, row)).toEqual(["Muette"]);
  });

  test("not to a member of a UES that joined its Index, nor to the same name without its SIRET", () => {
    const declarant = joined("Déclarante", { SIRET: `${ONE}00074`, "SIREN de l'UES": `${ONE}, ${OTHER}` });
    const member: Row = { Candidat: "Membre", SIRET: `${OTHER}00014` };
    expect(reminded(silent, declarant, member, { Candidat: "DÉCLARANTE" })).toEqual(["Muette"]);
  });
});

test("the size of an enterprise is that of its latest row that says it", () => {
  const rows = [joined("A", { Effectif: null }), { Candidat: "A", Effectif: 500 }];
  expect(latest(...rows, ...others).sizes).toMatchObject({ "50-250": { n: "s" }, other: { n: 0 } });
});

test("a UES given on one row holds for the candidate's other rows, of the years before and after", () => {
  const member = joined("Membre", { SIRET: `${OTHER}00014`, "SIREN de l'Index": ONE });
  const before: Row = { Candidat: "Membre", SIRET: `${OTHER}00014`, Date: 45_400, "SIREN de l'UES": ONE };
  expect(codesIn(member)).toContain("siren-of-another");
  expect(codesIn(member, before)).not.toContain("siren-of-another");
});

test("a row that only says « transmis » repeats the one that gives the figures: no mark is asked for", () => {
  const again: Row = { Candidat: "A", "Index transmis": "Oui" };
  expect(codesIn(again)).toContain("mark-missing");
  expect(codesIn(joined("A"), again)).toEqual([]);
  expect(codesIn(joined("A"), { ...again, Date: 45_400 })).toContain("mark-missing");
});

test("a mark under an unanswered « Index transmis » is said", () => {
  expect(codesIn(joined("A", { "Index transmis": null }))).toEqual(["index-unsaid"]);
});

test.each<readonly [mark: Cell]>([[0.85], [85.5], ["85,5"]])("a mark of %p is none: a mark is whole", (mark) => {
  expect(codesIn(joined("A", { "Note de l'Index": mark }))).toContain("figures-unreadable");
});

test("beside the public file: a mark that was not published is not another one, and the declarant's SIREN is looked for", () => {
  const lines = linesIn(joined("A", { SIRET: `${OTHER}00014`, "SIREN de l'Index": ONE, "SIREN de l'UES": ONE }));
  const published = (siren: string, mark: number | null) => [
    { year: 2024, siren, members: [], points: {}, published: mark, mark, isWorkedOut: false },
  ];
  const agreement = (siren: string, mark: number | null) =>
    comparisonsOf(lines, 2025, published(siren, mark)).map((one) => one.agreement);
  expect(agreement(OTHER, null)).toEqual(["not-published"]);
  expect(agreement(ONE, 90)).toEqual(["same"]);
  expect(agreement(ONE, 80)).toEqual(["different"]);
});

test("an exercice without candidates tells no mark of the years before", () => {
  const lines = linesIn(...others);
  expect(equalityText(synthesisOf(lines, 2025), () => null).join(" ")).toContain("La note moyenne est de 90");
  expect(equalityText(synthesisOf(lines, 2030), () => null).join(" ")).not.toContain("note moyenne");
});

test("the annual report, which is published, quotes nothing of a candidate's row", () => {
  const reading = readingOf(
    joined("Société Tartempion", { SIRET: "11111111111111", "Candidat volontaire": "Tartempion hésite" }),
    joined("Société Machin", { SIRET: `${ONE}00074`, "SIREN de l'Index": OTHER }),
    ...others,
  );
  const texts = bilan(annualReport(reading, { exercice: 2025 })).sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ""))),
  );
  expect(texts.filter((text) => /Tartempion|Machin|11111111111111|404833048|732829320/.test(text))).toEqual([]);
});
