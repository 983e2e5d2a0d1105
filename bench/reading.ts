/** Files: read, written and reported on, against the least that each can be, each in a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
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

/** Milliseconds. */
export interface FileCost {
  readonly rows: number;
  readonly write: number;
  readonly writeByHand: number;
  /** `spaser report`, from the command to the bilan on the disk. */
  readonly report: number;
  /** Node started, the file scanned by hand and its cells encoded by hand. */
  readonly limit: number;
}

const ROUNDS = 5;
const FILE_ROUNDS = 3;
const MOST_ROWS_WRITTEN = 20_000;
const TASKS: readonly ChildTask[] = ["nothing", "read", "scan", "result"];

export const costOfReading = (rows: number): ReadingCost =>
  withFile(rows, (file) => {
    const results = new Map<ChildTask, ChildResult[]>(TASKS.map((task) => [task, []]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const task of TASKS) results.get(task)?.push(inProcess(task, file));
    const median = (task: ChildTask, of: keyof ChildResult): number =>
      medianOf((results.get(task) ?? []).map((result) => result[of]));
    const costOf = (task: ChildTask): ChildResult => ({
      ms: median(task, "ms"),
      megabytes: median(task, "megabytes") - median("nothing", "megabytes"),
    });
    const size = statSync(file).size / 1e6;
    return { rows, file: size, read: costOf("read"), scan: costOf("scan"), result: costOf("result") };
  });

export const costOfFiles = (rows: number): FileCost =>
  withFile(rows, (file) => {
    const times = { write: [], writeByHand: [], report: [], limit: [] } as Record<
      keyof Omit<FileCost, "rows">,
      number[]
    >;
    for (let round = 0; round < FILE_ROUNDS; round += 1) {
      times.report.push(timeOf("bin/spaser.cjs", "report", file, "--out", `${file}.bilan.xlsx`, "--force"));
      times.limit.push(timeOf("-e", "0") + inProcess("encode", file).ms);
      // A draft of 200,000 rows is more than most machines hold.
      if (rows > MOST_ROWS_WRITTEN) continue;
      times.write.push(inProcess("write", file).ms);
      times.writeByHand.push(inProcess("writeByHand", file).ms);
    }
    return {
      rows,
      write: medianOf(times.write),
      writeByHand: medianOf(times.writeByHand),
      report: medianOf(times.report),
      limit: medianOf(times.limit),
    };
  });

/** Gives a file of contracts, for as long as it is needed. */
function withFile<T>(rows: number, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "spaser-bench-"));
  try {
    const file = join(folder, "registre.xlsx");
    const [sheet] = contractsOf(rows).sheets;
    if (sheet === undefined) throw new Error("no sheet");
    writeFileSync(file, fileOf(sheet));
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds that Node takes to run something, from its start to its end. */
function timeOf(...args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
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
