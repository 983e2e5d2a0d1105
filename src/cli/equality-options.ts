/** The words after `spaser equality`, understood or refused. */
import * as z from "zod/mini";
import { DRAW_CLI } from "../texts/equality-draw";
import { EQUALITY_CLI } from "../texts/equality-report";
import { EXIT, Refusal } from "./command";
import { sizeSchema, strataSchema } from "./draw";
import { filled, OPTIONS, understood } from "./options";

/** Characters. */
const LONGEST_SEED = 100;

const optionsSchema = z.object({
  exercice: OPTIONS.exercice,
  out: OPTIONS.out,
  json: OPTIONS.json,
  internal: filled("--internal"),
  public: filled("--public"),
  draw: z.optional(sizeSchema),
  seed: filled("--seed").check(
    z.refine((seed) => (seed ?? "").length <= LONGEST_SEED, DRAW_CLI.longSeed(LONGEST_SEED)),
  ),
  by: z.optional(strataSchema),
  force: OPTIONS.force,
});

export type EqualityOptions = z.infer<typeof optionsSchema>;

export function equalityOptions(args: readonly string[]): {
  readonly files: readonly string[];
  readonly options: EqualityOptions;
} {
  const { files, options } = understood(args, optionsSchema, () => null);
  const why = files.length === 0 ? EQUALITY_CLI.noFile : contradictionIn(options);
  if (why !== null) throw new Refusal(EXIT.usage, why);
  return { files, options };
}

function contradictionIn({ out, json, internal, public: published, draw, seed, by }: EqualityOptions): string | null {
  const outputs = [out, json, internal].filter((one) => one !== undefined);
  if (new Set(outputs).size < outputs.length) return EQUALITY_CLI.sameOutputs;
  if (draw === undefined) {
    if (seed !== undefined || by !== undefined) return DRAW_CLI.needsDraw;
    return published !== undefined && internal === undefined ? EQUALITY_CLI.publicNeedsInternal : null;
  }
  if (json !== undefined || internal !== undefined || published !== undefined) return DRAW_CLI.alone;
  return out === undefined ? DRAW_CLI.outNeeded : null;
}
