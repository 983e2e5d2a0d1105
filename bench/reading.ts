/** Files: the reader of workbooks against a scan that trusts everything, each in a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChildResult, ChildTask } from "./child";
import { fileOf } from "./file";
import { medianOf } from "./measure";
import { contractsOf } from "./registers";

export interface ReadingCost {
  readonly rows: number;
  /** Megabytes of the file. */
  readonly file: number;
  /** Milliseconds, and megabytes above those of the same process with the file in memory and nothing done. */
  readonly read: ChildResult;
  readonly scan: ChildResult;
  /** From the file to the figures of an exercice. */
  readonly result: ChildResult;
}

const ROUNDS = 5;
const TASKS: readonly ChildTask[] = ["nothing", "read", "scan", "result"];

export function costOfReading(rows: number): ReadingCost {
  const folder = mkdtempSync(join(tmpdir(), "spaser-bench-"));
  try {
    const file = join(folder, "registre.xlsx");
    const [sheet] = contractsOf(rows).sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const bytes = fileOf(sheet);
    writeFileSync(file, bytes);
    const results = new Map<ChildTask, ChildResult[]>(TASKS.map((task) => [task, []]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const task of TASKS) results.get(task)?.push(inProcess(task, file));
    const median = (task: ChildTask, of: keyof ChildResult): number =>
      medianOf((results.get(task) ?? []).map((result) => result[of]));
    const costOf = (task: ChildTask): ChildResult => ({
      ms: median(task, "ms"),
      megabytes: median(task, "megabytes") - median("nothing", "megabytes"),
    });
    return { rows, file: bytes.length / 1e6, read: costOf("read"), scan: costOf("scan"), result: costOf("result") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inProcess(task: ChildTask, file: string): ChildResult {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", "scripts/run.cjs", "bench/child.ts", task, file],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ChildResult;
}
