/** Choices of columns on workbooks with everything that Excel can hold: nothing but the settings sheet changes. */
import { type Choice, editsFor } from "../../src/registers/matching/edits";
import { keepChoice, takeBackChoice } from "../../src/store/matching";
import { openWorkbook } from "../../src/store/open-workbook";
import { newStore, type Store } from "../../src/store/store";
import { type Host, openHost, wholeSheets, wholeWorkbook } from "../host";
import { EXAMPLE, opened, RICH } from "./files";

const SETTINGS = "Paramètres SPASER";

let host: Host | null = null;
afterEach(() => {
  host?.close();
  host = null;
});

async function keep(store: Store, choiceOf: (table: Extract<Choice, { what: "column" }>["table"]) => Choice) {
  const { reading } = await store.refresh();
  const table = reading?.prepared.facts.tables.find(({ kind }) => kind === "contracts");
  const [matching] = reading?.prepared.facts.matchings ?? [];
  if (table === undefined || matching === undefined) throw new Error("no table");
  return keepChoice(store, matching.sheet, editsFor(matching, choiceOf(table)));
}

test.each([EXAMPLE, ...RICH])("%s: columns chosen, a table said to be none, everything taken back", async (path) => {
  host = openHost(await opened(path));
  const { workbook } = host;
  const store = newStore(openWorkbook);
  const before = wholeWorkbook(workbook);
  const others = () => wholeSheets(workbook, (name) => name !== SETTINGS);
  const untouched = others();
  const order = before.order.includes(SETTINGS) ? before.order : [...before.order, SETTINGS];
  const read = () => store.snapshot().reading?.prepared.facts;
  const sheetsOf = () =>
    read()
      ?.registers.get("contracts")
      ?.blocks.map(({ sheet }) => sheet) ?? [];

  const choices: ((table: Parameters<Parameters<typeof keep>[1]>[0]) => Choice)[] = [
    (table) => ({
      what: "column",
      table,
      register: "contracts",
      column: "amount",
      everywhere: false,
      headings: table.headings.slice(-1).map(({ heading }) => ({ heading, yes: null })),
    }),
    (table) => ({ what: "column", table, register: "contracts", column: "title", everywhere: true, headings: [] }),
    (table) => ({ what: "table", table, heading: null, register: null }),
  ];
  await store.refresh();
  const sheets = sheetsOf();
  for (const choiceOf of choices) {
    expect(await keep(store, choiceOf)).toEqual({ ok: true, value: "written" });
    expect(others()).toEqual(untouched);
    expect(wholeWorkbook(workbook).names).toEqual(before.names);
    expect(wholeWorkbook(workbook).order).toEqual(order);
  }
  expect(sheetsOf()).toEqual(sheets.slice(1));
  for (let left = choices.length; left > 0; left -= 1)
    expect(await takeBackChoice(store)).toEqual({ ok: true, value: 0 });
  expect(others()).toEqual(untouched);
  expect(sheetsOf()).toEqual(sheets);
  expect(read()?.matchings[0]?.columns).toEqual([]);
});
