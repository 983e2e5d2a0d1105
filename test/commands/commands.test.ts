/** The ribbon's buttons in the simulated Excel, through the functions that the manifest names. */
import { associateCommands } from "../../src/commands/associate";
import { OWN_SHEETS } from "../../src/registers/own-sheets";
import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { writeReport } from "../../src/store/report";
import { messageView } from "../../src/taskpane/view/message";
import { readOpenWorkbook } from "../../src/workbook/office";
import type { Workbook } from "../../src/workbook/port";
import { type AddIn, exampleSheets, openAddIn } from "../functions/host";
import { CONTRACTS, sheetOf, workbookOf } from "../store/fixtures";

jest.setTimeout(60_000);

const CONTRACTS_ONLY = workbookOf(sheetOf("Marchés", CONTRACTS));
let addIn: AddIn;
const open = (workbook: Workbook = CONTRACTS_ONLY): AddIn => {
  addIn = openAddIn(workbook);
  associateCommands(addIn.store);
  return addIn;
};
afterEach(() => {
  addIn.host.close();
});

/** Presses a button of the ribbon; how many times Excel was told that it is done. */
async function press(name: string): Promise<number> {
  let completed = 0;
  await addIn.host.Office.actions.get(name)?.({
    completed: () => {
      completed++;
    },
  });
  return completed;
}

const names = (): string[] => addIn.host.workbook.sheets.map(({ name }) => name);

test("the report is written beside the registers, and its first page comes in view", async () => {
  const { host, store } = open(await exampleSheets("Marchés", "Heures", "Mandats"));
  expect(await press("report")).toBe(1);
  expect(names()).toEqual(expect.arrayContaining([OWN_SHEETS.report(2025), OWN_SHEETS.method]));
  const first = host.workbook.sheets.find(({ name }) => name === OWN_SHEETS.essential(2025));
  expect(host.workbook.active).toBe(first?.id);
  expect(store.snapshot().message).toMatchObject({ code: "report-written", exercice: 2025 });
  expect(host.Office.taskpane).toBe("hidden");
});

test("what is read back in the report is what the functions show", async () => {
  const { call, ready } = open(await exampleSheets("Marchés", "Heures", "Mandats"));
  await press("report");
  await ready();
  const workbook = await readOpenWorkbook();
  if (!workbook.ok) throw new Error(workbook.fault.detail);
  const report = workbook.value.sheets.find(({ name }) => name === OWN_SHEETS.report(2025));
  const rows = report?.grid.rows ?? [];
  const checked = indicatorsOf(DEFAULT_SCHEME).filter(({ code, name, measure }) => {
    const value = rows.find(([first]) => first === code)?.[2];
    const shown = call(name).shows();
    if (typeof value !== "number" || measure.kind === "breakdown") return false;
    expect([code, shown]).toEqual([code, value]);
    return true;
  });
  expect(checked.length).toBeGreaterThan(20);
});

const cellAt = (name: string, row: number, column: number): unknown =>
  host()
    .sheets.find((sheet) => sheet.name === name)
    ?.rows.get(row)?.[column];
const host = (): AddIn["host"]["workbook"] => addIn.host.workbook;

test("a report asked for again writes nothing before the user has said what becomes of the first", async () => {
  const { store, host: excel } = open();
  await press("report");
  expect(store.snapshot().reportAsked).toBeNull();
  const own = host().sheets.find(({ name }) => name === OWN_SHEETS.report(2025));
  own?.rows.set(400, ["Ma remarque à moi"]);
  const before = names();
  excel.Office.taskpane = "hidden";

  expect(await press("report")).toBe(1);
  expect(names()).toEqual(before);
  expect(cellAt(OWN_SHEETS.report(2025), 400, 0)).toBe("Ma remarque à moi");
  expect(excel.Office.taskpane).toBe("shown");
  const { reportAsked } = store.snapshot();
  expect(reportAsked?.planned.map(({ name, replaced }) => [name, replaced])).toEqual([
    [OWN_SHEETS.essential(2025), true],
    [OWN_SHEETS.report(2025), true],
    [OWN_SHEETS.method, true],
  ]);
});

test("a report may be written beside the one before, which stays as it was", async () => {
  const { store } = open();
  await press("report");
  host()
    .sheets.find(({ name }) => name === OWN_SHEETS.report(2025))
    ?.rows.set(400, ["Ma remarque à moi"]);
  await writeReport(store, 2025, "keep");
  expect(cellAt(OWN_SHEETS.report(2025), 400, 0)).toBe("Ma remarque à moi");
  expect(names()).toEqual(expect.arrayContaining([`${OWN_SHEETS.report(2025)} (2)`, `${OWN_SHEETS.method} (2)`]));
  expect(store.snapshot().reportAsked).toBeNull();
});

test("a report that is to replace the first takes its place; a buyer's own sheet of that name never gives way", async () => {
  const { store } = open();
  await press("report");
  const first = names();
  await writeReport(store, 2025, "replace");
  expect(names().sort()).toEqual([...first].sort());
  const own = host().sheets.find(({ name }) => name === OWN_SHEETS.report(2025));
  if (own === undefined) throw new Error("no report");
  own.customProperties.clear();
  await press("report");
  expect(store.snapshot().reportAsked?.planned).toContainEqual({
    asked: OWN_SHEETS.report(2025),
    name: `${OWN_SHEETS.report(2025)} (2)`,
    replaced: false,
  });
  await writeReport(store, 2025, "replace");
  expect(names()).toEqual(expect.arrayContaining([OWN_SHEETS.report(2025), `${OWN_SHEETS.report(2025)} (2)`]));
});

test("writing a report neither loops nor pushes anything to the cells", async () => {
  const { call, ready, reads, timer } = open();
  const cell = call("INSERTION_HOURS_CONTRACTED");
  await ready();
  const [pushed, before] = [cell.results.length, reads()];
  await press("report");
  for (let turn = 0; turn < 5; turn++) {
    timer.pass(5_000);
    await ready();
  }
  // One reading for the report, at most one more for the sheets it added.
  expect(reads() - before).toBeLessThanOrEqual(2);
  expect(cell.results).toHaveLength(pushed);
});

test("without register there is nothing to report: it is said in the pane, and nothing is written", async () => {
  const { store, host } = open(workbookOf(sheetOf("Feuil1", [["bonjour"]])));
  const before = names();
  expect(await press("report")).toBe(1);
  expect(store.snapshot().message).toEqual({ code: "nothing-to-report" });
  expect(names()).toEqual(before);
  expect(host.Office.taskpane).toBe("shown");
});

const [HEADINGS = []] = CONTRACTS;
test.each([
  [
    "without a readable date",
    [HEADINGS, ["M1", "bientôt"]],
    "no-exercice",
    /^Aucune date n'a pu être lue dans les registres/,
  ],
  ["without a row", [HEADINGS], "no-rows", /^Vos registres n'ont aucune ligne/],
] as const)("registers %s: it says what to do, and nothing is written", async (_, rows, code, text) => {
  const { store } = open(workbookOf(sheetOf("Marchés", rows)));
  const before = names();
  expect(await press("report")).toBe(1);
  expect(store.snapshot().message).toEqual({ code });
  expect(messageView({ code }).text).toMatch(text);
  expect(names()).toEqual(before);
});

test("a protected workbook is said to be so, and the button comes back", async () => {
  const { host, store } = open();
  host.workbook.protected = true;
  expect(await press("report")).toBe(1);
  expect(store.snapshot().message).toMatchObject({
    code: "report-failed",
    fault: { kind: "office", fault: { code: "workbook-protected" } },
  });
  expect(host.Office.taskpane).toBe("shown");
});

test("refresh reads again what events have missed", async () => {
  const { host, store, call, ready } = open();
  const cell = call("INSERTION_HOURS_CONTRACTED");
  await ready();
  const [sheet] = host.workbook.sheets;
  sheet?.rows.set(5, ["2025-009", "Espaces verts", 45_800, 10_000, "Direction des Routes", 25]);
  expect(await press("refresh")).toBe(1);
  expect(cell.shows()).toBe(575);
  expect(store.snapshot().message).toEqual({ code: "refreshed", registers: 1 });
});

test("the button of the Index opens the pane on its tab, again when it is pressed again, and writes nothing", async () => {
  const { host, store } = open();
  const before = names();
  expect(await press("equality")).toBe(1);
  const first = store.snapshot().asked;
  expect(first).toEqual({ tab: "equality" });
  expect(host.Office.taskpane).toBe("shown");
  await press("equality");
  expect(store.snapshot().asked).not.toBe(first);
  expect(names()).toEqual(before);
});

test("the button of the control opens the pane on its tab, which controls each time it is pressed, and writes nothing", async () => {
  const { host, store } = open();
  const before = names();
  expect(await press("control")).toBe(1);
  const first = store.snapshot().asked;
  expect(first).toEqual({ tab: "control" });
  expect(host.Office.taskpane).toBe("shown");
  await press("control");
  expect(store.snapshot().asked).not.toBe(first);
  expect(names()).toEqual(before);
});

test("Excel gives the button back even when the pane cannot be shown", async () => {
  const { host } = open();
  const shown = jest.spyOn(Office.addin, "showAsTaskpane").mockRejectedValue(new Error("no pane"));
  let completed = 0;
  const pressed = host.Office.actions.get("control")?.({ completed: () => (completed += 1) });
  await expect(pressed).rejects.toThrow("no pane");
  shown.mockRestore();
  expect(completed).toBe(1);
});
