/** One task on a file in a process of its own, for its peak of memory: prints milliseconds and megabytes. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { indicatorsOf } from "../src/indicators/definition";
import { cubeOf } from "../src/indicators/engine/cube";
import { DEFAULT_SCHEME } from "../src/indicators/schemes";
import { readRegisters } from "../src/report/annual";
import type { DraftCell, Sheet, WorkbookDraft } from "../src/workbook/port";
import { readWorkbook, writeWorkbook } from "../src/workbook/xlsx";
import { encodeByHand } from "./by-hand/encoder";
import { scanByHand } from "./by-hand/scan";
import { fileOf, isDay } from "./file";
import { LAST_EXERCICE } from "./registers";

export type ChildTask = "nothing" | "read" | "scan" | "result" | "encode" | "write" | "writeByHand";
export interface ChildResult {
  readonly ms: number;
  readonly megabytes: number;
}

/** What is made ready beforehand, and the task that is timed. */
type Task = (bytes: Uint8Array) => () => Promise<unknown> | Uint8Array;

const TASKS: Readonly<Record<ChildTask, Task>> = {
  nothing: () => () => Promise.resolve(null),
  read: (bytes) => () => readWorkbook(bytes, "registre.xlsx"),
  scan: (bytes) => () => Promise.resolve(scanByHand(bytes)),
  encode: (bytes) => () => Promise.resolve(encodeByHand({ sheets: [scanned(bytes)] })),
  result: (bytes) => async () => {
    const read = await readWorkbook(bytes, "registre.xlsx");
    if (!read.ok) throw new Error(read.fault.code);
    const { prepared } = readRegisters([read.value]);
    const cube = cubeOf(prepared, "number");
    return indicatorsOf(DEFAULT_SCHEME).map((indicator) => cube.figure(indicator, LAST_EXERCICE, null));
  },
  write: (bytes) => {
    const draft = draftOf(scanned(bytes));
    return () => writeWorkbook(draft);
  },
  writeByHand: (bytes) => {
    const sheet = scanned(bytes);
    // The compression of the writer.
    return () => fileOf(sheet, 4);
  },
};

const scanned = (bytes: Uint8Array): Pick<Sheet, "name" | "grid"> => ({
  name: "Marchés",
  grid: { ...scanByHand(bytes), firstColumn: 0, dressOf: () => undefined },
});

const DAY = { numberFormat: "dd/mm/yyyy" } as const;

const draftOf = ({ name, grid }: Pick<Sheet, "name" | "grid">): WorkbookDraft => ({
  sheets: [
    {
      name,
      columnWidths: [],
      rows: grid.rows.map((row) => ({
        cells: row.map((cell): DraftCell | null => {
          if (cell === null || cell === undefined) return null;
          return typeof cell === "number" && isDay(cell) ? { value: cell, style: DAY } : { value: cell };
        }),
      })),
    },
  ],
});

export async function main([task, file]: readonly string[]): Promise<void> {
  const run = TASKS[task as ChildTask](new Uint8Array(readFileSync(file ?? "")));
  forgetPeak();
  const start = performance.now();
  const kept = await run();
  const ms = performance.now() - start;
  const result: ChildResult = { ms, megabytes: peakMegabytes() };
  process.stdout.write(JSON.stringify(kept === undefined ? {} : result));
}

/** Compiling the scripts takes more memory than small files do: where the system can, the peak begins again after it. */
function forgetPeak(): void {
  globalThis.gc?.();
  if (existsSync("/proc/self/clear_refs")) writeFileSync("/proc/self/clear_refs", "5");
}

function peakMegabytes(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const peak = /VmHWM:\s*(\d+) kB/.exec(status)?.[1];
  return (peak === undefined ? process.resourceUsage().maxRSS : Number(peak)) / 1024;
}
