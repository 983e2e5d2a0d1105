/** One task in a process of its own, for its peak of memory: prints milliseconds and megabytes. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { indicatorsOf } from "../src/indicators/definition";
import { cubeOf } from "../src/indicators/engine/cube";
import { DEFAULT_SCHEME } from "../src/indicators/schemes";
import { readRegisters } from "../src/report/annual";
import { readWorkbook } from "../src/workbook/xlsx";
import { scanByHand } from "./by-hand/scan";
import { LAST_EXERCICE } from "./registers";

export type ChildTask = "nothing" | "read" | "scan" | "result";
export interface ChildResult {
  readonly ms: number;
  readonly megabytes: number;
}

const TASKS: Readonly<Record<ChildTask, (bytes: Uint8Array) => Promise<unknown>>> = {
  nothing: () => Promise.resolve(null),
  read: (bytes) => readWorkbook(bytes, "registre.xlsx"),
  scan: (bytes) => Promise.resolve(scanByHand(bytes)),
  result: async (bytes) => {
    const read = await readWorkbook(bytes, "registre.xlsx");
    if (!read.ok) throw new Error(read.fault.code);
    const { prepared } = readRegisters([read.value]);
    const cube = cubeOf(prepared, "number");
    return indicatorsOf(DEFAULT_SCHEME).map((indicator) => cube.figure(indicator, LAST_EXERCICE, null));
  },
};

export async function main([task, file]: readonly string[]): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file ?? ""));
  forgetPeak();
  const start = performance.now();
  const kept = await TASKS[task as ChildTask](bytes);
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
