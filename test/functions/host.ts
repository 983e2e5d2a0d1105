/** The add-in at work in the simulated Excel: a workbook open, one store, the functions associated. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateFunctions } from "../../src/functions/associate";
import { openWorkbook } from "../../src/store/open-workbook";
import { newStore, type Store } from "../../src/store/store";
import type { ReadingPace } from "../../src/store/source";
import type { Timer } from "../../src/store/timer";
import type { Workbook } from "../../src/workbook/port";
import { readWorkbook } from "../../src/workbook/xlsx";
import { type Host, type HostOptions, hostWorkbookFrom, openHost } from "../host";
import { fakeTimer } from "../store/fixtures";
import { evaluate, type FakeCell } from "./fixtures";

const EXAMPLE = join(__dirname, "../../examples/registres-2025.xlsx");

let example: Promise<Workbook> | null = null;

/** The example workbook of the project, read from its file. */
export const exampleWorkbook = (): Promise<Workbook> => (example ??= readExample());

/** Some sheets of it, by a part of their names. */
export async function exampleSheets(...names: readonly string[]): Promise<Workbook> {
  const workbook = await exampleWorkbook();
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => names.some((name) => sheet.name.includes(name))) };
}

async function readExample(): Promise<Workbook> {
  const read = await readWorkbook(new Uint8Array(readFileSync(EXAMPLE)), "registres-2025.xlsx");
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

export interface AddIn {
  readonly host: Host;
  readonly store: Store;
  readonly timer: ReturnType<typeof fakeTimer>;
  /** How many times the workbook was read. */
  readonly reads: () => number;
  readonly call: (name: string, ...args: unknown[]) => FakeCell;
  /** How many subscriptions to the store are open. */
  readonly subscriptions: () => number;
  /** Lets the events that were fired be heard, then the pause of the store pass, and waits for the reading. */
  readonly settle: () => Promise<void>;
  /** Waits for the reading under way. */
  readonly ready: () => Promise<void>;
}

export function openAddIn(workbook: Workbook, options?: HostOptions): AddIn {
  const host = openHost(hostWorkbookFrom(workbook), options);
  const timer: Timer & ReturnType<typeof fakeTimer> = fakeTimer();
  let [reads, open] = [0, 0];
  const source = {
    ...openWorkbook,
    read: (pace: ReadingPace) => {
      reads++;
      return openWorkbook.read(pace);
    },
  };
  const inner = newStore(source, { timer });
  const store: Store = {
    ...inner,
    subscribe: (listener) => {
      const stop = inner.subscribe(listener);
      open++;
      let ended = false;
      return () => {
        if (!ended) open--;
        ended = true;
        stop();
      };
    },
  };
  associateFunctions(store);
  const ready = async (): Promise<void> => {
    for (let turn = 0; turn < 500; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (turn > 10 && store.snapshot().state !== "reading") return;
    }
    throw new Error("the reading does not end");
  };
  return {
    host,
    store,
    timer,
    reads: () => reads,
    subscriptions: () => open,
    call: (name, ...args) => evaluate(host.Office.functions, name, ...args),
    ready,
    settle: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      timer.pass(300);
      await ready();
    },
  };
}
