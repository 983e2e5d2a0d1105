/** Excel starts the add-in with a workbook that holds a register, unless its user said no. */
import { openWorkbook } from "../../src/store/open-workbook";
import { chooseStartup, keepStartup } from "../../src/store/startup";
import { newStore, type Store } from "../../src/store/store";
import { type Host, hostSheet, hostWorkbook, openHost } from "../host";
import { CONTRACTS } from "./fixtures";

let host: Host;
let store: Store;
afterEach(() => {
  host.close();
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Opens a workbook, as if Excel had opened it with what an earlier runtime saved in it. */
async function open(rows: Parameters<typeof hostSheet>[1], saved: Readonly<Record<string, unknown>> = {}) {
  host = openHost(hostWorkbook(hostSheet("Marchés", rows)), { settings: saved });
  store = newStore(openWorkbook, { afterReading: keepStartup });
  await store.refresh();
  await settled();
}

test("a workbook with a register starts the add-in, and asks nothing of those who do not have it", async () => {
  await open(CONTRACTS);
  expect(host.Office.startupBehavior).toBe("Load");
  expect(host.Office.settings.get("Office.DisableTrustUX")).toBe(true);
  expect(store.snapshot().startsAlone).toBe(true);
});

test("a workbook without register is left as it is, and the pane offers nothing", async () => {
  await open([["bonjour"]]);
  expect([host.Office.startupBehavior, host.Office.startupWrites]).toEqual(["None", 0]);
  expect(host.Office.settings.size).toBe(0);
  expect(store.snapshot().startsAlone).toBeNull();
});

test("what is so already is not written again: opening a workbook does not change it", async () => {
  await open(CONTRACTS);
  await store.refresh();
  await settled();
  expect(host.Office.startupWrites).toBe(1);
});

test("turned off in the pane, it stays off, also when the workbook is opened again", async () => {
  await open(CONTRACTS);
  await chooseStartup(store, false);
  expect([host.Office.startupBehavior, store.snapshot().startsAlone]).toEqual(["None", false]);
  const saved = Object.fromEntries(host.Office.settings);
  host.close();
  await open(CONTRACTS, saved);
  expect([host.Office.startupBehavior, store.snapshot().startsAlone]).toEqual(["None", false]);
  await chooseStartup(store, true);
  expect([host.Office.startupBehavior, store.snapshot().startsAlone]).toEqual(["Load", true]);
});

test("when its last register goes, the workbook no longer starts the add-in", async () => {
  await open(CONTRACTS);
  host.workbook.sheets[0]?.rows.clear();
  await store.refresh();
  await settled();
  expect([host.Office.startupBehavior, store.snapshot().startsAlone]).toEqual(["None", null]);
});
