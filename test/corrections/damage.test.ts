/** Corrections where a sheet is protected, where texts are long, and where columns were inserted before undoing. */
import { applyCorrections } from "../../src/store/corrections";
import { boxOf, type Host, type HostSheet, hostWorkbook, openHost, wholeWorkbook } from "../host";
import { cellAt, cellKey } from "../host/workbook";
import { apply, changes, control, faultySheet, journal, sureOf, undo } from "./support";

let host: Host;
let sheet: HostSheet;
beforeEach(() => {
  sheet = faultySheet();
  host = openHost(hostWorkbook(sheet));
});
afterEach(() => {
  host.close();
});

const whole = (): unknown => wholeWorkbook(host.workbook).sheets["Marchés 2025"];
const fill = (rows: readonly (readonly (string | number | null)[])[]): void => {
  sheet.rows.clear();
  sheet.strokes.length = 0;
  for (const [k, row] of rows.entries()) sheet.rows.set(k, [...row]);
};
const HEADINGS = ["N° marché", "Objet", "Direction", "Date de notification", "ESS", "Marché suivi"];

test("a protected sheet keeps its number formats: its open cells are corrected where they need no other", async () => {
  const corrections = sureOf(await control());
  sheet.strokes.push({ box: boxOf("A3:H9"), key: "Format.Protection.Locked", value: false });
  sheet.protected = true;
  const was = whole();
  // Two SIRET and an amount in a cell of texts would need another format.
  expect(await apply(corrections)).toEqual({ done: 8, left: [["locked", 3, ["Marchés 2025"]]], fault: null });
  expect(await journal()).toHaveLength(8);
  await undo();
  expect(whole()).toEqual(was);
});

test("a cell that a formula fills from elsewhere is left: a value there would empty all the others", async () => {
  const corrections = sureOf(await control());
  sheet.formulas.set(cellKey(2, 5), '=FILTER(Tout!F3:F7,Tout!C3:C7<>"")');
  sheet.spills.set(cellKey(2, 5), boxOf("F3:F7"));
  const was = [3, 4, 5, 6, 7].map((row) => cellAt(sheet, row - 1, 5));
  const result = await apply(corrections);
  expect(result).toEqual({ done: 8, left: [["formula", 3, ["Marchés 2025"]]], fault: null });
  expect([3, 4, 5, 6, 7].map((row) => cellAt(sheet, row - 1, 5))).toEqual(was);
});

test("the journal has no line of what Excel refused as a whole", async () => {
  const corrections = sureOf(await control());
  const was = whole();
  host.beforeRequest = (_, { Actions }) => {
    if (!Actions.some(({ Name }) => Name === "NumberFormat")) return;
    host.beforeRequest = null;
    sheet.protected = true;
  };
  const result = await applyCorrections(changes, corrections, new Date());
  expect(result).toMatchObject({ ok: true, value: { done: 0, left: [], fault: { kind: "office" } } });
  expect(await journal()).toEqual([]);
  sheet.protected = false;
  expect(whole()).toEqual(was);
});

test("texts too long for one request are corrected in several, each with its line", async () => {
  const long = "é long ".repeat(200);
  fill([HEADINGS, ...Array.from({ length: 1_200 }, (_, k) => [`M${String(k)}`, `Objet  ${String(k)} ${long}`])]);
  const was = whole();
  const corrections = sureOf(await control());
  expect(await apply(corrections)).toEqual({ done: 1_200, left: [], fault: null });
  const lines = await journal();
  expect(lines.map(({ cell, state }) => [cell, state])).toEqual(
    Array.from({ length: 1_200 }, (_, k) => [`B${String(k + 2)}`, "corrigée"]),
  );
  expect(cellAt(sheet, 1, 1)).toBe(`Objet 0 ${long.trim()}`);
  expect(await undo()).toEqual({ done: 1_200, left: [], fault: null });
  expect(whole()).toEqual(was);
});

test("a column inserted since, with the same words: nothing under another heading is changed", async () => {
  fill([HEADINGS, ["M1", "Sel", "Voirie", 45_747, "-", "Oui"], ["M2", "Sable", "Voirie", 45_748, "-", "Non"]]);
  expect((await apply((await control()).plan)).done).toBe(2);
  for (const [k, row] of sheet.rows) row.splice(4, 0, k === 0 ? "Marché réservé" : "Non");
  const was = whole();
  expect(await undo()).toEqual({ done: 0, left: [["moved", 2, ["Marchés 2025"]]], fault: null });
  expect(whole()).toEqual(was);
});

test("a heading that a formula works out is the one that was read, when correcting and when undoing", async () => {
  sheet.formulas.set(cellKey(1, 5), '="E"&"SS"');
  const was = whole();
  const corrections = sureOf(await control()).filter(({ column }) => column === "ess");
  expect(await apply(corrections)).toEqual({ done: 3, left: [], fault: null });
  expect(await undo()).toEqual({ done: 3, left: [], fault: null });
  expect(whole()).toEqual(was);
});
