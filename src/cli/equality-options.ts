/** The words after `spaser equality`, understood or refused. */
import { parseArgs } from "node:util";
import { z } from "zod";
import { CLI } from "../texts/cli";
import { DRAW_CLI } from "../texts/equality-draw";
import { EQUALITY_CLI } from "../texts/equality-report";
import { EXIT, misused, Refusal } from "./command";
import { sizeSchema, strataSchema } from "./draw";

const path = z.string().min(1).optional();

const optionsSchema = z.object({
  exercice: z
    .string()
    .regex(/^\d{4}$/, CLI.badExercice)
    .transform(Number)
    .optional(),
  out: path,
  json: path,
  internal: path,
  public: path,
  draw: sizeSchema.optional(),
  seed: z.string().min(1).max(100).optional(),
  by: strataSchema.optional(),
  force: z.boolean().default(false),
});

export type EqualityOptions = z.infer<typeof optionsSchema>;

export function equalityOptions(args: readonly string[]): {
  readonly files: readonly string[];
  readonly options: EqualityOptions;
} {
  const { values, positionals } = words(args);
  const read = optionsSchema.safeParse(values);
  if (!read.success) throw new Refusal(EXIT.usage, read.error.issues.map(({ message }) => message).join("\n"));
  const why = positionals.length === 0 ? EQUALITY_CLI.noFile : contradictionIn(read.data);
  if (why !== null) throw new Refusal(EXIT.usage, why);
  return { files: positionals, options: read.data };
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

function words(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        exercice: { type: "string" },
        out: { type: "string" },
        json: { type: "string" },
        internal: { type: "string" },
        public: { type: "string" },
        draw: { type: "string" },
        seed: { type: "string" },
        by: { type: "string" },
        force: { type: "boolean" },
      },
    });
  } catch (trouble) {
    throw misused(trouble);
  }
}
