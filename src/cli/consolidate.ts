import * as z from "zod/mini";
import { readRegisters } from "../report/annual";
import { auditWorkbook } from "../report/formula/audit-workbook";
import { exerciceSource } from "../report/exercices";
import { exerciceText } from "../texts/exercice";
import { CLI } from "../texts/cli";
import { CONSOLIDATE_CLI } from "../texts/consolidation";
import { type Command, EXIT } from "./command";
import { checkOutput, readWorkbooks, writeDraft } from "./files";
import { needed, OPTIONS, understood } from "./options";

const optionsSchema = z.object({
  exercice: OPTIONS.exercice,
  out: needed(CONSOLIDATE_CLI.outNeeded),
  force: OPTIONS.force,
});

/** `spaser consolidate FILE.xlsx… --out consolidation.xlsx [--exercice 2025] [--force]` */
export const consolidate: Command = async (args) => {
  const { files, options } = understood(args, optionsSchema, (words) =>
    words.length === 0 ? CONSOLIDATE_CLI.noFile : null,
  );
  checkOutput(options.out, files, options);
  const reading = readRegisters(await readWorkbooks(files));
  const { draft, lines, exercice } = auditWorkbook(reading, {
    otherwise: new Date().getFullYear(),
    ...(options.exercice === undefined ? {} : { exercice: options.exercice }),
  });
  if (reading.prepared.facts.registers.size === 0) process.stderr.write(`${CLI.noRegister}\n`);
  else if (options.exercice === undefined) process.stderr.write(`${exerciceText(exercice, exerciceSource(reading))}\n`);
  await writeDraft(options.out, draft);
  const withFormula = lines.filter(({ outcome, expression }) => outcome.status !== "incomplete" && expression !== null);
  process.stderr.write(
    `${CLI.written(options.out)}\n${CONSOLIDATE_CLI.agrees(withFormula.length, exercice)}\n${CONSOLIDATE_CLI.private}\n`,
  );
  return EXIT.done;
};
