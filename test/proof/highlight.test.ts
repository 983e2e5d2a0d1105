/** Cells brought out by conditional formats: taken back, they leave nothing; in between nobody else's has changed. */
import type { Problem, Severity } from "../../src/registers/facts";
import { controlled } from "../../src/store/check";
import { highlightPlan, putHighlight, takeHighlight } from "../../src/store/highlight";
import { openWorkbook } from "../../src/store/open-workbook";
import type { Result } from "../../src/workbook/port";
import { boxOf, type Host, type HostSheet, hostSheet, hostWorkbook, openHost, wholeWorkbook } from "../host";
import { EXAMPLE, opened, RICH } from "./files";

let host: Host;
afterEach(() => {
  host.close();
});

const valueOf = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};
const TODAY = 46_000;
const PACE = { onProgress: () => undefined, signal: new AbortController().signal };
const problemsNow = async (): Promise<readonly Problem[]> =>
  valueOf(await controlled(openWorkbook, TODAY, PACE)).problems;

const problem = (cell: string | null, severity: Severity = "error", sheet = "A"): Problem => ({
  code: "unreadable-cell",
  severity,
  register: null,
  column: null,
  file: null,
  sheet,
  cell,
  found: null,
});
const open = (...sheets: HostSheet[]): void => {
  host = openHost(hostWorkbook(...sheets));
};
const put = async (...problems: Problem[]): Promise<readonly string[]> =>
  valueOf(await putHighlight(openWorkbook, highlightPlan(problems)));
const formatOf = (formula: string, address = "A1:A9"): HostSheet["conditionalFormats"][number] => ({
  id: formula,
  boxes: [boxOf(address)],
  type: "Custom",
  stopIfTrue: false,
  formula,
  effects: new Map(),
});
const formulas = ({ conditionalFormats }: HostSheet): (string | null)[] =>
  conditionalFormats.map(({ formula }) => formula);

test.each([EXAMPLE, ...RICH])("%s is given back as it was, its own formats untouched in between", async (path) => {
  const workbook = await opened(path);
  host = openHost(workbook);
  const before = wholeWorkbook(workbook);
  const plan = highlightPlan(await problemsNow());
  expect(plan.highlights.length).toBeGreaterThan(0);
  valueOf(await putHighlight(openWorkbook, plan));
  const during = wholeWorkbook(workbook);
  for (const [name, sheet] of Object.entries(before.sheets)) {
    const { conditionalFormats = [], ...rest } = during.sheets[name] ?? {};
    const own = plan.highlights.filter((one) => one.sheet === name).length;
    expect(conditionalFormats).toHaveLength(sheet.conditionalFormats.length + own);
    expect(conditionalFormats.slice(own)).toEqual(sheet.conditionalFormats);
    expect({ ...rest, conditionalFormats: [] }).toEqual({ ...sheet, conditionalFormats: [] });
  }
  const taken = valueOf(await takeHighlight(openWorkbook));
  expect([...taken.sheets].sort()).toEqual([...new Set(plan.highlights.map(({ sheet }) => sheet))].sort());
  expect(wholeWorkbook(workbook)).toEqual(before);
});

test("one format per sheet and severity, errors above, each cell as its gravest problem has it", async () => {
  const [a, b] = [hostSheet("A", [["x"]]), hostSheet("B", [["x"]])];
  open(a, b);
  await put(
    problem("B2", "warning"),
    problem("B2"),
    problem("B3"),
    problem("D7", "warning"),
    problem("D7", "warning"),
    problem("E1", "information"),
    problem(null),
    problem("A4:C4", "warning", "B"),
  );
  expect(a.conditionalFormats).toMatchObject([
    {
      boxes: [boxOf("B2:B3")],
      formula: '=N("SPASER erreur")=0',
      effects: new Map([
        ["Fill.Color", "#F8B4B4"],
        ["Font.Color", "#7A0000"],
      ]),
    },
    { boxes: [boxOf("D7")], formula: '=N("SPASER point à vérifier")=0' },
  ]);
  expect(b.conditionalFormats).toMatchObject([{ boxes: [boxOf("A4:C4")] }]);
});

test("formats of others that speak of SPASER stay; ours go wherever they were copied", async () => {
  const [a, b] = [hostSheet("A", [["x"]]), hostSheet("B", [["x"]])];
  a.conditionalFormats.push(formatOf('=$A1="SPASER"'), formatOf('=N("SPASER")=1'));
  open(a, b);
  await put(problem("B2"));
  b.conditionalFormats.push(formatOf('=N("SPASER erreur")=0', "C3"));
  expect(valueOf(await takeHighlight(openWorkbook)).sheets).toEqual(["A", "B"]);
  expect([formulas(a), formulas(b)]).toEqual([['=$A1="SPASER"', '=N("SPASER")=1'], []]);
});

test("highlighting again replaces, and does not pile up", async () => {
  const sheet = hostSheet("A", [["x"]]);
  open(sheet);
  await put(problem("B2"));
  await put(problem("B9"));
  expect(sheet.conditionalFormats).toMatchObject([{ boxes: [boxOf("B9")] }]);
});

test("at most 10,000 cells are brought out, errors first, in few formats", async () => {
  const sheet = hostSheet("A", [["x"]]);
  open(sheet);
  const scattered = (column: string, severity: Severity): Problem[] =>
    Array.from({ length: 6_000 }, (_, row) => problem(`${column}${String(row * 2 + 2)}`, severity));
  const plan = highlightPlan([...scattered("B", "warning"), ...scattered("D", "error")]);
  expect(plan).toMatchObject({ cells: { error: 6_000, warning: 4_000 }, left: 2_000 });
  valueOf(await putHighlight(openWorkbook, plan));
  expect(sheet.conditionalFormats.length).toBeLessThan(25);
  expect(sheet.conditionalFormats.flatMap(({ boxes }) => boxes)).toHaveLength(10_000);
});

test("a protected sheet is left alone, and said; one that has gone is passed over", async () => {
  const [a, b] = [hostSheet("A", [["x"]]), hostSheet("B", [["x"]])];
  b.protected = true;
  open(a, b);
  expect(await put(problem("B2"), problem("B2", "error", "B"), problem("B2", "error", "Partie"))).toEqual(["B"]);
  expect([a.conditionalFormats.length, b.conditionalFormats.length]).toEqual([1, 0]);
});

test("when Excel refuses half way, nothing is left", async () => {
  const [a, b] = [hostSheet("A", [["x"]]), hostSheet("B", [["x"]])];
  open(a, b);
  // Someone protects the second sheet while the first one gets its format.
  const add = a.conditionalFormats.unshift.bind(a.conditionalFormats);
  a.conditionalFormats.unshift = (...formats) => {
    b.protected = true;
    return add(...formats);
  };
  const plan = highlightPlan([problem("B2"), problem("B2", "error", "B")]);
  expect(await putHighlight(openWorkbook, plan)).toMatchObject({ ok: false, fault: { kind: "office" } });
  expect([a.conditionalFormats.length, b.conditionalFormats.length]).toEqual([0, 0]);
});
