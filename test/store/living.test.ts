/** The add-in while a workbook lives: edited, pasted over, renamed, shared, closed; in the oldest Excel promised. */
import fc from "fast-check";
import { indicatorsOf } from "../../src/indicators/definition";
import { DEFAULT_SCHEME } from "../../src/indicators/schemes";
import { OWN_SHEETS } from "../../src/registers/own-sheets";
import { writeReport } from "../../src/store/report";
import { messageView } from "../../src/taskpane/view/message";
import { paneView } from "../../src/taskpane/view/pane";
import { PANE } from "../../src/texts/pane";
import type { Cell } from "../../src/workbook/port";
import { type AddIn, exampleSheets, openAddIn } from "../functions/host";
import type { FakeCell } from "../functions/fixtures";
import { boxOf, hostSheet, type HostSheet, hostTable } from "../host";
import { putCell } from "../host/workbook";
import { CONTRACT_HEADINGS, CONTRACTS, march, sheetOf, workbookOf } from "./fixtures";

jest.setTimeout(120_000);

const OLDEST = { excelApi: "1.14" } as const;
const CONTRACTS_ONLY = workbookOf(sheetOf("Marchés", CONTRACTS));
const MEASURES = indicatorsOf(DEFAULT_SCHEME).map(({ name }) => name);

let addIn: AddIn;
afterEach(() => {
  addIn.host.close();
});

async function open(...[workbook = CONTRACTS_ONLY, options = OLDEST]: Partial<Parameters<typeof openAddIn>>) {
  addIn = openAddIn(workbook, options);
  const hours = addIn.call("INSERTION_HOURS_CONTRACTED");
  await addIn.ready();
  return { ...addIn, hours };
}

const sheetNamed = (name: string): HostSheet => {
  const sheet = addIn.host.workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const contract = (number: string, hours: number): Cell[] => [number, "Objet", march(2025), 1_000, "Routes", hours];

/** Writes rows in a sheet as a user does, from the row given (1-based), and lets Excel say so. */
function paste(sheet: HostSheet, row: number, rows: readonly (readonly Cell[])[]): void {
  rows.forEach((cells, i) => {
    cells.forEach((cell, j) => {
      putCell(sheet, row - 1 + i, j, cell);
    });
  });
  const width = Math.max(...rows.map((cells) => cells.length));
  const last = String.fromCharCode(64 + width) + String(row + rows.length - 1);
  addIn.host.fireChanged({ sheet, address: `A${String(row)}:${last}` });
}

describe("one cell edited", () => {
  test("changes the formulas that depend on it and no other, within one pause", async () => {
    const workbook = await exampleSheets("Marchés", "Directions");
    const { call, ready, settle, reads } = await open(workbook);
    const cells = new Map<string, FakeCell>();
    for (const name of MEASURES)
      for (const exercice of [null, 2024]) cells.set(`${name} ${String(exercice)}`, call(name, exercice));
    await ready();
    const before = new Map([...cells].map(([key, cell]) => [key, cell.shows()]));
    const pushed = new Map([...cells].map(([key, { results }]) => [key, results.length]));
    const sheet = addIn.host.workbook.sheets.find(({ name }) => name.includes("2025"));
    const header = [...(sheet?.rows ?? [])].find(([, row]) => row.some((cell) => cell === "Heures contractualisées"));
    const column = header?.[1].findIndex((cell) => cell === "Heures contractualisées") ?? -1;
    const row = [...(sheet?.rows ?? [])].find(([at, cells]) => at > (header?.[0] ?? 0) && Number(cells[column]) > 0);
    if (sheet === undefined || row === undefined) throw new Error("no hours in the example");
    putCell(sheet, row[0], column, Number(row[1][column]) + 1_000);
    addIn.host.fireChanged({ sheet, address: "A1" });
    await settle();
    expect(reads()).toBe(2);
    const changed = [...cells].filter(([key, cell]) => cell.shows() !== before.get(key)).map(([key]) => key);
    const told = [...cells].filter(([key, { results }]) => results.length !== pushed.get(key)).map(([key]) => key);
    expect(told).toEqual(changed);
    expect(changed).toContain("INSERTION_HOURS_CONTRACTED null");
    expect(changed.length).toBeLessThan(10);
    for (const key of changed) expect(cells.get(key)?.results).toHaveLength((pushed.get(key) ?? 0) + 1);
  });

  test("by a co-author: it is read again, and nothing is written", async () => {
    const { settle, hours, host } = await open();
    const writes: string[] = [];
    host.beforeRequest = (_, { Actions }) => {
      for (const { ActionType, Name } of Actions) if (ActionType === 4) writes.push(Name);
    };
    const sheet = sheetNamed("Marchés");
    putCell(sheet, 1, 5, 250);
    host.fireChanged({ sheet, address: "F2", by: "co-author" });
    await settle();
    expect(hours.shows()).toBe(650);
    expect(writes).toEqual([]);
    expect(host.Office.startupWrites).toBe(0);
  });
});

describe("round trips", () => {
  const wide = (rows: number): Cell[][] => {
    const fillers = Array.from({ length: 34 }, (_, j) => `Colonne libre ${String(j + 1)}`);
    const row = (n: number): Cell[] => [
      ...contract(`2025-${String(n)}`, n % 7),
      ...fillers.map((_, j) => (j % 3 === 0 ? n * j : `texte ${String(n % 50)}`)),
    ];
    return [[...CONTRACT_HEADINGS, ...fillers], ...Array.from({ length: rows }, (_, n) => row(n))];
  };

  test.each([1, 200])("%i formulas over 20,000 rows: one read, 4 requests and one for each 2 MB", async (formulas) => {
    const { call, ready, host, store, reads } = await open(workbookOf(sheetOf("Marchés", wide(20_000))));
    for (let n = 1; n < formulas; n++) call(MEASURES[n % MEASURES.length] ?? "", 2020 + (n % 6));
    await ready();
    expect(reads()).toBe(1);
    const [trips, bytes] = [host.roundTrips(), host.answered()];
    await store.refresh();
    const megabytes = (host.answered() - bytes) / 2_000_000;
    expect(reads()).toBe(2);
    expect(megabytes).toBeGreaterThan(4);
    expect(host.roundTrips() - trips).toBeLessThanOrEqual(4 + Math.ceil(megabytes));
    expect(host.largestAnswer()).toBeLessThan(2_000_000);
  });
});

describe("subscriptions", () => {
  test("opened, closed and cancelled in any order, they leave none behind, nor an event, nor something planned", async () => {
    const { host, timer, subscriptions, store, hours, ready, call } = await open();
    const registered = host.registrations();
    expect(registered).toBeGreaterThan(0);
    hours.cancel();
    interface Step {
      readonly kind: "call" | "pane" | "cancel" | "edit" | "pause" | "refresh";
      readonly pick: number;
    }
    const step: fc.Arbitrary<Step> = fc.record({
      kind: fc.constantFrom("call", "pane", "cancel", "cancel", "edit", "pause", "refresh"),
      pick: fc.nat(50),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const ends: (() => void)[] = [];
        for (const { kind, pick } of steps) {
          if (kind === "call") ends.push(call(MEASURES[pick % MEASURES.length] ?? "").cancel);
          if (kind === "pane") ends.push(store.subscribe(() => undefined));
          // Now and then the same one twice.
          if (kind === "cancel" && ends.length > 0) {
            ends[pick % ends.length]?.();
            if (pick % 2 === 0) ends.splice(pick % ends.length, 1);
          }
          if (kind === "edit") store.changed({ cause: "edit", sheet: null });
          if (kind === "pause") timer.pass(100);
          if (kind === "refresh") void store.refresh();
        }
        for (const end of ends) end();
        await ready();
        expect(subscriptions()).toBe(0);
        expect(timer.waiting()).toBe(0);
        expect(host.registrations()).toBe(registered);
      }),
      { numRuns: 60 },
    );
    // What changed meanwhile is not forgotten.
    putCell(sheetNamed("Marchés"), 1, 5, 250);
    store.changed({ cause: "edit", sheet: null });
    const later = call("INSERTION_HOURS_CONTRACTED");
    await ready();
    expect(later.shows()).toBe(650);
  });

  test("a watch that Excel refused is asked for again, and then hears", async () => {
    addIn = openAddIn(CONTRACTS_ONLY, { canWaitForCellEdit: false });
    addIn.host.enterCellEdit();
    const hours = addIn.call("INSERTION_HOURS_CONTRACTED");
    await addIn.ready();
    addIn.host.leaveCellEdit();
    addIn.timer.pass(2_000);
    await addIn.ready();
    expect(hours.shows()).toBe(550);
    paste(sheetNamed("Marchés"), 6, [contract("2025-009", 25)]);
    await addIn.settle();
    expect(hours.shows()).toBe(575);
  });
});

describe("what users do to a register", () => {
  test("5,000 rows pasted: one more reading", async () => {
    const { settle, hours, reads } = await open();
    paste(
      sheetNamed("Marchés"),
      6,
      Array.from({ length: 5_000 }, (_, n) => contract(`P-${String(n)}`, 2)),
    );
    await settle();
    expect([hours.shows(), reads()]).toEqual([10_550, 2]);
  });

  test("another register pasted over it: its figures go, the others come", async () => {
    const { settle, hours, store } = await open();
    const sheet = sheetNamed("Marchés");
    sheet.rows.clear();
    paste(sheet, 1, [
      ["Immatriculation", "Catégorie de véhicule", "Motorisation", "Date d'acquisition", "Émissions CO2 (g/km)"],
      ["AA-123-AA", "VP", "Électrique", march(2025), 0],
    ]);
    await settle();
    expect(hours.shows()).toMatch(/^#N\/A Non calculable : registre des marchés absent/);
    expect([...(store.snapshot().reading?.prepared.facts.registers.keys() ?? [])]).toEqual(["vehicles"]);
  });

  test("its sheet renamed: the same figures, and its calculations are still heard", async () => {
    const { settle, hours, host, store } = await open();
    const sheet = sheetNamed("Marchés");
    sheet.name = "Achats 2025";
    await store.refresh();
    expect(hours.shows()).toBe(550);
    expect(hours.results).toHaveLength(2);
    putCell(sheet, 1, 5, 250);
    host.fireCalculated(sheet);
    await settle();
    expect(hours.shows()).toBe(650);
  });

  test("its table renamed: the same figures, nothing pushed", async () => {
    const workbook = workbookOf(sheetOf("Marchés", CONTRACTS));
    const { settle, hours, host } = await open(workbook);
    const sheet = sheetNamed("Marchés");
    const table = hostTable("TabMarches", boxOf("A1:F5"));
    host.add({ sheet, table });
    await settle();
    table.name = "AutreNom";
    await addIn.store.refresh();
    expect([hours.shows(), hours.results.length]).toEqual([550, 2]);
    host.remove({ sheet, table });
    await settle();
    expect([hours.shows(), hours.results.length]).toEqual([550, 2]);
  });

  test("a sheet with more of it added, then deleted: the figures follow", async () => {
    const { settle, hours, host } = await open();
    const added = hostSheet("Marchés 2025 bis", [CONTRACT_HEADINGS, contract("2025-100", 40)]);
    host.add({ sheet: added });
    await settle();
    expect(hours.shows()).toBe(590);
    host.remove({ sheet: added });
    await settle();
    expect(hours.shows()).toBe(550);
  });

  test("its sheet deleted: the figure says that the register is missing", async () => {
    const { settle, hours, host } = await open(workbookOf(sheetOf("Marchés", CONTRACTS), sheetOf("Notes", [["x"]])));
    host.remove({ sheet: sheetNamed("Marchés") });
    await settle();
    expect(hours.shows()).toMatch(/^#N\/A Non calculable : registre des marchés absent/);
  });

  test("rows sorted: read again, since their addresses changed", async () => {
    const { settle, host, reads } = await open();
    const ROW_SORTED = 19;
    host.fire(ROW_SORTED, "Workbook", { address: "A2:F5", source: "Local", worksheetId: sheetNamed("Marchés").id });
    await settle();
    expect(reads()).toBe(2);
  });
});

describe("Excel that makes one wait", () => {
  test("someone types in a cell: the reading waits, and the pane says so if it lasts", async () => {
    const { timer, store, host, ready, hours } = await open();
    host.enterCellEdit();
    putCell(sheetNamed("Marchés"), 1, 5, 250);
    const refreshed = store.refresh();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(paneView(store.snapshot(), null).reading).toBe("again");
    timer.pass(5_000);
    expect(paneView(store.snapshot(), null).reading).toBe("late");
    expect(PANE.lateReading).toContain("en cours de saisie");
    host.leaveCellEdit();
    await refreshed;
    await ready();
    expect([hours.shows(), paneView(store.snapshot(), null).reading]).toEqual([650, null]);
  });

  test("an Excel that cannot wait is asked again every two seconds, and the figures stay", async () => {
    addIn = openAddIn(CONTRACTS_ONLY, { ...OLDEST, canWaitForCellEdit: false });
    const hours = addIn.call("INSERTION_HOURS_CONTRACTED");
    await addIn.ready();
    addIn.host.enterCellEdit();
    await addIn.store.refresh();
    expect(paneView(addIn.store.snapshot(), null).fault?.text).toMatch(/^Une cellule est en cours de saisie/);
    expect(hours.shows()).toBe(550);
    for (let n = 0; n < 3; n++) {
      addIn.timer.pass(2_000);
      await addIn.ready();
    }
    addIn.host.leaveCellEdit();
    putCell(sheetNamed("Marchés"), 1, 5, 250);
    addIn.timer.pass(2_000);
    await addIn.ready();
    expect(hours.shows()).toBe(650);
    expect(paneView(addIn.store.snapshot(), null).fault).toBeNull();
  });

  test("a report asked in a protected workbook, or that fails half way, leaves nothing behind", async () => {
    const { host, store } = await open();
    const before = host.workbook.sheets.map(({ name }) => name);
    host.workbook.protected = true;
    await writeReport(store);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
    host.workbook.protected = false;
    // The new sheet is locked by somebody else before its cells are written.
    host.beforeRequest = () => {
      for (const sheet of host.workbook.sheets) if (sheet.name === OWN_SHEETS.report(2025)) sheet.protected = true;
    };
    const message = await writeReport(store);
    expect(message).toMatchObject({ code: "report-failed" });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(message && messageView(message).text).toMatch(/^Excel refuse l'accès/);
  });

  test("answers limited to 200 KB: read in smaller pieces, the same figures", async () => {
    const rows = Array.from({ length: 5_000 }, (_, n) => [...contract(`L-${String(n)}`, 2), "x".repeat(120)]);
    const workbook = workbookOf(sheetOf("Marchés", [[...CONTRACT_HEADINGS, "Observations"], ...rows]));
    const { hours, host } = await open(workbook, { ...OLDEST, payloadLimit: 200_000 });
    expect(hours.shows()).toBe(10_000);
    expect(host.roundTrips()).toBeLessThan(40);
  });
});

test("100,000 rows are read in steps of some hundred rows, with a turn for the others in between", async () => {
  const rows = Array.from({ length: 100_000 }, (_, n) => contract(`G-${String(n)}`, 1));
  addIn = openAddIn(workbookOf(sheetOf("Marchés", [CONTRACT_HEADINGS, ...rows])), OLDEST);
  const turns = jest.spyOn(addIn.timer, "turn");
  let now = 0;
  // A millisecond passes whenever the clock is looked at: after each step.
  jest.spyOn(addIn.timer, "now").mockImplementation(() => now++);
  const hours = addIn.call("INSERTION_HOURS_CONTRACTED");
  await addIn.store.refresh();
  expect(hours.shows()).toBe(100_000);
  expect(turns.mock.calls.length).toBeGreaterThan(100_000 / 512 / 12);
});
