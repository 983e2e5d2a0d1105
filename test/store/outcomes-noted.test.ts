/** Outcomes of controls noted in the register of the simulated Excel, and taken back: the whole workbook is compared. */
import { REGISTERS } from "../../src/registers/catalogue";
import { applyCorrections, undoCorrections } from "../../src/store/corrections";
import { drawn, type Drawings, drawingsOf, onCells } from "../../src/store/drawings";
import { openWorkbook } from "../../src/store/open-workbook";
import { columnsPlanned, letterPlanned, outcomesPlanned, type Planned } from "../../src/store/outcomes-noted";
import { exerciceOf } from "../../src/report/exercices";
import { recordedIn } from "../../src/report/equality/draw-sheet";
import type { CheckOutcome } from "../../src/equality/outcomes";
import { OWN_SHEETS } from "../../src/registers/own-sheets";
import type { Correction } from "../../src/validation/corrections/correction";
import type { Cell } from "../../src/workbook/port";
import { changes, valueOf } from "../corrections/support";
import { boxOf, type Host, hostWorkbookFrom, openHost, wholeSheets } from "../host";
import { cellAt, type HostSheet } from "../host/workbook";
import { sheetOf, workbookOf } from "./fixtures";

const HEADINGS = ["N° consultation", "Candidat", "Date", "Attestation reçue", "Attestation contrôlée", "Date de contrôle", "Résultat", "Attributaire"]; // prettier-ignore
const DAY = 45_730;
const rows = (count: number, more: readonly Cell[] = ["oui", null, null, null, "oui"]): (readonly Cell[])[] =>
  Array.from({ length: count }, (_, n) => [`C${String(n)}`, `Entreprise ${String(n)}`, DAY, ...more]);

let host: Host;
function open(own: readonly (readonly Cell[])[], headings: readonly Cell[] = HEADINGS): void {
  host = openHost(hostWorkbookFrom(workbookOf(sheetOf("Candidatures", [headings, ...own]))));
}
afterEach(() => {
  host.close();
});

const register = (): HostSheet => {
  const sheet = host.workbook.sheets.find(({ name }) => name === "Candidatures");
  if (sheet === undefined) throw new Error("no register");
  return sheet;
};
const rowOf = (name: string): readonly Cell[] => {
  for (const [, cells] of register().rows) if (cells[1] === name) return Array.from({ length: 9 }, (_, n) => (cells[n] ?? null)); // prettier-ignore
  throw new Error(name);
};

async function draw(count: number): Promise<void> {
  const made = valueOf(
    await drawn(openWorkbook, { exercice: 2025, size: { count }, seed: "g", by: [], today: 46_000 }),
  );
  if (made === null) throw new Error("nothing drawn");
  const { draft, file, options } = made.writing;
  valueOf(await openWorkbook.write(draft, file, options));
}

/** The drawings of the workbook, and what the register says of them now. */
const drawings = async (): Promise<Drawings["drawings"]> =>
  valueOf(
    await onCells(
      openWorkbook,
      ({ prepared: { facts } }, workbooks) => drawingsOf(facts, recordedIn(workbooks, 2025), 2025).drawings,
    ),
  );

const DRAWING = "Tirage 2025-1";
async function plan(outcomeOf: (name: string) => CheckOutcome): Promise<Planned> {
  const [first] = await drawings();
  const outcomes = new Map(
    (first?.rows ?? []).map(({ drawn: one }) => [one.reference, outcomeOf(one.candidate)] as const),
  );
  return valueOf(await outcomesPlanned(openWorkbook, { exercice: 2025, drawing: DRAWING, outcomes }));
}
const cellsOf = ({ rows: noted }: Pick<Planned, "rows">): readonly Correction[] =>
  noted.flatMap(({ corrections }) => corrections);
const apply = async (corrections: readonly Correction[]) =>
  valueOf(await applyCorrections(changes, corrections, new Date(2026, 0, 10, 9, 30)));
const undo = async (batch: number | null) =>
  valueOf(await undoCorrections(changes, (entry) => entry.batch === batch, new Date(2026, 0, 10, 9, 40)));

const COMPLIANT: CheckOutcome = { result: "conforme", day: 46_010 };
const isTheirs = (name: string): boolean => name !== OWN_SHEETS.corrections;

test("an outcome goes in the columns of the register, in its words; the figures follow; undone, nothing is left of it", async () => {
  const own = rows(12);
  own[11] = ["C11", "Entreprise 11", DAY, "O", "O", 45_800, "Conforme", "oui"];
  own[10] = ["C10", "Entreprise 10", DAY, "O", "O", 45_800, "Conforme", "oui"];
  open(own);
  register().strokes.push({ box: boxOf("F2:F13"), key: "NumberFormat", value: "dd/mm/yy" });
  await draw(5);
  const before = wholeSheets(host.workbook, isTheirs);
  const planned = await plan(() => COMPLIANT);
  expect(planned.left).toEqual([]);
  const names = planned.rows.map(({ name }) => name);
  const done = await apply(cellsOf(planned));
  expect(done).toMatchObject({ left: [], fault: null });
  for (const name of names) expect(rowOf(name).slice(4, 7)).toEqual(["O", 46_010, "Conforme"]);
  expect((await drawings())[0]?.progress).toEqual({ drawn: 5, checked: 5, compliant: 5, notCompliant: 0, lost: 0 });
  expect(await undo(done.batch)).toMatchObject({ done: cellsOf(planned).length, left: [], fault: null });
  expect(wholeSheets(host.workbook, isTheirs)).toEqual(before);
});

test("what the register says already is not written again", async () => {
  open(rows(3));
  await draw(3);
  await apply(cellsOf(await plan(() => COMPLIANT)));
  expect((await plan(() => COMPLIANT)).rows).toEqual([]);
});

test("not concluded, a control is not counted: neither its yes nor its day stays", async () => {
  open(rows(2, ["oui", "oui", 46_000, "conforme", null]));
  await draw(2);
  await apply(cellsOf(await plan(() => ({ result: "en attente", day: null }))));
  expect(rowOf("Entreprise 0").slice(4, 7)).toEqual(["non", null, "en attente"]);
  expect((await drawings())[0]?.progress.checked).toBe(0);
});

test("rows sorted since the drawing get their own outcome", async () => {
  open(rows(9));
  await draw(4);
  const [head, ...others] = [...register().rows.values()];
  register().rows.clear();
  for (const [n, cells] of [head, ...others.reverse()].entries())
    if (cells !== undefined) register().rows.set(n, cells);
  const planned = await plan((name) => ({ ...COMPLIANT, result: name.endsWith("0") ? "conforme" : "non conforme" }));
  expect(planned.rows).toHaveLength(4);
  await apply(cellsOf(planned));
  for (const { name } of planned.rows) expect(rowOf(name)[6]).toBe(name.endsWith("0") ? "conforme" : "non conforme");
  expect([...register().rows.values()].filter((cells) => cells[6] != null)).toHaveLength(5);
});

test("rows sorted between the list and the answer are left: nothing goes to another row", async () => {
  open(rows(6));
  await draw(3);
  const planned = await plan(() => COMPLIANT);
  const [head, ...others] = [...register().rows.values()];
  register().rows.clear();
  for (const [n, cells] of [head, ...others.reverse()].entries())
    if (cells !== undefined) register().rows.set(n, cells);
  const before = wholeSheets(host.workbook, isTheirs);
  const done = await apply(cellsOf(planned));
  expect(done).toMatchObject({ done: 0, left: [["moved", 9, ["Candidatures"]]], batch: null });
  expect(wholeSheets(host.workbook, isTheirs)).toEqual(before);
});

test("a row that was deleted, and rows alike that have moved, are refused with their reason", async () => {
  const twins: readonly Cell[] = ["C1", "Jumelle", DAY, "oui", null, null, null, null];
  open([...rows(1), twins, twins]);
  await draw(3);
  register().rows.set(5, register().rows.get(3) ?? []);
  register().rows.delete(3);
  register().rows.delete(1);
  const planned = await plan(() => COMPLIANT);
  expect(planned.left.map(({ name, why }) => [name, why]).sort()).toEqual([
    ["Entreprise 0", "gone"],
    ["Jumelle", "twins"],
  ]);
  expect(planned.rows.map(({ name }) => name)).toEqual(["Jumelle"]);
});

test("a cell edited since the list keeps what was typed in it", async () => {
  open(rows(2));
  await draw(1);
  const planned = await plan(() => COMPLIANT);
  const [name] = planned.rows.map((row) => row.name);
  for (const [, cells] of register().rows) if (cells[1] === name) cells[6] = "à revoir";
  expect(await apply(cellsOf(planned))).toMatchObject({ done: 2, left: [["edited", 1, ["Candidatures"]]] });
  expect(rowOf(name ?? "")[6]).toBe("à revoir");
});

const SHORT = HEADINGS.filter((_, n) => n < 4 || n === 7);
const plannedColumns = async () =>
  valueOf(await columnsPlanned(openWorkbook, ["Candidatures"], ["declarationChecked", "checkDate", "checkResult"]));

test("columns that the register lacks are added at its right, then used, and both are taken back", async () => {
  open(rows(6, ["oui", null]), SHORT);
  await draw(2);
  const whole = wholeSheets(host.workbook, isTheirs);
  expect((await plan(() => COMPLIANT)).left.map(({ why }) => why)).toEqual(["no-column", "no-column"]);
  const [added] = await plannedColumns();
  expect(added).toMatchObject({ cell: "F1", why: null });
  const columns = await apply(added?.corrections ?? []);
  expect([...(register().rows.get(0) ?? [])]).toEqual([
    ...SHORT,
    "Attestation contrôlée",
    "Date de contrôle",
    "Résultat",
  ]);
  expect(REGISTERS.candidates.columns.checkResult.title).toBe("Résultat");
  const planned = await plan(() => COMPLIANT);
  expect(planned.left).toEqual([]);
  const outcomes = await apply(cellsOf(planned));
  expect(rowOf(planned.rows[0]?.name ?? "").slice(5, 8)).toEqual(["Oui", 46_010, "conforme"]);
  await undo(outcomes.batch);
  await undo(columns.batch);
  expect(wholeSheets(host.workbook, isTheirs)).toEqual(whole);
});

test("no column is added over what stands at the right, nor beside an Excel table", async () => {
  open([["C0", "Entreprise 0", DAY, "oui", null, null, "une note"]], [...SHORT, null, null]);
  const [taken] = await plannedColumns();
  expect(taken).toMatchObject({ corrections: null, why: "taken", cell: "F1" });
  host.close();
  const sheet = sheetOf("Candidatures", [SHORT, ...rows(2, ["oui", null])]);
  const area = { top: 1, left: 0, bottom: 3, right: 4 };
  const table = { id: "1", name: "Tableau1", area, headerRow: true, totalsRow: false };
  host = openHost(hostWorkbookFrom(workbookOf({ ...sheet, tables: [table] })));
  expect(await plannedColumns()).toMatchObject([{ corrections: null, why: "table" }]);
});

test("the day of the letters is kept in the register, on the rows of the awarded, and taken back", async () => {
  const own = rows(3).map((row, n) => [...row, n === 1 ? 45_900 : null, "non", "non"]);
  open(own, [...HEADINGS, "Date de relance", "Index transmis", "Plan transmis"]);
  const before = wholeSheets(host.workbook, isTheirs);
  const planned = valueOf(await letterPlanned(openWorkbook, 2025, 46_054));
  expect(cellsOf(planned).map(({ before: held, after }) => [held, after])).toEqual([
    [null, 46_054],
    [45_900, 46_054],
    [null, 46_054],
  ]);
  const done = await apply(cellsOf(planned));
  expect(rowOf("Entreprise 2")[8]).toBe(46_054);
  await undo(done.batch);
  expect(wholeSheets(host.workbook, isTheirs)).toEqual(before);
  expect(cellAt(register(), 2, 8)).toBe(45_900);
});

test("a control made the year after does not change the exercice that is meant", async () => {
  open(rows(3));
  await draw(1);
  await apply(cellsOf(await plan(() => ({ result: "conforme", day: 46_350 }))));
  const meant = valueOf(await onCells(openWorkbook, (reading) => exerciceOf(reading)));
  expect(meant).toBe(2025);
});
