/** What is written, what is left as it is, and what the journal keeps: cell by cell, in the simulated Excel. */
import { OWN_SHEETS } from "../../src/registers/own-sheets";
import { applyCorrections, undoCorrections } from "../../src/store/corrections";
import { boxOf, type Host, hostSheet, type HostSheet, hostWorkbook, openHost, strokeAt, wholeWorkbook } from "../host";
import { cellAt, cellKey, putCell } from "../host/workbook";
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

const at = (address: string, where = sheet): unknown => {
  const { top, left } = boxOf(address);
  return cellAt(where, top, left);
};
const formatAt = (address: string): unknown => strokeAt(sheet, "NumberFormat", boxOf(address).top, boxOf(address).left);
const put = (address: string, value: string | number | null, where = sheet): void => {
  const { top, left } = boxOf(address);
  putCell(where, top, left, value);
};
const journalSheet = (): HostSheet | undefined =>
  host.workbook.sheets.find(({ name }) => name === OWN_SHEETS.corrections);
const before = (): ReturnType<typeof wholeWorkbook>["sheets"][string] | undefined =>
  wholeWorkbook(host.workbook).sheets["Marchés 2025"];

const correctSure = async () => apply(sureOf(await control()));

test("each kind of cell has its clean form, in the format that its column shows", async () => {
  expect(await correctSure()).toMatchObject({ done: 11, left: [], fault: null });
  expect(["B3", "D3", "E3", "F3", "G3", "F4", "B6", "D6", "E6", "F6", "G6"].map((address) => at(address))).toEqual([
    "Sel de déneigement",
    45_747,
    1234.56,
    "Oui",
    "73282932000074",
    "Oui",
    "=Ciment",
    45_728,
    12_000,
    "Non",
    "05409723300131",
  ]);
  // Dates as the others of the column; a number in a cell of texts would have become one; a SIRET stays a text.
  expect([formatAt("D3"), formatAt("E3"), formatAt("G6"), formatAt("F3")]).toEqual([
    "dd/mm/yy",
    "General",
    "@",
    undefined,
  ]);
  expect(sheet.formulas.size).toBe(0);
});

test("the journal is read by people, and keeps what undoing needs; it is no register", async () => {
  await correctSure();
  const kept = journalSheet();
  const lines = [...(kept?.rows.values() ?? [])];
  expect(lines[0]?.slice(0, 11)).toEqual([
    "Lot",
    "Date",
    "Registre",
    "Feuille",
    "Cellule",
    "Colonne",
    "Avant",
    "Après",
    "Correction",
    "Format d'avant",
    "État",
  ]);
  const ofAmount = lines.find((line) => line[4] === "E3");
  expect(ofAmount?.slice(2, 11)).toEqual([
    "Registre des marchés",
    "Marchés 2025",
    "E3",
    "Montant HT",
    "1 234,56 €",
    "1234,56",
    "nombre écrit en texte",
    "@",
    "corrigée",
  ]);
  expect(kept?.hiddenColumns).toEqual(new Set([11]));
  expect((await control()).problems.filter((problem) => problem.sheet === OWN_SHEETS.corrections)).toEqual([]);
  // The user stays in the sheet that is in view.
  expect(host.workbook.active).toBe(sheet.id);
});

test("a formula, a cell edited since the control and a column that has gone elsewhere are left as they are", async () => {
  const corrections = sureOf(await control());
  sheet.formulas.set(cellKey(2, 4), '="1 234,56 €"');
  put("F3", "Oui, en partie");
  put("G2", "Autre");
  const was = before();
  const result = await apply(corrections);
  expect(new Map(result.left.map(([why, cells]) => [why, cells]))).toEqual(
    new Map([
      ["formula", 1],
      ["edited", 1],
      ["moved", 2],
    ]),
  );
  expect(result.done).toBe(7);
  expect([at("F3"), at("G3"), at("E3")]).toEqual(["Oui, en partie", "732 829 320 00074", "1 234,56 €"]);
  await undo();
  expect(before()).toEqual(was);
});

test("locked cells of a protected sheet are left, those left open are corrected", async () => {
  const corrections = sureOf(await control());
  sheet.strokes.push({ box: boxOf("F3:F4"), key: "Format.Protection.Locked", value: false });
  sheet.protected = true;
  const was = before();
  const result = await apply(corrections);
  expect(result).toMatchObject({ done: 2, left: [["locked", 9, ["Marchés 2025"]]] });
  expect([at("F3"), at("F4"), at("F6")]).toEqual(["Oui", "Oui", "0"]);
  expect((await undo()).done).toBe(2);
  expect(before()).toEqual(was);
});

test("two batches: the last one first, then the other", async () => {
  const was = before();
  const all = sureOf(await control());
  await apply(all.filter(({ column }) => column === "ess"));
  const between = before();
  await apply(all.filter(({ column }) => column !== "ess"));
  const batches = new Set((await journal()).map(({ batch }) => batch));
  expect([...batches]).toEqual([1, 2]);
  expect((await undo(({ batch }) => batch === 2)).done).toBe(8);
  expect(before()).toEqual(between);
  expect((await undo(({ batch }) => batch === 1)).done).toBe(3);
  expect(before()).toEqual(was);
});

test("one cell corrected twice comes back to what it was at first", async () => {
  put("G3", "73282932000047");
  const was = before();
  const [guess] = (await control()).plan.filter(({ cell }) => cell === "G3");
  if (guess === undefined) throw new Error("no guess");
  await apply([guess]);
  await apply([{ ...guess, before: guess.after, after: "05409723300131" }]);
  expect(at("G3")).toBe("05409723300131");
  expect(await undo()).toMatchObject({ done: 2, left: [] });
  expect(before()).toEqual(was);
});

test("one line alone; a cell edited since, or shown otherwise, is left, and the journal says so", async () => {
  await correctSure();
  expect(await undo(({ cell }) => cell === "F3")).toMatchObject({ done: 1, left: [] });
  expect([at("F3"), at("F4")]).toEqual(["OUI", "Oui"]);
  put("D3", 45_750);
  sheet.strokes.push({ box: boxOf("E6"), key: "NumberFormat", value: "0.00" });
  expect(await undo()).toMatchObject({ done: 8, left: [["edited", 2, ["Marchés 2025"]]] });
  expect([at("D3"), at("E6")]).toEqual([45_750, 12_000]);
  const states = new Map((await journal()).map(({ cell, state }) => [cell, state]));
  expect(states.get("F3")).toMatch(/^annulée le 15\/10\/2026/);
  expect(states.get("D3")).toMatch(/^non annulée le 15\/10\/2026.* : elle a été modifiée depuis$/);
});

test("rows inserted above, or sorted: a cell is found with its row; no other is touched", async () => {
  const original = new Map([...sheet.rows].map(([row, cells]) => [row, [...cells]]));
  await correctSure();
  // A row inserted above the first one: everything is one row lower.
  for (let row = 6; row >= 2; row -= 1) sheet.rows.set(row + 1, [...(sheet.rows.get(row) ?? [])]);
  sheet.rows.set(2, ["M0", "Sel", "Voirie", 45_700, 5, "Oui", "73282932000074", "Adour"]);
  sheet.strokes.push(
    ...["E4", "G4", "G7"].map((address) => ({
      box: boxOf(address),
      key: "NumberFormat",
      value: address === "E4" ? "General" : "@",
    })),
  );
  const result = await undo(({ column }) => column === "ESS");
  expect(result).toMatchObject({ done: 3, left: [] });
  expect(sheet.rows.get(2)).toEqual(["M0", "Sel", "Voirie", 45_700, 5, "Oui", "73282932000074", "Adour"]);
  expect([at("F4"), at("F5"), at("F7")]).toEqual([original.get(2)?.[5], original.get(3)?.[5], original.get(5)?.[5]]);
});

test("a row that is gone, or that has a twin, is left, with what stands in its place", async () => {
  await correctSure();
  sheet.rows.delete(2);
  sheet.rows.set(2, ["M9", "Autre", "Voirie", 45_747, 1, "Oui", "73282932000074", "Adour"]);
  const place = [...(sheet.rows.get(2) ?? [])];
  const result = await undo();
  expect(new Map(result.left.map(([why, cells]) => [why, cells])).get("moved")).toBe(5);
  expect(sheet.rows.get(2)).toEqual(place);
});

test("a sheet renamed is found; one that was deleted is said", async () => {
  await correctSure();
  sheet.name = "Marchés (ancien)";
  expect(await undo(({ cell }) => cell === "F3")).toMatchObject({ done: 1, left: [] });
  host.workbook.sheets.push(hostSheet("Autre", []));
  host.workbook.sheets.splice(host.workbook.sheets.indexOf(sheet), 1);
  expect(await undo()).toMatchObject({ done: 0, left: [["sheet-missing", 10, ["Marchés 2025"]]] });
});

test("a line of the journal that someone altered is no longer used", async () => {
  await correctSure();
  const kept = journalSheet();
  if (kept === undefined) throw new Error("no journal");
  put("L2", '{"c":"F3"}', kept);
  const [first] = await journal();
  expect(first?.exact).toBeNull();
  expect((await undo()).done).toBe(10);
});

test("the journal or the workbook protected: nothing is corrected, and why is said", async () => {
  const corrections = sureOf(await control());
  const was = before();
  host.workbook.protected = true;
  expect(await applyCorrections(changes, corrections, new Date())).toMatchObject({
    ok: false,
    fault: { kind: "office", fault: { code: "workbook-protected" } },
  });
  host.workbook.protected = false;
  await apply(corrections.slice(0, 1));
  const kept = journalSheet();
  if (kept === undefined) throw new Error("no journal");
  kept.protected = true;
  expect(await applyCorrections(changes, corrections.slice(1), new Date())).toMatchObject({
    ok: false,
    fault: { kind: "office", fault: { code: "own-sheet-protected" } },
  });
  expect(await undoCorrections(changes, () => true, new Date())).toMatchObject({ ok: false });
  kept.protected = false;
  await undo();
  expect(before()).toEqual(was);
});

test("a sheet of that name that is the user's own is left alone: the journal stands beside it", async () => {
  const own = hostSheet(OWN_SHEETS.corrections, [["Mes notes"], ["Lot", "Date"]]);
  host.workbook.sheets.push(own);
  await correctSure();
  expect([...own.rows.values()]).toEqual([["Mes notes"], ["Lot", "Date"]]);
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("Journal des corrections (2)");
  expect((await undo()).done).toBe(11);
});

test("Excel gives up half way: what was done is in the journal, and comes back", async () => {
  const corrections = sureOf(await control());
  const was = before();
  host.beforeRequest = (_, { Actions }) => {
    if (!Actions.some(({ Name }) => Name === "Values")) return;
    host.beforeRequest = null;
    // After this request, the sheet is protected: the rest of it is refused.
    sheet.protected = true;
  };
  const result = await applyCorrections(changes, corrections, new Date());
  sheet.protected = false;
  expect(result.ok ? result.value.fault : result.fault).toMatchObject({ kind: "office" });
  await undo();
  expect(before()).toEqual(was);
});

test("someone types in a cell: it waits for the end of it", async () => {
  const corrections = sureOf(await control());
  host.enterCellEdit();
  const applied = apply(corrections);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(at("F3")).toBe("OUI");
  host.leaveCellEdit();
  expect((await applied).done).toBe(11);
});

test("thousands of cells take few requests", async () => {
  const lines = Array.from({ length: 3_000 }, (_, k) => [
    `M${String(k)}`,
    `Objet ${String(k)}`,
    "Voirie",
    45_000 + k,
    k,
    k % 2 === 0 ? "OUI" : "Oui",
  ]);
  sheet.rows.clear();
  for (const [k, line] of [
    ["N° marché", "Objet", "Direction", "Date de notification", "Montant HT", "ESS"],
    ...lines,
  ].entries())
    sheet.rows.set(k, line);
  const corrections = sureOf(await control());
  expect(corrections.length).toBe(1_500);
  const trips = host.roundTrips();
  await apply(corrections);
  expect(host.roundTrips() - trips).toBeLessThan(25);
});
