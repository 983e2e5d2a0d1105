/** What the figures of one line of the candidates register say of themselves. */
import { findingsOf, isIncoherent, markFromPoints, markSaid } from "../../src/equality/coherence";
import { type Line, linesOf } from "../../src/equality/lines";
import { readFacts } from "../../src/registers/read";
import { findingMessage, findingSource } from "../../src/texts/equality";
import type { Cell } from "../../src/workbook/port";
import { sheetFrom, workbook } from "../support/registers";

const OWN = "732829320";
const UNIT = "404833048";

/** A line that says nothing wrong: an enterprise of 120 employees that joined its Index of 2024 in March 2025. */
const SOUND = {
  "N° consultation": "C1",
  Candidat: "Dupont",
  SIRET: `${OWN}00074`,
  Date: 45_730,
  Effectif: 120,
  "Index transmis": "Oui",
  "Année de l'Index": 2024,
  "Note de l'Index": 93,
  "Écart de rémunération (points)": 34,
  "Écart d'augmentations (points)": null,
  "Écart de promotions (points)": null,
  "Écart d'augmentations et de promotions (points)": 35,
  "Retour de congé maternité (points)": "NC",
  "Hautes rémunérations (points)": 10,
  "Fin de la période de référence": null,
  "SIREN de l'Index": null,
  "SIREN de l'UES": null,
  "Mesures de correction mentionnées": null,
  "Objectifs de progression mentionnés": null,
} as const satisfies Readonly<Record<string, Cell>>;

type Change = Partial<Record<keyof typeof SOUND, Cell>>;

function lineOf(change: Change = {}): Line {
  const cells = { ...SOUND, ...change };
  const sheet = sheetFrom("Candidatures", [Object.keys(cells), Object.values(cells)]);
  const facts = readFacts([workbook([sheet])]).registers.get("candidates");
  const line = facts === undefined ? undefined : linesOf(facts)[0];
  if (line === undefined) throw new Error("the register was not read");
  return line;
}

const codes = (change: Change): readonly string[] => findingsOf(lineOf(change)).map(({ code }) => code);

test("a sound line says nothing", () => {
  expect(codes({})).toEqual([]);
});

describe("errors", () => {
  test("rises and promotions together and apart", () => {
    expect(codes({ "Écart de promotions (points)": 15 })).toContain("both-compositions");
    expect(codes({ "Écart de promotions (points)": "NC" })).toEqual([]);
  });

  test("points that are not in the table of their indicator", () => {
    expect(codes({ "Écart de rémunération (points)": 32, "Note de l'Index": 91 })).toEqual(["points-not-in-table"]);
    expect(codes({ "Retour de congé maternité (points)": 10, "Note de l'Index": 89 })).toEqual(["points-not-in-table"]);
  });

  test("the ten highest pays are never « non calculable »", () => {
    expect(codes({ "Hautes rémunérations (points)": "NC", "Note de l'Index": "NC" })).toContain("points-not-in-table");
  });

  test("a mark that does not follow from the points, and which one does", () => {
    const [finding] = findingsOf(lineOf({ "Note de l'Index": 92 }));
    expect(finding).toMatchObject({
      code: "mark-does-not-follow",
      severity: "error",
      column: "indexScore",
      found: "92",
      expected: "93",
    });
  });

  test("NC is not a mark: neither where the points give one, nor the other way round", () => {
    expect(codes({ "Note de l'Index": "NC" })).toEqual(["mark-does-not-follow"]);
    expect(codes({ "Écart de rémunération (points)": "NC" })).toEqual(["mark-does-not-follow"]);
  });

  test("0 is a mark, and NC is not 0", () => {
    const nothing = {
      "Écart de rémunération (points)": 0,
      "Écart d'augmentations et de promotions (points)": 0,
      "Hautes rémunérations (points)": 0,
    };
    expect(markFromPoints(lineOf({ ...nothing, "Note de l'Index": 0 }))).toBe(0);
    expect(codes({ ...nothing, "Note de l'Index": "NC" })).toEqual(["mark-does-not-follow"]);
  });

  test("points that are not all there prove nothing", () => {
    expect(codes({ "Écart de rémunération (points)": null, "Note de l'Index": 12 })).not.toContain(
      "mark-does-not-follow",
    );
  });

  test("a SIREN that does not exist, of the candidate or of the declaration", () => {
    expect(codes({ SIRET: "73282932100074" })).toEqual(["siren-unknown"]);
    expect(codes({ "SIREN de l'Index": "111111111" })).toEqual(["siren-unknown"]);
  });

  test("a SIREN that is neither the candidate's nor one of its UES", () => {
    expect(codes({ "SIREN de l'Index": UNIT })).toEqual(["siren-of-another"]);
    expect(codes({ "SIREN de l'Index": UNIT, "SIREN de l'UES": `ALPHA (${OWN}), BETA (${UNIT})` })).toEqual([]);
    expect(codes({ "SIREN de l'Index": OWN })).toEqual([]);
  });

  test("a year for which there is no Index", () => {
    expect(codes({ "Année de l'Index": 2017 })).toEqual(["year-without-index"]);
  });

  test("a figure that cannot be read", () => {
    expect(codes({ "Note de l'Index": "voir courrier" })).toEqual(["figures-unreadable"]);
    const unsaid = { "Index transmis": "à voir", "Note de l'Index": null, "Écart de rémunération (points)": null };
    const [finding] = findingsOf(lineOf(unsaid));
    expect(finding).toMatchObject({ code: "figures-unreadable", column: "indexProvided" });
    expect(finding && findingMessage(finding)).toContain("on attend Oui ou Non");
  });
});

describe("warnings", () => {
  const warned = (change: Change): readonly string[] => {
    const findings = findingsOf(lineOf(change));
    expect(isIncoherent(findings)).toBe(false);
    return findings.map(({ code }) => code);
  };

  test("a year other than the one before the consultation or the one before that", () => {
    expect(warned({ "Année de l'Index": 2023 })).toEqual([]);
    expect(warned({ "Année de l'Index": 2022 })).toEqual(["unusual-year"]);
    expect(warned({ "Année de l'Index": 2025 })).toEqual(["unusual-year"]);
  });

  test("a headcount that does not go with the indicators", () => {
    expect(warned({ Effectif: 250 })).toEqual([]);
    expect(warned({ Effectif: 251 })).toEqual(["size-and-indicators"]);
    expect(warned({ Effectif: 49 })).toEqual(["size-and-indicators"]);
  });

  test("measures under 75 and objectives under 85 that are due and not mentioned", () => {
    const at = (points: number): Change => ({ "Écart de rémunération (points)": points, "Note de l'Index": null });
    expect(markSaid(lineOf(at(27)))).toBe(85);
    expect(warned(at(27))).toEqual([]);
    expect(markSaid(lineOf(at(21)))).toBe(78);
    expect(warned(at(21))).toEqual(["objectives-not-mentioned"]);
    expect(warned({ ...at(21), "Objectifs de progression mentionnés": "Oui" })).toEqual([]);
    expect(warned({ ...at(17) })).toEqual(["measures-not-mentioned", "objectives-not-mentioned"]);
  });

  test("measures of correction mentioned with a mark that asks for none", () => {
    expect(warned({ "Mesures de correction mentionnées": "Oui" })).toEqual(["measures-not-due"]);
  });

  test("the period ends in the year of the data, the Index is published in the year that follows", () => {
    const day = (year: number): number => Math.round((Date.UTC(year, 5, 30) - Date.UTC(1899, 11, 30)) / 86_400_000);
    expect(warned({ "Fin de la période de référence": day(2024) })).toEqual([]);
    expect(warned({ "Fin de la période de référence": day(2023) })).toEqual(["period-of-another-year"]);
    const published = (cell: Cell): Change => ({ "Date de publication de l'Index": cell }) as Change;
    expect(warned(published(day(2025)))).toEqual([]);
    expect(warned(published(day(2024)))).toEqual(["published-too-early"]);
    expect(warned(published(null))).toEqual(["publication-missing"]);
    expect(warned({ ...published(null), "Note de l'Index": "NC", "Écart de rémunération (points)": "NC" })).toEqual([]);
  });

  test("the members of a UES: their SIREN, each once, that exist; « non » is no unit", () => {
    const unit = (text: string): readonly string[] => warned({ "SIREN de l'UES": text });
    expect(unit(`${UNIT} ; ${OWN}`)).toEqual([]);
    expect(unit("Non")).toEqual([]);
    expect(unit("UES Dupont")).toEqual(["unit-without-siren"]);
    expect(unit("123456782, 987654321")).toEqual(["unit-siren-unknown"]);
    expect(unit(`${UNIT}, ${OWN}, ${UNIT}`)).toEqual(["unit-siren-twice"]);
  });

  test("« Index transmis » says no beside a mark", () => {
    expect(warned({ "Index transmis": "Non" })).toEqual(["index-said-absent"]);
  });

  test("an Index joined without its mark, or without its year", () => {
    expect(warned({ "Écart de rémunération (points)": null, "Note de l'Index": null })).toEqual(["mark-missing"]);
    expect(warned({ "Année de l'Index": null })).toEqual(["year-missing"]);
  });

  test("from the data of 2026 a mark is no longer one", () => {
    expect(warned({ "Année de l'Index": 2026, Date: 46_460 })).toEqual(["mark-out-of-regime"]);
  });
});

test("a line that joined nothing is not looked at", () => {
  const nothing = Object.fromEntries(
    Object.keys(SOUND)
      .filter((heading) => heading.includes("points") || heading.includes("Note"))
      .map((heading) => [heading, null]),
  );
  expect(codes({ ...nothing, "Index transmis": "Non", "Année de l'Index": null, SIRET: "73282932100074" })).toEqual([]);
});

test("each finding is a sentence; those that come from the code name its articles; none judges a candidate", () => {
  const findings = findingsOf(
    lineOf({ "Note de l'Index": 12, "Année de l'Index": 2020, "SIREN de l'Index": "111111111", Effectif: 12 }),
  );
  expect(findings.length).toBeGreaterThan(3);
  for (const finding of findings) {
    expect(findingMessage(finding)).toMatch(/^[«A-ZÀÉ].*\.$/);
    expect(findingMessage(finding)).not.toMatch(/irrégulier|exclu|rejet/i);
  }
  expect(findingSource("mark-does-not-follow")).toContain("D.1142-2 à D.1142-14");
});
