/** `spaser equality` on a register of 300 candidates, against a count made another way from the same cells. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXIT, Refusal } from "../../src/cli/command";
import { equality } from "../../src/cli/equality";
import type { Synthesis } from "../../src/equality/synthesis";
import type { Cell } from "../../src/workbook/port";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";

/** A generator of Lehmer: the same register at every run. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const HEADINGS = [
  "N° consultation",
  "Candidat",
  "Date",
  "Effectif",
  "Candidat volontaire",
  "Index transmis",
  "Année de l'Index",
  "Note de l'Index",
  "Retour de congé maternité (points)",
  "Plan transmis",
  "Attributaire",
] as const;

interface Row {
  readonly consultation: string;
  readonly name: string;
  readonly year: number;
  readonly employees: number | null;
  readonly volunteer: boolean;
  readonly index: boolean;
  readonly mark: number | "NC" | null;
  readonly maternity: 0 | 15 | "NC" | null;
  readonly plan: boolean;
  readonly awarded: boolean;
}

function draw(): readonly Row[] {
  const random = lehmer(20_250_331);
  const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  return Array.from({ length: 300 }, (_, n): Row => {
    const employees = pick(8, 30, 49, 50, 120, 250, 251, 600, 1_000, 4_000, null);
    const volunteer = random() < 0.6;
    const index = volunteer && random() < 0.6;
    return {
      consultation: `C${String(Math.floor(random() * 40))}`,
      name: `Société ${String(n)}`,
      year: pick(2024, 2025, 2025),
      employees,
      volunteer,
      index,
      mark: index
        ? pick<number | "NC">("NC", 60 + Math.floor(random() * 41), 75 + Math.floor(random() * 26), 100)
        : null,
      maternity: index ? pick<0 | 15 | "NC">(0, 15, 15, "NC") : null,
      plan: random() < 0.3,
      awarded: random() < 0.25,
    };
  });
}

const yes = (answer: boolean): string => (answer ? "Oui" : "Non");
const cellsOf = (row: Row): readonly Cell[] => [
  row.consultation,
  row.name,
  `12/06/${String(row.year)}`,
  row.employees,
  yes(row.volunteer),
  yes(row.index),
  row.index ? row.year - 1 : null,
  row.mark,
  row.maternity,
  yes(row.plan),
  yes(row.awarded),
];

const ROWS = draw();
let folder: string;
let input: string;
let said: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "equality-"));
  input = join(folder, "candidatures.xlsx");
  writeFileSync(input, await workbookOf([HEADINGS, ...ROWS.map(cellsOf)]));
});
beforeEach(() => {
  said = "";
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  jest.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const workbookOf = (rows: readonly (readonly Cell[])[]): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: [
      {
        name: "Candidatures",
        columnWidths: [],
        rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
      },
    ],
  });

async function textsIn(path: string): Promise<readonly string[]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(path)), "sortie.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  return read.value.sheets.flatMap(({ grid }) => grid.rows.flatMap((row) => row.map(String)));
}

async function refusalOf(...args: readonly string[]): Promise<Refusal> {
  const trouble: unknown = await equality(args).catch((reason: unknown) => reason);
  if (!(trouble instanceof Refusal)) throw new Error("not refused");
  return trouble;
}

test("every figure shown is the one that a plain count of the rows gives, and little is masked", async () => {
  const path = join(folder, "egalite.json");
  expect(await equality([input, "--exercice", "2025", "--json", path])).toBe(EXIT.done);
  const synthesis = JSON.parse(readFileSync(path, "utf8")) as Synthesis;
  const shown: (readonly [string, unknown, unknown])[] = [];
  const expectFigure = (name: string, figure: unknown, counted: unknown): void => {
    if (figure !== "s") shown.push([name, figure, counted]);
  };

  for (const [nth, year] of [2025, 2024].entries()) {
    const own = ROWS.filter((row) => row.year === year);
    const got = synthesis.exercices[nth];
    expectFigure("year", got?.exercice, year);
    expectFigure("consultations", got?.consultations, new Set(own.map(({ consultation }) => consultation)).size);
    expectFigure("candidates", got?.candidates, own.length);
    expectFigure("subject", got?.subject, own.filter(({ employees }) => employees !== null && employees >= 50).length);
    expectFigure("volunteers", got?.volunteers, own.filter(({ volunteer }) => volunteer).length);
    expectFigure("index", got?.indexReceived, own.filter(({ index }) => index).length);
    expectFigure("plan", got?.planReceived, own.filter(({ plan }) => plan).length);
    const silent = own.filter(({ awarded, index, plan }) => awarded && !index && !plan);
    expectFigure("silent", got?.awardedSilent, silent.length);
    const without = own.filter(({ index }) => !index);
    expectFigure(
      "not subject",
      got?.states.notSubject,
      without.filter(({ employees }) => employees !== null && employees < 50).length,
    );
    expectFigure(
      "nothing",
      got?.states.nothingJoined,
      without.filter(({ employees, plan }) => (employees ?? 0) >= 50 && !plan).length,
    );
    const planOnly = without.filter(({ employees, plan }) => (employees ?? 0) >= 50 && plan);
    expectFigure("plan only", got?.states.planOnly, planOnly.length);
    expectFigure("unknown", got?.states.sizeUnknown, without.filter(({ employees }) => employees === null).length);
    expectFigure("nc", got?.states.nc, own.filter(({ mark }) => mark === "NC").length);

    const marks = own.flatMap(({ mark }) => (typeof mark === "number" ? [mark] : [])).sort((one, other) => one - other);
    const data = synthesis.years[nth];
    expectFigure("data", data?.year, year - 1);
    expectFigure("n", data?.all.n, marks.length);
    const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
    expectFigure("mean", data?.all.mean, Math.round(mean * 10) / 10);
    const middle = marks.length / 2;
    const median = ((marks[Math.ceil(middle) - 1] ?? 0) + (marks[Math.floor(middle)] ?? 0)) / 2;
    expectFigure("median", data?.all.median, median);
    expectFigure("<75", data?.classes["under-75"], marks.filter((mark) => mark < 75).length);
    expectFigure("75-84", data?.classes["75-84"], marks.filter((mark) => mark >= 75 && mark < 85).length);
    expectFigure("85-99", data?.classes["85-99"], marks.filter((mark) => mark >= 85 && mark < 100).length);
    expectFigure("100", data?.classes["100"], marks.filter((mark) => mark === 100).length);
    const small = own.filter(({ employees }) => employees !== null && employees >= 50 && employees <= 250);
    expectFigure("small", data?.sizes["50-250"].n, small.filter(({ mark }) => typeof mark === "number").length);
    const large = own.filter(({ employees }) => (employees ?? 0) >= 1_000);
    expectFigure("large", data?.sizes["1000+"].n, large.filter(({ mark }) => typeof mark === "number").length);
    const back = own.filter(({ maternity }) => typeof maternity === "number");
    expectFigure("computable", data?.indicators.maternity.computable, back.length);
    const full = back.filter(({ maternity }) => maternity === 15).length;
    expectFigure("at maximum", data?.indicators.maternity.shareAtMaximum, full / back.length);
    expectFigure("at zero", data?.maternityZeroShare, (back.length - full) / back.length);
  }
  expect(shown.length).toBeGreaterThan(40);
  expect(shown.map(([name, figure]) => [name, figure])).toEqual(shown.map(([name, , counted]) => [name, counted]));
});

test("the sheet and the JSON name nobody; the internal workbook does, and says so", async () => {
  const [out, json, internal] = ["egalite.xlsx", "publie.json", "suivi.xlsx"].map((name) => join(folder, name));
  if (out === undefined || json === undefined || internal === undefined) throw new Error("no path");
  expect(await equality([input, "--exercice", "2025", "--out", out, "--json", json, "--internal", internal])).toBe(
    EXIT.done,
  );
  const published = [...(await textsIn(out)), readFileSync(json, "utf8")].join("\n");
  expect(published).toContain("Égalité femmes-hommes 2025 · SPASER");
  expect(published).not.toMatch(/Société/);
  expect(published).not.toMatch(/irrégulier/i);
  const nominative = await textsIn(internal);
  const silent = ROWS.filter(({ year, awarded, index, plan }) => year === 2025 && awarded && !index && !plan);
  for (const { name } of silent) expect(nominative).toContain(name);
  expect(nominative).toContain("Usage interne");
  expect(said).toContain("ne pas publier");
});

test("the sheets written are never read again as registers", async () => {
  const internal = join(folder, "encore.xlsx");
  await equality([input, "--exercice", "2025", "--internal", internal]);
  expect(await refusalOf(internal, "--exercice", "2025")).toMatchObject({ exitCode: EXIT.usage });
});

test("an output is never an input, never replaced without being told to, and never two things at once", async () => {
  const out = join(folder, "la.xlsx");
  writeFileSync(out, "déjà là");
  expect((await refusalOf(input, "--out", input)).exitCode).toBe(EXIT.usage);
  expect((await refusalOf(input, "--out", out)).exitCode).toBe(EXIT.usage);
  expect((await refusalOf(input, "--internal", out)).exitCode).toBe(EXIT.usage);
  expect((await refusalOf(input, "--force", "--out", out, "--internal", out)).exitCode).toBe(EXIT.usage);
  expect(readFileSync(out, "utf8")).toBe("déjà là");
  expect((await refusalOf("--exercice", "2025")).exitCode).toBe(EXIT.usage);
  expect((await refusalOf(input, "--exercice", "l'an dernier")).exitCode).toBe(EXIT.usage);
  expect((await refusalOf(join(folder, "absent.xlsx"))).exitCode).toBe(EXIT.unreadableFile);
});

test("without a register of candidates, says what is expected", async () => {
  const path = join(folder, "autre.xlsx");
  writeFileSync(path, await workbookOf([["Sujet"], ["rien"]]));
  expect((await refusalOf(path)).message).toContain("spaser template --registers candidatures");
});

test("a deadline that nothing reads is no date: refused, with the column, the headings and what to do, and never a sheet of 0", async () => {
  const path = join(folder, "sans-date.xlsx");
  const out = join(folder, "sans-date-egalite.xlsx");
  const headings = HEADINGS.map((heading) => (heading === "Date" ? "Date limite de remise" : heading));
  writeFileSync(path, await workbookOf([headings, ...ROWS.map(cellsOf)]));
  const refusal = await refusalOf(path, "--exercice", "2025", "--out", out);
  expect(refusal.exitCode).toBe(EXIT.usage);
  expect(refusal.message).toMatch(
    /^Non calculable : colonne « Date » absente du registre des candidatures\. .*« Date limite de remise ».*« Correspondance des colonnes »/,
  );
  expect(existsSync(out)).toBe(false);
  expect((await refusalOf(path, "--exercice", "2025", "--json", "-")).exitCode).toBe(EXIT.usage);
});

test("without a name or a SIRET nobody can be told apart: refused; a SIRET alone is enough", async () => {
  const path = join(folder, "sans-nom.xlsx");
  const rows = (heading: string, cell: (n: number) => Cell): readonly (readonly Cell[])[] => [
    HEADINGS.map((one) => (one === "Candidat" ? heading : one)),
    ...ROWS.map((row, n) => cellsOf(row).map((value, at) => (at === 1 ? cell(n) : value))),
  ];
  writeFileSync(path, await workbookOf(rows("Observations", () => "vu")));
  expect(await refusalOf(path, "--exercice", "2025")).toMatchObject({
    exitCode: EXIT.usage,
    message: expect.stringContaining("colonne « Candidat » absente du registre des candidatures") as string,
  });
  writeFileSync(path, await workbookOf(rows("SIRET", () => "73282932000074")));
  const json = join(folder, "siret.json");
  expect(await equality([path, "--exercice", "2025", "--json", json])).toBe(EXIT.done);
});

test("where no column says who volunteered, nobody is counted as 0: « n. d. » in the sheet, null in the JSON, no ratio", async () => {
  const path = join(folder, "sans-volontaire.xlsx");
  const [out, json] = ["sans-volontaire-egalite.xlsx", "sans-volontaire.json"].map((name) => join(folder, name));
  if (out === undefined || json === undefined) throw new Error("no path");
  const at = HEADINGS.indexOf("Candidat volontaire");
  const without = (cells: readonly Cell[]): readonly Cell[] => cells.filter((_, nth) => nth !== at);
  writeFileSync(path, await workbookOf([without(HEADINGS), ...ROWS.map((row) => without(cellsOf(row)))]));
  expect(await equality([path, "--exercice", "2025", "--out", out, "--json", json])).toBe(EXIT.done);
  const { exercices, text } = JSON.parse(readFileSync(json, "utf8")) as Synthesis & {
    readonly text: readonly string[];
  };
  const received = ROWS.filter(({ year, index }) => year === 2025 && index).length;
  expect(exercices[0]).toMatchObject({ volunteers: null, documentsRatio: null, indexReceived: received });
  expect(text.join(" ")).not.toMatch(/porté volontaire|portés volontaires|par candidat volontaire/);
  expect(text.join(" ")).toContain(`${String(received)} Index et `);
  const texts = await textsIn(out);
  const label = texts.indexOf("Candidats volontaires");
  expect(texts.slice(label, label + 3)).toEqual(["Candidats volontaires", "n. d.", "n. d."]);
});

describe("the internal workbook, of a register without the columns on measures and objectives", () => {
  const checkedOf = async (mark: Cell): Promise<readonly string[]> => {
    const path = join(folder, "a-verifier.xlsx");
    const internal = join(folder, "suivi-a-verifier.xlsx");
    const one = ["C1", "Dupont", "12/06/2025", 120, "Oui", "Oui", 2024, mark, 15, "Non", "Non"];
    writeFileSync(path, await workbookOf([HEADINGS, one]));
    expect(await equality([path, "--exercice", "2025", "--internal", internal, "--force"])).toBe(EXIT.done);
    return textsIn(internal);
  };

  test("a low mark: what is due, and that the register does not tell, never that it is not mentioned", async () => {
    const texts = (await checkedOf(70)).join("\n");
    expect(texts).toContain("des mesures de correction sont dues : le registre ne dit pas si elles sont mentionnées.");
    expect(texts).toContain("des objectifs de progression sont dus : le registre ne dit pas s'ils sont mentionnés.");
    expect(texts).not.toMatch(/ne sont pas mentionné/);
  });

  test("a mark of 105 is none: what is expected is said as in the report", async () => {
    expect(await checkedOf(105)).toContain(
      "Cette cellule n'a pas pu être lue : on attend une note entière de 0 à 100, ou NC.",
    );
  });
});
