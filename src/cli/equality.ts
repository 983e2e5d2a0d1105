import { parseArgs } from "node:util";
import { z } from "zod";
import { findingsOf } from "../equality/coherence";
import { linesOf } from "../equality/lines";
import { remindersOf } from "../equality/reminders";
import { synthesisOf } from "../equality/synthesis";
import { type Reading, readRegisters } from "../report/annual";
import { exerciceOf } from "../report/exercices";
import { internalWorkbook } from "../report/equality/internal-workbook";
import { equalityJson } from "../report/equality/json";
import { synthesisSheet } from "../report/equality/synthesis-sheet";
import { CLI } from "../texts/cli";
import { EQUALITY_CLI, EQUALITY_SHEET, equalityText } from "../texts/equality-report";
import { nationalMean } from "../equality/national";
import { writeWorkbook } from "../workbook/xlsx";
import { type Command, EXIT, misused, Refusal } from "./command";
import { checkOutput, readWorkbooks, writeOutput } from "./files";

const optionsSchema = z.object({
  exercice: z
    .string()
    .regex(/^\d{4}$/, CLI.badExercice)
    .transform(Number)
    .optional(),
  out: z.string().min(1).optional(),
  json: z.string().min(1).optional(),
  internal: z.string().min(1).optional(),
  force: z.boolean().default(false),
});

/** `spaser equality FILE.xlsx… [--exercice 2025] [--out FILE] [--json FILE|-] [--internal FILE] [--force]` */
export const equality: Command = async (args) => {
  const { files, options } = parsed(args);
  const named = [options.out, options.internal, options.json].filter((path) => path !== undefined);
  if (new Set(named).size < named.length) throw new Refusal(EXIT.usage, EQUALITY_CLI.sameOutputs);
  for (const path of [options.out, options.internal]) if (path !== undefined) checkOutput(path, files, options);
  if (options.json !== undefined && options.json !== "-")
    checkOutput(options.json, files, { force: options.force, option: "--json" });

  const reading = readRegisters(await readWorkbooks(files));
  const { facts } = reading.prepared;
  const register = facts.registers.get("candidates");
  if (register === undefined) throw new Refusal(EXIT.usage, EQUALITY_CLI.noCandidates);
  const lines = linesOf(register);
  const exercice =
    options.exercice ??
    exerciceMeant(
      reading,
      lines.map((line) => line.exercice ?? 0),
    );
  const synthesis = synthesisOf(lines, exercice);
  const national = reading.settings.nationalMeans;

  const findings = lines.filter((line) => line.exercice === exercice).flatMap(findingsOf);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  process.stderr.write(`${EQUALITY_CLI.toCheck(errors, findings.length - errors)}\n`);
  if (options.internal === undefined) process.stderr.write(`${EQUALITY_CLI.internalHint}\n`);
  else {
    const reminders = remindersOf(lines, exercice);
    const draft = internalWorkbook({ exercice, findings, lines, reminders, facts, register });
    await writeOutput(options.internal, await writeWorkbook(draft));
    process.stderr.write(`${EQUALITY_CLI.internal(options.internal)}\n`);
  }

  if (options.json !== undefined) {
    const json = `${JSON.stringify(equalityJson(synthesis, national), null, 2)}\n`;
    if (options.json === "-") process.stdout.write(json);
    else await writeOutput(options.json, json);
  }
  if (options.out === undefined && (options.json !== undefined || options.internal !== undefined)) return EXIT.done;
  const out = options.out ?? `egalite-${String(exercice)}.xlsx`;
  checkOutput(out, files, options);
  const draft = { title: EQUALITY_SHEET.title(exercice), sheets: [synthesisSheet(synthesis, national)] };
  await writeOutput(out, await writeWorkbook(draft));
  if (options.json !== "-")
    process.stdout.write(`${equalityText(synthesis, (year) => nationalMean(national, year)).join("\n")}\n`);
  process.stderr.write(`${CLI.written(out)}\n`);
  return EXIT.done;
};

/** That of the settings; else the latest year with contracts; else the latest with candidates. */
function exerciceMeant(reading: Reading, ofCandidates: readonly number[]): number {
  const { settings, prepared } = reading;
  const said =
    settings.exercice !== null || prepared.facts.registers.has("contracts") ? exerciceOf(reading) : undefined;
  return said ?? (ofCandidates.reduce((one, other) => Math.max(one, other), 0) || new Date().getFullYear());
}

function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        exercice: { type: "string" },
        out: { type: "string" },
        json: { type: "string" },
        internal: { type: "string" },
        force: { type: "boolean" },
      },
    });
    if (positionals.length === 0) throw new Refusal(EXIT.usage, EQUALITY_CLI.noFile);
    const options = optionsSchema.safeParse(values);
    if (!options.success) throw new Refusal(EXIT.usage, options.error.issues.map(({ message }) => message).join("\n"));
    return { files: positionals, options: options.data };
  } catch (trouble) {
    throw misused(trouble);
  }
}
