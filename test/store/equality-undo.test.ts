/** What the tab "Égalité" has written in the simulated Excel, taken back: the whole workbook is compared. */
import { drawn } from "../../src/store/drawings";
import { remindersWriting, synthesisWriting, type Writing } from "../../src/store/equality";
import { givingWay, lastWritten, noteSheets, type SheetsUndone, undoSheets } from "../../src/store/equality-undo";
import { openWorkbook } from "../../src/store/open-workbook";
import type { Source } from "../../src/store/source";
import { readRegisters } from "../../src/report/annual";
import type { Cell, Workbook } from "../../src/workbook/port";
import { valueOf } from "../corrections/support";
import { type Host, hostSheet, hostWorkbookFrom, openHost, wholeWorkbook } from "../host";
import type { HostSheet } from "../host/workbook";
import { sheetOf, workbookOf } from "./fixtures";

const HEADINGS = ["N° consultation", "Candidat", "Date", "Attestation reçue", "Attributaire", "Index transmis", "Plan transmis"]; // prettier-ignore
const rows = (count: number): readonly (readonly Cell[])[] =>
  Array.from({ length: count }, (_, n) => [`C${String(n)}`, `Entreprise ${String(n)}`, 45_730, "oui", "oui", "non", "non"]); // prettier-ignore
const WORKBOOK: Workbook = workbookOf(sheetOf("Candidatures", [HEADINGS, ...rows(12)]));

let host: Host;
/** What was written is remembered by source: each test has its own. */
let source: Source;
beforeEach(() => {
  host = openHost(hostWorkbookFrom(WORKBOOK));
  source = { ...openWorkbook };
});
afterEach(() => {
  host.close();
});

const whole = () => wholeWorkbook(host.workbook);
const reading = readRegisters([WORKBOOK]);
const synthesis = (): Writing => synthesisWriting(reading, 2025);
const letters = (): Writing => remindersWriting(reading, 2025, 46_054);
async function drawing(): Promise<Writing> {
  const made = valueOf(await drawn(source, { exercice: 2025, size: { count: 4 }, seed: "g", by: [], today: 46_000 }));
  if (made === null) throw new Error("nothing drawn");
  return made.writing;
}

/** As the pane writes. */
async function write(writing: Writing): Promise<void> {
  const { draft, file, options } = writing;
  const before = await givingWay(source, valueOf((await source.plan?.(draft, options)) ?? { ok: true, value: [] }));
  const written = valueOf(await source.write(draft, file, options));
  const names = written.kind === "sheets" ? written.sheets.map(({ name }) => name) : [];
  await noteSheets(source, writing, names, before);
}

async function undo(): Promise<SheetsUndone> {
  const last = lastWritten(source);
  if (last?.kind !== "sheets") throw new Error("nothing to undo");
  return valueOf(await undoSheets(source, last));
}

const sheet = (name: string): HostSheet => {
  const found = host.workbook.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

test.each([
  ["the synthesis", synthesis],
  ["the letters", letters],
  ["a drawing", drawing],
])("%s, written then undone, leaves the workbook as it was", async (_, writingOf) => {
  const before = whole();
  await write(await writingOf());
  expect(whole()).not.toEqual(before);
  expect(await undo()).toEqual({ state: "taken" });
  expect(whole()).toEqual(before);
  expect(lastWritten(source)).toBeNull();
});

test("several writings are undone one after the other, the last first", async () => {
  const states = [whole()];
  for (const writing of [synthesis(), letters(), await drawing()]) {
    await write(writing);
    states.push(whole());
  }
  for (const before of states.slice(0, -1).reverse()) {
    expect(await undo()).toEqual({ state: "taken" });
    expect(whole()).toEqual(before);
  }
});

test("a synthesis written again gives back the first, then nothing", async () => {
  const empty = whole();
  await write(synthesis());
  const first = whole();
  await write(synthesisWriting(reading, 2025));
  expect(await undo()).toEqual({ state: "given-back", names: ["Égalité 2025"] });
  expect(whole()).toEqual(first);
  expect(await undo()).toEqual({ state: "taken" });
  expect(whole()).toEqual(empty);
});

test("letters of another day give way to those before them", async () => {
  await write(letters());
  const first = whole();
  await write(remindersWriting(reading, 2025, 46_060));
  expect(whole()).not.toEqual(first);
  await undo();
  expect(whole()).toEqual(first);
});

test("what takes the place of a sheet that the pane has not written, or that was changed, cannot be undone", async () => {
  await write(synthesis());
  sheet("Égalité 2025").rows.get(0)?.splice(3, 1, "ma note");
  await write(synthesis());
  expect(lastWritten(source)).toBeNull();
  source = { ...openWorkbook };
  await write(synthesis());
  expect(lastWritten(source)).toBeNull();
});

test.each([
  ["a cell typed in", (own: HostSheet) => void own.rows.get(1)?.splice(0, 1, "vu")],
  ["a cell added below", (own: HostSheet) => void own.rows.set(90, ["total"])],
  ["a format", (own: HostSheet) => void own.strokes.push({ box: { top: 1, left: 0, bottom: 1, right: 0 }, key: "NumberFormat", value: "0.00" })], // prettier-ignore
  ["a comment", (own: HostSheet) => void (own.comments += 1)],
  ["another name", (own: HostSheet) => void (own.name = "À moi")],
])("%s since: the sheet is left, and all of the workbook", async (_, change) => {
  await write(letters());
  change(sheet("Relances (usage interne)"));
  const before = whole();
  expect(await undo()).toEqual({ state: "changed", sheet: "Relances (usage interne)" });
  expect(whole()).toEqual(before);
});

test.each([
  ["='Relances (usage interne)'!A1"],
  ["=SUM('Relances (usage interne)'!B:B)"],
  ["=COUNTA(Relances[Candidat])"],
])("a formula elsewhere (%s) keeps the sheet, whether its own is protected or not", async (formula) => {
  await write(letters());
  const other = hostSheet("À moi", [[1]]);
  other.formulas.set("0:0", formula);
  host.workbook.sheets.push(other);
  for (const isProtected of [false, true]) {
    other.protected = isProtected;
    const before = whole();
    expect(await undo()).toEqual({ state: "used", sheet: "Relances (usage interne)" });
    expect(whole()).toEqual(before);
  }
});

test("a sheet that was deleted, protected, or that would be the last one", async () => {
  await write(letters());
  const own = sheet("Relances (usage interne)");
  own.protected = true;
  expect(await undo()).toMatchObject({ state: "protected" });
  own.protected = false;
  sheet("Candidatures").visibility = "Hidden";
  expect(await undo()).toMatchObject({ state: "last" });
  sheet("Candidatures").visibility = "Visible";
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(own), 1);
  expect(await undo()).toMatchObject({ state: "gone" });
  expect(lastWritten(source)).toBeNull();
});
