/** Rules that help to fill in the registers: put and taken back, they leave nothing; in between they touch nobody else's. */
import { type EntryPreview, ownEntry, previewEntry, putEntry, takeEntry } from "../../src/store/entry";
import { openWorkbook } from "../../src/store/open-workbook";
import { matchingOf } from "../../src/registers/matching/lines";
import { readSettings } from "../../src/registers/settings";
import { ROWS_BELOW } from "../../src/validation/entry/place";
import { readOpenWorkbook } from "../../src/workbook/office";
import type { Cell, Result } from "../../src/workbook/port";
import { boxOf, type Host, type HostSheet, hostSheet, hostTable, hostWorkbook, openHost, strokeAt } from "../host";
import { wholeWorkbook } from "../host";
import { cellAt, putCell } from "../host/workbook";
import { EXAMPLE, opened, RICH, sheetNamed } from "./files";

let host: Host;
afterEach(() => {
  host.close();
});

const valueOf = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};
const preview = async (): Promise<EntryPreview> => valueOf(await previewEntry(openWorkbook));

const ruleAt = (sheet: HostSheet, address: string): unknown => {
  const { top, left } = boxOf(address);
  return strokeAt(sheet, "DataValidation.Rule", top, left);
};

test.each([EXAMPLE, ...RICH])("%s is given back as it was, names and lists included", async (path) => {
  const workbook = await opened(path);
  host = openHost(workbook);
  const before = wholeWorkbook(workbook);
  const looked = await preview();
  expect(wholeWorkbook(workbook)).toEqual(before);
  expect(looked.put.length).toBeGreaterThan(0);
  valueOf(await putEntry(openWorkbook, looked));
  const during = wholeWorkbook(workbook);
  expect(during).not.toEqual(before);
  // Whoever had a rule still has it, and no cell has another value.
  for (const [name, sheet] of Object.entries(before.sheets)) {
    const after = during.sheets[name];
    if (name !== looked.lists?.sheet) expect(after?.rows).toEqual(sheet.rows);
    for (const rule of sheet.painted["DataValidation.Rule"] ?? [])
      expect(after?.painted["DataValidation.Rule"]).toContain(rule);
    expect(after?.conditionalFormats).toEqual(sheet.conditionalFormats);
  }
  valueOf(await takeEntry(openWorkbook));
  expect(wholeWorkbook(workbook)).toEqual(before);
  expect(valueOf(await ownEntry(openWorkbook))).toEqual([]);
});

/** A register of contracts from A1, with as many rows as given. */
const contracts = (...rows: Cell[][]): HostSheet =>
  hostSheet("Marchés", [
    ["N° de marché", "Date de notification", "Montant HT", "Catégorie", "ESS", "Direction"],
    ...rows,
  ]);
const row = (number: string): Cell[] => [number, 45_731, 125_000, "travaux", "Oui", "Routes"];
const ROW = row("2025-001");
const USER = { custom: { formula: "=LEN(A2)>3" } };

const open = (...sheets: HostSheet[]): void => {
  host = openHost(hostWorkbook(...sheets));
};
const put = async (): Promise<EntryPreview> => {
  const looked = await preview();
  valueOf(await putEntry(openWorkbook, looked));
  return looked;
};

test("lists are named ranges of the settings sheet, dates and amounts have bounds, each with a French message", async () => {
  const sheet = contracts(ROW);
  const list = hostSheet("Directions", [["Direction"], ["Routes"], ["Bâtiments"]]);
  open(sheet, list);
  const { put: targets, lists } = await put();
  expect(targets.map(({ heading, words }) => `${heading} : ${words}`)).toEqual([
    "Date de notification : une date (refuse)",
    "Montant HT : un montant, jamais négatif (avertit)",
    "Catégorie : travaux, fournitures, services (avertit)",
    "ESS : Oui, Non (avertit)",
    "Direction : liste de vos directions (avertit)",
  ]);
  expect(ruleAt(sheet, "B2")).toEqual({
    date: { operator: "Between", formula1: "=DATE(1980,1,1)", formula2: "=DATE(2100,12,31)" },
  });
  expect(ruleAt(sheet, "C2")).toEqual({ decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } });
  expect(ruleAt(sheet, "F2")).toEqual({ list: { inCellDropDown: true, source: "=SPASER_Liste_Directions" } });
  const names = new Map(host.workbook.names.map(({ name, formula }) => [name, formula]));
  expect(names.get("SPASER_Liste_Directions")).toBe(
    "='Directions'!$A$2:INDEX('Directions'!$A$2:$A$502,COUNTA('Directions'!$A$2:$A$502))",
  );
  const settings = sheetNamed(host.workbook, "Paramètres SPASER");
  const [, row = ""] = /\$D?\$?(\d+):/.exec(names.get("SPASER_Liste_Categorie") ?? "") ?? [];
  expect(settings.rows.get(Number(row) - 1)?.[0]).toBe("travaux");
  expect(lists).toEqual({ sheet: "Paramètres SPASER", cells: null });
  expect(strokeAt(sheet, "DataValidation.ErrorAlert", 1, 3)).toMatchObject({
    title: "SPASER · Catégorie",
    style: "Warning",
    message: expect.stringContaining("Ce n'est pas un mot de la liste") as string,
  });
  // The sheet that was in view still is.
  expect(host.workbook.active).toBe(sheet.id);
});

test("the settings read the same with the lists under them", async () => {
  const settings = hostSheet("Paramètres SPASER", [
    ["Paramètre", "Valeur"],
    ["Exercice", 2024],
    ["Départements du territoire", "33"],
  ]);
  const workbook = await opened(EXAMPLE);
  workbook.sheets.splice(
    workbook.sheets.findIndex(({ name }) => name === "Paramètres SPASER"),
    1,
    settings,
  );
  host = openHost(workbook);
  const read = async () => readSettings([valueOf(await readOpenWorkbook())]);
  const before = await read();
  expect(before.settings).toMatchObject({ exercice: 2024, departments: ["33"] });
  const { lists } = await put();
  expect(lists?.cells).toMatch(/^A5:/);
  expect(await read()).toEqual(before);
});

test("what people say of columns reads the same with the lists under it, and may go on", async () => {
  const section = ["Feuille", "Registre", "Colonne", "En-tête lu", "« Oui » signifie"];
  const line = ["Marchés", "Registre des marchés", "Montant HT", "Montant HT"];
  const settings = hostSheet("Paramètres SPASER", [
    ["Exercice", 2025],
    [],
    ["Correspondance des colonnes"],
    section,
    line,
  ]);
  open(contracts(ROW), settings);
  const said = async () => matchingOf(valueOf(await readOpenWorkbook()));
  const before = await said();
  expect(before.columns).toHaveLength(1);
  await put();
  const { section: after, ...rest } = await said();
  expect({ ...rest, section: before.section }).toEqual({ ...before, end: rest.end });
  expect(after?.free).toEqual(before.section?.free);
  valueOf(await takeEntry(openWorkbook));
  expect(await said()).toEqual(before);
});

test("a column where someone has a rule, were it on one cell, keeps it and gets none; it is said", async () => {
  const sheet = contracts(ROW, ROW, ROW);
  sheet.strokes.push({ box: boxOf("C3"), key: "DataValidation.Rule", value: USER });
  sheet.strokes.push({
    box: boxOf("D2:D4"),
    key: "DataValidation.Prompt",
    value: { showPrompt: true, title: "", message: "Voir Paul" },
  });
  open(sheet);
  const { kept } = await put();
  expect(kept.map(({ heading }) => heading)).toEqual(["Montant HT", "Catégorie"]);
  expect([ruleAt(sheet, "C2"), ruleAt(sheet, "C3"), ruleAt(sheet, "D2")]).toEqual([undefined, USER, undefined]);
  valueOf(await takeEntry(openWorkbook));
  expect(ruleAt(sheet, "C3")).toEqual(USER);
});

test("a rule that someone puts between the look and the confirmation is kept too", async () => {
  const sheet = contracts(ROW);
  open(sheet);
  const looked = await preview();
  sheet.strokes.push({ box: boxOf("C2:C9"), key: "DataValidation.Rule", value: USER });
  expect(valueOf(await putEntry(openWorkbook, looked))).toBe(looked.put.length - 1);
  expect([ruleAt(sheet, "C2"), ruleAt(sheet, "C10")]).toEqual([USER, undefined]);
});

test("a plain range gets rules 200 rows further, a table to its end, never over what stands below", async () => {
  const [plain, noted, table] = [contracts(row("1")), contracts(row("2")), contracts(row("3"), row("4"))];
  noted.name = "Noté";
  table.name = "Table";
  noted.rows.set(9, [null, null, 125_000]);
  table.tables.push(hostTable("T", boxOf("A1:F5"), { showTotals: true }));
  open(plain, noted, table);
  await put();
  const last = (sheet: HostSheet): number =>
    Array.from({ length: 400 }, (_, row) => row + 1).findLast(
      (row) => ruleAt(sheet, `B${String(row)}`) !== undefined,
    ) ?? 0;
  expect([last(plain), last(noted), last(table)]).toEqual([2 + ROWS_BELOW, 9, 4]);
});

test("cells mostly written in another way have no rule; one that is written so makes the rule a warning", async () => {
  const rows = ["15/03/2025", "16/03/2025", 45_731].map((date): Cell[] => ["1", date, 1, "T", "Oui"]);
  const sheet = contracts(...rows, ["1", 45_731, 1, "T", "Oui"]);
  const other = contracts(ROW, ROW, ["1", "fin 2025", 1]);
  other.name = "Autres";
  open(sheet, other);
  const { put: targets, unlike } = await put();
  expect(unlike).toEqual([{ sheet: "Marchés", heading: "Catégorie", cells: "D2:D205" }]);
  const dates = targets.filter(({ heading }) => heading === "Date de notification");
  expect(dates.map(({ validation }) => validation.error.style)).toEqual(["warning", "warning"]);
});

test("protected sheets are left alone, and said", async () => {
  const [sheet, other] = [contracts(ROW), contracts(row("2024-001"))];
  other.name = "Archives";
  other.protected = true;
  open(sheet, other);
  const { locked, put: targets } = await put();
  expect(locked).toEqual(["Archives"]);
  expect(new Set(targets.map(({ sheet: name }) => name))).toEqual(new Set(["Marchés"]));
});

test("rules put again replace those that were there: moved columns and rows leave none behind", async () => {
  const sheet = contracts(ROW);
  open(sheet);
  await put();
  const once = wholeWorkbook(host.workbook);
  const { replaced } = await put();
  expect(replaced).toEqual([{ sheet: "Marchés", cells: "B2:E202" }]);
  expect(wholeWorkbook(host.workbook)).toEqual(once);
});

test("rules of ours that users have cut in pieces are found, and taken back around theirs", async () => {
  const sheet = contracts(ROW);
  open(sheet);
  await put();
  sheet.strokes.push({ box: boxOf("C40:C41"), key: "DataValidation.Rule", value: USER });
  const alert = { showAlert: true, style: "Stop", title: "À moi", message: "" };
  sheet.strokes.push({ box: boxOf("C40:C41"), key: "DataValidation.ErrorAlert", value: alert });
  valueOf(await takeEntry(openWorkbook));
  const left = wholeWorkbook(host.workbook).sheets["Marchés"]?.painted["DataValidation.Rule"];
  expect(left).toEqual(['C40:C41 = {"custom":{"formula":"=LEN(A2)>3"}}']);
});

test("what someone has written under a list stays when the lists go", async () => {
  open(contracts(ROW));
  await put();
  const settings = sheetNamed(host.workbook, "Paramètres SPASER");
  const words = [...settings.rows].find(([, cells]) => cells[0] === "travaux")?.[0] ?? 0;
  expect([0, 1, 2].map((nth) => settings.rows.get(words + nth)?.slice(0, 2))).toEqual([
    ["travaux", "Oui"],
    ["fournitures", "Non"],
    ["services", undefined],
  ]);
  putCell(settings, words + 2, 1, "À garder");
  valueOf(await takeEntry(openWorkbook));
  expect(cellAt(settings, words + 2, 1)).toBe("À garder");
  const left = [-2, -1, 0, 1, 2].flatMap((nth) => settings.rows.get(words + nth) ?? []);
  expect(left.filter((cell) => cell !== null && cell !== undefined)).toEqual(["À garder"]);
  expect(host.workbook.names.map(({ name }) => name)).toEqual(["Liste_Mode_de_saisie"]);
});

test("a settings sheet that was made for the lists stays once someone has filled it in", async () => {
  const sheet = contracts(ROW);
  open(sheet);
  await put();
  const settings = sheetNamed(host.workbook, "Paramètres SPASER");
  settings.rows.get(4)?.splice(1, 1, "Département des Landes");
  const taken = valueOf(await takeEntry(openWorkbook));
  expect(taken.sheet).toBeNull();
  expect(settings.rows.get(4)).toEqual(["Collectivité", "Département des Landes"]);
  expect(host.workbook.names.map(({ name }) => name)).toEqual(["Liste_Mode_de_saisie"]);
});

test("when Excel refuses half way, nothing is left", async () => {
  const sheet = contracts(ROW);
  open(sheet);
  const before = wholeWorkbook(host.workbook);
  const looked = await preview();
  host.beforeRequest = (_, { Actions }) => {
    if (Actions.some(({ Name }) => Name === "ErrorAlert") && Actions.some(({ Name }) => Name === "Rule"))
      if (host.workbook.sheets.length > 1 && host.workbook.names.length > 1) sheet.protected = true;
  };
  const result = await putEntry(openWorkbook, looked);
  expect(result).toMatchObject({ ok: false, fault: { kind: "office", fault: { code: "access-denied" } } });
  host.beforeRequest = null;
  sheet.protected = false;
  expect(wholeWorkbook(host.workbook)).toEqual(before);
});
