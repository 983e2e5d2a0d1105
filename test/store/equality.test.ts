/** What the tab "Égalité" writes, in the simulated Excel: its sheets, and the drawings that it finds there again. */
import { drawn, drawingsOf, recordedDrawings } from "../../src/store/drawings";
import { remindersWriting, synthesisWriting } from "../../src/store/equality";
import { readRegisters } from "../../src/report/annual";
import { openWorkbook } from "../../src/store/open-workbook";
import { ALONE } from "../../src/store/source";
import type { Cell, Workbook } from "../../src/workbook/port";
import { wholeSheets } from "../host/whole";
import { cellAt } from "../host/workbook";
import { type Host, hostWorkbookFrom, openHost } from "../host";
import { sheetOf, workbookOf } from "./fixtures";

const HEADINGS = ["N° consultation", "Candidat", "Date", "Attestation reçue", "Attestation contrôlée", "Attributaire", "Index transmis", "Plan transmis"]; // prettier-ignore
const rows = (count: number, more: readonly Cell[] = ["oui", null, "oui"]): readonly (readonly Cell[])[] =>
  Array.from({ length: count }, (_, n) => [`C${String(n)}`, `Entreprise ${String(n)}`, 45_730, ...more, "non", "non"]);
const candidates = (own: readonly (readonly Cell[])[]): Workbook =>
  workbookOf(sheetOf("Candidatures", [HEADINGS, ...own]));

let host: Host;
const open = (workbook: Workbook): void => {
  host = openHost(hostWorkbookFrom(workbook));
};
afterEach(() => {
  host.close();
});

const REQUEST = { exercice: 2025, size: { count: 4 }, seed: "graine", by: [], today: 46_000 } as const;
const names = (): readonly string[] => host.workbook.sheets.map(({ name }) => name);

async function write(): Promise<void> {
  const made = await drawn(openWorkbook, REQUEST);
  if (!made.ok || made.value === null) throw new Error("nothing drawn");
  const { draft, file, options } = made.value.writing;
  expect((await openWorkbook.write(draft, file, options)).ok).toBe(true);
}

test("a drawing stands in its own sheet; the second is numbered after it, and says so; neither replaces the other", async () => {
  open(candidates(rows(12)));
  await write();
  const second = await drawn(openWorkbook, REQUEST);
  expect(second).toMatchObject({ ok: true, value: { recorded: [{ name: "Tirage 2025-1" }], same: "Tirage 2025-1" } });
  expect(await drawn(openWorkbook, { ...REQUEST, seed: "autre" })).toMatchObject({ ok: true, value: { same: null } });
  await write();
  expect(names()).toEqual(["Candidatures", "Tirage 2025-1", "Tirage 2025-2"]);
});

test("a sheet of ours of that name is kept all the same: the drawing goes beside it", async () => {
  open(candidates(rows(12)));
  await write();
  const first = host.workbook.sheets.find(({ name }) => name === "Tirage 2025-1");
  // Its mark is gone from the first cell: it is no longer known as a record, and still is not written over.
  first?.rows.get(0)?.splice(0, 1, "mes notes");
  await write();
  expect(names()).toEqual(["Candidatures", "Tirage 2025-1", "Tirage 2025-1 (2)"]);
  expect(first === undefined ? null : cellAt(first, 0, 0)).toBe("mes notes");
});

test("the workbook tells where each drawing has got, and what is left to control", async () => {
  open(candidates(rows(12)));
  await write();
  const look = async () => {
    const recorded = await recordedDrawings(openWorkbook, 2025);
    const read = await openWorkbook.read(ALONE);
    if (!recorded.ok || !read.ok) throw new Error("not read");
    return drawingsOf(readRegisters(read.value).prepared.facts, recorded.value, 2025).drawings;
  };
  const [drawing] = await look();
  expect(drawing).toMatchObject({ name: "Tirage 2025-1", progress: { drawn: 4, checked: 0, lost: 0 } });
  expect(drawing?.rows.map(({ doubt }) => doubt)).toEqual([null, null, null, null]);
  const line = drawing?.rows[0]?.line;
  const register = host.workbook.sheets.find(({ name }) => name === "Candidatures");
  register?.rows.get((line?.row ?? 0) + 1)?.splice(4, 1, "oui");
  expect(await look()).toMatchObject([{ progress: { checked: 1 } }]);
});

test("nothing received, nothing drawn; a directorate that nobody says is said not to split the frame", async () => {
  open(candidates(rows(5, ["non", null, "oui"])));
  expect(await drawn(openWorkbook, REQUEST)).toEqual({ ok: true, value: null });
  host.close();
  open(candidates(rows(5)));
  const made = await drawn(openWorkbook, { ...REQUEST, by: ["directorate", "awarded"] });
  expect(made).toMatchObject({ ok: true, value: { unsaid: ["directorate"] } });
});

test("where a draft would go is known before it is written", async () => {
  open(candidates(rows(5)));
  const reading = readRegisters([candidates(rows(5))]);
  const { draft, file } = synthesisWriting(reading, 2025);
  const plan = async () => openWorkbook.plan?.(draft);
  expect(await plan()).toEqual({ ok: true, value: [{ asked: "Égalité 2025", name: "Égalité 2025", replaced: false }] });
  expect(names()).toEqual(["Candidatures"]);
  await openWorkbook.write(draft, file);
  expect(await plan()).toMatchObject({ ok: true, value: [{ name: "Égalité 2025", replaced: true }] });
});

test("letters are a table with their day; an empty list says why it is", () => {
  const letters = remindersWriting(readRegisters([candidates(rows(3))]), 2025, 46_054).draft.sheets[0];
  expect(letters?.tables).toHaveLength(1);
  expect(letters?.rows[1]?.cells.map((cell) => cell?.value)).toContain(46_054);
  const reasonOf = (own: readonly (readonly Cell[])[], exercice = 2025): unknown => {
    const sheet = remindersWriting(readRegisters([candidates(own)]), exercice, null).draft.sheets[0];
    return [sheet?.tables, sheet?.rows[1]?.cells[0]?.value];
  };
  expect(reasonOf(rows(3, ["oui", null, null]))).toEqual([undefined, expect.stringContaining("« Attributaire »")]);
  expect(reasonOf(rows(3), 2024)).toEqual([undefined, expect.stringContaining("aucune candidature en 2024")]);
});

test("the three writings leave the rest of the workbook as it was, even a sheet that has their name", async () => {
  const workbook = candidates(rows(12));
  open({ ...workbook, sheets: [...workbook.sheets, ...workbookOf(sheetOf("Égalité 2025", [["à moi", 1]])).sheets] });
  const isTheirs = (name: string): boolean => ["Candidatures", "Égalité 2025"].includes(name);
  const before = wholeSheets(host.workbook, isTheirs);
  const reading = readRegisters([workbook]);
  const writings = [synthesisWriting(reading, 2025), remindersWriting(reading, 2025, 46_054)];
  for (const { draft, file, options } of writings)
    expect((await openWorkbook.write(draft, file, options)).ok).toBe(true);
  await write();
  expect(wholeSheets(host.workbook, isTheirs)).toEqual(before);
  expect(names()).toEqual(expect.arrayContaining(["Égalité 2025 (2)", "Relances (usage interne)", "Tirage 2025-1"]));
});
