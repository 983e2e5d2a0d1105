import * as z from "zod/mini";
import { REGISTER_KINDS } from "../registers/catalogue";
import { kindNamed } from "../registers/kind-named";
import type { RegisterKind } from "../registers/register";
import { templateDraft } from "../report/template";
import { CLI } from "../texts/cli";
import { REGISTER_WORDS, TEMPLATE_CLI } from "../texts/template";
import { type Command, EXIT, Refusal } from "./command";
import { checkOutput, writeDraft } from "./files";
import { needed, OPTIONS, understood, words } from "./options";

const optionsSchema = z.object({
  registers: z.optional(words),
  out: needed(CLI.outNeeded),
  force: OPTIONS.force,
});

/** `spaser template [--registers marchés,insertion,…] --out registre.xlsx [--force]` */
export const template: Command = async (args) => {
  const { options } = understood(args, optionsSchema, ([word]) =>
    word === undefined ? null : TEMPLATE_CLI.nothingElse(word),
  );
  const { registers, out, force } = options;
  const kinds = registers === undefined ? REGISTER_KINDS : registers.map(kindOf);
  if (kinds.length === 0) throw new Refusal(EXIT.usage, TEMPLATE_CLI.noRegister);
  checkOutput(out, [], { force });
  await writeDraft(out, templateDraft(kinds));
  process.stderr.write(`${CLI.written(out)}\n`);
  return EXIT.done;
};

function kindOf(word: string): RegisterKind {
  const kind = kindNamed(word);
  if (kind === undefined) throw new Refusal(EXIT.usage, CLI.unknownRegister(word, Object.values(REGISTER_WORDS)));
  return kind;
}
