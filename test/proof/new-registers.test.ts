/** Empty registers made in the open workbook: the same as `spaser template` writes, beside sheets that do not change. */
import { REGISTER_KINDS, REGISTERS } from "../../src/registers/catalogue";
import type { ColumnSpec } from "../../src/registers/columns";
import { readFacts } from "../../src/registers/read";
import type { RegisterKind } from "../../src/registers/register";
import { readSettings } from "../../src/registers/settings";
import { templateDraft } from "../../src/report/template";
import { makeRegisters, planRegisters } from "../../src/store/new-registers";
import { openWorkbook } from "../../src/store/open-workbook";
import { readOpenWorkbook } from "../../src/workbook/office";
import type { Result, Workbook } from "../../src/workbook/port";
import { type Host, hostSheet, hostWorkbook, openHost, wholeSheets, wholeWorkbook } from "../host";
import { strokeAt } from "../host";
import { EXAMPLE, opened, RICH, sheetNamed } from "./files";

let host: Host;
afterEach(() => {
  host.close();
});

const valueOf = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};
const make = async (...kinds: RegisterKind[]): Promise<readonly string[]> => {
  const written = valueOf(await makeRegisters(openWorkbook, kinds));
  return written.kind === "sheets" ? written.sheets.map(({ name }) => name) : [];
};
const read = async (): Promise<Workbook> => valueOf(await readOpenWorkbook());

test.each([EXAMPLE, ...RICH])("all the sheets of %s stay as they were", async (path) => {
  const workbook = await opened(path);
  host = openHost(workbook);
  const before = wholeWorkbook(workbook);
  const settings = readSettings([await read()]);
  const made = await make("contracts", "payments", "targets");
  const isOld = (sheet: string): boolean => before.order.includes(sheet) && sheet !== "Paramètres SPASER";
  expect(wholeSheets(workbook, isOld)).toEqual(
    Object.fromEntries(Object.entries(before.sheets).filter(([name]) => isOld(name))),
  );
  const after = wholeWorkbook(workbook);
  expect(after.order.slice(0, before.order.length)).toEqual(before.order);
  expect(after.names.filter((name) => before.names.includes(name))).toEqual(before.names);
  // The settings sheet has more lines, and says the same.
  const [own, former] = [after.sheets["Paramètres SPASER"], before.sheets["Paramètres SPASER"]];
  expect(own?.rows).toMatchObject(former?.rows ?? {});
  expect(own?.painted).toMatchObject(former?.painted ?? {});
  expect(readSettings([await read()])).toEqual(settings);
  expect(made).toHaveLength(3);
});

/** Some columns are read where they are met, and not asked for. */
const proposedIn = (kind: RegisterKind): readonly string[] =>
  Object.entries<ColumnSpec>(REGISTERS[kind].columns)
    .filter(([, { proposed }]) => proposed !== false)
    .map(([id]) => id)
    .sort();

test.each([[["contracts", "structures"]], [REGISTER_KINDS]] as const)(
  "%j are read as those registers",
  async (kinds) => {
    host = openHost(hostWorkbook());
    await make(...kinds);
    const { registers, problems } = readFacts([await read()]);
    expect([...registers.keys()].sort()).toEqual([...kinds].sort());
    for (const [kind, { blocks }] of registers)
      expect([...(blocks[0]?.columns.keys() ?? [])].sort()).toEqual(proposedIn(kind));
    expect(problems).toEqual([]);
  },
);

test("the rules and lists are those of the templates that files have", async () => {
  host = openHost(hostWorkbook());
  await make("contracts", "insertion");
  const draft = templateDraft(["contracts", "insertion"]);
  const names = new Set(host.workbook.names.map(({ name }) => name));
  expect(names).toEqual(new Set((draft.names ?? []).map(({ name }) => name)));
  for (const { name, validations = [] } of draft.sheets.slice(0, -1)) {
    const sheet = sheetNamed(host.workbook, name);
    expect(sheet.tables).toHaveLength(1);
    for (const { area, rule } of validations) {
      const found = strokeAt(sheet, "DataValidation.Rule", area.top - 1, area.left);
      if (rule.kind === "list") expect(found).toEqual({ list: { inCellDropDown: true, source: `=${rule.source}` } });
      else expect(found).toBeDefined();
    }
  }
});

test("a sheet, a table or a list of the same name is never taken over: the free name is said beforehand", async () => {
  const mine = hostSheet("Registre des marchés", [["à moi"]]);
  const settings = hostSheet("paramètres spaser", [["Exercice", 2024]]);
  host = openHost(hostWorkbook(mine, settings));
  host.workbook.names.push({ name: "Liste_Categorie", formula: "='Registre des marchés'!$A$1", comment: "" });
  const planned = valueOf(await planRegisters(openWorkbook, ["contracts"]));
  expect(planned).toMatchObject({
    sheets: [{ asked: "Registre des marchés", name: "Registre des marchés (2)" }],
    settings: { sheet: "paramètres spaser", isMade: false },
  });
  expect(await make("contracts")).toEqual(["Registre des marchés (2)"]);
  expect(mine.rows.get(0)).toEqual(["à moi"]);
  const made = sheetNamed(host.workbook, "Registre des marchés (2)");
  const category = Object.keys(REGISTERS.contracts.columns).indexOf("category");
  expect(strokeAt(made, "DataValidation.Rule", 5, category)).toEqual({
    list: { inCellDropDown: true, source: "=Liste_Categorie_2" },
  });
  expect(settings.rows.get(0)).toEqual(["Exercice", 2024]);
  expect(host.workbook.sheets).toHaveLength(3);
});

test("directorates are chosen among those typed in their new sheet, whatever it is called", async () => {
  const settings = hostSheet("Paramètres SPASER", [["Exercice", 2024]]);
  host = openHost(hostWorkbook(hostSheet("Directions", [["à moi"]]), settings));
  await make("directorates", "events");
  const named = host.workbook.names.find(({ name }) => name === "Liste_Directions");
  expect(named?.formula).toMatch(/^='Directions \(2\)'!\$A\$6:INDEX\('Directions \(2\)'!/);
  const column = Object.keys(REGISTERS.events.columns).indexOf("directorate");
  expect(strokeAt(sheetNamed(host.workbook, REGISTERS.events.title), "DataValidation.Rule", 5, column)).toEqual({
    list: { inCellDropDown: true, source: "=Liste_Directions" },
  });
});

test("the new sheets are the buyer's own: they bear no mark of ours, and made again they stand beside", async () => {
  host = openHost(hostWorkbook());
  await make("contracts");
  expect(sheetNamed(host.workbook, "Registre des marchés").customProperties.size).toBe(0);
  expect(await make("contracts")).toEqual(["Registre des marchés (2)"]);
});

test("when Excel refuses half way, nothing is left", async () => {
  const settings = hostSheet("Paramètres SPASER", [["Exercice", 2024]]);
  host = openHost(hostWorkbook(hostSheet("Feuil1", [["à moi"]]), settings));
  const before = wholeWorkbook(host.workbook);
  host.beforeRequest = (_, { Actions }) => {
    const made = host.workbook.sheets.find(({ name }) => name === "Registre des marchés");
    if (made !== undefined) made.protected = Actions.some(({ Name }) => Name === "Rule");
  };
  expect(await makeRegisters(openWorkbook, ["contracts"])).toMatchObject({ ok: false });
  host.beforeRequest = null;
  expect(wholeWorkbook(host.workbook)).toEqual(before);
});
