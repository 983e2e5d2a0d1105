/** `spaser equality … --draw`: a sample of the sworn statements to check, recorded in a workbook of its own. */
import { existsSync } from "node:fs";
import * as z from "zod/mini";
import {
  type Drawing,
  drawing,
  frameOf,
  sameAs,
  type Size,
  sizeOf,
  STRATUM_KINDS,
  type StratumKind,
  unsaidIn,
} from "../equality/draw";
import type { Line } from "../equality/lines";
import type { Facts, RegisterFacts } from "../registers/facts";
import { headingKey } from "../registers/fold";
import { drawSheet, type Recorded } from "../report/equality/draw-sheet";
import { CLI } from "../texts/cli";
import { DRAW_CLI, DRAW_SHEET, DRAW_TEXT, STRATUM_WORDS } from "../texts/equality-draw";
import { EXIT, Refusal } from "./command";
import { checkOutput, writeDraft } from "./files";
import { words } from "./options";

/** "25" or "10%". */
export const sizeSchema = z.pipe(
  z.string(),
  z.transform((input: string, { issues }): Size => {
    const size = sizeOf(input);
    if (size === null) issues.push({ code: "custom", input, message: DRAW_CLI.badSize });
    return size ?? z.NEVER;
  }),
);

/** "attributaire,direction", or the words of the code: "awarded,directorate"; each once. */
export const strataSchema = z.pipe(
  words,
  z.transform((asked: string[], { issues }): readonly StratumKind[] => {
    const kinds = asked.map((word) => STRATUM_KINDS.find((kind) => isNamed(kind, word)));
    if (kinds.includes(undefined)) issues.push({ code: "custom", input: asked, message: DRAW_CLI.badStrata });
    return [...new Set(kinds.filter((kind) => kind !== undefined))];
  }),
);

const isNamed = (kind: StratumKind, word: string): boolean =>
  [kind, STRATUM_WORDS[kind], DRAW_TEXT.kinds[kind]].some((name) => headingKey(name) === headingKey(word));

export interface DrawRequest {
  readonly size: Size;
  readonly seed: string;
  readonly by: readonly StratumKind[];
  readonly out: string;
  readonly exercice: number;
  readonly lines: readonly Line[];
  readonly facts: Facts;
  readonly register: RegisterFacts;
  readonly recorded: readonly Recorded[];
}

/** Refuses a file that exists, told to replace it or not: it may be the only record of a drawing. */
export function checkDrawOutput(path: string, inputs: readonly string[]): void {
  checkOutput(path, inputs, { force: true });
  if (existsSync(path)) throw new Refusal(EXIT.usage, DRAW_CLI.neverReplaced(path));
}

export async function writeDrawing(request: DrawRequest): Promise<number> {
  const { exercice, lines, by, size, seed, out, recorded, facts, register } = request;
  const frame = frameOf(
    lines.filter((line) => line.exercice === exercice && line.received),
    by,
  );
  if (frame.length === 0) throw new Refusal(EXIT.usage, DRAW_TEXT.nothingReceived(exercice));
  const drawn: Drawing = drawing(frame, size, seed);
  const number = recorded.length + 1;
  const sheet = drawSheet({ drawing: drawn, exercice, number, day: today(), by, facts, register });
  await writeDraft(out, { title: DRAW_SHEET.title(sheet.name), sheets: [sheet] });
  process.stderr.write(`${DRAW_TEXT.drawn(drawn)}\n`);
  const unsaid = unsaidIn(frame, by);
  if (unsaid.length > 0) process.stderr.write(`${DRAW_TEXT.unsaid(unsaid)}\n`);
  const same = sameAs(drawn, recorded);
  if (same !== null) process.stderr.write(`${DRAW_TEXT.sameDraw(same)}\n`);
  if (recorded.length > 0) process.stderr.write(`${DRAW_TEXT.secondDraw(recorded.map(({ name }) => name))}\n`);
  process.stderr.write(`${CLI.written(out)}\n`);
  return EXIT.done;
}

function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
