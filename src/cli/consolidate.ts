import { parseArgs } from "node:util";
import { z } from "zod";
import { readRegisters } from "../report/annual";
import { auditWorkbook } from "../report/formula/audit-workbook";
import { CLI } from "../texts/cli";
import { CONSOLIDATE_CLI } from "../texts/consolidation";
import { writeWorkbook } from "../workbook/xlsx";
import { type Command, EXIT, misused, Refusal } from "./command";
import { checkOutput, readWorkbooks, writeOutput } from "./files";

const optionsSchema = z.object({
  exercice: z
    .string()
    .regex(/^\d{4}$/, CLI.badExercice)
    .transform(Number)
    .optional(),
  out: z.string({ error: CONSOLIDATE_CLI.outNeeded }).min(1, CONSOLIDATE_CLI.outNeeded),
  force: z.boolean().default(false),
});

/** `spaser consolidate FILE.xlsx… --out consolidation.xlsx [--exercice 2025] [--force]` */
export const consolidate: Command = async (args) => {
  const { files, options } = parsed(args);
  checkOutput(options.out, files, options);
  const reading = readRegisters(await readWorkbooks(files));
  const { draft, lines, exercice } = auditWorkbook(
    reading,
    options.exercice === undefined ? {} : { exercice: options.exercice },
  );
  await writeOutput(options.out, await writeWorkbook(draft));
  const withFormula = lines.filter(({ outcome, expression }) => outcome.status !== "incomplete" && expression !== null);
  process.stderr.write(
    `${CLI.written(options.out)}\n${CONSOLIDATE_CLI.agrees(withFormula.length, exercice)}\n${CONSOLIDATE_CLI.private}\n`,
  );
  return EXIT.done;
};

function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { exercice: { type: "string" }, out: { type: "string" }, force: { type: "boolean" } },
    });
    if (positionals.length === 0) throw new Refusal(EXIT.usage, CONSOLIDATE_CLI.noFile);
    const options = optionsSchema.safeParse(values);
    if (!options.success) throw new Refusal(EXIT.usage, options.error.issues.map(({ message }) => message).join("\n"));
    return { files: positionals, options: options.data };
  } catch (trouble) {
    throw misused(trouble);
  }
}
