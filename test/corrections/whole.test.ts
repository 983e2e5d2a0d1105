/** Corrected, then undone: the workbook is what it was, to the last bit, whatever else it holds. */
import { OWN_SHEETS } from "../../src/registers/own-sheets";
import { type Host, openHost, wholeSheets, wholeWorkbook } from "../host";
import { EXAMPLE, opened, RICH } from "../proof/files";
import { apply, control, faultySheet, journal, sureOf, undo } from "./support";

jest.setTimeout(120_000);

let host: Host;
afterEach(() => {
  host.close();
});

const isOld = (name: string): boolean => name !== OWN_SHEETS.corrections;

test.each([EXAMPLE, ...RICH])("%s: corrected, then undone", async (path) => {
  const workbook = await opened(path);
  workbook.sheets.push(faultySheet());
  host = openHost(workbook);
  const before = wholeWorkbook(workbook);
  const { plan } = await control();
  const result = await apply(plan);
  expect([result.fault, result.left]).toEqual([null, []]);
  expect(result.done).toBe(plan.length);
  expect(plan.length).toBeGreaterThan(10);
  const corrected = wholeSheets(workbook, isOld);
  expect(corrected).not.toEqual(before.sheets);
  // Formulas, rules, names, tables and protections are not touched.
  for (const [name, sheet] of Object.entries(before.sheets)) {
    expect(corrected[name]?.formulas).toEqual(sheet.formulas);
    expect({ ...corrected[name], rows: 0, painted: 0 }).toEqual({ ...sheet, rows: 0, painted: 0 });
    const paintedOf = ({ painted }: typeof sheet): unknown => ({ ...painted, NumberFormat: [] });
    expect(paintedOf(corrected[name] ?? sheet)).toEqual(paintedOf(sheet));
  }
  const undone = await undo();
  expect([undone.done, undone.left, undone.fault]).toEqual([plan.length, [], null]);
  expect(wholeSheets(workbook, isOld)).toEqual(before.sheets);
  const after = wholeWorkbook(workbook);
  expect([after.names, after.order.filter(isOld)]).toEqual([before.names, before.order]);
  expect((await journal()).every(({ isUndone }) => isUndone)).toBe(true);
});

test("what is sure of the example workbook leaves nothing to correct but what it did not touch, and figures as they were", async () => {
  const workbook = await opened(EXAMPLE);
  host = openHost(workbook);
  const first = await control();
  await apply(sureOf(first));
  const second = await control();
  expect(sureOf(second)).toEqual([]);
  expect(second.problems.length).toBeLessThanOrEqual(first.problems.length);
});
