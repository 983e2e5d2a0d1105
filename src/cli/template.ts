import { parseArgs } from "node:util";
import { z } from "zod";
import { REGISTER_KINDS } from "../registers/catalogue";
import type { RegisterKind } from "../registers/register";
import { templateDraft } from "../report/template";
import { CLI } from "../texts/cli";
import { TEMPLATE_CLI } from "../texts/template";
import { writeWorkbook } from "../workbook/xlsx";
import { type Command, EXIT, misused, Refusal } from "./command";
import { checkOutput, writeOutput } from "./files";

const optionsSchema = z.object({
  registers: z
    .string()
    .transform((words) =>
      words
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    )
    .optional(),
  out: z.string({ error: CLI.outNeeded }).min(1, CLI.outNeeded),
  force: z.boolean().default(false),
});

/** `spaser template [--registers contracts,insertion,…] --out registre.xlsx [--force]` */
export const template: Command = async (args) => {
  const { registers, out, force } = parsed(args);
  const kinds = registers === undefined ? REGISTER_KINDS : registers.map(kindOf);
  if (kinds.length === 0) throw new Refusal(EXIT.usage, TEMPLATE_CLI.noRegister);
  checkOutput(out, [], { force });
  await writeOutput(out, await writeWorkbook(templateDraft(kinds)));
  process.stderr.write(`${CLI.written(out)}\n`);
  return EXIT.done;
};

function kindOf(word: string): RegisterKind {
  const kind = REGISTER_KINDS.find((known) => known === word);
  if (kind === undefined) throw new Refusal(EXIT.usage, CLI.unknownRegister(word, REGISTER_KINDS));
  return kind;
}

function parsed(args: readonly string[]) {
  const { values, positionals } = wordsOf(args);
  const [word] = positionals;
  if (word !== undefined) throw new Refusal(EXIT.usage, TEMPLATE_CLI.nothingElse(word));
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new Refusal(EXIT.usage, options.error.issues.map(({ message }) => message).join("\n"));
  return options.data;
}

function wordsOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { registers: { type: "string" }, out: { type: "string" }, force: { type: "boolean" } },
    });
  } catch (trouble) {
    throw misused(trouble);
  }
}
