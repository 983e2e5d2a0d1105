import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "../../src/cli/command";
import { template } from "../../src/cli/template";
import { REGISTER_KINDS, REGISTERS } from "../../src/registers/catalogue";
import type { ColumnSpec } from "../../src/registers/columns";
import { kindNamed } from "../../src/registers/kind-named";
import { readFacts } from "../../src/registers/read";
import type { RegisterKind } from "../../src/registers/register";
import { DEFAULT_SETTINGS, readSettings } from "../../src/registers/settings";
import { templateDraft } from "../../src/report/template";
import { REGISTER_WORDS } from "../../src/texts/template";
import type { DraftCell, SheetDraft, Workbook, WorkbookDraft } from "../../src/workbook/port";
import { readWorkbook, writeWorkbook } from "../../src/workbook/xlsx";

async function readBack(draft: WorkbookDraft): Promise<Workbook> {
  const read = await readWorkbook(await writeWorkbook(draft), "registre.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

const proposedIn = (kind: RegisterKind): readonly (readonly [string, ColumnSpec])[] =>
  Object.entries<ColumnSpec>(REGISTERS[kind].columns).filter(([, { proposed }]) => proposed !== false);
const columnsOf = (kind: RegisterKind): readonly string[] => proposedIn(kind).map(([id]) => id);

/** The template of one register with its empty row filled in. */
function filledIn(kind: RegisterKind, cells: Readonly<Record<string, string | number>>): WorkbookDraft {
  const draft = templateDraft([kind]);
  const [sheet, ...others] = draft.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const row = {
    cells: columnsOf(kind).map((id): DraftCell | null => (cells[id] === undefined ? null : { value: cells[id] })),
  };
  const filled: SheetDraft = { ...sheet, rows: [...sheet.rows.slice(0, -1), row] };
  return { ...draft, sheets: [filled, ...others] };
}

test.each(REGISTER_KINDS)(
  "the empty register of %s is recognised alone, with every column and no row",
  async (kind) => {
    const { registers, problems } = readFacts([await readBack(templateDraft([kind]))]);
    expect([...registers.keys()]).toEqual([kind]);
    const register = registers.get(kind);
    expect(register?.size).toBe(0);
    expect([...(register?.blocks[0]?.columns.keys() ?? [])].sort()).toEqual([...columnsOf(kind)].sort());
    expect(problems).toEqual([]);
  },
);

test("all the registers together are recognised, each under its own headings", async () => {
  const { registers, problems } = readFacts([await readBack(templateDraft(REGISTER_KINDS))]);
  expect([...registers.keys()]).toEqual(REGISTER_KINDS);
  for (const [kind, { blocks }] of registers) {
    expect(blocks).toHaveLength(1);
    const headings = new Map([...(blocks[0]?.columns ?? [])].map(([id, [read]]) => [id, read?.heading]));
    expect(Object.fromEntries(headings)).toEqual(
      Object.fromEntries(proposedIn(kind).map(([id, { title }]) => [id, title])),
    );
  }
  expect(problems).toEqual([]);
});

test("a row filled in is read: texts, dates, amounts, yes/no, choices", async () => {
  const cells = {
    contractNumber: "2025-001",
    notificationDate: 45_731,
    amount: 125_000,
    directorate: "Direction des Bâtiments",
    ess: "Oui",
    category: "travaux",
    socialScheme: "clause d'exécution ; critère d'attribution",
  };
  const { registers, problems } = readFacts([await readBack(filledIn("contracts", cells))]);
  const contracts = registers.get("contracts");
  expect(contracts?.size).toBe(1);
  expect(contracts?.columns.get("amount")).toMatchObject({ numbers: Float64Array.of(125_000) });
  expect(contracts?.columns.get("notificationDate")).toMatchObject({ numbers: Float64Array.of(45_731) });
  expect(contracts?.columns.get("ess")).toMatchObject({ verdicts: Uint8Array.of(3) });
  const scheme = contracts?.columns.get("socialScheme");
  expect(scheme?.store === "options" ? scheme.masks[scheme.codes[0] ?? 0] : null).toBe(0b11);
  expect(problems).toEqual([]);
});

test("every drop-down list points to a name that exists, and that names the words of a column of the settings sheet", () => {
  const { sheets, names = [] } = templateDraft(REGISTER_KINDS);
  const known = new Map(names.map(({ name, refersTo }) => [name, refersTo]));
  const settings = sheets.at(-1);
  const sources = new Set(
    sheets.flatMap(({ validations = [] }) =>
      validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : [])),
    ),
  );
  expect([...sources].filter((source) => !known.has(source))).toEqual([]);
  expect([...known.keys()].filter((name) => !sources.has(name))).toEqual([]);
  expect(known.get("Liste_Directions")).toBe(
    "'Directions'!$A$6:INDEX('Directions'!$A$6:$A$1005,MAX(1,COUNTA('Directions'!$A$6:$A$1005)))",
  );
  known.delete("Liste_Directions");
  for (const refersTo of known.values()) {
    const [, letters = "", from = "", to = ""] =
      /^'Paramètres SPASER'!\$([A-Z]+)\$(\d+):\$\1\$(\d+)$/.exec(refersTo) ?? [];
    const column = Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const words = settings?.rows.slice(Number(from) - 1, Number(to)).map(({ cells }) => cells[column]?.value);
    expect(words?.length).toBeGreaterThan(0);
    expect(words?.every((word) => typeof word === "string" && word !== "")).toBe(true);
    expect(settings?.rows[Number(to)]?.cells[column] ?? null).toBeNull();
  }
});

test("a directorate is chosen among those of the register of directorates, where there is one", () => {
  const rulesOf = (kinds: readonly RegisterKind[]): readonly unknown[] => {
    const column = columnsOf("contracts").indexOf("directorate");
    const [contracts] = templateDraft(kinds).sheets;
    return (contracts?.validations ?? []).filter(({ area }) => area.left === column).map(({ rule }) => rule);
  };
  expect(rulesOf(["contracts", "directorates"])).toEqual([{ kind: "list", source: "Liste_Directions" }]);
  expect(rulesOf(["contracts"])).toEqual([]);
});

test("each word of a list is read as the choice that it is", () => {
  const { sheets, names = [] } = templateDraft(REGISTER_KINDS);
  const words = new Set(sheets.at(-1)?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
  for (const kind of REGISTER_KINDS) {
    for (const spec of Object.values<ColumnSpec>(REGISTERS[kind].columns)) {
      if (spec.store === "options")
        expect(Object.keys(spec.options).filter((word) => !word.startsWith("(") && !words.has(word))).toEqual([]);
    }
  }
  expect(names.length).toBeGreaterThan(15);
});

test("wide registers are printed on several pages that can be read, their headings and first column on each", () => {
  const [contracts, targets] = templateDraft(["contracts", "targets"]).sheets;
  expect(targets?.print).toMatchObject({ pagesWide: 1, repeatRows: { from: 5, to: 5 } });
  expect(contracts?.print).toMatchObject({ repeatRows: { from: 5, to: 5 }, repeatColumns: 1 });
  const width = (contracts?.columnWidths ?? []).reduce((sum, one) => sum + one, 0);
  expect(width / (contracts?.print?.pagesWide ?? 1)).toBeLessThan(175);
});

test("prompts and errors fit in what Excel shows", () => {
  for (const { validations = [] } of templateDraft(REGISTER_KINDS).sheets) {
    for (const { prompt, error } of validations) {
      expect(prompt.text.length).toBeLessThanOrEqual(255);
      expect(error.text.length).toBeLessThanOrEqual(225);
      expect(prompt.title.length).toBeLessThanOrEqual(32);
    }
  }
});

test.each(REGISTER_KINDS)("the settings written with the lists of %s are read as they were", async (kind) => {
  expect(readSettings([await readBack(templateDraft([kind]))])).toEqual({ settings: DEFAULT_SETTINGS, unread: [] });
});

test("settings other than the defaults come back", async () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    exercice: 2025,
    departments: ["01", "2A", "974"],
    lowEmissionThreshold: 60,
    hoursMode: "cumulated",
    confirmedSirens: ["990000011", "990000029"],
    fullTimeHours: 1_600,
  } as const;
  const copy = { ...settings, departments: [...settings.departments], confirmedSirens: [...settings.confirmedSirens] };
  expect(readSettings([await readBack(templateDraft(REGISTER_KINDS, copy))])).toEqual({ settings: copy, unread: [] });
});

describe("spaser template", () => {
  const folder = (): Promise<string> => mkdtemp(join(tmpdir(), "spaser-"));
  const refused = async (...args: readonly string[]): Promise<Refusal> => {
    const trouble: unknown = await template(args).catch((reason: unknown) => reason);
    if (!(trouble instanceof Refusal)) throw new Error("not refused");
    return trouble;
  };

  beforeEach(() => {
    jest.spyOn(process.stderr, "write").mockReturnValue(true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test("writes the registers asked for", async () => {
    const out = join(await folder(), "registre.xlsx");
    expect(await template(["--registers", "contracts, insertion", "--out", out])).toBe(0);
    const read = await readWorkbook(await readFile(out), "registre.xlsx");
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual([
      "Registre des marchés",
      "Suivi des clauses d'insertion",
      "Paramètres SPASER",
    ]);
  });

  test("takes the words that people say: titles, plurals or not, without accents", async () => {
    const out = join(await folder(), "registre.xlsx");
    expect(await template(["--registers", "Marches, clause d'insertion,MANDAT,vehicules", "--out", out])).toBe(0);
    const read = await readWorkbook(await readFile(out), "registre.xlsx");
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual([
      "Registre des marchés",
      "Suivi des clauses d'insertion",
      "Mandats",
      "Parc de véhicules",
      "Paramètres SPASER",
    ]);
  });

  test.each(REGISTER_KINDS)(
    "each register is asked for by its word, its title and its name in the JSON: %s",
    (kind) => {
      for (const word of [kind, REGISTERS[kind].title, REGISTER_WORDS[kind]]) expect(kindNamed(word)).toBe(kind);
    },
  );

  test("writes all of them when none is named", async () => {
    const out = join(await folder(), "registre.xlsx");
    expect(await template(["--out", out])).toBe(0);
    const read = await readWorkbook(await readFile(out), "registre.xlsx");
    expect(read.ok && read.value.sheets.length).toBe(REGISTER_KINDS.length + 1);
  });

  test("refuses a register that it does not know", async () => {
    const { exitCode, message } = await refused(
      "--registers",
      "contracts,factures",
      "--out",
      join(await folder(), "registre.xlsx"),
    );
    expect(exitCode).toBe(2);
    expect(message).toContain("Le registre « factures » n'est pas connu");
  });

  test.each([
    ["no output", []],
    ["no register at all", ["--registers", ",", "--out", "registre.xlsx"]],
    ["a workbook to read", ["registres.xlsx", "--out", "registre.xlsx"]],
    ["an option that does not exist", ["--output", "registre.xlsx"]],
  ])("refuses %s", async (_, args) => {
    const { exitCode, message } = await refused(...args);
    expect(exitCode).toBe(2);
    expect(message).not.toBe("");
  });

  test("does not write over a file that exists, unless told to", async () => {
    const out = join(await folder(), "registre.xlsx");
    await writeFile(out, "déjà là");
    const { exitCode, message } = await refused("--registers", "contracts", "--out", out);
    expect(exitCode).toBe(2);
    expect(message).toContain("existe déjà");
    expect(await readFile(out, "utf8")).toBe("déjà là");
    expect(await template(["--registers", "contracts", "--out", out, "--force"])).toBe(0);
    expect((await readFile(out)).length).toBeGreaterThan(1_000);
  });
});
