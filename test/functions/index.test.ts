/** INDEX_SCORE and INDEX_STATS: the mark that points make, and the figures of the synthesis, secret where its sheet says "s". */
import { STATISTIC_TEXTS } from "../../src/texts/equality-functions";
import type { Cell } from "../../src/workbook/port";
import { workbook } from "../support/registers";
import { type AddIn, exampleSheets, openAddIn } from "./host";

jest.setTimeout(60_000);

let addIn: AddIn;
beforeEach(() => {
  addIn = openAddIn(workbook([]));
});
afterEach(() => {
  addIn.host.close();
});

describe("INDEX_SCORE", () => {
  /** Excel hands over a parameter that repeats as a list of ranges. */
  const score = (...ranges: readonly (Cell | readonly Cell[])[]): unknown => {
    const given = ranges.map((range) => [Array.isArray(range) ? range : [range]]);
    return addIn.call("INDEX_SCORE", given).shows();
  };

  test.each([
    ["four numbers of points: 50 to 250 employees", [40, 35, 15, 10], 100],
    ["five: more than 250", [21, 5, 15, 0, 5], 46],
    ["an indicator that cannot be computed leaves the maximum: 72 of 85", [37, 20, 10, "NC", 5], 85],
    ["half a point goes up: 66.5 is 67", [38, 35, 0, "NC"], "refused"],
    ["NC when the pay gap is", ["NC", 20, 15, 15, 10], "NC"],
    ["0 is a mark, NC is not 0", [0, 0, 0, 0], 0],
    ["points written as texts", ["38", "35", "15", "10"], 98],
  ])("%s", (_name, points, expected) => {
    if (expected === "refused") expect(score(...points)).toMatch(/^#VALUE! « NC » n'est pas .* dix plus hautes/);
    else expect(score(...points)).toBe(expected);
  });

  test("six cells are the columns of the register: those of the other size are empty, or 0 as the desktop hands them over", () => {
    expect(score([38, null, null, 35, 15, 10])).toBe(98);
    expect(score([38, 0, 0, 35, 15, 10])).toBe(98);
    expect(score([38, 20, 15, null, 15, 10])).toBe(98);
    expect(score([38, 20, 15, 0, 15, 10])).toBe(98);
    expect(score([38, 20, "NC", null, "NC", 10])).toBe("NC");
    expect(score([38, 20, 15, 35, 15, 10])).toMatch(/^#VALUE! .*notées ensemble et séparément/);
  });

  test("a range and cells may be mixed", () => {
    expect(score([38, 35], 15, 10)).toBe(98);
  });

  test.each([
    [[38, 35, 15], /^#VALUE! Donnez les points de quatre indicateurs .* : 3 sont donnés ici\.$/],
    [[38, 35, null, 10], /^#VALUE! Il manque les points de l'indicateur « retour de congé maternité »/],
    [[38, 34, 15, 10], /^#VALUE! « 34 » n'est pas un nombre de points .* on attend 0, 15, 25, 35 ou "NC"\.$/],
    [[38, 35, 15, "bien"], /^#VALUE! « bien » n'est pas/],
  ] as const)("%p: what is wrong, and what is expected", (points, expected) => {
    expect(score(...points)).toMatch(expected);
  });
});

describe("INDEX_STATS", () => {
  const HEADINGS = [
    "Candidat",
    "Date",
    "Effectif",
    "Candidat volontaire",
    "Index transmis",
    "Année de l'Index",
    "Note de l'Index",
  ];
  const joined = (marks: readonly (number | "NC")[]): readonly (readonly Cell[])[] => [
    HEADINGS,
    ...marks.map((mark, n) => [`Entreprise ${String(n)}`, 45_730, n < 5 ? 120 : 2_000, "oui", "oui", 2024, mark]),
  ];
  const MARKS = [80, 90, 92, 94, 96, 88, 90, 99, "NC", "NC", "NC"] as const;

  // Its code is fetched when it is first asked: here beforehand, so that it comes within a turn.
  beforeAll(async () => {
    await import("../../src/functions/index-stats");
  });
  const loaded = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
  const stats = async (...args: readonly unknown[]): Promise<unknown> => {
    const cell = addIn.call("INDEX_STATS", ...args);
    await loaded();
    return cell.shows();
  };

  test("means, medians and counts of the latest year of data, as the sheet prints them", async () => {
    const of = (word: string): Promise<unknown> => stats(word, 2025, joined([76, 80, 84, ...MARKS.slice(1)]));
    expect(await of("moyenne")).toBe(88.9);
    expect(await of("médiane")).toBe(90);
    expect(await of("75 à 84")).toBe(3);
    expect(await of("notes")).toBe(10);
    expect(await of("NC")).toBe(3);
    expect(await of("volontaires")).toBe(13);
  });

  test("a figure that the sheet keeps secret is #N/A, with the reason", async () => {
    expect(await stats("75 à 84", 2025, joined(MARKS))).toMatch(
      /^#N\/A Secret statistique : .* moins de 3 entreprises/,
    );
  });

  test("no year with enough Index, no register, another register: said, never 0", async () => {
    expect(await stats("moyenne", 2025, joined([80, 90]))).toMatch(/^#N\/A Aucune année de données n'a 3 Index/);
    expect(await stats("moyenne", 2025, [["N° du marché", "Objet", "Date de notification"]])).toMatch(/^#VALUE! /);
    const { call, ready } = addIn;
    const cell = call("INDEX_STATS", "moyenne");
    expect(cell.shows()).toBe("#N/A Lecture du classeur en cours…");
    await loaded();
    await ready();
    expect(cell.shows()).toBe("#N/A Non calculable : registre des candidatures absent.");
  });

  test("volunteers that no column says are no 0: the column is named", async () => {
    const table = joined(MARKS).map((cells) => cells.filter((_, at) => at !== HEADINGS.indexOf("Candidat volontaire")));
    expect(await stats("volontaires", 2025, table)).toBe(
      "#N/A Non calculable : colonne « Candidat volontaire » absente du registre des candidatures.",
    );
    expect(await stats("candidats", 2025, table)).toBe(11);
  });

  test("a headcount that no column says is no 0 either", async () => {
    const table = joined(MARKS).map((cells) => cells.filter((_, at) => at !== HEADINGS.indexOf("Effectif")));
    expect(await stats("50 salariés", 2025, table)).toBe(
      "#N/A Non calculable : colonne « Effectif » absente du registre des candidatures.",
    );
  });

  test("a register without a date is said so, never 0", async () => {
    const [headings = [], ...rows] = joined(MARKS);
    const undated = [headings.map((heading) => (heading === "Date" ? "Date limite de remise" : heading)), ...rows];
    for (const word of ["candidats", "moyenne"])
      expect(await stats(word, 2025, undated)).toBe(
        "#N/A Non calculable : colonne « Date » absente du registre des candidatures.",
      );
  });

  test("a cell cancelled before its code came subscribes to nothing", async () => {
    const cell = addIn.call("INDEX_STATS", "moyenne");
    cell.cancel();
    await loaded();
    expect([addIn.subscriptions(), cell.results.length]).toEqual([0, 1]);
  });

  test("a word that is none of the list is refused with some that are", async () => {
    expect(await stats("écart-type", 2025)).toMatch(
      /^#VALUE! La statistique .*"moyenne".* \(et non « écart-type »\)\.$/,
    );
    expect(await stats()).toMatch(/^#VALUE! La statistique/);
  });

  test("every statistic is a number or says why there is none, on the workbook of the example", async () => {
    addIn.host.close();
    addIn = openAddIn(await exampleSheets("Candidatures"));
    const cells = Object.values(STATISTIC_TEXTS).map(({ word }) => [word, addIn.call("INDEX_STATS", word)] as const);
    await loaded();
    await addIn.ready();
    const shown = new Map(cells.map(([word, cell]) => [word, cell.shows()]));
    expect(typeof shown.get("moyenne")).toBe("number");
    for (const [word, value] of shown)
      if (typeof value !== "number") expect([word, value]).toEqual([word, expect.stringMatching(/^#N\/A \p{Lu}/u)]);
  });
});
