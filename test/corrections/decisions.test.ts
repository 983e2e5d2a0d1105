/** Decisions to ignore, written in the workbook from the pane: the control reads them as the buyer's own. */
import { OWN_SHEETS } from "../../src/registers/own-sheets";
import { addDecisions, removeDecisions } from "../../src/store/decisions";
import type { Problem } from "../../src/registers/facts";
import { decisionLines, withDecisions, withoutDecisions } from "../../src/validation/decide";
import { type Host, hostSheet, type HostSheet, hostWorkbook, openHost } from "../host";
import { cellKey } from "../host/workbook";
import { changes, control, faultySheet, sureOf, valueOf } from "./support";

let host: Host;
let sheet: HostSheet;
beforeEach(() => {
  sheet = faultySheet();
  host = openHost(hostWorkbook(sheet));
});
afterEach(() => {
  host.close();
});

const key = ({ code, cell }: Problem): string => `${code} ${String(cell)}`;

test("what the pane shows at once is what the next control says", async () => {
  const before = await control();
  const [first] = before.problems.filter(({ cell }) => cell !== null);
  if (first === undefined) throw new Error("nothing is wrong");
  const lines = decisionLines([first], "cases", "vérifié");
  const shown = withDecisions(before, lines);
  expect(valueOf(await addDecisions(changes, lines))).toBe(OWN_SHEETS.ignored);
  const next = await control();
  expect(next.problems.map(key)).toEqual(shown.problems.map(key));
  expect(next.ignored.map(({ problem, reason }) => [key(problem), reason])).toEqual([[key(first), "vérifié"]]);
  const decisions = next.ignored.map(({ decision }) => decision);
  expect(valueOf(await removeDecisions(changes, decisions))).toBe(1);
  expect((await control()).problems.map(key).sort()).toEqual(
    withoutDecisions(next, decisions).problems.map(key).sort(),
  );
});

test("a sheet that the buyer keeps with fewer columns is given those that lack: no line says more than it means", async () => {
  const own = hostSheet(OWN_SHEETS.ignored, [
    ["Nos décisions", null],
    ["Motif", "Contrôle", "Qui"],
    ["tunnel", "montant inhabituel", "Anne"],
  ]);
  host.workbook.sheets.push(own);
  const { problems } = await control();
  const [one] = problems.filter(({ cell }) => cell !== null);
  if (one === undefined) throw new Error("nothing is wrong");
  await addDecisions(changes, decisionLines([one], "cases", "vérifié"));
  expect(own.rows.get(1)).toEqual(["Motif", "Contrôle", "Qui", "Registre", "Colonne", "Feuille", "Cellule", "Valeur"]);
  expect(own.rows.get(2)).toEqual(["tunnel", "montant inhabituel", "Anne"]);
  expect(own.rows.get(3)?.slice(0, 2)).toEqual(["vérifié", expect.any(String)]);
  expect((await control()).ignored.map(({ problem }) => key(problem))).toEqual([key(one)]);
});

test("a whole column, whatever comes: one line for all of its cases", async () => {
  const { problems } = await control();
  const own = problems.filter(({ column, cell }) => column === "siret" && cell !== null);
  expect(decisionLines(own, "always", "vérifié").length).toBeLessThanOrEqual(own.length);
  for (const line of decisionLines(own, "always", "vérifié")) expect(line.slice(3, 6)).toEqual([null, null, null]);
});

test("a formula is never in the plan of an open workbook; the plan is the same without it", async () => {
  const before = sureOf(await control()).map(({ cell }) => cell);
  sheet.formulas.set(cellKey(2, 4), '="1 234,56 €"');
  const after = sureOf(await control()).map(({ cell }) => cell);
  expect(before).toContain("E3");
  expect(after).toEqual(before.filter((cell) => cell !== "E3"));
});

test("of a protected sheet Excel does not tell the formulas: they are left when the plan is applied", async () => {
  sheet.formulas.set(cellKey(2, 4), '="1 234,56 €"');
  sheet.protected = true;
  expect(sureOf(await control()).map(({ cell }) => cell)).toContain("E3");
});
