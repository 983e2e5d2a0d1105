/** The words after a command, understood or refused. */
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { CLI } from "../texts/cli";
import { EXIT, Refusal } from "./command";

/** What several commands take; `--force` alone takes no value. */
export const OPTIONS = {
  exercice: z.optional(
    z.pipe(
      z.string().check(z.regex(/^\d{4}$/, CLI.badExercice)),
      z.transform((year) => Number(year)),
    ),
  ),
  out: filled("--out"),
  json: filled("--json"),
  force: z._default(z.boolean(), false),
} as const;

/** A value that is asked for, and not an empty one. */
export const needed = (sentence: string) => z.string(sentence).check(z.minLength(1, sentence));

/** The value of an option that may be left out. */
export function filled(option: string) {
  return z.optional(z.string().check(z.minLength(1, CLI.optionWithoutValue(option))));
}

/** "contracts, insertion": the words between commas. */
export const words = z.pipe(
  z.string(),
  z.transform((text: string) =>
    text
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  ),
);

/**
 * @param schema its keys are the options of the command
 * @param refused why the words that are no option are refused, before options are looked at; null when they are not
 * @throws Refusal, whose sentence says what is wrong
 */
export function understood<T extends z.ZodMiniObject>(
  args: readonly string[],
  schema: T,
  refused: (files: readonly string[]) => string | null,
): { readonly files: readonly string[]; readonly options: z.output<T> } {
  const { values, positionals } = parsed(args, Object.keys(schema.shape));
  const why = refused(positionals);
  if (why !== null) throw new Refusal(EXIT.usage, why);
  const read = schema.safeParse(values);
  if (!read.success) throw new Refusal(EXIT.usage, read.error.issues.map(({ message }) => message).join("\n"));
  return { files: positionals, options: read.data };
}

function parsed(args: readonly string[], names: readonly string[]) {
  const options = names.map((name) => [name, { type: name === "force" ? "boolean" : "string" }] as const);
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: Object.fromEntries(options) });
  } catch (trouble) {
    throw misused(trouble);
  }
}

/** The refusal of options that the parser of arguments did not take. */
function misused(trouble: unknown): Refusal {
  const message = trouble instanceof Error ? trouble.message : "";
  const option = /'(--?[^' ]+)/.exec(message)?.[1];
  if (option === undefined) return new Refusal(EXIT.usage, CLI.badCommand);
  if (message.includes("does not take")) return new Refusal(EXIT.usage, CLI.optionWithValue(option));
  const isUnknown = message.startsWith("Unknown option");
  return new Refusal(EXIT.usage, isUnknown ? CLI.unknownOption(option) : CLI.optionWithoutValue(option));
}
