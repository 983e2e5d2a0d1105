/** What fast means here, measured: ratios between the engine and the same work written by hand. Writes docs/bench.md. */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { type CheckCost, costOfChecks } from "./checks";
import { costOfEdits, type EditCost } from "./edits";
import { costOfPasses, type PassCost } from "./passes";
import { costOfFiles, costOfReading, type FileCost, type ReadingCost } from "./reading";
import { costElsewhere, type ElsewhereCost } from "./elsewhere/elsewhere";
import { pageOf } from "./page";
import { costOfTurns, type TurnCost } from "./turns";

export interface Measures {
  readonly machine: string;
  readonly passes: readonly PassCost[];
  readonly edits: readonly EditCost[];
  readonly reading: readonly ReadingCost[];
  readonly files: readonly FileCost[];
  readonly checks: readonly CheckCost[];
  readonly turns: readonly TurnCost[];
  readonly elsewhere: readonly ElsewhereCost[];
}

const SIZES = [2_000, 20_000, 200_000];
const FILES = [20_000, 200_000];

/** @param sizes numbers of contracts; those of the page when none is given, and only then is the page written */
export async function main(sizes: readonly string[]): Promise<void> {
  const asked = sizes.map(Number);
  const turns: TurnCost[] = [];
  for (const rows of sizes.length > 0 ? asked : FILES) turns.push(await costOfTurns(rows));
  const elsewhere: ElsewhereCost[] = [];
  for (const rows of sizes.length > 0 ? asked : SIZES) elsewhere.push(await costElsewhere(rows));
  const measures: Measures = {
    machine: `${String(cpus().length)} cores, Node ${process.versions.node}`,
    passes: (sizes.length > 0 ? asked : SIZES).map(costOfPasses),
    edits: (sizes.length > 0 ? asked : SIZES).map(costOfEdits),
    reading: (sizes.length > 0 ? asked : FILES).map(costOfReading),
    files: (sizes.length > 0 ? asked : SIZES).map(costOfFiles),
    checks: (sizes.length > 0 ? asked : FILES).map(costOfChecks),
    turns,
    elsewhere,
  };
  const page = pageOf(measures);
  if (sizes.length === 0) writeFileSync("docs/bench.md", page);
  process.stdout.write(page);
}
