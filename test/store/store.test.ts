import type { Message } from "../../src/store/message";
import type { Change, ReadingPace, Source } from "../../src/store/source";
import { newStore, type Snapshot } from "../../src/store/store";
import type { Workbook } from "../../src/workbook/port";
import { CONTRACTS, fakeTimer, sheetOf, workbookOf } from "./fixtures";

const EDIT: Change = { cause: "edit", sheet: "Marchés" };

/** A source whose readings end when the test says so. */
function slowSource() {
  const reads: { readonly end: (result?: Awaited<ReturnType<Source["read"]>>) => Promise<void> }[] = [];
  let tellChange: (change: Change) => void = () => undefined;
  const workbook: Workbook = workbookOf(sheetOf("Marchés", CONTRACTS), sheetOf("Tableau de bord", [["x"]]));
  const source: Source = {
    read: () =>
      new Promise((resolve) => {
        reads.push({
          end: async (result = { ok: true, value: [workbook] }) => {
            resolve(result);
            await settled();
          },
        });
      }),
    watch: (onChange) => {
      tellChange = onChange;
      return Promise.resolve(true);
    },
    write: () => Promise.resolve({ ok: true, value: { kind: "file", file: "bilan.xlsx" } }),
  };
  return {
    source,
    reads,
    change: (change: Change): void => {
      tellChange(change);
    },
  };
}

/** Lets promises already settled go on. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

async function opened() {
  const { source, reads, change } = slowSource();
  const timer = fakeTimer();
  const store = newStore(source, { timer });
  const seen: Snapshot[] = [];
  const stop = store.subscribe(() => seen.push(store.snapshot()));
  await settled();
  return { store, reads, change, timer, seen, stop };
}

test("nothing is read before somebody listens", async () => {
  const { source, reads } = slowSource();
  newStore(source);
  await settled();
  expect(reads).toHaveLength(0);
});

test("subscribers share one reading", async () => {
  const { store, reads } = await opened();
  for (let one = 0; one < 50; one++) store.subscribe(() => undefined);
  await settled();
  expect(reads).toHaveLength(1);
  expect(store.snapshot()).toMatchObject({ version: 0, state: "reading", reading: null });
  await reads[0]?.end();
  expect(store.snapshot()).toMatchObject({ version: 1, state: "ready", fault: null });
  expect(store.snapshot().reading?.prepared.facts.registers.get("contracts")?.size).toBe(4);
});

test("a listener that fails does not keep the others from being told, nor the store from reading again", async () => {
  const { store, reads, seen } = await opened();
  store.subscribe(() => {
    throw new Error("the cell has gone");
  });
  await reads[0]?.end();
  expect(store.snapshot()).toMatchObject({ state: "ready", fault: null });
  expect(seen.at(-1)?.version).toBe(1);
  const again = store.refresh();
  await settled();
  await reads[1]?.end();
  expect(await again).toMatchObject({ version: 2, state: "ready" });
});

test("changes are gathered: one reading, once they pause", async () => {
  const { reads, change, timer } = await opened();
  await reads[0]?.end();
  for (let one = 0; one < 5; one++) {
    change(EDIT);
    timer.pass(100);
  }
  await settled();
  expect(reads).toHaveLength(1);
  timer.pass(300);
  await settled();
  expect(reads).toHaveLength(2);
});

test("changes that never pause are read all the same, every three seconds", async () => {
  const { reads, change, timer } = await opened();
  await reads[0]?.end();
  for (let one = 0; one < 35; one++) {
    change(EDIT);
    timer.pass(100);
    await settled();
  }
  expect(reads).toHaveLength(2);
  await reads[1]?.end();
  for (let one = 0; one < 35; one++) {
    change(EDIT);
    timer.pass(100);
    await settled();
  }
  expect(reads).toHaveLength(3);
});

test("one reading at a time; a change during a reading leads to another", async () => {
  const { store, reads, change, timer } = await opened();
  change(EDIT);
  timer.pass(300);
  change(EDIT);
  timer.pass(300);
  await settled();
  expect(reads).toHaveLength(1);
  await reads[0]?.end();
  expect(reads).toHaveLength(2);
  await reads[1]?.end();
  expect(reads).toHaveLength(2);
  expect(store.snapshot()).toMatchObject({ version: 2, state: "ready" });
});

test("a refresh asked during a reading ends with a reading begun after it was asked", async () => {
  const { store, reads } = await opened();
  const refreshed = store.refresh();
  await reads[0]?.end();
  expect(reads).toHaveLength(2);
  await reads[1]?.end();
  await expect(refreshed).resolves.toMatchObject({ version: 2, state: "ready" });
});

test("when nobody listens any more, changes wait for the next subscriber", async () => {
  const { store, reads, change, timer, stop } = await opened();
  await reads[0]?.end();
  stop();
  change(EDIT);
  expect(timer.waiting()).toBe(0);
  store.subscribe(() => undefined);
  await settled();
  expect(reads).toHaveLength(2);
});

test("a subscription ends alone, and once", async () => {
  const { store } = await opened();
  let told = 0;
  const listener = (): void => {
    told++;
  };
  const [first] = [store.subscribe(listener), store.subscribe(listener)];
  first();
  first();
  store.tell({ code: "nothing-to-report" });
  expect(told).toBe(1);
});

test("a failed reading keeps the last good one, and says why", async () => {
  const { store, reads, change, timer } = await opened();
  await reads[0]?.end();
  change(EDIT);
  timer.pass(300);
  await settled();
  const fault = { kind: "office", fault: { code: "too-large", detail: "" } } as const;
  await reads[1]?.end({ ok: false, fault });
  expect(store.snapshot()).toMatchObject({ version: 1, state: "failed", fault });
  expect(store.snapshot().reading).not.toBeNull();
  expect(timer.waiting()).toBe(0);
});

test("when Excel was busy, the reading is tried again by itself", async () => {
  const { reads, timer } = await opened();
  await reads[0]?.end({ ok: false, fault: { kind: "office", fault: { code: "cell-edit", detail: "" } } });
  expect(timer.waiting()).toBe(1);
  timer.pass(2_000);
  await settled();
  expect(reads).toHaveLength(2);
});

test("a source that throws gives a fault, not an endless reading", async () => {
  const store = newStore({
    read: () => Promise.reject(new Error("boum")),
    watch: () => Promise.resolve(true),
    write: () => Promise.reject(new Error("never")),
  });
  await expect(store.refresh()).resolves.toMatchObject({
    state: "failed",
    fault: { kind: "unexpected", detail: "boum" },
  });
});

test("calculations elsewhere than in a register change nothing: they are often our own", async () => {
  const { reads, change, timer } = await opened();
  await reads[0]?.end();
  change({ cause: "calculation", sheet: "Tableau de bord" });
  expect(timer.waiting()).toBe(0);
  change({ cause: "calculation", sheet: "Marchés" });
  expect(timer.waiting()).toBe(1);
});

test("messages are told to those who listen, and stay", async () => {
  const { store, seen } = await opened();
  const message: Message = { code: "refreshed", registers: 3 };
  store.tell(message);
  expect(seen.at(-1)?.message).toBe(message);
});

test("a source that can tells how far it is, and stops when it is asked to: the reading before stays", async () => {
  const paces: ReadingPace[] = [];
  const { source } = slowSource();
  let isFirst = true;
  const store = newStore(
    {
      ...source,
      canStop: true,
      read: (pace) => {
        if (isFirst) {
          isFirst = false;
          return Promise.resolve({ ok: true, value: [workbookOf(sheetOf("Marchés", CONTRACTS))] });
        }
        paces.push(pace);
        return new Promise((_, reject) => {
          pace.signal.addEventListener("abort", () => {
            reject(new Error("aborted"));
          });
        });
      },
    },
    { timer: fakeTimer() },
  );
  await store.refresh();
  const again = store.refresh();
  await settled();
  paces[0]?.onProgress(0.4);
  expect(store.snapshot()).toMatchObject({ state: "reading", progress: 0.4 });
  store.stop();
  await expect(again).resolves.toMatchObject({
    version: 1,
    state: "failed",
    fault: { kind: "stopped" },
    progress: null,
  });
  expect(store.snapshot().reading).not.toBeNull();
});
